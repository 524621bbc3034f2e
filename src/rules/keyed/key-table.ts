/** Keys that a rule keeps of one trace, and all rules of a run. Beyond, a rule is not evaluable in the trace. */
export const maxKeysOfTrace = 4_096
export const maxKeysOfRun = 4_000_000

/** Keys of an owner with a call that did not meet the conditions: they explain and decide nothing. */
const maxMisses = 8

/**
 * What keyed rules remember, in flat arrays: 20 bytes a key, 4 more where a rule forgets, 8 where it asks for time, and a hash
 * index of 5 to 8; an eighth of the arrays may be empty. An owner is one rule in one trace. Keys are never freed, so that what
 * fits depends on the order of the input alone.
 */
export class KeyTable {
  /** By slot. What the numbers mean is each machine's own affair. */
  marks = new Int32Array(256)
  /** Only where a rule asks for time. */
  #times: Float64Array | undefined
  /** Only where a rule forgets: one more than what is said. */
  #since: Int32Array | undefined
  /** By slot: of rules that keep more than two numbers a key. */
  readonly lists = new Map<number, unknown>()
  #keys = new Float64Array(256)
  #owners = new Int32Array(256)
  #previous = new Int32Array(256)
  #size = 0
  #counted = 0
  #index = new Int32Array(512)
  /** By owner. */
  #heads = new Int32Array(64)
  #counts = new Uint16Array(64)
  #forgotten = new Int32Array(64)
  #exercised = new Uint8Array(64)
  /** Ticks of the newest call that each remembers, whatever its key. */
  #newest = new Int32Array(64)
  /** The same of operands beyond the first, where each of several must be called. */
  readonly #newestOfMembers = new Map<number, number[]>()
  #ownerCount = 1
  readonly extras = new Map<number, unknown>()
  /** By owner, then key: ticks of calls that did not meet the conditions of what is remembered. */
  readonly #misses = new Map<number, Map<number, number>>()

  /** Keys that count against the bound of the run. */
  get counted(): number {
    return this.#counted
  }

  /** A number for a rule in a trace; 0 is none. */
  newOwner(): number {
    const owner = this.#ownerCount++
    if (owner === this.#heads.length) {
      this.#heads = grown(this.#heads, Int32Array)
      this.#counts = grown(this.#counts, Uint16Array)
      this.#forgotten = grown(this.#forgotten, Int32Array)
      this.#exercised = grown(this.#exercised, Uint8Array)
      this.#newest = grown(this.#newest, Int32Array)
    }
    this.#forgotten[owner] = -1
    return owner
  }

  /** The slot of a key; -1 if there is none. */
  find(owner: number, key: number): number {
    return (this.#index[this.#locate(owner, key)] as number) - 1
  }

  /** Where the index has a key, or would have it. */
  #locate(owner: number, key: number): number {
    const index = this.#index
    for (let at = place(owner, key, index.length); ; at = at + 1 < index.length ? at + 1 : 0) {
      const slot = (index[at] as number) - 1
      if (slot < 0 || (this.#keys[slot] === key && this.#owners[slot] === owner)) return at
    }
  }

  /**
   * The slot of a key, new if need be; -1 where a bound is passed.
   * @param counted against the bound of the run
   */
  make(owner: number, key: number, counted: boolean): number {
    const at = this.#locate(owner, key)
    const known = (this.#index[at] as number) - 1
    if (known >= 0) return known
    if ((this.#counts[owner] as number) >= maxKeysOfTrace || (counted && this.#counted >= maxKeysOfRun)) return -1
    if (counted) this.#counted++
    const slot = this.#size++
    if (slot === this.marks.length) this.#grow()
    this.#keys[slot] = key
    this.#owners[slot] = owner
    this.#previous[slot] = this.#heads[owner] as number
    this.#heads[owner] = slot + 1
    this.#counts[owner] = (this.#counts[owner] as number) + 1
    this.#index[at] = slot + 1
    if (4 * this.#size > 3 * this.#index.length) this.#enlarge()
    return slot
  }

  /** Every slot of an owner. */
  slots(owner: number): number[] {
    const slots: number[] = []
    for (let next = this.#heads[owner] as number; next > 0; next = this.#previous[next - 1] as number)
      slots.push(next - 1)
    return slots.reverse()
  }

  forgottenAt(owner: number): number {
    return this.#forgotten[owner] as number
  }

  forget(owner: number, tick: number): void {
    this.#forgotten[owner] = tick
  }

  newestOf(owner: number, member = 0): number {
    return member === 0 ? (this.#newest[owner] as number) : (this.#newestOfMembers.get(owner)?.[member] ?? 0)
  }

  setNewest(owner: number, tick: number, member = 0): void {
    if (member === 0) this.#newest[owner] = tick
    else {
      const others = this.#newestOfMembers.get(owner) ?? []
      others[member] = tick
      this.#newestOfMembers.set(owner, others)
    }
  }

  isExercised(owner: number): boolean {
    return this.#exercised[owner] === 1
  }

  exercise(owner: number): void {
    this.#exercised[owner] = 1
  }

  timeOf(slot: number): number {
    return this.#times?.[slot] ?? 0
  }

  setTime(slot: number, time: number): void {
    this.#times ??= new Float64Array(this.marks.length)
    this.#times[slot] = time
  }

  /** When a key was forgotten, or begun anew; -1 if never. */
  sinceOf(slot: number): number {
    return (this.#since?.[slot] ?? 0) - 1
  }

  setSince(slot: number, tick: number): void {
    if (tick === this.sinceOf(slot)) return
    this.#since ??= new Int32Array(this.marks.length)
    this.#since[slot] = tick + 1
  }

  /** The newest call of a key that would be remembered if it met the conditions; 0 if none is known. */
  missOf(owner: number, key: number): number {
    return this.#misses.get(owner)?.get(key) ?? 0
  }

  miss(owner: number, key: number, tick: number): void {
    const misses = this.#misses.get(owner) ?? new Map<number, number>()
    this.#misses.set(owner, misses)
    misses.delete(key)
    misses.set(key, tick)
    const [oldest] = misses.keys()
    if (misses.size > maxMisses) misses.delete(oldest as number)
  }

  /** Another owner who remembers the same. */
  copy(owner: number): number {
    const other = this.newOwner()
    for (const slot of this.slots(owner)) {
      const copied = this.make(other, this.#keys[slot] as number, false)
      this.marks[copied] = this.marks[slot] as number
      this.setSince(copied, this.sinceOf(slot))
      if (this.#times) this.setTime(copied, this.timeOf(slot))
      if (this.lists.has(slot)) this.lists.set(copied, structuredClone(this.lists.get(slot)))
    }
    this.#forgotten[other] = this.#forgotten[owner] as number
    this.#exercised[other] = this.#exercised[owner] as number
    this.#newest[other] = this.#newest[owner] as number
    if (this.extras.has(owner)) this.extras.set(other, structuredClone(this.extras.get(owner)))
    return other
  }

  #enlarge(): void {
    const index = new Int32Array(this.#index.length + (this.#index.length >> 1))
    for (let slot = 0; slot < this.#size; slot++) {
      let at = place(this.#owners[slot] as number, this.#keys[slot] as number, index.length)
      while (index[at] !== 0) at = at + 1 < index.length ? at + 1 : 0
      index[at] = slot + 1
    }
    this.#index = index
  }

  #grow(): void {
    this.#keys = grown(this.#keys, Float64Array)
    this.#owners = grown(this.#owners, Int32Array)
    this.#previous = grown(this.#previous, Int32Array)
    this.marks = grown(this.marks, Int32Array)
    if (this.#since) this.#since = grown(this.#since, Int32Array)
    if (this.#times) this.#times = grown(this.#times, Float64Array)
  }
}

/** Where to look first in an index. Keys are hashes already: any of their bits are as good as others. */
function place(owner: number, key: number, length: number): number {
  return Math.floor(((key ^ Math.imul(owner, 0x9e37_79b1)) >>> 0) * (length / 0x1_0000_0000))
}

type Flat = Int32Array | Uint16Array | Uint8Array | Float64Array

function grown<T extends Flat>(array: T, Make: new (length: number) => T): T {
  const larger = new Make(array.length + (array.length >> 3))
  larger.set(array)
  return larger
}
