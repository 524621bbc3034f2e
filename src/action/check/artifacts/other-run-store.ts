import { type Forge, field } from '../../forge/forge.js'
import type { ArtifactStore, StoredArtifact } from './artifact-store.js'

/** The artifacts of a run that is named by its id: needs `actions: read`. */
export function otherRunStore(forge: Forge, runId: string): ArtifactStore {
  const run_id = Number(runId)
  return {
    list: async (deadline) => {
      const found = new Map<string, ListedArtifact>()
      let listed = 0
      for (let page = 1; ; page += 1) {
        const answer = await forge.ask(deadline, ({ rest }, about) =>
          rest.actions.listWorkflowRunArtifacts({ ...about, run_id, per_page: 100, page }),
        )
        const artifacts = field(answer.body, 'artifacts')
        const items = (Array.isArray(artifacts) ? artifacts : []).flatMap((it) => read(it) ?? [])
        const before = found.size
        for (const item of items) found.set(item.id, item)
        listed += Array.isArray(artifacts) ? artifacts.length : 0
        const more = answer.hasNext || listed < Number(field(answer.body, 'total_count') ?? 0)
        // A server that does not know pages gives the same one for ever.
        if (found.size === before || !more) return [...found.values()].filter(({ expired }) => !expired)
      }
    },
    fetch: async (artifact, largest, deadline) => {
      const artifact_id = Number(artifact.id)
      const answer = await forge.ask(
        deadline,
        ({ rest }, about) => rest.actions.downloadArtifact({ ...about, artifact_id, archive_format: 'zip' }),
        { largest },
      )
      return answer.body as Buffer
    },
  }
}

interface ListedArtifact extends StoredArtifact {
  readonly expired: boolean
}

function read(value: unknown): ListedArtifact | undefined {
  const { name, id, size_in_bytes: size, expired } = value as Readonly<Record<string, unknown>>
  if (typeof name !== 'string') return undefined
  return { name, id: String(id), size: Number(size ?? 0), expired: expired === true }
}
