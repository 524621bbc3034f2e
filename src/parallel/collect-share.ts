import { type CollectOptions, collect } from '../assay.js'
import { LinesBefore } from '../calls/lines-before.js'
import { readFileChunks } from '../io/read-file-chunks.js'
import type { Partial } from '../merge/partial.js'
import { takePart } from '../merge/take-partial.js'
import type { Policy } from '../model/policy.js'
import type { FileList, ReadTraces, TraceReading } from '../model/reading.js'
import type { TraceRun } from '../model/trace.js'
import { readTraces } from '../traces/read-traces.js'

/** Some of the files of a check, with what another thread needs to collect from them. Plain data. */
export interface Share {
  readonly policy: Policy
  readonly list: Omit<FileList, 'found'>
  readonly options: Pick<CollectOptions, 'profile' | 'timelines' | 'redact'>
}

/** What a thread collected, and what it met of that which has a bound over all files. */
export interface CollectedShare {
  readonly partial: Partial
  readonly unknownFiles: readonly string[]
  /** What the lines of sessions are known by. */
  readonly lines: readonly string[]
  readonly keys: number
  /** See `CallMemory`. */
  readonly filled: number
}

/** @throws {AssayError} for a file that is not a trace */
export async function collectShare({ policy, list, options }: Share): Promise<CollectedShare> {
  const lines = new LinesBefore()
  let runs: readonly TraceRun[] = []
  let unknownFiles: TraceReading['unknownFiles']
  const read: ReadTraces = async (sink) => {
    const { files, ...rest } = list
    const inputs = files.map(({ path, name, isNamed }) => ({ ...readFileChunks(path, { name }), isNamed }))
    const reading = await readTraces(inputs, sink, { ...rest, lines })
    runs = reading.runs
    unknownFiles = reading.unknownFiles
    return reading
  }
  const collected = await collect(policy, read, options)
  return {
    partial: takePart(
      policy,
      collected,
      runs.map(({ trace }) => trace),
    ),
    unknownFiles: unknownFiles ?? [],
    lines: lines.met,
    keys: collected.evaluation.keys ?? 0,
    filled: collected.history?.filled ?? 0,
  }
}
