import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, validateFileName, type ZipFile } from 'yauzl'
import type { ArchiveLimits } from './archive-limits.js'
import { artifactError } from './artifact-error.js'

/** A regular file inside an archive that is held in memory. */
export interface ArchivedFile {
  /** POSIX, relative, without `..`. */
  readonly path: string
  /** Bytes once expanded, as the archive claims; reading fails if it is not true. */
  readonly size: number
  /** The contents, expanded while they are read. Throws AssayError if they are not what the headers say. */
  open(): AsyncIterable<Uint8Array>
}

/**
 * Lists the files of a zip archive without touching the disk. The whole archive is refused if any entry is a link, is
 * encrypted, leads out of the archive, appears twice or breaks a limit: a verdict on the rest would be one on a part.
 * @throws AssayError
 */
export async function readZip(
  artifact: string,
  bytes: Buffer,
  limits: ArchiveLimits,
): Promise<readonly ArchivedFile[]> {
  const invalid = (what: string) => artifactError('E_ARTIFACT_INVALID', `The artifact ${artifact} ${what}.`)
  const tooLarge = (what: string) => artifactError('E_ARTIFACT_LIMIT', `The artifact ${artifact} ${what}.`)
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true }).catch((error: unknown) => {
    throw invalid(`is not a readable zip archive (${wordsOf(error)})`)
  })
  if (zip.entryCount > limits.entries) throw tooLarge(`has ${zip.entryCount} entries; the limit is ${limits.entries}`)
  const files = new Map<string, ArchivedFile>()
  for (const entry of await entriesOf(zip).catch((error: unknown) => {
    throw invalid(`has a damaged directory (${wordsOf(error)})`)
  })) {
    if (entry.fileName.endsWith('/')) continue
    const violation = violationOf(entry)
    if (violation !== undefined) throw invalid(`holds an entry that ${violation}`)
    if (files.has(entry.fileName)) throw invalid('holds two entries of the same path')
    if (entry.uncompressedSize > limits.file)
      throw tooLarge(`holds a file of ${entry.uncompressedSize} bytes; the limit is ${limits.file}`)
    if (entry.uncompressedSize > limits.ratioFrom && entry.uncompressedSize > limits.ratio * entry.compressedSize)
      throw tooLarge(`holds a file that expands more than ${limits.ratio} times`)
    files.set(entry.fileName, {
      path: entry.fileName,
      size: entry.uncompressedSize,
      open: () => contents(zip, entry, invalid),
    })
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  return new Promise((done, fail) => {
    zip.on('error', fail)
    zip.on('end', () => done(entries))
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

const typeMask = 0o170000
const regularFile = 0o100000

function violationOf(entry: Entry): string | undefined {
  if (validateFileName(entry.fileName) || /(^|\/)\.\.?(\/|$)|\p{Cc}/u.test(entry.fileName))
    return 'leads out of the archive'
  // The upper half is the unix mode; archives made elsewhere leave it at 0.
  const type = (entry.externalFileAttributes >>> 16) & typeMask
  if (type !== 0 && type !== regularFile) return 'is a link or a device'
  if (entry.generalPurposeBitFlag & 1) return 'is encrypted'
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) return 'is packed in a way that we do not read'
  return undefined
}

async function* contents(zip: ZipFile, entry: Entry, invalid: (what: string) => Error): AsyncGenerator<Uint8Array> {
  let sum = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      sum = crc32(chunk, sum)
      yield chunk
    }
  } catch (error) {
    throw invalid(`holds a damaged file (${wordsOf(error)})`)
  }
  if (sum !== entry.crc32) throw invalid('holds a damaged file (its checksum is wrong)')
}

/** The library's words may quote a name of the archive; the log makes it harmless, and a few words are enough. */
function wordsOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 120)
}
