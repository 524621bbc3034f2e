import { textOf } from '../json-shape.js'
import { durationBetween, timestampOf } from '../nanoseconds.js'
import { type RequestedCall, requestedCalls } from './requested-calls.js'
import { sessionsIn } from './session-keys.js'
import type { Span } from './span.js'
import { type SpanCall, toolCallOfSpan } from './tool-call-of-span.js'

/**
 * What is kept of a span until its trace is complete: its family, its sessions, its calls. Plain JSON, so that a store can hold it.
 * Prompts, answers and definitions, nearly all of a span's bytes, are dropped at once.
 */
export interface SpanNote {
  readonly traceId: string
  readonly spanId: string
  readonly parentId: string
  /** Session key → value, on the span and on its resource. */
  readonly sessions: Readonly<Record<string, string>>
  readonly resourceSessions: Readonly<Record<string, string>>
  readonly agent?: string | undefined
  /** The span is of an agent or model: its run is a trace even without a call. */
  readonly agentic: boolean
  /** Decimal nanoseconds since 1970. */
  readonly start?: string | undefined
  /** RFC 3339. */
  readonly timestamp?: string | undefined
  /** Milliseconds. */
  readonly durationMs?: number | undefined
  readonly call?: SpanCall | undefined
  readonly requests: readonly RequestedCall[]
  /** Index into the caller's list of files; where the span starts. */
  readonly file: number
  readonly line: number
  readonly column: number
}

const agenticPrefix = /^(gen_ai|llm|ai|openinference|traceloop|langfuse|langsmith|gcp\.vertex\.agent|lk|mcp)\./

export interface SpanPlace {
  readonly file: number
  readonly line: number
  readonly column: number
}

export function noteSpan(span: Span, spanId: string, sessionKeys: readonly string[], place: SpanPlace): SpanNote {
  return {
    traceId: span.traceId,
    spanId,
    parentId: span.parentId,
    sessions: sessionsIn(span.attributes, sessionKeys),
    resourceSessions: sessionsIn(span.resource, sessionKeys),
    agent: textOf(span.attributes['gen_ai.agent.name']),
    agentic: Object.keys(span.attributes).some((key) => agenticPrefix.test(key)),
    start: span.start?.toString(),
    timestamp: timestampOf(span.start),
    durationMs: durationBetween(span.start, span.end),
    call: toolCallOfSpan(span),
    requests: requestedCalls(span),
    ...place,
  }
}
