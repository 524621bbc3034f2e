/**
 * A map of bounded size that keeps the entries with the smallest keys. Which they are does not depend on the order of arrival,
 * and what is kept was counted from its first occurrence on: the maps of two machines add up to the map of one.
 */
export class SmallestKeys<T> {
  #entries = new Map<string, T>()
  /** Keys above it are not kept. */
  #bound: string | undefined

  constructor(readonly limit: number) {}

  /** Something was left out. */
  get cut(): boolean {
    return this.#bound !== undefined || this.#entries.size > this.limit
  }

  /** The entry of a key; absent if there are enough smaller keys. */
  at(key: string, make: () => T): T | undefined {
    const known = this.#entries.get(key)
    if (known !== undefined) return known
    if (this.#bound !== undefined && key > this.#bound) return undefined
    const entry = make()
    this.#entries.set(key, entry)
    // Twice the limit before entries are dropped, so that dropping is rare however the keys arrive.
    if (this.#entries.size >= 2 * this.limit) {
      const kept = this.sorted()
      this.#bound = kept.at(-1)?.[0]
      this.#entries = new Map(kept)
      return this.#entries.get(key)
    }
    return entry
  }

  sorted(): [string, T][] {
    return [...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, this.limit)
  }
}
