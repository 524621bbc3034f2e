import { argumentsOf } from '../../calls/arguments.js'
import { failureOf } from '../../calls/failure.js'
import { durationBetween, timeOf } from '../../calls/time/read-time.js'
import { outcomeOf } from '../../calls/tool-call.js'
import { isObject, nonEmptyText } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import { parsePythonLiteral } from '../../json/python-literal.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { langChainMessage, outcomeOfToolMessage } from '../../wire/langchain.js'
import { asOneSpan } from '../otlp/call-events.js'
import { toolCallOfSpan } from '../otlp/tool-call-of-span.js'
import { messageListIn } from '../spans/message-list.js'
import { requestsInAnswer } from '../spans/requests-in-answer.js'
import type { SpanCall, SpanNote, SpanPlace } from '../spans/span-note.js'

/** Keeps of an observation what a trace is made of: observations nest like the spans that most of them were. */
export function noteObservation(observation: JsonObject, session: string | undefined, place: SpanPlace): SpanNote {
  const start = timeOf(observation.startTime)
  const own = nonEmptyText(observation.sessionId ?? null) ?? session
  const isAnswer = observation.type === 'GENERATION'
  const note = {
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
  return asOneSpan(note, { name: nonEmptyText(observation.name) ?? '', attributes: attributesOf(observation) })
}

/** Of the span that it was, what the observation keeps. */
function attributesOf({ metadata }: JsonObject): JsonObject {
  const kept = parseJsonText(metadata ?? null)
  return isObject(kept) && isObject(kept.attributes) ? kept.attributes : {}
}

/** A `TOOL`; or an observation whose original span, kept in its metadata, was a tool call: Langfuse's types come later than tools do. */
function callOf(observation: JsonObject): SpanCall | undefined {
  const attributes = attributesOf(observation)
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
  const result = parsed(observation.output)
  const answer = answerIn(result)
  if (observation.type !== 'TOOL' && !span && !answer) return undefined
  const tool =
    span?.tool ?? nonEmptyText(attributes['gen_ai.tool.name'] ?? attributes['tool.name'] ?? answer?.name) ?? name
  if (tool === '') return undefined
  const outcome = answer && outcomeOf(outcomeOfToolMessage(answer))
  return {
    tool,
    id: span?.id ?? nonEmptyText(attributes['gen_ai.tool.call.id'] ?? answer?.tool_call_id),
    args: argsOf(observation.input ?? null) ?? span?.args,
    result: outcome ? parsed(outcome.result) : (result ?? span?.result),
    error: failureOf(observation.level === 'ERROR', observation.statusMessage) ?? outcome?.error ?? span?.error,
  }
}

/** The message of LangChain's in which a tool answers: what returned one has run the tool. */
function answerIn(output: JsonValue | undefined): JsonObject | undefined {
  const message = langChainMessage(output)
  return message?.kind === 'tool' && 'tool_call_id' in message.fields ? message.fields : undefined
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
