import type { ConcludeOptions, Conclusion } from '../../assay.js'
import { mergePartials } from '../../merge/merge-partials.js'
import type { Policy } from '../../model/policy.js'
import type { GithubContext } from '../github-context.js'
import type { ActionInputs } from '../read-inputs.js'
import type { Log } from '../report/log.js'
import type { CollectedArtifacts } from './artifacts/collect-artifacts.js'
import { ciRunOf, type EvidenceKeeper } from './keep-evidence.js'
import { MergedEvidence } from './merged-evidence.js'
import { type Origin, type PartEvidence, partEvidence } from './part-evidence.js'
import { readPartials } from './read-partials.js'

/**
 * `mode: merge`: evaluates what the jobs of other artifacts collected as one run. Their evidence is verified whether or
 * not it is to be kept: a part that was tampered with must not become a verdict.
 * @throws AssayError
 */
export async function checkParts(
  { inputs, context, log }: { readonly inputs: ActionInputs; readonly context: GithubContext; readonly log: Log },
  policy: Policy,
  artifacts: CollectedArtifacts | undefined,
  options: ConcludeOptions,
): Promise<{ readonly merged: Conclusion; readonly recorder: EvidenceKeeper | undefined }> {
  const partials = await readPartials(artifacts, inputs.traceArtifacts)
  const merged = mergePartials(partials, policy, options)
  const parts = await partEvidence(partials, artifacts?.files ?? [], {
    origin: originOf(inputs, context),
    allowUnproven: inputs.allowUnprovenParts,
  })
  reportWithout(parts, log)
  const recorder = inputs.evidence === undefined ? undefined : new MergedEvidence(policy, inputs.redact, parts)
  return { merged, recorder }
}

/** A run of a pull request has two commits: its head, and the merge that the workflow checks out. */
function originOf({ runId }: ActionInputs, context: GithubContext): Origin {
  const { repository, commit, workflowCommit, triggeringRun } = context
  if (runId === undefined || runId === context.runId)
    return { commits: [commit, workflowCommit].filter((it) => it !== undefined), ciRun: ciRunOf(context) }
  const commits = triggeringRun?.id === runId ? [triggeringRun.headSha] : []
  return { commits, ciRun: ciRunOf({ repository, runId }) }
}

function reportWithout(parts: readonly PartEvidence[], log: Log): void {
  const without = parts.filter(({ bundles }) => bundles.length === 0).map(({ name }) => name)
  if (without.length === 0) return
  const names = without.slice(0, 20).join(', ')
  const message = `No evidence bundle was found for ${names}: the evidence of the verdict names only the partial result.`
  log.annotate({ level: 'warning', title: 'Assay', message })
}
