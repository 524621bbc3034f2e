import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const blockSize = 1024 * 1024
/** Below this a run leaves no trace on the disk. */
const keptInMemory = 4 * blockSize

/**
 * Bytes that are written once and then read, in memory up to 4 MiB and in a temporary file beyond, so that a run of any size
 * costs the same memory. Synchronous, because it stands in the evaluator's inner loop.
 */
export class Spool {
  private block = Buffer.allocUnsafe(blockSize)
  private filled = 0
  private readonly stored: { readonly start: number; readonly length: number; readonly bytes?: Buffer }[] = []
  private flushed = 0
  private file: { readonly folder: string; readonly descriptor: number } | undefined

  /** `folder`: where a temporary folder may be made. */
  constructor(private readonly folder: string) {}

  get length(): number {
    return this.flushed + this.filled
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

  /** Removes the temporary file, if there is one. */
  close(): void {
    if (!this.file) return
    closeSync(this.file.descriptor)
    rmSync(this.file.folder, { recursive: true, force: true })
    this.file = undefined
  }

  private flush(): void {
    if (this.filled === 0) return
    const bytes = this.block.subarray(0, this.filled)
    if (this.flushed + this.filled <= keptInMemory) {
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
    if (!this.file) {
      const folder = mkdtempSync(join(this.folder, 'assay-evidence-'))
      this.file = { folder, descriptor: openSync(join(folder, 'events'), 'wx+', 0o600) }
    }
    for (let at = 0; at < bytes.length; ) {
      at += writeSync(this.file.descriptor, bytes, at, bytes.length - at, this.flushed + at)
    }
  }

  private load(start: number, length: number): Buffer {
    const bytes = this.block.subarray(0, length)
    for (let at = 0; at < length; ) {
      const read = readSync(this.file!.descriptor, bytes, at, length - at, start + at)
      if (read === 0) throw new Error('the temporary file of the evidence export was cut short')
      at += read
    }
    return bytes
  }
}
