import { isList, isObject, textOf } from '../json/json-fields.js'
import type { JsonObject, JsonValue } from '../model/json.js'
import { unreadCall } from './part-events.js'
import type { SentCall, ToolEvent } from './tool-event.js'

const none: readonly ToolEvent[] = []

/** What one message of the Chat Completions API says about tools: what it asks for, or what a tool answered. */
export function chatEvents(message: JsonObject): readonly ToolEvent[] {
  if (message.role === 'tool') return [answer(message, message.tool_call_id)]
  // The older protocol has no ids: a function answers by its name, in order.
  if (message.role === 'function') return [answer(message, message.name)]
  return message.role === 'assistant' ? requestEvents(message) : none
}

/** What the message of an answer says, in which nothing but what the protocol has may look like a call. */
export function answerEvents(message: JsonObject): readonly ToolEvent[] {
  return [...requestEvents(message), ...unknownCalls(message)]
}

/** What looks like a call next to those that the protocol has, in a message or a piece of one. */
export function unknownCalls({ tool_calls: _, function_call: __, ...rest }: JsonObject): readonly ToolEvent[] {
  return unreadCall(rest)
}

/** What a model's message asks for: an answer may leave out whose it is. */
export function requestEvents(message: JsonObject): readonly ToolEvent[] {
  if (message.tool_calls === undefined && message.function_call === undefined) return none
  const events: ToolEvent[] = []
  if (isList(message.tool_calls)) for (const call of message.tool_calls) events.push(toolCall(call, message))
  if (!isObject(message.function_call)) return events
  const { name, arguments: args } = message.function_call
  events.push(called(name, textOf(name), { args }, message.function_call))
  return events
}

function toolCall(call: JsonValue, message: JsonObject): ToolEvent {
  if (!isObject(call)) return { type: 'nameless', from: message }
  const { function: named, custom } = call
  if (isObject(named)) return called(named.name, textOf(call.id), { args: named.arguments }, call)
  // The input of a custom tool is a text of no format.
  if (isObject(custom)) return called(custom.name, textOf(call.id), { text: custom.input }, call)
  return called(call.name, textOf(call.id), { args: call.arguments ?? call.args }, call)
}

function called(
  tool: JsonValue | undefined,
  id: string | undefined,
  input: Pick<SentCall, 'args' | 'text'>,
  from: JsonObject,
): ToolEvent {
  if (typeof tool !== 'string' || tool === '') return { type: 'nameless', from }
  return { type: 'call', call: { id, tool, ...input }, from }
}

function answer(message: JsonObject, callId: JsonValue | undefined): ToolEvent {
  const id = textOf(callId)
  if (id === undefined) return { type: 'skip', reason: 'tool message without the id of its call' }
  return { type: 'result', result: { id, content: message.content ?? null }, from: message }
}
