import { randomUUID } from 'node:crypto'

/** What one token may do, as GitHub decides it: `read` answers 403 to every write, `none` to everything. */
export interface TokenGrant {
  readonly login: string
  readonly issues: 'write' | 'read' | 'none'
  readonly actions: 'read' | 'none'
  readonly contents: 'read' | 'none'
  readonly pulls: 'read' | 'none'
  /** Installation tokens (such as GITHUB_TOKEN) have no user: `GET /user` answers 403. */
  readonly installation: boolean
}

export interface Comment {
  readonly id: number
  readonly issue: number
  body: string
  readonly user: { readonly login: string }
  readonly html_url: string
  updates: number
}

export interface PullRequest {
  readonly number: number
  readonly state: 'open' | 'closed'
  head: { sha: string; readonly ref: string; readonly repo: { readonly full_name: string } | null }
  readonly base: { readonly sha: string; readonly ref: string; readonly repo: { readonly full_name: string } }
}

export interface StoredArtifact {
  readonly id: number
  readonly run: string
  readonly name: string
  size: number
  digest: string | undefined
  finalized: boolean
  readonly blob: string
}

export interface Blob {
  readonly signature: string
  readonly blocks: Map<string, Buffer>
  data: Buffer | undefined
  contentType: string
}

export type Fault = 403 | 404 | 422 | 429 | 500 | 502 | 503 | 'hang' | 'reset'

export interface PlannedFault {
  /** An endpoint's name, such as `comments.create`, or the start of one, such as `comments` or `twirp`. */
  readonly endpoint: string
  readonly fault: Fault
  /** How many requests it spoils; all when absent. */
  times?: number
  /** Seconds, sent as `retry-after` with 429 and 403. */
  readonly retryAfter?: number
}

export interface LoggedRequest {
  readonly endpoint: string
  readonly method: string
  readonly path: string
  readonly status: number | 'hang' | 'reset'
  readonly body: string
}

/** Everything that the loopback GitHub remembers. Tests read and seed it. */
export class GithubState {
  readonly tokens = new Map<string, TokenGrant>()
  readonly comments: Comment[] = []
  readonly artifacts: StoredArtifact[] = []
  readonly blobs = new Map<string, Blob>()
  readonly requests: LoggedRequest[] = []
  readonly faults: PlannedFault[] = []
  /** Files of the repository by commit and path. */
  readonly commits = new Map<string, ReadonlyMap<string, string>>()
  readonly pullRequests: PullRequest[] = []
  /** Milliseconds until a write takes effect and is answered. */
  writeDelay: () => number = () => 0
  #lastId = 1000

  nextId(): number {
    this.#lastId += 1
    return this.#lastId
  }

  addComment(issue: number, login: string, body: string, origin = 'http://github.test'): Comment {
    const id = this.nextId()
    const comment = {
      id,
      issue,
      body,
      user: { login },
      html_url: `${origin}/o/r/pull/${issue}#issuecomment-${id}`,
      updates: 0,
    }
    this.comments.push(comment)
    return comment
  }

  newBlob(): { readonly path: string; readonly blob: Blob } {
    // Hex, because the Azure client strips the padding of a base64 signature.
    const blob: Blob = {
      signature: randomUUID().replaceAll('-', ''),
      blocks: new Map(),
      data: undefined,
      contentType: '',
    }
    const path = `/blob/account/container/${randomUUID()}`
    this.blobs.set(path, blob)
    return { path, blob }
  }

  /** An artifact that an earlier job or run left behind. */
  addArtifact(run: string, name: string, zip: Buffer): StoredArtifact {
    const { path, blob } = this.newBlob()
    blob.data = zip
    blob.contentType = 'application/zip'
    const artifact = { id: this.nextId(), run, name, size: zip.length, digest: undefined, finalized: true, blob: path }
    this.artifacts.push(artifact)
    return artifact
  }

  /** The fault that spoils this request, used up if it was limited. */
  takeFault(endpoint: string): PlannedFault | undefined {
    const fault = this.faults.find(
      (candidate) =>
        (candidate.endpoint === endpoint || endpoint.startsWith(`${candidate.endpoint}.`)) &&
        (candidate.times === undefined || candidate.times > 0),
    )
    if (fault?.times !== undefined) fault.times -= 1
    return fault
  }
}
