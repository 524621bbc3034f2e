import type { ArchivedFile } from '../../../io/zip-files.js'
import { Deadline } from '../../../publishers/deadline.js'
import { ForgeError } from '../../../publishers/forge-error.js'
import { compileToolPattern } from '../../../text/tool-pattern.js'
import { type ArchiveLimits, archiveLimits } from './archive-limits.js'
import { ArtifactUnavailable, artifactError } from './artifact-error.js'
import type { ArtifactStore, StoredArtifact } from './artifact-store.js'
import { readZip } from './read-zip.js'

export interface CollectedArtifacts {
  /** Trace files of all matching artifacts, named `artifact:NAME/path`, by artifact, then path. */
  readonly files: readonly ArchivedFile[]
  /** Names of the artifacts that were read. */
  readonly artifacts: readonly string[]
  /** Files whose names are not those of traces, such as logs: left unread. */
  readonly otherFiles: number
  /** Patterns that matched no artifact: a part of the evidence that is missing. */
  readonly unmatched: readonly string[]
}

/** Milliseconds for listing and downloading. A service that is silent must not hold the job for its whole time limit. */
const timeout = 120_000
const traceFile = /\.(jsonl|ndjson|json|traj|gz|zst|eval)$/i

/**
 * Downloads every artifact whose name matches a pattern (`*` stands for any text) and lists the trace files in them.
 * Archives stay in memory, packed; files are expanded while they are read.
 * @throws AssayError
 */
export async function collectArtifacts(
  store: ArtifactStore,
  patterns: readonly string[],
  limits: ArchiveLimits = archiveLimits,
  deadline: Deadline = Deadline.in(timeout),
): Promise<CollectedArtifacts> {
  const listed = newestByName(await reaching('the list of artifacts', () => store.list(deadline)))
  const matchers = patterns.map((pattern) => ({ pattern, matches: compileToolPattern(pattern) }))
  const chosen = listed.filter(({ name }) => matchers.some(({ matches }) => matches(name)))
  const files: ArchivedFile[] = []
  let [stored, otherFiles] = [0, 0]
  for (const artifact of chosen) {
    const bytes = await reaching(`the artifact ${artifact.name}`, () => download(store, artifact, limits, deadline))
    stored += bytes.length
    if (stored > limits.archives)
      throw artifactError('E_ARTIFACT_LIMIT', `The artifacts together have more than ${limits.archives} bytes.`)
    const contents = isZip(bytes) ? await readZip(artifact.name, bytes, limits) : [plainFile(artifact.name, bytes)]
    const traces = contents.filter(({ path }) => traceFile.test(path))
    otherFiles += contents.length - traces.length
    files.push(...traces.map((file) => ({ ...file, path: `artifact:${artifact.name}/${file.path}` })))
  }
  const total = files.reduce((sum, file) => sum + file.size, 0)
  if (total > limits.total)
    throw artifactError('E_ARTIFACT_LIMIT', `The artifacts expand to ${total} bytes; the limit is ${limits.total}.`)
  const unmatched = matchers
    .filter(({ matches }) => !listed.some(({ name }) => matches(name)))
    .map(({ pattern }) => pattern)
  return { files, artifacts: chosen.map(({ name }) => name), otherFiles, unmatched }
}

/** A run that was repeated has one artifact of a name per attempt: the last one counts. */
function newestByName(artifacts: readonly StoredArtifact[]): readonly StoredArtifact[] {
  const byAge = [...artifacts].sort((a, b) => Number(a.id) - Number(b.id))
  const newest = new Map(byAge.map((artifact) => [artifact.name, artifact]))
  return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function download(
  store: ArtifactStore,
  artifact: StoredArtifact,
  limits: ArchiveLimits,
  deadline: Deadline,
): Promise<Buffer> {
  const tooLarge = (size: string) =>
    artifactError('E_ARTIFACT_LIMIT', `The artifact ${artifact.name} has ${size}; the limit is ${limits.archive}.`)
  if (artifact.size > limits.archive) throw tooLarge(`${artifact.size} bytes`)
  try {
    return await store.fetch(artifact, limits.archive, deadline)
  } catch (error) {
    throw error instanceof Error && error.name === 'TooLarge' ? tooLarge(error.message) : error
  }
}

/** What the forge does not hand over is a problem that the user can act on. */
async function reaching<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof ForgeError ? new ArtifactUnavailable(what, error) : error
  }
}

function isZip(bytes: Buffer): boolean {
  return bytes.length >= 4 && bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** actions/upload-artifact can store one file as it is; the artifact then bears the file's name. */
function plainFile(name: string, bytes: Buffer): ArchivedFile {
  return {
    path: name,
    size: bytes.length,
    async *open() {
      yield bytes
    },
  }
}
