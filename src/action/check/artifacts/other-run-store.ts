import { type GithubApi, GithubApiError } from '../../../publishers/github-api.js'
import { ArtifactUnavailable } from './artifact-error.js'
import type { ArtifactStore, StoredArtifact } from './artifact-store.js'

/** The artifacts of a run that is named by its id: needs `actions: read`. */
export function otherRunStore(api: GithubApi, repository: string, runId: string): ArtifactStore {
  return {
    list: async (deadline) => {
      const found: StoredArtifact[] = []
      let listed = 0
      for (let page = 1; ; page += 1) {
        const path = `/repos/${repository}/actions/runs/${runId}/artifacts?per_page=100&page=${page}`
        const answer = await api.request('GET', path, deadline).catch((error: unknown) => {
          throw unavailable(`the artifacts of run ${runId}`, error)
        })
        const { artifacts, total_count: total } = (answer.body ?? {}) as Readonly<Record<string, unknown>>
        const items = Array.isArray(artifacts) ? artifacts : []
        listed += items.length
        found.push(...items.flatMap((it) => read(it) ?? []))
        if (items.length === 0 || !(answer.hasNext || listed < Number(total ?? 0))) return found
      }
    },
    fetch: (artifact, deadline) =>
      api
        .fetch('GET', `/repos/${repository}/actions/artifacts/${artifact.id}/zip`, deadline)
        .catch((error: unknown) => {
          throw unavailable(`the artifact ${artifact.name}`, error)
        }),
  }
}

function unavailable(what: string, error: unknown): Error {
  if (!(error instanceof GithubApiError)) return error instanceof Error ? error : new Error(String(error))
  return new ArtifactUnavailable(`GitHub did not hand over ${what}: ${error.message}.`, error.status)
}

function read(value: unknown): StoredArtifact | undefined {
  const { name, id, size_in_bytes: size, expired } = value as Readonly<Record<string, unknown>>
  return typeof name === 'string' && expired !== true ? { name, id: String(id), size: Number(size ?? 0) } : undefined
}
