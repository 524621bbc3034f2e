import type { TraceRun, TraceRuns } from '../model/trace.js'

/** How one task fared over its repeats. */
export interface CaseTally {
  readonly case: string
  readonly trials: number
  /** Trials that broke a rule of level error, whatever the policy tolerates or waives. */
  readonly broken: number
  /** Those rules, sorted by id, and how many trials broke each. */
  readonly rules: readonly { readonly rule: string; readonly broken: number }[]
}

/** Counts the traces that name a case, sorted by its name. */
export function tallyCases(runs: TraceRuns, brokenIn: (run: TraceRun) => readonly string[]): CaseTally[] {
  const cases = new Map<string, { trials: number; broken: number; readonly rules: Map<string, number> }>()
  for (const run of runs) {
    if (run.case === undefined) continue
    let tally = cases.get(run.case)
    if (!tally) {
      tally = { trials: 0, broken: 0, rules: new Map() }
      cases.set(run.case, tally)
    }
    const rules = brokenIn(run)
    tally.trials++
    if (rules.length > 0) tally.broken++
    for (const rule of rules) tally.rules.set(rule, (tally.rules.get(rule) ?? 0) + 1)
  }
  return [...cases]
    .map(([name, { trials, broken, rules }]) => ({
      case: name,
      trials,
      broken,
      rules: [...rules].map(([rule, times]) => ({ rule, broken: times })).sort((a, b) => (a.rule < b.rule ? -1 : 1)),
    }))
    .sort((a, b) => (a.case < b.case ? -1 : 1))
}
