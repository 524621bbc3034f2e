import { isObject, nonEmptyText, objectsOf } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import { noteObservation } from '../langfuse/note-observation.js'
import { SpanCollector } from '../spans/span-collector.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'

/** Langfuse: a trace as its page or API downloads it, with its observations, or lines of observations. */
export const langfuse: TraceFormat = {
  id: 'langfuse',
  title: 'Langfuse observations',
  layout: 'sorted',
  marks: ['trace', 'observations', 'traceId', 'parentObservationId', 'startTime'],
  recognise: (record) => (observationsIn(record) || isTrace(record) ? 'certain' : 'no'),
  open: (sink, context) => new LangfuseReader(sink, context),
}

const types = /^(TOOL|SPAN|GENERATION|EVENT|AGENT|CHAIN|RETRIEVER|EVALUATOR|EMBEDDING|GUARDRAIL)$/

class LangfuseReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #spans: SpanCollector

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#spans = new SpanCollector(sink, context, ['sessionId'])
  }

  record(value: JsonValue, at: RecordPlace): unknown {
    const held = observationsIn(value)
    if (!held) this.#sink.skip(isTrace(value) ? 'trace without its observations' : 'not an observation')
    for (const observation of held?.observations ?? []) {
      this.#spans.add(noteObservation(observation, held?.session, { file: 0, ...at.of(observation) }))
    }
    return held !== undefined
  }

  end(): void {
    this.#spans.end()
  }
}

interface Observations {
  readonly session: string | undefined
  readonly observations: readonly JsonObject[]
}

/** `{trace, observations}`, a trace with `observations` in it, a page of the API (`{data}`), or one observation. */
function observationsIn(record: JsonValue): Observations | undefined {
  if (!isObject(record)) return undefined
  if (isObservation(record)) return { session: undefined, observations: [record] }
  const observations = objectsOf(record.observations ?? record.data).filter(isObservation)
  if (observations.length === 0) return undefined
  const trace = isObject(record.trace) ? record.trace : record
  return { session: nonEmptyText(trace.sessionId ?? null), observations }
}

function isObservation(record: JsonObject): boolean {
  return typeof record.type === 'string' && types.test(record.type) && 'traceId' in record && 'startTime' in record
}

function isTrace(record: JsonValue): boolean {
  if (!isObject(record)) return false
  if ('observations' in record) return 'trace' in record || 'sessionId' in record
  // A row of the table of traces, which holds what went in and came out of a run and none of its calls.
  return (
    'timestamp' in record && 'sessionId' in record && 'userId' in record && ('tags' in record || 'release' in record)
  )
}
