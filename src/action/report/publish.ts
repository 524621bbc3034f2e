import { publishArtifact } from '../../publishers/artifact.js'
import { Deadline } from '../../publishers/deadline.js'
import { publishFile } from '../../publishers/file.js'
import type { Publication, PublishCode } from '../../publishers/publication.js'
import { renderEvidenceSection } from '../../reporters/github/evidence-section.js'
import type { ReportPlan } from '../../reporters/github/plan/plan-report.js'
import { markdownProse } from '../../text/escape-markdown.js'
import type { Evidence } from '../check/keep-evidence.js'
import { type Forge, forgeOf } from '../forge/forge.js'
import type { GithubContext } from '../github-context.js'
import { writeJobSummary } from './job-summary.js'
import { loadArtifactClient } from './load-artifact-client.js'
import type { Log } from './log.js'
import type { CommentPlan, PublishingPlan } from './plan-publishing.js'
import { publishSection } from './publish-comment.js'
import { keptEvidence } from './verify-evidence.js'

/** Milliseconds for everything that is published, whatever GitHub does. */
export const publishingBudget = 45_000
/** The comment's share of it at most, so that a silent API leaves time for the artifact. */
const commentShare = 22_000

export interface PublishRequest {
  readonly plan: PublishingPlan
  readonly context: GithubContext
  readonly token: string
  /** Which job or matrix leg this is, as the input says it. */
  readonly section: string
  readonly retentionDays: number | undefined
  readonly rendered: Pick<ReportPlan, 'comment' | 'summary'>
  /** Report files for the workspace, by path. */
  readonly reports: ReadonlyMap<string, string>
  /** The files that the result is of, relative to the workspace. */
  readonly read: readonly string[]
  /** What the artifact holds: absolute paths below a folder. */
  readonly staged: { readonly root: string; readonly files: readonly string[] }
  /** What of it is the evidence. */
  readonly evidence: Evidence | undefined
  /** The verdict is `pass`. */
  readonly green: boolean
}

export interface Published {
  readonly comment: Publication | undefined
  readonly artifact: Publication | undefined
}

/**
 * Report files, summary, comment, artifact: each on its own, all within one budget. What fails is a warning with its remedy
 * and a line at the end of the summary; it hides nothing else and never touches the verdict.
 */
export async function publish(request: PublishRequest, log: Log): Promise<Published> {
  const { context, plan, rendered, staged } = request
  const deadline = Deadline.in(publishingBudget)
  const attempt = (code: PublishCode, share: Deadline, work: () => Promise<Publication>) =>
    withinShare(code, share, work).then((publication) => report(publication, log, context.summaryFile))

  for (const [path, text] of request.reports)
    await attempt('W_REPORT_NOT_WRITTEN', deadline, () => publishFile(context.workspace, path, text, request.read))

  const { summaryFile } = context
  if (summaryFile === undefined) log.text('No job summary: the runner named no file for it.')
  else await attempt('W_SUMMARY_NOT_WRITTEN', deadline, () => writeJobSummary(summaryFile, rendered.summary))

  const commentDeadline = deadline.within(commentShare)
  const comment =
    plan.comment.kind !== 'try'
      ? undefined
      : await attempt('W_COMMENT_NOT_POSTED', commentDeadline, () =>
          postComment(request, plan.comment as CommentPlan, commentDeadline),
        )

  const artifact =
    plan.artifact.kind !== 'try'
      ? undefined
      : await attempt('W_ARTIFACT_NOT_UPLOADED', deadline, () =>
          publishArtifact(
            () => loadArtifactClient(context),
            {
              ...staged,
              name: (plan.artifact as { readonly name: string }).name,
              retentionDays: request.retentionDays,
              pageOf: (name, id) => artifactPage(context, name, id),
            },
            deadline,
          ),
        )
  await explainVerification(request, artifact)
  return { comment, artifact }
}

/** Below the summary, because only now both digests are known. A summary that is full loses nothing else. */
async function explainVerification(
  { evidence, context }: PublishRequest,
  artifact: Publication | undefined,
): Promise<void> {
  if (evidence === undefined || context.summaryFile === undefined || artifact?.outcome !== 'published') return
  const { name, digest } = artifact
  if (name === undefined) return
  const section = renderEvidenceSection(keptEvidence(evidence, { name, digest }, context))
  await writeJobSummary(context.summaryFile, section)
}

function postComment(request: PublishRequest, plan: CommentPlan, deadline: Deadline): Promise<Publication> {
  const { context, section, rendered, green } = request
  // A plan to comment is not made without a token and a repository.
  const forge = forgeOf(context, request.token) as Forge
  return publishSection(forge, { plan, context, section, comment: rendered.comment, green }, deadline)
}

function artifactPage({ runUrl, forge }: GithubContext, name: string, id: number): string | undefined {
  if (runUrl === undefined) return undefined
  return `${runUrl}/artifacts/${forge.name === 'GitHub' ? id : encodeURIComponent(name)}`
}

/** A publisher that forgets its deadline, or throws, fails alone. */
async function withinShare(code: PublishCode, share: Deadline, work: () => Promise<Publication>): Promise<Publication> {
  try {
    return await share.race(work(), 'publishing')
  } catch (error) {
    return { outcome: 'failed', code, reason: error instanceof Error ? error.message : String(error) }
  }
}

async function report(publication: Publication, log: Log, summaryFile: string | undefined): Promise<Publication> {
  if (publication.outcome === 'unchanged') log.text(`Nothing to write: ${publication.reason}.`)
  const reported =
    publication.outcome === 'failed'
      ? failureText(publication)
      : publication.outcome === 'published'
        ? publication.note
        : undefined
  if (reported === undefined) return publication
  log.annotate({
    level: 'warning',
    title: publication.outcome === 'failed' ? publication.code : 'Assay',
    message: reported,
  })
  if (summaryFile !== undefined) await writeJobSummary(summaryFile, `\n> ⚠️ ${markdownProse(reported, 1000)}\n`)
  return publication
}

function failureText({ reason, remedy }: Publication & { readonly outcome: 'failed' }): string {
  return remedy === undefined ? `${reason}.` : `${reason}. To change that, ${remedy}.`
}
