import { argumentsOf } from '../../calls/arguments.js'
import { failureOf } from '../../calls/failure.js'
import { durationBetween, timeIn, timeOf } from '../../calls/time/read-time.js'
import { isObject, nonEmptyText, objectsOf } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import { messageListIn } from '../spans/message-list.js'
import { requestsInAnswer } from '../spans/requests-in-answer.js'
import { sessionsIn } from '../spans/session-keys.js'
import { SpanCollector } from '../spans/span-collector.js'
import type { SpanCall, SpanNote, SpanPlace } from '../spans/span-note.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'

/** Logs and experiments of Braintrust: spans a record each, or lists of them (`events`) as the API answers. */
export const braintrust: TraceFormat = {
  id: 'braintrust',
  title: 'Braintrust spans',
  layout: 'sorted',
  marks: ['span_id', 'root_span_id', 'span_parents', 'span_attributes', 'project_id'],
  recognise: (record) => (spansIn(record).length > 0 ? 'certain' : 'no'),
  open: (sink, context) => new BraintrustReader(sink, context),
}

const sessionKeys = ['session_id', 'sessionId', 'thread_id', 'threadId', 'conversation_id', 'conversationId']

class BraintrustReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #keys: readonly string[]
  readonly #spans: SpanCollector

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#keys = [...context.sessionKeys, ...sessionKeys]
    this.#spans = new SpanCollector(sink, context, this.#keys)
  }

  record(value: JsonValue, at: RecordPlace): unknown {
    const spans = spansIn(value)
    if (spans.length === 0) this.#sink.skip('not a span')
    for (const span of spans) this.#spans.add(noteSpan(span, this.#keys, { file: 0, ...at.of(span) }))
    return spans.length > 0
  }

  end(): void {
    this.#spans.end()
  }
}

function spansIn(record: JsonValue): readonly JsonObject[] {
  if (!isObject(record)) return []
  const held = Array.isArray(record.events) ? objectsOf(record.events) : [record]
  return held.filter((span) => isObject(span.span_attributes) && 'root_span_id' in span)
}

function noteSpan(span: JsonObject, keys: readonly string[], place: SpanPlace): SpanNote {
  const metrics = isObject(span.metrics) ? span.metrics : {}
  const metadata = isObject(span.metadata) ? span.metadata : {}
  const attributes = isObject(span.span_attributes) ? span.span_attributes : {}
  const start = timeIn(metrics.start, 's') ?? timeOf(span.created)
  const [parent] = Array.isArray(span.span_parents) ? span.span_parents : []
  const isAnswer = attributes.type === 'llm'
  return {
    traceId: nonEmptyText(span.root_span_id) ?? '',
    spanId: nonEmptyText(span.span_id ?? span.id) ?? '',
    parentId: nonEmptyText(parent) ?? '',
    sessions: sessionsIn(metadata, keys),
    resourceSessions: {},
    agentic: true,
    start: start?.toString(),
    durationMs: durationBetween(start, timeIn(metrics.end, 's')),
    call: attributes.type === 'tool' ? callOf(span, attributes) : undefined,
    requests: isAnswer ? requestsInAnswer(span.output) : [],
    history: isAnswer ? messageListIn(span.input) : undefined,
    ...place,
  }
}

function callOf(span: JsonObject, { name }: JsonObject): SpanCall | undefined {
  const tool = nonEmptyText(name)
  if (tool === undefined) return undefined
  const { input = null, output = null, error = null } = span
  const metadata = isObject(span.metadata) ? span.metadata : {}
  return {
    tool,
    id: nonEmptyText(metadata.tool_call_id ?? metadata.toolCallId),
    args: input === null ? undefined : argumentsOf(input),
    result: output === null ? undefined : parseJsonText(output),
    error: failureOf(error),
  }
}
