import { isObject } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import { LogCollector } from '../otlp/log-collector.js'
import { holdsLogs, logsIn } from '../otlp/log-records.js'
import { noteSpan } from '../otlp/note-span.js'
import { holdsSpans, spansIn } from '../otlp/span-layouts.js'
import { defaultSessionKeys } from '../spans/session-keys.js'
import { SpanCollector } from '../spans/span-collector.js'
import type { SpanNote } from '../spans/span-note.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'

/**
 * OpenTelemetry spans and log events: OTLP as JSON (one request, an array, or JSON lines as the collector's file exporter
 * writes), console exporters, flat span lines, Jaeger's download. Who names what is in `../otlp/dialects.ts`.
 */
export const otlp: TraceFormat = {
  id: 'otlp',
  title: 'OpenTelemetry spans (OTLP JSON)',
  layout: 'sorted',
  marks: [
    'resourceSpans',
    'resource_spans',
    'resourceLogs',
    'scopeSpans',
    'traceId',
    'spanId',
    'attributes',
    'startTimeUnixNano',
  ],
  recognise: (record) => (holdsSpans(record) || holdsLogs(record) || isMetrics(record) ? 'certain' : 'no'),
  open: (sink, context) => readSpansInto(new SpanCollector(sink, context, sessionKeysOf(context)), sink, context),
}

/** Takes the spans of one file as they are read. */
export interface SpanTarget {
  add(note: SpanNote): void
  end(): void
}

/** Reads spans into a place of the caller's: a store can hold what memory cannot. */
export function readSpansInto(target: SpanTarget, sink: RecordSink, context: FormatContext): FormatReader {
  return new OtlpReader(target, sink, sessionKeysOf(context))
}

class OtlpReader implements FormatReader {
  readonly #target: SpanTarget
  readonly #sink: RecordSink
  readonly #keys: readonly string[]
  readonly #logs: LogCollector

  constructor(target: SpanTarget, sink: RecordSink, sessionKeys: readonly string[]) {
    this.#target = target
    this.#sink = sink
    this.#keys = sessionKeys
    this.#logs = new LogCollector((note) => target.add(note), sink, sessionKeys)
  }

  record(value: JsonValue, at: RecordPlace): unknown {
    let spans = 0
    for (const { span, origin } of spansIn(value)) {
      spans++
      const place = { file: 0, ...at.of(origin) }
      if (span.attributes['logfire.span_type'] === 'pending_span') this.#sink.skip('span that had not ended')
      else this.#target.add(noteSpan(span, this.#keys, place))
    }
    if (spans > 0) return true
    if (holdsLogs(value)) this.#logsIn(value, at)
    else this.#sink.skip(isMetrics(value) ? 'OpenTelemetry metrics' : 'record without spans')
    return undefined
  }

  #logsIn(record: JsonObject, at: RecordPlace): void {
    let logs = 0
    for (const { event, origin } of logsIn(record)) {
      logs++
      this.#logs.event(event, { file: 0, ...at.of(origin) })
    }
    if (logs === 0) this.#sink.skip('request without log records')
  }

  end(): void {
    this.#logs.end()
    this.#target.end()
  }
}

function sessionKeysOf(context: FormatContext): readonly string[] {
  return context.sessionKeys.length > 0 ? context.sessionKeys : defaultSessionKeys
}

/** Records of OpenTelemetry of which nothing is a call: a file may hold any signal. */
function isMetrics(record: JsonValue): boolean {
  return isObject(record) && ('resourceMetrics' in record || 'resource_metrics' in record)
}
