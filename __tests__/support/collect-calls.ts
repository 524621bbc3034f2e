import type { CallResult, CallSink, ToolCall, TraceRun } from '../../src/model/trace.js'
import { type ReadOptions, readTraces, type TraceInput, type TraceReading } from '../../src/traces/read-traces.js'

/** A call as a reading reports it, with its result joined in. */
export interface CollectedCall extends ToolCall {
  readonly callIndex: number
  readonly at: string
}

export interface Collected {
  readonly reading: TraceReading
  readonly calls: readonly CollectedCall[]
}

/** A sink that keeps everything, for tests. */
export class CollectingSink implements CallSink {
  readonly calls: CollectedCall[] = []
  readonly started: string[] = []
  readonly #byRun = new Map<number, CollectedCall[]>()

  call(run: TraceRun, call: ToolCall, callIndex: number, file: number, line: number, column: number): void {
    const collected = { ...call, callIndex, at: `${file}:${line}:${column}` }
    this.calls.push(collected)
    const calls = this.#byRun.get(run.index) ?? []
    calls[callIndex] = collected
    this.#byRun.set(run.index, calls)
  }

  result(run: TraceRun, callIndex: number, result: CallResult): void {
    const call = this.#byRun.get(run.index)?.[callIndex]
    if (!call) throw new Error('a result for a call that was never reported')
    // The last result that is not null wins; where there is only null, null is the result.
    const known = result.result ?? (call.result === undefined ? result.result : call.result)
    Object.assign(call, { result: known, error: result.error ?? call.error })
  }

  start(run: TraceRun): void {
    this.started.push(run.trace)
  }
}

export async function collect(text: string | Uint8Array, options?: ReadOptions, file = 'a.jsonl'): Promise<Collected> {
  return collectAll([{ file, chunks: [Buffer.from(text as string)] }], options)
}

export async function collectAll(inputs: readonly TraceInput[], options?: ReadOptions): Promise<Collected> {
  const sink = new CollectingSink()
  const reading = await readTraces(inputs, sink, options)
  return { reading, calls: sink.calls }
}

/** Values as JSON lines. */
export function lines(...records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('')
}
