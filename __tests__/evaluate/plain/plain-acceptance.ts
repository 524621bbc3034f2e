import type { Level } from '../../../src/model/finding.js'
import type { Waiver } from '../../../src/model/policy.js'
import type { Counts, Verdict } from '../../../src/model/result.js'
import type { PlainPolicy } from './plain-policy.js'
import { type Asked, type Found, type PlainViolation, print } from './plain-questions.js'

/** What a test compares of a finding. */
export interface PlainFinding {
  readonly level: Level
  readonly rule: string
  readonly tool: string | undefined
  readonly trace: string | undefined
  readonly callIndex: number | undefined
  readonly line: number | undefined
  readonly violations: readonly (PlainViolation & { readonly accepted?: true })[] | undefined
  readonly fingerprint: string
  readonly tolerated: boolean
  /** The reason. */
  readonly waived: string | undefined
}

export interface Accepted {
  readonly findings: readonly PlainFinding[]
  readonly counts: Counts
  /** Of those the ones with something that no earlier run knew; absent without an earlier run. */
  readonly counted?: Counts
  /** What a later run may know: by fingerprint. */
  readonly seen: ReadonlyMap<string, Seen>
}

/** How often a fingerprint was seen. */
export interface Seen {
  readonly rule: string
  readonly findings: number
  readonly traces: number
  /** Traces to which its rule applied; absent for rules that no row counts. */
  readonly of: number | undefined
  /** All traces of the run. */
  readonly all: number
  /** By a waiver or by tolerance. */
  readonly accepted: boolean
  /** Too often for a waiver. */
  readonly exceeded: boolean
}

const today = '2026-01-01'

/** Gives everything that was found its level, and says what of it is accepted: by a waiver, by tolerance, or as known. */
export function accept(
  policy: PlainPolicy,
  asked: Asked,
  earlier: ReadonlyMap<string, Seen> | undefined,
  newOnly: boolean,
): Accepted {
  const { waiverOf, exceeded, idle } = bookOf(policy.waivers, asked)
  const isWaived = ({ fingerprints }: Found) => fingerprints.every((id) => waiverOf(id) !== undefined)
  const found = [...asked.found, ...warnings(idle)]
  const seen = new Map(
    found.flatMap(({ rule, fingerprints }) =>
      fingerprints.map((id) => [
        id,
        seenOf(
          id,
          rule,
          found,
          asked,
          waiverOf(id) !== undefined || isTolerated(policy, asked, rule, isWaived),
          exceeded.has(id),
        ),
      ]),
    ),
  )
  const none = forbidden(policy)
  const isNew = (id: string) => earlier === undefined || isNewOrWorse(seen.get(id) as Seen, earlier.get(id), none)
  const written = found.map((each) => {
    const { rule, tool, fingerprints } = each
    const waivers = fingerprints.map(waiverOf)
    const waived = waivers.every((waiver) => waiver !== undefined)
    const tolerated = isTolerated(policy, asked, rule, isWaived)
    const unwaived = fingerprints.filter((_, i) => waivers[i] === undefined)
    const finding: PlainFinding = {
      level: tolerated ? 'note' : levelOf(policy, rule),
      ...{ rule, tool, trace: each.trace, callIndex: each.callIndex, line: each.line },
      violations: each.violations?.map((violation, i) => {
        const known = newOnly && earlier !== undefined && !isNew(violation.fingerprint)
        return waivers[i] !== undefined || known ? { ...violation, accepted: true } : violation
      }),
      fingerprint: unwaived.find(isNew) ?? unwaived[0] ?? (fingerprints[0] as string),
      tolerated,
      waived: waived ? waivers[0]?.reason : undefined,
    }
    return { finding, counts: !tolerated && !waived, countsAsNew: !tolerated && unwaived.some(isNew) }
  })
  const counted = count(written.filter(({ countsAsNew }) => countsAsNew))
  return {
    findings: written.map(({ finding }) => finding).sort(inFinalOrder),
    counts: count(written.filter(({ counts }) => counts)),
    ...(earlier !== undefined && { counted }),
    seen,
  }
}

export function verdictOf(counts: Counts, failOn: Level | 'none'): Verdict {
  const failing = {
    error: counts.error,
    warning: counts.error + counts.warning,
    note: counts.error + counts.warning + counts.note,
    none: 0,
  }
  return failing[failOn] > 0 ? 'fail' : 'pass'
}

/** Which waiver accepts a mistake, which mistakes were made too often for one, and by code the waivers that do nothing. */
function bookOf(waivers: readonly Waiver[], asked: Asked) {
  const accepted = new Map<string, Waiver>()
  const exceeded = new Set<string>()
  const idle: { code: string; waiver: Waiver }[] = []
  const isActive = ({ expires }: Waiver) => expires === undefined || expires >= today
  const named = waivers.filter((waiver) => isActive(waiver) && waiver.fingerprint !== undefined)
  const ofRules = waivers.filter((waiver) => isActive(waiver) && waiver.fingerprint === undefined)
  for (const waiver of [...named, ...ofRules]) {
    const isMeant = ({ rule, tool }: Found, id: string) =>
      waiver.fingerprint === undefined
        ? waiver.rule === rule && (waiver.tool ?? tool) === tool
        : waiver.fingerprint === id
    const ids = asked.found.flatMap((each) => each.fingerprints.filter((id) => isMeant(each, id) && !accepted.has(id)))
    const traces = [...asked.broken.values()]
      .flat()
      .filter((each) => each.some(({ fingerprints }) => fingerprints.some((id) => ids.includes(id)))).length
    if (ids.length === 0) idle.push({ code: 'W_WAIVER_UNUSED', waiver })
    else if (waiver.max !== undefined && traces > waiver.max) {
      idle.push({ code: 'W_WAIVER_EXCEEDED', waiver })
      for (const id of ids) exceeded.add(id)
    } else for (const id of ids) accepted.set(id, waiver)
  }
  for (const waiver of waivers) if (!isActive(waiver)) idle.push({ code: 'W_WAIVER_EXPIRED', waiver })
  return { waiverOf: (id: string) => accepted.get(id), exceeded, idle }
}

function warnings(idle: readonly { readonly code: string }[]): Found[] {
  return idle.map(({ code }) => ({ rule: code, fingerprints: [print(code, undefined)] }))
}

function levelOf(policy: PlainPolicy, rule: string): Level {
  const own = policy.sequences.find(({ id }) => id === rule)
  const fallback = rule.startsWith('W_') || (rule === 'E_TOOL_UNCONSTRAINED' && policy.unconstrained === 'warn')
  return policy.levels[rule] ?? own?.level ?? (fallback ? 'warning' : 'error')
}

function applicable({ outcomes }: Asked, rule: string): number | undefined {
  return outcomes.get(rule)?.filter((outcome) => outcome === 'held' || outcome === 'violated').length
}

/** Comes last: a trace in which everything is waived does not use the share up. */
function isTolerated(policy: PlainPolicy, asked: Asked, rule: string, isWaived: (found: Found) => boolean): boolean {
  const share = policy.tolerate[rule]
  const whole = applicable(asked, rule)
  if (share === undefined || whole === undefined) return false
  const broken = (asked.broken.get(rule) ?? []).filter((found) => !found.every(isWaived)).length
  return broken * 100 <= Math.round(share * 100) * whole
}

function seenOf(
  id: string,
  rule: string,
  found: readonly Found[],
  asked: Asked,
  accepted: boolean,
  exceeded: boolean,
): Seen {
  return {
    // What is accepted another way, by another waiver or by tolerance, is not too much.
    ...{ rule, accepted, exceeded: exceeded && !accepted },
    findings: found.filter(({ fingerprints }) => fingerprints.includes(id)).length,
    traces: (asked.broken.get(rule) ?? []).filter((each) => each.some(({ fingerprints }) => fingerprints.includes(id)))
      .length,
    of: applicable(asked, rule),
    all: asked.traces,
  }
}

/** Findings that are about a tool as such: they have no share of traces, and are known once they were seen. */
const aboutTools = ['E_TOOL_UNCONSTRAINED', 'W_ARGS_NOT_RECORDED', 'E_ARGS_TRUNCATED']

/** Rules that forbid something outright. */
function forbidden({ sequences, limit }: PlainPolicy): readonly string[] {
  const isForbidding = (rule: PlainPolicy['sequences'][number]) =>
    rule.type === 'blocklist' || rule.type === 'never_after' || (rule.type === 'max_calls' && rule.max === 0)
  return [
    ...['E_TOOL_DENIED', 'E_TOOL_NOT_ALLOWED'],
    ...sequences.filter(isForbidding).map(({ id }) => id),
    ...(limit === 0 ? ['E_RATE_LIMIT'] : []),
  ]
}

function isNewOrWorse(now: Seen, then: Seen | undefined, none: readonly string[]): boolean {
  if (then === undefined) return true
  if (then.accepted && !now.accepted) return true
  if (none.includes(now.rule)) {
    const rose = (before: number, after: number) =>
      after > before &&
      [
        [then.of, now.of],
        [then.all, now.all],
      ].some(([of = 0, ofNow = 0]) => after / ofNow > before / of)
    if (rose(then.traces, now.traces) || rose(then.findings, now.findings)) return true
  }
  if (aboutTools.includes(now.rule)) return false
  if (now.of === undefined || then.of === undefined) return now.findings > then.findings
  return chanceOfSoMany(then.traces, then.of, now.traces, now.of) <= 0.05
}

/** Fisher's exact test by counting: the share of all ways to place the hits that put as many or more into the second run. */
function chanceOfSoMany(before: number, ofBefore: number, after: number, ofAfter: number): number {
  const hits = before + after
  let ways = 0n
  for (let k = after; k <= Math.min(hits, ofAfter); k++) ways += choose(ofAfter, k) * choose(ofBefore, hits - k)
  return Number(ways) / Number(choose(ofBefore + ofAfter, hits))
}

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n
  let result = 1n
  for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i)
  return result
}

function count(written: readonly { readonly finding: PlainFinding }[]): Counts {
  const of = (level: Level) => written.filter(({ finding }) => finding.level === level).length
  return { error: of('error'), warning: of('warning'), note: of('note') }
}

/** Level, file, line, trace, callIndex, rule, tool, fingerprint; what is absent last. All lines are of one file. */
function inFinalOrder(a: PlainFinding, b: PlainFinding): number {
  const keys = ({ level, line, trace, callIndex, rule, tool, fingerprint }: PlainFinding) => [
    ['error', 'warning', 'note'].indexOf(level),
    line ?? Number.POSITIVE_INFINITY,
    trace ?? '\uffff',
    callIndex ?? Number.POSITIVE_INFINITY,
    rule,
    tool ?? '\uffff',
    fingerprint,
  ]
  const [left, right] = [keys(a), keys(b)]
  const at = left.findIndex((key, i) => key !== right[i])
  return at < 0 ? 0 : (left[at] as string) < (right[at] as string) ? -1 : 1
}
