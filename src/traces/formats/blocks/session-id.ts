import type { JsonObject } from '../../../model/json.js'
import type { TraceStart } from '../../../model/trace.js'
import { idFinder, objectOf, textOf } from '../../json/json-fields.js'
import { traceKeys } from '../../trace-id.js'

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
