import { parseJsonText } from '../../json/json-text.js'
import { ExactNumber } from '../../model/exact-number.js'
import type { JsonValue } from '../../model/json.js'

/** What comes next, so that values of different kinds have different hashes. */
const kinds = { text: 1, integer: 2, double: 3, exact: 4, true: 5, false: 6, null: 7, list: 8, object: 9 } as const
const [ofMember, ofSeveral] = [-2, -1]

interface Hashed {
  value: JsonValue | undefined
  hash: number
}

/**
 * A keyed hash of JSON values, of 53 bits: HalfSipHash with one round a word and three at the end. A word is four characters of a
 * text below U+0100, else two. The members of an object are hashed one by one and added up, so that their order says nothing.
 * The seed is drawn anew for each run: whoever knows it, as an agent knows the policy, finds two values of equal hash within
 * minutes, and could have the approval of one taken for that of the other. Hashes never leave the run.
 */
export class KeyHash {
  readonly #seed0: number
  readonly #seed1: number
  #v0 = 0
  #v1 = 0
  #v2 = 0
  #v3 = 0
  readonly #last: Record<'args' | 'result', Hashed> = {
    args: { value: undefined, hash: 0 },
    result: { value: undefined, hash: 0 },
  }

  /** @param seed hexadecimal digits, at least 16 */
  constructor(seed: string) {
    this.#seed0 = Number.parseInt(seed.slice(0, 8), 16) | 0
    this.#seed1 = Number.parseInt(seed.slice(8, 16), 16) | 0
  }

  /** Equal JSON values have equal hashes, whatever the order of members; `1` and `"1"` differ. */
  ofValue(value: JsonValue): number {
    this.#start()
    this.#value(value)
    return this.#end()
  }

  /**
   * Of the arguments or the result of a call as a whole; text that parses as JSON is read as JSON. Rules that ask one after
   * the other about the same call share what the first one computed.
   */
  ofPart(of: 'args' | 'result', value: JsonValue): number {
    const last = this.#last[of]
    if (last.value === value) return last.hash
    last.value = value
    last.hash = this.ofValue(parseJsonText(value))
    return last.hash
  }

  /** Of several hashes, in their order. */
  ofHashes(hashes: ArrayLike<number>): number {
    this.#start()
    this.#word(ofSeveral)
    this.#word(hashes.length)
    for (let at = 0; at < hashes.length; at++) {
      const hash = hashes[at] as number
      this.#word(hash | 0)
      this.#word((hash / 0x1_0000_0000) | 0)
    }
    return this.#end()
  }

  #start(): void {
    this.#v0 = this.#seed0
    this.#v1 = this.#seed1 ^ 0xee
    this.#v2 = 0x6c79_6765 ^ this.#seed0
    this.#v3 = 0x7465_6462 ^ this.#seed1
  }

  #value(value: JsonValue): void {
    if (typeof value === 'string') {
      this.#word(kinds.text)
      this.#text(value)
    } else if (typeof value === 'number') this.#number(value)
    else if (typeof value === 'boolean') this.#word(value ? kinds.true : kinds.false)
    else if (value === null) this.#word(kinds.null)
    else if (Array.isArray(value)) this.#list(value)
    else if (value instanceof ExactNumber) {
      this.#word(kinds.exact)
      this.#text(value.canonical)
    } else this.#object(value as { readonly [name: string]: JsonValue })
  }

  #number(number: number): void {
    const integer = number | 0
    if (integer === number) {
      this.#word(kinds.integer)
      this.#word(integer)
      return
    }
    asDouble[0] = number
    this.#word(kinds.double)
    this.#word(asWords[0] as number)
    this.#word(asWords[1] as number)
  }

  #list(list: readonly JsonValue[]): void {
    this.#word(kinds.list)
    this.#word(list.length)
    for (const item of list) this.#value(item)
  }

  #object(object: { readonly [name: string]: JsonValue }): void {
    const v0 = this.#v0
    const v1 = this.#v1
    const v2 = this.#v2
    const v3 = this.#v3
    let members = 0
    let sum0 = 0
    let sum1 = 0
    for (const name of Object.keys(object)) {
      const value = object[name]
      if (value === undefined) continue
      this.#start()
      this.#word(ofMember)
      this.#text(name)
      this.#value(value)
      this.#v2 ^= 0xee
      this.#finalRounds()
      members++
      sum0 = (sum0 + (this.#v1 ^ this.#v3)) | 0
      sum1 = (sum1 + (this.#v0 ^ this.#v2)) | 0
    }
    this.#v0 = v0
    this.#v1 = v1
    this.#v2 = v2
    this.#v3 = v3
    this.#word(kinds.object)
    this.#word(members)
    this.#word(sum0)
    this.#word(sum1)
  }

  /** The same rounds as those of `#word`, on variables. */
  #text(text: string): void {
    const { length } = text
    this.#word(length)
    let v0 = this.#v0
    let v1 = this.#v1
    let v2 = this.#v2
    let v3 = this.#v3
    let at = 0
    while (at + 4 <= length) {
      const a = text.charCodeAt(at)
      const b = text.charCodeAt(at + 1)
      const c = text.charCodeAt(at + 2)
      const d = text.charCodeAt(at + 3)
      let word = a | (b << 8) | (c << 16) | (d << 24)
      at += 4
      if ((a | b | c | d) > 0xff) {
        word = a | (b << 16)
        at -= 2
        v2 ^= 0xff
      }
      v3 ^= word
      v0 = (v0 + v1) | 0
      v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0
      v0 = (v0 << 16) | (v0 >>> 16)
      v2 = (v2 + v3) | 0
      v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2
      v0 = (v0 + v3) | 0
      v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0
      v2 = (v2 + v1) | 0
      v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2
      v2 = (v2 << 16) | (v2 >>> 16)
      v0 ^= word
    }
    this.#v0 = v0
    this.#v1 = v1
    this.#v2 = v2
    this.#v3 = v3
    for (; at < length; at++) this.#word(text.charCodeAt(at))
  }

  #word(word: number): void {
    this.#v3 ^= word
    this.#round()
    this.#v0 ^= word
  }

  #end(): number {
    this.#v2 ^= 0xee
    this.#finalRounds()
    const low = (this.#v1 ^ this.#v3) >>> 0
    this.#v1 ^= 0xdd
    this.#finalRounds()
    return ((this.#v1 ^ this.#v3) & 0x1f_ffff) * 0x1_0000_0000 + low
  }

  #finalRounds(): void {
    this.#round()
    this.#round()
    this.#round()
  }

  #round(): void {
    let v0 = this.#v0
    let v1 = this.#v1
    let v2 = this.#v2
    let v3 = this.#v3
    v0 = (v0 + v1) | 0
    v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0
    v0 = (v0 << 16) | (v0 >>> 16)
    v2 = (v2 + v3) | 0
    v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2
    v0 = (v0 + v3) | 0
    v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0
    v2 = (v2 + v1) | 0
    v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2
    v2 = (v2 << 16) | (v2 >>> 16)
    this.#v0 = v0
    this.#v1 = v1
    this.#v2 = v2
    this.#v3 = v3
  }
}

const asDouble = new Float64Array(1)
const asWords = new Int32Array(asDouble.buffer)
