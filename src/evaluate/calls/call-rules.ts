import type { CallCode, RuleRow } from '../../model/outcome.js'
import type { Policy } from '../../model/policy.js'
import { RunNumbers } from '../../model/run-numbers.js'
import type { TraceRuns } from '../../model/trace.js'
import { findingLevel } from '../findings/rule-level.js'
import type { ArgumentCheck, ToolPlan } from './tool-plan.js'

/** The codes of calls as bits; the rows come in this order, which is that of the questions. */
export const callRuleCodes: readonly CallCode[] = [
  'E_RATE_LIMIT',
  'E_TOOL_DENIED',
  'E_TOOL_NOT_ALLOWED',
  'E_SCHEMA_COMPILE',
  'E_ARG_SCHEMA',
  'E_TOOL_UNCONSTRAINED',
]
/** What a trace was asked, for codes that not every call is asked about. */
const asked = { allowList: 1, constraint: 1 << 1, arguments: 1 << 2 } as const
const argumentsMissing = 1 << 3
const bit = Object.fromEntries(callRuleCodes.map((code, i) => [code, 1 << (i + 4)])) as Record<CallCode, number>
/** The bits of codes, so much higher, stand for those that were findings of level error. */
const asErrors = 6

/** In how many traces each rule about single calls held: what `tolerate` and reports need of them. */
export class CallRules {
  readonly #flags = new RunNumbers()

  /** @param errors which codes are errors for the tool: see `errorCodes` */
  count(
    run: number,
    plan: ToolPlan,
    overLimit: boolean,
    { checked, missing, refusal }: ArgumentCheck,
    errors: number,
  ): void {
    let broken = overLimit ? bit.E_RATE_LIMIT : 0
    if (plan.refusal !== undefined) broken |= bit[plan.refusal.code]
    if (refusal !== undefined) broken |= bit[refusal.code]
    let flags = this.#flags.of(run) | broken | ((broken & errors) << asErrors)
    if (plan.refusal === undefined) flags |= asked.constraint
    if (!plan.denied) flags |= asked.allowList
    if (checked) flags |= asked.arguments
    if (missing) flags |= argumentsMissing
    this.#flags.set(run, flags)
  }

  /** A row for every code, in the order of the questions; `shownCallRows` says which of them say something. */
  rows(runs: TraceRuns): RuleRow[] {
    const none = { applicable: 0, held: 0, violated: 0, notExercised: 0, notEvaluable: 0 }
    const rows = callRuleCodes.map((rule) => ({ rule, ...none }))
    for (const { calls, index } of runs) {
      if (calls === 0) continue
      const flags = this.#flags.of(index)
      for (const row of rows) row[outcomeOf(row.rule, flags)]++
    }
    for (const row of rows) row.applicable = row.held + row.violated
    return rows
  }

  /** The codes that calls of a trace were given in findings of level error. */
  brokenIn(run: number): CallCode[] {
    const flags = this.#flags.of(run) >> asErrors
    return callRuleCodes.filter((code) => (flags & bit[code]) !== 0)
  }

  /** Arguments that rules ask for were not recorded. */
  isOpenIn(run: number): boolean {
    return (this.#flags.of(run) & argumentsMissing) !== 0
  }
}

/** The codes whose findings about a tool are errors, as `CallRules` counts them. */
export function errorCodes(policy: Policy, tool: string): number {
  const codes = callRuleCodes.filter((code) => findingLevel(code, tool, policy) === 'error')
  return codes.reduce((bits, code) => bits | bit[code], 0)
}

/** A trace counts as held only for what was asked of a call of it. */
function outcomeOf(code: CallCode, flags: number): 'held' | 'violated' | 'notExercised' | 'notEvaluable' {
  if ((flags & bit[code]) !== 0) return 'violated'
  switch (code) {
    case 'E_RATE_LIMIT':
    case 'E_TOOL_DENIED':
      return 'held'
    case 'E_TOOL_NOT_ALLOWED':
      return (flags & asked.allowList) !== 0 ? 'held' : 'notExercised'
    case 'E_TOOL_UNCONSTRAINED':
      return (flags & asked.constraint) !== 0 ? 'held' : 'notExercised'
    case 'E_SCHEMA_COMPILE':
    case 'E_ARG_SCHEMA':
      if ((flags & argumentsMissing) !== 0) return 'notEvaluable'
      return (flags & asked.arguments) !== 0 ? 'held' : 'notExercised'
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
  if (policy.constraints.size > 0 || policy.otherConstraints) stated.push('E_ARG_SCHEMA')
  if (policy.unconstrainedTools.value === 'deny') stated.push('E_TOOL_UNCONSTRAINED')
  return stated
}
