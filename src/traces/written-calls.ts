import type { RecordSink, TraceMessage, TraceProblem } from '../model/trace.js'
import { holdsTextCall } from './formats/cline/text-calls.js'

/** Runs of which the first such message waits for a call. */
export const maxWritten = 10_000

/**
 * Calls that stand in what an agent said, as Cline and Roo Code write them, in a file of a format that has calls apart from words. What
 * a run says that has calls of its own is talk; a run without any would pass as one that called nothing.
 */
export class WrittenCalls {
  readonly #sink: RecordSink
  readonly #callsNothing: (trace: string) => boolean
  readonly #waiting = new Map<string, TraceProblem>()
  /** Runs so far that said such a thing. */
  met = 0

  /** `callsNothing`: whether a run that was read has no calls so far. */
  constructor(sink: RecordSink, callsNothing: (trace: string) => boolean) {
    this.#sink = sink
    this.#callsNothing = callsNothing
  }

  said({ trace, role, text }: TraceMessage, line: number, column: number): void {
    if (role !== 'assistant' || !holdsTextCall(text) || this.#waiting.has(trace)) return
    const detail =
      'a tool call written into the words of an agent, as Cline and Roo Code do, where calls stand apart: give the list of its messages (api_conversation_history.json)'
    if (this.#waiting.size === maxWritten) this.end()
    this.met++
    this.#waiting.set(trace, { code: 'E_TRACE_PARSE', detail, line, column })
  }

  end(): void {
    for (const [trace, problem] of this.#waiting) if (this.#callsNothing(trace)) this.#sink.problem(problem)
    this.#waiting.clear()
  }
}
