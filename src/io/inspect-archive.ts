import type { ArchivedFile, RefuseZip } from './zip-files.js'

/** A log of an evaluation has a sample an entry, each a few times; a larger log is one that nobody opens. */
const limits = {
  entries: 200_000,
  file: 1024 ** 3,
  ratio: 300,
  ratioFrom: 8 * 1024 ** 2,
}
const maxArchiveBytes = 1024 ** 3
const maxExpandedBytes = 16 * 1024 ** 3

const newline = Buffer.from('\n')

export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04
}

/**
 * The text of an `.eval` archive of Inspect AI: its header, then its samples, by name. The archive is held in memory, packed, and each
 * sample is expanded while it is read.
 */
export async function* inspectArchive(
  packed: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  refuse: (why: string) => Error,
): AsyncGenerator<Uint8Array> {
  const { zipFiles } = await import('./zip-files.js')
  const refuseZip: RefuseZip = (_, what) => refuse(`as an archive it ${what}`)
  const files = await zipFiles(await gathered(packed, refuse), limits, refuseZip)
  const wanted = partsOf(files)
  if (!wanted) throw refuse('it is a zip archive that is not a log of Inspect AI; unpack it')
  if (wanted.reduce((sum, { size }) => sum + size, 0) > maxExpandedBytes)
    throw refuse('it inflates to far more than a trace would')
  for (const file of wanted) {
    yield* file.open()
    yield newline
  }
}

/** While an evaluation runs, what it began with stands in its journal; the header is written when it ends. */
function partsOf(files: readonly ArchivedFile[]): readonly ArchivedFile[] | undefined {
  const named = (path: string) => files.find((file) => file.path === path)
  const header = named('header.json') ?? named('_journal/start.json')
  const samples = files.filter(({ path }) => /^samples\/.+\.json$/.test(path))
  return header ? [header, ...samples] : undefined
}

async function gathered(
  packed: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  refuse: (why: string) => Error,
): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of packed) {
    size += chunk.length
    if (size > maxArchiveBytes) throw refuse(`it is a zip archive of more than ${maxArchiveBytes} bytes`)
    chunks.push(Buffer.from(chunk))
  }
  return Buffer.concat(chunks)
}
