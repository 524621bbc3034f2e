import { maxDepth } from '../../json/depth.js'
import { locateJson } from '../../json/locate-json.js'
import { parseJson } from '../../json/parse-json.js'
import type { JsonValue } from '../../model/json.js'
import type { RecordPlace } from '../../model/trace.js'
import { ByteQueue } from './byte-queue.js'
import { emit } from './frame-lines.js'
import { decode, type Framed, type Framer, maxRecordBytes } from './framing.js'

/** Where the framer stands: outside of arrays, behind a `[`, behind an element, or behind a comma. */
type State = 'top' | 'opened' | 'element' | 'comma'

/**
 * JSON values that spread over lines: one pretty-printed value, several one after another, or arrays of them.
 * A top-level array is never held as a whole: each element is parsed when its last byte is in.
 */
export class ValueFramer implements Framer {
  readonly #out: Framed
  readonly #limit: number
  readonly #retreat: boolean
  readonly #queue = new ByteQueue()
  #state: State = 'top'
  /** Line and column of the queue's first byte. */
  #line = 1
  #column = 1
  /** Inside a value: how far it is scanned, and what is open there. */
  #inValue = false
  #scanned = 0
  #depth = 0
  #deepest = 0
  #inString = false
  #tooLong = false
  /** Behind a mistake: text is skipped until a line begins like a value; then separators may lie about. */
  #searching = false
  #recovered = false
  #emitted = false
  #abandoned: Buffer | undefined

  /** `retreat`: the second line is a whole record, so a mistake in the first value means that its line is torn. */
  constructor(out: Framed, limit = maxRecordBytes, retreat = false) {
    this.#out = out
    this.#limit = limit
    this.#retreat = retreat
  }

  /** Set when the first value turned out to be a torn line with whole lines behind it: all its bytes, to be read as lines. */
  get abandoned(): { readonly bytes: Buffer; readonly line: number } | undefined {
    return this.#abandoned && { bytes: this.#abandoned, line: this.#line - 1 }
  }

  push(chunk: Buffer): void {
    this.#queue.append(chunk)
    this.#scan()
  }

  end(): void {
    if (this.#abandoned) return
    if (this.#inValue && this.#depth === 0 && !this.#inString) this.#emit(this.#queue.length)
    if (this.#inValue) {
      if (!this.#abandon()) this.#truncated('the file ends in the middle of a JSON value')
    } else if (this.#state !== 'top') this.#truncated('the file ends before its array does')
    else if (!this.#searching && this.#queue.length > 0) this.#truncated('the file ends in the middle of a character')
  }

  #truncated(detail: string): void {
    this.#out.bad('E_TRACE_TRUNCATED', detail, this.#line, this.#column, true)
  }

  #scan(): void {
    while (!this.#abandoned) {
      if (this.#searching && !this.#search()) return
      if (!this.#inValue && !this.#between()) return
      if (this.#searching) continue
      const end = this.#valueEnd()
      if (end === 'more') return
      if (end === 'mistake')
        this.#fail(
          'a string in the value is not closed on its line; reading goes on at the next line that begins a record',
        )
      else if (end === 'long') this.#refuseLong()
      else this.#emit(end)
    }
  }

  /** Skips white space and separators; true at the first byte of a value, or where something has to be searched. */
  #between(): boolean {
    const bytes = this.#queue.bytes()
    let at = 0
    for (; at < bytes.length; at++) {
      const byte = bytes[at] as number
      if (byte === 10) {
        this.#line++
        this.#column = 1
      } else if (byte === 32 || byte === 9 || byte === 13 || this.#separator(byte)) this.#column++
      else if (byte === 0xef && (bytes[at + 1] ?? 0xbb) === 0xbb && (bytes[at + 2] ?? 0xbf) === 0xbf) {
        // A byte order mark: files were put one behind another. It may not be here as a whole yet.
        if (at + 2 >= bytes.length) break
        at += 2
      } else break
    }
    this.#queue.drop(at)
    const first = bytes[at]
    if (first === undefined || (first === 0xef && at + 2 >= bytes.length)) return false
    if (first === hash && this.#state === 'top') {
      this.#out.skip('comment line')
      this.#searching = true
      return true
    }
    if (this.#state === 'element' || !startsValue(first)) {
      this.#fail('text between records is not JSON; reading goes on at the next line that begins a record')
      return this.#searching || this.#between()
    }
    this.#inValue = true
    this.#scanned = this.#depth = this.#deepest = 0
    this.#inString = false
    return true
  }

  #separator(byte: number): boolean {
    if (this.#state === 'top') {
      if (byte === openBracket) this.#state = 'opened'
      else if (!this.#recovered || (byte !== comma && byte !== closeBracket)) return false
    } else if (byte === closeBracket && this.#state !== 'comma') this.#state = 'top'
    else if (byte === comma && this.#state === 'element') this.#state = 'comma'
    else return false
    return true
  }

  /** Where the value that starts the queue ends. */
  #valueEnd(): number | 'more' | 'mistake' | 'long' {
    const bytes = this.#queue.bytes()
    const stop = this.#tooLong ? bytes.length : Math.min(bytes.length, this.#limit)
    let at = this.#scanned
    for (; at < stop; at++) {
      const byte = bytes[at] as number
      if (this.#inString) {
        if (byte === backslash) at++
        else if (byte === 10) return 'mistake'
        else if (byte === quote) {
          this.#inString = false
          if (this.#depth === 0) return at + 1
        }
      } else if (byte === quote) this.#inString = true
      else if (byte === openBrace || byte === openBracket) this.#deepest = Math.max(this.#deepest, ++this.#depth)
      else if (byte === closeBrace || byte === closeBracket) {
        if (this.#depth === 0) return at
        if (--this.#depth === 0) return at + 1
      } else if (this.#depth === 0 && (byte <= 32 || byte === comma)) return at
    }
    this.#scanned = at
    if (!this.#tooLong && at >= this.#limit && bytes.length > at) return 'long'
    if (this.#tooLong) this.#forget()
    return 'more'
  }

  /** The value is reported as a problem, and scanned to its end without being kept. */
  #refuseLong(): void {
    this.#out.bad('E_TRACE_PARSE', `the value is longer than ${this.#limit} bytes`, this.#line, this.#column, true)
    this.#tooLong = true
    this.#emitted = true
    this.#forget()
  }

  #forget(): void {
    const passed = Math.min(this.#scanned, this.#queue.length)
    this.#advance(passed)
    this.#scanned -= passed
  }

  #emit(end: number): void {
    if (!this.#tooLong) this.#read(end)
    if (this.#abandoned) return
    this.#inValue = this.#tooLong = false
    this.#advance(end)
    this.#emitted = true
    if (this.#state !== 'top') this.#state = 'element'
  }

  #read(end: number): void {
    const text = decode(this.#queue.bytes(), 0, end)
    if (text === undefined)
      this.#out.bad('E_TRACE_PARSE', 'the value is not valid UTF-8', this.#line, this.#column, true)
    else if (this.#deepest > maxDepth)
      this.#out.bad('E_TRACE_PARSE', 'the record nests too deeply', this.#line, this.#column, true)
    else if (!this.#parse(text, end)) {
      if (this.#abandon()) return
      this.#out.bad('E_TRACE_PARSE', 'the value is not JSON', this.#line, this.#column, true)
    }
  }

  #parse(text: string, size: number): boolean {
    let value: JsonValue
    try {
      value = parseJson(text)
    } catch {
      return false
    }
    emit(this.#out, value, new ValuePlace(text, value, this.#line, this.#column), size)
    return true
  }

  /** A mistake at the scanned byte: says so, and looks for the next line that begins like a value. */
  #fail(detail: string): void {
    if (this.#inValue && this.#abandon()) return
    this.#out.bad('E_TRACE_PARSE', detail, this.#line, this.#column, true)
    if (this.#inValue) this.#advance(1)
    this.#inValue = this.#tooLong = false
    this.#state = 'top'
    this.#searching = this.#recovered = true
    // A value in the first column right here may be the next record: its comma was missing.
    if (this.#column === 1 && startsRecord(this.#queue.bytes()[0])) this.#searching = false
  }

  /** Drops bytes up to a line that begins with `{` or `[` (or `]`, `,`, `#`, which may follow a record); false if there is none yet. */
  #search(): boolean {
    for (;;) {
      const bytes = this.#queue.bytes()
      const end = bytes.indexOf(10)
      if (end < 0) {
        this.#column += bytes.length
        this.#queue.clear()
        return false
      }
      if (end + 1 === bytes.length) return false
      this.#queue.drop(end + 1)
      this.#line++
      this.#column = 1
      if (this.#atRecord()) break
    }
    this.#searching = false
    return true
  }

  #atRecord(): boolean {
    const first = this.#queue.bytes()[0]
    return startsRecord(first) || first === hash || !this.#recovered
  }

  #advance(count: number): void {
    const bytes = this.#queue.bytes().subarray(0, count)
    let lineStart = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, lineStart)) {
      lineStart = end + 1
      this.#line++
    }
    this.#column = (lineStart > 0 ? 1 : this.#column) + utf16Units(bytes, lineStart, count)
    this.#queue.drop(count)
  }

  #abandon(): boolean {
    if (!this.#retreat || this.#emitted || this.#state !== 'top' || this.#recovered) return false
    this.#abandoned = Buffer.from(this.#queue.bytes())
    return true
  }
}

const quote = 34
const hash = 35
const comma = 44
const openBracket = 91
const backslash = 92
const closeBracket = 93
const openBrace = 123
const closeBrace = 125

/** Length of UTF-8 bytes in UTF-16, also where a piece begins inside of a character. */
function utf16Units(bytes: Buffer, start: number, end: number): number {
  let units = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1
  }
  return units
}

function startsRecord(byte: number | undefined): boolean {
  return byte === openBrace || byte === openBracket
}

function startsValue(byte: number): boolean {
  const letter = byte >= 97 && byte <= 122
  const digit = byte >= 48 && byte <= 57
  return startsRecord(byte) || byte === quote || byte === 45 || letter || digit
}

/** The places of everything inside a value that spreads over lines, worked out when first asked for. */
class ValuePlace implements RecordPlace {
  readonly #text: string
  readonly #value: JsonValue
  readonly line: number
  readonly column: number
  #offsets: Map<object, number> | undefined
  #lineStarts: readonly number[] | undefined

  constructor(text: string, value: JsonValue, line: number, column: number) {
    this.#text = text
    this.#value = value
    this.line = line
    this.column = column
  }

  of(inner: object): { readonly line: number; readonly column: number } {
    this.#offsets ??= locateJson(this.#text, this.#value)
    const offset = this.#offsets.get(inner)
    if (offset === undefined) return this
    this.#lineStarts ??= lineStarts(this.#text)
    const line = lastAtMost(this.#lineStarts, offset)
    const column = offset - (this.#lineStarts[line] as number) + 1
    return line === 0 ? { line: this.line, column: this.column + column - 1 } : { line: this.line + line, column }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

/** Index of the last number that is not greater than `limit`. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] as number) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
