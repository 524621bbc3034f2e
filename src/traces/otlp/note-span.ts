import { durationBetween } from '../../calls/time/read-time.js'
import { nonEmptyText } from '../../json/json-fields.js'
import type { JsonObject } from '../../model/json.js'
import { sessionsIn } from '../spans/session-keys.js'
import type { SpanNote, SpanPlace } from '../spans/span-note.js'
import { asOneSpan } from './call-events.js'
import { messageListOf } from './message-list.js'
import { requestedCalls } from './requested-calls.js'
import type { Span } from './span.js'
import { toolCallOfSpan } from './tool-call-of-span.js'

const agenticPrefix = /^(gen_ai|llm|ai|openinference|traceloop|langfuse|langsmith|gcp\.vertex\.agent|lk|mcp)\./

/** Keeps of a span what a run is made of. */
export function noteSpan(span: Span, sessionKeys: readonly string[], place: SpanPlace): SpanNote {
  const call = toolCallOfSpan(span)
  // A span that runs a tool is not an answer of a model.
  const requests = call ? [] : requestedCalls(span)
  const note = {
    traceId: span.traceId,
    spanId: span.spanId,
    parentId: span.parentId,
    sessions: sessionsIn(span.attributes, sessionKeys),
    resourceSessions: sessionsIn(span.resource, sessionKeys),
    agent: nonEmptyText(span.attributes['gen_ai.agent.name']),
    agentic: call !== undefined || requests.length > 0 || isAgentic(span.attributes),
    start: span.start?.toString(),
    durationMs: durationBetween(span.start, span.end),
    call,
    requests,
    history: call ? undefined : messageListOf(span),
    ...place,
  }
  return asOneSpan(note, span)
}

function isAgentic(attributes: JsonObject): boolean {
  for (const key in attributes) if (agenticPrefix.test(key)) return true
  return false
}
