import type { TableLayout } from './layout.js'

/** Spans as the ClickHouse exporter of the OpenTelemetry collector stores them (`otel_traces`). */
export const otelTraces: TableLayout = {
  id: 'otel_traces',
  format: 'otlp',
  needs: [['TraceId'], ['SpanId'], ['SpanName'], ['SpanAttributes'], ['Timestamp']],
  fields: [
    ...['TraceId', 'SpanId', 'ParentSpanId', 'SpanName', 'ScopeName', 'StatusCode', 'StatusMessage'].map(
      (column) => ({ key: column, from: [column], as: 'text' }) as const,
    ),
    { key: 'Timestamp', from: ['Timestamp'], as: 'time' },
    { key: 'Duration', from: ['Duration'], as: 'text' },
    ...['SpanAttributes', 'ResourceAttributes', 'Events.Name', 'Events.Attributes'].map(
      (column) => ({ key: column, from: [column], as: 'json' }) as const,
    ),
  ],
  session: [],
  attributes: 'SpanAttributes',
  family: 'TraceId',
  time: ['Timestamp'],
}
