import type { CallCode, CallDecision, RuleRow } from '../../model/outcome.js'
import type { Policy } from '../../model/policy.js'
import type { TraceRun } from '../../model/trace.js'
import type { ToolPlan } from './tool-plan.js'

/** The codes of calls as bits; the rows come in this order, which is the order of check. */
export const callRuleCodes: readonly CallCode[] = [
  'E_RATE_LIMIT',
  'E_TOOL_DENIED',
  'E_TOOL_NOT_ALLOWED',
  'E_SCHEMA_COMPILE',
  'E_ARG_SCHEMA',
  'E_TOOL_UNCONSTRAINED',
]
const bit = Object.fromEntries(callRuleCodes.map((code, i) => [code, 1 << i])) as Record<CallCode, number>
const argumentsChecked = 1 << 6
const argumentsMissing = 1 << 7

/** In how many traces each rule about single calls held: what `tolerate` and reports need of them. One byte per trace. */
export class CallRules {
  #flags = new Uint8Array(1024)

  count(run: number, plan: ToolPlan, decision: CallDecision): void {
    if (run >= this.#flags.length) this.#grow(run)
    let flags = this.#flags[run] as number
    if (decision.code !== undefined) flags |= bit[decision.code]
    if (decision.notEvaluable) flags |= argumentsMissing
    else if (plan.constrained && (decision.code === undefined || decision.code === 'E_ARG_SCHEMA'))
      flags |= argumentsChecked
    this.#flags[run] = flags
  }

  /** A row for every code, in the order of the checks; `shownCallRows` says which of them say something. */
  rows(runs: readonly TraceRun[]): RuleRow[] {
    return callRuleCodes.map((code) => this.#row(code, runs))
  }

  /** The codes that calls of a trace were given. */
  brokenIn(run: number): CallCode[] {
    const flags = this.#flags[run] ?? 0
    return callRuleCodes.filter((code) => (flags & bit[code]) !== 0)
  }

  #row(code: CallCode, runs: readonly TraceRun[]): RuleRow {
    const row = { rule: code, applicable: 0, held: 0, violated: 0, notExercised: 0, notEvaluable: 0 }
    for (const run of runs) {
      if (run.calls === 0) continue
      const flags = this.#flags[run.index] ?? 0
      if ((flags & bit[code]) !== 0) row.violated++
      else if (code !== 'E_ARG_SCHEMA' && code !== 'E_SCHEMA_COMPILE') row.held++
      else if ((flags & argumentsMissing) !== 0) row.notEvaluable++
      else if ((flags & argumentsChecked) !== 0) row.held++
      else row.notExercised++
    }
    row.applicable = row.held + row.violated
    return row
  }

  #grow(run: number): void {
    const larger = new Uint8Array(Math.max(run + 1, this.#flags.length * 2))
    larger.set(this.#flags)
    this.#flags = larger
  }
}

/** The rows of the rules about calls that the policy states, and of every one that was broken. */
export function shownCallRows(policy: Policy, rows: readonly RuleRow[]): RuleRow[] {
  const stated = new Set<string>(statedCodes(policy))
  return rows.filter((row) => stated.has(row.rule) || row.violated > 0)
}

function statedCodes(policy: Policy): CallCode[] {
  const stated: CallCode[] = []
  if (policy.maxToolCalls) stated.push('E_RATE_LIMIT')
  if (policy.tools.deny.length > 0 || policy.tools.denyClasses.length > 0) stated.push('E_TOOL_DENIED')
  if (policy.tools.allow || policy.tools.allowClasses) stated.push('E_TOOL_NOT_ALLOWED')
  if (policy.constraints.size > 0) stated.push('E_ARG_SCHEMA')
  if (policy.unconstrainedTools.value === 'deny') stated.push('E_TOOL_UNCONSTRAINED')
  return stated
}
