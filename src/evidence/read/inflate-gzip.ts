import { Readable } from 'node:stream'
import zlib from 'node:zlib'

/** The gzip wrapper is damaged: its header, its deflate stream or its trailer. What that means depends on who was reading. */
export class GzipDamage extends Error {}

/** Input and output are handed over in these steps, so that damage is met as early or late as other readers meet it. */
const step = 32 * 1024

/**
 * Decompresses the first gzip member of `bytes`, step by step, and checks its trailer at the end.
 * Returns the offset behind the member; what follows is not looked at. Throws GzipDamage.
 */
export async function* inflateGzip(bytes: Uint8Array): AsyncGenerator<Uint8Array, number> {
  const start = readHeader(bytes)
  const inflate = zlib.createInflateRaw({
    chunkSize: step,
    // A stream that is cut short ends quietly, after all that it holds; the trailer is then missing.
    finishFlush: zlib.constants.Z_SYNC_FLUSH,
  })
  const input = Readable.from(slices(bytes, start))
  input.pipe(inflate)
  let crc = 0
  let length = 0
  try {
    for await (const chunk of inflate as AsyncIterable<Uint8Array>) {
      crc = zlib.crc32(chunk, crc)
      length = (length + chunk.length) % 2 ** 32
      yield chunk
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
      throw new GzipDamage('the deflate stream is damaged')
    }
    throw error
  } finally {
    input.destroy()
    inflate.destroy()
  }
  return checkTrailer(bytes, start + inflate.bytesWritten, crc, length)
}

function* slices(bytes: Uint8Array, start: number): Generator<Uint8Array> {
  let from = start
  while (from < bytes.length) {
    const to = from - (from % step) + step
    yield bytes.subarray(from, to)
    from = to
  }
}

/** RFC 1952 §2.3; returns where the deflate stream starts. */
function readHeader(bytes: Uint8Array): number {
  const flags = bytes[3] ?? 0
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8 || (flags & 0xe0) !== 0) {
    throw new GzipDamage('not a gzip file')
  }
  let at = 10
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0)
  if (flags & 8) at = afterZero(bytes, at)
  if (flags & 16) at = afterZero(bytes, at)
  if (flags & 2) {
    const stored = (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0)
    if (stored !== (zlib.crc32(bytes.subarray(0, at)) & 0xffff)) throw new GzipDamage('the gzip header is damaged')
    at += 2
  }
  if (at > bytes.length) throw new GzipDamage('the gzip header is cut short')
  return at
}

function afterZero(bytes: Uint8Array, from: number): number {
  const zero = bytes.indexOf(0, from)
  if (zero < 0) throw new GzipDamage('the gzip header is cut short')
  return zero + 1
}

function checkTrailer(bytes: Uint8Array, at: number, crc: number, length: number): number {
  if (at + 8 > bytes.length) throw new GzipDamage('the gzip stream is cut short')
  const trailer = new DataView(bytes.buffer, bytes.byteOffset + at, 8)
  if (trailer.getUint32(0, true) !== crc || trailer.getUint32(4, true) !== length) {
    throw new GzipDamage('the gzip trailer does not fit the content')
  }
  return at + 8
}
