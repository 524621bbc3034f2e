import type { CallResult, ToolCall } from '../model/trace.js'
import type { SentCall, SentOutcome, SentResult } from '../wire/tool-event.js'
import { argumentsOf } from './arguments.js'
import { contentOf } from './content.js'
import { failureOf } from './failure.js'

/** What the record around a call knows of it. */
export interface EventRun {
  readonly trace: string
  readonly timestamp?: string | undefined
  readonly agent?: string | undefined
  readonly turn?: string | undefined
  readonly case?: string | undefined
  readonly trial?: string | undefined
}

/** The call that a message speaks of. Key by key: the engine is several times faster on calls of one shape than on spread copies. */
export function toolCall(sent: SentCall, run: EventRun): ToolCall {
  return {
    trace: run.trace,
    id: sent.id,
    tool: sent.tool,
    args: sent.text ?? argumentsOf(sent.args),
    timestamp: sent.timestamp ?? run.timestamp,
    result: contentOf(sent.content),
    error: failureOf(sent.error, sent.content),
    phase: sent.phase,
    durationMs: sent.durationMs,
    case: run.case,
    trial: run.trial,
    agent: sent.agent ?? run.agent,
    server: sent.server,
    turn: run.turn,
    mergeKey: sent.mergeKey,
  }
}

export function callResult({ id, ...outcome }: SentResult, trace: string): CallResult {
  return { trace, id, ...outcomeOf(outcome) }
}

export function outcomeOf({ content, error, phase, durationMs }: SentOutcome): Omit<CallResult, 'trace' | 'id'> {
  return { result: contentOf(content), error: failureOf(error, content), phase, durationMs }
}
