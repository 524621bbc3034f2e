import { timeOf } from '../../calls/time/read-time.js'
import { nonEmptyText, objectOf } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import { usageFrom } from '../../json/usage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { Usage } from '../../model/usage.js'
import { attributesOf, callOfObservation } from '../langfuse/call-of-observation.js'
import { asOneSpan } from '../otlp/call-events.js'
import { spanFormat } from '../stores/span-format.js'

const types = /^(TOOL|SPAN|GENERATION|EVENT|AGENT|CHAIN|RETRIEVER|EVALUATOR|EMBEDDING|GUARDRAIL)$/

/**
 * Langfuse: a trace as its page or API downloads it (`{trace, observations}`, a trace with `observations` in it, a page of the API),
 * lines of observations, or the rows that it exports to a bucket.
 */
export const langfuse = spanFormat({
  id: 'langfuse',
  title: 'Langfuse observations',
  marks: ['trace', 'observations', 'traceId', 'parentObservationId', 'parent_observation_id', 'startTime'],
  sessionKeys: ['sessionId', 'session_id'],
  isSpan: isObservation,
  listIn: ({ observations, data }) => observations ?? data,
  without: (record) => (isTrace(record) ? 'trace without its observations' : undefined),
  read(written, record) {
    const observation = isRow(written) ? withoutEmpty(written) : written
    const isAnswer = observation.type === 'GENERATION'
    const call = isAnswer ? undefined : callOfObservation(observation)
    return {
      trace: observation.traceId ?? observation.trace_id,
      id: observation.id,
      parent: observation.parentObservationId ?? observation.parent_observation_id,
      named: [objectOf(record.trace) ?? record, observation],
      start: timeOf(observation.startTime ?? observation.start_time),
      end: timeOf(observation.endTime ?? observation.end_time),
      kind: isAnswer ? 'answer' : 'other',
      call,
      input: observation.input,
      output: answerOf(observation),
      usage: isAnswer ? usageOfObservation(observation) : undefined,
    }
  },
  finish: (note, observation) =>
    asOneSpan(note, { name: nonEmptyText(observation.name) ?? '', attributes: attributesOf(observation) }),
})

function isObservation(record: JsonObject): boolean {
  if (typeof record.type !== 'string' || !types.test(record.type)) return false
  return ('traceId' in record && 'startTime' in record) || isRow(record)
}

function isRow(record: JsonObject): boolean {
  return 'trace_id' in record && 'parent_observation_id' in record
}

/** In rows of a table what is not there is an empty text. */
function withoutEmpty(row: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''))
}

/** Rows may leave out what went in and came out, and keep the calls that were asked for, each as JSON text. */
function answerOf({ output, tool_calls: calls }: JsonObject): JsonValue | undefined {
  return output ?? (Array.isArray(calls) ? { tool_calls: calls.map(parseJsonText) } : undefined)
}

function isTrace(record: JsonObject): boolean {
  if ('observations' in record) return 'trace' in record || 'sessionId' in record
  // A row of the table of traces, which holds what went in and came out of a run and none of its calls.
  const isTraceRow = 'timestamp' in record && ('tags' in record || 'release' in record)
  return (
    isTraceRow && (('sessionId' in record && 'userId' in record) || ('session_id' in record && 'user_id' in record))
  )
}

/** Langfuse splits tokens into parts that do not overlap (`input`, `input_cache_read`, …), and works out costs from its own prices. */
function usageOfObservation(observation: JsonObject): Usage | undefined {
  const details = objectOf(parseJsonText(observation.usageDetails ?? observation.usage_details ?? null))
  const usage = details ?? objectOf(parseJsonText(observation.usage ?? null)) ?? {}
  const parts = (prefix: string) =>
    Object.entries(usage).flatMap(([name, value]) => (name.startsWith(prefix) ? [value] : []))
  const cached = parts('input_cache_read').concat(parts('input_cached'))[0]
  const { total, cache_read_input_tokens: read, cache_creation_input_tokens: written } = usage
  return usageFrom({
    input: [...parts('input'), read, written],
    output: parts('output'),
    cached: cached ?? read,
    total: total ?? undefined,
    costUsd: observation.totalCost ?? observation.total_cost ?? observation.calculatedTotalCost,
  })
}
