import { argumentsOf } from '../../calls/arguments.js'
import { durationBetween } from '../../calls/time/read-time.js'
import { isObject, nonEmptyText, objectsOf } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import type { Usage } from '../../model/usage.js'
import type { FormatContext, FormatReader, TraceFormat } from '../formats/format.js'
import { messageListIn } from '../spans/message-list.js'
import { requestsInAnswer } from '../spans/requests-in-answer.js'
import { saidInAnswer } from '../spans/said-in-message.js'
import { sessionsIn } from '../spans/session-keys.js'
import { SpanCollector } from '../spans/span-collector.js'
import type { SpanCall, SpanNote, SpanPlace } from '../spans/span-note.js'

/** A span as a tracing tool stores it, under the names that mean the same in all of them. */
export interface StoredSpan {
  readonly trace: JsonValue | undefined
  readonly id: JsonValue | undefined
  readonly parent: JsonValue | undefined
  /** Where the conversation may be named: later ones go before earlier ones. */
  readonly named: readonly (JsonValue | undefined)[]
  readonly start: bigint | undefined
  readonly end: bigint | undefined
  readonly agent?: string | undefined
  /** `answer`: of a model; its input is what the model was sent. */
  readonly kind: 'call' | 'answer' | 'other'
  /** The call, where it takes more than the members below to read it. */
  readonly call?: SpanCall | undefined
  /** The tool that was called. */
  readonly tool?: JsonValue | undefined
  readonly callId?: JsonValue | undefined
  readonly input: JsonValue | undefined
  readonly output: JsonValue | undefined
  readonly error?: string | undefined
  /** What was used, by it or also by what is below it. */
  readonly usage?: Usage | undefined
  readonly server?: JsonValue | undefined
  readonly mcp?: boolean | undefined
}

/** The spans of one tracing tool. */
export interface SpanShape extends Pick<TraceFormat, 'id' | 'title'> {
  readonly marks: readonly string[]
  /** Members that name the conversation. */
  readonly sessionKeys: readonly string[]
  isSpan(record: JsonObject): boolean
  /** Where a record holds a list of spans; other members of such a list are spans in an unknown shape. */
  listIn(record: JsonObject): JsonValue | undefined
  /** Why a record without spans is left out, where it is known to be of this tool. */
  readonly without?: (record: JsonObject) => string | undefined
  /** Why the spans of a record are not read. */
  readonly leaveOut?: (record: JsonObject) => string | undefined
  read(span: JsonObject, record: JsonObject): StoredSpan
  readonly finish?: (note: SpanNote, span: JsonObject) => SpanNote
}

/** A format for spans that a tracing tool stores, one a record or in lists. */
export function spanFormat(shape: SpanShape): TraceFormat {
  const { id, title, marks } = shape
  const isOwn = (record: JsonObject) =>
    heldIn(record, shape).some(shape.isSpan) || shape.without?.(record) !== undefined
  return {
    id,
    title,
    marks,
    layout: 'sorted',
    recognise: (record) => (isObject(record) && isOwn(record) ? 'certain' : 'no'),
    open: (sink, context) => new StoredSpanReader(shape, sink, context),
  }
}

/** A span as it is, or what the record lists. */
function heldIn(record: JsonObject, shape: SpanShape): readonly JsonObject[] {
  return shape.isSpan(record) ? [record] : objectsOf(shape.listIn(record))
}

class StoredSpanReader implements FormatReader {
  readonly #shape: SpanShape
  readonly #sink: RecordSink
  readonly #keys: readonly string[]
  readonly #spans: SpanCollector

  constructor(shape: SpanShape, sink: RecordSink, context: FormatContext) {
    this.#shape = shape
    this.#sink = sink
    this.#keys = [...context.sessionKeys, ...shape.sessionKeys]
    this.#spans = new SpanCollector(sink, context, this.#keys)
  }

  record(value: JsonValue, at: RecordPlace): unknown {
    const record = isObject(value) ? value : {}
    const held = heldIn(record, this.#shape)
    const isOwn = held.some(this.#shape.isSpan)
    if (!isOwn) this.#sink.skip(this.#shape.without?.(record) ?? 'not a span')
    else for (const span of held) this.#held(span, record, at)
    return isOwn
  }

  #held(span: JsonObject, record: JsonObject, at: RecordPlace): void {
    const { id, isSpan, leaveOut } = this.#shape
    const { line, column } = at.of(span)
    const why = leaveOut?.(record)
    if (!isSpan(span)) {
      const detail = `a span in a shape that ${id} does not have`
      this.#sink.problem({ code: 'E_TRACE_PARSE', detail, line, column })
    } else if (why !== undefined) this.#sink.skip(why)
    else this.#spans.add(this.#note(span, record, { file: 0, line, column }))
  }

  end(): void {
    this.#spans.end()
  }

  #note(span: JsonObject, record: JsonObject, place: SpanPlace): SpanNote {
    const read = this.#shape.read(span, record)
    const { start, end, kind, agent } = read
    const sessions = read.named.map((named) => sessionsIn(isObject(named) ? named : {}, this.#keys))
    const note = {
      traceId: nonEmptyText(read.trace) ?? '',
      spanId: nonEmptyText(read.id) ?? '',
      parentId: nonEmptyText(read.parent) ?? '',
      sessions: Object.assign({}, ...sessions),
      resourceSessions: {},
      agent,
      agentic: true,
      start: start?.toString(),
      durationMs: durationBetween(start, end),
      call: kind === 'call' ? callOf(read) : read.call,
      requests: kind === 'answer' ? requestsInAnswer(read.output) : [],
      ...(kind === 'answer' && wordsOf(read)),
      usage: read.usage,
      isAnswer: kind === 'answer',
      ...place,
    }
    return this.#shape.finish?.(note, span) ?? note
  }
}

function wordsOf({ input, output }: StoredSpan): Pick<SpanNote, 'history' | 'said' | 'isCut'> {
  const history = messageListIn(input)
  return { history, said: saidInAnswer(output), isCut: history === undefined }
}

function callOf({ tool, callId, input, output, error, server, mcp }: StoredSpan): SpanCall {
  return {
    // A call of a tool that nothing names is a problem, which the collector reports.
    tool: nonEmptyText(tool) ?? '',
    id: nonEmptyText(callId),
    args: input === undefined || input === null ? undefined : argumentsOf(input),
    result: output === undefined || output === null ? undefined : parseJsonText(output),
    error,
    server: nonEmptyText(server),
    mcp,
  }
}
