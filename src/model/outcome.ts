import type { CallResult, ToolCall, TraceRun } from './trace.js'

/** The outcome of one rule in one trace. */
export type Outcome = 'held' | 'violated' | 'not-exercised' | 'not-evaluable'

/** How often a rule held, in traces. A trace without calls appears only where it breaks the rule. */
export interface RuleRow {
  readonly rule: string
  /** held + violated */
  readonly applicable: number
  readonly held: number
  readonly violated: number
  readonly notExercised: number
  readonly notEvaluable: number
}

/**
 * What a single call can break, by the three questions that every call is asked: how many, which tool, which arguments.
 * Each question gives one code at most, whatever became of the others.
 */
export type CallCode =
  | 'E_RATE_LIMIT'
  | 'E_TOOL_DENIED'
  | 'E_TOOL_NOT_ALLOWED'
  | 'E_SCHEMA_COMPILE'
  | 'E_ARG_SCHEMA'
  | 'E_TOOL_UNCONSTRAINED'

/** The policy's decision on one call. */
export interface CallDecision {
  /** False if one of the codes refuses the call; `E_TOOL_UNCONSTRAINED` under `warn` does not. */
  readonly allowed: boolean
  /** What the call breaks, in the order of the questions; empty for a call that keeps the policy. */
  readonly codes: readonly CallCode[]
  /** The call has argument rules, and the trace did not record its arguments, or recorded them in part. */
  readonly notEvaluable?: boolean
}

/** Someone who watches an evaluation, such as the evidence exporter. */
export interface EvaluationObserver {
  /** A trace was met for the first time; its last place is that of its first record. */
  start?(run: TraceRun): void
  /** `file` is an index into the files read. */
  decision?(
    run: TraceRun,
    call: ToolCall,
    callIndex: number,
    decision: CallDecision,
    file: number,
    line: number,
    column: number,
  ): void
  /** A result that came after its call. */
  result?(run: TraceRun, callIndex: number, result: CallResult): void
  /**
   * Called once per rule and trace, when all input is read, in order of traces, then rules.
   * `brokenAt` is the index of the call that broke the rule; absent if only the end of the trace did.
   */
  outcome?(run: TraceRun, rule: string, outcome: Outcome, brokenAt?: number): void
}
