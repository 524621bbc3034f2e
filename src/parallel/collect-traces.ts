import { type Collected, type CollectOptions, collect } from '../assay.js'
import type { Policy } from '../model/policy.js'
import type { ReadTraces } from '../model/reading.js'
import { sharesOf } from './shares-of.js'
import type { ThreadOptions } from './thread-options.js'

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
  const shares = list && observers.length === 0 ? await sharesOf(policy, list, options) : []
  const onOne = () =>
    collect(policy, read, { ...options, observers: evidence ? [...observers, evidence.observer] : observers })
  if (!list || shares.length < 2) return onOne()
  const { onThreads } = await import('./on-threads.js')
  const collected = await onThreads(policy, list, shares, options)
  if (!collected) return onOne()
  const { behaviour, traceIds, history, ...rest } = collected
  return { ...rest, ...(options.profile && { behaviour, traceIds }), ...(options.timelines && { history }) }
}
