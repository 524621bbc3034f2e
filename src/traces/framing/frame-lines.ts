import { tooDeep } from '../../json/depth.js'
import { isObject } from '../../json/json-fields.js'
import { parseJson } from '../../json/parse-json.js'
import { isPlain } from '../../json/plain-bytes.js'
import type { JsonValue } from '../../model/json.js'
import type { RecordPlace } from '../../model/trace.js'
import { ByteQueue } from './byte-queue.js'
import { decode, type Framed, type Framer, maxRecordBytes, placeOf } from './framing.js'
import { itemOffsets } from './item-offsets.js'
import { joinsLines, LineBlock } from './line-block.js'
import type { LineRoute } from './line-route.js'
import { type SplitText, splitValues } from './split-values.js'

const newline = 10
const carriageReturn = 13

/** JSON lines: the hot path of Assay. One line is one record, or an array of records. */
export class LineFramer implements Framer {
  readonly #out: Framed
  readonly #limit: number
  readonly #route: LineRoute | undefined
  /** The beginning of a line that a chunk ended in. */
  readonly #carry = new ByteQueue()
  #line: number
  #tooLong = false
  /** No number of the chunk at hand may be rounded. The look costs half as much for a whole chunk as for each of its lines. */
  #isPlain = false
  /** Lines of the chunk at hand that are parsed together, and whether such lines were all good so far. */
  readonly #block = new LineBlock()
  #waiting: WaitingLine[] = []
  #isJoined = false

  /**
   * @param line the number of lines before the first byte
   * @param route of several readers, which lines this one takes; absent = all
   */
  constructor(out: Framed, line = 0, limit = maxRecordBytes, route?: LineRoute) {
    this.#route = route
    this.#out = out
    this.#line = line
    this.#limit = limit
  }

  push(chunk: Buffer): void {
    let start = 0
    if (this.#carry.length > 0 || this.#tooLong) {
      const end = chunk.indexOf(newline)
      this.#extend(end < 0 ? chunk : chunk.subarray(0, end))
      if (end < 0) return
      this.#finishCarried(true)
      start = end + 1
    }
    this.#isPlain = isPlain(chunk, start)
    this.#isJoined = joinsLines && this.#isPlain
    for (let end = chunk.indexOf(newline, start); end >= 0; end = chunk.indexOf(newline, start)) {
      this.#frame(chunk, start, end, true)
      start = end + 1
    }
    this.#readWaiting(chunk)
    if (start < chunk.length) this.#extend(chunk.subarray(start))
  }

  end(): void {
    if (this.#carry.length > 0 || this.#tooLong) this.#finishCarried(false)
  }

  #extend(part: Buffer): void {
    if (this.#carry.length + part.length > this.#limit) this.#tooLong = true
    if (this.#tooLong) this.#carry.clear()
    else this.#carry.append(part)
  }

  #finishCarried(terminated: boolean): void {
    const bytes = this.#carry.bytes()
    this.#isPlain = false
    this.#isJoined = false
    if (this.#tooLong) this.#refuseLong()
    else this.#frame(bytes, 0, bytes.length, terminated)
    this.#carry.clear()
    this.#tooLong = false
  }

  #refuseLong(): void {
    this.#route?.tooLong()
    this.#line++
    this.#out.bad('E_TRACE_PARSE', `the line is longer than ${this.#limit} bytes`, this.#line, 1, true)
  }

  #frame(bytes: Buffer, start: number, lineEnd: number, terminated: boolean): void {
    const end = lineEnd > start && bytes[lineEnd - 1] === carriageReturn ? lineEnd - 1 : lineEnd
    if (end - start > this.#limit) {
      this.#readWaiting(bytes)
      this.#refuseLong()
      return
    }
    this.#line++
    if (this.#route?.takes(bytes, start, end) === false || end === start) return
    if (this.#isJoined && this.#block.fits(end - start)) {
      this.#block.add(bytes, start, end)
      this.#waiting.push({ line: this.#line, start, end })
      if (this.#block.isFull) this.#readWaiting(bytes)
      return
    }
    this.#readWaiting(bytes)
    this.#read(bytes, start, end, terminated)
  }

  /** What is not one value on each line, and lists, whose elements have columns, are read line by line. */
  #readWaiting(bytes: Buffer): void {
    const waiting = this.#waiting
    if (waiting.length === 0) return
    this.#waiting = []
    const values = this.#block.take()
    if (values === undefined) this.#isJoined = false
    const line = this.#line
    for (let at = 0; at < waiting.length; at++) {
      const each = waiting[at] as WaitingLine
      this.#line = each.line
      const value = values?.[2 * at]
      if (value === undefined || Array.isArray(value)) this.#read(bytes, each.start, each.end, true)
      else emit(this.#out, value, new LinePlace(each.line, 1), each.end - each.start)
    }
    this.#line = line
  }

  #read(bytes: Buffer, start: number, end: number, terminated: boolean): void {
    const text = decode(bytes, start, end)
    if (text === undefined) {
      this.#out.bad('E_TRACE_PARSE', 'the line is not valid UTF-8', this.#line, 1, true)
      return
    }
    let value: JsonValue
    try {
      value = this.#isPlain ? (JSON.parse(text) as JsonValue) : parseJson(text)
    } catch {
      this.#refuse(text, terminated)
      return
    }
    if (Array.isArray(value)) this.#emitList(text, value, end - start)
    else emit(this.#out, value, new LinePlace(this.#line, 1), end - start)
  }

  /** Of a list on one line each element has a column of its own, by which it is found. */
  #emitList(text: string, list: readonly JsonValue[], size: number): void {
    if (tooDeep(list as JsonValue, size)) {
      emit(this.#out, list as JsonValue, new LinePlace(this.#line, 1), size)
      return
    }
    const offsets = itemOffsets(text)
    for (const [index, item] of list.entries())
      emitRecord(this.#out, item, new LinePlace(this.#line, (offsets[index] ?? 0) + 1), size)
  }

  /** A line that is not one JSON value: a comment, several values, several lines of a file whose lines end in CR, or bad. */
  #refuse(text: string, terminated: boolean): void {
    const { values, rest } = splitValues(text)
    if (values.length > 1 || text.includes('\r')) this.#route?.several()
    if (values.length > 0 && rest === undefined) this.#emitAll(text, values, 1)
    else if (text.includes('\r')) this.#framePieces(text.split('\r'), terminated)
    else this.#refusePiece(text, values, rest, terminated, 1)
  }

  /** Lines that end in CR stand, for a framer of lines, in one; for those who open the file they are lines. */
  #framePieces(pieces: readonly string[], terminated: boolean): void {
    for (const [at, piece] of pieces.entries()) {
      const { values, rest } = splitValues(piece)
      this.#refusePiece(piece, values, rest, terminated || at < pieces.length - 1, at + 1)
    }
  }

  /** `part` counts the lines, from 1, within what ends in a line feed. */
  #refusePiece(
    text: string,
    values: SplitText['values'],
    rest: number | undefined,
    terminated: boolean,
    part: number,
  ): void {
    this.#emitAll(text, values, part)
    if (rest === undefined) return
    if (text[rest] === '#' && values.length === 0) this.#out.skip('comment line')
    else this.#bad(text.slice(rest), terminated, this.#line + part - 1, rest + 1)
  }

  #emitAll(text: string, values: SplitText['values'], part: number): void {
    let [line, lineStart] = [this.#line + part - 1, 0]
    for (const { value, start, end } of values) {
      for (let at = text.indexOf('\r', lineStart); at >= 0 && at < start; at = text.indexOf('\r', lineStart)) {
        line++
        lineStart = at + 1
      }
      emit(this.#out, value, new LinePlace(line, start - lineStart + 1), end - start)
    }
  }

  #bad(text: string, terminated: boolean, line: number, column: number): void {
    const open = text.startsWith('{') || text.startsWith('[')
    if (!terminated && open) {
      this.#out.bad('E_TRACE_TRUNCATED', 'the last line ends in the middle of a record', line, column, open)
    } else {
      const detail = text.includes('\0')
        ? 'the line holds NUL bytes, where records may be lost'
        : 'the line is not JSON'
      this.#out.bad('E_TRACE_PARSE', detail, line, column, open)
    }
  }
}

interface WaitingLine {
  readonly line: number
  readonly start: number
  readonly end: number
}

/** Everything in a line starts where its value starts. */
class LinePlace implements RecordPlace {
  readonly line: number
  readonly column: number

  constructor(line: number, column: number) {
    this.line = line
    this.column = column
  }

  of(): this {
    return this
  }
}

/** Hands on a parsed value: an array as its elements. */
export function emit(out: Framed, value: JsonValue, place: RecordPlace, size: number): void {
  if (tooDeep(value, size)) out.bad('E_TRACE_PARSE', 'the record nests too deeply', place.line, place.column, true)
  else if (!Array.isArray(value)) emitRecord(out, value, place, size)
  else for (const item of value as readonly JsonValue[]) emitRecord(out, item, placeOf(place, item), size)
}

function emitRecord(out: Framed, value: JsonValue, place: RecordPlace, size: number): void {
  if (isObject(value) || Array.isArray(value)) out.record(value, place, size)
  else out.skip(bareValue)
}

/** Why a number, a text or `null` where a record should be is left out. */
export const bareValue = 'JSON value that is not an object'
