import type { Hash } from 'node:crypto'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { combineCrc32 } from './combine-crc32.js'

const deflateRaw = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.deflateRaw)

/** Bytes that are compressed on their own; cut by count, so that the output does not depend on timing or cores. */
const blockSize = 512 * 1024
/** Compressed bytes that the thread pool hands over at a time; each hand-over costs the main thread. */
const chunkSize = 64 * 1024
/** Blocks under compression at once. Bounds memory; the thread pool has four threads by default. */
const maxInFlight = 6

/** A run of compressed bytes that ends on a byte boundary and needs nothing before it. */
export interface Deflated {
  readonly parts: readonly Uint8Array[]
  readonly crc: number
  /** Before compression. */
  readonly length: number
}

/**
 * Compresses a stream of bytes in independent blocks on the thread pool and hashes it on the way.
 * The blocks, one after another, are one deflate stream.
 */
export class BlockDeflater {
  private readonly parts: Promise<Buffer>[] = []
  private readonly inFlight = new Set<Promise<unknown>>()
  /** Used again, because a bundle would otherwise leave its whole size to the garbage collector. */
  private readonly free: Buffer<ArrayBuffer>[] = []
  private block = Buffer.allocUnsafe(blockSize)
  private filled = 0
  private crc = 0
  private length = 0

  constructor(
    private readonly level: number,
    private readonly hash: Hash,
  ) {}

  write(bytes: Uint8Array): void {
    let at = 0
    while (at < bytes.length) {
      const taken = Math.min(bytes.length - at, blockSize - this.filled)
      this.block.set(taken === bytes.length ? bytes : bytes.subarray(at, at + taken), this.filled)
      this.filled += taken
      at += taken
      if (this.filled === blockSize) this.flush()
    }
  }

  /** True if the caller should await `drained` before it writes more. */
  get full(): boolean {
    return this.inFlight.size > maxInFlight
  }

  async drained(): Promise<void> {
    while (this.full) await Promise.race(this.inFlight)
  }

  /** Ends the hashed stream; `after` is compressed behind it and not hashed. */
  async finish(after: Uint8Array): Promise<Deflated> {
    this.flush()
    const end = deflateNow(after, this.level)
    const parts = [...(await Promise.all(this.parts)), ...end.parts]
    return { parts, crc: combineCrc32(this.crc, end.crc, end.length), length: this.length + end.length }
  }

  private flush(): void {
    if (this.filled === 0) return
    const block = this.block.subarray(0, this.filled)
    this.hash.update(block)
    this.crc = zlib.crc32(block, this.crc)
    this.length += this.filled
    const part = deflateRaw(block, { level: this.level, finishFlush: zlib.constants.Z_SYNC_FLUSH, chunkSize })
    this.parts.push(part)
    const used = this.block
    // A failure is reported by `finish`, which awaits the part itself.
    const settled: Promise<unknown> = part
      .catch(() => undefined)
      .then(() => {
        this.inFlight.delete(settled)
        this.free.push(used)
      })
    this.inFlight.add(settled)
    this.block = this.free.pop() ?? Buffer.allocUnsafe(blockSize)
    this.filled = 0
  }
}

/** Compresses a few bytes in one go. */
export function deflateNow(bytes: Uint8Array, level: number): Deflated {
  const part = zlib.deflateRawSync(bytes, { level, finishFlush: zlib.constants.Z_SYNC_FLUSH })
  return { parts: [part], crc: zlib.crc32(bytes), length: bytes.length }
}

/** One gzip member around compressed runs. The header is constant: no time, no name, no system. */
export function gzipMember(runs: readonly Deflated[]): Uint8Array[] {
  const crc = runs.reduce((sum, run) => combineCrc32(sum, run.crc, run.length), 0)
  const length = runs.reduce((sum, run) => (sum + run.length) % 2 ** 32, 0)
  const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 0xff])
  // An empty final block with fixed codes ends the deflate stream; then CRC-32 and length, little-endian.
  const trailer = Buffer.from([0x03, 0x00, 0, 0, 0, 0, 0, 0, 0, 0])
  trailer.writeUInt32LE(crc, 2)
  trailer.writeUInt32LE(length, 6)
  return [header, ...runs.flatMap((run) => run.parts), trailer]
}
