import { isObject, nonEmptyText, objectsOf } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'

/** How a response ends a tool call; absent if it does not end it. */
export interface ToolOutcome {
  readonly result?: JsonValue | undefined
  readonly error?: string | undefined
}

/** The outcome in a JSON-RPC response to `tools/call`: a protocol error, or a result, which `isError` turns into a failure. */
export function outcomeOfResponse(response: JsonObject): ToolOutcome | undefined {
  if (response.error !== undefined && response.error !== null) {
    return {
      error: (isObject(response.error) ? nonEmptyText(response.error.message) : nonEmptyText(response.error)) ?? '',
    }
  }
  return isObject(response.result) ? outcomeOfResult(response.result) : undefined
}

/** A `CallToolResult`. Since 2026-07-28 other results exist, which end nothing: more input is needed, or a task goes on. */
export function outcomeOfResult(result: JsonObject): ToolOutcome | undefined {
  if (result.resultType !== undefined && result.resultType !== 'complete') return undefined
  if (!('content' in result) && !('structuredContent' in result) && !('isError' in result)) {
    return 'task' in result ? undefined : { result }
  }
  const value = contentOf(result)
  return result.isError === true ? { result: value, error: firstText(result.content) ?? '' } : { result: value }
}

/** The structured result; else the one text, as the model saw it; else all content blocks. */
function contentOf(result: JsonObject): JsonValue {
  if (result.structuredContent !== undefined && result.structuredContent !== null) return result.structuredContent
  const blocks = objectsOf(result.content)
  const [only] = blocks
  return blocks.length === 1 && typeof only?.text === 'string' ? only.text : (result.content ?? null)
}

function firstText(content: JsonValue | undefined): string | undefined {
  return nonEmptyText(objectsOf(content).find((block) => typeof block.text === 'string')?.text ?? null)
}
