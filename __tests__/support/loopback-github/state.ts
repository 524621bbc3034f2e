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

/** A run of a workflow, as the API returns it. */
export interface WorkflowRun {
  readonly id: number
  readonly workflow_id: number
  readonly event: string
  readonly status: 'in_progress' | 'completed'
  readonly conclusion: 'success' | 'failure' | 'cancelled' | null
  readonly head_branch: string
  readonly head_sha: string
  readonly head_repository: { readonly id: number; readonly full_name: string } | null
  readonly repository: { readonly id: number; readonly full_name: string }
  readonly run_attempt: number
  readonly created_at: string
  readonly run_started_at: string
  readonly html_url: string
}

export interface StoredArtifact {
  readonly id: number
  readonly run: string
  readonly name: string
  size: number
  digest: string | undefined
  finalized: boolean
  /** Past its retention: still listed, and no longer there. */
  expired?: boolean
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

const home = { id: 1, full_name: 'o/r' }

/** Which forge the loopback behaves as. Gitea's ways were measured on 1.26; Forgejo's are the same as far as they matter here. */
export type Personality = 'github' | 'gitea'

/** Everything that the loopback forge remembers. Tests read and seed it. */
export class GithubState {
  constructor(readonly personality: Personality = 'github') {}

  readonly tokens = new Map<string, TokenGrant>()
  readonly comments: Comment[] = []
  readonly artifacts: StoredArtifact[] = []
  readonly blobs = new Map<string, Blob>()
  readonly requests: LoggedRequest[] = []
  readonly faults: PlannedFault[] = []
  /** Files of the repository by commit and path. */
  readonly commits = new Map<string, ReadonlyMap<string, string>>()
  /** Other repositories by `owner/name`: branches and tags, and files by commit. */
  readonly repositories = new Map<
    string,
    { readonly refs: ReadonlyMap<string, string>; readonly commits: ReadonlyMap<string, ReadonlyMap<string, string>> }
  >()
  readonly pullRequests: PullRequest[] = []
  readonly runs: WorkflowRun[] = []
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

  /** A run of the workflow `ci`; by default, a green one of a push to main. A run that is known is replaced. */
  putRun(run: Partial<WorkflowRun> & { readonly id: number }): WorkflowRun {
    const at = this.runs.findIndex(({ id }) => id === run.id)
    const began = new Date().toISOString()
    const whole: WorkflowRun = {
      workflow_id: 9,
      event: 'push',
      status: 'completed',
      conclusion: 'success',
      head_branch: 'main',
      head_sha: 'c'.repeat(40),
      head_repository: home,
      repository: home,
      run_attempt: 1,
      created_at: began,
      run_started_at: began,
      html_url: `https://github.com/o/r/actions/runs/${run.id}`,
      ...this.runs[at],
      ...run,
    }
    if (at < 0) this.runs.push(whole)
    else this.runs[at] = whole
    return whole
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
