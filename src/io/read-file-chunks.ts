import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import process from 'node:process'
// Not loaded late: the bundler loses the members of a module that is a function.
import { pipeline, Readable } from 'node:stream'
import { traceCodes } from '../codes/trace-codes.js'
import { AssayError } from '../model/problem.js'
import { inspectArchive, isZip } from './inspect-archive.js'
import { isZstd } from './zstd-frame.js'

/** The bytes of one file, uncompressed, and the digest of the file as it is stored. */
export interface FileChunks {
  /** The name that problems call it by. */
  readonly file: string
  /** A chunk is good until the next one is asked for. Plain files are read synchronously. */
  readonly chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
  /** SHA-256 in lower-case hex of the stored bytes; good after the last chunk. */
  readonly sha256: () => string
}

export interface ReadFileOptions {
  /** Workspace-relative POSIX name; absent = the path. */
  readonly name?: string | undefined
  /** Bytes that a compressed file may inflate to. */
  readonly maxInflated?: number | undefined
  /** Bytes that several compressed files may inflate to together; counted down while they are read. */
  readonly inflation?: { left: number } | undefined
  /** Opens what `-` stands for; absent = that of the process. */
  readonly stdin?: (() => AsyncIterable<Uint8Array>) | undefined
}

const chunkBytes = 256 * 1024
/** As many as show what a file is. */
const headBytes = 4
const maxInflatedBytes = 16 * 1024 ** 3
/** Traces compress 5 to 50 times; a file that inflates more than this, and beyond the grace, is a bomb. */
const maxRatio = 250
const ratioGraceBytes = 64 * 1024 * 1024

/**
 * Reads a file, or standard input for `-`, in chunks; gzip, Zstandard and `.eval` archives are recognised by their first bytes. Throws `AssayError`
 * (`E_TRACE_NOT_FOUND`, `E_TRACE_READ`), here or while the chunks are taken.
 */
export function readFileChunks(path: string, options: ReadFileOptions = {}): FileChunks {
  const file = options.name ?? path
  const hash = createHash('sha256')
  const sha256 = () => hash.copy().digest('hex')
  const limits = { file, maxInflated: options.maxInflated ?? maxInflatedBytes, inflation: options.inflation }
  // Read as the stream it is: a plain read of descriptor 0 fails where a slow pipe has nothing to read yet.
  if (path === '-') return readStreamChunks(options.stdin?.() ?? process.stdin, { ...options, name: file })
  const head = headOf(path, file)
  const stored = readPlain(path, file, hash)
  return { file, chunks: unpacked(head, stored, limits) ?? stored, sha256 }
}

/** Reads bytes from a stream, such as standard input or an entry of an archive; compression is recognised here too. */
export function readStreamChunks(
  source: AsyncIterable<Uint8Array>,
  options: ReadFileOptions & { readonly name: string },
): FileChunks {
  const hash = createHash('sha256')
  const { name: file, maxInflated = maxInflatedBytes, inflation } = options
  const limits = { file, maxInflated, inflation }
  const chunks = readStream(hashed(source, hash, options.name), limits)
  return { file: options.name, chunks, sha256: () => hash.copy().digest('hex') }
}

type Hash = ReturnType<typeof createHash>

interface Limits {
  readonly file: string
  readonly maxInflated: number
  readonly inflation: { left: number } | undefined
}

function* readPlain(path: string, file: string, hash: Hash): Generator<Uint8Array> {
  const descriptor = attempt(file, () => openSync(path, 'r'))
  const buffer = Buffer.allocUnsafe(chunkBytes)
  try {
    for (;;) {
      const read = attempt(file, () => readSync(descriptor, buffer))
      if (read === 0) return
      const chunk = buffer.subarray(0, read)
      hash.update(chunk)
      yield chunk
    }
  } finally {
    closeSync(descriptor)
  }
}

/** A stream whose first bytes say whether it is compressed. */
async function* readStream(source: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]()
  let head = Buffer.alloc(0)
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    head = Buffer.concat([head, next.value])
    if (head.length >= headBytes) break
  }
  const whole = prepend(head, chunks)
  yield* unpacked(head, whole, limits) ?? whole
}

/** What a file holds that is compressed or an archive; undefined for any other. */
function unpacked(
  head: Uint8Array,
  stored: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  limits: Limits,
): AsyncIterable<Uint8Array> | undefined {
  if (isGzip(head)) return inflate(stored, limits)
  if (isZstd(head)) return unzstd(stored, limits)
  return isZip(head) ? inspectArchive(stored, (why) => refused(limits.file, why)) : undefined
}

async function* prepend(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function* hashed(source: AsyncIterable<Uint8Array>, hash: Hash, file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of source) {
      hash.update(chunk)
      yield chunk
    }
  } catch (error) {
    throw error instanceof AssayError ? error : refused(file, ioError(error))
  }
}

/** Counts inflated bytes, and refuses what inflates to more than a trace would. */
function inflationGuard({ file, maxInflated, inflation = { left: Number.POSITIVE_INFINITY } }: Limits) {
  let inflatedBytes = 0
  return (chunk: Uint8Array, storedBytes: number): Uint8Array => {
    inflatedBytes += chunk.length
    inflation.left -= chunk.length
    const bomb = inflatedBytes > ratioGraceBytes && inflatedBytes > storedBytes * maxRatio
    if (bomb || inflatedBytes > maxInflated || inflation.left < 0)
      throw refused(file, 'it inflates to far more than a trace would')
    return chunk
  }
}

async function* unzstd(
  stored: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  limits: Limits,
): AsyncGenerator<Uint8Array> {
  const guard = inflationGuard(limits)
  let storedBytes = 0
  const read = (bytes: number) => {
    storedBytes += bytes
  }
  const { inflateZstd } = await import('./inflate-zstd.js')
  for await (const chunk of inflateZstd(stored, (why) => refused(limits.file, why), read))
    yield guard(chunk, storedBytes)
}

async function* inflate(
  stored: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  limits: Limits,
): AsyncGenerator<Uint8Array> {
  const { file } = limits
  const source = new StoredBytes(stored)
  const guard = inflationGuard(limits)
  // What stands behind the zeros that may pad a member is another member, or no part of the archive.
  for (let first = true; await source.startsMember(first, file); first = false) {
    for await (const chunk of inflateMembers(source, file)) yield guard(chunk, source.bytes)
  }
}

/** Inflates members that follow one another directly; what the library leaves of the bytes goes back to the source. */
async function* inflateMembers(source: StoredBytes, file: string): AsyncGenerator<Buffer> {
  const { createGunzip } = await import('node:zlib')
  const gunzip = createGunzip({ chunkSize: chunkBytes })
  pipeline(Readable.from(source.feed()), gunzip, () => {})
  try {
    yield* gunzip as AsyncIterable<Buffer>
  } catch (error) {
    if (error instanceof AssayError) throw error
    throw refused(file, 'its compressed data is damaged or incomplete')
  }
  await source.putBack(gunzip.bytesWritten)
}

/** Compressed bytes on their way to the inflater, which takes more than it uses. */
class StoredBytes {
  readonly #chunks: Iterator<Uint8Array> | AsyncIterator<Uint8Array>
  #fed: Buffer[] = []
  /** Bytes that were taken back of what was fed, to be fed again. */
  #rest = Buffer.alloc(0)
  #pending: Promise<Buffer | undefined> | undefined
  /** Read so far. */
  bytes = 0

  constructor(stored: Iterable<Uint8Array> | AsyncIterable<Uint8Array>) {
    this.#chunks = Symbol.asyncIterator in stored ? stored[Symbol.asyncIterator]() : stored[Symbol.iterator]()
  }

  /** Skips zeros; false at the end. */
  async startsMember(first: boolean, file: string): Promise<boolean> {
    let head = this.#rest
    for (;;) {
      const start = first ? 0 : head.findIndex((byte) => byte !== 0)
      head = start < 0 ? Buffer.alloc(0) : head.subarray(start)
      if (head.length >= 2) break
      const next = await this.#next()
      if (!next) break
      head = Buffer.concat([head, next])
    }
    this.#rest = head
    if (head.length === 0) return false
    if (isGzip(head)) return true
    throw refused(file, 'something that is not compressed stands behind its compressed data')
  }

  /** The bytes, one chunk after another. The stream may end this at any time: what was read stays here. */
  async *feed(): AsyncGenerator<Buffer> {
    this.#fed = []
    if (this.#rest.length > 0) {
      this.#fed.push(this.#rest)
      yield this.#rest
    }
    for (;;) {
      this.#pending = this.#next()
      const chunk = await this.#pending
      this.#pending = undefined
      if (!chunk) return
      this.#fed.push(chunk)
      yield chunk
    }
  }

  /** Takes back all that was fed but the first `used` bytes. */
  async putBack(used: number): Promise<void> {
    const late = await this.#pending
    const fed = late && !this.#fed.includes(late) ? [...this.#fed, late] : this.#fed
    this.#pending = undefined
    this.#fed = []
    this.#rest = Buffer.concat(fed).subarray(used)
  }

  /** A copy: the stream may hold on to a chunk while the file's buffer is filled anew. */
  async #next(): Promise<Buffer | undefined> {
    const { value, done } = await this.#chunks.next()
    if (done) return undefined
    this.bytes += value.length
    return Buffer.from(value)
  }
}

function headOf(path: string, file: string): Uint8Array {
  const stats = attempt(file, () => statSync(path))
  // A pipe or a device might never end, or wait for ever.
  if (!stats.isFile())
    throw refused(file, stats.isDirectory() ? 'it is a folder' : 'it is not a regular file; pipe it in and use -')
  const descriptor = attempt(file, () => openSync(path, 'r'))
  try {
    const head = Buffer.alloc(headBytes)
    attempt(file, () => readSync(descriptor, head))
    return head
  } finally {
    closeSync(descriptor)
  }
}

function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b
}

function attempt<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') throw notFound(file)
    if (code === 'EACCES' || code === 'EPERM') throw refused(file, 'there is no permission to read it')
    throw refused(file, ioError(error))
  }
}

function ioError(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  return /^[A-Z0-9_]+$/.test(code ?? '') ? (code as string) : 'unknown I/O error'
}

function notFound(file: string): AssayError {
  const message = `The trace file ${JSON.stringify(file)} does not exist.`
  return new AssayError({
    code: 'E_TRACE_NOT_FOUND',
    level: 'error',
    message,
    remedy: traceCodes.E_TRACE_NOT_FOUND.remedy,
  })
}

function refused(file: string, why: string): AssayError {
  return new AssayError({
    code: 'E_TRACE_READ',
    level: 'error',
    message: `The trace file ${JSON.stringify(file)} cannot be read: ${why}.`,
    location: { file, line: 1, column: 1 },
    remedy: traceCodes.E_TRACE_READ.remedy,
  })
}
