/** A call that waits under a key. Calls of one run with equal keys form a queue: the first holds its end. */
interface Waiting {
  readonly run: number
  readonly key: string
  readonly callIndex: number
  /** The call after it with the same run and key. */
  next: Waiting | undefined
  last: Waiting
  done: boolean
}

/**
 * Calls by run and key, first in, first out: keys are agent-controlled and repeat. Holds at most `limit` calls in all;
 * when one more comes, the oldest is forgotten. Every operation takes constant time, whatever the keys are.
 */
export class WaitingCalls {
  readonly #limit: number
  readonly #runs = new Map<number, Map<string, Waiting>>()
  /** The calls in order of arrival; a slot is reused after `limit` arrivals. */
  readonly #ring: Waiting[] = []
  #arrivals = 0
  /** Calls that were forgotten before they were taken. */
  givenUp = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  add(run: number, key: string, callIndex: number): void {
    const waiting: Waiting = { run, key, callIndex, next: undefined, last: undefined as never, done: false }
    waiting.last = waiting
    const slot = this.#arrivals++ % this.#limit
    const oldest = this.#ring[slot]
    if (oldest && !oldest.done) {
      this.take(oldest.run, oldest.key)
      this.givenUp++
    }
    this.#ring[slot] = waiting
    let calls = this.#runs.get(run)
    if (!calls) {
      calls = new Map()
      this.#runs.set(run, calls)
    }
    const first = calls.get(key)
    if (!first) calls.set(key, waiting)
    else {
      first.last.next = waiting
      first.last = waiting
    }
  }

  /** The first call that waits under the key; it stays. */
  find(run: number, key: string): number | undefined {
    return this.#runs.get(run)?.get(key)?.callIndex
  }

  /** Removes the first call that waits under the key. */
  take(run: number, key: string): number | undefined {
    const calls = this.#runs.get(run)
    const first = calls?.get(key)
    if (!calls || !first) return undefined
    first.done = true
    if (first.next) {
      first.next.last = first.last
      calls.set(key, first.next)
    } else {
      calls.delete(key)
      if (calls.size === 0) this.#runs.delete(run)
    }
    return first.callIndex
  }
}
