import { isJson } from '../json/is-json.js'
import type { JsonValue } from '../model/json.js'
import type { RecordPlace, RecordSink, TraceProblem } from '../model/trace.js'
import type { FormatContext, FormatReader, TraceFormat } from './formats/format.js'
import { isOwnLine, native } from './formats/native.js'
import { bareValue, emit } from './framing/frame-lines.js'
import { type Framed, placeOf } from './framing/framing.js'
import { wrappedRecords } from './framing/wrapped-records.js'
import { recogniseFormat, unrecognised } from './recognise-format.js'

/** Records that are looked at before the format of a file is decided, and their size in bytes. */
const windowRecords = 64
const windowBytes = 4 << 20

/** The records of one file on their way to the format that reads them. */
export class FileReader implements Framed {
  readonly #sink: RecordSink
  readonly #context: FormatContext
  /** Empty for a file that is known to begin with a line of Assay's own. */
  readonly #formats: readonly TraceFormat[]
  #format: TraceFormat | undefined
  #reader: FormatReader | undefined
  #window: { readonly value: JsonValue; readonly place: RecordPlace }[] = []
  #windowBytes = 0
  /** Records that no format knew, and the first of them: other logs may stand before a trace. */
  #unknown = 0
  #sample: readonly JsonValue[] = []
  /** The records of the file stand in lists of objects that no format knows. */
  #wrapped = false
  /** Bad lines, and whether one of them at least began like a record. */
  #badLines = 0
  #open = false
  /** Values that are not records: numbers, strings. */
  #bare = 0
  /** What the text of the file looks like, for when nothing in it is a record. */
  readonly #kind: () => string | undefined

  constructor(
    sink: RecordSink,
    context: FormatContext,
    formats: readonly TraceFormat[],
    forced: TraceFormat | undefined,
    kind: () => string | undefined,
  ) {
    this.#kind = kind
    this.#sink = sink
    this.#context = context
    this.#formats = formats
    if (forced) this.#start(forced)
  }

  record(value: JsonValue, place: RecordPlace, size: number): void {
    if (this.#reader) {
      this.#take(this.#reader, value, place)
      return
    }
    if (this.#window.length === 0 && this.#unknown === 0 && isOwnLine(value)) {
      this.#start(native).record(value, place)
      return
    }
    this.#window.push({ value, place })
    this.#windowBytes += size
    if (this.#window.length >= windowRecords || this.#windowBytes >= windowBytes) this.#recognise()
  }

  /** A value in memory: a record, or an array of records. */
  value(value: unknown): void {
    if (isJson(value)) emit(this, value, nowhere, 0)
    else this.bad('E_TRACE_PARSE', 'the value is not JSON', 0, 0, true)
  }

  bad(code: TraceProblem['code'], detail: string, line: number, column: number, open: boolean): void {
    this.#badLines++
    this.#open ||= open
    this.#sink.problem({ code, detail, line, column })
  }

  skip(reason: string): void {
    if (reason === bareValue) this.#bare++
    this.#sink.skip(reason)
  }

  /** The id of the format the file was read in; `empty` for a file without records. */
  end(): string {
    if (this.#window.length > 0) this.#recognise()
    if (!this.#reader) this.#refuse()
    this.#reader?.end()
    return this.#format?.id ?? 'empty'
  }

  /** Throws if there was something, and nothing of it was a record. */
  #refuse(): void {
    const refused = (sample: readonly JsonValue[], seen?: string) =>
      unrecognised(sample, this.#context.file, this.#formats, seen)
    if (this.#unknown > 0) throw refused(this.#sample)
    if (this.#bare > 0 && this.#badLines === 0) throw refused([], 'JSON of bare values, no objects')
    if (this.#badLines > 0 && !this.#open) throw refused([], this.#kind())
  }

  #recognise(): void {
    const values = this.#window.map((each) => each.value)
    const window = this.#window
    this.#window = []
    this.#windowBytes = 0
    const format = recogniseFormat(values, this.#formats) ?? this.#recogniseWrapped(values)
    if (!format) {
      if (this.#unknown === 0) this.#sample = values
      this.#unknown += values.length
      return
    }
    for (; this.#unknown > 0; this.#unknown--) this.#sink.skip('record before the first that has a known shape')
    const reader = this.#start(format)
    for (const { value, place } of window) this.#take(reader, value, place)
  }

  #recogniseWrapped(values: readonly JsonValue[]): TraceFormat | undefined {
    const format = recogniseFormat(
      values.flatMap((value) => wrappedRecords(value) ?? []),
      this.#formats,
    )
    this.#wrapped = format !== undefined
    return format
  }

  #take(reader: FormatReader, value: JsonValue, place: RecordPlace): void {
    const records = this.#wrapped ? wrappedRecords(value) : undefined
    if (records === undefined) reader.record(value, place)
    else for (const record of records) reader.record(record, placeOf(place, record))
  }

  #start(format: TraceFormat): FormatReader {
    this.#format = format
    this.#reader = format.open(this.#sink, this.#context)
    return this.#reader
  }
}

/** The place of what never was in a file. */
const nowhere: RecordPlace = {
  line: 0,
  column: 0,
  of: () => nowhere,
}
