import { ByteQueue } from './byte-queue.js'
import { LineFramer } from './frame-lines.js'
import { ValueFramer } from './frame-values.js'
import { decode, type Framed, type Framer, maxRecordBytes } from './framing.js'

/**
 * Frames any file: as JSON lines, or as values that spread over lines. The first line that says something decides:
 * it is whole JSON (then every line is), or it leaves a bracket open (then a value goes on).
 */
export class RecordFramer implements Framer {
  readonly #out: Framed
  readonly #limit: number
  readonly #head = new ByteQueue()
  #started = false
  /** How much of the head holds nothing but blank lines and comments. */
  #empty = 0
  #inner: LineFramer | ValueFramer | undefined

  /** `refuse` is called with the first bytes of the file, at most 64, and throws if they are no text. */
  constructor(
    out: Framed,
    readonly refuse: (head: Buffer) => void = () => {},
    limit = maxRecordBytes,
  ) {
    this.#out = out
    this.#limit = limit
  }

  push(chunk: Buffer): void {
    if (this.#inner) this.#inner.push(chunk)
    else this.#head.append(chunk)
    if (!this.#inner) this.#choose(false)
    this.#fallBack()
  }

  end(): void {
    if (!this.#inner) this.#choose(true)
    this.#inner?.end()
    if (this.#fallBack()) this.#inner?.end()
  }

  #choose(atEnd: boolean): void {
    if (this.#head.length < 64 && !atEnd) return
    if (!this.#started) this.#start()
    const bytes = this.#head.bytes()
    while (this.#empty < bytes.length) {
      const newline = bytes.indexOf(10, this.#empty)
      if (newline < 0 && !atEnd && bytes.length <= this.#limit) return
      const end = newline < 0 ? bytes.length : newline
      const line = end > this.#limit ? undefined : decode(bytes, this.#empty, end)?.trim()
      if (line !== '' && !line?.startsWith('#')) {
        this.#decide(line, bytes.subarray(end + 1), atEnd || bytes.length > this.#limit)
        return
      }
      this.#empty = end + 1
    }
    if (atEnd) this.#open()
  }

  /** A first line that goes on may also be torn: then a whole record stands on the second line, and reading can retreat. */
  #decide(line: string | undefined, rest: Buffer, atEnd: boolean): void {
    if (line === undefined || !goesOn(line)) {
      this.#open()
      return
    }
    const newline = rest.indexOf(10)
    if (newline < 0 && !atEnd) return
    const second = decode(rest, 0, newline < 0 ? rest.length : newline) ?? ''
    if (rest.length === 0) this.#open()
    else this.#open(new ValueFramer(this.#out, this.#limit, second.startsWith('{') && parses(second)))
  }

  #start(): void {
    this.#started = true
    this.refuse(this.#head.bytes().subarray(0, 64))
    const [a, b, c] = this.#head.bytes()
    if (a === 0xef && b === 0xbb && c === 0xbf) this.#head.drop(3)
  }

  #open(inner: LineFramer | ValueFramer = new LineFramer(this.#out, 0, this.#limit)): void {
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

/** Whether a line is the beginning of a JSON value and no more: it leaves a bracket open, outside of a string. */
function goesOn(line: string): boolean {
  if (!line.startsWith('{') && !line.startsWith('[')) return false
  let depth = 0
  let inString = false
  for (let at = 0; at < line.length; at++) {
    const character = line[at]
    if (inString && character === '\\') at++
    else if (character === '"') inString = !inString
    else if (inString) continue
    else if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
  }
  return depth > 0 && !inString
}
