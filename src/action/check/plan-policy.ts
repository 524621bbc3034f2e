import type { GithubContext } from '../github-context.js'
import type { ActionInputs } from '../read-inputs.js'

/** Where a policy is: in the checked-out files, or in a commit that only the server is asked about. */
export type PolicyPlace =
  | { readonly kind: 'workspace' }
  | { readonly kind: 'commit'; readonly sha: string; readonly called: string }

/** There is a base branch, and nothing says which commit it is at. `why`: half a sentence. */
export interface UnknownBase {
  readonly kind: 'unknown'
  readonly why: string
}

export interface PolicyPlan {
  readonly policyPlace: PolicyPlace | UnknownBase
  /** The policy of the other side of the change; absent where the event knows of no change. */
  readonly compareWith: PolicyPlace | UnknownBase | undefined
  /** Such as `pull request`. */
  readonly change: string
  /** Why what was asked for makes no sense here. */
  readonly note: string | undefined
}

const workspace: PolicyPlace = { kind: 'workspace' }

/** Which policy applies, and whether the change brings another one. */
export function planPolicy(context: GithubContext, inputs: Pick<ActionInputs, 'policyRef' | 'mode'>): PolicyPlan {
  const { base, unknownBase } = context
  if (inputs.mode === 'publish') return planForAnotherRun(context)
  const byBase = inputs.policyRef === 'base'
  if (base === undefined && unknownBase === undefined) {
    // A push is checked by its own commit: there is nothing that it is to be merged into.
    const note = byBase
      ? `The event ${context.event} has no base branch, so the policy of the checked-out commit applies.`
      : undefined
    return { policyPlace: workspace, compareWith: undefined, change: '', note }
  }
  const atBase: PolicyPlace | UnknownBase =
    base === undefined
      ? { kind: 'unknown', why: unknownBase ?? '' }
      : { kind: 'commit', sha: base.sha, called: 'the base branch' }
  return {
    policyPlace: byBase ? atBase : workspace,
    compareWith: byBase ? workspace : atBase,
    change: base?.of ?? 'pull request',
    note: undefined,
  }
}

/** What the triggering workflow checked out is a stranger's: the server is asked for both sides. */
function planForAnotherRun({ base, commit, workflowCommit = 'HEAD' }: GithubContext): PolicyPlan {
  if (base === undefined || commit === undefined) {
    const note = 'No pull request is known, so the policy of the default branch applies.'
    const policyPlace = { kind: 'commit', sha: workflowCommit, called: 'the default branch' } as const
    return { policyPlace, compareWith: undefined, change: '', note }
  }
  return {
    policyPlace: { kind: 'commit', sha: base.sha, called: 'the base branch' },
    compareWith: { kind: 'commit', sha: commit, called: 'the head' },
    change: base.of,
    note: undefined,
  }
}
