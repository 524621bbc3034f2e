import { createHash } from 'node:crypto'
import { LinesBefore } from '../calls/lines-before.js'
import { type Admit, PairRecords, type ResultWaits } from '../calls/pair-records.js'
import { isJson } from '../json/is-json.js'
import { leftOutFiles } from '../model/left-out.js'
import { AssayError } from '../model/problem.js'
import type { TableInput } from '../model/table.js'
import type { CallSink, Skipped, TraceFile, TraceProblem, TraceRuns } from '../model/trace.js'
import { didYouMean } from '../text/did-you-mean.js'
import { logText } from '../text/log-line.js'
import { beginsNative, beginsWithOwnLine } from './begins-native.js'
import { FileIntake } from './file-intake.js'
import { FileReader } from './file-reader.js'
import { allFormats } from './formats/all-formats.js'
import type { TraceFormat } from './formats/format.js'
import { isOwnLine, native } from './formats/native.js'
import { RecordFramer } from './framing/frame-records.js'
import { type Framed, maxRecordBytes } from './framing/framing.js'
import { kindOfText } from './framing/kind-of-text.js'
import { refuseBinary } from './framing/refuse-binary.js'
import { readTable } from './read-table.js'
import { type LineShare, NotShared, SharedLines } from './shared-lines.js'
import { ExportedSpans } from './spans/exported-spans.js'

/** One source of traces. The reader opens nothing: whoever calls it brings the bytes. */
export interface TraceInput {
  /** Workspace-relative POSIX path, or `-`: names the file in findings, and the trace of records that name none. */
  readonly file: string
  /** The text, uncompressed. A chunk may be overwritten once the next one is asked for. */
  readonly chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
  /** SHA-256 (lower-case hex) of the bytes as stored, asked for after the last chunk; absent = that of the chunks. */
  readonly sha256?: (() => string) | undefined
  /** False for a file that was found by a folder or a pattern: `skipUnknown` is about these. */
  readonly isNamed?: boolean | undefined
  /** It was found where Assay looked by itself: left out, and named, if no format knows it. */
  readonly isGuessed?: boolean | undefined
}

export interface ReadOptions {
  /** Id of the format that every file has; absent = recognised, file by file. */
  readonly format?: string | undefined
  /** Attribute names that hold the session, for formats with attributes. */
  readonly sessionKeys?: readonly string[] | undefined
  /** Bytes that a line or a value may have. */
  readonly maxRecordBytes?: number | undefined
  /** Formats to choose from, in order of preference. */
  readonly formats?: readonly TraceFormat[] | undefined
  /** Leave out, and name, files of no known format that were found by a folder or a pattern. */
  readonly skipUnknown?: boolean | undefined
  /** The lines of sessions so far; absent = none. */
  readonly lines?: LinesBefore | undefined
  /** Which traces are read; absent = all. */
  readonly admit?: Admit | undefined
  /** Several readers read these files, each the lines of its traces: which of them this one is. Files that cannot be shared throw `NotShared`. */
  readonly share?: LineShare | undefined
}

/** What was read, when all of it was read. */
export interface TraceReading {
  readonly files: readonly TraceFile[]
  readonly skipped: readonly Skipped[]
  /** At most `maxProblems`, in order of files and lines. */
  readonly problems: readonly FileProblem[]
  /** Problems beyond `maxProblems`, by code. */
  readonly problemsOmitted: Readonly<Partial<Record<TraceProblem['code'], number>>>
  readonly traces: number
  readonly tracesWithCalls: number
  readonly calls: number
  /** In the order in which they were first met; `runs[i].index` is `i`. */
  readonly runs: TraceRuns
  /** Files of no known format that were left out. */
  readonly unknownFiles: readonly string[]
  /** Traces that `admit` left out, by reason. */
  readonly tracesLeftOut: readonly Skipped[]
  readonly waits: ResultWaits
  /** Runs whose words hold a call. */
  readonly written: number
  /** Where lines are shared. */
  readonly shared?: SharedLines | undefined
}

export type FileProblem = TraceProblem & { readonly file: string }

/** Of the start of a file, by which a refusal says what it looks like. */
const headBytes = 2048

/** Problems that a reading keeps; findings are cut at the same number. */
export const maxProblems = 10_000

/**
 * Reads files of traces in the order given and hands their calls to the sink as they come. Rejects with `AssayError`
 * (`E_TRACE_FORMAT`, `E_TRACE_READ`) for a file that is not a trace; bad lines are `problems`.
 */
export async function readTraces(
  inputs: readonly (TraceInput | TableInput)[],
  sink: CallSink,
  options: ReadOptions = {},
): Promise<TraceReading> {
  const reading = new Reading(sink, options, inputs.length > 1 ? new ExportedSpans() : undefined)
  for (const input of inputs) await ('rows' in input ? reading.table(input) : reading.file(input))
  return reading.finish()
}

/** Reads values in memory: records, or arrays of records. They have no place: lines and columns are 0. */
export async function readTraceValues(
  values: readonly unknown[],
  sink: CallSink,
  options: ReadOptions = {},
): Promise<TraceReading> {
  const reading = new Reading(sink, options)
  await reading.values(values)
  return reading.finish()
}

/** A file that is being read. */
interface OpenFile {
  readonly file: string
  readonly reader: FileReader
  readonly intake: FileIntake
}

class Reading {
  readonly #options: ReadOptions
  /** Only where a span may stand in two files. */
  readonly #exported: ExportedSpans | undefined
  readonly #lines: LinesBefore
  readonly #pairing: PairRecords
  readonly #names: string[] = []
  readonly #files: TraceFile[] = []
  readonly #unknownFiles: string[] = []
  readonly #problems: FileProblem[] = []
  readonly #omitted: Partial<Record<TraceProblem['code'], number>> = {}
  readonly #shared: SharedLines | undefined
  #written = 0

  constructor(sink: CallSink, options: ReadOptions, exported?: ExportedSpans) {
    this.#options = options
    this.#exported = exported
    this.#lines = options.lines ?? new LinesBefore()
    const shared = options.share && new SharedLines(options.share)
    this.#shared = shared
    this.#pairing = new PairRecords(sink, (file, problem) => this.#problem(file, problem), {
      admit: shared ? (trace) => admitOwn(shared, trace) : options.admit,
    })
  }

  async file(input: TraceInput): Promise<void> {
    const hash = input.sha256 ? undefined : createHash('sha256')
    const head = new FileHead()
    let open: { readonly file: OpenFile; readonly framer: RecordFramer } | undefined
    for await (const chunk of input.chunks) {
      const bytes = asBuffer(chunk)
      head.take(bytes)
      open ??= await this.#openFramed(input.file, bytes, head)
      hash?.update(bytes)
      open.framer.push(bytes)
      if (open.file.reader.asksForFormats) await this.#provideFormats(open.file.reader)
    }
    open ??= await this.#openFramed(input.file, Buffer.alloc(0), head)
    open.framer.end()
    if (open.file.reader.asksForFormats) await this.#provideFormats(open.file.reader)
    this.#close(open.file, input, input.sha256 ? input.sha256() : (hash?.digest('hex') ?? ''))
  }

  /** The layout of the table has said which format its rows are in. */
  async table(input: TableInput): Promise<void> {
    const { formats, sessionKeys = [] } = this.#options
    const format = formatNamed(input.format, formats ?? (await allFormats()))
    this.#exported?.openFile()
    for (const { file } of input.parts) this.#names.push(file)
    const context = { sessionKeys, exported: this.#exported, lines: this.#lines }
    this.#files.push(...(await readTable(input, format, this.#pairing, context)))
  }

  async values(values: readonly unknown[]): Promise<void> {
    const open = await this.#open('<memory>', isJson(values[0]) && isOwnLine(values[0]), new FileHead())
    for (const value of values) open.reader.value(value)
    if (open.reader.asksForFormats) await this.#provideFormats(open.reader)
    this.#close(open, {}, '')
  }

  finish(): TraceReading {
    const runs = this.#pairing.runs
    const unknown = { reason: leftOutFiles.unknown, count: this.#unknownFiles.length }
    const { skipped } = this.#pairing
    return {
      files: this.#files,
      skipped: unknown.count === 0 ? skipped : [...skipped, unknown].sort((a, b) => (a.reason < b.reason ? -1 : 1)),
      problems: this.#problems,
      problemsOmitted: this.#omitted,
      traces: runs.length,
      tracesWithCalls: this.#pairing.tracesWithCalls,
      calls: this.#pairing.calls,
      runs,
      unknownFiles: this.#unknownFiles,
      tracesLeftOut: this.#pairing.tracesLeftOut,
      waits: this.#pairing.waits,
      written: this.#written,
      shared: this.#shared,
    }
  }

  async #openFramed(file: string, first: Buffer, head: FileHead): Promise<{ file: OpenFile; framer: RecordFramer }> {
    const limit = this.#options.maxRecordBytes ?? maxRecordBytes
    const shared = this.#shared
    const isOwn = beginsWithOwnLine(first, limit)
    if (shared && !isOwn && !beginsNative(first, limit, await allFormats()))
      throw new NotShared('the file does not begin with lines of Assay')
    const open = await this.#open(file, isOwn || shared !== undefined, head)
    const out = shared ? new SharedRecords(open.reader, shared) : open.reader
    return { file: open, framer: new RecordFramer(out, (start) => refuseBinary(start, file), limit, shared) }
  }

  /** The other formats are most of the reader's code: they are loaded unless the file says at once that it is our own. */
  async #open(file: string, isOwn: boolean, head: FileHead): Promise<OpenFile> {
    const { format, formats, sessionKeys = [] } = this.#options
    const asked = !this.#shared && (format !== undefined || formats !== undefined)
    const known = isOwn && !asked ? [] : (formats ?? (await allFormats()))
    const forced = this.#shared ? native : format === undefined ? undefined : formatNamed(format, known)
    const exported = this.#exported
    exported?.openFile()
    const open = () => {
      this.#names.push(file)
      this.#pairing.openFile(file)
    }
    const intake = new FileIntake(this.#pairing, open, (trace) => this.#pairing.callsNothing(trace))
    const reader = new FileReader(intake, { file, sessionKeys, exported, lines: this.#lines }, known, forced, () =>
      kindOfText(head.text),
    )
    if (this.#shared) {
      this.#shared.openFile()
      intake.recognised()
    }
    return { file, intake, reader }
  }

  /** The formats that a call may be of which the file's own does not know. */
  async #provideFormats(reader: FileReader): Promise<void> {
    if (this.#shared) throw new NotShared('a record is of another format')
    reader.provide(await allFormats())
  }

  /** @throws {AssayError} for a file that is not a trace */
  #close(
    { file, reader, intake }: OpenFile,
    { isNamed = true, isGuessed = false }: Pick<TraceInput, 'isNamed' | 'isGuessed'>,
    sha256: string,
  ): void {
    const ended = reader.end()
    if (typeof ended === 'string') {
      intake.close()
      this.#written += intake.written
      this.#files.push({ file, sha256, format: ended, ...this.#pairing.closeFile() })
    } else if (isGuessed || (!isNamed && this.#options.skipUnknown)) this.#unknownFiles.push(file)
    else throw ended
  }

  #problem(file: number, problem: TraceProblem): void {
    if (this.#problems.length < maxProblems) this.#problems.push({ file: this.#names[file] ?? '', ...problem })
    else this.#omitted[problem.code] = (this.#omitted[problem.code] ?? 0) + 1
  }
}

/** Checks the records of lines that are shared, before they are read. */
class SharedRecords implements Framed {
  readonly #reader: FileReader
  readonly #shared: SharedLines

  constructor(reader: FileReader, shared: SharedLines) {
    this.#reader = reader
    this.#shared = shared
  }

  record(...[value, place, size]: Parameters<Framed['record']>): void {
    this.#shared.checkRecord(value, place.line)
    this.#reader.record(value, place, size)
  }

  bad(...problem: Parameters<Framed['bad']>): void {
    this.#reader.bad(...problem)
  }

  skip(reason: string): void {
    this.#reader.skip(reason)
  }
}

/** @throws {NotShared} for a trace that another reader has */
function admitOwn(shared: SharedLines, trace: string): undefined {
  if (!shared.owns(trace)) throw new NotShared('a line is about another trace than it seems')
}

/** The first bytes of a file, in however many chunks they come. */
class FileHead {
  #bytes: Buffer = Buffer.alloc(0)

  take(chunk: Buffer): void {
    const missing = headBytes - this.#bytes.length
    if (missing > 0) this.#bytes = Buffer.concat([this.#bytes, chunk.subarray(0, missing)])
  }

  get text(): string {
    return this.#bytes.toString('utf8')
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function formatNamed(id: string, formats: readonly TraceFormat[]): TraceFormat {
  const format = formats.find((each) => each.id === id)
  if (format) return format
  const known = formats.map((each) => each.id)
  const meant = didYouMean(id, known)
  throw new AssayError({
    code: 'E_TRACE_FORMAT',
    level: 'error',
    message: `There is no trace format "${logText(id, 60)}".`,
    remedy: `${meant === undefined ? '' : `Did you mean "${meant}"? `}There are: ${known.join(', ')}.`,
  })
}
