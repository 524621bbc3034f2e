/** Runs of one block. */
const blockBits = 12
const inBlock = (1 << blockBits) - 1

/** As `RunNumbers`, for any numbers, in eight bytes a run. Apart from them: what reads both kinds reads neither fast. */
export class RunDoubles {
  readonly #blocks: (Float64Array | undefined)[] = []

  of(run: number): number {
    const block = this.#blockOf(run)
    return block === undefined ? 0 : (block[run & inBlock] as number)
  }

  set(run: number, number: number): void {
    let block = this.#blockOf(run)
    if (block === undefined) {
      if (number === 0) return
      const place = run >>> blockBits
      while (this.#blocks.length <= place) this.#blocks.push(undefined)
      block = new Float64Array(1 << blockBits)
      this.#blocks[place] = block
    }
    block[run & inBlock] = number
  }

  #blockOf(run: number): Float64Array | undefined {
    const place = run >>> blockBits
    return place < this.#blocks.length ? this.#blocks[place] : undefined
  }
}
