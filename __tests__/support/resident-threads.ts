import { EventEmitter } from 'node:events'
import type * as Threads from 'node:worker_threads'

const program = new URL('resident-thread.mjs', import.meta.url)
/** A thread that runs out of memory does so in little of it. */
const resourceLimits = { maxOldGenerationSizeMb: 256 }

/**
 * `node:worker_threads` for a test with many small files: a thread that collects stays, and collects for the next one, because its start takes
 * longer than the rest. Every fourth is started anew, and so are threads of other programs.
 */
export function withResidents(real: typeof Threads): typeof Threads {
  const idle: Threads.Worker[] = []
  let started = 0

  class Resident extends EventEmitter {
    readonly #worker = idle.pop() ?? new real.Worker(program, { resourceLimits })
    #hasAnswered = false

    constructor(share: unknown) {
      super()
      this.#worker.once('message', this.#answer)
      this.#worker.once('error', this.#fail)
      this.#worker.postMessage(share)
    }

    readonly #answer = (message: unknown) => {
      this.#hasAnswered = true
      this.emit('message', message)
    }

    readonly #fail = (error: unknown) => this.emit('error', error)

    async terminate(): Promise<void> {
      this.#worker.off('error', this.#fail)
      if (this.#hasAnswered) idle.push(this.#worker)
      else await this.#worker.terminate()
    }
  }

  function Worker(file: string, options: Threads.WorkerOptions) {
    const isResident = file.endsWith('/lib/parallel/worker.js') && started++ % 4 > 0
    return isResident ? new Resident(options.workerData) : new real.Worker(file, { ...options, resourceLimits })
  }
  return { ...real, Worker: Worker as unknown as typeof real.Worker }
}
