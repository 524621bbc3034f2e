/** Calls without a result that pairing remembers, over all traces; the oldest is given up for the newest. */
export const maxWaiting = 16_384

/** Calls of one key that are looked at: whoever writes more of them under one key gets more calls, not more time. */
const maxLooked = 64

export interface TakenCall<Facts> {
  readonly callIndex: number
  readonly facts: Facts
}

/** A call that waits under a key. Calls of one run with equal keys form a queue: the first holds its end. */
interface Waiting<Facts> extends TakenCall<Facts> {
  readonly run: number
  readonly key: string
  readonly slot: number
  /** The call after it with the same run and key. */
  next: Waiting<Facts> | undefined
  last: Waiting<Facts>
}

/**
 * Calls by run and key, first in, first out: keys are agent-controlled and repeat. Holds at most `limit` calls in all;
 * when one more comes, the oldest is forgotten. Many traces hold no results at all: calls are found by run and key only once
 * one is asked for. After that every operation takes constant time, whatever the keys are.
 */
export class WaitingCalls<Facts = undefined> {
  readonly #limit: number
  /** The calls in order of arrival, in columns; a slot is reused after `limit` arrivals. A slot without a key is free. */
  readonly #keys: (string | undefined)[] = []
  readonly #runs: number[] = []
  readonly #callIndexes: number[] = []
  readonly #facts: Facts[] = []
  #arrivals = 0
  /** Absent until a call is asked for. */
  #index: WaitingIndex<Facts> | undefined
  /** Calls that were forgotten before they were taken. */
  givenUp = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  add(run: number, key: string, callIndex: number, facts: Facts): void {
    const slot = this.#arrivals++ % this.#limit
    const oldest = this.#keys[slot]
    if (oldest !== undefined) {
      this.#index?.take(this.#runs[slot] as number, oldest)
      this.givenUp++
    }
    this.#keys[slot] = key
    this.#runs[slot] = run
    this.#callIndexes[slot] = callIndex
    this.#facts[slot] = facts
    this.#index?.add(run, key, callIndex, slot, facts)
  }

  /** The first call that waits under the key and fits, of the first few; it stays. */
  find(run: number, key: string, fits: (facts: Facts) => boolean): number | undefined {
    let waiting = this.#indexed().first(run, key)
    for (let looked = 0; waiting !== undefined && looked < maxLooked; looked++) {
      if (fits(waiting.facts)) return waiting.callIndex
      waiting = waiting.next
    }
    return undefined
  }

  /** How many came, answered or not. */
  get arrivals(): number {
    return this.#arrivals
  }

  /** Removes the first call that waits under the key. */
  take(run: number, key: string): TakenCall<Facts> | undefined {
    const taken = this.#indexed().take(run, key)
    if (!taken) return undefined
    // The ring must not keep alive what was answered: nearly all calls are, at once.
    this.#keys[taken.slot] = undefined
    return taken
  }

  #indexed(): WaitingIndex<Facts> {
    if (this.#index) return this.#index
    const index = new WaitingIndex<Facts>()
    for (let arrival = Math.max(0, this.#arrivals - this.#limit); arrival < this.#arrivals; arrival++) {
      const slot = arrival % this.#limit
      const [run, callIndex] = [this.#runs[slot] as number, this.#callIndexes[slot] as number]
      index.add(run, this.#keys[slot] as string, callIndex, slot, this.#facts[slot] as Facts)
    }
    this.#index = index
    return index
  }
}

class WaitingIndex<Facts> {
  /** The calls of every run that has some, but for the run at hand. */
  readonly #runs = new Map<number, Map<string, Waiting<Facts>>>()
  /** The run that was asked for last, and its calls: most calls are answered before another run speaks. */
  #run = -1
  #calls = new Map<string, Waiting<Facts>>()

  add(run: number, key: string, callIndex: number, slot: number, facts: Facts): void {
    const waiting: Waiting<Facts> = { run, key, callIndex, slot, next: undefined, last: undefined as never, facts }
    waiting.last = waiting
    const calls = this.#callsOf(run)
    const first = calls.get(key)
    if (!first) calls.set(key, waiting)
    else {
      first.last.next = waiting
      first.last = waiting
    }
  }

  first(run: number, key: string): Waiting<Facts> | undefined {
    return this.#callsOf(run).get(key)
  }

  take(run: number, key: string): Waiting<Facts> | undefined {
    const calls = this.#callsOf(run)
    const first = calls.get(key)
    if (first?.next) {
      first.next.last = first.last
      calls.set(key, first.next)
    } else if (first) calls.delete(key)
    return first
  }

  #callsOf(run: number): Map<string, Waiting<Facts>> {
    if (run === this.#run) return this.#calls
    const isEmpty = this.#calls.size === 0
    if (isEmpty) this.#runs.delete(this.#run)
    else this.#runs.set(this.#run, this.#calls)
    this.#calls = this.#runs.get(run) ?? (isEmpty ? this.#calls : new Map())
    this.#run = run
    return this.#calls
  }
}
