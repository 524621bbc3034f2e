import { sessionOf } from '../../calls/run-id.js'
import { timeIn, timeOf } from '../../calls/time/read-time.js'
import { isObject, nonEmptyText, objectsOf } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { decodeAttributes } from './attribute-value.js'
import type { Span, SpanEvent } from './span.js'

/** A span and the object of the record that it was read from, by which the reader finds its line. */
export interface PlacedSpan {
  readonly span: Span
  readonly origin: JsonObject
}

/** A file layout in which spans are stored. */
interface SpanLayout {
  /** Whether the record is laid out so: by keys that no other trace format has together. */
  matches(record: JsonObject): boolean
  spans(record: JsonObject): Iterable<PlacedSpan>
}

/** A request as OTLP sends it, or a trace as Grafana Tempo answers (`batches`, or `trace` around it). */
const exportRequest: SpanLayout = {
  matches: (record) => groupsIn(record) !== undefined,
  *spans(record) {
    for (const group of groupsIn(record) ?? []) {
      const resource = decodeAttributes(isObject(group.resource) ? group.resource.attributes : undefined)
      const scopes = group.scopeSpans ?? group.scope_spans ?? group.instrumentationLibrarySpans
      for (const scoped of objectsOf(scopes)) {
        const scope = scopeName(scoped.scope ?? scoped.instrumentationLibrary)
        for (const span of objectsOf(scoped.spans)) yield { span: otlpSpan(span, scope, resource), origin: span }
      }
    }
  },
}

function groupsIn(record: JsonObject): readonly JsonObject[] | undefined {
  const holder = isObject(record.trace) ? record.trace : record
  const groups = holder.resourceSpans ?? holder.resource_spans ?? holder.batches
  const isOtlp =
    groups === holder.batches ? objectsOf(groups).some((group) => 'resource' in group) : Array.isArray(groups)
  return isOtlp ? objectsOf(groups) : undefined
}

/** What Jaeger's UI downloads: `{data: [{traceID, spans, processes}]}`, or one such trace. Times are microseconds. */
const jaeger: SpanLayout = {
  matches: (record) => objectsOf(record.data).some(isJaegerTrace) || isJaegerTrace(record),
  *spans(record) {
    for (const trace of isJaegerTrace(record) ? [record] : objectsOf(record.data)) {
      const processes = isObject(trace.processes) ? trace.processes : {}
      for (const span of objectsOf(trace.spans)) yield { span: jaegerSpan(span, processes), origin: span }
    }
  },
}

/**
 * One span a record: the console exporters of Python (`context.trace_id`) and JavaScript (`instrumentationScope`), and flat
 * lines such as upstream's (`trace_id`, `span_id`, `startTimeUnixNano`), or no more than a name with GenAI attributes.
 */
const singleSpan: SpanLayout = {
  matches: (record) => {
    if (typeof record.name !== 'string' || record.run_type !== undefined) return false
    if (isObject(record.context) && 'trace_id' in record.context) return true
    if (record.startTimeUnixNano !== undefined || record.start_time_unix_nano !== undefined) return true
    if (!isObject(record.attributes) && !Array.isArray(record.attributes)) return false
    return (
      'span_id' in record || 'spanId' in record || 'instrumentationScope' in record || hasGenAiKey(record.attributes)
    )
  },
  *spans(record) {
    const scope = record.instrumentationScope ?? record.instrumentation_scope ?? record.scope
    const resource = isObject(record.resource) ? decodeAttributes(record.resource.attributes ?? null) : {}
    yield { span: otlpSpan(record, scopeName(scope), resource), origin: record }
  },
}

/** A row of a table of spans, the columns named by dots: Phoenix's data frames (`context.span_id`, `attributes.…`), Logfire's records. */
const tableRow: SpanLayout = {
  matches: (record) =>
    'context.span_id' in record ||
    (typeof record.span_name === 'string' && isObject(record.attributes) && 'span_id' in record),
  *spans(record) {
    const attributes: { [key: string]: JsonValue } = isObject(record.attributes) ? { ...record.attributes } : {}
    for (const [column, value] of Object.entries(record)) {
      if (column.startsWith('attributes.') && value !== null) attributes[column.slice('attributes.'.length)] = value
    }
    const span = {
      ...record,
      name: record.span_name ?? record.name ?? null,
      trace_id: record['context.trace_id'] ?? record.trace_id ?? null,
      span_id: record['context.span_id'] ?? record.span_id ?? null,
      start_time: record.start_timestamp ?? record.start_time ?? null,
      end_time: record.end_timestamp ?? record.end_time ?? null,
      status: {
        code: record.status_code ?? record.otel_status_code ?? null,
        message: record.status_message ?? record.otel_status_message ?? null,
      },
      attributes,
    }
    yield { span: otlpSpan(span, '', {}), origin: record }
  },
}

/** A row of `otel_traces`, as the collector's ClickHouse exporter makes that table. `Duration` is in nanoseconds. */
const clickHouseRow: SpanLayout = {
  matches: (record) => 'TraceId' in record && 'SpanId' in record && 'SpanName' in record && 'SpanAttributes' in record,
  *spans(record) {
    const start = timeOf(record.Timestamp)
    const duration = timeIn(record.Duration, 'ns')
    const { 'Events.Name': names, 'Events.Attributes': attributes } = record
    const attributesOf = (at: number) => decodeAttributes(Array.isArray(attributes) ? attributes[at] : undefined)
    yield {
      span: {
        traceId: otelId(record.TraceId),
        spanId: otelId(record.SpanId),
        parentId: otelId(record.ParentSpanId),
        name: nonEmptyText(record.SpanName) ?? '',
        scope: nonEmptyText(record.ScopeName) ?? '',
        start,
        end: start === undefined || duration === undefined ? undefined : start + duration,
        attributes: decodeAttributes(record.SpanAttributes),
        resource: decodeAttributes(record.ResourceAttributes),
        status: statusOf(record.StatusCode),
        statusMessage: nonEmptyText(record.StatusMessage) ?? '',
        events: (Array.isArray(names) ? names : []).map((name, at) => ({
          name: nonEmptyText(name) ?? '',
          attributes: attributesOf(at),
        })),
      },
      origin: record,
    }
  },
}

/** A run with a list of its spans, such as a trace of MLflow (`{info, data: {spans}}`): what names its session stands next to the list. */
const listOfSpans: SpanLayout = {
  matches: (record) => listedSpans(record).length > 0,
  *spans(record) {
    const resource = sessionNextTo(record)
    for (const origin of listedSpans(record)) {
      for (const { span } of layoutOf(origin)?.spans(origin) ?? []) {
        yield { span: { ...span, resource: { ...resource, ...span.resource } }, origin }
      }
    }
  },
}

/** None of a list that holds anything besides: another part of the reader looks at each of its members. */
function listedSpans(record: JsonObject): readonly JsonObject[] {
  const list = objectsOf(record.spans ?? (isObject(record.data) ? record.data.spans : undefined))
  return list.every((span) => [tableRow, clickHouseRow, singleSpan].some((layout) => layout.matches(span))) ? list : []
}

function sessionNextTo(record: JsonObject): JsonObject {
  const info = isObject(record.info) ? record.info : record
  const metadata = info.trace_metadata ?? info.request_metadata
  const session = (isObject(metadata) ? metadata['mlflow.trace.session'] : undefined) ?? sessionOf(record)
  return session === undefined ? {} : { 'session.id': session }
}

const layouts = [exportRequest, jaeger, tableRow, clickHouseRow, singleSpan, listOfSpans]

function layoutOf(record: JsonObject): SpanLayout | undefined {
  return layouts.find((layout) => layout.matches(record))
}

/** Whether a record holds spans, in any layout. */
export function holdsSpans(record: JsonValue): boolean {
  return isObject(record) && layouts.some((layout) => layout.matches(record))
}

/** The spans of a record; none if it is laid out in no known way. */
export function spansIn(record: JsonValue): Iterable<PlacedSpan> {
  if (!isObject(record)) return []
  return layoutOf(record)?.spans(record) ?? []
}

function otlpSpan(span: JsonObject, scope: string, resource: JsonObject): Span {
  const context = [span.context, span._spanContext].find(isObject) ?? span
  const parent = isObject(span.parentSpanContext) ? span.parentSpanContext.spanId : undefined
  const status = isObject(span.status) ? span.status : {}
  const written = span.startTimeUnixNano ?? span.start_time_unix_nano
  const start =
    written === undefined ? timeOf(span.start_time ?? span.startTime ?? span.timestamp) : timeIn(written, 'ns')
  return {
    traceId: otelId(context.traceId ?? context.trace_id),
    spanId: otelId(context.spanId ?? context.span_id ?? span.id),
    parentId: otelId(span.parentSpanId ?? span.parent_span_id ?? span.parent_id ?? span.parentId ?? parent),
    name: nonEmptyText(span.name) ?? '',
    scope,
    start,
    end: endOf(span, start),
    attributes: decodeAttributes(span.attributes),
    resource,
    status: statusOf(status.code ?? status.status_code ?? span.status_code ?? span.status),
    statusMessage: nonEmptyText(status.message ?? status.description ?? span.status_message) ?? '',
    events: objectsOf(span.events).map(eventOf),
  }
}

/** The end as written, or the start plus a `duration`: microseconds, or `[seconds, nanoseconds]`. */
function endOf(span: JsonObject, start: bigint | undefined): bigint | undefined {
  const written = span.endTimeUnixNano ?? span.end_time_unix_nano
  const end = written === undefined ? timeOf(span.end_time ?? span.endTime) : timeIn(written, 'ns')
  if (end !== undefined) return end
  const duration = timeIn(span.duration, 'µs')
  return start === undefined || duration === undefined ? undefined : start + duration
}

function jaegerSpan(span: JsonObject, processes: JsonObject): Span {
  const attributes = decodeAttributes(span.tags)
  const process = processes[String(span.processID)]
  const parent = objectsOf(span.references).find((reference) => reference.refType === 'CHILD_OF')
  const start = timeIn(span.startTime, 'µs')
  const duration = timeIn(span.duration, 'µs')
  return {
    traceId: otelId(span.traceID),
    spanId: otelId(span.spanID),
    parentId: otelId(parent?.spanID ?? span.parentSpanID),
    name: nonEmptyText(span.operationName) ?? '',
    scope: nonEmptyText(attributes['otel.scope.name'] ?? attributes['otel.library.name']) ?? '',
    start,
    end: start === undefined || duration === undefined ? undefined : start + duration,
    attributes,
    resource: decodeAttributes(isObject(process) ? process.tags : undefined),
    status: statusOf(attributes['otel.status_code'] ?? (attributes.error === true ? 'ERROR' : undefined)),
    statusMessage: nonEmptyText(attributes['otel.status_description']) ?? '',
    events: objectsOf(span.logs).map((log) => {
      const fields = decodeAttributes(log.fields)
      return { name: nonEmptyText(fields.event) ?? '', attributes: fields }
    }),
  }
}

function eventOf(event: JsonObject): SpanEvent {
  return { name: nonEmptyText(event.name) ?? '', attributes: decodeAttributes(event.attributes) }
}

function statusOf(code: JsonValue | undefined): Span['status'] {
  if (code === 2 || code === '2') return 'error'
  if (code === 1 || code === '1') return 'ok'
  const text = typeof code === 'string' ? code.toUpperCase().replace(/^(STATUS_CODE_|STATUSCODE\.)/, '') : ''
  return text === 'ERROR' ? 'error' : text === 'OK' ? 'ok' : 'unset'
}

function scopeName(scope: JsonValue | undefined): string {
  return isObject(scope) ? (nonEmptyText(scope.name) ?? '') : (nonEmptyText(scope ?? null) ?? '')
}

/**
 * Trace ids are 16 bytes and span ids 8: as hex (32, 16 characters; `0x` before it in Python) or, from some senders, base64
 * (24, 12 characters). One spelling for all, so that a parent is found. All zeros means none.
 */
export function otelId(id: JsonValue | undefined): string {
  if (typeof id === 'string' && usualId.test(id)) return id
  const text = nonEmptyText(id) ?? ''
  const hex = text.replace(/^0x/i, '')
  if (/^[0-9a-f]+$/i.test(hex)) return /^0+$/.test(hex) && hex.length > 1 ? '' : hex.toLowerCase()
  if (!/^([\w+/-]{22}==|[\w+/-]{11}=)$/.test(text)) return text
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return otelId(Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join(''))
}

const usualId = /^(?!0+$)(?:[0-9a-f]{16}|[0-9a-f]{32})$/

function isJaegerTrace(value: JsonValue): boolean {
  return isObject(value) && 'traceID' in value && Array.isArray(value.spans)
}

function hasGenAiKey(attributes: JsonValue | undefined): boolean {
  return isObject(attributes) && Object.keys(attributes).some((key) => key.startsWith('gen_ai.'))
}
