import type { Transform } from 'node:stream'
import zlib from 'node:zlib'

/** What expands Zstandard, where this Node.js has it (22.15 or later). */
export function zstdInflater(): (() => Transform) | undefined {
  const { createZstdDecompress } = zlib as { createZstdDecompress?: () => Transform }
  return createZstdDecompress
}
