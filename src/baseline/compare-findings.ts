import type { FindingChange, FindingStatus, Rate } from '../model/comparison.js'
import type { FingerprintTally } from '../model/fingerprint-tally.js'
import { oncePerTool } from '../model/once-per-tool.js'
import type { RuleRow } from '../model/outcome.js'
import type { Baseline } from './baseline.js'
import { couldBeMore, findingRisk, isLess, isMore } from './compare-rates.js'
import { isRise } from './zero-tolerance.js'

/** Findings about a tool as such and not about what a trace did with it: they have no share of traces. */
export const aboutTools: ReadonlySet<string> = new Set([...oncePerTool, 'E_SCHEMA_COMPILE'])

/**
 * The status of every fingerprint of two runs; the rules are those of docs/decisions/075. Unsorted.
 *
 * @param zeroTolerance rules of which any more is worse
 */
export function compareFindings(
  current: Baseline,
  base: Baseline,
  zeroTolerance: ReadonlySet<string>,
): FindingChange[] {
  const outdated = unmatchedRules(base)
  const earlier = base.findings.filter(({ rule, open }) => !open && !outdated.includes(rule))
  const before = new Map(earlier.map((finding) => [finding.fingerprint, finding]))
  const after = new Map(current.findings.map((finding) => [finding.fingerprint, finding]))
  const sides = { current: runOf(current), base: runOf(base), zeroTolerance }
  return [
    ...current.findings.map((finding) => present(finding, before.get(finding.fingerprint), sides)),
    ...earlier.filter(({ fingerprint }) => !after.has(fingerprint)).map((finding) => gone(finding, sides)),
  ]
}

/** Rules whose fingerprints in a run are of an earlier form. */
export function unmatchedRules({ schema, findings }: Baseline): readonly string[] {
  return schema === 'assay.baseline.v1' && findings.some(({ rule }) => rule === 'E_ARG_SCHEMA') ? ['E_ARG_SCHEMA'] : []
}

interface Run {
  readonly traces: number
  readonly rows: ReadonlyMap<string, RuleRow>
  readonly tools: ReadonlySet<string>
  readonly coverage: number
  /** The largest fingerprint of a list that was cut there. */
  readonly cutAt: string | undefined
  readonly toolsCut: boolean
}

interface Sides {
  readonly current: Run
  readonly base: Run
  readonly zeroTolerance: ReadonlySet<string>
}

function runOf({ traces, rules, behaviour, coverage, cut, findings }: Baseline): Run {
  return {
    traces: traces.traces,
    rows: new Map(rules.map((row) => [row.rule, row])),
    tools: new Set(behaviour.tools.map(({ tool }) => tool)),
    coverage: coverage.percent,
    cutAt: cut.includes('findings') ? findings.at(-1)?.fingerprint : undefined,
    toolsCut: cut.includes('tools'),
  }
}

function present(now: FingerprintTally, then: FingerprintTally | undefined, sides: Sides): FindingChange {
  const after = rate(now, now.rule, sides.current)
  const before = rate(then, now.rule, sides.base)
  return change({ ...now, since: then?.since }, ...standing(now, then, before, after, sides), before, after)
}

function standing(
  now: FingerprintTally,
  then: FingerprintTally | undefined,
  before: Rate,
  after: Rate,
  { current, base, zeroTolerance }: Sides,
): [FindingStatus, FindingChange['why']] {
  // It is a fact that it was not seen before; the numbers and the reason show how much that means.
  if (!then) return ['new', whyNew(now, base)]
  if (now.rule === 'E_COVERAGE_BELOW_MIN') return [current.coverage < base.coverage ? 'worse' : 'known', undefined]
  // Accepted then and not now: the policy itself draws the line.
  if (then.accepted && !now.accepted) return ['worse', now.exceeded ? 'waiver-exceeded' : 'no-longer-accepted']
  if (zeroTolerance.has(now.rule) && isMoreForbidden(now, then, before, after, current, base))
    return ['worse', undefined]
  if (before.of === undefined || after.of === undefined) return [countStanding(before, after, now.rule), undefined]
  const [earlier, later] = [share(before), share(after)]
  if (later.part * earlier.whole <= earlier.part * later.whole) return ['known', undefined]
  if (isMore(earlier, later, findingRisk)) return ['worse', undefined]
  return couldBeMore(earlier, later, findingRisk) ? ['known', undefined] : ['uncertain', 'too-few-runs']
}

/** Traces or findings, of the traces that the rule applied to or of all: whichever of these shows a rise. */
function isMoreForbidden(
  now: FingerprintTally,
  then: FingerprintTally,
  before: Rate,
  after: Rate,
  current: Run,
  base: Run,
): boolean {
  return (['traces', 'findings'] as const).some((unit) =>
    [
      [base.traces, current.traces] as const,
      ...(before.of === undefined || after.of === undefined ? [] : [[before.of, after.of] as const]),
    ].some(([earlier, later]) => isRise({ part: then[unit], whole: earlier }, { part: now[unit], whole: later })),
  )
}

/** A count that is not a share of traces is not random either: more unreadable lines are more. */
function countStanding(before: Rate, after: Rate, rule: string): FindingStatus {
  return !aboutTools.has(rule) && after.broken > before.broken ? 'worse' : 'known'
}

function whyNew({ fingerprint, rule }: FingerprintTally, base: Run): FindingChange['why'] {
  if (base.cutAt !== undefined && fingerprint > base.cutAt) return 'baseline-cut'
  const row = base.rows.get(rule)
  if (!isRated(rule, base)) return undefined
  return row === undefined ? 'rule-new' : row.applicable === 0 ? 'not-exercised' : undefined
}

function gone(then: FingerprintTally, sides: Sides): FindingChange {
  const before = rate(then, then.rule, sides.base)
  const after = rate(undefined, then.rule, sides.current)
  const why = whyOpen(then, before, after, sides)
  return { ...change(then, why === undefined ? 'fixed' : 'uncertain', why, before, after), findings: 0 }
}

/** Why a finding that is no longer there is not fixed for sure. */
function whyOpen(then: FingerprintTally, before: Rate, after: Rate, { current }: Sides): FindingChange['why'] {
  if (before.of === undefined) {
    if (!aboutTools.has(then.rule) || then.tool === undefined || current.toolsCut) return undefined
    return current.tools.has(then.tool) ? undefined : 'not-exercised'
  }
  if (after.of === undefined) return 'rule-gone'
  if (after.of === 0) return 'not-exercised'
  return isLess(share(before), share(after), findingRisk) ? undefined : 'too-few-runs'
}

type Changed = Omit<FingerprintTally, 'since'> & { readonly since?: string | undefined }

function change(
  { fingerprint, rule, tool, level, findings, accepted, since }: Changed,
  status: FindingStatus,
  why: FindingChange['why'],
  before: Rate,
  after: Rate,
): FindingChange {
  return {
    status,
    fingerprint,
    rule,
    ...(tool !== undefined && { tool }),
    level,
    before,
    after,
    findings,
    ...(since !== undefined && { since }),
    ...(accepted && { accepted }),
    ...(why && { why }),
  }
}

function isRated(rule: string, run: Run): boolean {
  return !aboutTools.has(rule) && (run.rows.has(rule) || !/^[EW]_/.test(rule))
}

function rate(finding: FingerprintTally | undefined, rule: string, { rows }: Run): Rate {
  const row = aboutTools.has(rule) ? undefined : rows.get(rule)
  return row
    ? { broken: Math.min(finding?.traces ?? 0, row.applicable), of: row.applicable }
    : { broken: finding?.findings ?? 0 }
}

function share({ broken, of = 0 }: Rate): { part: number; whole: number } {
  return { part: broken, whole: of }
}
