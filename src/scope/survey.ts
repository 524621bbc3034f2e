import type { CallResult, CallSink, ToolCall, TraceMessage, TraceRun } from '../model/trace.js'
import { TraceContent } from './trace-content.js'

/** What is known of a trace when all of it was read once. */
export interface SurveyedTrace {
  /** Milliseconds since 1970 of the last of its calls that has a time. */
  last: number | undefined
  calls: number
  /** Some calls have no time, or one of a clock that counts from the start of the run. */
  hasUntimed: boolean
  /** Only where a state is kept. */
  readonly content: TraceContent | undefined
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
  readonly #digests: boolean

  /** @param digests whether to digest what traces hold */
  constructor(digests = false) {
    this.#digests = digests
  }

  file(index: number, name: string): void {
    this.files[index] = name
  }

  start(run: TraceRun): void {
    this.#trace(run)
  }

  call(run: TraceRun, call: ToolCall, _callIndex: number, file: number, line: number): void {
    const trace = this.#trace(run)
    trace.calls++
    const { tool, server, args } = call
    trace.content?.add(file, [tool, server ?? null, given(args), ...outcome(call)])
    trace.file = file
    trace.line = line
    const time = Date.parse(call.timestamp ?? '')
    if (time >= firstTime) trace.last = Math.max(time, trace.last ?? time)
    else trace.hasUntimed = true
  }

  result(run: TraceRun, callIndex: number, { result, error, phase }: CallResult): void {
    this.#trace(run).content?.add(run.lastFile, [callIndex, ...outcome({ result, error, phase })])
  }

  message(run: TraceRun, { role, text }: TraceMessage, file: number): void {
    this.#trace(run).content?.add(file, [role, text])
  }

  #trace({ trace, lastFile, lastLine }: TraceRun): SurveyedTrace {
    let known = this.traces.get(trace)
    if (!known) {
      const content = this.#digests ? new TraceContent() : undefined
      known = { last: undefined, calls: 0, hasUntimed: false, content, file: lastFile, line: lastLine }
      this.traces.set(trace, known)
    }
    return known
  }
}

function outcome({ result, error, phase }: Pick<ToolCall, 'result' | 'error' | 'phase'>): readonly unknown[] {
  return [given(result), error ?? null, phase ?? null]
}

/** What is absent is not what is `null`. */
function given(value: unknown): readonly unknown[] {
  return value === undefined ? [] : [value]
}
