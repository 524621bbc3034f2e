/** Values by keys of several parts, always as many: put together in one text, a key takes longer than all that is done with it. */
export class PartsMap<Part, T> {
  readonly #first = new Map<Part, unknown>()
  size = 0

  get(parts: readonly Part[]): T | undefined {
    let found: unknown = this.#first
    for (const part of parts) {
      found = (found as Map<Part, unknown>).get(part)
      if (found === undefined) return undefined
    }
    return found as T
  }

  /** Of a key that has no value so far. */
  add(parts: readonly Part[], value: T): void {
    let map = this.#first
    for (const part of parts.slice(0, -1)) {
      const below = (map.get(part) as Map<Part, unknown> | undefined) ?? new Map<Part, unknown>()
      map.set(part, below)
      map = below
    }
    map.set(parts.at(-1) as Part, value)
    this.size++
  }
}
