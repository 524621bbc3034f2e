import { isObject, objectsOf, stringOf, textOf } from '../json/json-fields.js'
import { sameJson } from '../json/same-json.js'
import type { JsonObject, JsonValue } from '../model/json.js'
import { leftOver } from './left-over.js'
import type { ModelStream } from './model-api.js'
import { unreadCall } from './part-events.js'
import { noWords, type SentOutcome, type ToolEvent } from './tool-event.js'

/** What one content of the Gemini API says about tools (ai.google.dev, "Content"). */
export function geminiEvents({ parts }: JsonObject): readonly ToolEvent[] {
  const events = objectsOf(parts).flatMap(partEvents)
  return parts === undefined ? events : [...events, ...unreadCall(leftOver({ parts }, 'parts'))]
}

/** The contents of a response, also of one that Code Assist wraps once more. */
export function candidateContents(response: JsonObject): readonly JsonObject[] {
  const { candidates } = isObject(response.response) ? response.response : response
  return objectsOf(candidates).flatMap(({ content }) => (isObject(content) ? [content] : []))
}

/** Whether a part is about a tool: no other API has these names. */
export function isGeminiToolPart(part: JsonObject): boolean {
  return readers.some(({ names }) => heldIn(part, names) !== undefined)
}

/** The answer of a function, as `response` of a `functionResponse`. */
export function functionOutcome(response: JsonValue | undefined): SentOutcome {
  const { output, result, error } = isObject(response) ? response : {}
  return { content: output ?? result ?? response ?? null, error }
}

/** Every chunk holds whole parts. */
export class GeminiStream implements ModelStream {
  #events: ToolEvent[] = []
  finished = false
  usage: JsonValue | undefined
  said = ''

  push(chunk: JsonObject): void {
    for (const content of candidateContents(chunk))
      for (const { text, thought } of objectsOf(content.parts)) if (thought !== true) this.said += stringOf(text) ?? ''
    for (const content of candidateContents(chunk)) for (const event of geminiEvents(content)) this.#events.push(event)
    this.usage = chunk.usageMetadata ?? this.usage
    this.finished ||= objectsOf(chunk.candidates).some(({ finishReason }) => typeof finishReason === 'string')
  }

  take(): readonly ToolEvent[] {
    return this.#events.splice(0)
  }

  cutOff(): readonly ToolEvent[] {
    return []
  }
}

interface PartReader {
  /** As the API writes it, and as Python's SDK does. */
  readonly names: readonly [string, string]
  read(held: JsonObject): ToolEvent
}

const readers: readonly PartReader[] = [
  { names: ['functionCall', 'function_call'], read: functionCall },
  { names: ['functionResponse', 'function_response'], read: functionResponse },
  { names: ['executableCode', 'executable_code'], read: executableCode },
  { names: ['toolCall', 'tool_call'], read: serverCall },
  { names: ['toolResponse', 'tool_response'], read: serverResponse },
  { names: ['codeExecutionResult', 'code_execution_result'], read: executionResult },
]

/** A part says one thing; of one that says more, everything counts. */
function partEvents(part: JsonObject): readonly ToolEvent[] {
  const events: ToolEvent[] = []
  const left: Record<string, JsonValue> = { ...part }
  for (const { names, read } of readers) {
    const [first, second] = names.flatMap((name): readonly JsonObject[] => (isObject(part[name]) ? [part[name]] : []))
    if (first !== undefined) events.push(read(first))
    if (second !== undefined && !sameJson(first, second)) events.push(read(second))
    for (const name of names) if (isObject(part[name])) delete left[name]
  }
  return [...events, ...unreadCall(left)]
}

function heldIn(part: JsonObject, [name, other]: PartReader['names']): JsonObject | undefined {
  const held = part[name] ?? part[other]
  return isObject(held) ? held : undefined
}

/** Calls have an id or none; without one, an answer belongs to the first open call of its function. */
function functionCall(called: JsonObject): ToolEvent {
  const tool = stringOf(called.name)
  const isPiece = called.partialArgs !== undefined || called.partial_args !== undefined || willContinue(called)
  if (tool) {
    // What is streamed piece by piece is not put together: the arguments count as not recorded.
    const args = isPiece ? undefined : (called.args ?? {})
    return { type: 'call', from: called, call: { id: textOf(called.id) ?? tool, tool, args } }
  }
  const isEnd = Object.keys(called).length === 0
  return isPiece || isEnd
    ? { type: 'skip', reason: 'piece of the arguments of a streamed call' }
    : { type: 'nameless', from: called }
}

function willContinue(called: JsonObject): boolean {
  return called.willContinue === true || called.will_continue === true
}

function functionResponse(answer: JsonObject): ToolEvent {
  const id = textOf(answer.id) ?? textOf(answer.name)
  if (id === undefined) return { type: 'skip', reason: 'result without the name of its function' }
  return { type: 'result', from: answer, result: { id, ...functionOutcome(answer.response) } }
}

/** A tool of Google's own, which its servers run: named by its type. */
function serverCall(called: JsonObject): ToolEvent {
  const tool = serverTool(called)
  if (!tool) return { type: 'nameless', from: called }
  return { type: 'call', from: called, call: { id: textOf(called.id) ?? tool, tool, args: called.args ?? {} } }
}

function serverResponse(answer: JsonObject): ToolEvent {
  const id = textOf(answer.id) ?? serverTool(answer)
  if (!id) return { type: 'skip', reason: 'result without the name of its function' }
  return { type: 'result', from: answer, result: { id, content: answer.response ?? null } }
}

function serverTool({ toolType, tool_type: type = toolType }: JsonObject): string | undefined {
  return stringOf(type)?.toLowerCase()
}

const codeTool = 'code_execution'

function executableCode(code: JsonObject): ToolEvent {
  const { id, ...args } = code
  return { type: 'call', from: code, call: { id: textOf(id) ?? codeTool, tool: codeTool, args } }
}

function executionResult(result: JsonObject): ToolEvent {
  const { id, outcome, output } = result
  const failed = typeof outcome === 'string' && !/OK$/.test(outcome)
  const error = failed && (stringOf(output) || outcome || noWords)
  return { type: 'result', from: result, result: { id: textOf(id) ?? codeTool, content: output ?? null, error } }
}
