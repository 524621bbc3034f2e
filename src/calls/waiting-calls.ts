/** Calls without a result that pairing remembers, over all traces; the oldest is given up for the newest. */
export const maxWaiting = 16_384

/** Calls of one key that are looked at: whoever writes more of them under one key gets more calls, not more time. */
const maxLooked = 64

/** A call that waits under a key. Calls of one run with equal keys form a queue: the first holds its end. */
interface Waiting<Facts> {
  readonly run: number
  readonly key: string
  readonly callIndex: number
  readonly slot: number
  /** The call after it with the same run and key. */
  next: Waiting<Facts> | undefined
  last: Waiting<Facts>
  readonly facts: Facts
}

/**
 * Calls by run and key, first in, first out: keys are agent-controlled and repeat. Holds at most `limit` calls in all;
 * when one more comes, the oldest is forgotten. Every operation takes constant time, whatever the keys are.
 */
export class WaitingCalls<Facts = undefined> {
  readonly #limit: number
  /** The calls of every run but the one at hand. */
  readonly #runs = new Map<number, Map<string, Waiting<Facts>>>()
  /** The run that was asked for last, and its calls: most calls are answered before another run speaks. */
  #run = -1
  #calls = new Map<string, Waiting<Facts>>()
  /** The calls in order of arrival; a slot is reused after `limit` arrivals. */
  readonly #ring: (Waiting<Facts> | undefined)[] = []
  #arrivals = 0
  /** Calls that were forgotten before they were taken. */
  givenUp = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  add(run: number, key: string, callIndex: number, facts: Facts): void {
    const slot = this.#arrivals++ % this.#limit
    const oldest = this.#ring[slot]
    if (oldest) {
      this.take(oldest.run, oldest.key)
      this.givenUp++
    }
    const waiting: Waiting<Facts> = { run, key, callIndex, slot, next: undefined, last: undefined as never, facts }
    waiting.last = waiting
    this.#ring[slot] = waiting
    const calls = this.#callsOf(run)
    const first = calls.get(key)
    if (!first) calls.set(key, waiting)
    else {
      first.last.next = waiting
      first.last = waiting
    }
  }

  /** The first call that waits under the key and fits, of the first few; it stays. */
  find(run: number, key: string, fits: (facts: Facts) => boolean): number | undefined {
    let waiting = this.#callsOf(run).get(key)
    for (let looked = 0; waiting !== undefined && looked < maxLooked; looked++) {
      if (fits(waiting.facts)) return waiting.callIndex
      waiting = waiting.next
    }
    return undefined
  }

  /** Removes the first call that waits under the key. */
  take(run: number, key: string): number | undefined {
    const calls = this.#callsOf(run)
    const first = calls.get(key)
    if (!first) return undefined
    // The ring must not keep alive what was answered: nearly all calls are, at once.
    this.#ring[first.slot] = undefined
    if (first.next) {
      first.next.last = first.last
      calls.set(key, first.next)
    } else calls.delete(key)
    return first.callIndex
  }

  #callsOf(run: number): Map<string, Waiting<Facts>> {
    if (run === this.#run) return this.#calls
    if (this.#calls.size > 0) this.#runs.set(this.#run, this.#calls)
    const known = this.#runs.get(run)
    if (known) this.#runs.delete(run)
    this.#calls = known ?? (this.#calls.size === 0 ? this.#calls : new Map())
    this.#run = run
    return this.#calls
  }
}
