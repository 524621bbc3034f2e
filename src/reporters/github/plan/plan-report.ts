import type { Problem } from '../../../model/problem.js'
import type { AssayResult } from '../../../model/result.js'
import { renderComment } from '../comment.js'
import type { GithubReport } from '../github-report.js'
import { renderProblemComment, renderProblemSummary } from '../problem-report.js'
import { renderSummary } from '../summary.js'
import type { Annotation } from './annotation.js'
import { type AnnotationPlan, planAnnotations, planProblemAnnotations } from './plan-annotations.js'

/** What came of a check: a result, or what kept it from being made. */
export type Told =
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
export function planReport(told: Told, report: GithubReport): ReportPlan {
  const { annotations, cut } = annotationsOf(told, report)
  // What could not be found out is told in the summary alone.
  const { policyChanged } = report
  const forComment = { ...report, policyChanged: policyChanged === 'unknown' ? undefined : policyChanged }
  const forSummary = { ...report, notes: [...report.notes, ...(report.remarks ?? [])] }
  const texts =
    told.kind === 'problems'
      ? {
          comment: renderProblemComment(told.problems, forComment),
          summary: renderProblemSummary(told.problems, forSummary),
        }
      : { comment: renderComment(told.result, forComment), summary: renderSummary(told.result, forSummary) }
  const page = report.runUrl === undefined ? '' : ` (${report.runUrl})`
  return { annotations, cut: cut && `${cut}; more in the job summary${page}`, ...texts }
}

function annotationsOf(told: Told, { annotations = true }: GithubReport): AnnotationPlan {
  if (told.kind === 'problems') return planProblemAnnotations(told.problems)
  return annotations ? planAnnotations(told.result) : { annotations: [], cut: undefined }
}
