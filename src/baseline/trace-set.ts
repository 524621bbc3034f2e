/** Bits of one page. */
const pageBits = 1024

/** A set of traces by index that only counts. Pages exist only where there are members. */
export class TraceSet {
  readonly #pages = new Map<number, Uint32Array>()
  /** The page that was asked for last: traces that run at the same time are neighbours. */
  #number = -1
  #page: Uint32Array = new Uint32Array(0)
  size = 0

  add(index: number): void {
    const number = Math.floor(index / pageBits)
    const page = number === this.#number ? this.#page : this.#turnTo(number)
    const word = (index % pageBits) >> 5
    const bit = 1 << (index & 31)
    const before = page[word] as number
    if ((before & bit) !== 0) return
    page[word] = before | bit
    this.size++
  }

  #turnTo(number: number): Uint32Array {
    const page = this.#pages.get(number) ?? new Uint32Array(pageBits / 32)
    this.#pages.set(number, page)
    this.#number = number
    this.#page = page
    return page
  }
}
