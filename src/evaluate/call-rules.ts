import type { CallCode, CallDecision, RuleRow } from '../model/outcome.js'
import type { Policy } from '../model/policy.js'
import type { TraceRun } from '../model/trace.js'
import type { ToolPlan } from './tool-plan.js'

/** The codes of calls as bits; the rows come in this order, which is the order of judgement. */
const codes: readonly CallCode[] = [
  'E_RATE_LIMIT',
  'E_TOOL_DENIED',
  'E_TOOL_NOT_ALLOWED',
  'E_SCHEMA_COMPILE',
  'E_ARG_SCHEMA',
  'E_TOOL_UNCONSTRAINED',
]
const bit = Object.fromEntries(codes.map((code, i) => [code, 1 << i])) as Record<CallCode, number>
const argumentsJudged = 1 << 6
const argumentsMissing = 1 << 7

/** In how many traces each rule about single calls held: what `tolerate` and reports need of them. One byte per trace. */
export class CallRules {
  #flags = new Uint8Array(1024)

  constructor(readonly policy: Policy) {}

  count(run: number, plan: ToolPlan, decision: CallDecision): void {
    if (run >= this.#flags.length) this.#grow(run)
    let flags = this.#flags[run] as number
    if (decision.code !== undefined) flags |= bit[decision.code]
    if (decision.notEvaluable) flags |= argumentsMissing
    else if (plan.constrained && (decision.code === undefined || decision.code === 'E_ARG_SCHEMA'))
      flags |= argumentsJudged
    this.#flags[run] = flags
  }

  /** A row for every rule about calls that the policy states, and for every one that was broken. */
  rows(runs: readonly TraceRun[]): RuleRow[] {
    const stated = this.#stated()
    return codes.map((code) => this.#row(code, runs)).filter((row) => stated.has(row.rule) || row.violated > 0)
  }

  #row(code: CallCode, runs: readonly TraceRun[]): RuleRow {
    const row = { rule: code, applicable: 0, held: 0, violated: 0, notExercised: 0, notEvaluable: 0 }
    for (const run of runs) {
      if (run.calls === 0) continue
      const flags = this.#flags[run.index] ?? 0
      if ((flags & bit[code]) !== 0) row.violated++
      else if (code !== 'E_ARG_SCHEMA' && code !== 'E_SCHEMA_COMPILE') row.held++
      else if ((flags & argumentsMissing) !== 0) row.notEvaluable++
      else if ((flags & argumentsJudged) !== 0) row.held++
      else row.notExercised++
    }
    row.applicable = row.held + row.violated
    return row
  }

  #stated(): ReadonlySet<string> {
    const { policy } = this
    const stated = new Set<CallCode>()
    if (policy.maxToolCalls) stated.add('E_RATE_LIMIT')
    if (policy.tools.deny.length > 0 || policy.tools.denyClasses.length > 0) stated.add('E_TOOL_DENIED')
    if (policy.tools.allow || policy.tools.allowClasses) stated.add('E_TOOL_NOT_ALLOWED')
    if (policy.constraints.size > 0) stated.add('E_ARG_SCHEMA')
    if (policy.unconstrainedTools.value === 'deny') stated.add('E_TOOL_UNCONSTRAINED')
    return stated
  }

  #grow(run: number): void {
    const larger = new Uint8Array(Math.max(run + 1, this.#flags.length * 2))
    larger.set(this.#flags)
    this.#flags = larger
  }
}
