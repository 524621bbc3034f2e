/** Messages of a trace whose places are remembered. Calls after that many explain nothing. */
const maxPlaces = 65_536

/** Where among the calls of each trace something was said. Empty if no rule asks for messages. */
export class MessagePlaces {
  readonly #said = new Map<number, number>()
  /** By trace: the places of its messages among calls and messages, in order. */
  readonly #places = new Map<number, number[]>()

  /** How many there were so far. */
  before(run: number): number {
    return this.#said.size === 0 ? 0 : (this.#said.get(run) ?? 0)
  }

  add(run: number, order: number): void {
    this.#said.set(run, this.before(run) + 1)
    const places = this.#places.get(run)
    if (places === undefined) this.#places.set(run, [order])
    else if (places.length < maxPlaces) places.push(order)
  }

  /** The index of the call at a place among calls and messages; undefined for a message, and where it is not known. */
  callAt(run: number, order: number): number | undefined {
    const places = this.#places.get(run)
    if (places === undefined) return order
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle] as number) < order) low = middle + 1
      else high = middle
    }
    return places[low] === order || low === maxPlaces ? undefined : order - low
  }
}
