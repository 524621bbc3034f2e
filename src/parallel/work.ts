import { parentPort, workerData } from 'node:worker_threads'
import { attemptShare, type Share } from './collect-share.js'
import type { ThreadMessage } from './thread-message.js'

/** What a thread of its own does: it collects from its share, says so, and ends. What is a bug there is one for who waits for it. */
export async function work(): Promise<void> {
  const collected = await attemptShare(workerData as Share)
  const message: ThreadMessage = collected ? { collected } : { refused: true }
  parentPort?.postMessage(message)
}
