import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import process from 'node:process'
// Not loaded late: the bundler loses the members of a module that is a function.
import { pipeline, Readable } from 'node:stream'
import { traceCodes } from '../codes/trace-codes.js'
import { AssayError } from '../model/problem.js'

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
  /** What `-` stands for; absent = that of the process. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined
}

const chunkBytes = 256 * 1024
const maxInflatedBytes = 16 * 1024 ** 3
/** Traces compress 5 to 50 times; a file that inflates more than this, and beyond the grace, is a bomb. */
const maxRatio = 250
const ratioGraceBytes = 64 * 1024 * 1024

/**
 * Reads a file, or standard input for `-`, in chunks; gzip is recognised by its first bytes. Throws `AssayError`
 * (`E_TRACE_NOT_FOUND`, `E_TRACE_READ`), here or while the chunks are taken.
 */
export function readFileChunks(path: string, options: ReadFileOptions = {}): FileChunks {
  const file = options.name ?? path
  const hash = createHash('sha256')
  const sha256 = () => hash.copy().digest('hex')
  const limits = { file, maxInflated: options.maxInflated ?? maxInflatedBytes }
  // Read as the stream it is: a plain read of descriptor 0 fails where a slow pipe has nothing to read yet.
  if (path === '-') return readStreamChunks(options.stdin ?? process.stdin, { ...options, name: file })
  const compressed = startsWithGzip(path, file)
  const stored = readPlain(path, file, hash)
  return { file, chunks: compressed ? inflate(stored, limits) : stored, sha256 }
}

/** Reads bytes from a stream, such as standard input or an entry of an archive; gzip is recognised here too. */
export function readStreamChunks(
  source: AsyncIterable<Uint8Array>,
  options: ReadFileOptions & { readonly name: string },
): FileChunks {
  const hash = createHash('sha256')
  const limits = { file: options.name, maxInflated: options.maxInflated ?? maxInflatedBytes }
  const chunks = readStream(hashed(source, hash, options.name), limits)
  return { file: options.name, chunks, sha256: () => hash.copy().digest('hex') }
}

type Hash = ReturnType<typeof createHash>

interface Limits {
  readonly file: string
  readonly maxInflated: number
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
    if (head.length >= 2) break
  }
  const whole = prepend(head, chunks)
  yield* isGzip(head) ? inflate(whole, limits) : whole
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
    throw error instanceof AssayError ? error : refused(file, systemSays(error))
  }
}

async function* inflate(
  stored: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  { file, maxInflated }: Limits,
): AsyncGenerator<Uint8Array> {
  let storedBytes = 0
  let inflatedBytes = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of stored) {
      storedBytes += chunk.length
      // The stream may hold on to a chunk while the file's buffer is filled anew.
      yield Buffer.from(chunk)
    }
  }
  const { createGunzip } = await import('node:zlib')
  const gunzip = createGunzip({ chunkSize: chunkBytes })
  pipeline(Readable.from(counted()), gunzip, () => {})
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      inflatedBytes += chunk.length
      const bomb = inflatedBytes > ratioGraceBytes && inflatedBytes > storedBytes * maxRatio
      if (bomb || inflatedBytes > maxInflated) throw refused(file, 'it inflates to far more than a trace would')
      yield chunk
    }
  } catch (error) {
    if (error instanceof AssayError) throw error
    throw refused(file, 'its compressed data is damaged or incomplete')
  }
}

function startsWithGzip(path: string, file: string): boolean {
  const stats = attempt(file, () => statSync(path))
  // A pipe or a device might never end, or wait for ever.
  if (!stats.isFile())
    throw refused(file, stats.isDirectory() ? 'it is a folder' : 'it is not a regular file; pipe it in and use -')
  const descriptor = attempt(file, () => openSync(path, 'r'))
  try {
    const head = Buffer.alloc(2)
    attempt(file, () => readSync(descriptor, head))
    return isGzip(head)
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
    throw refused(file, systemSays(error))
  }
}

function systemSays(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  return `the system says ${/^[A-Z0-9_]+$/.test(code ?? '') ? code : 'no'}`
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
