/** Runs of one block. */
const blockBits = 8
const inBlock = (1 << blockBits) - 1

/** What few runs have, or none, by the index of the run. Without the bound that a `Map` has: V8 gives it 16.7 million entries. */
export class RunValues<Value> {
  readonly #blocks: ((Value | undefined)[] | undefined)[] = []

  of(run: number): Value | undefined {
    const place = run >>> blockBits
    return place < this.#blocks.length ? this.#blocks[place]?.[run & inBlock] : undefined
  }

  set(run: number, value: Value | undefined): void {
    const place = run >>> blockBits
    while (this.#blocks.length <= place) this.#blocks.push(undefined)
    const block = this.#blocks[place] ?? new Array<Value | undefined>(1 << blockBits).fill(undefined)
    block[run & inBlock] = value
    this.#blocks[place] = block
  }
}
