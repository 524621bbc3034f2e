import { argumentsOf } from '../../calls/arguments.js'
import { contentOf } from '../../calls/content.js'
import { failureOf } from '../../calls/failure.js'
import { isObject, nonEmptyText, objectsOf } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { listIn } from './list-in-object.js'
import type { MessageList } from './message-list.js'
import { requestsInAnswer } from './requests-in-answer.js'
import type { ListedOutcome, RequestedCall } from './span-note.js'

/** A call in a list of messages, with its result if the list has it. */
export interface HistoryCall {
  readonly tool: string
  readonly id?: string | undefined
  readonly args?: JsonValue | undefined
  readonly result?: JsonValue | undefined
  readonly error?: string | undefined
}

interface Outcome extends ListedOutcome {
  readonly id: string | undefined
  readonly tool: string | undefined
}

/** Most calls of a list are known from elsewhere, with arguments and result: those of the list are parsed when they are asked for. */
class RecordedCall implements HistoryCall {
  readonly tool: string
  readonly id: string | undefined
  outcome: Outcome | undefined
  readonly #written: JsonValue | undefined
  #args: JsonValue | undefined

  constructor({ tool, id, written }: RequestedCall) {
    this.tool = tool
    this.id = id
    this.#written = written
  }

  get args(): JsonValue | undefined {
    this.#args ??= argumentsOf(this.#written)
    return this.#args
  }

  get result(): JsonValue | undefined {
    return this.outcome && resultIn(this.outcome)
  }

  get error(): string | undefined {
    return this.outcome && errorIn(this.outcome)
  }
}

export function resultIn(outcome: ListedOutcome): JsonValue {
  return parseJsonText(valueIn(outcome))
}

export function errorIn(outcome: ListedOutcome): string | undefined {
  const { content, failed } = outcome
  const isError = failed || (isTyped(content) && /^(error-|execution-denied)/.test(String(content.type)))
  return failureOf(isError, valueIn(outcome))
}

function valueIn({ content }: ListedOutcome): JsonValue {
  return contentOf(isTyped(content) ? content.value : content) ?? null
}

function isTyped(content: JsonValue): content is JsonObject {
  return isObject(content) && typeof content.type === 'string' && 'value' in content
}

/**
 * The calls in a list of messages, in order, in the shapes of any provider: what `requestsInAnswer` knows, and their results as
 * `role: tool`, `tool_result`, `tool-result`, `tool_call_response`, `function_call_output`, `functionResponse`.
 */
export function callsInHistory(messages: MessageList['messages']): readonly HistoryCall[] {
  // Most requests of most models never speak of tools, and parsing a list costs more than looking at it.
  if (typeof messages === 'string' && !/tool|function/i.test(messages)) return []
  const calls: RecordedCall[] = []
  const waiting: number[] = []
  for (const message of objectsOf(listIn(typeof messages === 'string' ? parseJsonText(messages) : messages))) {
    for (const outcome of outcomesIn(message)) answer(calls, waiting, outcome)
    if (speaksForOthers(unwrapped(message))) continue
    for (const call of requestsInAnswer(message)) waiting.push(calls.push(new RecordedCall(call)) - 1)
    if (waiting.length > maxWaiting) waiting.splice(0, waiting.length - maxWaiting)
  }
  return calls
}

/** Calls of one conversation that may wait for their results. */
const maxWaiting = 1024

/** What people and tools say may look like a call, and is none. */
export function speaksForOthers({ role, type }: JsonObject): boolean {
  return /^(tool|function|user|human|system|developer|(Tool|Human|System|Function)Message(Chunk)?)$/.test(
    String(role ?? type ?? ''),
  )
}

/** The calls of an answer, those with a result that the same answer has. */
export function withResults(calls: readonly RequestedCall[], answer: readonly JsonObject[]): readonly RequestedCall[] {
  const outcomes = calls.length === 0 ? [] : answer.flatMap(outcomesIn)
  if (outcomes.length === 0) return calls
  const answered: { -readonly [Key in keyof RequestedCall]: RequestedCall[Key] }[] = calls.map((call) => ({ ...call }))
  const waiting = [...answered.keys()]
  for (const { content, failed, ...of } of outcomes) {
    const call = nextAnswered(answered, waiting, of)
    if (call) call.outcome = { content, failed }
  }
  return answered
}

function answer(calls: readonly RecordedCall[], waiting: number[], outcome: Outcome): void {
  const call = nextAnswered(calls, waiting, outcome)
  if (call) call.outcome = outcome
}

/** By id, first in, first out; without one, the first unanswered call of the tool, or of any. */
function nextAnswered<Call extends Pick<RequestedCall, 'id' | 'tool'>>(
  calls: readonly Call[],
  waiting: number[],
  { id, tool }: Pick<Outcome, 'id' | 'tool'>,
): Call | undefined {
  const fits = (at: number) => {
    const call = calls[at] as Call
    if (id !== undefined && call.id !== undefined) return call.id === id
    return tool === undefined || call.tool === tool
  }
  const place = waiting.findIndex(fits)
  const call = calls[waiting[place] ?? -1]
  if (call) waiting.splice(place, 1)
  return call
}

const outcomeTypes = new Set([
  'tool_result',
  'tool-result',
  'tool-error',
  'tool_call_response',
  'server_tool_call_response',
  'function_call_output',
  'function_response',
  'mcp_tool_result',
  'tool-return',
])

function outcomesIn(outer: JsonObject): readonly Outcome[] {
  const message = unwrapped(outer)
  const parts = partsIn(message.parts ?? message.content)
  const inParts = [...parts, ...(outcomeTypes.has(String(message.type)) ? [message] : [])].flatMap(outcomeOfPart)
  if (inParts.length > 0) return inParts
  const speaker = message.role ?? message.type
  if (speaker !== 'tool' && speaker !== 'function' && speaker !== 'ToolMessage') return []
  return [outcome(message, message.content ?? message.response ?? null, message.status === 'error')]
}

/** A list, or JSON text of one: what a tool answers is rarely that, and not worth parsing to find out. */
function partsIn(held: JsonValue | undefined): readonly JsonObject[] {
  const isText = typeof held === 'string'
  return objectsOf(isText && /^\s*\[/.test(held) ? parseJsonText(held) : held)
}

/** Past the wrappers of LangChain (`kwargs`, `data`) and OpenInference (`message`). */
export function unwrapped(message: JsonObject): JsonObject {
  if (isObject(message.kwargs)) return { type: Array.isArray(message.id) ? message.id.at(-1) : null, ...message.kwargs }
  if (isObject(message.message)) return message.message
  return isObject(message.data) && typeof message.type === 'string'
    ? { ...message.data, type: message.type, role: message.type }
    : message
}

function outcomeOfPart(part: JsonObject): readonly Outcome[] {
  const google = part.functionResponse ?? part.function_response ?? part.toolResult
  if (isObject(google)) return [outcome(google, google.response ?? google.content ?? null, google.status === 'error')]
  if (!outcomeTypes.has(String(part.type))) return []
  const failed = part.is_error === true || part.isError === true || part.type === 'tool-error'
  return [outcome(part, part.content ?? part.output ?? part.response ?? part.result ?? part.error ?? null, failed)]
}

function outcome(holder: JsonObject, content: JsonValue, failed: boolean): Outcome {
  return {
    id: nonEmptyText(
      holder.tool_call_id ?? holder.toolCallId ?? holder.tool_use_id ?? holder.toolUseId ?? holder.call_id ?? holder.id,
    ),
    tool: nonEmptyText(holder.name ?? holder.toolName ?? holder.tool_name),
    content,
    failed,
  }
}
