import { type Deadline, TimedOut } from './deadline.js'
import type { Publication } from './publication.js'

/** What we use of the artifact service's client. The host brings it: the client is large, and loaded only when needed. */
export interface ArtifactClient {
  uploadArtifact(
    name: string,
    files: string[],
    rootDirectory: string,
    options?: { retentionDays?: number },
  ): Promise<{ id?: number; digest?: string }>
}

export interface ArtifactRequest {
  readonly name: string
  /** Absolute paths below `root`. */
  readonly files: readonly string[]
  readonly root: string
  readonly retentionDays?: number | undefined
  /** The page of the artifact, where the run has one. */
  pageOf(name: string, id: number): string | undefined
}

/** How many names are tried when jobs of one run ask for the same one. */
const names = 5

/**
 * Uploads one artifact; if the name is taken in this run, under the name with a number.
 * The client retries for half a minute on errors and for a quarter of an hour on silence, and cannot be cancelled,
 * so it is left behind at the deadline; the host ends the process.
 */
export async function publishArtifact(
  loadClient: () => Promise<ArtifactClient>,
  request: ArtifactRequest,
  deadline: Deadline,
): Promise<Publication> {
  const options = request.retentionDays === undefined ? {} : { retentionDays: request.retentionDays }
  try {
    const client = await loadClient()
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? request.name : `${request.name}-${number}`
      try {
        const upload = client.uploadArtifact(name, [...request.files], request.root, options)
        const { id, digest } = await deadline.race(upload, 'the upload of the artifact')
        const url = id === undefined ? undefined : request.pageOf(name, id)
        const note = number === 1 ? undefined : renamed(request.name, name)
        return { outcome: 'published', id, url, name, digest: digest && `sha256:${digest}`, note }
      } catch (error) {
        if (!isTaken(error) || number === names) throw error
      }
    }
  } catch (error) {
    return { outcome: 'failed', code: 'W_ARTIFACT_NOT_UPLOADED', ...explain(error, request.name) }
  }
}

const ownName = 'give each job of the run its own `evidence:` name (in a matrix: one with the matrix values in it)'

function renamed(wanted: string, name: string): string {
  const what = `This run already has an artifact named ${wanted}, so the evidence went to ${name}.`
  return `${what} To distinguish them, ${ownName}.`
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && /already exists|already_exists|\(409\)/.test(error.message)
}

function explain(error: unknown, name: string): { readonly reason: string; readonly remedy?: string } {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof TimedOut)
    return { reason: message, remedy: 'run the job again; the result is at the output `result-path` of this one' }
  if (isTaken(error))
    return { reason: `this run already has artifacts named ${name} to ${name}-${names}`, remedy: ownName }
  return { reason: `the artifact was not uploaded: ${message.slice(0, 500)}` }
}
