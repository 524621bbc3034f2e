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
  /** For the first lines of every report: the change brings a policy of its own. */
  readonly notes: readonly string[]
  /** For summary and log: what could not be found out. */
  readonly remarks: readonly string[]
}

type Side = { readonly load: PolicyLoad } | { readonly absent: true } | { readonly unknown: string }

/**
 * Loads the policy that judges, and says whether the change brings another one.
 * @throws AssayError if the policy that judges cannot be read: no other one takes its place
 */
export async function choosePolicy(inputs: ActionInputs, context: GithubContext): Promise<ChosenPolicy> {
  const plan = planPolicy(context, inputs)
  const load = await judging(plan.judgeBy, inputs, context)
  const remarks = plan.remark === undefined ? [] : [plan.remark]
  if (plan.compareWith === undefined) return { load, notes: [], remarks }
  const other = await otherSide(plan.compareWith, inputs, context)
  if ('unknown' in other)
    return {
      load,
      notes: [],
      remarks: [...remarks, `Whether this ${plan.change} changes the policy is not known: ${other.unknown}.`],
    }
  const changed = changeOf(load, other, plan)
  return { load, notes: changed === undefined ? [] : [changed], remarks }
}

async function judging(place: PolicyPlace, inputs: ActionInputs, context: GithubContext): Promise<PolicyLoad> {
  if (place.kind === 'workspace') return readPolicy(inputs.policy, context.workspace)
  const fetched = await fromGithub(place.sha, inputs, context)
  if (fetched.kind === 'found') return loadPolicy(fetched.text, { file: `${fetched.file}@${place.sha.slice(0, 7)}` })
  throw new AssayError({
    code: 'E_POLICY_BASE_UNAVAILABLE',
    level: 'error',
    message: `The policy of ${place.called} cannot judge: ${fetched.why}.`,
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

/** One sentence if the two sides differ in meaning: layout and comments of a policy are not in its digest. */
function changeOf(load: PolicyLoad, other: Exclude<Side, { unknown: string }>, plan: PolicyPlan): string | undefined {
  const byBase = plan.judgeBy.kind === 'commit'
  const whose = byBase ? 'the base branch’s policy' : `the policy of the ${plan.change}`
  const judged = `This check judges by ${whose}.`
  if ('absent' in other)
    return byBase
      ? `This ${plan.change} leaves no policy that can be read. ${judged}`
      : `The policy is new in this ${plan.change}: the base branch has none. ${judged}`
  const [judging, compared] = [load.policy?.digest, other.load.policy?.digest]
  // A policy with errors has no digest; that of the judging side stops the check anyway.
  if (judging === undefined || judging === compared) return undefined
  const [before, after] = byBase ? [judging, compared] : [compared, judging]
  return `The policy changed in this ${plan.change}: ${shown(before)} on the base branch, ${shown(after)} here. ${judged}`
}

function shown(digest: string | undefined): string {
  return digest === undefined ? 'not a valid policy' : digest.slice(0, 19)
}
