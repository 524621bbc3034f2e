import type { GithubAnswer, GithubRequest, Route } from './loopback-github.js'
import type { GithubState, StoredArtifact } from './state.js'

const service = '/twirp/github.actions.results.api.v1.ArtifactService/'

/** The artifact service that a job's runtime token opens (artifacts v4). It sees the artifacts of that run only. */
export function answerResults(state: GithubState, request: GithubRequest, blobOrigin: string): Route | undefined {
  if (!request.url.pathname.startsWith(service)) return undefined
  const method = request.url.pathname.slice(service.length)
  return {
    endpoint: `twirp.${method}`,
    answer: () => spelledAs(state, ownAnswer()),
  }

  function ownAnswer(): GithubAnswer {
    const claims = runtimeClaims(request.headers.authorization)
    if (!claims) return { status: 401, body: { code: 'unauthenticated', msg: 'bad runtime token' } }
    const asked = JSON.parse(request.body.toString('utf8'))
    if (asked.workflow_run_backend_id !== claims.run || asked.workflow_job_run_backend_id !== claims.job)
      return { status: 403, body: { code: 'permission_denied', msg: 'backend ids do not match the token' } }
    return call(state, method, claims.run, asked, blobOrigin)
  }
}

/** Gitea answers with the names that protobuf’s JSON makes of those of the definition. */
function spelledAs({ personality }: GithubState, answer: GithubAnswer): GithubAnswer {
  if (personality === 'github' || answer.body === undefined || Buffer.isBuffer(answer.body)) return answer
  const text = JSON.stringify(answer.body)
  const camel = text.replace(
    /"(\w+)":/g,
    (_, name: string) => `"${name.replace(/_(\w)/g, (__, c: string) => c.toUpperCase())}":`,
  )
  return { ...answer, body: JSON.parse(camel) }
}

/** A runtime token as the runner gives it; nobody checks its signature but the service. */
export function runtimeToken(run: string, job = '7'): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.Something Actions.Results:${run}:${job}` })}.signature`
}

function runtimeClaims(authorization: string | undefined): { readonly run: string; readonly job: string } | undefined {
  const payload = authorization?.replace(/^Bearer /i, '').split('.')[1]
  if (!payload) return undefined
  const scopes: string[] = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')).scp.split(' ')
  const [, run, job] = scopes.find((scope) => scope.startsWith('Actions.Results:'))?.split(':') ?? []
  return run !== undefined && job !== undefined ? { run, job } : undefined
}

type Asked = Readonly<Record<string, string | undefined>>

function call(state: GithubState, method: string, run: string, asked: Asked, blobOrigin: string): GithubAnswer {
  const artifact = state.artifacts.find((candidate) => candidate.run === run && candidate.name === asked.name)
  const urlOf = (it: StoredArtifact) => `${blobOrigin}${it.blob}?sig=${state.blobs.get(it.blob)!.signature}`
  const missing: GithubAnswer = { status: 404, body: { code: 'not_found', msg: 'artifact not found' } }
  switch (method) {
    case 'CreateArtifact': {
      // Gitea overwrites what an earlier attempt left.
      if (artifact && state.personality === 'gitea') {
        artifact.finalized = false
        return { status: 200, body: { ok: true, signed_upload_url: urlOf(artifact) } }
      }
      if (artifact)
        return {
          status: 409,
          body: { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' },
        }
      const created = create(state, run, asked.name ?? '')
      return { status: 200, body: { ok: true, signed_upload_url: urlOf(created) } }
    }
    case 'FinalizeArtifact': {
      if (!artifact) return missing
      Object.assign(artifact, { size: Number(asked.size), digest: asked.hash, finalized: true })
      return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } }
    }
    case 'ListArtifacts':
      return {
        status: 200,
        body: {
          artifacts: state.artifacts.filter((it) => it.run === run && it.finalized).map((it) => listed(run, it)),
        },
      }
    case 'GetSignedArtifactURL':
      return artifact ? { status: 200, body: { signed_url: urlOf(artifact) } } : missing
    default:
      return { status: 404, body: { code: 'bad_route', msg: method } }
  }
}

function create(state: GithubState, run: string, name: string): StoredArtifact {
  const { path } = state.newBlob()
  const artifact = { id: state.nextId(), run, name, size: 0, digest: undefined, finalized: false, blob: path }
  state.artifacts.push(artifact)
  return artifact
}

/** Ids and sizes are strings: the service speaks protobuf's JSON. */
function listed(run: string, artifact: StoredArtifact) {
  return {
    workflow_run_backend_id: run,
    workflow_job_run_backend_id: '7',
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.size),
    created_at: '2026-01-01T00:00:00Z',
  }
}
