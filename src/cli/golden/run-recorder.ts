import type { CallResult, CallSink, ToolCall, TraceRun } from '../../model/trace.js'

/** Calls kept of the run: one more than a file of expected calls may hold. */
const maxCalls = 1001

/** Ids of runs kept, to name one that was meant. */
const maxIds = 1000

/** Keeps the calls of one run while all are read: of the one with an id, or of the only one. */
export class RunRecorder implements CallSink {
  readonly calls: ToolCall[] = []
  readonly ids: string[] = []
  run: TraceRun | undefined
  runs = 0

  /** @param id absent: the only run that there is */
  constructor(readonly id: string | undefined) {}

  start(run: TraceRun): void {
    this.runs++
    if (this.ids.length < maxIds) this.ids.push(run.trace)
    if (this.id === undefined ? this.runs === 1 : run.trace === this.id) this.run = run
  }

  call(run: TraceRun, call: ToolCall): void {
    if (run.index === this.run?.index && this.calls.length < maxCalls) this.calls.push(call)
  }

  /** What a result says was cut of the arguments. */
  result(run: TraceRun, callIndex: number, { truncated }: CallResult): void {
    const call = run.index === this.run?.index ? this.calls[callIndex] : undefined
    if (call && truncated) this.calls[callIndex] = { ...call, truncated: [...(call.truncated ?? []), ...truncated] }
  }
}
