import type { Deadline } from '../../../publishers/deadline.js'
import { ForgeError } from '../../../publishers/forge-error.js'
import { answerOf, field } from '../../forge/forge.js'
import type { ResultsService } from '../../github-context.js'
import { artifactError } from './artifact-error.js'
import type { ArtifactStore, StoredArtifact } from './artifact-store.js'

const service = '/twirp/github.actions.results.api.v1.ArtifactService/'

/**
 * The artifacts of this run, through the service that the runner opens for every job: no permission is needed.
 * The official client extracts what it downloads to disk and waits for a quarter of an hour when the service is silent.
 */
export function thisRunStore(results: ResultsService): ArtifactStore {
  const ids = backendIds(results.token)
  const client = import('../../forge/octokit.js').then(({ openOctokit }) => openOctokit(origin(results.url), undefined))
  const call = (method: string, body: object, deadline: Deadline) =>
    answerOf(async () => {
      const headers = { authorization: `Bearer ${results.token}` }
      return (await client).request(`POST ${service}${method}`, { ...body, headers, request: { deadline } })
    })
  return {
    list: async (deadline) => {
      const { body } = await call('ListArtifacts', ids, deadline)
      const artifacts = field(body, 'artifacts')
      return (Array.isArray(artifacts) ? artifacts : []).flatMap((it) => read(it) ?? [])
    },
    fetch: async (artifact, largest, deadline) => {
      const { body } = await call('GetSignedArtifactURL', { ...ids, name: artifact.name }, deadline)
      const url = spelled(body, 'signed_url', 'signedUrl')
      if (typeof url !== 'string' || !URL.canParse(url)) throw new ForgeError(0, 'the service gave no address')
      // The address is its own permission: no token goes along.
      const answer = await answerOf(async () =>
        (await client).request(`GET ${plainUrl(url)}`, { request: { deadline, largest } }),
      )
      return answer.body as Buffer
    },
  }
}

function origin(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url
}

/** Octokit reads `:name` and `{name}` as places for parameters; encoded, they are the same address to every server. */
function plainUrl(url: string): string {
  const { origin, pathname, search } = new URL(url)
  return origin + (pathname + search).replace(/[:{}]/g, encodeURIComponent)
}

/** The job's place in the service, from its token: `Actions.Results:<run>:<job>` among the scopes. */
function backendIds(token: string): {
  readonly workflow_run_backend_id: string
  readonly workflow_job_run_backend_id: string
} {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    const scopes = String((claims as { readonly scp?: unknown }).scp).split(' ')
    const [, run, job] = scopes.find((scope) => scope.startsWith('Actions.Results:'))?.split(':') ?? []
    if (run && job) return { workflow_run_backend_id: run, workflow_job_run_backend_id: job }
  } catch {
    // An unreadable token is the same as one without the scope.
  }
  throw artifactError('E_ARTIFACT_UNAVAILABLE', 'The runner’s token has no access to the artifact service.')
}

/** Ids and sizes are text in this service. */
function read(value: unknown): StoredArtifact | undefined {
  const name = field(value, 'name')
  const id = spelled(value, 'database_id', 'databaseId')
  return typeof name === 'string' ? { name, id: String(id), size: Number(field(value, 'size') ?? 0) } : undefined
}

/** GitHub answers with the names of the definition, Gitea with those that protobuf’s JSON makes of them. */
function spelled(value: unknown, snake: string, camel: string): unknown {
  return field(value, snake) ?? field(value, camel)
}
