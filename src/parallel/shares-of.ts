import { randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { CollectOptions } from '../assay.js'
import { readFileChunks } from '../io/read-file-chunks.js'
import { holdsExact } from '../json/write-json.js'
import type { Policy } from '../model/policy.js'
import { AssayError } from '../model/problem.js'
import type { FileList, ListedFile } from '../model/reading.js'
import { beginsNative, beginsWithOwnLine } from '../traces/begins-native.js'
import { allFormats } from '../traces/formats/all-formats.js'
import { native } from '../traces/formats/native.js'
import { maxRecordBytes } from '../traces/framing/framing.js'
import type { Share } from './collect-share.js'
import { shareFiles } from './share-files.js'
import type { ThreadOptions } from './thread-options.js'

const usualParallelBytes = 64 << 20
const usualUneven = 1.25
/** Bytes that every thread reads, hashes and splits into lines are worth while from so many times as many on. */
const timesByLines = 4
/** Files, and threads, for which that is worth while. */
const maxFilesByLines = 100
const maxThreadsByLines = 16

/** What each of several threads reads: some of the files, or some of the lines of all. None or one if one thread reads all. */
export async function sharesOf(
  policy: Policy,
  { files, found, ...how }: FileList,
  options: CollectOptions & ThreadOptions,
): Promise<readonly Share[]> {
  const { jobs = availableParallelism(), parallelBytes = usualParallelBytes, uneven = usualUneven } = options
  const { profile, timelines, redact } = options
  if (jobs < 2 || files.length === 0 || !isSorted(files)) return []
  const sizes = files.map(({ path }) => statSync(path, { throwIfNoEntry: false })?.size ?? 0)
  const total = sum(sizes)
  // The policy may hold a number that no double holds, which does not reach another thread as one.
  if (total < parallelBytes || holdsExact(policy)) return []
  const stop = new Int32Array(new SharedArrayBuffer(4))
  const share = (some: readonly ListedFile[]) => ({
    policy,
    list: { ...how, files: some },
    options: { profile, timelines, redact },
    stop,
  })
  const groups = shareFiles(sizes, Math.min(jobs, files.length))
  const largest = Math.max(...groups.map((places) => sum(places.map((place) => sizes[place] as number))))
  const threads = Math.min(jobs, maxThreadsByLines)
  const isLarge = total >= timesByLines * parallelBytes
  if (isLarge && largest * threads > total * uneven && (await areOfLines(files, how.format))) {
    const seed = randomBytes(4).readInt32LE()
    return Array.from({ length: threads }, (_, place) => ({ ...share(files), lines: { place, of: threads, seed } }))
  }
  return groups.map((places) => share(places.map((place) => files[place] as ListedFile)))
}

/** Several results are put together in the order of the names. */
function isSorted(files: FileList['files']): boolean {
  return files.every(({ name }, at) => at === 0 || (files[at - 1]?.name as string) < name)
}

/** Whether the files are likely to be lines of Assay's own to the end. */
async function areOfLines(files: FileList['files'], format: string | undefined): Promise<boolean> {
  if (files.length > maxFilesByLines || (format !== undefined && format !== native.id)) return false
  for (const { path } of files) {
    const head = await headOf(path)
    if (!head || !(beginsWithOwnLine(head, maxRecordBytes) || beginsNative(head, maxRecordBytes, await allFormats())))
      return false
  }
  return true
}

/** Undefined for an empty file, and for one that cannot be read: one thread will say why. */
async function headOf(path: string): Promise<Buffer | undefined> {
  try {
    for await (const chunk of readFileChunks(path).chunks) return Buffer.from(chunk)
    return undefined
  } catch (error) {
    if (error instanceof AssayError) return undefined
    throw error
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
