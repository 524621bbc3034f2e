import { ByteQueue } from './byte-queue.js'
import { LineFramer } from './frame-lines.js'
import { ValueFramer } from './frame-values.js'
import { decode, type Framed, type Framer, maxRecordBytes } from './framing.js'
import type { LineRoute } from './line-route.js'

/**
 * Frames any file: as JSON lines, or as values that spread over lines. The first line that says something decides:
 * it is whole JSON (then every line is), or it leaves a bracket open (then a value goes on).
 */
export class RecordFramer implements Framer {
  readonly #out: Framed
  readonly #limit: number
  readonly #route: LineRoute | undefined
  readonly #head = new ByteQueue()
  #started = false
  /** Where the line to look at begins; before it are blank lines and comments, or the line that goes on. */
  #line = 0
  /** How far the end of that line was looked for. */
  #looked = 0
  #goesOn = false
  /** NUL bytes that the file begins with: a log that was rotated while it was written has a hole there. */
  #nulBytes = 0
  #inner: LineFramer | ValueFramer | undefined

  /**
   * `refuse` is called with the first bytes of the file, at most 64, and throws if they are not text.
   * @param route of several readers, which lines this one takes of a file that is known to be lines
   */
  constructor(
    out: Framed,
    readonly refuse: (head: Buffer) => void = () => {},
    limit = maxRecordBytes,
    route?: LineRoute,
  ) {
    this.#route = route
    this.#out = out
    this.#limit = limit
  }

  push(chunk: Buffer): void {
    if (this.#inner) this.#inner.push(chunk)
    else this.#head.append(this.#head.length === 0 ? this.#withoutNulBytes(chunk) : chunk)
    if (!this.#inner) this.#choose(false)
    this.#fallBack()
  }

  end(): void {
    if (this.#head.length === 0 && this.#nulBytes > 0) this.refuse(Buffer.alloc(64))
    if (!this.#inner) this.#choose(true)
    this.#inner?.end()
    if (this.#fallBack()) this.#inner?.end()
  }

  #choose(atEnd: boolean): void {
    if (this.#head.length < 64 && !atEnd) return
    if (!this.#started) this.#start()
    const bytes = this.#head.bytes()
    const lastCall = atEnd || bytes.length > this.#limit
    while (!this.#inner) {
      const newline = bytes.indexOf(10, this.#looked)
      if (newline < 0 && !lastCall) {
        this.#looked = bytes.length
        return
      }
      if (this.#line >= bytes.length) this.#open()
      else this.#look(bytes, newline < 0 ? bytes.length : newline)
      this.#line = this.#looked = newline < 0 ? bytes.length : newline + 1
    }
  }

  /**
   * Looks at one line. A first line that goes on may also be torn: then a whole record stands on the second line, and
   * reading can retreat.
   */
  #look(bytes: Buffer, end: number): void {
    const text = end - this.#line > this.#limit ? undefined : decode(bytes, this.#line, end)
    if (this.#goesOn) {
      const retreat = text?.startsWith('{') === true && parses(text)
      this.#open(new ValueFramer(this.#out, this.#limit, retreat))
      return
    }
    const line = text?.trim()
    if (line === '' || line?.startsWith('#')) return
    const rest = line === undefined ? 'nothing' : missing(line)
    if (rest === 'brackets' && end < bytes.length) this.#goesOn = true
    // An array on one line that was cut off: its elements before the cut can be read.
    else if (rest !== 'nothing' && end === bytes.length && line?.startsWith('['))
      this.#open(new ValueFramer(this.#out, this.#limit))
    else this.#open()
  }

  #withoutNulBytes(chunk: Buffer): Buffer {
    const start = chunk.findIndex((byte) => byte !== 0)
    if (start === 0 && this.#nulBytes === 0) return chunk
    this.#nulBytes += start < 0 ? chunk.length : start
    if (start < 0) return chunk.subarray(chunk.length)
    // A single one is half of a character in UTF-16.
    return this.#nulBytes === 1 ? Buffer.concat([Buffer.alloc(1), chunk.subarray(start)]) : chunk.subarray(start)
  }

  #start(): void {
    this.#started = true
    this.refuse(this.#head.bytes().subarray(0, 64))
    if (this.#nulBytes > 1) {
      const detail = `the file begins with ${this.#nulBytes} NUL bytes, where records may be lost`
      this.#out.bad('E_TRACE_PARSE', detail, 1, 1, false)
    }
    const [a, b, c] = this.#head.bytes()
    if (a === 0xef && b === 0xbb && c === 0xbf) this.#head.drop(3)
  }

  #open(inner: LineFramer | ValueFramer = new LineFramer(this.#out, 0, this.#limit, this.#route)): void {
    this.#inner = inner
    inner.push(this.#head.bytes())
    this.#head.clear()
  }

  #fallBack(): boolean {
    const torn = this.#inner instanceof ValueFramer ? this.#inner.abandoned : undefined
    if (!torn) return false
    this.#inner = new LineFramer(this.#out, torn.line, this.#limit)
    this.#inner.push(torn.bytes)
    return true
  }
}

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What a line lacks to be a whole JSON object or array. */
function missing(line: string): 'nothing' | 'quote' | 'brackets' {
  if (!line.startsWith('{') && !line.startsWith('[')) return 'nothing'
  let depth = 0
  let inString = false
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (inString && code === 92) at++
    else if (code === 34) inString = !inString
    else if (inString) continue
    else if (code === 123 || code === 91) depth++
    else if (code === 125 || code === 93) depth--
  }
  if (inString) return 'quote'
  return depth > 0 ? 'brackets' : 'nothing'
}
