import { sha256Hex } from '../../canonical/digest.js'

/** Hashes texts from one buffer: twice as fast as handing the hash a string each time. */
export class HashScratch {
  private buffer = Buffer.allocUnsafe(64 * 1024)

  /** SHA-256 of the text as UTF-8, hexadecimal. */
  hash(text: string): string {
    return sha256Hex(this.encode(text))
  }

  /** The text as UTF-8; valid until the next call. */
  encode(text: string): Uint8Array {
    if (text.length * 3 > this.buffer.length) this.buffer = Buffer.allocUnsafe(text.length * 4)
    return this.buffer.subarray(0, this.buffer.write(text, 0, 'utf8'))
  }
}
