import { isObject, objectsOf } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { SentOutcome } from '../tool-event.js'

/** The outcome in a JSON-RPC response to `tools/call`: a protocol error, or a result. Absent if it does not end the call. */
export function outcomeOfResponse({ error, result }: JsonObject): SentOutcome | undefined {
  if (error) return { error }
  return isObject(result) ? outcomeOfResult(result) : undefined
}

/** A `CallToolResult`. Since 2026-07-28 other results exist, which end nothing: more input is needed, or a task goes on. */
export function outcomeOfResult(result: JsonObject): SentOutcome | undefined {
  if (result.resultType !== undefined && result.resultType !== 'complete') return undefined
  if (!('content' in result) && !('structuredContent' in result) && !('isError' in result)) {
    return 'task' in result ? undefined : { content: result }
  }
  // The structured result is the value; the words of a failure are in the text next to it.
  const content = result.structuredContent ?? result.content ?? null
  return { content, error: result.isError === true && (wordsIn(result.content) ?? true) }
}

function wordsIn(content: JsonValue | undefined): JsonValue | undefined {
  return objectsOf(content).some((part) => typeof part.text === 'string') ? content : undefined
}
