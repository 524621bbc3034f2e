import { argumentsOf } from '../../calls/arguments.js'
import { failureOf } from '../../calls/failure.js'
import { durationBetween, timeOf } from '../../calls/time/read-time.js'
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

/** Spans as Mastra's exporters and storage hold them, alone, in lists (`{spans}`) or in the events of an exporter (`exportedSpan`). */
export const mastra: TraceFormat = {
  id: 'mastra',
  title: 'Mastra spans',
  layout: 'sorted',
  marks: ['traceId', 'parentSpanId', 'entityName', 'exportedSpan', 'spans'],
  recognise: (record) => (spansIn(record).length > 0 ? 'certain' : 'no'),
  open: (sink, context) => new MastraReader(sink, context),
}

const types =
  /^(agent_run|generic|model_(generation|step|chunk)|llm_(generation|chunk)|(mcp_|client_|provider_)?tool_call|processor_run|workflow_\w+)$/i
const sessionKeys = ['sessionId', 'threadId', 'conversationId']

class MastraReader implements FormatReader {
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
    const unfinished = isObject(value) && (value.type === 'span_started' || value.type === 'span_updated')
    for (const span of spans) {
      if (unfinished) this.#sink.skip('span that had not ended')
      else this.#spans.add(noteSpan(span, this.#keys, { file: 0, ...at.of(span) }))
    }
    return spans.length > 0
  }

  end(): void {
    this.#spans.end()
  }
}

function spansIn(record: JsonValue): readonly JsonObject[] {
  if (!isObject(record)) return []
  const held = isObject(record.exportedSpan)
    ? [record.exportedSpan]
    : Array.isArray(record.spans)
      ? objectsOf(record.spans)
      : [record]
  return held.filter(
    (span) => types.test(typeOf(span)) && 'traceId' in span && ('startTime' in span || 'startedAt' in span),
  )
}

function typeOf(span: JsonObject): string {
  return nonEmptyText(span.type ?? span.spanType) ?? ''
}

function noteSpan(span: JsonObject, keys: readonly string[], place: SpanPlace): SpanNote {
  const start = timeOf(span.startTime ?? span.startedAt)
  const metadata = isObject(span.metadata) ? span.metadata : {}
  const type = typeOf(span)
  const isAnswer = /^(model|llm)_generation$/i.test(type)
  return {
    traceId: nonEmptyText(span.traceId) ?? '',
    spanId: nonEmptyText(span.id ?? span.spanId) ?? '',
    parentId: nonEmptyText(span.parentSpanId ?? null) ?? '',
    sessions: { ...sessionsIn(span, keys), ...sessionsIn(metadata, keys) },
    resourceSessions: {},
    agent: /^agent_run$/i.test(type) ? nonEmptyText(span.entityName ?? null) : undefined,
    agentic: true,
    start: start?.toString(),
    durationMs: durationBetween(start, timeOf(span.endTime ?? span.endedAt)),
    call: /tool_call$/i.test(type) ? callOf(span, type) : undefined,
    requests: isAnswer ? requestsInAnswer(span.output) : [],
    history: isAnswer ? messageListIn(span.input) : undefined,
    ...place,
  }
}

function callOf(span: JsonObject, type: string): SpanCall | undefined {
  const attributes = isObject(span.attributes) ? span.attributes : {}
  const tool =
    nonEmptyText(span.entityName ?? null) ?? nonEmptyText(span.name)?.replace(/^(?:mcp_)?tool: '(.*)'.*$/, '$1')
  if (tool === undefined) return undefined
  const info = parseJsonText(span.errorInfo ?? span.error ?? null)
  return {
    tool,
    id: nonEmptyText(attributes.toolCallId ?? null),
    args: span.input === undefined || span.input === null ? undefined : argumentsOf(span.input),
    result: span.output === undefined || span.output === null ? undefined : parseJsonText(span.output),
    error: failureOf(info) ?? failureOf(attributes.success === false),
    server: nonEmptyText(attributes.mcpServer),
    mcp: /^mcp_/i.test(type),
  }
}
