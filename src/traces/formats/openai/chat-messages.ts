import type { JsonObject, JsonValue } from '../../../model/json.js'
import { unwrapContent } from '../blocks/content-text.js'
import { parseArguments } from '../blocks/json-arguments.js'
import { idOf, objectOf, objectsOf, stringOf } from '../blocks/json-fields.js'
import type { ToolEvent } from '../blocks/tool-event.js'

/** What one Chat Completions message says about tools: the calls of an assistant, the result in a tool message. */
export function chatMessageEvents(message: JsonObject): ToolEvent[] {
  if (message.role === 'tool') return [toolMessage(message)]
  const legacy = objectOf(message.function_call)
  const calls = objectsOf(message.tool_calls).map(toolCall)
  return legacy === undefined ? calls : [...calls, callEvent(message, undefined, legacy.name, legacy.arguments)]
}

function toolCall(call: JsonObject): ToolEvent {
  const custom = objectOf(call.custom)
  if (custom !== undefined) return namedCall(call, call.id, custom.name, custom.input)
  const called = objectOf(call.function) ?? call
  return callEvent(call, call.id, called.name, called.arguments)
}

function callEvent(
  from: JsonObject,
  id: JsonValue | undefined,
  name: JsonValue | undefined,
  args: JsonValue | undefined,
): ToolEvent {
  return namedCall(from, id, name, parseArguments(args))
}

function namedCall(
  from: JsonObject,
  id: JsonValue | undefined,
  name: JsonValue | undefined,
  args: JsonValue | undefined,
): ToolEvent {
  const tool = stringOf(name)
  if (tool === undefined || tool === '') return { type: 'skip', reason: 'tool call without a name' }
  return { type: 'call', from, call: { id: idOf(id), tool, args } }
}

/** SWE-agent writes `tool_call_ids`, a list of one. */
function toolMessage(message: JsonObject): ToolEvent {
  const ids = message.tool_call_ids
  const id = idOf(message.tool_call_id) ?? (Array.isArray(ids) ? idOf(ids[0]) : undefined)
  if (id === undefined) return { type: 'skip', reason: 'result without a call id' }
  const result = unwrapContent(message.content) ?? null
  const failed = typeof result === 'string' && result.startsWith('Error')
  return { type: 'result', from: message, result: { id, result, error: failed ? result : undefined } }
}
