/** Ids that a format remembers of a file at most: memory must not grow with what a file never comes back to. */
export const maxRemembered = 131_072

const empty = new Map<string, never>()
const none: readonly never[] = []

/**
 * A map that holds at most `limit` entries, at least the half of them that were set last. It forgets half of them at once:
 * dropping the oldest entry of a `Map` takes the longer the more were dropped before.
 */
export class RecentMap<Value> {
  readonly #half: number
  #recent = new Map<string, Value>()
  #earlier: Map<string, Value> = empty

  constructor(limit = maxRemembered) {
    this.#half = limit / 2
  }

  get size(): number {
    return this.#recent.size + this.#earlier.size
  }

  get(key: string): Value | undefined {
    return this.#recent.get(key) ?? this.#earlier.get(key)
  }

  has(key: string): boolean {
    return this.#recent.has(key) || this.#earlier.has(key)
  }

  /** Gives the values that were forgotten for it, the oldest first. */
  set(key: string, value: Value): Iterable<Value> {
    this.#earlier.delete(key)
    this.#recent.set(key, value)
    if (this.#recent.size < this.#half) return none
    const forgotten = this.#earlier
    this.#earlier = this.#recent
    this.#recent = new Map()
    return forgotten.values()
  }

  delete(key: string): void {
    if (!this.#recent.delete(key)) this.#earlier.delete(key)
  }

  keys(): string[] {
    return [...this.#earlier.keys(), ...this.#recent.keys()]
  }

  *values(): Generator<Value> {
    yield* this.#earlier.values()
    yield* this.#recent.values()
  }
}
