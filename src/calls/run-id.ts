import { idFinder, objectOf, textOf } from '../json/json-fields.js'
import type { JsonObject } from '../model/json.js'
import type { TraceStart } from '../model/trace.js'

/** Keys that name a record's trace, in order of preference. */
export const traceKeys = ['trace', 'session', 'session_id', 'episode_id', 'test_id', 'run_id', 'trace_id'] as const

/** The trace that a record names, if it does: the first key that holds a number or a text that is not empty. */
export const traceIdOf = idFinder(traceKeys)

/** What SDKs and chat applications call a run, in addition to the keys that any trace may use. */
const named = idFinder([
  ...traceKeys,
  'sessionId',
  'runId',
  'traceId',
  'conversation_id',
  'conversationId',
  'thread_id',
  'threadId',
  'chatId',
  'chat_id',
])

/** The run that a record, or else its metadata, names. */
export function sessionOf(record: JsonObject): string | undefined {
  const metadata = objectOf(record.metadata)
  return named(record) ?? (metadata && named(metadata))
}

/** A run announced by a record, which may say which task it repeats. */
export function startOf(record: JsonObject, trace: string): TraceStart {
  return { trace, case: textOf(record.case), trial: textOf(record.trial) }
}
