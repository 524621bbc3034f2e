import { isList, isObject, nonEmptyText, textOf } from '../json/json-fields.js'
import { parseJsonText } from '../json/json-text.js'
import type { JsonObject, JsonValue } from '../model/json.js'
import { written } from './left-over.js'
import { unreadCall } from './part-events.js'
import type { SentCall, ToolEvent } from './tool-event.js'

const none: readonly ToolEvent[] = []

/** What one message of the Chat Completions API says about tools: what it asks for, or what a tool answered. */
export function chatEvents(message: JsonObject): readonly ToolEvent[] {
  if (message.role === 'tool') return [answer(message, message.tool_call_id)]
  // The older protocol has no ids: a function answers by its name, in order.
  if (message.role === 'function') return [answer(message, message.name)]
  return isOfModel(message) ? requestEvents(message) : none
}

/** Other names for the model are usual; a message that asks for tools, and says nothing of its role, is the model's. */
export function isOfModel({ role }: JsonObject): boolean {
  if (role === undefined || role === null) return true
  return typeof role === 'string' && /^(?:assistant|ai|model)$/i.test(role)
}

/** What the message of an answer says, in which nothing but what the protocol has may look like a call. */
export function answerEvents(message: JsonObject): readonly ToolEvent[] {
  return [...requestEvents(message), ...unknownCalls(message)]
}

/** What looks like a call next to those that the protocol has, in a message or a piece of one. */
export function unknownCalls(message: JsonObject): readonly ToolEvent[] {
  return unreadCall(unreadFields(message))
}

/** What of a message no call is read from. */
export function unreadFields(message: JsonObject): JsonObject {
  const { tool_calls: calls, function_call: legacy, content, ...rest } = message
  if (message.role === 'tool' || message.role === 'function')
    return without({ ...rest, tool_calls: calls, function_call: legacy })
  if (!isOfModel(message)) return without({ ...rest, content, tool_calls: calls, function_call: legacy })
  return without({
    ...rest,
    content: content && written(content),
    tool_calls: listOfCalls(calls) ? undefined : calls,
    function_call: legacyCall(legacy) ? undefined : legacy,
  })
}

function without(fields: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  const kept: Record<string, JsonValue> = {}
  for (const key in fields) if (fields[key] !== undefined) kept[key] = fields[key]
  return kept
}

/** A list; exports of data sets write it as JSON text, as an object by number, or as the one call that it has. */
function listOfCalls(value: JsonValue | undefined): readonly JsonValue[] | undefined {
  if (isList(value)) return value
  const calls = typeof value === 'string' ? parseJsonText(value) : value
  if (isList(calls)) return calls
  if (!isObject(calls)) return undefined
  if (isCall(calls)) return [calls]
  const items = Object.values(calls)
  return items.length > 0 && items.every((item) => isObject(item) && isCall(item)) ? items : undefined
}

function isCall({ function: named, custom, name }: JsonObject): boolean {
  return isObject(named) || isObject(custom) || nonEmptyText(name) !== undefined
}

function legacyCall(value: JsonValue | undefined): JsonObject | undefined {
  const call = typeof value === 'string' ? parseJsonText(value) : value
  return isObject(call) ? call : undefined
}

/** What a model's message asks for: an answer may leave out whose it is. */
export function requestEvents(message: JsonObject): readonly ToolEvent[] {
  if (message.tool_calls === undefined && message.function_call === undefined) return none
  const events: ToolEvent[] = []
  for (const call of listOfCalls(message.tool_calls) ?? []) events.push(...toolCalls(call, message))
  const legacy = legacyCall(message.function_call)
  if (legacy === undefined) return events
  const { name, arguments: args } = legacy
  // An empty object is what an export makes of none.
  if (Object.keys(legacy).length > 0) events.push(called(name, textOf(name), { args }, legacy))
  return events
}

/** A call is of a function or of a custom tool: one that is both would hide the other. */
function toolCalls(call: JsonValue, message: JsonObject): readonly ToolEvent[] {
  const event = toolCall(call, message)
  const isBoth =
    isObject(call) && isObject(call.function) && isObject(call.custom) && Object.keys(call.custom).length > 0
  return isBoth ? [event, { type: 'unread', from: call }] : [event]
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
