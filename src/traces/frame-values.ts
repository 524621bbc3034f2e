import type { JsonValue } from '../model/json.js'
import { ByteQueue } from './byte-queue.js'
import type { RecordPlace } from './formats/format.js'
import { emit } from './frame-lines.js'
import { decode, type Framed, type Framer, maxDepth, maxRecordBytes } from './framing.js'
import { locateJson } from './locate-json.js'

/** Where the framer stands: outside of arrays, behind a `[`, behind an element, or behind a comma. */
type State = 'top' | 'opened' | 'element' | 'comma'

/**
 * JSON values that spread over lines: one pretty-printed value, several one after another, or arrays of them.
 * A top-level array is never held as a whole: each element is parsed when its last byte is in.
 */
export class ValueFramer implements Framer {
  readonly #out: Framed
  readonly #limit: number
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
  /** Behind a mistake: text is skipped until a line begins like a value; then separators may lie about. */
  #searching = false
  #recovered = false
  #emitted = false
  #abandoned: Buffer | undefined

  constructor(out: Framed, limit = maxRecordBytes) {
    this.#out = out
    this.#limit = limit
  }

  /** Set when the first value turned out to be a torn line with whole lines behind it: all its bytes, to be read as lines. */
  get abandoned(): { readonly bytes: Buffer; readonly line: number } | undefined {
    return this.#abandoned && { bytes: this.#abandoned, line: this.#line - 1 }
  }

  push(chunk: Buffer): void {
    this.#queue.append(chunk)
    this.#scan()
    if (this.#inValue && this.#queue.length > this.#limit) this.#fail(`a value is longer than ${this.#limit} bytes`)
  }

  end(): void {
    if (this.#abandoned) return
    if (this.#inValue && this.#depth === 0 && !this.#inString) this.#emit(this.#queue.length)
    if (this.#inValue) {
      if (!this.#abandon()) this.#truncated('the file ends in the middle of a JSON value')
    } else if (this.#state !== 'top') this.#truncated('the file ends before its array does')
  }

  #truncated(detail: string): void {
    this.#out.bad('E_TRACE_TRUNCATED', detail, this.#line, this.#column, true)
  }

  #scan(): void {
    while (!this.#abandoned) {
      if (this.#searching && !this.#search()) return
      if (!this.#inValue && !this.#between()) return
      const end = this.#valueEnd()
      if (end === 'more') return
      if (end === 'mistake') this.#fail('a string is not closed on its line')
      else this.#emit(end)
    }
  }

  /** Skips white space and separators; true at the first byte of a value. */
  #between(): boolean {
    const bytes = this.#queue.bytes()
    let at = 0
    for (; at < bytes.length; at++) {
      const byte = bytes[at] as number
      if (byte === 10) {
        this.#line++
        this.#column = 1
      } else if (byte === 32 || byte === 9 || byte === 13 || this.#separator(byte)) this.#column++
      else break
    }
    this.#queue.drop(at)
    if (at === bytes.length) return false
    const first = bytes[at] as number
    if (first === hash && this.#state === 'top') return this.#comment()
    if (this.#state === 'element' || !startsValue(first)) {
      this.#fail('text between records is not JSON')
      return this.#searching ? false : this.#between()
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

  #comment(): boolean {
    this.#out.skip('comment line')
    this.#searching = true
    return this.#search() && this.#between()
  }

  /** Where the value that starts the queue ends. */
  #valueEnd(): number | 'more' | 'mistake' {
    const bytes = this.#queue.bytes()
    let at = this.#scanned
    for (; at < bytes.length; at++) {
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
    return 'more'
  }

  #emit(end: number): void {
    const text = decode(this.#queue.bytes(), 0, end)
    this.#inValue = false
    if (text === undefined)
      this.#out.bad('E_TRACE_PARSE', 'the value is not valid UTF-8', this.#line, this.#column, true)
    else if (this.#deepest > maxDepth)
      this.#out.bad('E_TRACE_PARSE', 'the record nests too deeply', this.#line, this.#column, true)
    else if (!this.#parse(text, end)) {
      if (this.#abandon()) return
      this.#out.bad('E_TRACE_PARSE', 'the value is not JSON', this.#line, this.#column, true)
    }
    this.#advance(end)
    this.#emitted = true
    if (this.#state !== 'top') this.#state = 'element'
  }

  #parse(text: string, size: number): boolean {
    let value: JsonValue
    try {
      value = JSON.parse(text)
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
    this.#inValue = false
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
    const bytes = this.#queue.bytes()
    let lineStart = 0
    for (let end = bytes.indexOf(10); end >= 0 && end < count; end = bytes.indexOf(10, lineStart)) {
      lineStart = end + 1
      this.#line++
    }
    const units = decode(bytes, lineStart, count)?.length ?? count - lineStart
    this.#column = (lineStart > 0 ? 1 : this.#column) + units
    this.#queue.drop(count)
  }

  #abandon(): boolean {
    if (this.#emitted || this.#state !== 'top' || this.#recovered) return false
    const bytes = this.#queue.bytes()
    const first = bytes.indexOf(10)
    if (first < 0) return false
    const second = bytes.indexOf(10, first + 1)
    const line = decode(bytes, first + 1, second < 0 ? bytes.length : second) ?? ''
    if (!line.startsWith('{') || !parses(line)) return false
    this.#abandoned = Buffer.from(bytes)
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

function startsRecord(byte: number | undefined): boolean {
  return byte === openBrace || byte === openBracket
}

function startsValue(byte: number): boolean {
  const letter = byte >= 97 && byte <= 122
  const digit = byte >= 48 && byte <= 57
  return startsRecord(byte) || byte === quote || byte === 45 || letter || digit
}

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
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
