import { parentPort } from 'node:worker_threads'
import { attemptShare } from '../../lib/parallel/collect-share.js'

// What `lib/parallel/work.js` does, again and again.
parentPort.on('message', async (share) => {
  const collected = await attemptShare(share)
  parentPort.postMessage(collected ? { collected } : { refused: true })
})
