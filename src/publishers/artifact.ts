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
  /** The address of the run that owns the artifact. */
  readonly runUrl?: string | undefined
}

/**
 * Uploads one artifact. The client retries for half a minute on errors and for a quarter of an hour on silence, and cannot
 * be cancelled, so it is left behind at the deadline; the host ends the process.
 */
export async function publishArtifact(
  loadClient: () => Promise<ArtifactClient>,
  request: ArtifactRequest,
  deadline: Deadline,
): Promise<Publication> {
  const options = request.retentionDays === undefined ? {} : { retentionDays: request.retentionDays }
  try {
    const client = await loadClient()
    const upload = client.uploadArtifact(request.name, [...request.files], request.root, options)
    const { id, digest } = await deadline.race(upload, 'the upload of the artifact')
    const url = request.runUrl && id !== undefined ? `${request.runUrl}/artifacts/${id}` : undefined
    return { outcome: 'published', id, url, digest }
  } catch (error) {
    return failure(error, request.name)
  }
}

function failure(error: unknown, name: string): Publication {
  const message = error instanceof Error ? error.message : String(error)
  return { outcome: 'failed', code: 'W_ARTIFACT_NOT_UPLOADED', ...explain(error, message, name) }
}

function explain(error: unknown, message: string, name: string): { readonly reason: string; readonly remedy?: string } {
  if (error instanceof TimedOut)
    return { reason: message, remedy: 'run the job again; if it stays, see githubstatus.com' }
  if (/already exists|already_exists|\(409\)/.test(message))
    return {
      reason: `this run already has an artifact named ${name}`,
      remedy: 'give each job of the run its own `evidence:` name (in a matrix: one with the matrix values in it)',
    }
  if (error instanceof Error && error.name === 'GHESNotSupportedError')
    return {
      reason: 'GitHub Enterprise Server has no artifact service of the present version',
      remedy: 'set `evidence: none` and upload the files at `result-path` with actions/upload-artifact@v3',
    }
  return { reason: message.slice(0, 500) }
}
