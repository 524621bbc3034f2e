import { actionCodes } from '../../codes/action-codes.js'
import { AssayError } from '../../model/problem.js'
import { loadPolicy, type PolicyLoad } from '../../policy/load-policy.js'
import { GithubApi } from '../../publishers/github-api.js'
import type { GithubContext } from '../github-context.js'
import type { ActionInputs } from '../read-inputs.js'
import { type FetchedPolicy, fetchPolicy } from './fetch-policy.js'
import { type PolicyPlace, type PolicyPlan, planPolicy } from './plan-policy.js'
import { readPolicy } from './read-policy.js'

export interface ChosenPolicy {
  readonly load: PolicyLoad
  /** Absent where there is no change that could bring another policy. */
  readonly change: PolicyChange | undefined
  /** For summary and log. */
  readonly notes: readonly string[]
}

/** Whether the change brings a policy of its own. */
export interface PolicyChange {
  readonly changed: boolean | 'unknown'
  /** What there is to say about it; absent if nothing changed. */
  readonly words?: string | undefined
}

type Side = { readonly load: PolicyLoad } | { readonly absent: true } | { readonly unknown: string }

/**
 * Loads the policy that applies, and says whether the change brings another one.
 * @throws AssayError if the policy that applies cannot be read: no other one takes its place
 */
export async function choosePolicy(inputs: ActionInputs, context: GithubContext): Promise<ChosenPolicy> {
  const plan = planPolicy(context, inputs)
  const load = await loadApplied(plan.policyPlace, inputs, context)
  const notes = plan.note === undefined ? [] : [plan.note]
  if (plan.compareWith === undefined) return { load, change: undefined, notes }
  const other = await otherSide(plan.compareWith, inputs, context)
  return { load, change: changeOf(load, other, plan), notes }
}

async function loadApplied(place: PolicyPlace, inputs: ActionInputs, context: GithubContext): Promise<PolicyLoad> {
  if (place.kind === 'workspace') return readPolicy(inputs.policy, context.workspace)
  const fetched = await fromGithub(place.sha, inputs, context)
  if (fetched.kind === 'found') return loadPolicy(fetched.text, { file: `${fetched.file}@${place.sha.slice(0, 7)}` })
  throw new AssayError({
    code: 'E_POLICY_BASE_UNAVAILABLE',
    level: 'error',
    message: `The policy of ${place.called} cannot be used: ${fetched.why}.`,
    remedy: actionCodes.E_POLICY_BASE_UNAVAILABLE.remedy,
  })
}

async function otherSide(place: PolicyPlace, inputs: ActionInputs, context: GithubContext): Promise<Side> {
  if (place.kind === 'workspace') {
    try {
      return { load: readPolicy(inputs.policy, context.workspace) }
    } catch (error) {
      if (error instanceof AssayError) return { absent: true }
      throw error
    }
  }
  const fetched = await fromGithub(place.sha, inputs, context)
  switch (fetched.kind) {
    case 'found':
      return { load: loadPolicy(fetched.text) }
    case 'absent':
      return { absent: true }
    case 'unreadable':
      return { unknown: fetched.why }
  }
}

async function fromGithub(commit: string, inputs: ActionInputs, context: GithubContext): Promise<FetchedPolicy> {
  const { repository, apiUrl } = context
  if (repository === undefined) return { kind: 'unreadable', why: 'the runner names no repository' }
  if (inputs.token === '') return { kind: 'unreadable', why: 'the input github-token is empty' }
  return fetchPolicy(new GithubApi(apiUrl, inputs.token), repository, commit, inputs.policy)
}

/** Whether the two sides differ in meaning: layout and comments of a policy are not in its digest. */
function changeOf(load: PolicyLoad, other: Side, plan: PolicyPlan): PolicyChange {
  if ('unknown' in other)
    return {
      changed: 'unknown',
      words: `Whether this ${plan.change} changes the policy is not known: ${other.unknown}.`,
    }
  // The other side is the base only where the checked-out policy applies.
  const byBase = plan.policyPlace.kind === 'commit'
  const whose = byBase ? 'the base branch’s policy' : `the policy of the ${plan.change}`
  const checked = `This check uses ${whose}.`
  const changed = (words: string): PolicyChange => ({ changed: true, words: `${words} ${checked}` })
  if ('absent' in other)
    return byBase
      ? changed(`This ${plan.change} leaves no policy that can be read.`)
      : changed(`The policy is new in this ${plan.change}: the base branch has none.`)
  const [applied, compared] = [load.policy?.digest, other.load.policy?.digest]
  // A policy with errors has no digest; that of the applied policy stops the check anyway.
  if (applied === undefined || applied === compared) return { changed: false }
  const [before, after] = byBase ? [applied, compared] : [compared, applied]
  return changed(
    `The policy changed in this ${plan.change}: ${shown(before)} on the base branch, ${shown(after)} here.`,
  )
}

function shown(digest: string | undefined): string {
  return digest === undefined ? 'not a valid policy' : digest.slice(0, 19)
}
