import type { Deadline } from '../../../publishers/deadline.js'
import type { ResultsService } from '../../github-context.js'
import { ArtifactUnavailable, artifactError } from './artifact-error.js'
import type { ArtifactStore, StoredArtifact } from './artifact-store.js'

const service = '/twirp/github.actions.results.api.v1.ArtifactService/'

/**
 * The artifacts of this run, through the service that the runner opens for every job: no permission is needed.
 * The official client extracts what it downloads to disk and waits for a quarter of an hour when the service is silent.
 */
export function thisRunStore(results: ResultsService): ArtifactStore {
  const ids = backendIds(results.token)
  return {
    list: async (deadline) => {
      const answer = await call(results, 'ListArtifacts', ids, deadline)
      return (Array.isArray(answer.artifacts) ? answer.artifacts : []).flatMap((it) => read(it) ?? [])
    },
    fetch: async (artifact, deadline) => {
      const { signed_url: url } = await call(results, 'GetSignedArtifactURL', { ...ids, name: artifact.name }, deadline)
      if (typeof url !== 'string')
        throw artifactError('E_ARTIFACT_UNAVAILABLE', `GitHub gave no address for the artifact ${artifact.name}.`)
      // The address is its own permission: no token goes along.
      return fetch(url, { signal: deadline.signal() })
    },
  }
}

async function call(
  results: ResultsService,
  method: string,
  body: object,
  deadline: Deadline,
): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(new URL(service + method, results.url), {
    method: 'POST',
    signal: deadline.within(20_000).signal(),
    headers: { authorization: `Bearer ${results.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok)
    throw new ArtifactUnavailable(`GitHub’s artifact service answered HTTP ${response.status}.`, response.status)
  const answer: unknown = await response.json()
  return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : {}
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
  throw artifactError('E_ARTIFACT_UNAVAILABLE', 'The runner’s token does not open the artifact service.')
}

/** Ids and sizes are text in this service. */
function read(value: unknown): StoredArtifact | undefined {
  const { name, database_id: id, size } = value as Readonly<Record<string, unknown>>
  return typeof name === 'string' ? { name, id: String(id), size: Number(size ?? 0) } : undefined
}
