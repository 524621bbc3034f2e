import { isObject, nonEmptyText } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RequestedCall } from './span-note.js'

/** Where an answer nests what it asks for; nothing else is looked into, so that text in arguments is never taken for a call. */
const holders = [
  'tool_calls',
  'toolCalls',
  'tool_call',
  'content',
  'parts',
  'message',
  'messages',
  'choices',
  'kwargs',
  'additional_kwargs',
  'output',
  'function_call',
  'functionCall',
  'toolUse',
]
const maxDepth = 8

/**
 * The calls in a model's answer that a tracing tool stored as it came, in the shapes of any provider: `tool_calls` of OpenAI and
 * LangChain, `tool_use` of Anthropic, `tool-call` of the AI SDK, `tool_call` of OpenTelemetry, `function_call` of OpenAI.
 */
export function requestsInAnswer(answer: JsonValue | undefined, depth = 0): readonly RequestedCall[] {
  const value = depth < 2 ? parseJsonText(answer ?? null) : (answer ?? null)
  if (depth > maxDepth) return []
  if (Array.isArray(value)) return value.flatMap((item: JsonValue) => requestsInAnswer(item, depth + 1))
  if (!isObject(value) || value.role === 'tool' || value.role === 'user' || value.role === 'system') return []
  const call = callIn(value)
  if (call) return [call]
  // An answer may list a call as content and under `tool_calls`: the first list that has calls is the whole list.
  for (const name of holders) {
    const held = value[name]
    const calls = held === undefined || held === null ? none : requestsInAnswer(held, depth + 1)
    if (calls.length > 0) return calls
  }
  return none
}

const none: readonly RequestedCall[] = []

const callTypes = new Set(['function', 'tool_call', 'tool_use', 'tool-call', 'function_call', 'custom'])

function callIn(value: JsonObject): RequestedCall | undefined {
  const called = isObject(value.function) ? value.function : value
  const tool = nonEmptyText(called.name ?? called.toolName)
  const args = called.arguments ?? called.args ?? called.input
  const typed = typeof value.type === 'string' && callTypes.has(value.type)
  if (tool === undefined || (!typed && args === undefined)) return undefined
  const id = nonEmptyText(value.call_id ?? value.toolCallId ?? value.tool_call_id ?? value.toolUseId ?? value.id)
  return { tool, id, written: args }
}
