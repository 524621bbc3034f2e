import type { Finding, Level } from '../../model/finding.js'
import type { Location } from '../../model/location.js'
import type { RuleRow } from '../../model/outcome.js'
import type { Policy } from '../../model/policy.js'
import type { Counts } from '../../model/result.js'
import { type FindingGroup, type LoggedFindings, maxFindings, type RawFinding } from './finding-log.js'
import { findingMessage } from './finding-message.js'
import { fingerprint, fingerprints } from './fingerprint.js'
import { ruleLevel } from './rule-level.js'
import { WaiverBook } from './waiver-book.js'

export interface WrittenFindings {
  readonly findings: readonly Finding[]
  readonly findingsOmitted: number
  readonly counts: Counts
}

/** How often one fingerprint was found. */
export interface FingerprintTally extends Pick<Finding, 'fingerprint' | 'rule' | 'tool' | 'level'> {
  readonly findings: number
  /** Traces with such a finding; 0 for findings that are about no trace. */
  readonly traces: number
  /** Tolerated or waived: shown, not counted. */
  readonly accepted?: true
}

export interface FindingContext {
  readonly policy: Policy
  /** Names of the files that raw findings point to by index. */
  readonly files: readonly string[]
  readonly rows: readonly RuleRow[]
  /** Default levels of rules that are neither sequence rules nor codes of this room. */
  readonly levels: ReadonlyMap<string, Level>
  /** `YYYY-MM-DD`, UTC: the day on which waivers are applied. */
  readonly today: string
}

/** Gives raw findings their level, words, fingerprint and final order, and counts what counts. */
export function writeFindings(
  logs: ReadonlyMap<string, LoggedFindings>,
  context: FindingContext,
): { readonly written: WrittenFindings; readonly tallies: readonly FingerprintTally[] } {
  const waivers = new WaiverBook(context.policy.waivers, context.today)
  const counts = { error: 0, warning: 0, note: 0 }
  const kept: Finding[] = []
  const tallies: FingerprintTally[] = []
  const fingerprintOf = fingerprints()
  let total = 0
  const write = (rule: string, log: LoggedFindings): void => {
    const tolerated = isTolerated(rule, context)
    const level = tolerated ? 'note' : ruleLevel(rule, context.policy, context.levels)
    total += log.total
    if (!tolerated) counts[level] += log.total - waivers.waived(rule, log)
    for (const raw of log.kept) kept.push(finding(raw, fingerprintOf(raw), level, tolerated, waivers, context))
    for (const group of log.groups) tallies.push(tally(group, level, tolerated, waivers))
  }
  for (const [rule, log] of logs) write(rule, log)
  for (const [rule, log] of waivers.diagnostics()) write(rule, log)
  kept.sort(finalOrder)
  const findings = kept.slice(0, maxFindings)
  return { written: { findings, findingsOmitted: total - findings.length, counts }, tallies }
}

function tally(group: FindingGroup, level: Level, tolerated: boolean, waivers: WaiverBook): FingerprintTally {
  const { rule, tool, findings, traces } = group
  const id = fingerprint(group)
  const accepted = tolerated || waivers.find(rule, tool, id) !== undefined
  return {
    fingerprint: id,
    rule,
    ...(tool !== undefined && { tool }),
    level,
    findings,
    traces,
    ...(accepted && { accepted }),
  }
}

function finding(
  raw: RawFinding,
  id: string,
  level: Level,
  tolerated: boolean,
  waivers: WaiverBook,
  { policy, files }: FindingContext,
): Finding {
  const waiver = waivers.find(raw.rule, raw.tool, id)
  return {
    level,
    rule: raw.rule,
    message: findingMessage(raw, policy),
    ...(raw.tool !== undefined && { tool: raw.tool }),
    ...(raw.trace !== undefined && { trace: raw.trace }),
    ...(raw.callIndex !== undefined && { callIndex: raw.callIndex }),
    ...(raw.violations && { violations: raw.violations }),
    ...(raw.line > 0 &&
      raw.file >= 0 && {
        location: { file: files[raw.file] ?? '', line: raw.line, column: raw.column },
      }),
    ...(raw.policyAt && { policyLocation: raw.policyAt }),
    fingerprint: id,
    ...(tolerated && { tolerated }),
    ...(waiver && {
      waived: {
        reason: waiver.reason,
        owner: waiver.owner,
        ...(waiver.expires !== undefined && { expires: waiver.expires }),
      },
    }),
  }
}

/** Agents are random: a rule may be broken in a stated share of the traces to which it applied. */
function isTolerated(rule: string, { policy, rows }: FindingContext): boolean {
  const share = policy.tolerate.get(rule)
  const row = rows.find((candidate) => candidate.rule === rule)
  if (!share || !row) return false
  return isWithinShare(row.violated, row.applicable, share.value)
}

/** Compared in millionths, exactly: 29 of 100 are within 0.29, though 0.29 × 100 is a shade less in floating point. */
function isWithinShare(part: number, whole: number, share: number): boolean {
  return part * 1e6 <= Math.round(share * 1e6) * whole
}

const levelRank: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 }

/** Level, file, line, callIndex, rule; findings without a place come last, and what is left of ties is settled too. */
export function finalOrder(a: Finding, b: Finding): number {
  return (
    levelRank[a.level] - levelRank[b.level] ||
    compareOptional(a.location?.file, b.location?.file) ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.callIndex ?? Number.MAX_SAFE_INTEGER) - (b.callIndex ?? Number.MAX_SAFE_INTEGER) ||
    compareOptional(a.rule, b.rule) ||
    compareOptional(a.trace, b.trace) ||
    compareOptional(a.tool, b.tool) ||
    comparePlaces(a.policyLocation, b.policyLocation) ||
    compareOptional(a.fingerprint, b.fingerprint) ||
    compareOptional(a.message, b.message)
  )
}

function comparePlaces(a: Location | undefined, b: Location | undefined): number {
  return compareOptional(a?.file, b?.file) || (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0)
}

/** By UTF-16 code units, the same on every machine; absent last. */
function compareOptional(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  return a < b ? -1 : 1
}
