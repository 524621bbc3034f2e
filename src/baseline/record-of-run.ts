import type { Facts } from '../model/facts.js'
import type { Level } from '../model/finding.js'
import type { RuleRow } from '../model/outcome.js'
import type { AssayResult, CaseRow } from '../model/result.js'
import type { RunRecord } from '../model/run-record.js'

const maxRules = 20
const maxFlaky = 20

export interface RunPlace {
  readonly commit?: string | undefined
  readonly time?: string | undefined
}

/** What a history keeps of a result. */
export function recordOfRun(
  result: Pick<
    AssayResult,
    'verdict' | 'policy' | 'counts' | 'traces' | 'coverage' | 'rules' | 'cases' | 'findings' | 'facts'
  >,
  { commit, time }: RunPlace,
): RunRecord {
  const { verdict, policy, counts, traces, coverage, cases } = result
  const broken = result.rules.filter(({ violated }) => violated > 0).sort(mostBroken)
  const levels = worstLevels(result.findings)
  const kept = broken
    .slice(0, maxRules)
    // Without a kept finding it is the worst.
    .map(({ rule, violated, applicable }) => ({ rule, level: levels.get(rule) ?? 'error', violated, applicable }))
  return {
    ...(commit !== undefined && { commit }),
    ...(time !== undefined && { time }),
    verdict,
    policy: { name: policy.name, digest: policy.digest },
    counts: { error: counts.error, warning: counts.warning, note: counts.note },
    traces: traces.traces,
    calls: traces.calls,
    ...usedBy(result.facts),
    ...(!coverage.empty && { coverage: coverage.percent }),
    rules: kept.sort((a, b) => (a.rule < b.rule ? -1 : 1)),
    ...(broken.length > maxRules && { rulesOmitted: broken.length - maxRules }),
    ...(cases !== undefined && casesOf(cases)),
  }
}

function usedBy({ tokens, costUsd, atLeast = [] }: Facts): Pick<RunRecord, 'tokens' | 'costUsd' | 'atLeast'> {
  const partly = (['tokens', 'costUsd'] as const).filter((fact) => atLeast.includes(fact))
  return {
    ...(tokens !== undefined && { tokens: tokens.total }),
    ...(costUsd !== undefined && { costUsd }),
    ...(partly.length > 0 && { atLeast: partly }),
  }
}

const order: readonly Level[] = ['note', 'warning', 'error']

function worstLevels(findings: AssayResult['findings']): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>()
  for (const { rule, level, tolerated, waived } of findings) {
    const own = tolerated || waived ? 'note' : level
    if (order.indexOf(own) >= order.indexOf(levels.get(rule) ?? 'note')) levels.set(rule, own)
  }
  return levels
}

function mostBroken(a: RuleRow, b: RuleRow): number {
  return b.violated - a.violated || (a.rule < b.rule ? -1 : 1)
}

function casesOf(rows: readonly CaseRow[]): Pick<RunRecord, 'cases' | 'flaky'> {
  const of = (wanted: CaseRow['standing']) => rows.filter(({ standing }) => standing === wanted)
  const flaky = of('flaky').slice(0, maxFlaky)
  return {
    cases: { held: of('held').length, flaky: of('flaky').length, broken: of('broken').length },
    ...(flaky.length > 0 && {
      flaky: flaky
        .map(({ case: name, broken, trials }) => ({ case: name, broken, trials }))
        .sort((a, b) => (a.case < b.case ? -1 : 1)),
    }),
  }
}
