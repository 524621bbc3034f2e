import type { CallSink, ToolCall, TraceRun } from '../model/trace.js'

/** What is known of a trace when all of it was read once. */
export interface SurveyedTrace {
  /** Milliseconds since 1970 of the last of its calls that has a time. */
  last: number | undefined
  calls: number
  /** Some calls have no time, or one of a clock that counts from the start of the run. */
  hasUntimed: boolean
  /** Where its last call stands. */
  file: number
  line: number
}

/** Earlier times are those of relative clocks: agents had no calls to record before 2000. */
export const firstTime = Date.UTC(2000, 0, 1)

/** Takes down when each trace ended, before any of them is checked. */
export class Survey implements CallSink {
  readonly traces = new Map<string, SurveyedTrace>()
  readonly files: string[] = []

  file(index: number, name: string): void {
    this.files[index] = name
  }

  start(run: TraceRun): void {
    this.#trace(run)
  }

  call(run: TraceRun, call: ToolCall, _callIndex: number, file: number, line: number): void {
    const trace = this.#trace(run)
    trace.calls++
    trace.file = file
    trace.line = line
    const time = Date.parse(call.timestamp ?? '')
    if (time >= firstTime) trace.last = Math.max(time, trace.last ?? time)
    else trace.hasUntimed = true
  }

  result(): void {}

  #trace({ trace, lastFile, lastLine }: TraceRun): SurveyedTrace {
    let known = this.traces.get(trace)
    if (!known) {
      known = { last: undefined, calls: 0, hasUntimed: false, file: lastFile, line: lastLine }
      this.traces.set(trace, known)
    }
    return known
  }
}
