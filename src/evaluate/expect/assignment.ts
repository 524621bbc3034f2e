/** Steps that one run may take to assign its calls: far more than any run that a person can expect needs. */
const maxSteps = 5_000_000

/**
 * Assigns calls to expected calls, one to one, as many as can be. Calls come one at a time, each with the entries that it
 * may stand for. One that finds no place now finds none later, whatever comes, so it is not kept.
 */
export class Assignment {
  /** By entry: the place in `#options` of the call that has it, or -1. */
  readonly #holder: Int32Array
  /** The entries that each assigned call may stand for. */
  readonly #options: (readonly number[])[]
  #steps: number

  constructor(entries: number, from?: Assignment) {
    this.#holder = from ? from.#holder.slice() : new Int32Array(entries).fill(-1)
    this.#options = from ? [...from.#options] : []
    this.#steps = from ? from.#steps : 0
  }

  copy(): Assignment {
    return new Assignment(this.#holder.length, this)
  }

  /** Entries that have a call. */
  get size(): number {
    return this.#options.length
  }

  /** An entry that has none. */
  get firstFree(): number {
    return this.#holder.indexOf(-1)
  }

  get isTooCostly(): boolean {
    return this.#steps > maxSteps
  }

  /** False if the calls so far and this one cannot all be assigned; this one is then left out. */
  add(options: readonly number[]): boolean {
    const call = this.#options.length
    // How each entry was come to: from which call. Calls move along this way to make room.
    const from = new Map<number, number>()
    const open = [{ call, options }]
    for (let next = open.shift(); next; next = open.shift()) {
      for (const entry of next.options) {
        if (this.isTooCostly) return false
        this.#steps++
        if (from.has(entry)) continue
        from.set(entry, next.call)
        const holder = this.#holder[entry] as number
        if (holder === -1) {
          this.#options.push(options)
          this.#shift(entry, from, call)
          return true
        }
        open.push({ call: holder, options: this.#options[holder] as readonly number[] })
      }
    }
    return false
  }

  /** Gives `free` to the call that it was come to from, the entry of that call to the next, back to the new call. */
  #shift(free: number, from: ReadonlyMap<number, number>, newcomer: number): void {
    for (let entry = free; ; ) {
      const call = from.get(entry) as number
      const left = this.#holder.indexOf(call)
      this.#holder[entry] = call
      if (call === newcomer) return
      entry = left
    }
  }
}
