import type { RuleState } from '../../rules/rule.js'

/** Traces of one block, and the numbers of each: flags, phase, mark, call. */
const blockBits = 12
const inBlock = (1 << blockBits) - 1
const width = 4

type Block = Uint8Array | Int32Array

/**
 * What one rule remembers of every trace: millions of traces make no objects. In blocks of traces, so that nothing is copied when
 * there are more; a block takes a byte a number while that is enough, and nothing before there is something to remember.
 */
export class RunStates {
  readonly #blocks: (Block | undefined)[] = []

  load(run: number, into: RuleState): void {
    const block = this.#blockOf(run)
    const at = width * (run & inBlock)
    into.phase = block === undefined ? 0 : (block[at + 1] as number)
    into.mark = block === undefined ? 0 : (block[at + 2] as number)
    into.call = block === undefined ? 0 : (block[at + 3] as number)
  }

  store(run: number, { phase, mark, call }: RuleState): void {
    let block = this.#blockOf(run)
    if (block === undefined || (block instanceof Uint8Array && (phase | mark | call) >>> 0 > 255))
      block = this.#make(run, (phase | mark | call) >>> 0 > 255, block)
    const at = width * (run & inBlock)
    block[at + 1] = phase
    block[at + 2] = mark
    block[at + 3] = call
  }

  flags(run: number): number {
    const block = this.#blockOf(run)
    return block === undefined ? 0 : (block[width * (run & inBlock)] as number)
  }

  flag(run: number, bits: number): void {
    const block = this.#blockOf(run) ?? this.#make(run, false, undefined)
    block[width * (run & inBlock)] = this.flags(run) | bits
  }

  unflag(run: number, bits: number): void {
    const block = this.#blockOf(run)
    if (block !== undefined) block[width * (run & inBlock)] = this.flags(run) & ~bits
  }

  #blockOf(run: number): Block | undefined {
    const place = run >>> blockBits
    return place < this.#blocks.length ? this.#blocks[place] : undefined
  }

  #make(run: number, isWide: boolean, narrow: Block | undefined): Block {
    const place = run >>> blockBits
    while (this.#blocks.length <= place) this.#blocks.push(undefined)
    const block = isWide ? new Int32Array(width << blockBits) : new Uint8Array(width << blockBits)
    if (narrow !== undefined) block.set(narrow)
    this.#blocks[place] = block
    return block
  }
}
