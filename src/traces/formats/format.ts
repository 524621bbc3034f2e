import type { LinesBefore } from '../../calls/lines-before.js'
import type { JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import type { ExportedSpans } from '../spans/exported-spans.js'

/**
 * One trace format: how to know it and how to turn its records into calls, results and runs.
 *
 * The reader frames a file before a format sees it. A *record* is one line of JSON lines, one value of a file that holds
 * a single JSON value (or several, one after another), or one element of a top-level array. A format therefore never
 * splits, decompresses or opens anything, and the same format reads `x.jsonl`, `x.json` and values in memory.
 */
export interface TraceFormat {
  /** What `--trace-format` takes and the result's `format` says; equals the file name of the format. */
  readonly id: string
  /** For people: `OpenAI Chat Completions messages`. */
  readonly title: string
  /**
   * `ordered`: records come in call order and flow through in flat memory.
   * `sorted`: the reader of this format collects (at most `maxCollected` calls per file) and writes to its sink at the end.
   */
  readonly layout: 'ordered' | 'sorted'
  /** Keys that its records usually have at the top: for naming the nearest format when none fits. */
  readonly marks?: readonly string[]
  /**
   * Whether a record is of this format, by shape alone. `certain`: it carries a mark that no other format has.
   * `possible`: it could be. The first format of the list that is certain of one of a file's first records reads the
   * file; without one, the format with the most possible records.
   */
  recognise(record: JsonValue): 'certain' | 'possible' | 'no'
  /** Starts reading one file. */
  open(sink: RecordSink, context: FormatContext): FormatReader
}

/** Takes the records of one file in file order. Never throws for what a record holds: it skips with a reason, or reports a problem. */
export interface FormatReader {
  /**
   * Returns `true` for a record that is certain to be of the format, whether or not it holds a call. Of any other that gives no
   * call, result or problem, `recognise` is asked again, and then the other formats: a call of theirs is a problem.
   */
  record(value: JsonValue, at: RecordPlace): unknown
  /** The file has ended: write what was collected. */
  end(): void
}

export interface FormatContext {
  /** The trace id of records that name none: the file's workspace-relative POSIX path. */
  readonly file: string
  /** Attribute names that hold the session, in order of preference, for formats with attributes (`--session-key`). */
  readonly sessionKeys: readonly string[]
  /** The calls of spans of all files, where there are several. */
  readonly exported?: ExportedSpans | undefined
  /** The same of lines that have ids. */
  readonly lines?: LinesBefore | undefined
}
