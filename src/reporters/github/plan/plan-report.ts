import type { Problem } from '../../../model/problem.js'
import type { AssayResult } from '../../../model/result.js'
import { renderComment } from '../comment.js'
import type { GithubReport } from '../github-report.js'
import { renderProblemComment, renderProblemSummary } from '../problem-report.js'
import { renderSummary } from '../summary.js'
import type { Annotation } from './annotation.js'
import { type AnnotationPlan, planAnnotations, planProblemAnnotations } from './plan-annotations.js'

/** The outcome of a check: a result, or the problems that prevented one. */
export type ReportedOutcome =
  | { readonly kind: 'result'; readonly result: AssayResult }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/** What goes where on GitHub, each within its limits; `surfaces.ts` and `annotation.ts` have them. */
export interface ReportPlan {
  readonly annotations: readonly Annotation[]
  /** What the annotations leave out, and where it is; absent if they show everything. */
  readonly cut: string | undefined
  readonly comment: string
  readonly summary: string
}

/**
 * Decides once what every surface shows: new before known, worst first. What one of them leaves out it counts, and names the
 * next larger one: annotations the summary, the comment the summary, the summary the artifact.
 */
export function planReport(outcome: ReportedOutcome, report: GithubReport): ReportPlan {
  const { annotations, cut } = annotationsOf(outcome, report)
  // What could not be determined appears in the summary alone.
  const { policyChanged } = report
  const forComment = { ...report, policyChanged: policyChanged === 'unknown' ? undefined : policyChanged }
  const forSummary = { ...report, notes: [...report.notes, ...(report.summaryNotes ?? [])] }
  const texts =
    outcome.kind === 'problems'
      ? {
          comment: renderProblemComment(outcome.problems, forComment),
          summary: renderProblemSummary(outcome.problems, forSummary),
        }
      : { comment: renderComment(outcome.result, forComment), summary: renderSummary(outcome.result, forSummary) }
  const page = report.runUrl === undefined ? '' : ` (${report.runUrl})`
  return {
    annotations,
    cut: cut && `${cut}; more in ${report.hasSummary === false ? 'the log' : 'the job summary'}${page}`,
    ...texts,
  }
}

function annotationsOf(outcome: ReportedOutcome, { annotations = true, repository }: GithubReport): AnnotationPlan {
  if (outcome.kind === 'problems') return planProblemAnnotations(outcome.problems)
  return annotations ? planAnnotations(outcome.result, repository) : { annotations: [], cut: undefined }
}
