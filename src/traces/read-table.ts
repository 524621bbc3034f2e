import type { PairRecords } from '../calls/pair-records.js'
import { tooDeep } from '../json/depth.js'
import { isObject } from '../json/json-fields.js'
import { parseJsonText } from '../json/json-text.js'
import { parseJson } from '../json/parse-json.js'
import type { JsonValue } from '../model/json.js'
import { rowsBefore, type TableInput, type TableRow } from '../model/table.js'
import type {
  CallResult,
  RecordPlace,
  RecordSink,
  ToolCall,
  TraceFile,
  TraceMessage,
  TraceProblem,
  TraceStart,
} from '../model/trace.js'
import type { UsageRecord } from '../model/usage.js'
import type { FormatContext, FormatReader, TraceFormat } from './formats/format.js'
import { maxRecordBytes } from './framing/framing.js'

/** Reads the rows of a table as records of its format, group by group, and says what each of its files held. */
export async function readTable(
  table: TableInput,
  format: TraceFormat,
  pairing: PairRecords,
  context: Omit<FormatContext, 'file'>,
): Promise<readonly TraceFile[]> {
  const sink = new PartSink(table, pairing)
  const open = () => format.open(sink, { ...context, file: table.file })
  for (const { reason, sessions, rows } of table.leftOut) pairing.leaveOut(reason, sessions, rows)
  let reader: FormatReader = open()
  let group: string | undefined
  for await (const rows of table.rows) {
    for (const row of rows) {
      if (format.layout === 'sorted' && group !== undefined && group !== row.group) {
        reader.end()
        reader = open()
      }
      group = row.group
      take(row, table, reader, sink)
    }
  }
  reader.end()
  return sink.files(format.id)
}

function take(row: TableRow, { jsonKeys }: TableInput, reader: FormatReader, sink: RecordSink): void {
  const place = new RowPlace(row.row)
  const bad = (detail: string) => sink.problem({ code: 'E_TRACE_PARSE', detail, line: row.row, column: 1 })
  if (row.text.length > maxRecordBytes) {
    bad(`the row is longer than ${maxRecordBytes} characters`)
    return
  }
  let value: JsonValue
  try {
    value = parseJson(row.text)
  } catch {
    bad('the row holds a number or a text that JSON cannot hold')
    return
  }
  const record = jsonKeys.length === 0 ? value : withJson(value, jsonKeys)
  if (tooDeep(record, row.text.length)) {
    bad('the row nests too deeply')
    return
  }
  if (row.lacks === 'session') {
    bad('the row names no session: its call cannot be put into one')
    return
  }
  if (row.lacks === 'time')
    bad('the row has no time that can be read: its place among the calls of its session is not known')
  reader.record(record, place)
}

function withJson(value: JsonValue, keys: readonly string[]): JsonValue {
  if (!isObject(value)) return value
  const record = { ...value }
  for (const key of keys) if (typeof record[key] === 'string') record[key] = parseJsonText(record[key])
  return record
}

class RowPlace implements RecordPlace {
  readonly line: number
  readonly column = 1

  constructor(line: number) {
    this.line = line
  }

  of(): this {
    return this
  }
}

/** Gives each row back to the file that it is from: a row is known by its number over all of them. */
class PartSink implements RecordSink {
  readonly #table: TableInput
  readonly #pairing: PairRecords
  /** Index of the first part among the files of the reading, and the number of rows before each. */
  readonly #first: number
  readonly #starts: readonly number[]
  #part = 0
  #hasWarned = false

  constructor(table: TableInput, pairing: PairRecords) {
    this.#table = table
    this.#pairing = pairing
    this.#starts = rowsBefore(table.parts)
    const opened = table.parts.map(({ file }) => pairing.openFile(file))
    this.#first = opened[0] ?? 0
  }

  call(call: ToolCall, line: number, column: number): void {
    this.#pairing.call(call, this.#turn(line), column)
  }

  result(result: CallResult, line: number, column: number): void {
    this.#pairing.result(result, this.#turn(line), column)
  }

  start(start: TraceStart, line: number, column: number): void {
    this.#pairing.start(start, this.#turn(line), column)
  }

  message(message: TraceMessage, line: number, column: number): void {
    this.#pairing.message(message, this.#turn(line), column)
  }

  usage(usage: UsageRecord, line: number, column: number): void {
    this.#pairing.usage(usage, this.#turn(line), column)
  }

  skip(reason: string): void {
    this.#pairing.skip(reason)
  }

  /** A table is one source: that its sessions are a fallback is said once, not for each. */
  problem(problem: TraceProblem): void {
    if (problem.code === 'W_SESSION_FALLBACK' && this.#hasWarned) return
    this.#hasWarned ||= problem.code === 'W_SESSION_FALLBACK'
    this.#pairing.problem({ ...problem, line: this.#turn(problem.line) })
  }

  files(format: string): readonly TraceFile[] {
    this.#pairing.closeFile()
    return this.#table.parts.map(({ file, sha256 }, part) => ({
      ...{ file, sha256, format },
      ...this.#pairing.countsOf(this.#first + part),
    }))
  }

  /** The row's number in its own file. */
  #turn(row: number): number {
    const starts = this.#starts
    const isIn = (part: number) => row > (starts[part] ?? 0) && row <= (starts[part + 1] ?? Number.POSITIVE_INFINITY)
    if (!isIn(this.#part)) {
      let [low, high] = [0, starts.length - 1]
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] as number) < row) low = middle
        else high = middle - 1
      }
      this.#part = low
    }
    this.#pairing.turnTo(this.#first + this.#part)
    return row - (starts[this.#part] ?? 0)
  }
}
