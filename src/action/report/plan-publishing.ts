import type { GithubContext, PullRequest } from '../github-context.js'
import type { ActionInputs, CommentMode } from '../read-inputs.js'

/** What will be tried. What is known to be impossible is not tried, and said instead. */
export interface PublishingPlan {
  readonly comment: Plan<CommentPlan>
  readonly artifact: Plan<{ readonly name: string }>
}

export type Plan<T> =
  | ({ readonly kind: 'try' } & T)
  /** Nobody asked for it, or it makes no sense here: worth a line in the log. */
  | { readonly kind: 'off'; readonly why: string }
  /** It was asked for and cannot be: said in the report, with what to do. */
  | { readonly kind: 'impossible'; readonly note: string }

export interface CommentPlan {
  readonly mode: Exclude<CommentMode, 'never'>
  readonly repository: string
  readonly pullRequest: number
}

export function planPublishing(context: GithubContext, inputs: ActionInputs): PublishingPlan {
  return { comment: planComment(context, inputs), artifact: planArtifact(context, inputs) }
}

function planComment(context: GithubContext, inputs: ActionInputs): Plan<CommentPlan> {
  const { pullRequest, repository } = context
  if (inputs.mode === 'collect') return { kind: 'off', why: '`mode: collect` leaves the comment to `mode: merge`' }
  if (inputs.comment === 'never') return { kind: 'off', why: '`comment: never`' }
  if (context.noPullRequest !== undefined) return { kind: 'impossible', note: `No comment: ${context.noPullRequest}.` }
  if (!pullRequest && context.unknownBase !== undefined)
    return { kind: 'impossible', note: `No comment: ${context.unknownBase}.` }
  if (!pullRequest || !repository) {
    const why = `the event \`${context.event}\` belongs to no pull request`
    return inputs.comment === 'auto' ? { kind: 'off', why } : { kind: 'impossible', note: `No comment: ${why}.` }
  }
  if (inputs.token === '')
    return {
      kind: 'impossible',
      note: 'No comment on the pull request: the input `github-token` is empty. Remove it from the workflow to use the job’s token.',
    }
  const reader = readOnlyReason(context, pullRequest)
  // Some organisations give forks a token that may write: `always` tries.
  if (reader !== undefined && inputs.comment !== 'always')
    return {
      kind: 'impossible',
      note: `No comment on the pull request: ${reader}, so ${context.forge.name} gives this job a token that cannot write. Verdict, annotations and this summary are complete.`,
    }
  return { kind: 'try', mode: inputs.comment, repository, pullRequest: pullRequest.number }
}

/** Under `pull_request`, strangers and Dependabot get a token that reads. Other events run the base branch's workflow, with its token. */
function readOnlyReason(context: GithubContext, pullRequest: PullRequest): string | undefined {
  if (!/^pull_request(_review|_review_comment)?$/.test(context.event)) return undefined
  if (pullRequest.fork) return 'it comes from a fork'
  return context.actor === 'dependabot[bot]' ? 'it was opened by Dependabot' : undefined
}

function planArtifact(context: GithubContext, inputs: ActionInputs): PublishingPlan['artifact'] {
  if (inputs.evidence === undefined) return { kind: 'off', why: '`evidence: none`' }
  if (context.enterpriseServer)
    return {
      kind: 'impossible',
      note: 'No artifact: GitHub Enterprise Server has no artifact service of the current version. Set `evidence: none`, and upload the file at the output `result-path` with actions/upload-artifact@v3.',
    }
  if (!context.results)
    return {
      kind: 'impossible',
      note: 'No artifact: the runner has no artifact service. The result is at the output `result-path`.',
    }
  return { kind: 'try', name: inputs.evidence }
}
