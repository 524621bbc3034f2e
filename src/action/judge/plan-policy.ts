import type { GithubContext } from '../github-context.js'
import type { ActionInputs } from '../read-inputs.js'

/** Where a policy is: in the checked-out files, or in a commit that only GitHub is asked about. */
export type PolicyPlace =
  | { readonly kind: 'workspace' }
  | { readonly kind: 'commit'; readonly sha: string; readonly called: string }

export interface PolicyPlan {
  readonly judgeBy: PolicyPlace
  /** The policy of the other side of the change; absent where the event knows of no change. */
  readonly compareWith: PolicyPlace | undefined
  /** Such as `pull request`. */
  readonly change: string
  /** Why what was asked for makes no sense here. */
  readonly remark: string | undefined
}

const workspace: PolicyPlace = { kind: 'workspace' }

/** Whose policy judges, and whether the change brings another one. */
export function planPolicy(context: GithubContext, inputs: Pick<ActionInputs, 'policyRef'>): PolicyPlan {
  const { base } = context
  if (base === undefined) {
    const asked = inputs.policyRef === 'base'
    return {
      judgeBy: workspace,
      compareWith: undefined,
      change: '',
      remark: asked
        ? `The event ${context.event} has no base branch, so that the policy of the checked-out commit judges.`
        : undefined,
    }
  }
  const atBase: PolicyPlace = { kind: 'commit', sha: base.sha, called: 'the base branch' }
  const byBase = inputs.policyRef === 'base'
  return {
    judgeBy: byBase ? atBase : workspace,
    compareWith: byBase ? workspace : atBase,
    change: base.of,
    remark: undefined,
  }
}
