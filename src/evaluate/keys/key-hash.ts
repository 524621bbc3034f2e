/**
 * A keyed hash of values, of 53 bits: HalfSipHash with one round a word and three at the end, on the 16-bit units of a text.
 * The seed comes from the policy, so that the same input gives the same answers everywhere, and an agent that does not know
 * the policy cannot choose values that are taken for one another.
 */
export class KeyHash {
  readonly #seed0: number
  readonly #seed1: number
  #v0 = 0
  #v1 = 0
  #v2 = 0
  #v3 = 0
  #words = 0

  /** @param seed hexadecimal digits, at least 16 */
  constructor(seed: string) {
    this.#seed0 = Number.parseInt(seed.slice(0, 8), 16) | 0
    this.#seed1 = Number.parseInt(seed.slice(8, 16), 16) | 0
  }

  /** @param kind keeps texts of different meaning apart */
  ofText(kind: number, text: string): number {
    this.#start(kind)
    const even = text.length & ~1
    for (let at = 0; at < even; at += 2) this.#word(text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16))
    if (even < text.length) this.#word(text.charCodeAt(even) | 0x8000_0000)
    return this.#end(text.length)
  }

  /** Of several hashes, in their order. */
  ofHashes(hashes: readonly number[]): number {
    this.#start(-1)
    for (const hash of hashes) {
      this.#word(hash | 0)
      this.#word((hash / 0x1_0000_0000) | 0)
    }
    return this.#end(hashes.length)
  }

  #start(kind: number): void {
    this.#v0 = this.#seed0
    this.#v1 = this.#seed1 ^ 0xee
    this.#v2 = 0x6c79_6765 ^ this.#seed0
    this.#v3 = 0x7465_6462 ^ this.#seed1
    this.#words = 0
    this.#word(kind)
  }

  #word(word: number): void {
    this.#words++
    this.#v3 ^= word
    this.#round()
    this.#v0 ^= word
  }

  #end(length: number): number {
    this.#word((this.#words << 24) ^ length)
    this.#v2 ^= 0xee
    this.#round()
    this.#round()
    this.#round()
    const low = (this.#v1 ^ this.#v3) >>> 0
    this.#v1 ^= 0xdd
    this.#round()
    this.#round()
    this.#round()
    return ((this.#v1 ^ this.#v3) & 0x1f_ffff) * 0x1_0000_0000 + low
  }

  #round(): void {
    let [v0, v1, v2, v3] = [this.#v0, this.#v1, this.#v2, this.#v3]
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
