import { readSync, writeSync } from 'node:fs'

const blockSize = 1024 * 1024
/** Below this a run leaves no trace on the disk. */
const usuallyInMemory = 4 * blockSize

/** Opened for writing and reading when it is first asked for. */
interface SpoolFile {
  readonly descriptor: number
}

/**
 * Bytes that are written once and then read, in memory up to 4 MiB and in a temporary file beyond, so that a run of any size
 * costs the same memory. Synchronous, because it stands in the evaluator's inner loop.
 */
export class Spool {
  private block = Buffer.allocUnsafe(blockSize)
  private filled = 0
  private readonly stored: { readonly start: number; readonly length: number; readonly bytes?: Buffer }[] = []
  private flushed = 0

  /** @param keptInMemory none of it where another thread will read the file */
  constructor(
    private readonly file: SpoolFile,
    private readonly keptInMemory = usuallyInMemory,
  ) {}

  /** What another thread wrote, of whose blocks these are the lengths. */
  static written(file: SpoolFile, lengths: readonly number[]): Spool {
    const spool = new Spool(file)
    for (const length of lengths) {
      spool.stored.push({ start: spool.flushed, length })
      spool.flushed += length
    }
    return spool
  }

  get length(): number {
    return this.flushed + this.filled
  }

  /** The lengths of its blocks, all of which are then in the file or in memory. */
  get lengths(): readonly number[] {
    this.flush()
    return this.stored.map(({ length }) => length)
  }

  /** Room for `bytes` (at most a block) in one piece, to be filled and then `took`. */
  room(bytes: number): { readonly buffer: Buffer; readonly at: number } {
    if (this.filled + bytes > blockSize) this.flush()
    return { buffer: this.block, at: this.filled }
  }

  took(bytes: number): void {
    this.filled += bytes
  }

  /**
   * The bytes from `from` in blocks, each with where it starts; a block is valid until the next. A record never spans two.
   * Nothing may be written after the first read.
   */
  *read(from: number, to: number): Generator<{ readonly start: number; readonly bytes: Buffer }> {
    this.flush()
    for (const { start, length, bytes } of this.stored) {
      if (start + length > from && start < to) yield { start, bytes: bytes ?? this.load(start, length) }
    }
  }

  private flush(): void {
    if (this.filled === 0) return
    const bytes = this.block.subarray(0, this.filled)
    if (this.flushed + this.filled <= this.keptInMemory) {
      this.stored.push({ start: this.flushed, length: this.filled, bytes })
      this.block = Buffer.allocUnsafe(blockSize)
    } else {
      this.stored.push({ start: this.flushed, length: this.filled })
      this.append(bytes)
    }
    this.flushed += this.filled
    this.filled = 0
  }

  private append(bytes: Buffer): void {
    const { descriptor } = this.file
    for (let at = 0; at < bytes.length; ) {
      at += writeSync(descriptor, bytes, at, bytes.length - at, this.flushed + at)
    }
  }

  private load(start: number, length: number): Buffer {
    const bytes = this.block.subarray(0, length)
    for (let at = 0; at < length; ) {
      const read = readSync(this.file.descriptor, bytes, at, length - at, start + at)
      if (read === 0) throw new Error('the temporary file of the evidence export was cut short')
      at += read
    }
    return bytes
  }
}
