import { createHash } from 'node:crypto'

const entryBytes = 'sha256:'.length + 64 + 1

/**
 * The run root: SHA-256 over every content hash as `sha256:<hex>` and a newline.
 * Entries are gathered first, because a call into the hash costs more than hashing seventy bytes.
 */
export class RootHash {
  private readonly hash = createHash('sha256')
  private readonly entries = Buffer.alloc(entryBytes * 512)
  private filled = 0

  /** `hex`: 64 digits. */
  add(hex: Uint8Array): void {
    this.entries.set(prefix, this.filled)
    this.entries.set(hex, this.filled + prefix.length)
    this.entries[this.filled + entryBytes - 1] = 0x0a
    this.filled += entryBytes
    if (this.filled === this.entries.length) this.flush()
  }

  digest(): string {
    this.flush()
    return `sha256:${this.hash.digest('hex')}`
  }

  private flush(): void {
    this.hash.update(this.entries.subarray(0, this.filled))
    this.filled = 0
  }
}

const prefix = Buffer.from('sha256:')
