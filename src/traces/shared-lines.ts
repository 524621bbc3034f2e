import { isObject } from '../json/json-fields.js'
import type { JsonObject, JsonValue } from '../model/json.js'
import { isUntypedCall } from './formats/native.js'
import { decode } from './framing/framing.js'
import type { LineRoute } from './framing/line-route.js'

/** A file cannot be shared out by lines: one reader has to read all of it. */
export class NotShared extends Error {}

/** Which of several readers of the same files one of them is. Plain data. */
export interface LineShare {
  /** From 0. */
  readonly place: number
  readonly of: number
  /** The same for all of them, drawn for each run: who writes traces cannot choose who reads them. */
  readonly seed: number
}

const [quote, backslash, space, colon, comma, brace] = [34, 92, 32, 58, 44, 123]
const typeKey = Buffer.from('type"')
const traceKey = Buffer.from('trace"')

/** What a line may be that is about one trace, which it names. */
const sharedTypes: ReadonlySet<JsonValue | undefined> = new Set([
  undefined,
  'tool_call',
  'tool_result',
  'message',
  'usage',
  'trace_start',
])

/**
 * Shares the lines of files out by their traces, so that each trace has one reader. A look at the first bytes of a line is enough for most, and is
 * only a guess: who takes the line reads all of it, and gives up (`NotShared`) where its trace is another reader's. Where the look says nothing, the
 * line is parsed. Lines that name no trace are the first reader's, which gives up where one of them is a record.
 */
export class SharedLines implements LineRoute {
  readonly #share: LineShare
  /** Lines so far, of all files, and those of them that were taken: together, all readers take each line once. */
  lines = 0
  taken = 0
  /** Of the last record in the file at hand. */
  #lastLine = 0

  constructor(share: LineShare) {
    this.#share = share
  }

  openFile(): void {
    this.#lastLine = 0
  }

  takes(bytes: Buffer, start: number, end: number): boolean {
    this.lines++
    const hash = this.#glance(bytes, start) ?? this.#look(bytes, start, end)
    const isTaken = (hash === undefined ? 0 : hash % this.#share.of) === this.#share.place
    if (isTaken) this.taken++
    return isTaken
  }

  tooLong(): never {
    throw new NotShared('a line is too long')
  }

  several(): never {
    throw new NotShared('a line holds several values')
  }

  owns(trace: string): boolean {
    return this.#hashOf(trace) % this.#share.of === this.#share.place
  }

  /** @throws {NotShared} for a record that may be about another trace than it seems, or the second of its line */
  checkRecord(value: JsonValue, line: number): void {
    if (line <= this.#lastLine || !isShared(value)) throw new NotShared('a line is not of one trace')
    this.#lastLine = line
  }

  /** The hash of the trace that stands at the front of a line, as Assay writes it, before or after the type. */
  #glance(bytes: Buffer, start: number): number | undefined {
    if (bytes[start] !== brace || bytes[start + 1] !== quote) return undefined
    if (isAt(traceKey, bytes, start + 2)) return this.#hashAt(bytes, start + 2 + traceKey.length)
    if (!isAt(typeKey, bytes, start + 2)) return undefined
    const type = valueAt(bytes, start + 2 + typeKey.length)
    if (type < 0) return undefined
    let at = type
    while (isNameByte(bytes[at])) at++
    if (bytes[at] !== quote || bytes[at + 1] !== comma) return undefined
    at += bytes[at + 2] === space ? 3 : 2
    if (bytes[at] !== quote || !isAt(traceKey, bytes, at + 1)) return undefined
    return this.#hashAt(bytes, at + 1 + traceKey.length)
  }

  /** Of the text after a key; undefined for one that holds an escape or more than ASCII. A line feed ends every line. */
  #hashAt(bytes: Buffer, afterKey: number): number | undefined {
    const start = valueAt(bytes, afterKey)
    if (start < 0) return undefined
    let hash = this.#share.seed
    for (let at = start; ; at++) {
      const byte = bytes[at] as number
      if (byte === quote) return at === start ? undefined : finished(hash)
      if (!(byte >= space && byte < 128) || byte === backslash) return undefined
      hash = mixed(hash, byte)
    }
  }

  #look(bytes: Buffer, start: number, end: number): number | undefined {
    const text = decode(bytes, start, end)
    if (text?.startsWith('{') !== true) return undefined
    try {
      const value: JsonValue = JSON.parse(text)
      return isShared(value) ? this.#hashOf(value.trace) : undefined
    } catch {
      return undefined
    }
  }

  #hashOf(trace: string): number {
    let hash = this.#share.seed
    for (let at = 0; at < trace.length; at++) hash = mixed(hash, trace.charCodeAt(at))
    return finished(hash)
  }
}

/** A record whose trace is what it says under `trace`, and which is read alone. Two records of one call (`step_id`) are not. */
function isShared(value: JsonValue): value is JsonObject & { readonly trace: string } {
  return (
    isObject(value) &&
    typeof value.trace === 'string' &&
    value.trace !== '' &&
    sharedTypes.has(value.type) &&
    (value.type !== undefined || isUntypedCall(value)) &&
    value.step_id === undefined
  )
}

function isAt(word: Buffer, bytes: Buffer, start: number): boolean {
  for (let at = 0; at < word.length; at++) if (bytes[start + at] !== word[at]) return false
  return true
}

/** Where a text begins after its key; -1 where none does. */
function valueAt(bytes: Buffer, afterKey: number): number {
  if (bytes[afterKey] !== colon) return -1
  const at = bytes[afterKey + 1] === space ? afterKey + 2 : afterKey + 1
  return bytes[at] === quote ? at + 1 : -1
}

function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 97 && byte <= 122) || byte === 95)
}

function mixed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 16_777_619)
}

function finished(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 0
}
