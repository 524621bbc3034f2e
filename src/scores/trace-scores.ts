import { findingLevel, ruleLevel } from '../evaluate/findings/rule-level.js'
import type { CallCode, CallDecision, EvaluationObserver, Outcome } from '../model/outcome.js'
import type { Policy } from '../model/policy.js'
import type { AssayResult } from '../model/result.js'
import type { ToolCall, TraceRun } from '../model/trace.js'

/** What one trace is worth, for those who look at it in its store. */
export interface TraceScore {
  readonly trace: string
  readonly label: 'pass' | 'fail' | 'not_evaluable'
  /** Rules of level error that the trace breaks, sorted, none of them accepted by the policy. */
  readonly broken: readonly string[]
  /** Rules that could not be evaluated in it, sorted. */
  readonly unknown: readonly string[]
}

/** Takes down which traces break which rules: findings are kept up to a limit, and verdicts on traces have none. */
export class TraceScores implements EvaluationObserver {
  readonly #policy: Policy
  readonly #traces = new Map<string, { broken?: Set<string>; unknown?: Set<string> }>()

  constructor(policy: Policy) {
    this.#policy = policy
  }

  decision(run: TraceRun, { tool }: ToolCall, _callIndex: number, { codes, notEvaluable }: CallDecision): void {
    const seen = this.#trace(run)
    for (const code of codes) if (this.#isError(code, tool)) seen.broken = (seen.broken ?? new Set()).add(code)
    if (notEvaluable) seen.unknown = (seen.unknown ?? new Set()).add('E_ARG_SCHEMA')
  }

  outcome(run: TraceRun, rule: string, outcome: Outcome): void {
    const seen = this.#trace(run)
    if (outcome === 'violated' && ruleLevel(rule, this.#policy) === 'error')
      seen.broken = (seen.broken ?? new Set()).add(rule)
    if (outcome === 'not-evaluable') seen.unknown = (seen.unknown ?? new Set()).add(rule)
  }

  /** In the order in which the traces were met. */
  *scores(result: AssayResult): Iterable<TraceScore> {
    const accepted = acceptedIn(result)
    for (const [trace, { broken, unknown }] of this.#traces) {
      const failed = [...(broken ?? [])].filter((rule) => accepted.get(trace)?.get(rule) !== true).sort()
      const open = [...(unknown ?? [])].sort()
      const label = failed.length > 0 ? 'fail' : open.length > 0 ? 'not_evaluable' : 'pass'
      yield { trace, label, broken: failed, unknown: open }
    }
  }

  /** An entry of the policy may have a level of its own. */
  #isError(code: CallCode, tool: string): boolean {
    return findingLevel(code, tool, this.#policy) === 'error'
  }

  #trace({ trace }: TraceRun) {
    let seen = this.#traces.get(trace)
    if (!seen) {
      seen = {}
      this.#traces.set(trace, seen)
    }
    return seen
  }
}

/** By trace and rule, whether the policy accepts all that is listed of it; what is not listed counts. */
function acceptedIn({ findings }: AssayResult): ReadonlyMap<string, ReadonlyMap<string, boolean>> {
  const accepted = new Map<string, Map<string, boolean>>()
  for (const { trace, rule, waived, tolerated } of findings) {
    if (trace === undefined) continue
    const rules = accepted.get(trace) ?? new Map<string, boolean>()
    rules.set(rule, (rules.get(rule) ?? true) && (waived !== undefined || tolerated === true))
    accepted.set(trace, rules)
  }
  return accepted
}
