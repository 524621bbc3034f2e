import { RunDoubles } from '../../model/run-doubles.js'
import { RunNumbers } from '../../model/run-numbers.js'
import { RunValues } from '../../model/run-values.js'
import type { CallEnd } from '../conditions/call-facts.js'
import { RunTimes } from './run-times.js'

/** What is counted of each trace, call by call. */
export class RunCounts {
  readonly #denied = new RunNumbers()
  readonly #errors = new RunNumbers()
  /** Answers of the model that asked for calls, and calls that say which asked for them. */
  readonly #turns = new RunNumbers()
  readonly #ofTurns = new RunNumbers()
  /** Calls without a timestamp. */
  readonly #untimed = new RunNumbers()
  /** One more than the index of the latest call; 0 = none is. */
  readonly #latest = new RunNumbers()
  /** Milliseconds that the latest call took. */
  readonly #took = new RunDoubles()
  readonly #times = new RunTimes()
  /** The answer that asked for the last call: the same name later may be another one's, as many sources number them in each file. */
  readonly #asking = new RunValues<string>()
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
    if (turn === undefined) return
    this.#ofTurns.add(run, 1)
    if (turn === this.#asking.of(run)) return
    this.#turns.add(run, 1)
    this.#asking.set(run, turn)
  }

  called(run: number, callIndex: number, timestamp: string | undefined, durationMs: number | undefined): void {
    if (timestamp === undefined) this.#untimed.add(run, 1)
    else if (this.at(run, timestamp)) {
      this.#latest.set(run, callIndex + 1)
      this.#took.set(run, durationMs ?? 0)
    }
  }

  took(run: number, callIndex: number, durationMs: number | undefined): void {
    if (durationMs !== undefined && this.#latest.of(run) === callIndex + 1) this.#took.set(run, durationMs)
  }

  /** A moment of the trace; true if it is the latest so far. */
  at(run: number, timestamp: string): boolean {
    if (!this.#times.at(run, timestamp)) return false
    this.#took.set(run, 0)
    return true
  }

  /** Milliseconds from the first moment to the last; undefined where none is known. */
  elapsedMs(run: number): number | undefined {
    const elapsed = this.#times.elapsed(run)
    return elapsed !== undefined && Number.isFinite(elapsed) ? elapsed + Math.max(0, this.#took.of(run)) : undefined
  }

  /** @param calls of the run */
  of(run: number, calls: number) {
    return {
      denied: this.#denied.of(run),
      errors: this.#errors.of(run),
      turns: this.#turns.of(run),
      /** Calls that do not say which answer asked for them. */
      turnless: calls - this.#ofTurns.of(run),
      untimed: this.#untimed.of(run),
    }
  }

  #addEnd(run: number, end: CallEnd, times: number): void {
    this.#errors.add(run, times)
    if (end === 'denied') this.#denied.add(run, times)
  }
}
