import { actionCodes } from '../../codes/action-codes.js'
import { usualPolicies } from '../../io/missing-policy.js'
import type { Policy } from '../../model/policy.js'
import { AssayError } from '../../model/problem.js'
import { loadPolicy, type PolicyLoad } from '../../policy/load-policy.js'
import { standInPolicy } from '../../policy/presets/stand-in.js'
import { Deadline } from '../../publishers/deadline.js'
import { forgeOf } from '../forge/forge.js'
import type { GithubContext } from '../github-context.js'
import type { ActionInputs } from '../read-inputs.js'
import { type FetchedFile, fetchFile } from './fetch-file.js'
import { refuseLostPolicy } from './lost-policy.js'
import { type PolicyPlace, type PolicyPlan, planPolicy, type UnknownBase } from './plan-policy.js'
import { readPolicy, usualPolicyIn } from './read-policy.js'
import { readRemotePolicy, remotePolicy } from './remote-policy.js'
import { isOfTheChange, type SharedCheckout, sharedCheckout } from './shared-checkout.js'

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
  /** The policy is another repository’s, so no pull request of this one changes it. */
  readonly shared?: SharedCheckout | undefined
}

type Side = { readonly load: PolicyLoad } | { readonly absent: true } | { readonly unknown: string }

/** Milliseconds for all that is asked about policies: a silent server must not hold the check. */
const timeout = 15_000
/** Bytes; no policy that a person wrote has more. */
const largest = 1_000_000
/** Files that one policy names. */
const mostParts = 100

/**
 * Loads the policy that applies, and says whether the change brings another one.
 * @throws AssayError if the policy that applies cannot be read: no other one takes its place
 */
export async function choosePolicy(inputs: ActionInputs, context: GithubContext): Promise<ChosenPolicy> {
  const plan = planPolicy(context, inputs)
  const remote = remotePolicy(inputs.policy)
  // A policy of another repository is the same on every side of a change.
  const notes = plan.note === undefined || remote !== undefined ? [] : [plan.note]
  const { load, shared } = await loadApplied(plan, inputs, context)
  if (shared !== undefined) return { load, change: { changed: false, shared, words: sharedWords(shared) }, notes }
  if (plan.compareWith === undefined) return { load, change: undefined, notes }
  const other = await otherSide(plan.compareWith, inputs, context)
  // Where neither side has a policy, nothing about it changes.
  if (load.policy?.preset !== undefined && 'absent' in other) return { load, change: undefined, notes }
  return { load, change: changeOf(load, other, plan), notes }
}

interface Applied {
  readonly load: PolicyLoad
  readonly shared?: SharedCheckout | undefined
}

async function loadApplied(plan: PolicyPlan, inputs: ActionInputs, context: GithubContext): Promise<Applied> {
  const { policyPlace: place } = plan
  const remote = remotePolicy(inputs.policy)
  if (remote !== undefined) return readRemotePolicy(remote, context, inputs.token)
  const checkout = checkoutOf(inputs, context)
  const shared = checkout === undefined || isOfTheChange(checkout, context) ? undefined : checkout
  if (place.kind === 'workspace') {
    const mayStandIn = inputs.policy === undefined && usualPolicyIn(context.workspace) === undefined
    if (mayStandIn) await refuseLostPolicy(plan, context, (commit) => fromServer(commit, inputs, context))
    return mayStandIn ? { load: standInPolicy() } : { load: readPolicy(inputs.policy, context.workspace), shared }
  }
  if (place.kind === 'unknown') throw unavailable('the base branch', place.why)
  const fetched = await fromServer(place.sha, inputs, context)
  if (fetched.kind === 'found') return { load: await withItsParts(fetched, place.sha, inputs, context) }
  // The base is asked first, so that nobody puts another repository in front of a policy that it has.
  if (fetched.kind === 'absent' && shared !== undefined)
    return { load: readPolicy(inputs.policy, context.workspace), shared }
  // What the traces of another run were checked by there, where the base has no policy.
  if (fetched.kind === 'absent' && inputs.mode === 'publish' && inputs.policy === undefined)
    return { load: standInPolicy() }
  throw unavailable(place.called, fetched.why)
}

/** The checkout below the workspace that the policy lies in; under `mode: publish` it says nothing. */
function checkoutOf({ mode, policy }: ActionInputs, { workspace }: GithubContext): SharedCheckout | undefined {
  return policy === undefined || mode === 'publish' ? undefined : sharedCheckout(policy, workspace)
}

function unavailable(whose: string, why: string): AssayError {
  return new AssayError({
    code: 'E_POLICY_BASE_UNAVAILABLE',
    level: 'error',
    message: `The policy of ${whose} cannot be used: ${why}.`,
    remedy: actionCodes.E_POLICY_BASE_UNAVAILABLE.remedy,
  })
}

function sharedWords({ repository, commit, file }: SharedCheckout): string {
  const at = commit === undefined ? '' : ` at \`${commit.slice(0, 7)}\``
  return `The policy is shared: \`${file}\` of ${repository === undefined ? 'another repository' : `\`${repository}\``}${at}.`
}

async function otherSide(
  place: PolicyPlace | UnknownBase,
  inputs: ActionInputs,
  context: GithubContext,
): Promise<Side> {
  if (place.kind === 'unknown') return { unknown: place.why }
  if (place.kind === 'workspace') {
    try {
      return { load: readPolicy(inputs.policy, context.workspace) }
    } catch (error) {
      if (error instanceof AssayError) return { absent: true }
      throw error
    }
  }
  const fetched = await fromServer(place.sha, inputs, context)
  switch (fetched.kind) {
    case 'found':
      return { load: await withItsParts(fetched, place.sha, inputs, context) }
    case 'absent':
      return { absent: true }
    case 'unreadable':
      return { unknown: fetched.why }
  }
}

/** A policy at a commit and the files that it names there: those of the workspace are of the other side of the change. */
async function withItsParts(
  { file, text }: Extract<FetchedFile, { kind: 'found' }>,
  commit: string,
  { token }: ActionInputs,
  context: GithubContext,
): Promise<PolicyLoad> {
  const forge = forgeOf(context, token)
  const deadline = Deadline.in(timeout)
  const parts = new Map<string, FetchedFile>()
  for (;;) {
    const missing = new Set<string>()
    const read = (path: string): string => {
      const part = parts.get(path)
      if (part?.kind === 'found') return part.text
      if (part === undefined) missing.add(path)
      throw new Error(part?.why ?? 'is one of too many')
    }
    // What a file names is known once it is read.
    const load = loadPolicy(text, { file: `${file}@${commit.slice(0, 7)}` }, { read })
    if (missing.size === 0 || parts.size > mostParts || forge === undefined) return load
    for (const path of missing)
      parts.set(path, await fetchFile(forge, { commit, paths: [path], what: 'policy', largest }, deadline))
  }
}

async function fromServer(commit: string, inputs: ActionInputs, context: GithubContext): Promise<FetchedFile> {
  if (context.repository === undefined) return { kind: 'unreadable', why: 'the runner names no repository' }
  const forge = forgeOf(context, inputs.token)
  if (forge === undefined) return { kind: 'unreadable', why: 'the input github-token is empty' }
  // Where the change is checked out into a folder, its paths begin there.
  const checkout = checkoutOf(inputs, context)
  const own = checkout !== undefined && isOfTheChange(checkout, context) ? checkout.file : inputs.policy
  const paths = own === undefined ? usualPolicies : [own]
  return fetchFile(forge, { commit, paths, what: 'policy', largest }, Deadline.in(timeout))
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
  const [applied, compared] = [load.policy, other.load.policy]
  // A policy with errors has no digest; that of the applied policy stops the check anyway.
  if (applied === undefined || applied.digest === compared?.digest) return { changed: false }
  const [before, after] = byBase ? [applied, compared] : [compared, applied]
  return changed(
    `The policy changed in this ${plan.change}: ${shown(before)} on the base branch, ${shown(after)} here.${waiversChanged(before, after)}`,
  )
}

function shown(policy: Policy | undefined): string {
  return policy === undefined ? 'not a valid policy' : policy.digest.slice(0, 19)
}

/** Waivers make findings go away, so a change of them is worth words of its own. */
function waiversChanged(before: Policy | undefined, after: Policy | undefined): string {
  if (before === undefined || after === undefined) return ''
  const text = ({ waivers }: Policy) => JSON.stringify(waivers, (key, value) => (key === 'at' ? undefined : value))
  if (text(before) === text(after)) return ''
  return ` Its waivers changed, too: ${before.waivers.length} on the base branch, ${after.waivers.length} here.`
}
