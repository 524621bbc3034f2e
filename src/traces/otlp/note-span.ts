import { durationBetween } from '../../calls/time/read-time.js'
import { nonEmptyText } from '../../json/json-fields.js'
import type { JsonObject } from '../../model/json.js'
import type { MessageList } from '../spans/message-list.js'
import { sessionsIn } from '../spans/session-keys.js'
import type { SpanNote, SpanPlace } from '../spans/span-note.js'
import { asOneSpan } from './call-events.js'
import { messageListOf } from './message-list.js'
import { requestedCalls } from './requested-calls.js'
import { isCutIn, saidInSpan } from './said-in-answer.js'
import type { Span } from './span.js'
import { toolCallOfSpan } from './tool-call-of-span.js'
import { isAnswerSpan, usageOfAttributes } from './usage-of-span.js'

const agenticPrefix = /^(gen_ai|llm|ai|openinference|traceloop|langfuse|langsmith|gcp\.vertex\.agent|lk|mcp)\./

/** Keeps of a span what a run is made of. */
export function noteSpan(span: Span, sessionKeys: readonly string[], place: SpanPlace): SpanNote {
  const call = toolCallOfSpan(span)
  // A span that runs a tool is not an answer of a model.
  const requests = call ? [] : requestedCalls(span)
  const history = call ? undefined : messageListOf(span)
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
    history,
    ...(call ? {} : wordsOf(span, history)),
    usage: call ? undefined : usageOfAttributes(span.attributes),
    isAnswer: !call && (requests.length > 0 || isAnswerSpan(span.attributes)),
    ...place,
  }
  return asOneSpan(note, span)
}

/** Most spans are of no model: what they say is not worth a member. */
function wordsOf(span: Span, history: MessageList | undefined): Pick<SpanNote, 'said' | 'isCut'> {
  const said = saidInSpan(span)
  const isCut = isCutIn(span.attributes) || (history === undefined && asksModel(span.attributes))
  return { ...(said !== undefined && { said }), ...(isCut && { isCut }) }
}

const asking = /^(chat|text_completion|generate_content|ai\.\w+\.do(Generate|Stream))$/

function asksModel(attributes: JsonObject): boolean {
  const operation = attributes['gen_ai.operation.name'] ?? attributes['ai.operationId']
  if (attributes['openinference.span.kind'] === 'LLM' || attributes['traceloop.span.kind'] === 'llm') return true
  return typeof operation === 'string' && asking.test(operation)
}

function isAgentic(attributes: JsonObject): boolean {
  for (const key in attributes) if (agenticPrefix.test(key)) return true
  return false
}
