import { isLater } from '../../model/is-later.js'
import type { CallEnd } from '../conditions/call-facts.js'

/** Places of the numbers of one trace. */
const denied = 0
const errors = 1
/** Answers of the model that asked for calls, and calls that do not say which asked for them. */
const turns = 2
const turnless = 3
/** Calls without a timestamp. */
const untimed = 4
/** One more than the index of the latest call; 0 = none is. */
const latest = 5
const width = 6
/** Answers of one run whose calls may stand among each other, as those of agents that work at the same time. */
const maxAsking = 4

/** What is counted of each trace, call by call, in flat arrays that begin small (see `RunStates`): millions of traces make no objects. */
export class RunCounts {
  #numbers = new Int32Array(4 * width)
  /** Milliseconds that the latest call took. */
  #took = new Float64Array(4)
  readonly #from: string[] = []
  readonly #to: string[] = []
  /** The last answers that asked for calls, the latest first; empty where no source says. */
  readonly #asking: (string | undefined)[] = []
  /** By trace: calls that failed, of sources that may write one call twice. */
  readonly #failed = new Map<number, Map<number, CallEnd>>()

  /** @param mayRepeat further records of the call may say another end */
  ended(run: number, callIndex: number, end: CallEnd, mayRepeat: boolean): void {
    if (mayRepeat && !this.#failed.has(run)) this.#failed.set(run, new Map())
    const failed = this.#failed.size === 0 ? undefined : this.#failed.get(run)
    const before = failed?.get(callIndex)
    if (before !== undefined && end !== undefined) this.#addEnd(run, before, -1)
    if (end === undefined || end === 'success') {
      if (end === 'success') failed?.delete(callIndex)
      return
    }
    this.#addEnd(run, end, 1)
    failed?.set(callIndex, end)
  }

  asked(run: number, turn: string | undefined): void {
    if (turn === undefined) {
      this.#add(run, turnless, 1)
      return
    }
    const last = run * maxAsking
    if (turn === this.#asking[last]) return
    let at = last + 1
    while (at < last + maxAsking && this.#asking[at] !== turn) at++
    if (at === last + maxAsking) {
      this.#add(run, turns, 1)
      at--
    }
    for (; at > last; at--) this.#asking[at] = this.#asking[at - 1]
    this.#asking[last] = turn
  }

  called(run: number, callIndex: number, timestamp: string | undefined, durationMs: number | undefined): void {
    if (timestamp === undefined) this.#add(run, untimed, 1)
    else if (this.at(run, timestamp)) {
      this.#numbers[run * width + latest] = callIndex + 1
      this.#took[run] = durationMs ?? 0
    }
  }

  took(run: number, callIndex: number, durationMs: number | undefined): void {
    if (durationMs !== undefined && this.#number(run, latest) === callIndex + 1) this.#took[run] = durationMs
  }

  /** A moment of the trace; true if it is the latest so far. */
  at(run: number, timestamp: string): boolean {
    if (run >= this.#took.length) this.#grow(run)
    const from = this.#from[run]
    const to = this.#to[run]
    if (from === undefined || isLater(from, timestamp)) this.#from[run] = timestamp
    if (to !== undefined && !isLater(timestamp, to)) return false
    this.#to[run] = timestamp
    this.#took[run] = 0
    return true
  }

  /** Milliseconds from the first moment to the last; undefined where none is known. */
  elapsedMs(run: number): number | undefined {
    const from = this.#from[run]
    const to = this.#to[run]
    if (from === undefined || to === undefined) return undefined
    const elapsed = Date.parse(to) - Date.parse(from) + Math.max(0, this.#took[run] ?? 0)
    return Number.isFinite(elapsed) ? elapsed : undefined
  }

  of(run: number) {
    return {
      denied: this.#number(run, denied),
      errors: this.#number(run, errors),
      turns: this.#number(run, turns),
      turnless: this.#number(run, turnless),
      untimed: this.#number(run, untimed),
    }
  }

  #addEnd(run: number, end: CallEnd, times: number): void {
    this.#add(run, errors, times)
    if (end === 'denied') this.#add(run, denied, times)
  }

  #number(run: number, place: number): number {
    return this.#numbers[run * width + place] ?? 0
  }

  #add(run: number, place: number, more: number): void {
    if (run >= this.#took.length) this.#grow(run)
    const at = run * width + place
    this.#numbers[at] = (this.#numbers[at] as number) + more
  }

  #grow(run: number): void {
    const length = Math.max(run + 1, this.#took.length * 2)
    const numbers = new Int32Array(length * width)
    numbers.set(this.#numbers)
    this.#numbers = numbers
    const took = new Float64Array(length)
    took.set(this.#took)
    this.#took = took
  }
}
