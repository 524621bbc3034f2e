import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Collected } from '../assay.js'
import { foundReading } from '../io/found-reading.js'
import { combinePartials } from '../merge/combine-partials.js'
import { collectedOf } from '../merge/merge-partials.js'
import type { Partial } from '../merge/partial.js'
import type { Policy } from '../model/policy.js'
import { AssayError } from '../model/problem.js'
import type { FileList } from '../model/reading.js'
import { attemptShare, type CollectedShare, type Share } from './collect-share.js'
import { sameAsOneThread } from './same-as-one-thread.js'
import { SpooledShares } from './spooled-shares.js'
import type { ThreadMessage } from './thread-message.js'
import type { ThreadOptions } from './thread-options.js'

// Apart, because the bundler takes `new URL(TEXT, import.meta.url)` for a file to be copied.
const nextToThis = 'worker.js'
const thisFile = import.meta.url

/**
 * Collects from each share on a thread of its own, the first on this one, and puts the results together. Undefined where that might not be what
 * one thread collects.
 *
 * @throws for a thread that ended without an answer
 */
export async function onThreads(
  policy: Policy,
  { files, found }: FileList,
  shares: readonly Share[],
  { program = new URL(nextToThis, thisFile), evidence }: Pick<ThreadOptions, 'program' | 'evidence'>,
): Promise<Collected | undefined> {
  const spooled = evidence && SpooledShares.open(evidence.recorder, shares.length)
  if (evidence && !spooled) return undefined
  try {
    const all = await collectedOn(
      shares.map((share, place) => ({ ...share, evidence: spooled?.of(place) })),
      program,
    )
    const whole = all && combined(policy, all)
    if (!whole || !sameAsOneThread(whole, all)) return undefined
    spooled?.adopt(all, whole.files)
    return joined(policy, whole, all, { files, found })
  } finally {
    spooled?.close()
  }
}

function joined(
  policy: Policy,
  whole: Partial,
  all: readonly CollectedShare[],
  { files, found }: Pick<FileList, 'files' | 'found'>,
): Collected {
  const { reading, ...collected } = collectedOf(whole, policy)
  const met = new Set(all.flatMap(({ unknownFiles }) => unknownFiles))
  const unknownFiles = files.map(({ name }) => name).filter((name) => met.has(name))
  return { ...collected, traceIds: whole.traceIds, reading: foundReading({ ...reading, unknownFiles }, found) }
}

/** Undefined if one of them met what one thread decides. When this ends, so have the threads: nothing writes to a file any more. */
async function collectedOn(shares: readonly Share[], program: URL): Promise<CollectedShares | undefined> {
  const [own, ...others] = shares as readonly [Share, ...Share[]]
  const threads = others.map((share) => new Thread(share, program))
  const collecting = attemptShare(own)
  try {
    const [first, ...rest] = await Promise.all([collecting, ...threads.map(({ answer }) => answer)])
    return first && rest.every((share) => share !== undefined) ? [first, ...rest] : undefined
  } finally {
    // Where a thread was lost, the others are still at it.
    Atomics.store(own.stop, 0, 1)
    await Promise.allSettled([collecting, ...threads.map((thread) => thread.end())])
  }
}

type CollectedShares = readonly [CollectedShare, ...CollectedShare[]]

/** Undefined where a trace stands in files of two shares. */
function combined(policy: Policy, [first, ...rest]: CollectedShares) {
  try {
    return combinePartials([first.partial, ...rest.map(({ partial }) => partial)], policy, {
      areOfSameFiles: first.shared !== undefined,
    })
  } catch (error) {
    if (error instanceof AssayError) return undefined
    throw error
  }
}

/** A thread that collects from a share, and answers once. */
class Thread {
  readonly answer: Promise<CollectedShare | undefined>
  readonly #worker: Worker

  constructor(share: Share, program: URL) {
    this.#worker = new Worker(fileURLToPath(program), { workerData: share, argv: [] })
    this.answer = new Promise((resolve, reject) => {
      this.#worker.once('message', (message: ThreadMessage) =>
        resolve('collected' in message ? message.collected : undefined),
      )
      this.#worker.once('error', reject)
      this.#worker.once('exit', (code) => reject(new Error(`a thread ended with ${code}, without an answer`)))
    })
    // Whoever waits for another one first hears of it later.
    this.answer.catch(() => undefined)
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}
