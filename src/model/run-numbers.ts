/** Runs of one block. */
const blockBits = 12
const inBlock = (1 << blockBits) - 1

/**
 * A whole number of each run, of 32 bits, by its index: millions of runs make no objects. In blocks of runs, so that nothing is
 * copied when there are more; a block takes a byte a run while that is enough, and nothing while all its numbers are zero.
 */
export class RunNumbers {
  readonly #blocks: (Uint8Array | Int32Array | undefined)[] = []

  of(run: number): number {
    const block = this.#blockOf(run)
    return block === undefined ? 0 : (block[run & inBlock] as number)
  }

  set(run: number, number: number): void {
    const block = this.#blockOf(run)
    if (block === undefined) {
      if (number !== 0) this.#begin(run, number)
      return
    }
    block[run & inBlock] = number
    if (block[run & inBlock] === number) return
    // What did not fit left a remainder behind, and is written again.
    const wide = Int32Array.from(block)
    wide[run & inBlock] = number
    this.#blocks[run >>> blockBits] = wide
  }

  add(run: number, more: number): void {
    this.set(run, this.of(run) + more)
  }

  /** Not read beyond the end: for that V8 throws away what it compiled of all callers. */
  #blockOf(run: number): Uint8Array | Int32Array | undefined {
    const place = run >>> blockBits
    return place < this.#blocks.length ? this.#blocks[place] : undefined
  }

  #begin(run: number, number: number): void {
    const place = run >>> blockBits
    while (this.#blocks.length <= place) this.#blocks.push(undefined)
    const Fitting = number === (number & 255) ? Uint8Array : Int32Array
    const block = new Fitting(1 << blockBits)
    block[run & inBlock] = number
    this.#blocks[place] = block
  }
}
