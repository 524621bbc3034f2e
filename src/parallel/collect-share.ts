import { type CollectOptions, collect } from '../assay.js'
import { LinesBefore } from '../calls/lines-before.js'
import type { RecordedShare } from '../evidence/run/recorded-share.js'
import { ShareRecorder } from '../evidence/run/share-recorder.js'
import { readFileChunks } from '../io/read-file-chunks.js'
import type { Partial } from '../merge/partial.js'
import { takePart } from '../merge/take-partial.js'
import type { Policy } from '../model/policy.js'
import { AssayError } from '../model/problem.js'
import type { FileList, ReadTraces, TraceReading } from '../model/reading.js'
import type { TraceRun } from '../model/trace.js'
import type { Redact } from '../text/redact.js'
import { readTraces } from '../traces/read-traces.js'

/** Some of the files of a check, with what another thread needs to collect from them. Plain data. */
export interface Share {
  readonly policy: Policy
  readonly list: Omit<FileList, 'found'>
  readonly options: Pick<CollectOptions, 'profile' | 'timelines' | 'redact'>
  /** Where its events are kept: a file that is open in the whole process. */
  readonly evidence?: { readonly redact: Redact; readonly descriptor: number } | undefined
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
  readonly recorded?: RecordedShare | undefined
}

/**
 * Undefined for what one thread decides: what the user can put right, which it will say, and a disk that does not take the events.
 *
 * @throws for a bug
 */
export async function attemptShare(share: Share): Promise<CollectedShare | undefined> {
  try {
    return await collectShare(share)
  } catch (error) {
    if (error instanceof AssayError || (error instanceof Error && 'syscall' in error)) return undefined
    throw error
  }
}

async function collectShare({ policy, list, options, evidence }: Share): Promise<CollectedShare> {
  const recorder = evidence && new ShareRecorder(policy, evidence.redact, evidence.descriptor)
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
  const collected = await collect(policy, read, { ...options, observers: recorder ? [recorder] : [] })
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
    recorded: recorder?.recorded(),
  }
}
