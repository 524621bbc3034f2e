import type { CallSink } from '../model/trace.js'
import type { TraceFormat } from '../traces/formats/format.js'
import { otlp, readSpansInto } from '../traces/formats/otlp.js'
import { readTraces, type TraceInput, type TraceReading } from '../traces/read-traces.js'
import { defaultSessionKeys } from '../traces/spans/session-keys.js'
import { deriveEpisodes, type EpisodeCounts } from './derive-episodes.js'
import type { DatabaseSync } from './open-store.js'
import { SpanWriter } from './span-writer.js'

export interface Ingestion extends EpisodeCounts {
  readonly reading: TraceReading
  /** Spans read, also those that the store had. */
  readonly spans: number
  /** Spans that are new, or not as the store had them. */
  readonly changed: number
}

/**
 * Reads files of OpenTelemetry spans into the store, one span at a time, and brings its episodes up to date: all in one
 * transaction, so that a failure leaves the store as it was. What the store has already changes nothing.
 * Memory: one OpenTelemetry trace and one episode at a time, whatever the size of the files.
 */
export async function ingestSpans(
  db: DatabaseSync,
  inputs: readonly TraceInput[],
  keys: readonly string[] = [],
): Promise<Ingestion> {
  const sessionKeys = keys.length > 0 ? keys : defaultSessionKeys
  db.exec('BEGIN IMMEDIATE')
  try {
    const writer = new SpanWriter(db)
    const reading = await readTraces(inputs, noCalls, { formats: [storing(writer)], sessionKeys })
    const counts = deriveEpisodes(db, sessionKeys)
    db.exec('COMMIT')
    return { reading, spans: writer.spans, changed: writer.changed, ...counts }
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}

/** The OpenTelemetry format, with the store in the place where it would collect in memory. */
function storing(writer: SpanWriter): TraceFormat {
  return {
    ...otlp,
    open(sink, context) {
      writer.openFile(context.file)
      return readSpansInto(writer, sink, context)
    },
  }
}

/** Calls come out of the store, not out of the reading. */
const noCalls: CallSink = { call() {}, result() {} }
