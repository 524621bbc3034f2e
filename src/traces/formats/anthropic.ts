import { RepeatedLists } from '../../calls/repeated-lists.js'
import { sessionOf, startOf } from '../../calls/run-id.js'
import { timestampOf } from '../../calls/time/read-time.js'
import { Turns } from '../../calls/turns.js'
import { UnreadParts } from '../../calls/unread-parts.js'
import { cutOffCall, writeEvents } from '../../calls/write-events.js'
import { writeMessage } from '../../calls/write-message.js'
import { writeAnswer } from '../../calls/write-usage.js'
import { firstId, objectOf, objectsOf, stringOf, textOf } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import { anthropicEvents, isBedrockBlock } from '../../wire/anthropic.js'
import { AnthropicStream, isAnthropicStreamEvent } from '../../wire/anthropic-stream.js'
import { leftOver } from '../../wire/left-over.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'

/** Anthropic Messages (and Amazon Bedrock's): a message a record, a conversation (`{messages: […]}`), or the events of a streamed message. */
export const anthropic: TraceFormat = {
  id: 'anthropic',
  title: 'Anthropic Messages',
  layout: 'ordered',
  marks: ['role', 'content', 'messages', 'stop_reason', 'content_block', 'delta', 'index'],
  recognise(record) {
    if (Array.isArray(record)) return objectsOf(record).some(isToolMessage) ? 'certain' : 'no'
    const fields = objectOf(record)
    if (fields === undefined) return 'no'
    if (batchMessage(fields) !== undefined) return 'certain'
    if (isToolMessage(fields) || isResponse(fields) || isStreamed(fields)) return 'certain'
    if (objectsOf(fields.messages).some(isToolMessage)) return 'certain'
    return isMessage(fields) && isPlainContent(fields.content) ? 'possible' : 'no'
  },
  open: (sink, context) => new AnthropicReader(sink, context),
}

class AnthropicReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #unread: UnreadParts
  readonly #context: FormatContext
  readonly #runs: RepeatedLists
  readonly #stream = new AnthropicStream()
  readonly #turns = new Turns()
  /** Characters of the stream's words that were handed on. */
  #heard = 0
  #line = 0

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#unread = new UnreadParts(anthropic.id, sink)
    this.#context = context
    this.#runs = new RepeatedLists(context.file)
  }

  record(value: JsonValue, at: RecordPlace): unknown {
    const fields: JsonObject | undefined = Array.isArray(value) ? { messages: value } : objectOf(value)
    const batched = fields && batchMessage(fields)
    const record = batched ?? fields
    if (record !== undefined && isAnthropicStreamEvent(record)) return this.#streamed(record, at)
    // The requests of a batch are runs of their own.
    if (fields && batched)
      this.#single(batched, sessionOf(fields) ?? firstId(fields, ['custom_id']) ?? this.#context.file, at)
    else if (record === undefined) this.#sink.skip('record that is not an object')
    else if (Array.isArray(record.messages)) this.#conversation(record, at)
    else this.#single(record, sessionOf(record) ?? this.#context.file, at)
    return undefined
  }

  end(): void {
    const cut = this.#stream.cutOff()
    for (const _ of cut) this.#sink.skip(cutOffCall)
    const isCut = cut.length > 0 || this.#stream.said.length > this.#heard
    if (isCut) this.#sink.start({ trace: this.#context.file, losesMessages: true }, this.#line, 1)
  }

  #conversation(record: JsonObject, at: RecordPlace): void {
    const { trace, fresh } = this.#runs.next(objectsOf(record.messages), sessionOf(record) ?? firstId(record, ['id']))
    this.#sink.start({ ...startOf(record, trace), hasMessages: true }, at.line, at.column)
    for (const message of fresh) this.#message(message, trace, at)
  }

  #single(message: JsonObject, trace: string, at: RecordPlace): void {
    this.#sink.start(startOf(message, trace), at.line, at.column)
    this.#message(message, trace, at)
  }

  #message(message: JsonObject, trace: string, at: RecordPlace): void {
    const run = { trace, timestamp: timestampOf(message.timestamp), turn: textOf(message.id) ?? this.#turns.next() }
    // A response alone is one side of a conversation.
    writeMessage(message.role, message.content, run, this.#sink, at.of(message), { isOneSided: isResponse(message) })
    if (isResponse(message)) writeAnswer(message.usage, textOf(message.id), run, this.#sink, at)
    this.#unread.look(objectsOf(message.content), isReadBlock, at, isResponse(message))
    // What a user wrote is not looked into.
    const isText = message.role === 'user' && typeof message.content === 'string'
    this.#unread.lookAt(leftOver(isText ? { ...message, content: [] } : message, 'content'), message, at)
    writeEvents(anthropicEvents(message.content), run, this.#sink, at, 'message without a tool call')
  }

  /** What a stream has said since this was asked last; the other side is not in it. */
  #hear(at: RecordPlace): void {
    const text = this.#stream.said.slice(this.#heard).trim()
    this.#heard = this.#stream.said.length
    writeMessage('assistant', text, { trace: this.#context.file }, this.#sink, at, { isOneSided: true })
  }

  #streamed(event: JsonObject, at: RecordPlace): true {
    this.#stream.push(event)
    this.#line = at.line
    if (event.type === 'message_start') this.#heard = 0
    // What the agent says stands before what it calls.
    if (event.type === 'content_block_stop' || event.type === 'message_stop') this.#hear(at)
    const events = this.#stream.take()
    if (event.type === 'message_stop')
      writeAnswer(this.#stream.usage, undefined, { trace: this.#context.file }, this.#sink, at)
    writeEvents(events, { trace: this.#context.file }, this.#sink, at, 'event of a streamed message')
    return true
  }
}

/** Agents name events of their own likewise, with messages that say when they were written. */
function isStreamed(event: JsonObject): boolean {
  return isAnthropicStreamEvent(event) && objectOf(event.message)?.timestamp === undefined
}

/** A line of the results of a message batch. */
function batchMessage(record: JsonObject): JsonObject | undefined {
  const message = 'custom_id' in record ? objectOf(objectOf(record.result)?.message) : undefined
  return message && isMessage(message) ? message : undefined
}

function isMessage(record: JsonObject): boolean {
  return record.role === 'user' || record.role === 'assistant'
}

function isResponse(record: JsonObject): boolean {
  return record.type === 'message' && record.role === 'assistant' && 'stop_reason' in record
}

function isPlainContent(content: JsonValue | undefined): boolean {
  return typeof content === 'string' || (Array.isArray(content) && objectsOf(content).every(isBlock))
}

/** A block that messages without tools are made of; Bedrock's have no type. */
function isBlock(block: JsonObject): boolean {
  const type = stringOf(block.type)
  if (type === undefined) return ['text', 'image', 'document', 'video', 'reasoningContent'].some((key) => key in block)
  return /^(text|image|document|thinking|redacted_thinking|search_result|container_upload)$/.test(type)
}

function isReadBlock(block: JsonObject): boolean {
  return anthropicEvents([block]).length > 0
}

function isToolMessage(record: JsonObject): boolean {
  return (
    isMessage(record) &&
    objectsOf(record.content).some((block) => isToolBlock(stringOf(block.type) ?? '', block) || isBedrockBlock(block))
  )
}

function isToolBlock(type: string, block: JsonObject): boolean {
  return (
    (type.endsWith('tool_use') && 'input' in block) ||
    (type.endsWith('tool_result') && ('tool_use_id' in block || 'toolUseID' in block))
  )
}
