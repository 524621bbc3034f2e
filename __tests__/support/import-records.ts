import type { CallResult, ToolCall, TraceRun } from '../../src/model/trace.js'
import type { TraceFormat } from '../../src/traces/formats/format.js'
import { readTraces, type TraceReading } from '../../src/traces/read-traces.js'

export interface Imported {
  /** Calls with their results joined in, in the order in which the reader reported them. */
  readonly calls: readonly ToolCall[]
  readonly skipped: Record<string, number>
  readonly reading: TraceReading
}

/** Reads records as lines of one file, through the real reader; `format` undefined = recognised. */
export async function importRecords(
  format: TraceFormat | undefined,
  records: readonly unknown[],
  file = 'traces/run.jsonl',
): Promise<Imported> {
  return importText(records.map((record) => `${JSON.stringify(record)}\n`).join(''), file, format)
}

export async function importText(text: string | Uint8Array, file: string, format?: TraceFormat): Promise<Imported> {
  const calls: ToolCall[] = []
  const byRun = new Map<TraceRun, ToolCall[]>()
  const sink = {
    call(run: TraceRun, call: ToolCall, callIndex: number): void {
      const copy = { ...call }
      calls.push(copy)
      const ofRun = byRun.get(run) ?? []
      ofRun[callIndex] = copy
      byRun.set(run, ofRun)
    },
    result(run: TraceRun, callIndex: number, { result, error, phase, durationMs }: CallResult): void {
      const call = byRun.get(run)?.[callIndex]
      if (call === undefined) throw new Error('a result for a call that was never reported')
      const known = { result, error, ...(phase && { phase }), ...(durationMs !== undefined && { durationMs }) }
      Object.assign(call, known)
    },
  }
  const options = format === undefined ? {} : { format: format.id }
  const reading = await readTraces([{ file, chunks: [Buffer.from(text as string)] }], sink, options)
  const skipped = Object.fromEntries(reading.skipped.map(({ reason, count }) => [reason, count]))
  return { calls, skipped, reading }
}
