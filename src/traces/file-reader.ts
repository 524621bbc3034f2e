import { isJson } from '../json/is-json.js'
import type { JsonValue } from '../model/json.js'
import type { AssayError } from '../model/problem.js'
import type { RecordPlace, TraceProblem } from '../model/trace.js'
import { looksLikeCall } from '../wire/looks-like-call.js'
import type { FileIntake } from './file-intake.js'
import { foreignCall } from './foreign-call.js'
import type { FormatContext, FormatReader, TraceFormat } from './formats/format.js'
import { isOwnLine, native } from './formats/native.js'
import { bareValue, emit } from './framing/frame-lines.js'
import { type Framed, placeOf } from './framing/framing.js'
import { wrappedRecords } from './framing/wrapped-records.js'
import { recogniseFormat, unrecognised } from './recognise-format.js'
import { isGrokSession } from './unread-sessions.js'

/** Records that are looked at before the format of a file is decided, and their size in bytes. */
export const windowRecords = 64
const windowBytes = 4 << 20
/** Places that are remembered of calls before the first known record. */
const maxEarly = 10_000

/** The records of one file on their way to the format that reads them. */
export class FileReader implements Framed {
  readonly #intake: FileIntake
  readonly #context: FormatContext
  /** Empty for a file that is known to begin with a line of Assay's own, until they are asked for. */
  #formats: readonly TraceFormat[]
  #format: TraceFormat | undefined
  #reader: FormatReader | undefined
  #window: HeldRecord[] = []
  #windowBytes = 0
  /** Records that no format knew, and the first of them: other logs may stand before a trace. */
  #unknown = 0
  #sample: readonly JsonValue[] = []
  /** Where those of them stand that look like calls. */
  #early: Place[] = []
  /** Records that the file's format does not know, until there are other formats to ask. */
  #foreign: (HeldRecord & { readonly skipped: string | undefined })[] = []
  /** Calls of other shapes than the format's. */
  #unread = 0
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
    intake: FileIntake,
    context: FormatContext,
    formats: readonly TraceFormat[],
    forced: TraceFormat | undefined,
    kind: () => string | undefined,
  ) {
    this.#kind = kind
    this.#intake = intake
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
      this.#take(this.#start(native), value, place)
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
    this.#intake.problem({ code, detail, line, column })
  }

  skip(reason: string): void {
    if (reason === bareValue) this.#bare++
    this.#intake.skip(reason)
  }

  /** Records wait for other formats: `provide` them before much more is read. */
  get asksForFormats(): boolean {
    return this.#foreign.length > 0
  }

  /** The formats that a call may be of which the file's own does not know. */
  provide(formats: readonly TraceFormat[]): void {
    this.#formats = formats
    for (const { value, place, skipped } of this.#foreign.splice(0)) this.#look(value, place, skipped)
  }

  /** The id of the format the file was read in, `empty` for a file without records; or why the file is not a trace. */
  end(): string | AssayError {
    if (this.#window.length > 0) this.#recognise()
    this.#reader?.end()
    const refusal = this.#reader ? this.#unclaimed() : this.#unreadable()
    return refusal ?? this.#format?.id ?? 'empty'
  }

  /** If there was something, and nothing of it was a record. */
  #unreadable(): AssayError | undefined {
    const refused = (sample: readonly JsonValue[], seen?: string) =>
      unrecognised(sample, this.#context.file, this.#formats, seen)
    if (this.#unknown > 0) return refused(this.#sample)
    if (this.#bare > 0 && this.#badLines === 0) return refused([], 'JSON of bare values, no objects')
    return this.#badLines > 0 && !this.#open ? refused([], this.#kind()) : undefined
  }

  /** If the format was only a guess, or was asked for, and then made nothing of the file. */
  #unclaimed(): AssayError | undefined {
    const { isRecognised, runs } = this.#intake
    if (isRecognised || this.#sample.length === 0 || (runs > 0 && this.#unread === 0)) return undefined
    return unrecognised(this.#sample, this.#context.file, this.#formats, undefined, this.#format)
  }

  #recognise(): void {
    const values = this.#window.map((each) => each.value)
    const window = this.#window
    this.#window = []
    this.#windowBytes = 0
    const found = recogniseFormat(values, this.#formats) ?? this.#recogniseWrapped(values)
    const format = found === native && isGrokSession([...this.#sample, ...values]) ? undefined : found
    if (!format) {
      if (this.#unknown === 0) this.#sample = values
      this.#unknown += values.length
      this.#noteEarly(window)
      return
    }
    const reader = this.#start(format)
    const detail = 'what looks like a tool call, before the first record of a known shape'
    for (const { line, column } of this.#early) this.#unreadCall(detail, line, column)
    for (let left = this.#unknown - this.#early.length; left > 0; left--)
      this.#intake.skip('record before the first that has a known shape')
    for (const { value, place } of window) this.#take(reader, value, place)
  }

  /** Of more than a report can hold, one place stands for the rest. */
  #noteEarly(window: readonly HeldRecord[]): void {
    for (const { value, place } of window) {
      if (!looksLikeCall(value)) continue
      this.#early.push(this.#early.length < maxEarly ? placeIn(place) : (this.#early[maxEarly - 1] as Place))
    }
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
    if (records === undefined) this.#one(reader, value, place)
    else for (const record of records) this.#one(reader, record, placeOf(place, record))
  }

  #one(reader: FormatReader, value: JsonValue, place: RecordPlace): void {
    const intake = this.#intake
    const before = intake.said
    intake.lastSkip = undefined
    const isOwn = reader.record(value, place) === true
    if (isOwn || intake.said > before) {
      if (!intake.isRecognised) intake.recognised()
    } else this.#quiet(value, place)
  }

  /** The format said nothing of a call in the record: it knows the record, or it may be a call that it cannot read. */
  #quiet(value: JsonValue, place: RecordPlace): void {
    const answer = this.#format?.recognise(value)
    if (answer === 'certain') this.#intake.recognised()
    if (!this.#intake.isRecognised && this.#sample.length < windowRecords) this.#sample = [...this.#sample, value]
    if (answer !== 'no') return
    const skipped = this.#intake.lastSkip
    if (this.#formats.length > 0) this.#look(value, place, skipped)
    else this.#foreign.push({ value, place: { ...placeIn(place), of: (inner) => place.of(inner) }, skipped })
  }

  #look(value: JsonValue, place: Place, skipped: string | undefined): void {
    const detail = foreignCall(value, this.#formats, this.#format as TraceFormat, this.#context)
    if (detail === undefined) return
    if (skipped !== undefined) this.#intake.unskip(skipped)
    this.#unreadCall(detail, place.line, place.column)
  }

  #unreadCall(detail: string, line: number, column: number): void {
    this.#unread++
    this.#intake.problem({ code: 'E_TRACE_PARSE', detail, line, column })
  }

  #start(format: TraceFormat): FormatReader {
    this.#format = format
    this.#reader = format.open(this.#intake, this.#context)
    return this.#reader
  }
}

type Place = Pick<RecordPlace, 'line' | 'column'>

interface HeldRecord {
  readonly value: JsonValue
  readonly place: RecordPlace
}

function placeIn({ line, column }: Place): Place {
  return { line, column }
}

/** The place of what never was in a file. */
const nowhere: RecordPlace = {
  line: 0,
  column: 0,
  of: () => nowhere,
}
