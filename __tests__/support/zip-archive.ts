import zlib from 'node:zlib'

/** One entry of an archive; the fields after `data` let a test lie. */
export interface ZipEntry {
  readonly name: string
  readonly data: string | Buffer
  /** What the headers claim. */
  readonly claimedSize?: number
  readonly claimedCrc?: number
  /** The unix mode, such as `0o120777` for a symbolic link. */
  readonly mode?: number
  readonly encrypted?: boolean
  /** How the entry is packed; Zstandard where Node.js has it. */
  readonly packed?: 'deflate' | 'zstd'
  /** What the header before the file calls it. */
  readonly headerName?: string
  /** It is not in the directory. */
  readonly unlisted?: boolean
}

/** A zip archive, honest or not. */
export function zipArchive(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8')
    const data = Buffer.from(entry.data)
    const isZstd = entry.packed === 'zstd'
    const packed = isZstd ? zlib.zstdCompressSync(data) : zlib.deflateRawSync(data)
    // From "version needed" to "extra length": the part that both headers share.
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(0x800 | (entry.encrypted ? 1 : 0), 2)
    shared.writeUInt16LE(isZstd ? 93 : 8, 4)
    shared.writeUInt32LE(entry.claimedCrc ?? zlib.crc32(data), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(entry.claimedSize ?? data.length, 18)
    shared.writeUInt16LE(name.length, 22)
    const headerName = Buffer.from(entry.headerName ?? entry.name, 'utf8')
    const local = Buffer.concat([signature(0x04034b50), shared, headerName, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6)
    rest.writeUInt32LE(offset, 10)
    // "Version made by" 3 = unix, so that the mode counts.
    if (!entry.unlisted)
      directory.push(Buffer.concat([signature(0x02014b50), Buffer.from([20, 3]), shared, rest, name]))
    files.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, central, signature(0x06054b50), end])
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
