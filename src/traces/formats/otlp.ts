import type { JsonValue } from '../../model/json.js'
import type { RecordSink } from '../../model/trace.js'
import { isObject } from '../json-shape.js'
import { joinTrace, type SessionStep } from '../otlp/join-trace.js'
import { orderSession } from '../otlp/order-session.js'
import { defaultSessionKeys } from '../otlp/session-keys.js'
import { holdsSpans, spansIn } from '../otlp/span-layouts.js'
import { noteSpan, type SpanNote } from '../otlp/span-note.js'
import { type FormatContext, type FormatReader, maxCollected, type RecordPlace, type TraceFormat } from './format.js'

/**
 * OpenTelemetry spans: OTLP as JSON (one request, an array, or JSON lines as the collector's file exporter writes), console
 * exporters, flat span lines, Jaeger's download. Who names what is in `../otlp/dialects.ts`.
 */
export const otlp: TraceFormat = {
  id: 'otlp',
  title: 'OpenTelemetry spans (OTLP JSON)',
  layout: 'sorted',
  recognise: (record) => (holdsSpans(record) || otherSignal(record) ? 'certain' : 'no'),
  open: (sink, context) => new OtlpReader(sink, context),
}

class OtlpReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #file: string
  readonly #keys: readonly string[]
  /** OpenTelemetry trace id → span id → note. */
  readonly #traces = new Map<string, Map<string, SpanNote>>()
  #spans = 0

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#file = context.file
    this.#keys = context.sessionKeys.length > 0 ? context.sessionKeys : defaultSessionKeys
  }

  record(value: JsonValue, at: RecordPlace): void {
    if (!holdsSpans(value)) {
      this.#sink.skip(otherSignal(value) ?? 'not a span')
      return
    }
    for (const { span, origin } of spansIn(value)) {
      const place = { file: 0, ...at.of(origin) }
      if (span.attributes['logfire.span_type'] === 'pending_span') this.#sink.skip('span that had not ended')
      else this.#keep(noteSpan(span, span.spanId || `#${this.#spans}`, this.#keys, place))
    }
  }

  #keep(note: SpanNote): void {
    if (this.#spans++ >= maxCollected) {
      if (this.#spans === maxCollected + 1) this.#sink.problem(tooManySpans(note))
      this.#sink.skip('span beyond the limit of one file')
      return
    }
    const trace = this.#traces.get(note.traceId)
    if (!trace) this.#traces.set(note.traceId, new Map([[note.spanId, note]]))
    else if (trace.has(note.spanId)) this.#sink.skip('span exported twice')
    else trace.set(note.spanId, note)
  }

  end(): void {
    const sessions = new Map<string, SessionStep[]>()
    for (const spans of this.#traces.values()) {
      const { steps, merged } = joinTrace([...spans.values()], this.#keys, () => this.#file)
      for (const step of steps) {
        const session = sessions.get(step.session)
        if (session) session.push(step)
        else sessions.set(step.session, [step])
      }
      const calls = steps.filter((step) => step.call).length
      skipTimes(this.#sink, 'further span of the same call', merged)
      skipTimes(this.#sink, 'span that is no tool call', spans.size - calls - merged)
    }
    this.#traces.clear()
    for (const steps of sessions.values()) this.#write(steps)
    this.#warnOfFallback([...sessions.values()].flat())
  }

  #write(steps: readonly SessionStep[]): void {
    const calls = orderSession(steps)
    const first = steps[0] as SessionStep
    if (calls.length === 0) this.#sink.start({ trace: first.session }, first.line, first.column)
    for (const { call, step } of calls) this.#sink.call(call, step.line, step.column)
    skipTimes(this.#sink, 'arguments recorded without their names', steps.filter((step) => step.call?.argsLost).length)
  }

  #warnOfFallback(steps: readonly SessionStep[]): void {
    const first = steps.find((step) => step.fallback && (step.call || step.requests.length > 0))
    if (!first) return
    this.#sink.problem({
      code: 'W_SESSION_FALLBACK',
      detail: 'no attribute names the session: each OpenTelemetry trace id is taken as one trace',
      line: first.line,
      column: first.column,
    })
  }
}

function tooManySpans(note: SpanNote) {
  const detail = `more than ${maxCollected} spans in one file: the rest was not read`
  return { code: 'E_TRACE_TRUNCATED' as const, detail, line: note.line, column: note.column }
}

function skipTimes(sink: RecordSink, reason: string, times: number): void {
  for (let time = 0; time < times; time++) sink.skip(reason)
}

/** Records of OpenTelemetry that hold no spans: a file may hold any signal. */
function otherSignal(record: JsonValue): string | undefined {
  if (!isObject(record)) return undefined
  if ('resourceLogs' in record || 'resource_logs' in record) return 'OpenTelemetry logs'
  if ('resourceMetrics' in record || 'resource_metrics' in record) return 'OpenTelemetry metrics'
  return undefined
}
