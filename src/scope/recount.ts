import { scopeCodes } from '../codes/scope-codes.js'
import { AssayError } from '../model/problem.js'
import type { CallSink, TraceRun } from '../model/trace.js'
import { plural } from '../text/plural.js'
import type { Admit } from './admit.js'
import type { Survey } from './survey.js'

/**
 * Counts the calls of each trace as they are checked against those that were surveyed: what is checked must be what the window was planned with. Forgets a
 * trace when the last of its calls has come.
 */
export class Recount implements CallSink {
  readonly #awaited = new Map<string, number>()
  /** Traces with more calls than were surveyed, or that were not there. */
  readonly #grown = new Set<string>()

  constructor(survey: Survey, admit: Admit) {
    for (const [trace, { calls }] of survey.traces) if (admit(trace) === undefined) this.#awaited.set(trace, calls)
  }

  start({ trace }: TraceRun): void {
    if (!this.#awaited.has(trace)) this.#grown.add(trace)
  }

  call({ trace }: TraceRun): void {
    const awaited = this.#awaited.get(trace)
    if (awaited === undefined) this.#grown.add(trace)
    else if (awaited > 1) this.#awaited.set(trace, awaited - 1)
    else this.#awaited.delete(trace)
  }

  result(): void {}

  /** @throws {AssayError} `E_WINDOW_GREW` */
  end(): void {
    const other = this.#awaited.size + this.#grown.size
    if (other === 0) return
    throw new AssayError({
      code: 'E_WINDOW_GREW',
      level: 'error',
      message: `${plural(other, 'trace')} had other calls when they were read again.`,
      remedy: scopeCodes.E_WINDOW_GREW.remedy,
    })
  }
}
