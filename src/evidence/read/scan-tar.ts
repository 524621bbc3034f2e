import { BundleFailure } from '../format/failure.js'

/** One member of a tar archive, before its body. */
export interface TarMember {
  /** 0, 1, 2 … */
  readonly index: number
  /** As stored, from the header or from the extension that replaces it. */
  readonly path: Uint8Array
  /** As the header states it, bytes. */
  readonly size: number
}

export interface TarSink {
  open(member: TarMember): void
  data(chunk: Uint8Array): void
  close(): void
}

const block = 512
/** Extensions (long names, pax records) are kept up to here; no path that long passes the limits anyway. */
const maxExtension = 1_048_576

/**
 * Splits the bytes of a tar archive into members as they come: ustar, pax and GNU dialects, in constant memory.
 * Nothing is extracted, and no entry type but the extensions means anything. Throws BundleFailure `IntegrityTar`.
 */
export class TarScanner {
  /** What the next byte belongs to: distinguishes damage in a body from damage between bodies. */
  phase: 'header' | 'body' | 'extension' | 'padding' | 'done' = 'header'
  private readonly header = Buffer.alloc(block)
  private filled = 0
  private remaining = 0
  private padding = 0
  private members = 0
  private extensionType = ''
  private extension: Buffer[] = []
  private longName: Buffer | undefined
  private pax: ReadonlyMap<string, Buffer> | undefined
  private sawLongLink = false

  constructor(private readonly sink: TarSink) {}

  push(chunk: Uint8Array): void {
    let at = 0
    while (at < chunk.length && this.phase !== 'done') at += this.take(chunk.subarray(at))
  }

  /** The input has ended. An archive may end without its closing blocks, but not inside a header or its padding. */
  end(): void {
    if (this.phase === 'done') return
    if (this.phase === 'body') this.close()
    if (this.phase !== 'header' || this.filled > 0) throw damaged('the archive is cut short')
    if (this.longName || this.pax || this.sawLongLink) throw damaged('an extension describes no member')
  }

  private take(bytes: Uint8Array): number {
    if (this.phase === 'header') return this.takeHeader(bytes)
    const taken = Math.min(bytes.length, this.phase === 'padding' ? this.padding : this.remaining)
    if (this.phase === 'padding') {
      this.padding -= taken
      if (this.padding === 0) this.phase = 'header'
      return taken
    }
    if (this.phase === 'body') this.sink.data(bytes.subarray(0, taken))
    else this.keep(bytes.subarray(0, taken))
    this.remaining -= taken
    if (this.remaining === 0) this.close()
    return taken
  }

  private takeHeader(bytes: Uint8Array): number {
    const taken = Math.min(bytes.length, block - this.filled)
    this.header.set(bytes.subarray(0, taken), this.filled)
    this.filled += taken
    if (this.filled === block) {
      this.filled = 0
      this.readHeader()
    }
    return taken
  }

  private readHeader(): void {
    const header = this.header
    if (header.every((byte) => byte === 0)) {
      if (this.longName || this.pax || this.sawLongLink) throw damaged('an extension describes no member')
      this.phase = 'done'
      return
    }
    if (checksum(header) !== readNumber(header, 148, 8)) throw damaged('the checksum of a header is wrong')
    const size = readNumber(header, 124, 12)
    const magic = header.toString('latin1', 257, 265)
    const type = String.fromCharCode(header[156]!)
    const known = magic === 'ustar\u000000' || magic === 'ustar  \0'
    if (known && (type === 'L' || type === 'K' || type === 'x')) this.openExtension(type, size)
    else this.openMember(size, magic === 'ustar\u000000')
    if (this.remaining === 0) this.close()
  }

  private openExtension(type: string, size: number): void {
    const taken = type === 'L' ? this.longName : type === 'x' ? this.pax : this.sawLongLink || undefined
    if (taken !== undefined) throw damaged('two extensions describe the same member')
    this.extensionType = type
    this.extension = []
    this.begin('extension', size)
  }

  private openMember(size: number, ustar: boolean): void {
    const path = this.longName ?? this.pax?.get('path') ?? headerPath(this.header, ustar)
    const paxSize = this.pax?.get('size')?.toString('latin1')
    this.longName = undefined
    this.pax = undefined
    this.sawLongLink = false
    this.sink.open({ index: this.members++, path, size })
    this.begin('body', paxSize !== undefined && /^\d{1,15}$/.test(paxSize) ? Number(paxSize) : size)
  }

  private begin(phase: 'body' | 'extension', size: number): void {
    this.phase = phase
    this.remaining = size
    this.padding = (block - (size % block)) % block
  }

  private keep(bytes: Uint8Array): void {
    const kept = this.extension.reduce((sum, part) => sum + part.length, 0)
    if (kept < maxExtension) this.extension.push(Buffer.from(bytes.subarray(0, maxExtension - kept)))
  }

  private close(): void {
    if (this.phase === 'body') this.sink.close()
    else this.closeExtension()
    // A body that ended early leaves its padding owing, which `end` then reports.
    const owing = this.remaining > 0 || this.padding > 0
    this.phase = owing ? 'padding' : 'header'
  }

  private closeExtension(): void {
    const content = Buffer.concat(this.extension)
    this.extension = []
    if (this.extensionType === 'L') this.longName = content.at(-1) === 0 ? content.subarray(0, -1) : content
    else if (this.extensionType === 'K') this.sawLongLink = true
    else this.pax = readPax(content)
  }
}

/** Records `LENGTH KEY=VALUE\n`; whatever does not fit that form ends the reading, as other readers have it. */
function readPax(content: Buffer): ReadonlyMap<string, Buffer> {
  const records = new Map<string, Buffer>()
  let at = 0
  while (at < content.length) {
    const space = content.indexOf(0x20, at)
    const length = space < 0 ? Number.NaN : Number(content.toString('latin1', at, space))
    const equals = content.indexOf(0x3d, space)
    if (!Number.isInteger(length) || length <= 0 || equals < 0 || equals >= at + length) break
    const key = content.toString('latin1', space + 1, equals)
    if (!records.has(key)) records.set(key, content.subarray(equals + 1, at + length - 1))
    at += length
  }
  return records
}

function headerPath(header: Buffer, ustar: boolean): Buffer {
  const name = untilZero(header, 0, 100)
  const prefix = ustar ? untilZero(header, 345, 155) : Buffer.alloc(0)
  return prefix.length > 0 ? Buffer.concat([prefix, Buffer.from('/'), name]) : Buffer.from(name)
}

function untilZero(header: Buffer, from: number, length: number): Buffer {
  const field = header.subarray(from, from + length)
  const zero = field.indexOf(0)
  return zero < 0 ? field : field.subarray(0, zero)
}

function checksum(header: Buffer): number {
  let sum = 8 * 0x20
  for (let i = 0; i < block; i++) if (i < 148 || i >= 156) sum += header[i]!
  return sum
}

/** Octal text, or big-endian binary where the first bit is set. */
function readNumber(header: Buffer, from: number, length: number): number {
  const field = header.subarray(from, from + length)
  if (field[0]! & 0x80) {
    const value = field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0)
    if (value > Number.MAX_SAFE_INTEGER) throw damaged('a number of a header is too large')
    return value
  }
  const text = untilZero(field, 0, length).toString('latin1').trim()
  if (!/^[0-7]+$/.test(text)) throw damaged('a number of a header cannot be read')
  return Number.parseInt(text, 8)
}

function damaged(what: string): BundleFailure {
  return new BundleFailure('IntegrityTar', what)
}
