/** Little-endian, the four bytes that every frame begins with. */
const magic = [0x28, 0xb5, 0x2f, 0xfd]

export function isZstd(head: Uint8Array): boolean {
  return magic.every((byte, at) => head[at] === byte)
}

/** A frame that holds no data of the archive: 0x184D2A50 to 0x184D2A5F. */
export function isSkippable(head: Uint8Array): boolean {
  return ((head[0] ?? 0) & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18
}

type Step = 'magic' | 'descriptor' | 'header' | 'block' | 'content' | 'checksum' | 'skippable size' | 'end'

/**
 * Follows the bytes of one Zstandard frame (RFC 8878, section 3.1) to where it ends. Node's decompressor says neither that a file
 * was cut nor that it left bytes alone behind a frame.
 */
export class ZstdFrame {
  #step: Step = 'magic'
  /** Bytes that are missing of the step at hand, and those of them that matter. */
  #missing = 4
  #seen: number[] = []
  #hasChecksum = false
  #isLastBlock = false
  isSkippable = false

  get isWhole(): boolean {
    return this.#step === 'end'
  }

  /** How many of the bytes belong to the frame; undefined if they cannot be those of one. */
  take(bytes: Uint8Array): number | undefined {
    let at = 0
    while (this.#step !== 'end' && at < bytes.length) {
      const some = Math.min(this.#missing, bytes.length - at)
      if (this.#step !== 'content' && this.#step !== 'header' && this.#step !== 'checksum')
        for (let each = 0; each < some; each++) this.#seen.push(bytes[at + each] as number)
      at += some
      this.#missing -= some
      if (this.#missing === 0 && !this.#next()) return undefined
    }
    return at
  }

  #next(): boolean {
    const [first = 0, second = 0, third = 0, fourth = 0] = this.#seen
    const head = Uint8Array.from(this.#seen)
    this.#seen = []
    switch (this.#step) {
      case 'magic':
        this.isSkippable = isSkippable(head)
        if (this.isSkippable) return this.#go('skippable size', 4)
        return isZstd(head) && this.#go('descriptor', 1)
      case 'skippable size':
        return this.#go('checksum', first + second * 0x100 + third * 0x10000 + fourth * 0x1000000)
      case 'descriptor':
        this.#hasChecksum = (first & 4) !== 0
        return this.#go('header', headerBytes(first))
      case 'block': {
        this.#isLastBlock = (first & 1) !== 0
        const [type, size] = [(first >> 1) & 3, (first + second * 0x100 + third * 0x10000) >> 3]
        // One byte stands for all of a run.
        return type !== 3 && this.#go('content', type === 1 ? 1 : size)
      }
      case 'content':
        if (!this.#isLastBlock) return this.#go('block', 3)
        return this.#hasChecksum ? this.#go('checksum', 4) : this.#go('end', 0)
      case 'header':
        return this.#go('block', 3)
      default:
        return this.#go('end', 0)
    }
  }

  #go(step: Step, missing: number): boolean {
    this.#step = step
    this.#missing = missing
    return missing > 0 || step === 'end' || this.#next()
  }
}

/** What follows the descriptor: the size of the window, the dictionary's id, the size of the content. */
function headerBytes(descriptor: number): number {
  const isSingle = (descriptor & 0x20) !== 0
  const dictionary = [0, 1, 2, 4][descriptor & 3] as number
  const content = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] as number
  return (isSingle ? 0 : 1) + dictionary + content
}
