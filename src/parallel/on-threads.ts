import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Collected } from '../assay.js'
import { foundReading } from '../io/found-reading.js'
import { combinePartials } from '../merge/combine-partials.js'
import { collectedOf } from '../merge/merge-partials.js'
import type { Policy } from '../model/policy.js'
import { AssayError } from '../model/problem.js'
import type { FileList } from '../model/reading.js'
import { type CollectedShare, collectShare, type Share } from './collect-share.js'
import { sameAsOneThread } from './same-as-one-thread.js'
import type { ThreadMessage } from './thread-message.js'

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
  [own, ...others]: readonly Share[],
  program = new URL(nextToThis, thisFile),
): Promise<Collected | undefined> {
  const threads = others.map((share) => new Thread(share, program))
  let shares: readonly (CollectedShare | undefined)[]
  try {
    shares = await Promise.all([attempt(own as Share), ...threads.map(({ answer }) => answer)])
  } finally {
    for (const thread of threads) thread.end()
  }
  const [first, ...rest] = shares
  if (!first || !rest.every((share) => share !== undefined)) return undefined
  const all = [first, ...rest]
  const whole = combined(policy, first, rest)
  if (!whole || !sameAsOneThread(whole, all)) return undefined
  const { reading, ...collected } = collectedOf(whole, policy)
  const met = new Set(all.flatMap(({ unknownFiles }) => unknownFiles))
  const unknownFiles = files.map(({ name }) => name).filter((name) => met.has(name))
  return { ...collected, reading: foundReading({ ...reading, unknownFiles }, found) }
}

/** Undefined for what the user can put right: who reads it all will say it. */
async function attempt(share: Share): Promise<CollectedShare | undefined> {
  try {
    return await collectShare(share)
  } catch (error) {
    if (error instanceof AssayError) return undefined
    throw error
  }
}

/** Undefined where a trace stands in files of two shares. */
function combined(policy: Policy, first: CollectedShare, rest: readonly CollectedShare[]) {
  try {
    return combinePartials([first.partial, ...rest.map(({ partial }) => partial)], policy)
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

  end(): void {
    void this.#worker.terminate()
  }
}
