import type { ComparedRuns, Comparison, FindingChange, FindingStatus, LookedAtLess } from '../model/comparison.js'
import type { Level } from '../model/finding.js'
import type { Counts } from '../model/result.js'
import type { Baseline } from './baseline.js'
import { compareBehaviour } from './compare-behaviour.js'
import { aboutTools, compareFindings, unmatchedRules } from './compare-findings.js'
import type { BaselineReading } from './read-baseline.js'

const maxFindings = 1000
const maxBehaviour = 200
const maxNames = 100

/** Counts the findings that count, of those with a fingerprint that is new or worse: a finding may have several. */
export type CountNew = (isNew: (fingerprint: string) => boolean) => Counts

/** A comparison, and for every fingerprint of the run whether it is new or worse; absent if there was nothing to compare with. */
export interface Compared {
  readonly comparison: Comparison
  readonly isNew?: ((fingerprint: string) => boolean) | undefined
}

/**
 * Compares a run with what a host could find of an earlier one.
 *
 * @param zeroTolerance rules of which any more is worse
 */
export function compareWith(
  current: Baseline,
  reading: BaselineReading,
  count: CountNew,
  zeroTolerance: ReadonlySet<string>,
): Compared {
  if (reading.state === 'used') return compareWithBaseline(current, reading.baseline, count, zeroTolerance)
  return { comparison: { schema: 'assay.comparison.v1', baseline: reading.state, message: reading.message } }
}

/** Compares a run with an earlier one. Both are profiles; no trace is read again. */
export function compareWithBaseline(
  current: Baseline,
  base: Baseline,
  count: CountNew,
  zeroTolerance: ReadonlySet<string>,
): Compared {
  const { name } = base.policy
  if (name !== '' && current.policy.name !== '' && name !== current.policy.name) {
    const message =
      'The baseline belongs to a policy with another name, so nothing was compared. Write a new one with this policy.'
    return { comparison: { schema: 'assay.comparison.v1', baseline: 'mismatched', message } }
  }
  const findings = compareFindings(current, base, zeroTolerance).sort(worstFirst)
  const behaviour = compareBehaviour(current, base)
  const unmatched = unmatchedRules(base)
  const statuses = new Map(findings.map(({ fingerprint, status }) => [fingerprint, status]))
  const isNew = (fingerprint: string) => {
    const status = statuses.get(fingerprint)
    return status === undefined || status === 'new' || status === 'worse'
  }
  const comparison: ComparedRuns = {
    schema: 'assay.comparison.v1',
    baseline: 'used',
    base: {
      ...(base.commit !== undefined && { commit: base.commit }),
      policy: base.policy,
      traces: base.traces.traces,
    },
    policyChanged: current.policy.digest !== base.policy.digest,
    ...(unmatched.length > 0 && { unmatched }),
    counts: tally(findings),
    findings: findings.slice(0, maxFindings),
    findingsOmitted: Math.max(0, findings.length - maxFindings),
    counted: count(isNew),
    coverage: compareCoverage(current.coverage, base.coverage),
    less: lookedAtLess(current, base),
    behaviour: behaviour.slice(0, maxBehaviour),
    behaviourOmitted: Math.max(0, behaviour.length - maxBehaviour),
    cut: [...new Set([...base.cut, ...current.cut])].sort(),
  }
  return { comparison, isNew }
}

const order: readonly FindingStatus[] = ['new', 'worse', 'uncertain', 'known', 'fixed']
const levels: readonly Level[] = ['error', 'warning', 'note']

function worstFirst(a: FindingChange, b: FindingChange): number {
  return (
    order.indexOf(a.status) - order.indexOf(b.status) ||
    Number(a.accepted ?? false) - Number(b.accepted ?? false) ||
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    b.findings - a.findings ||
    (a.fingerprint < b.fingerprint ? -1 : 1)
  )
}

function tally(findings: readonly FindingChange[]): ComparedRuns['counts'] {
  const counts = { new: 0, worse: 0, uncertain: 0, known: 0, fixed: 0 }
  for (const { status } of findings) counts[status]++
  return counts
}

function compareCoverage(after: Baseline['coverage'], before: Baseline['coverage']): ComparedRuns['coverage'] {
  return {
    before: before.percent,
    after: after.percent,
    gained: without(after.covered, before.covered),
    lost: without(before.covered, after.covered),
  }
}

/** Names of the first list that the second has not. */
function without(names: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others)
  return names
    .filter((name) => !known.has(name))
    .sort()
    .slice(0, maxNames)
}

/** A green run that looked at half of what the base looked at is not as green. */
function lookedAtLess(current: Baseline, base: Baseline): LookedAtLess[] {
  const rules = (run: Baseline, exercised: boolean) =>
    run.rules
      .filter(({ rule, applicable }) => !aboutTools.has(rule) && (applicable > 0 || !exercised))
      .map(({ rule }) => rule)
  const kept = new Set(rules(current, false))
  const gone = without(rules(base, false), [...kept])
  const idle = without(rules(base, true), rules(current, true)).filter((rule) => kept.has(rule))
  const fewer = (what: 'files' | 'traces', before: number, after: number) =>
    after < before ? [{ what, before, after }] : []
  return [
    ...fewer('files', base.traces.files, current.traces.files),
    ...fewer('traces', base.traces.traces, current.traces.traces),
    ...(gone.length > 0
      ? [{ what: 'rules' as const, before: rules(base, false).length, after: kept.size, names: gone }]
      : []),
    ...(idle.length > 0
      ? [
          {
            what: 'rules exercised' as const,
            before: rules(base, true).length,
            after: rules(current, true).length,
            names: idle,
          },
        ]
      : []),
  ]
}
