import { BundleFailure } from '../format/failure.js'

/** Cuts bytes into lines as they come, holding at most one line. A line is handed on without its newline. */
export class LineSplitter {
  private readonly pending: Uint8Array[] = []
  private pendingBytes = 0

  constructor(
    private readonly maxLineBytes: number,
    private readonly line: (bytes: Uint8Array) => void,
  ) {}

  push(chunk: Uint8Array): void {
    let from = 0
    for (;;) {
      const newline = chunk.indexOf(10, from)
      if (newline < 0) break
      this.emit(chunk.subarray(from, newline))
      from = newline + 1
    }
    if (from < chunk.length) this.keep(chunk.subarray(from))
  }

  /** The last line needs no newline. */
  end(): void {
    if (this.pendingBytes > 0) this.emit(new Uint8Array(0))
  }

  private keep(bytes: Uint8Array): void {
    this.pendingBytes += bytes.length
    this.check(this.pendingBytes)
    this.pending.push(Buffer.from(bytes))
  }

  private emit(rest: Uint8Array): void {
    this.check(this.pendingBytes + rest.length)
    const line = this.pendingBytes === 0 ? rest : Buffer.concat([...this.pending, rest])
    this.pending.length = 0
    this.pendingBytes = 0
    this.line(line)
  }

  private check(length: number): void {
    if (length > this.maxLineBytes) {
      throw new BundleFailure('LimitLineBytes', `an event line is longer than ${this.maxLineBytes} bytes`)
    }
  }
}
