import { isObject, nonEmptyText, objectsOf } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { leftOver } from '../../wire/left-over.js'
import { looksLikeCall } from '../../wire/looks-like-call.js'
import { withResults } from '../spans/calls-in-history.js'
import { requestsInAnswer } from '../spans/requests-in-answer.js'
import type { RequestedCall } from '../spans/span-note.js'
import type { Span } from './span.js'

/**
 * The calls in a model's *answer*. Input messages are never read here: every request repeats the whole conversation.
 * The first convention in which the span has calls is read.
 */
export function requestedCalls(span: Span): readonly RequestedCall[] {
  const { attributes } = span
  for (const read of [fromMessages, fromAiSdk, fromOpenInference, fromCompletions]) {
    const calls = read(attributes)
    if (calls !== undefined && calls.length > 0) return isAgent(attributes) ? calls.map(alone) : calls
  }
  return fromEvents(span)
}

/** An agent's span may list what its whole run asked for, in one message or in many. */
function isAgent(attributes: JsonObject): boolean {
  return attributes['openinference.span.kind'] === 'AGENT' || attributes['gen_ai.operation.name'] === 'invoke_agent'
}

function alone(call: RequestedCall, answer: number): RequestedCall {
  return { ...call, answer }
}

/** GenAI 1.37 and later: `gen_ai.output.messages`, each with `parts`. */
function fromMessages(attributes: JsonObject): readonly RequestedCall[] | undefined {
  const messages = attributes['gen_ai.output.messages']
  if (messages === undefined) return undefined
  const parsed = parseJsonText(messages)
  const answers = isObject(parsed) ? [parsed] : objectsOf(parsed)
  const calls = answers.flatMap((message, answer) => {
    const inParts = objectsOf(message.parts).flatMap((part) => callOfPart(part, answer))
    // Some write the text as parts, and the calls as the provider sent them.
    const calls = inParts.length > 0 ? inParts : requestsInAnswer({ tool_calls: message.tool_calls ?? null })
    const unread = calls.length === 0 && looksLikeCall(leftOver(message, 'parts')) ? [nameless] : []
    return [...calls, ...unread].map((call) => ({ ...call, answer: answer || undefined }))
  })
  return withResults(calls, answers)
}

function callOfPart(part: JsonObject, answer: number): readonly RequestedCall[] {
  if (part.type !== 'tool_call' && part.type !== 'server_tool_call') return callOfStrangePart(part, answer)
  const detail = isObject(part.server_tool_call) ? part.server_tool_call : part
  return requested(part.name, part.id, part.arguments ?? detail.arguments ?? detail.input, answer)
}

/** A call in the shape of another API, or one that cannot be read: of a tool that nothing names. */
function callOfStrangePart(part: JsonObject, answer: number): readonly RequestedCall[] {
  if (!looksLikeCall(part)) return []
  const calls = requestsInAnswer(part)
  return (calls.length > 0 ? calls : [nameless]).map((call) => ({ ...call, answer: answer || undefined }))
}

const nameless: RequestedCall = { tool: '', id: undefined, written: undefined }

/** `ai.response.toolCalls` of AI SDK 5 and 6; version 4 said `args`. */
function fromAiSdk(attributes: JsonObject): readonly RequestedCall[] | undefined {
  const calls = attributes['ai.response.toolCalls']
  if (calls === undefined) return undefined
  return objectsOf(parseJsonText(calls)).flatMap((call) =>
    requested(call.toolName, call.toolCallId, call.input ?? call.args),
  )
}

/** `llm.output_messages.N.message.tool_calls.M.tool_call.function.name`. */
function fromOpenInference(attributes: JsonObject): readonly RequestedCall[] | undefined {
  const messages = attributes['llm.output_messages']
  if (messages !== undefined) return requestsInAnswer(messages)
  return numbered(attributes, /^(llm\.output_messages\.\d+\.message\.tool_calls\.\d+\.tool_call\.)function\.name$/, {
    tool: 'function.name',
    id: 'id',
    args: 'function.arguments',
  })
}

/** `gen_ai.completion.N.tool_calls.M.name` of Traceloop, `gen_ai.completion.N.function_call.name` of LiteLLM. */
function fromCompletions(attributes: JsonObject): readonly RequestedCall[] | undefined {
  return numbered(attributes, /^(gen_ai\.completion\.\d+\.(?:tool_calls\.\d+|function_call)\.)name$/, {
    tool: 'name',
    id: 'id',
    args: 'arguments',
  })
}

function numbered(
  attributes: JsonObject,
  pattern: RegExp,
  names: { readonly tool: string; readonly id: string; readonly args: string },
): readonly RequestedCall[] | undefined {
  const stems: string[] = []
  for (const key in attributes) {
    const stem = key.endsWith(names.tool) ? pattern.exec(key)?.[1] : undefined
    if (stem !== undefined) stems.push(stem)
  }
  if (stems.length === 0) return undefined
  const inOrder = stems.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  return inOrder.flatMap((stem) =>
    requested(
      attributes[stem + names.tool],
      attributes[stem + names.id],
      attributes[stem + names.args],
      Number(/\d+/.exec(stem)),
    ),
  )
}

/** Span events of GenAI 1.28–1.36 (`gen_ai.choice`) and the inference details event that later carries the same messages. */
function fromEvents(span: Span): readonly RequestedCall[] {
  return span.events.flatMap((event) => {
    if (event.name === 'gen_ai.client.inference.operation.details') return fromMessages(event.attributes) ?? []
    if (event.name !== 'gen_ai.choice') return []
    const message = parseJsonText(event.attributes.message ?? null)
    const calls = event.attributes.tool_calls ?? (isObject(message) ? message.tool_calls : undefined)
    return objectsOf(parseJsonText(calls ?? null)).flatMap((call) => {
      const called = isObject(call.function) ? call.function : call
      return requested(called.name, call.id, called.arguments)
    })
  })
}

function requested(
  tool: JsonValue | undefined,
  id: JsonValue | undefined,
  args: JsonValue | undefined,
  answer = 0,
): readonly RequestedCall[] {
  return [
    {
      // A call of a tool that nothing names is a problem, which the collector reports.
      tool: nonEmptyText(tool) ?? '',
      id: nonEmptyText(id),
      written: args,
      answer: answer || undefined,
    },
  ]
}
