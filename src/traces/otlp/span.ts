import type { JsonObject } from '../../model/json.js'

/** One OpenTelemetry span, whatever file layout it came from. All its strings are agent-controlled. */
export interface Span {
  /** Lower-case hex, or as written where it is neither hex nor base64; `''` if the source names none. */
  readonly traceId: string
  readonly spanId: string
  /** `''` for a root span. */
  readonly parentId: string
  readonly name: string
  /** Name of the instrumentation that made the span. */
  readonly scope: string
  /** Nanoseconds since 1970. */
  readonly start: bigint | undefined
  readonly end: bigint | undefined
  /** Decoded: `intValue`, `kvlistValue` … are gone; JSON inside a string is still a string. */
  readonly attributes: JsonObject
  readonly resource: JsonObject
  readonly status: 'ok' | 'error' | 'unset'
  readonly statusMessage: string
  readonly events: readonly SpanEvent[]
}

export interface SpanEvent {
  readonly name: string
  readonly attributes: JsonObject
}
