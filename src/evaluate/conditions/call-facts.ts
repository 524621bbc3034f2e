import type { JsonValue } from '../../model/json.js'
import type { CallPhase, ToolCall } from '../../model/trace.js'

/** How a call ended; absent until a result is known, and for good if none was recorded. */
export type CallEnd = 'success' | 'error' | 'denied' | undefined

/** A call as rules look at it: with its final result, even one that came after a later call. */
export interface CallFacts {
  readonly call: ToolCall
  readonly end: CallEnd
  /** The end is one that the call may have had. */
  readonly isPresumed?: true
  readonly result: JsonValue | undefined
  readonly phase: CallPhase | undefined
  /** Milliseconds. */
  readonly durationMs: number | undefined
  /** The turn of the call holds another one; absent until that is known, and for good without turns. */
  readonly parallel: boolean | undefined
}

/** Whether a call is what is asked for. `unknown`: that depends on what was not recorded, or cut. */
export type Match = 'yes' | 'no' | 'unknown'

/** A fact that a rule asks for and the trace does not have. The first three are said once a tool, the others once a rule. */
export type MissingFact =
  | 'arguments'
  | 'whole arguments'
  | 'result'
  | 'timestamp'
  | 'agent'
  | 'server'
  | 'phase'
  | 'metadata'
  | 'messages'
  | 'whole message'
  | 'turn'
  | 'usage'
  | 'usage of calls'
  | 'whole usage'
  | 'cost'
  | 'duration'
  | 'number'
  | 'cost of a pattern'
  | 'too many keys'
