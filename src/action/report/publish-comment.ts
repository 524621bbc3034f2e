import type { Deadline } from '../../publishers/deadline.js'
import type { Publication } from '../../publishers/publication.js'
import { publishComment } from '../../publishers/pull-request-comment.js'
import { whyOutdated } from '../find-pull-request.js'
import type { Forge } from '../forge/forge.js'
import { isRunOf, workflowFileOf } from '../forge/is-run-of.js'
import type { GithubContext } from '../github-context.js'
import { commentClient } from './comment-client.js'
import { commentSection } from './comment-section.js'
import type { CommentPlan } from './plan-publishing.js'

/** This job's section of the comment on its pull request. */
export interface CommentOrder {
  readonly plan: CommentPlan
  readonly context: GithubContext
  /** Which job or matrix leg this is, as the input says it. */
  readonly section: string
  /** The rendered comment; its first line is the marker. */
  readonly comment: string
  /** The verdict is `pass`. */
  readonly green: boolean
}

/** Writes the section, in one comment with those of other jobs. */
export async function publishSection(forge: Forge, order: CommentOrder, deadline: Deadline): Promise<Publication> {
  const { plan, comment, green } = order
  const context = await withWorkflowFile(forge, order.context, deadline)
  const { triggeringRun, base } = context
  const about = { number: plan.pullRequest, commit: context.commit ?? '', base: base ?? { sha: '', branch: undefined } }
  const request = {
    marker: comment.slice(0, comment.indexOf('\n')),
    section: commentSection(context, order.section, comment),
    // What was red turns green; a pull request that was never red hears nothing of it.
    create: plan.mode !== 'on-failure' || !green,
    skip: plan.mode === 'always' ? 'never' : plan.mode === 'on-change' ? 'same-digest' : 'same-commit',
    isRun: isRunOf(forge, context.job.workflowFile),
    // A report about another run comes late by nature.
    ...(triggeringRun && { outdated: (left: Deadline) => whyOutdated(forge, about, left) }),
  } as const
  return publishComment(commentClient(forge, plan.pullRequest), request, deadline)
}

/** Two workflow files may bear one name and one job: where the runner does not say which this is, the forge is asked. */
async function withWorkflowFile(forge: Forge, context: GithubContext, deadline: Deadline): Promise<GithubContext> {
  if (context.job.workflowFile !== '' || context.forge.name === 'GitHub') return context
  const workflowFile = await workflowFileOf(forge, context.runId, deadline.within(lookTime))
  return { ...context, job: { ...context.job, workflowFile } }
}

/** Milliseconds. */
const lookTime = 5000
