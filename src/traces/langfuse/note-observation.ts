import { argumentsOf } from '../../calls/arguments.js'
import { failureOf } from '../../calls/failure.js'
import { durationBetween, timeOf } from '../../calls/time/read-time.js'
import { isObject, nonEmptyText } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import { parsePythonLiteral } from '../../json/python-literal.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { toolCallOfSpan } from '../otlp/tool-call-of-span.js'
import { messageListIn } from '../spans/message-list.js'
import { requestsInAnswer } from '../spans/requests-in-answer.js'
import type { SpanCall, SpanNote, SpanPlace } from '../spans/span-note.js'

/** Keeps of an observation what a trace is made of: observations nest like the spans that most of them were. */
export function noteObservation(observation: JsonObject, session: string | undefined, place: SpanPlace): SpanNote {
  const start = timeOf(observation.startTime)
  const own = nonEmptyText(observation.sessionId ?? null) ?? session
  const isAnswer = observation.type === 'GENERATION'
  return {
    traceId: nonEmptyText(observation.traceId) ?? '',
    spanId: nonEmptyText(observation.id) ?? '',
    parentId: nonEmptyText(observation.parentObservationId ?? null) ?? '',
    sessions: own === undefined ? {} : { sessionId: own },
    resourceSessions: {},
    agentic: true,
    start: start?.toString(),
    durationMs: durationBetween(start, timeOf(observation.endTime)),
    call: isAnswer ? undefined : callOf(observation),
    requests: isAnswer ? requestsInAnswer(observation.output) : [],
    history: isAnswer ? messageListIn(observation.input) : undefined,
    ...place,
  }
}

/** A `TOOL`; or an observation whose original span, kept in its metadata, was a tool call: Langfuse's types come later than tools do. */
function callOf(observation: JsonObject): SpanCall | undefined {
  const metadata = parseJsonText(observation.metadata ?? null)
  const attributes = isObject(metadata) && isObject(metadata.attributes) ? metadata.attributes : {}
  const name = nonEmptyText(observation.name) ?? ''
  const none = {
    traceId: '',
    spanId: '',
    parentId: '',
    scope: '',
    start: undefined,
    end: undefined,
    resource: {},
    events: [],
  }
  const span = toolCallOfSpan({ ...none, name, attributes, status: 'unset', statusMessage: '' })
  if (observation.type !== 'TOOL' && !span) return undefined
  const tool = span?.tool ?? nonEmptyText(attributes['gen_ai.tool.name'] ?? attributes['tool.name']) ?? name
  if (tool === '') return undefined
  return {
    tool,
    id: span?.id ?? nonEmptyText(attributes['gen_ai.tool.call.id']),
    args: argsOf(observation.input ?? null),
    result: parsed(observation.output),
    error: failureOf(observation.level === 'ERROR', observation.statusMessage),
  }
}

function argsOf(input: JsonValue): JsonValue | undefined {
  if (input === null) return undefined
  const args = argumentsOf(input)
  if (isObject(args) && args.type === 'tool_call' && 'args' in args) return args.args
  return typeof args === 'string' ? (parsePythonLiteral(args) ?? args) : args
}

function parsed(output: JsonValue | undefined): JsonValue | undefined {
  return output === undefined || output === null ? undefined : parseJsonText(output)
}
