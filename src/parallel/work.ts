import { parentPort, workerData } from 'node:worker_threads'
import { AssayError } from '../model/problem.js'
import { collectShare, type Share } from './collect-share.js'
import type { ThreadMessage } from './thread-message.js'

/** What a thread of its own does: it collects from its share, says so, and ends. What is a bug there is one for who waits for it. */
export async function work(): Promise<void> {
  parentPort?.postMessage(await attempt(workerData as Share))
}

async function attempt(share: Share): Promise<ThreadMessage> {
  try {
    return { collected: await collectShare(share) }
  } catch (error) {
    if (error instanceof AssayError) return { refused: true }
    throw error
  }
}
