import type { JsonValue } from '../../src/model/json.js'
import type { CallResult, RecordSink, ToolCall, TraceProblem, TraceStart } from '../../src/model/trace.js'
import type { TraceFormat } from '../../src/traces/formats/format.js'

/** What a format wrote, in order, by kind. */
export interface Recording {
  readonly calls: ToolCall[]
  readonly results: CallResult[]
  readonly starts: TraceStart[]
  readonly skips: string[]
  readonly problems: TraceProblem[]
}

/** Feeds records to a format without the reader in between, for what a format alone decides. Record n stands on line n. */
export function recordWith(format: TraceFormat, records: readonly unknown[], file = 'traces/run.jsonl'): Recording {
  const recording: Recording = { calls: [], results: [], starts: [], skips: [], problems: [] }
  const sink: RecordSink = {
    call: (call) => recording.calls.push(call),
    result: (result) => recording.results.push(result),
    start: (start) => recording.starts.push(start),
    skip: (reason) => recording.skips.push(reason),
    problem: (problem) => recording.problems.push(problem),
  }
  const reader = format.open(sink, { file, sessionKeys: [] })
  for (const [index, record] of records.entries()) {
    const place = { line: index + 1, column: 1 }
    reader.record(record as JsonValue, { ...place, of: () => place })
  }
  reader.end()
  return recording
}
