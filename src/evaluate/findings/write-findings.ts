import { Fingerprints } from '../../canonical/fingerprint.js'
import type { Finding, Level, Violation } from '../../model/finding.js'
import type { Location } from '../../model/location.js'
import type { Policy, Waiver } from '../../model/policy.js'
import { compareText, maxFindings } from './finding-log.js'
import { FindingWords } from './finding-words.js'
import type { RawFinding, RawViolation } from './raw-finding.js'
import type { WaiverBook } from './waiver-book.js'
import type { WeighedFindings } from './weigh-findings.js'

export interface WritingContext {
  readonly policy: Policy
  /** Names of the files that raw findings point to by index. */
  readonly files: readonly string[]
  readonly waivers: WaiverBook
  /** Whether a fingerprint is new or worse than in an earlier run; absent if there is none to compare with. */
  readonly isNew?: ((fingerprint: string) => boolean) | undefined
  /** Only what is new counts: the rest is accepted. */
  readonly newOnly: boolean
}

/** Gives the findings that are kept their words, fingerprint and final order. */
export function writeFindings(
  weighed: readonly WeighedFindings[],
  context: WritingContext,
): { readonly findings: readonly Finding[]; readonly findingsOmitted: number } {
  const prints = new Fingerprints()
  const words = new FindingWords(context.policy)
  const kept: Placed[] = []
  for (const of of weighed) for (const raw of of.log.kept) kept.push(placed(raw, of, prints, context))
  const findings = firstOf(kept)
    .map((each) => finding(each, words, context))
    .sort(finalOrder)
    .slice(0, maxFindings)
  const total = weighed.reduce((sum, { log }) => sum + log.total, 0)
  return { findings, findingsOmitted: total - findings.length }
}

/** A finding without words: those beyond `maxFindings` need none. */
interface Placed {
  readonly raw: RawFinding
  readonly of: WeighedFindings
  readonly main: RawViolation | undefined
  readonly fingerprint: string
  readonly level: Level
  readonly isLeft: boolean
  /** The name of its file, where it has a place. */
  readonly file: string | undefined
}

function placed(raw: RawFinding, of: WeighedFindings, prints: Fingerprints, context: WritingContext): Placed {
  const main = mainViolation(raw, context)
  const fingerprint = main?.fingerprint ?? prints.of(raw.rule, raw.tool, raw.key)
  const level = levelOf(raw, fingerprint, of)
  const isLeft = raw.leftToGate === true && level === 'error'
  const file = raw.line > 0 && raw.file >= 0 ? (context.files[raw.file] ?? '') : undefined
  return { raw, of, main, fingerprint, level: isLeft ? 'note' : level, isLeft, file }
}

/** The first `maxFindings` by what is known of them without words, and those that only their words distinguish from the last of these. */
function firstOf(kept: Placed[]): readonly Placed[] {
  if (kept.length <= maxFindings) return kept
  kept.sort(wordlessOrder)
  const last = kept[maxFindings - 1] as Placed
  let end = maxFindings
  while (end < kept.length && wordlessOrder(kept[end] as Placed, last) === 0) end++
  return kept.slice(0, end)
}

function finding(
  { raw, of, main, fingerprint: id, level, isLeft, file }: Placed,
  words: FindingWords,
  context: WritingContext,
): Finding {
  const waiver = waiverOf(raw, id, context.waivers)
  const policyAt = main?.policyAt ?? raw.policyAt
  const { rule, tool, trace, callIndex, related, source, line, column, violations } = raw
  const { message, help } = words.of(raw, main, isLeft)
  // Member by member, in the order of the result: see `rawFinding`.
  const written = { level, rule, message } as Written<Finding>
  if (tool !== undefined) written.tool = tool
  if (trace !== undefined) written.trace = trace
  if (callIndex !== undefined) written.callIndex = callIndex
  if (related) written.related = related
  if (source !== undefined) written.source = source
  if (violations) written.violations = violations.map((violation) => shown(violation, context))
  if (file !== undefined) written.location = { file, line, column }
  if (policyAt) written.policyLocation = policyAt
  if (help !== undefined) written.help = help
  written.fingerprint = id
  if (of.tolerated) written.tolerated = true
  if (waiver) written.waived = waivedBy(waiver)
  return written
}

function waivedBy({ reason, owner, expires }: Waiver): NonNullable<Finding['waived']> {
  return { reason, owner, ...(expires !== undefined && { expires }) }
}

type Written<T> = { -readonly [Key in keyof T]: T[Key] }

function levelOf({ tool, key }: RawFinding, id: string, { level, kinds }: WeighedFindings): Level {
  if (kinds.length === 0) return level
  const own = key === undefined ? undefined : kinds.find((kind) => kind.fingerprint === id)
  return (own ?? kinds.find((kind) => kind.tool === tool))?.level ?? level
}

/** The first violation that nothing accepts; of accepted ones the first that is not waived, else the first. */
function mainViolation({ violations }: RawFinding, { waivers, isNew = () => true }: WritingContext) {
  if (violations === undefined) return undefined
  if (violations.length === 1) return violations[0]
  const unwaived = violations.filter(({ fingerprint }) => !waivers.of(fingerprint))
  return unwaived.find(({ fingerprint }) => isNew(fingerprint)) ?? unwaived[0] ?? violations[0]
}

/** A finding is waived only if everything in it is; the first waiver stands for all. */
function waiverOf({ violations }: RawFinding, id: string, waivers: WaiverBook) {
  if (violations === undefined) return waivers.of(id)
  const all = violations.map(({ fingerprint }) => waivers.of(fingerprint))
  return all.every((waiver) => waiver !== undefined) ? all[0] : undefined
}

function shown(
  { path, keyword, member, fingerprint }: RawViolation,
  { waivers, isNew, newOnly }: WritingContext,
): Violation {
  const accepted = waivers.of(fingerprint) !== undefined || (newOnly && isNew?.(fingerprint) === false)
  if (member === undefined) return accepted ? { path, keyword, fingerprint, accepted } : { path, keyword, fingerprint }
  return accepted ? { path, keyword, member, fingerprint, accepted } : { path, keyword, member, fingerprint }
}

const levelRank: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 }

/**
 * Level, file, line, column, trace, callIndex, rule, tool, fingerprint; what is absent comes last. What is left of ties is
 * settled by the place in the policy and the words.
 */
export function finalOrder(a: Finding, b: Finding): number {
  return (
    levelRank[a.level] - levelRank[b.level] ||
    comparePlaces(a.location, b.location) ||
    compareText(a.trace, b.trace) ||
    (a.callIndex ?? Number.MAX_SAFE_INTEGER) - (b.callIndex ?? Number.MAX_SAFE_INTEGER) ||
    compareText(a.rule, b.rule) ||
    compareText(a.tool, b.tool) ||
    compareText(a.fingerprint, b.fingerprint) ||
    comparePlaces(a.policyLocation, b.policyLocation) ||
    compareText(a.message, b.message)
  )
}

/** The beginning of `finalOrder`. */
function wordlessOrder(a: Placed, b: Placed): number {
  const order = levelRank[a.level] - levelRank[b.level] || compareText(a.file, b.file)
  if (order !== 0) return order
  const places = a.file === undefined ? 0 : a.raw.line - b.raw.line || a.raw.column - b.raw.column
  return (
    places ||
    compareText(a.raw.trace, b.raw.trace) ||
    (a.raw.callIndex ?? Number.MAX_SAFE_INTEGER) - (b.raw.callIndex ?? Number.MAX_SAFE_INTEGER) ||
    compareText(a.raw.rule, b.raw.rule) ||
    compareText(a.raw.tool, b.raw.tool)
  )
}

function comparePlaces(a: Location | undefined, b: Location | undefined): number {
  return compareText(a?.file, b?.file) || (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0)
}
