import { randomBytes } from 'node:crypto'
import type { JsonValue } from '../../model/json.js'
import { decode } from './framing.js'

/** Whether lines are faster parsed together: V8 13 is by far, older ones are not. They differ in what they know of JavaScript, too. */
export const joinsLines = 'escape' in RegExp

const maxLines = 64
const maxBytes = 32 * 1024
/** A longer line is parsed alone: one character beyond ASCII makes the text of all lines wide, which costs more than is saved. */
const longestLine = 1024

/** Drawn for each process: nobody who writes lines knows what stands between them. */
const mark = randomBytes(16).toString('hex')
const separator = Buffer.from(`,"${mark}",`)
const [openingBracket, closingBracket] = [91, 93]

/**
 * Lines of a chunk that are parsed together, as an array with a mark between any two. If the array has a mark at every second place, and as
 * many as were put in, then each of the others is what one line holds, and all of it: a line with a part of a value, or with more than one,
 * would leave a mark inside of a value, or at another place.
 */
export class LineBlock {
  /** Made for the first line: most files of a folder have few. */
  #bytes: Buffer | undefined
  #length = 0
  #lines = 0

  fits(size: number): boolean {
    return size <= longestLine
  }

  get isFull(): boolean {
    return this.#lines === maxLines || this.#length > maxBytes
  }

  add(bytes: Buffer, start: number, end: number): void {
    this.#bytes ??= Buffer.allocUnsafe(maxBytes + longestLine + separator.length + 2)
    if (this.#lines++ === 0) this.#length = this.#bytes.writeUInt8(openingBracket, 0)
    else this.#length += separator.copy(this.#bytes, this.#length)
    this.#length += bytes.copy(this.#bytes, this.#length, start, end)
  }

  /** The values of the lines, at every second place; undefined unless each line is one value. The block is empty after that. */
  take(): readonly JsonValue[] | undefined {
    const lines = this.#lines
    this.#lines = 0
    if (this.#bytes === undefined) return undefined
    const end = this.#bytes.writeUInt8(closingBracket, this.#length)
    const text = decode(this.#bytes, 0, end)
    try {
      const values = JSON.parse(text ?? '') as readonly JsonValue[]
      return values.length === 2 * lines - 1 && isMarked(values) ? values : undefined
    } catch {
      return undefined
    }
  }
}

function isMarked(values: readonly JsonValue[]): boolean {
  for (let at = 1; at < values.length; at += 2) if (values[at] !== mark) return false
  return true
}
