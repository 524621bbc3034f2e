import { collect, conclude } from '../../../assay.js'
import type { Baseline } from '../../../baseline/baseline.js'
import type { Policy } from '../../../model/policy.js'
import type { Deadline } from '../../../publishers/deadline.js'
import type { GithubContext } from '../../github-context.js'
import type { ActionInputs } from '../../read-inputs.js'
import { archiveLimits } from '../artifacts/archive-limits.js'
import type { ArtifactStore } from '../artifacts/artifact-store.js'
import { collectArtifacts } from '../artifacts/collect-artifacts.js'
import { traceReader } from '../trace-reader.js'

/**
 * The profile of another run, made now from the traces that it uploaded: the workflow that runs the agent need not be
 * the one that checks it. Absent if there is nothing to check.
 *
 * @throws AssayError
 */
export async function profileTraces(
  policy: Policy,
  store: ArtifactStore,
  inputs: ActionInputs,
  context: GithubContext,
  deadline: Deadline,
  today: string,
): Promise<Baseline | undefined> {
  const artifacts = await collectArtifacts(store, inputs.traceArtifacts, archiveLimits, deadline)
  if (artifacts.files.length === 0) return undefined
  const collected = await collect(policy, traceReader(inputs, context, artifacts), { profile: true })
  const { result, baseline } = conclude(policy, collected, { today })
  return result.verdict === 'no-evidence' ? undefined : baseline
}
