import { type CollectOptions, collect } from '../assay.js'
import { LinesBefore } from '../calls/lines-before.js'
import type { ResultWaits } from '../calls/pair-records.js'
import type { RecordedShare } from '../evidence/run/recorded-share.js'
import { ShareRecorder } from '../evidence/run/share-recorder.js'
import { readFileChunks } from '../io/read-file-chunks.js'
import type { Partial } from '../merge/partial.js'
import { takePart } from '../merge/take-partial.js'
import type { Policy } from '../model/policy.js'
import { AssayError } from '../model/problem.js'
import type { FileList, ReadTraces } from '../model/reading.js'
import type { TraceRuns } from '../model/trace.js'
import type { Redact } from '../text/redact.js'
import { readTraces } from '../traces/read-traces.js'
import { type LineShare, NotShared } from '../traces/shared-lines.js'

/** Some of the files of a check, with what another thread needs to collect from them. Plain data. */
export interface Share {
  readonly policy: Policy
  readonly list: Omit<FileList, 'found'>
  readonly options: Pick<CollectOptions, 'profile' | 'timelines' | 'redact'>
  /** Of files that all threads read: which lines are this one's. */
  readonly lines?: LineShare | undefined
  /** Not 0 as soon as one thread has to read all. */
  readonly stop: Int32Array<SharedArrayBuffer>
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
  readonly waits: ResultWaits
  /** Where lines are shared: all lines of the files, and those that this thread took; runs whose words hold a call. */
  readonly shared?: { readonly lines: number; readonly taken: number; readonly written: number } | undefined
}

/**
 * Undefined for what one thread decides: what the user can put right, which it will say, files that cannot be shared, and a disk that does
 * not take the events.
 *
 * @throws for a bug
 */
export async function attemptShare(share: Share): Promise<CollectedShare | undefined> {
  try {
    return await collectShare(share)
  } catch (error) {
    Atomics.store(share.stop, 0, 1)
    if (error instanceof AssayError || error instanceof NotShared) return undefined
    if (error instanceof Error && 'syscall' in error) return undefined
    throw error
  }
}

async function collectShare({ policy, list, options, lines: share, stop, evidence }: Share): Promise<CollectedShare> {
  const recorder = evidence && new ShareRecorder(policy, evidence.redact, evidence.descriptor)
  const lines = new LinesBefore()
  let runs: TraceRuns = []
  let met: Pick<Awaited<ReturnType<typeof readTraces>>, 'unknownFiles' | 'waits' | 'written' | 'shared'> | undefined
  const read: ReadTraces = async (sink) => {
    const { files, ...rest } = list
    const inputs = files.map(({ path, name, isNamed }) => {
      const input = readFileChunks(path, { name })
      return { ...input, chunks: untilStopped(input.chunks, stop), isNamed }
    })
    const reading = await readTraces(inputs, sink, { ...rest, lines, share })
    runs = reading.runs
    met = reading
    return reading
  }
  const collected = await collect(policy, read, { ...options, observers: recorder ? [recorder] : [] })
  if (!met) throw new Error('the traces of a share were not read')
  const { unknownFiles, waits, written, shared } = met
  return {
    partial: takePart(
      policy,
      collected,
      Array.from(runs, ({ trace }) => trace),
    ),
    ...{ unknownFiles, waits },
    lines: lines.met,
    keys: collected.evaluation.keys ?? 0,
    filled: collected.history?.filled ?? 0,
    recorded: recorder?.recorded(),
    shared: shared && { lines: shared.lines, taken: shared.taken, written },
  }
}

type Chunks = ReturnType<typeof readFileChunks>['chunks']

/** Ends early where another thread has met what one thread decides. */
function untilStopped(chunks: Chunks, stop: Int32Array<SharedArrayBuffer>): Chunks {
  const check = () => {
    if (Atomics.load(stop, 0) !== 0) throw new NotShared('another thread gave up')
  }
  return Symbol.iterator in chunks ? checkedSync(chunks, check) : checked(chunks, check)
}

function* checkedSync(chunks: Iterable<Uint8Array>, check: () => void): Generator<Uint8Array> {
  for (const chunk of chunks) {
    check()
    yield chunk
  }
}

async function* checked(chunks: AsyncIterable<Uint8Array>, check: () => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    check()
    yield chunk
  }
}
