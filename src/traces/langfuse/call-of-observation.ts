import { argumentsOf } from '../../calls/arguments.js'
import { failureOf } from '../../calls/failure.js'
import { outcomeOf } from '../../calls/tool-call.js'
import { isObject, nonEmptyText } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import { parsePythonLiteral } from '../../json/python-literal.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { langChainMessage, outcomeOfToolMessage } from '../../wire/langchain.js'
import { toolCallOfSpan } from '../otlp/tool-call-of-span.js'
import type { SpanCall } from '../spans/span-note.js'

/** Of the span that it was, what the observation keeps. */
export function attributesOf({ metadata }: JsonObject): JsonObject {
  const kept = parseJsonText(metadata ?? null)
  const attributes = isObject(kept) ? parseJsonText(kept.attributes ?? null) : null
  return isObject(attributes) ? attributes : {}
}

/** A `TOOL`; or an observation whose original span, kept in its metadata, was a tool call: Langfuse's types come later than tools do. */
export function callOfObservation(observation: JsonObject): SpanCall | undefined {
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
  const outcome = answer && outcomeOf(outcomeOfToolMessage(answer))
  const message = observation.statusMessage ?? observation.status_message
  return {
    tool,
    id: span?.id ?? nonEmptyText(attributes['gen_ai.tool.call.id'] ?? answer?.tool_call_id),
    args: argsOf(observation.input ?? null) ?? span?.args,
    result: outcome ? parsed(outcome.result) : (result ?? span?.result),
    error: failureOf(observation.level === 'ERROR', message) ?? outcome?.error ?? span?.error,
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
