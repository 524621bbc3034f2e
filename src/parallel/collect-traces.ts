import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { type Collected, type CollectOptions, collect } from '../assay.js'
import { holdsExact } from '../json/write-json.js'
import type { Policy } from '../model/policy.js'
import type { FileList, ReadTraces } from '../model/reading.js'
import type { Share } from './collect-share.js'
import { shareFiles } from './share-files.js'
import type { ThreadOptions } from './thread-options.js'

const usualParallelBytes = 64 << 20

/**
 * `collect`, on several threads where the traces are files, and large. The result is that of one thread, byte for byte: where it might not be
 * (a trace in two files, a file that is refused, a bound that is reached), one thread reads again.
 *
 * @throws {AssayError} as `collect`; any other error for a thread that ended without an answer
 */
export async function collectTraces(
  policy: Policy,
  read: ReadTraces,
  options: CollectOptions & ThreadOptions = {},
): Promise<Collected> {
  const { list } = read
  const { observers = [], evidence } = options
  const shares = list && observers.length === 0 ? sharesOf(policy, list, options) : []
  const onOne = () =>
    collect(policy, read, { ...options, observers: evidence ? [...observers, evidence.observer] : observers })
  if (!list || shares.length < 2) return onOne()
  const { onThreads } = await import('./on-threads.js')
  const collected = await onThreads(policy, list, shares, options)
  if (!collected) return onOne()
  const { behaviour, traceIds, history, ...rest } = collected
  return { ...rest, ...(options.profile && { behaviour, traceIds }), ...(options.timelines && { history }) }
}

function sharesOf(policy: Policy, list: FileList, options: CollectOptions & ThreadOptions): readonly Share[] {
  const { jobs = availableParallelism(), parallelBytes = usualParallelBytes, profile, timelines, redact } = options
  const { files, found, ...how } = list
  if (jobs < 2 || files.length < 2 || !isSorted(files)) return []
  const sizes = files.map(({ path }) => statSync(path, { throwIfNoEntry: false })?.size ?? 0)
  // The policy may hold a number that no double holds, which does not reach another thread as one.
  if (sizes.reduce((sum, size) => sum + size, 0) < parallelBytes || holdsExact(policy)) return []
  return shareFiles(sizes, Math.min(jobs, files.length)).map((places) => ({
    policy,
    list: { ...how, files: places.map((place) => files[place] as FileList['files'][number]) },
    options: { profile, timelines, redact },
  }))
}

/** Several results are put together in the order of the names. */
function isSorted(files: FileList['files']): boolean {
  return files.every(({ name }, at) => at === 0 || (files[at - 1]?.name as string) < name)
}
