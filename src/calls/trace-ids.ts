import { randomBytes } from 'node:crypto'
import { RunValues } from '../model/run-values.js'

/** Ids of one block. */
const blockBits = 12
const inBlock = (1 << blockBits) - 1
/** Characters of an id that is kept as bytes. */
const maxShort = 255

/**
 * Slots that are looked at for one id before the ids are taken for chosen to collide. Of a hundred million that are not, none needs
 * more than some five hundred.
 */
const usuallyFarthest = 2000

const narrow = /^[\0-\xff]*$/

/** The short ids of a block, a byte a character, one after the other. */
interface Block {
  bytes: Buffer
  used: number
  /** One more than where each begins: a byte says how many follow. 0: not here. */
  readonly starts: Int32Array
}

/**
 * Numbers ids in the order in which they come: 0, 1, 2 …. Most are kept as bytes and found by a hash, in some thirty bytes an id,
 * where a `Map` of strings takes seventy and ends at 16.7 million. Agents choose ids: the hash has a secret, and if many of them
 * collide all the same, V8's `Map` finds them from then on.
 */
export class TraceIds {
  /** At the place that the hash of an id says, or the next free one: one more than its number, and the hash. */
  #slots = new Int32Array(2 * 1024)
  readonly #blocks: Block[] = []
  /** Long ids, and those with characters that need more than a byte. */
  readonly #texts = new RunValues<string>()
  #map: Map<string, number> | undefined
  readonly #seed: number
  readonly #factor: number
  size = 0

  readonly #farthest: number

  /** @param secret eight bytes */
  constructor(secret: Buffer = randomBytes(8), farthest = usuallyFarthest) {
    this.#farthest = farthest
    this.#seed = secret.readInt32LE(0)
    this.#factor = secret.readInt32LE(4) | 1
  }

  /** The number of an id; -1 if it has none. */
  find(id: string): number {
    if (this.#map) return this.#map.get(id) ?? -1
    const slots = this.#slots
    const hash = this.#hash(id)
    const mask = slots.length - 2
    let slot = (2 * hash) & mask
    for (let left = this.#farthest; left > 0; left--) {
      const number = (slots[slot] as number) - 1
      if (number < 0 || (slots[slot + 1] === hash && this.#is(number, id))) return number
      slot = (slot + 2) & mask
    }
    return this.#intoMap().get(id) ?? -1
  }

  /** Gives the next number to an id that has none. */
  add(id: string): number {
    const number = this.size++
    if (this.#map) this.#map.set(id, number)
    else {
      if (2 * this.size > 0.75 * this.#slots.length) this.#grow()
      enter(this.#slots, number + 1, this.#hash(id))
    }
    if (number >>> blockBits === this.#blocks.length) this.#begin()
    const block = this.#blocks[number >>> blockBits] as Block
    if (id.length <= maxShort && narrow.test(id)) block.starts[number & inBlock] = store(block, id) + 1
    else this.#texts.set(number, id)
    return number
  }

  /** The id that has a number. */
  at(number: number): string {
    const { bytes, starts } = this.#blocks[number >>> blockBits] as Block
    const start = starts[number & inBlock] as number
    if (start === 0) return this.#texts.of(number) as string
    return bytes.toString('latin1', start, start + (bytes[start - 1] as number))
  }

  /** Two characters a step. */
  #hash(id: string): number {
    const factor = this.#factor
    const even = id.length & ~1
    let hash = this.#seed ^ id.length
    for (let at = 0; at < even; at += 2) {
      hash = Math.imul(hash ^ id.charCodeAt(at) ^ (id.charCodeAt(at + 1) << 16), factor)
      hash ^= hash >>> 15
    }
    if (even < id.length) hash = Math.imul(hash ^ id.charCodeAt(even), factor)
    return hash ^ (hash >>> 16)
  }

  #intoMap(): Map<string, number> {
    const map = new Map<string, number>()
    for (let number = 0; number < this.size; number++) map.set(this.at(number), number)
    this.#map = map
    this.#slots = new Int32Array(0)
    return map
  }

  #is(number: number, id: string): boolean {
    const { bytes, starts } = this.#blocks[number >>> blockBits] as Block
    const start = starts[number & inBlock] as number
    if (start === 0) return this.#texts.of(number) === id
    if (bytes[start - 1] !== id.length) return false
    for (let at = 0; at < id.length; at++) if (bytes[start + at] !== id.charCodeAt(at)) return false
    return true
  }

  #begin(): void {
    this.#blocks.push({ bytes: Buffer.alloc(4096), used: 0, starts: new Int32Array(1 << blockBits) })
  }

  #grow(): void {
    const slots = new Int32Array(2 * this.#slots.length)
    for (let slot = 0; slot < this.#slots.length; slot += 2) {
      const entry = this.#slots[slot] as number
      if (entry > 0) enter(slots, entry, this.#slots[slot + 1] as number)
    }
    this.#slots = slots
  }
}

function enter(slots: Int32Array, entry: number, hash: number): void {
  const mask = slots.length - 2
  let slot = (2 * hash) & mask
  while (slots[slot] !== 0) slot = (slot + 2) & mask
  slots[slot] = entry
  slots[slot + 1] = hash
}

/** Where it begins. */
function store(block: Block, id: string): number {
  const start = block.used
  block.used += 1 + id.length
  if (block.used > block.bytes.length) {
    const larger = Buffer.alloc(2 * block.bytes.length)
    larger.set(block.bytes)
    block.bytes = larger
  }
  block.bytes[start] = id.length
  block.bytes.write(id, start + 1, 'latin1')
  return start
}
