import { sessionOf, startOf } from '../../calls/run-id.js'
import { timestampOf } from '../../calls/time/read-time.js'
import { cutOffCall, writeEvents } from '../../calls/write-events.js'
import { writeAnswer } from '../../calls/write-usage.js'
import { sha256Hex } from '../../canonical/digest.js'
import { isList, isObject, nonEmptyText, objectOf, objectsOf, stringOf } from '../../json/json-fields.js'
import { parseJson } from '../../json/parse-json.js'
import { writeJson } from '../../json/write-json.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink, TraceProblem } from '../../model/trace.js'
import type { ModelApi } from '../../wire/model-api.js'
import { modelApiOf, responseId } from '../../wire/model-apis.js'
import { readServerSentEvents } from '../../wire/sse/server-sent-events.js'
import type { ToolEvent } from '../../wire/tool-event.js'
import { placeOf } from '../framing/framing.js'
import { saidInAnswer } from '../spans/said-in-message.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'
import { AskedCalls } from './http/asked-calls.js'
import { ConversationThreads, freshResults } from './http/conversation-threads.js'
import { type HeardRequest, SaidInExchanges } from './http/said-in-exchanges.js'
import { AgentsSpans, isAgentsRecord } from './openai/agents-spans.js'

/**
 * Captured HTTP of the OpenAI, Anthropic and Gemini APIs: `{url, request, response}` a line, bodies as JSON or, where streamed, as
 * the text of the event stream. Calls are counted where the model makes them, in responses, never in the history that every
 * later request repeats; results come from the first request that carries them.
 */
export const httpCapture: TraceFormat = {
  id: 'http-capture',
  title: 'HTTP captures of the OpenAI, Anthropic and Gemini APIs',
  layout: 'ordered',
  marks: ['url', 'request', 'response', 'status', 'headers'],
  recognise(record) {
    const fields = objectOf(record)
    if (fields === undefined) return 'no'
    const answers = exchangesIn(fields).slice(0, maxLooked).map(recogniseExchange)
    return answers.includes('certain') ? 'certain' : answers.includes('possible') ? 'possible' : 'no'
  },
  open: (sink, context) => new CaptureReader(sink, context),
}

/** Exchanges of a HAR file by which it is recognised: a browser records every image of the page. */
const maxLooked = 1000

function recogniseExchange(record: JsonObject): 'certain' | 'possible' | 'no' {
  const gateway = isList(record.messages) || record.input !== undefined || 'custom_id' in record
  if (!('response' in record) || !('request' in record || gateway)) return 'no'
  const { api, request } = exchangeOf(record)
  if (api !== undefined || ('request' in record && spansOf(request).length > 0)) return 'certain'
  return 'request' in record && typeof record.url === 'string' ? 'possible' : 'no'
}

interface Exchange {
  readonly api: ModelApi | undefined
  readonly request: JsonObject
  /** The body, or the events of the stream. */
  readonly answers: readonly JsonObject[]
  readonly streamed: boolean
  readonly unreadable: number
}

class CaptureReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #threads: ConversationThreads
  readonly #spans: AgentsSpans
  readonly #asked = new AskedCalls()
  readonly #said: SaidInExchanges
  #hasTraffic = false

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#threads = new ConversationThreads(context.file)
    this.#spans = new AgentsSpans(sink)
    this.#said = new SaidInExchanges(sink)
  }

  record(value: JsonValue, at: RecordPlace): void {
    const record = objectOf(value)
    if (record === undefined) {
      this.#sink.skip('record that is not an object')
      return
    }
    for (const exchange of exchangesIn(record)) this.#record(exchange, placeOf(at, exchange))
  }

  #record(record: JsonObject, at: RecordPlace): void {
    const exchange = exchangeOf(record)
    if (exchange.api !== undefined) {
      this.#exchange(record, exchange, exchange.api, at)
      return
    }
    const spans = spansOf(exchange.request)
    if (spans.length === 0) {
      this.#sink.skip('exchange with another API')
      return
    }
    for (const span of spans) this.#spans.add(span, at)
  }

  /** The Agents SDK sends its spans over the same wire: those of calls that a response asked for repeat what it said. */
  end(): void {
    this.#spans.end((call) => this.#asked.take(call), this.#hasTraffic)
  }

  #exchange(record: JsonObject, exchange: Exchange, api: ModelApi, at: RecordPlace): void {
    this.#hasTraffic = true
    const { request, answers, streamed, unreadable } = exchange
    const messages = api.messages(request)
    const history = { [Symbol.iterator]: () => newestFirst(messages, api) }
    const thread = this.#threads.find({
      named:
        sessionOf(record) ?? sessionIn(request.metadata) ?? conversationOf(request) ?? nonEmptyText(record.custom_id),
      previous: nonEmptyText(request.previous_response_id),
      opening: () => digestOf(messages.find((message) => message.role === 'user') ?? request.input),
      history,
    })
    const run = { trace: thread.trace, timestamp: timestampOf(record.timestamp ?? createdAt(answers)) }
    this.#sink.start(startOf(record, thread.trace), at.line, at.column)
    const results = freshResults(thread, history)
    if (results.length > 0) writeEvents(results, run, this.#sink, at, '')
    const heard: HeardRequest = {
      trace: thread.trace,
      messages: typeof request.input === 'string' ? [{ role: 'user', content: request.input }] : messages,
      api,
      continues: request.previous_response_id !== undefined || conversationOf(request) !== undefined,
      timestamp: run.timestamp,
    }
    this.#said.request(heard, at)
    const stream = streamed ? streamedEvents(api, answers) : undefined
    const usage = stream ? stream.usage : (answers[0]?.usage ?? answers[0]?.usageMetadata)
    if (!hasFailed(record)) writeAnswer(usage, responseId(answers), run, this.#sink, at)
    const output = stream?.events ?? answers.flatMap((answer) => api.answer(answer))
    if (isAnswered(record, answers)) {
      const said = stream ? (unreadable > 0 ? undefined : stream.said) : saidInAnswer(answers.map(bodyIn))
      this.#said.answer(heard, said, output.filter(({ type }) => type === 'call').length, at)
    }
    this.#asked.add(output)
    if (output.length === 0 && !isRead(record, exchange, api)) this.#sink.problem(unreadResponse(at))
    else writeEvents(output, run, this.#sink, at, 'response without a tool call')
    for (let count = unreadable; count > 0; count--) this.#sink.skip('unreadable event of a stream')
    this.#threads.answered(thread, output, responseId(answers))
  }
}

function streamedEvents(api: ModelApi, answers: readonly JsonObject[]) {
  const stream = api.stream()
  for (const event of answers) stream.push(event)
  const said = stream.finished ? stream.said : undefined
  const events = stream.take()
  const cutOff = stream.cutOff().map((): ToolEvent => ({ type: 'skip', reason: cutOffCall }))
  return { events: [...events, ...cutOff], said, usage: stream.usage }
}

/** An error is nobody's word. */
function isAnswered(record: JsonObject, answers: readonly JsonObject[]): boolean {
  return answers.length > 0 && !hasFailed(record) && !answers.some(({ error }) => error !== undefined && error !== null)
}

/** Past the wrapper of Code Assist. */
function bodyIn(answer: JsonObject): JsonObject {
  return objectOf(answer.response) ?? answer
}

/** Whether a response without a call is one that could have had one: the API's own, or an error in its place. */
function isRead(record: JsonObject, { request, answers, streamed, unreadable }: Exchange, api: ModelApi): boolean {
  const { response } = record
  if (response === null || response === undefined || response === '' || hasFailed(record)) return true
  if (streamed) return answers.length + unreadable > 0
  return answers.some((answer) => api.matches(request, answer) || answer.error !== undefined || answer.type === 'error')
}

function hasFailed(record: JsonObject): boolean {
  const response = objectOf(record.response)
  const status = record.status ?? record.status_code ?? response?.status ?? response?.status_code
  return typeof status === 'number' && status >= 400
}

function unreadResponse({ line, column }: RecordPlace): TraceProblem {
  return { code: 'E_TRACE_PARSE', detail: 'a response of a model in a shape that cannot be read', line, column }
}

/** A request repeats the whole conversation, and only its end is news: the rest is rarely looked at. */
function* newestFirst(messages: readonly JsonObject[], api: ModelApi): Generator<ToolEvent, undefined> {
  for (let index = messages.length - 1; index >= 0; index--) yield* api.history(messages[index]!).toReversed()
}

function exchangeOf(record: JsonObject): Exchange {
  const sent = objectOf(record.request)
  // Gateways log the request's own members next to the response.
  const request = 'request' in record ? bodyOf(sent === undefined ? record.request : payloadOf(sent)) : record
  const received = objectOf(record.response)
  const response = received === undefined ? record.response : payloadOf(received)
  const body = bodyOf(response)
  const stream = body === undefined ? streamOf(response) : undefined
  const answers = stream?.events ?? (body === undefined ? [] : [body])
  const url = stringOf(record.url) ?? stringOf(sent?.url) ?? stringOf(sent?.uri)
  const api = modelApiOf(url, request ?? {}, answers[0])
  return { api, request: request ?? {}, answers, streamed: stream !== undefined, unreadable: stream?.unreadable ?? 0 }
}

/** The body of a message that was recorded with its headers: `body`, as HAR has it, or as it came over the wire. */
function payloadOf(message: JsonObject): JsonValue | undefined {
  const whole = message.body ?? message.body_raw ?? objectOf(message.postData)?.text ?? objectOf(message.content)?.text
  return whole ?? chunksOf(message.chunks) ?? message
}

/** Pieces of the text of a stream, or its events. */
function chunksOf(chunks: JsonValue | undefined): JsonValue | undefined {
  if (!isList(chunks)) return undefined
  return chunks.every((chunk) => typeof chunk === 'string') ? chunks.join('') : chunks
}

/** The exchanges of a HAR file (http://www.softwareishard.com/blog/har-12-spec/), or the record itself. */
function exchangesIn(record: JsonObject): readonly JsonObject[] {
  const entries = objectsOf(objectOf(record.log)?.entries)
  return entries.length > 0 ? entries : [record]
}

/** A streamed answer: the text that went over the wire, or its events as some recorders keep them, in a list. */
function streamOf(response: JsonValue | undefined): ReturnType<typeof readServerSentEvents> | undefined {
  if (Array.isArray(response)) return { events: objectsOf(response), unreadable: 0 }
  return typeof response === 'string' ? readServerSentEvents(response) : undefined
}

/** A body as an object, or as the JSON text that went over the wire. */
function bodyOf(body: JsonValue | undefined): JsonObject | undefined {
  if (typeof body !== 'string') return objectOf(body)
  if (!body.trimStart().startsWith('{')) return undefined
  try {
    return objectOf(parseJson(body))
  } catch {
    return undefined
  }
}

function spansOf(request: JsonObject): readonly JsonObject[] {
  return objectsOf(request.data).filter(isAgentsRecord)
}

function sessionIn(metadata: JsonValue | undefined): string | undefined {
  return isObject(metadata) ? sessionOf(metadata) : undefined
}

function conversationOf({ conversation }: JsonObject): string | undefined {
  return nonEmptyText(isObject(conversation) ? conversation.id : conversation)
}

/** Stands for a message in memory: conversations are many, and may open with a book. */
function digestOf(message: JsonValue | undefined): string {
  return sha256Hex(writeJson(message ?? null))
}

function createdAt(answers: readonly JsonObject[]): JsonValue | undefined {
  for (const answer of answers) {
    const created = answer.created ?? answer.created_at ?? objectOf(answer.response)?.created_at
    if (created !== undefined) return created
  }
  return undefined
}
