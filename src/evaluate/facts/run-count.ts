import { isLater } from '../../model/is-later.js'
import type { CallEnd } from '../conditions/call-facts.js'

/** What is counted of one trace, call by call. */
export class RunCount {
  denied = 0
  errors = 0
  /** Answers of the model that asked for calls, and calls that do not say which asked for them. */
  turns = 0
  turnless = 0
  /** Calls without a timestamp. */
  untimed = 0
  #turn: string | undefined
  #from: string | undefined
  #to: string | undefined
  /** The latest call, and milliseconds that it took. */
  #latest = -1
  #took = 0
  #failed: Map<number, CallEnd> | undefined

  /** @param mayRepeat further records of the call may say another end */
  ended(callIndex: number, end: CallEnd, mayRepeat: boolean): void {
    if (mayRepeat) this.#failed ??= new Map()
    const before = this.#failed?.get(callIndex)
    if (before !== undefined && end !== undefined) this.#add(before, -1)
    if (end === undefined || end === 'success') {
      if (end === 'success') this.#failed?.delete(callIndex)
      return
    }
    this.#add(end, 1)
    this.#failed?.set(callIndex, end)
  }

  asked(turn: string | undefined): void {
    if (turn === undefined) this.turnless++
    else if (turn !== this.#turn) this.turns++
    this.#turn = turn
  }

  called(callIndex: number, timestamp: string | undefined, durationMs: number | undefined): void {
    if (timestamp === undefined) this.untimed++
    else if (this.at(timestamp)) {
      this.#latest = callIndex
      this.#took = durationMs ?? 0
    }
  }

  took(callIndex: number, durationMs: number | undefined): void {
    if (callIndex === this.#latest && durationMs !== undefined) this.#took = durationMs
  }

  /** A moment of the trace; true if it is the latest so far. */
  at(timestamp: string): boolean {
    if (this.#from === undefined || isLater(this.#from, timestamp)) this.#from = timestamp
    const isLatest = this.#to === undefined || isLater(timestamp, this.#to)
    if (!isLatest) return false
    this.#to = timestamp
    this.#took = 0
    return true
  }

  /** Milliseconds from the first moment to the last; undefined where none is known. */
  get elapsedMs(): number | undefined {
    if (this.#from === undefined || this.#to === undefined) return undefined
    const elapsed = Date.parse(this.#to) - Date.parse(this.#from) + Math.max(0, this.#took)
    return Number.isFinite(elapsed) ? elapsed : undefined
  }

  #add(end: CallEnd, times: number): void {
    this.errors += times
    if (end === 'denied') this.denied += times
  }
}
