import type { Tokens, UsageFact } from './usage.js'

/** What happened in a trace, or in all of them, besides what the policy asks. Facts that no trace says are absent. */
export interface Facts {
  readonly calls: number
  /** Calls that were refused. */
  readonly denied: number
  /** Calls that failed, the refused ones among them. */
  readonly errors: number
  /** Answers of the model. */
  readonly turns?: number
  readonly tokens?: Tokens
  /** US dollars, as the sources say. */
  readonly costUsd?: number
  /** Milliseconds from beginning to end, of all traces added up. */
  readonly durationMs?: number
  /** Facts of which there was more, or may have been: some traces do not say them, or not in full. */
  readonly atLeast?: readonly UsageFact[]
}

/** Every string is an agent's. */
export interface TraceFacts extends Facts {
  readonly trace: string
  readonly model?: string
  readonly agent?: string
  readonly version?: string
}

/** Facts of several traces, as data that adds up without rounding. */
export interface FactTally {
  readonly traces: number
  readonly calls: number
  readonly denied: number
  readonly errors: number
  /** In the order of `usageFacts`, those that a trace says. */
  readonly sums: readonly FactSum[]
  /** Of the first traces by id. */
  readonly list: readonly TraceFacts[]
}

/** Decimals as text. */
export interface FactSum extends Tokens<string> {
  readonly fact: UsageFact
  /** Traces that say it, and those of them that do not say all of it. */
  readonly known: number
  readonly unclear: number
}
