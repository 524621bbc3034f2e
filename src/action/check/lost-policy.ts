import { missingPolicy } from '../../io/missing-policy.js'
import type { GithubContext } from '../github-context.js'
import type { FetchedFile } from './fetch-file.js'
import type { PolicyPlan } from './plan-policy.js'
import { policyNotFound } from './read-policy.js'

/**
 * Before a preset stands in for a policy: that the workspace has none may be the work of the pull request, of the agent, or of a
 * job without a checkout. The commit and its base are asked; what cannot be asked is not taken for a no.
 *
 * @throws AssayError `E_POLICY_NOT_FOUND`
 */
export async function refuseLostPolicy(
  { compareWith, change }: PolicyPlan,
  { workspace, commit }: GithubContext,
  fetch: (commit: string) => Promise<FetchedFile>,
): Promise<void> {
  const missing = missingPolicy(workspace)
  if (typeof missing === 'object') throw policyNotFound(`The workspace has no policy: ${missing.why}.`)
  if (compareWith?.kind === 'unknown') throw notKnown('the base branch', compareWith.why)
  const base = compareWith?.kind === 'commit' ? await fetch(compareWith.sha) : undefined
  if (base?.kind === 'found')
    throw policyNotFound(
      `This ${change} removes the policy: the base branch has ${base.file}, but the workspace does not.`,
    )
  if (base?.kind === 'unreadable') throw notKnown('the base branch', base.why)
  const own = commit === undefined ? undefined : await fetch(commit)
  if (own?.kind === 'found')
    throw policyNotFound(
      `The commit has the policy ${own.file}, but the workspace does not: nothing was checked out, or an earlier step removed it.`,
    )
  // Where the server does not say, the index of the checkout does.
  if (own?.kind !== 'absent' && missing === 'unknown')
    throw notKnown('the repository', own?.why ?? 'no commit is named')
}

function notKnown(whose: string, why: string) {
  return policyNotFound(`No policy is named, and it is unknown whether ${whose} has one: ${why}.`)
}
