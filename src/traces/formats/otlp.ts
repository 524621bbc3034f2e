import type { JsonValue } from '../../model/json.js'
import type { RecordSink } from '../../model/trace.js'
import { isObject } from '../json-fields.js'
import { noteSpan } from '../otlp/note-span.js'
import { holdsSpans, spansIn } from '../otlp/span-layouts.js'
import { defaultSessionKeys } from '../spans/session-keys.js'
import { SpanCollector } from '../spans/span-collector.js'
import type { SpanNote } from '../spans/span-note.js'
import type { FormatContext, FormatReader, RecordPlace, TraceFormat } from './format.js'

/**
 * OpenTelemetry spans: OTLP as JSON (one request, an array, or JSON lines as the collector's file exporter writes), console
 * exporters, flat span lines, Jaeger's download. Who names what is in `../otlp/dialects.ts`.
 */
export const otlp: TraceFormat = {
  id: 'otlp',
  title: 'OpenTelemetry spans (OTLP JSON)',
  layout: 'sorted',
  marks: ['resourceSpans', 'resource_spans', 'scopeSpans', 'traceId', 'spanId', 'attributes', 'startTimeUnixNano'],
  recognise: (record) => (holdsSpans(record) || otherSignal(record) ? 'certain' : 'no'),
  open: (sink, context) => readSpansInto(new SpanCollector(sink, context.file, sessionKeysOf(context)), sink, context),
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

  constructor(target: SpanTarget, sink: RecordSink, sessionKeys: readonly string[]) {
    this.#target = target
    this.#sink = sink
    this.#keys = sessionKeys
  }

  record(value: JsonValue, at: RecordPlace): void {
    let spans = 0
    for (const { span, origin } of spansIn(value)) {
      spans++
      const place = { file: 0, ...at.of(origin) }
      if (span.attributes['logfire.span_type'] === 'pending_span') this.#sink.skip('span that had not ended')
      else this.#target.add(noteSpan(span, this.#keys, place))
    }
    if (spans === 0) this.#sink.skip(otherSignal(value) ?? 'record without spans')
  }

  end(): void {
    this.#target.end()
  }
}

function sessionKeysOf(context: FormatContext): readonly string[] {
  return context.sessionKeys.length > 0 ? context.sessionKeys : defaultSessionKeys
}

/** Records of OpenTelemetry that hold no spans: a file may hold any signal. */
function otherSignal(record: JsonValue): string | undefined {
  if (!isObject(record)) return undefined
  if ('resourceLogs' in record || 'resource_logs' in record) return 'OpenTelemetry logs'
  if ('resourceMetrics' in record || 'resource_metrics' in record) return 'OpenTelemetry metrics'
  return undefined
}
