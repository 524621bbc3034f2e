import { fingerprint } from '../../canonical/fingerprint.js'
import type { Level } from '../../model/finding.js'
import type { FingerprintTally } from '../../model/fingerprint-tally.js'
import type { RuleRow } from '../../model/outcome.js'
import type { Policy, Waiver } from '../../model/policy.js'
import type { Counts } from '../../model/result.js'
import { unlistedKey } from '../calls/list-violations.js'
import type { LoggedFindings } from './finding-log.js'
import { furtherKinds, type KindSet, perKind } from './finding-tally.js'
import { findingLevel, hasEntryLevels, ruleLevel } from './rule-level.js'
import { type FoundKind, type FoundKinds, WaiverBook } from './waiver-book.js'
import { waiverDiagnostics } from './waiver-diagnostics.js'

export interface FindingContext {
  readonly policy: Policy
  readonly rows: readonly RuleRow[]
  /** Default levels of rules that are neither sequence rules nor codes of this room. */
  readonly levels: ReadonlyMap<string, Level>
  /** `YYYY-MM-DD`, UTC: the day on which waivers are applied. */
  readonly today: string
  /** The day by the clock, where `today` is not taken from it. */
  readonly clockDay?: string | undefined
  /** By fingerprint: levels that gates give to their own findings. */
  readonly gateLevels?: ReadonlyMap<string, Level> | undefined
}

/** The findings of one rule, with what the policy says about them on a day. */
export interface WeighedFindings {
  readonly rule: string
  readonly log: LoggedFindings
  /** Of what is about no tool; entries of the policy may say another for single tools. */
  readonly level: Level
  /** Within the share of traces that may break the rule: shown, not counted. */
  readonly tolerated: boolean
  /** In the order of the log's groups. */
  readonly kinds: readonly WeighedKind[]
}

export interface WeighedKind extends FoundKind {
  readonly level: Level
  readonly waiver: Waiver | undefined
}

/** Gives findings their levels, waivers and tolerances. Warnings about waivers come last, and no waiver accepts them. */
export function weighFindings(
  logs: ReadonlyMap<string, LoggedFindings>,
  context: FindingContext,
): { readonly weighed: readonly WeighedFindings[]; readonly waivers: WaiverBook } {
  const found = [...logs].map(([rule, log]) => foundKinds(rule, log))
  const waivers = new WaiverBook(context.policy.waivers, context, found)
  const warnings = [...waiverDiagnostics(waivers, logs, context)].map(([rule, log]) => foundKinds(rule, log))
  return { weighed: [...found, ...warnings].map((of) => weigh(of, waivers, context)), waivers }
}

function foundKinds(rule: string, log: LoggedFindings): FoundKinds {
  const kinds = log.groups.map((kind) => ({ ...kind, fingerprint: kind.violation ?? fingerprint(rule, kind.tool) }))
  return { rule, log, kinds }
}

function weigh({ rule, log, kinds }: FoundKinds, waivers: WaiverBook, context: FindingContext): WeighedFindings {
  const { policy, levels } = context
  const waived = kinds.map((kind) => ({ ...kind, waiver: waivers.of(kind.fingerprint) }))
  const tolerated = isTolerated(rule, log.traces, waived, context)
  const levelled = waived.map((kind) => ({
    ...kind,
    level: tolerated
      ? ('note' as const)
      : (context.gateLevels?.get(kind.fingerprint) ?? levelOfKind(rule, kind, policy, levels)),
  }))
  return { rule, log, level: tolerated ? 'note' : ruleLevel(rule, policy, levels), tolerated, kinds: levelled }
}

/** What is counted together may be about a tool whose findings are errors. */
export function levelOfKind(rule: string, kind: FoundKind, policy: Policy, levels?: FindingContext['levels']): Level {
  const isMixed = kind.violation === furtherKinds(rule) && hasEntryLevels(policy)
  return isMixed ? 'error' : findingLevel(rule, kind.tool, policy, levels)
}

/**
 * Agents are random: a rule may be broken in a stated share of the traces to which it applied. Comes last: a trace in
 * which everything is waived does not use the share up.
 */
function isTolerated(
  rule: string,
  traces: readonly KindSet[],
  kinds: readonly Pick<WeighedKind, 'waiver'>[],
  { policy, rows }: FindingContext,
): boolean {
  const share = policy.tolerate.get(rule)
  const row = rows.find((candidate) => candidate.rule === rule)
  if (!share || !row) return false
  const broken =
    policy.waivers.length === 0 ? row.violated : sum(traces.filter((set) => !isWaived(set, kinds)).map(countOf))
  return isWithinShare(broken, row.applicable, share.value)
}

/** Compared in millionths, exactly: 29 of 100 are within 0.29, though 0.29 × 100 is a shade less in floating point. */
function isWithinShare(part: number, whole: number, share: number): boolean {
  return part * 1e6 <= Math.round(share * 1e6) * whole
}

/** Findings that count, by level: all that are neither tolerated nor waived. */
export function countFindings(weighed: readonly WeighedFindings[]): Counts {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { log, level, tolerated, kinds } of weighed) {
    if (tolerated) continue
    // Findings that are not tallied are about no tool, or there is nothing to distinguish them by.
    counts[level] += log.total - sum(log.findings.map(countOf))
    for (const set of log.findings) if (!isWaived(set, kinds)) counts[levelOf(set, kinds)] += set.count
  }
  return counts
}

/** Findings that do not count by the policy's own words. */
export function countAccepted(weighed: readonly WeighedFindings[]): { tolerated: number; waived: number } {
  const accepted = { tolerated: 0, waived: 0 }
  for (const { log, tolerated, kinds } of weighed) {
    const waived = sum(log.findings.filter((set) => isWaived(set, kinds)).map(countOf))
    accepted.waived += waived
    if (tolerated) accepted.tolerated += log.total - waived
  }
  return accepted
}

/** Of those that count, the findings with something that is not waived and for which `isNew` answers yes. */
export function countNewFindings(weighed: readonly WeighedFindings[], isNew: (fingerprint: string) => boolean): Counts {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { log, tolerated, kinds } of weighed) {
    if (tolerated) continue
    const counted = kinds.map(({ waiver, fingerprint }) => waiver === undefined && isNew(fingerprint))
    for (const set of log.findings)
      if (set.kinds.some((kind) => counted[kind])) counts[levelOf(set, kinds)] += set.count
  }
  return counts
}

/** One tally for each fingerprint that was found. */
export function fingerprintTallies(weighed: readonly WeighedFindings[], waivers: WaiverBook): FingerprintTally[] {
  return weighed.flatMap(({ rule, log, tolerated, kinds }) => {
    const findings = perKind(log.findings, kinds.length)
    const traces = perKind(log.traces, kinds.length)
    const counted = perKind(
      log.findings.filter(({ leftToGate }) => !leftToGate),
      kinds.length,
    )
    return kinds.map(({ tool, level: own, fingerprint, waiver }, place): FingerprintTally => {
      const level = own === 'error' && counted[place] === 0 && (findings[place] as number) > 0 ? 'note' : own
      const accepted = tolerated || waiver !== undefined
      return {
        ...{ fingerprint, rule },
        ...(tool !== undefined && { tool }),
        ...{ level, findings: findings[place] as number, traces: traces[place] as number },
        ...(accepted && { accepted }),
        ...(isOpen(rule, tool, fingerprint) && { open: true }),
        ...(!accepted && waivers.isExceeded(fingerprint) && { exceeded: true }),
      }
    })
  })
}

function isOpen(rule: string, tool: string | undefined, id: string): boolean {
  return (
    id === furtherKinds(rule) ||
    rule === 'E_SCHEMA_COMPILE' ||
    // Trials of a case that was unreliable before may all fail now.
    rule === 'E_CASE_UNRELIABLE' ||
    (rule === 'E_ARG_SCHEMA' && id === fingerprint(rule, tool, unlistedKey))
  )
}

/** What a finding breaks is all about one tool, and so of one level. */
function levelOf({ kinds: places, leftToGate }: KindSet, kinds: readonly WeighedKind[]): Level {
  const level = kinds[places[0] as number]?.level ?? 'error'
  return leftToGate && level === 'error' ? 'note' : level
}

function isWaived({ kinds: places }: KindSet, kinds: readonly Pick<WeighedKind, 'waiver'>[]): boolean {
  return places.every((place) => kinds[place]?.waiver !== undefined)
}

function countOf({ count }: KindSet): number {
  return count
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
