import { RepeatedLists } from '../../calls/repeated-lists.js'
import { sessionOf, startOf } from '../../calls/run-id.js'
import { timestampOf } from '../../calls/time/read-time.js'
import type { EventRun } from '../../calls/tool-call.js'
import { UnreadParts } from '../../calls/unread-parts.js'
import { writeEvents } from '../../calls/write-events.js'
import { writeMessage } from '../../calls/write-message.js'
import { writeAnswer } from '../../calls/write-usage.js'
import { nonEmptyText, objectOf, objectsOf, stringOf, textOf } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import { leftOver } from '../../wire/left-over.js'
import { isOpenaiItem, openaiItemEvents } from '../../wire/openai-responses.js'
import { ResponsesStream } from '../../wire/openai-responses-stream.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'
import { AgentsSpans, isAgentsRecord } from './openai/agents-spans.js'
import { batchRequest } from './openai/batch-request.js'

/**
 * OpenAI Responses: items, responses, streamed events, and what the Agents SDK writes: `result.history` and trace spans.
 * Items flow through in order; only spans are collected, because they are written in the order in which they ended.
 */
export const openaiResponses: TraceFormat = {
  id: 'openai-responses',
  title: 'OpenAI Responses items, Agents SDK history and spans',
  layout: 'ordered',
  marks: ['object', 'output', 'call_id', 'history', 'span_data', 'trace_id', 'arguments', 'item'],
  recognise(record) {
    const fields = objectOf(record)
    if (fields === undefined) return Array.isArray(record) && objectsOf(record).some(isOpenaiItem) ? 'certain' : 'no'
    if (batchRequest(fields, '/responses')) return 'certain'
    if (isAgentsRecord(fields) || fields.object === 'response' || isOpenaiItem(fields)) return 'certain'
    if (stringOf(fields.type)?.startsWith('response.') === true) return 'certain'
    if (itemsOf(fields)?.some(isOpenaiItem) === true || objectsOf(fields.data).some(isAgentsRecord)) return 'certain'
    return isMessage(fields) || isReasoning(fields) ? 'possible' : 'no'
  },
  open: (sink, context) => new ResponsesReader(sink, context),
}

/** Sessions of coding agents have lines of this type, too, with the message inside of them. */
function isMessage({ type, role, content }: JsonObject): boolean {
  if (type !== 'message' || typeof role !== 'string') return false
  return typeof content === 'string' || (Array.isArray(content) && objectsOf(content).every(isTextPart))
}

function isTextPart({ type }: JsonObject): boolean {
  return /^(input_\w+|output_text|refusal|text|reasoning_text|summary_text|computer_screenshot)$/.test(
    stringOf(type) ?? '',
  )
}

function isReasoning({ type, summary, content, encrypted_content: encrypted }: JsonObject): boolean {
  return type === 'reasoning' && [summary, content, encrypted].some((part) => part !== undefined)
}

class ResponsesReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #unread: UnreadParts
  readonly #context: FormatContext
  readonly #spans: AgentsSpans
  readonly #runs: RepeatedLists
  readonly #stream = new ResponsesStream()
  /** Characters of the stream's words that were handed on. */
  #heard = 0

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#unread = new UnreadParts(openaiResponses.id, sink)
    this.#context = context
    this.#spans = new AgentsSpans(sink)
    this.#runs = new RepeatedLists(context.file)
  }

  record(value: JsonValue, at: RecordPlace): unknown {
    const fields: JsonObject | undefined = Array.isArray(value) ? { items: value } : objectOf(value)
    const record = (fields && batchRequest(fields, '/responses')) ?? fields
    if (record === undefined) this.#sink.skip('record that is not an object')
    else if (isAgentsRecord(record)) {
      this.#spans.add(record, at)
      return true
    } else if (Array.isArray(record.data)) this.#ingested(objectsOf(record.data), at)
    else if (record.object === 'response') this.#items(record, objectsOf(record.output), this.#runOf(record), at)
    else if (stringOf(record.type)?.startsWith('response.') === true) {
      this.#streamed(record, at)
      return true
    } else this.#itemOrList(record, at)
    return undefined
  }

  end(): void {
    this.#spans.end()
  }

  /** What the SDK sends to its trace endpoint: `{data: […]}`. */
  #ingested(data: readonly JsonObject[], at: RecordPlace): void {
    const spans = data.filter(isAgentsRecord)
    if (spans.length === 0) this.#sink.skip('record that is not an item')
    for (const span of spans) this.#spans.add(span, at)
  }

  #itemOrList(record: JsonObject, at: RecordPlace): void {
    const items = itemsOf(record)
    if (items === undefined) {
      const events = openaiItemEvents(record)
      this.#unread.look([record], isReadItem, at, false)
      const run = this.#runOf(record)
      this.#sink.start(startOf(record, run.trace), at.line, at.column)
      this.#said(record, run, false, at)
      writeEvents(events, run, this.#sink, at, 'item that is not a tool call')
      return
    }
    const run = this.#runOf(record)
    const { trace, fresh } = this.#runs.next(items, run.trace === this.#context.file ? undefined : run.trace)
    this.#items(record, fresh, { ...run, trace }, at)
  }

  #items(record: JsonObject, items: readonly JsonObject[], run: EventRun, at: RecordPlace): void {
    const isOneSided = record.object === 'response'
    this.#sink.start({ ...startOf(record, run.trace), hasMessages: !isOneSided }, at.line, at.column)
    const turn = isOneSided ? (textOf(record.id) ?? undefined) : undefined
    if (isOneSided) writeAnswer(record.usage, turn, run, this.#sink, at)
    this.#unread.lookAt(leftOver({ output: record.output ?? null }, 'output'), record, at)
    for (const item of items) {
      this.#said(item, run, isOneSided, at)
      this.#unread.look([item], isReadItem, at, isOneSided)
      writeEvents(openaiItemEvents(item), { ...run, turn }, this.#sink, at, 'item that is not a tool call')
    }
  }

  /** Messages are items, too; those that went in may leave their type out. */
  #said(item: JsonObject, run: EventRun, isOneSided: boolean, at: RecordPlace): void {
    const isMessage = item.type === 'message' || item.type === undefined
    if (isMessage) writeMessage(item.role, item.content, run, this.#sink, at.of(item), { isOneSided })
  }

  #streamed(event: JsonObject, at: RecordPlace): void {
    this.#stream.push(event)
    const run = { trace: this.#context.file }
    const response = objectOf(event.response)
    if (this.#stream.finished && response?.usage !== undefined)
      writeAnswer(response.usage, textOf(response.id), run, this.#sink, at)
    const text = this.#stream.said.slice(this.#heard).trim()
    this.#heard = this.#stream.said.length
    writeMessage('assistant', text, run, this.#sink, at, { isOneSided: true })
    writeEvents(this.#stream.take(), run, this.#sink, at, 'event of a streamed response')
  }

  #runOf(record: JsonObject): EventRun {
    const named = sessionOf(record)
    const conversation = nonEmptyText(record.conversation) ?? nonEmptyText(objectOf(record.conversation)?.id)
    const timestamp = timestampOf(record.created_at ?? record.timestamp)
    return { trace: named ?? conversation ?? this.#context.file, timestamp }
  }
}

/** The items of a saved run: its `history`, or what went in and what came out. A record with a type is an item itself. */
function itemsOf(record: JsonObject): readonly JsonObject[] | undefined {
  // A session of the first Codex CLI has items, too.
  if (record.type !== undefined || record.role !== undefined || objectOf(record.session) !== undefined) return undefined
  const list = record.history ?? record.items
  if (Array.isArray(list)) return objectsOf(list)
  if (!Array.isArray(record.input) && !Array.isArray(record.output)) return undefined
  return [...objectsOf(record.input), ...objectsOf(record.output)]
}

function isReadItem(item: JsonObject): boolean {
  return openaiItemEvents(item).length > 0
}
