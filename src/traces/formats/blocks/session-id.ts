import type { JsonObject } from '../../../model/json.js'
import { firstId } from './json-fields.js'

const keys = [
  'trace',
  'session',
  'session_id',
  'sessionId',
  'episode_id',
  'test_id',
  'run_id',
  'runId',
  'trace_id',
  'traceId',
]
const conversationKeys = ['conversation_id', 'conversationId', 'thread_id', 'threadId', 'chat_id', 'chatId']

/** The run that a record names, by the keys of the native format, then by what chat applications call a run. */
export function sessionOf(record: JsonObject): string | undefined {
  return firstId(record, keys) ?? firstId(record, conversationKeys)
}
