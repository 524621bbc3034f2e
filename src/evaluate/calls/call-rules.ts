import type { CallCode, RuleRow } from '../../model/outcome.js'
import type { Policy } from '../../model/policy.js'
import type { TraceRun } from '../../model/trace.js'
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
const bit = Object.fromEntries(callRuleCodes.map((code, i) => [code, 1 << i])) as Record<CallCode, number>
/** What a trace was asked, for codes that not every call is asked about. */
const asked = { allowList: 1 << 6, constraint: 1 << 7, arguments: 1 << 8 } as const
const argumentsMissing = 1 << 9
/** The bits of codes, so much higher, stand for those that were findings of level error. */
const asErrors = 10

/** In how many traces each rule about single calls held: what `tolerate` and reports need of them. Two bytes per trace. */
export class CallRules {
  /** Begins small: see `RunStates`. */
  #flags = new Uint16Array(4)

  /** @param errors which codes are errors for the tool: see `errorCodes` */
  count(
    run: number,
    plan: ToolPlan,
    overLimit: boolean,
    { checked, missing, refusal }: ArgumentCheck,
    errors: number,
  ): void {
    if (run >= this.#flags.length) this.#grow(run)
    let broken = overLimit ? bit.E_RATE_LIMIT : 0
    if (plan.refusal !== undefined) broken |= bit[plan.refusal.code]
    if (refusal !== undefined) broken |= bit[refusal.code]
    let flags = (this.#flags[run] as number) | broken | ((broken & errors) << asErrors)
    if (plan.refusal === undefined) flags |= asked.constraint
    if (!plan.denied) flags |= asked.allowList
    if (checked) flags |= asked.arguments
    if (missing) flags |= argumentsMissing
    this.#flags[run] = flags
  }

  /** A row for every code, in the order of the questions; `shownCallRows` says which of them say something. */
  rows(runs: readonly TraceRun[]): RuleRow[] {
    // Traces are many, and what can be said of one is little.
    const alike = new Map<number, number>()
    for (const { index, calls } of runs) {
      const flags = this.#flags[index] ?? 0
      if (calls > 0) alike.set(flags, (alike.get(flags) ?? 0) + 1)
    }
    return callRuleCodes.map((code) => rowOf(code, alike))
  }

  /** The codes that calls of a trace were given in findings of level error. */
  brokenIn(run: number): CallCode[] {
    const flags = (this.#flags[run] ?? 0) >> asErrors
    return callRuleCodes.filter((code) => (flags & bit[code]) !== 0)
  }

  /** Arguments that rules ask for were not recorded. */
  isOpenIn(run: number): boolean {
    return ((this.#flags[run] ?? 0) & argumentsMissing) !== 0
  }

  #grow(run: number): void {
    const larger = new Uint16Array(Math.max(run + 1, this.#flags.length * 2))
    larger.set(this.#flags)
    this.#flags = larger
  }
}

/** @param alike how many traces have the same flags */
function rowOf(code: CallCode, alike: ReadonlyMap<number, number>): RuleRow {
  const row = { rule: code, applicable: 0, held: 0, violated: 0, notExercised: 0, notEvaluable: 0 }
  for (const [flags, traces] of alike) row[outcomeOf(code, flags)] += traces
  row.applicable = row.held + row.violated
  return row
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
