import { RepeatedLists } from '../../calls/repeated-lists.js'
import { sessionOf, startOf } from '../../calls/run-id.js'
import { timestampOf } from '../../calls/time/read-time.js'
import type { EventRun } from '../../calls/tool-call.js'
import { Turns } from '../../calls/turns.js'
import { UnreadParts } from '../../calls/unread-parts.js'
import { writeEvents } from '../../calls/write-events.js'
import { writeMessage } from '../../calls/write-message.js'
import { writeAnswer } from '../../calls/write-usage.js'
import { firstId, objectOf, objectsOf } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import {
  invocationEvents,
  isMessagePart,
  isUiToolPart,
  messagePartEvents,
  stepEvents,
  uiPartEvents,
} from '../../wire/ai-sdk.js'
import type { ToolEvent } from '../../wire/tool-event.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'

/**
 * Vercel AI SDK 4 to 7: results with `steps`, single steps, model messages, and the UI messages that chat applications store.
 * A step's `response.messages` repeat all steps before it and are not read.
 */
export const aiSdk: TraceFormat = {
  id: 'ai-sdk',
  title: 'Vercel AI SDK steps, model messages and UI messages',
  layout: 'ordered',
  marks: ['steps', 'toolCalls', 'toolResults', 'parts', 'finishReason', 'messages', 'content'],
  recognise(record) {
    if (Array.isArray(record)) return objectsOf(record).some(isToolRecord) ? 'certain' : 'no'
    const fields = objectOf(record)
    if (fields === undefined) return 'no'
    if (isToolRecord(fields) || objectsOf(fields.steps).some(isStep)) return 'certain'
    if (objectsOf(fields.messages).some(isToolRecord)) return 'certain'
    return isUiMessage(fields) || isTextMessage(fields) ? 'possible' : 'no'
  },
  open: (sink, context) => new AiSdkReader(sink, context),
}

class AiSdkReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #unread: UnreadParts
  readonly #context: FormatContext
  readonly #runs: RepeatedLists
  readonly #turns = new Turns()

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#unread = new UnreadParts(aiSdk.id, sink)
    this.#context = context
    this.#runs = new RepeatedLists(context.file)
  }

  record(value: JsonValue, at: RecordPlace): void {
    const record: JsonObject | undefined = Array.isArray(value) ? { messages: value } : objectOf(value)
    if (record === undefined) this.#sink.skip('record that is not an object')
    else if (Array.isArray(record.steps)) this.#all(record, objectsOf(record.steps), this.#traceOf(record), at)
    else if (Array.isArray(record.messages)) this.#conversation(record, at)
    else this.#all(record, [record], this.#traceOf(record), at)
  }

  end(): void {}

  /** Chat applications store `{id, messages}`: the id is the chat's, and so the run's. */
  #conversation(record: JsonObject, at: RecordPlace): void {
    const { trace, fresh } = this.#runs.next(objectsOf(record.messages), sessionOf(record) ?? firstId(record, ['id']))
    this.#all(record, fresh, trace, at, true)
  }

  #all(record: JsonObject, parts: readonly JsonObject[], trace: string, at: RecordPlace, hasMessages = false): void {
    this.#sink.start({ ...startOf(record, trace), hasMessages }, at.line, at.column)
    for (const part of parts) this.#one(part, trace, at)
  }

  #one(record: JsonObject, trace: string, at: RecordPlace): void {
    if (isStep(record)) writeAnswer(record.usage, undefined, { trace }, this.#sink, at)
    const run = { trace, timestamp: timestampOf(record.createdAt ?? objectOf(record.response)?.timestamp) }
    this.#said(record, run, at)
    // A message of a chat may hold several answers of the model.
    const turn = Array.isArray(record.parts) || record.toolInvocations !== undefined ? undefined : this.#turns.next()
    this.#unread.look([...objectsOf(record.content), ...objectsOf(record.parts)], isReadPart, at, isStep(record))
    writeEvents(eventsOf(record), { ...run, turn }, this.#sink, at, 'message or step without a tool call')
  }

  #said(record: JsonObject, run: EventRun, at: RecordPlace): void {
    const content = record.parts ?? record.content ?? record.text
    if (isStep(record))
      writeMessage('assistant', record.content ?? record.text, run, this.#sink, at, { isOneSided: true })
    else writeMessage(record.role, content, run, this.#sink, at.of(record))
  }

  #traceOf(record: JsonObject): string {
    return sessionOf(record) ?? sessionOf(objectOf(record.metadata) ?? {}) ?? this.#context.file
  }
}

function eventsOf(record: JsonObject): readonly ToolEvent[] {
  if (Array.isArray(record.parts)) return objectsOf(record.parts).flatMap(uiPartEvents)
  // UI messages before version 4.2, which had no parts.
  if (Array.isArray(record.toolInvocations)) return objectsOf(record.toolInvocations).flatMap(invocationEvents)
  if (isStep(record)) return stepEvents(record)
  return objectsOf(record.content).flatMap((part) => messagePartEvents(part))
}

function isReadPart(part: JsonObject): boolean {
  return messagePartEvents(part).length > 0 || isUiToolPart(part)
}

function isToolRecord(record: JsonObject): boolean {
  if (isStep(record) || objectsOf(record.parts).some(isUiToolPart)) return true
  if (objectsOf(record.toolInvocations).some((invocation) => 'toolCallId' in invocation)) return true
  return typeof record.role === 'string' && objectsOf(record.content).some(isMessagePart)
}

/**
 * Steps are written as objects with getters since version 5: what JSON keeps is `content`. Others have `toolCalls` too, but
 * neither a list of results next to it nor these keys in it.
 */
function isStep(record: JsonObject): boolean {
  if (Array.isArray(record.toolCalls) && Array.isArray(record.toolResults)) return true
  if (objectsOf(record.toolCalls).some((call) => 'toolCallId' in call && 'toolName' in call)) return true
  return Array.isArray(record.content) && record.role === undefined && typeof record.finishReason === 'string'
}

/** A model message without tools. */
function isTextMessage({ role, content }: JsonObject): boolean {
  if (role !== 'user' && role !== 'assistant' && role !== 'system') return false
  if (typeof content === 'string') return true
  return (
    Array.isArray(content) &&
    objectsOf(content).every(({ type }) => type === 'text' || type === 'file' || type === 'reasoning')
  )
}

function isUiMessage(record: JsonObject): boolean {
  if (firstId(record, ['id']) === undefined || typeof record.role !== 'string' || !Array.isArray(record.parts))
    return false
  return objectsOf(record.parts).every(({ type }) => typeof type === 'string')
}
