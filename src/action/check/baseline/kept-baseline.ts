import { maxBaselineBytes } from '../../../baseline/read-baseline.js'
import type { Deadline } from '../../../publishers/deadline.js'
import { archiveLimits } from '../artifacts/archive-limits.js'
import { archivedText } from '../artifacts/archived-text.js'
import type { ArtifactStore } from '../artifacts/artifact-store.js'
import { collectArtifacts } from '../artifacts/collect-artifacts.js'

/** What the baseline of a run is called in its artifact. */
export const baselineFile = 'baseline.json'

/** Bytes: along with the baseline, the artifact holds the evidence of its run. */
const largest = 256 << 20
const limits = { ...archiveLimits, archive: largest, archives: largest }

/**
 * The text of the baseline that a run kept; absent if it kept none, or GitHub has deleted it.
 *
 * @param names of the artifact in the attempts of the run, last attempt first: a job that was not repeated has an earlier one
 * @throws AssayError
 */
export async function keptBaseline(
  store: ArtifactStore,
  names: readonly string[],
  deadline: Deadline,
): Promise<string | undefined> {
  const ofLastAttempt: ArtifactStore = {
    list: async (timeout) => {
      const listed = await store.list(timeout)
      const last = names.find((name) => listed.some((artifact) => artifact.name === name))
      return listed.filter(({ name }) => name === last)
    },
    fetch: store.fetch,
  }
  const { files } = await collectArtifacts(ofLastAttempt, names, limits, deadline)
  const file = files.find(({ path }) => names.some((name) => path === `artifact:${name}/${baselineFile}`))
  return file && archivedText(file, maxBaselineBytes)
}
