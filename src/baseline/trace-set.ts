/** Bits of one page. */
const pageBits = 1024

/** A set of traces by index that only counts. Pages exist only where there are members. */
export class TraceSet {
  readonly #pages = new Map<number, Uint32Array>()
  size = 0

  add(index: number): void {
    const number = Math.floor(index / pageBits)
    let page = this.#pages.get(number)
    if (!page) {
      page = new Uint32Array(pageBits / 32)
      this.#pages.set(number, page)
    }
    const word = (index % pageBits) >> 5
    const bit = 1 << (index & 31)
    const before = page[word] as number
    if ((before & bit) !== 0) return
    page[word] = before | bit
    this.size++
  }
}
