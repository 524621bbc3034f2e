import { TraceWriter, type TraceWriterOptions } from './writing/trace-writer.js'

export type AssayClientOptions = TraceWriterOptions

/**
 * Records an agent's tool calls into a file of traces.
 *
 * Each event is one JSON line, as given: `{ tool, args }` is enough; `trace`, `id`, `result`, `error`, `timestamp` and the
 * other fields of the native line (docs/trace-formats.md) are understood too. Durability and failure: see `TraceWriter`.
 */
export class AssayClient {
  readonly #writer: TraceWriter

  constructor(file: string, options: AssayClientOptions = {}) {
    this.#writer = new TraceWriter(file, options)
  }

  /** Appends one event. By default it is in the file when this returns. */
  recordTrace(event: object): void {
    this.#writer.write(event)
  }

  async flush(): Promise<void> {
    this.#writer.flush()
  }

  async close(): Promise<void> {
    this.#writer.close()
  }

  [Symbol.dispose](): void {
    this.#writer.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#writer.close()
  }
}
