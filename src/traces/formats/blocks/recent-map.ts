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
  #young = new Map<string, Value>()
  #old: Map<string, Value> = empty

  constructor(limit = maxRemembered) {
    this.#half = limit / 2
  }

  get size(): number {
    return this.#young.size + this.#old.size
  }

  get(key: string): Value | undefined {
    return this.#young.get(key) ?? this.#old.get(key)
  }

  has(key: string): boolean {
    return this.#young.has(key) || this.#old.has(key)
  }

  /** Gives the values that were forgotten for it, the oldest first. */
  set(key: string, value: Value): Iterable<Value> {
    this.#old.delete(key)
    this.#young.set(key, value)
    if (this.#young.size < this.#half) return none
    const forgotten = this.#old
    this.#old = this.#young
    this.#young = new Map()
    return forgotten.values()
  }

  delete(key: string): void {
    if (!this.#young.delete(key)) this.#old.delete(key)
  }

  *values(): Generator<Value> {
    yield* this.#old.values()
    yield* this.#young.values()
  }
}
