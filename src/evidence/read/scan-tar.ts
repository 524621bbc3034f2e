import { BundleFailure } from '../format/failure.js'

/** One member of a tar archive, before its body. */
export interface TarMember {
  /** 0, 1, 2 … */
  readonly index: number
  /** As the header states it. */
  readonly path: Uint8Array
  /** As the header states it, bytes. */
  readonly size: number
  /** Every number of the header is one: of an owner that is not, some readers make the end of the archive. */
  readonly legible: boolean
}

export interface TarSink {
  open(member: TarMember): void
  data(chunk: Uint8Array): void
  close(): void
  /** The archive is complete; only zeros may follow. */
  end(): void
}

const block = 512

/**
 * Splits the bytes of a tar archive into members as they come, in constant memory. Takes only what every tar reader reads
 * the same way: plain files with plain headers, and zeros behind the end. Extended headers, links, prefixes and unusual
 * sizes are refused, never interpreted, so that no other reader sees other bytes, or other names, than were verified.
 * Throws BundleFailure `IntegrityTar`.
 */
export class TarScanner {
  /** What the next byte belongs to: distinguishes damage in a body from damage between bodies. */
  phase: 'header' | 'body' | 'padding' | 'done' = 'header'
  readonly #sink: TarSink
  readonly #header = Buffer.alloc(block)
  #filled = 0
  #remaining = 0
  #padding = 0
  #members = 0

  constructor(sink: TarSink) {
    this.#sink = sink
  }

  push(chunk: Uint8Array): void {
    let at = 0
    while (at < chunk.length) at += this.#take(chunk.subarray(at))
  }

  /** The input has ended. An archive may end without its closing blocks, but not inside a header or its padding. */
  end(): void {
    if (this.phase === 'done') return
    if (this.phase === 'body') this.#close()
    if (this.phase !== 'header' || this.#filled > 0) throw damaged('the archive is cut short')
    this.#finish()
  }

  #take(bytes: Uint8Array): number {
    if (this.phase === 'header') return this.#takeHeader(bytes)
    if (this.phase === 'done') {
      if (!isZero(bytes)) throw damaged('bytes follow the end of the archive')
      return bytes.length
    }
    if (this.phase === 'padding') {
      const taken = Math.min(bytes.length, this.#padding)
      this.#padding -= taken
      if (this.#padding === 0) this.phase = 'header'
      return taken
    }
    const taken = Math.min(bytes.length, this.#remaining)
    this.#sink.data(bytes.subarray(0, taken))
    this.#remaining -= taken
    if (this.#remaining === 0) this.#close()
    return taken
  }

  #takeHeader(bytes: Uint8Array): number {
    const taken = Math.min(bytes.length, block - this.#filled)
    this.#header.set(bytes.subarray(0, taken), this.#filled)
    this.#filled += taken
    if (this.#filled === block) {
      this.#filled = 0
      this.#readHeader()
    }
    return taken
  }

  #readHeader(): void {
    const header = this.#header
    if (isZero(header)) {
      this.#finish()
      return
    }
    if (checksum(header) !== statedChecksum(header)) throw damaged('the checksum of a header is wrong')
    refuseAmbiguous(header)
    const size = Number.parseInt(header.toString('latin1', 124, 135), 8)
    const path = untilZero(header.subarray(0, 100))
    this.#sink.open({ index: this.#members++, path, size, legible: isLegible(header) })
    this.phase = 'body'
    this.#remaining = size
    this.#padding = (block - (size % block)) % block
    if (size === 0) this.#close()
  }

  #close(): void {
    this.#sink.close()
    // A body that ended early leaves its padding owing, which `end` then reports.
    this.phase = this.#remaining > 0 || this.#padding > 0 ? 'padding' : 'header'
  }

  #finish(): void {
    this.phase = 'done'
    this.#sink.end()
  }
}

/** What readers of tar disagree about: each of these has let one archive verify here and unpack otherwise elsewhere. */
function refuseAmbiguous(header: Buffer): void {
  const type = header[156]
  if (type !== 0 && type !== 0x30) throw damaged('a member is not a plain file')
  if (!isZero(header.subarray(157, 257)) || !isZero(header.subarray(345))) {
    throw damaged('a header holds a link name or a prefix')
  }
  if (untilZero(header.subarray(0, 100)).at(-1) === 0x2f) throw damaged('the name of a member ends in a slash')
  // As POSIX writes it. Blanks, base 256 and separators are read differently, or not at all.
  if (!/^[0-7]{11}[\0 ]$/.test(header.toString('latin1', 124, 136))) {
    throw damaged('a size is not eleven octal digits')
  }
}

/** Mode, owner, group, time and device numbers: octal digits, nothing, or binary. */
function isLegible(header: Buffer): boolean {
  const fields = [
    [100, 8],
    [108, 8],
    [116, 8],
    [136, 12],
    [329, 8],
    [337, 8],
  ] as const
  return fields.every(([from, length]) =>
    /^(?: *[0-7]*[\0 ]*|\x80.*)$/s.test(header.toString('latin1', from, from + length)),
  )
}

function isZero(bytes: Uint8Array): boolean {
  // Not `every`: a gigabyte of zeros may follow the end of an archive.
  for (let i = 0; i < bytes.length; i++) if (bytes[i] !== 0) return false
  return true
}

function untilZero(field: Buffer): Buffer {
  const zero = field.indexOf(0)
  return zero < 0 ? field : field.subarray(0, zero)
}

function checksum(header: Buffer): number {
  let sum = 8 * 0x20
  for (let i = 0; i < block; i++) if (i < 148 || i >= 156) sum += header[i]!
  return sum
}

/** Octal digits; blanks may stand around them. */
function statedChecksum(header: Buffer): number {
  const text = untilZero(header.subarray(148, 156)).toString('latin1').trim()
  if (!/^[0-7]+$/.test(text)) throw damaged('a checksum cannot be read')
  return Number.parseInt(text, 8)
}

function damaged(what: string): BundleFailure {
  return new BundleFailure('IntegrityTar', what)
}
