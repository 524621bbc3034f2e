import type { JsonValue } from '../../src/model/json.js'
import type {
  CallResult,
  RecordPlace,
  RecordSink,
  ToolCall,
  TraceMessage,
  TraceProblem,
  TraceStart,
} from '../../src/model/trace.js'
import type { UsageRecord } from '../../src/model/usage.js'
import type { FormatContext, TraceFormat } from '../../src/traces/formats/format.js'

/** Everything that a format wrote, in order. */
export interface Recording {
  readonly calls: readonly ToolCall[]
  readonly results: readonly CallResult[]
  readonly starts: readonly TraceStart[]
  readonly messages: readonly TraceMessage[]
  readonly usage: readonly UsageRecord[]
  readonly skipped: Readonly<Record<string, number>>
  readonly problems: readonly TraceProblem[]
  readonly lines: readonly number[]
}

/** Feeds records to a format, one a line, as the reader does; absent members are left out, so that tests compare what is there. */
export function read(
  format: TraceFormat,
  records: readonly unknown[],
  context: Partial<FormatContext> = {},
): Recording {
  const calls: ToolCall[] = []
  const results: CallResult[] = []
  const starts: TraceStart[] = []
  const messages: TraceMessage[] = []
  const usage: UsageRecord[] = []
  const problems: TraceProblem[] = []
  const lines: number[] = []
  const skipped: Record<string, number> = {}
  const sink: RecordSink = {
    call: (call, line) => {
      calls.push(present(call))
      lines.push(line)
    },
    result: (result) => void results.push(present(result)),
    start: (start) => void starts.push(present(start)),
    message: (message) => void messages.push(present(message)),
    usage: (record) => void usage.push(present(record)),
    skip: (reason) => {
      skipped[reason] = (skipped[reason] ?? 0) + 1
    },
    problem: (problem) => void problems.push(problem),
  }
  const reader = format.open(sink, { file: 'traces/file.jsonl', sessionKeys: [], ...context })
  for (const [index, record] of records.entries()) reader.record(record as JsonValue, placeOfLine(index + 1))
  reader.end()
  return { calls, results, starts, messages, usage, skipped, problems, lines }
}

export function toolsAndArgs(recording: Recording): readonly unknown[] {
  return recording.calls.map(({ tool, args }) => ({ tool, args }))
}

function placeOfLine(line: number): RecordPlace {
  return { line, column: 1, of: () => ({ line, column: 1 }) }
}

function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as T
}
