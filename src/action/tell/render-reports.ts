import type { AssayResult } from '../../model/result.js'
import { renderComment } from '../../reporters/github/comment.js'
import type { GithubReport } from '../../reporters/github/github-report.js'
import { renderProblemComment, renderProblemSummary } from '../../reporters/github/problem-report.js'
import { renderSummary } from '../../reporters/github/summary.js'
import { isReportFormat, reporters } from '../../reporters/index.js'
import { reportJson } from '../../reporters/json.js'
import { plainContext, type ReportContext } from '../../reporters/reporter.js'
import type { Judgement } from '../judgement.js'
import type { ReportRequest } from '../read-inputs.js'

/** The texts of one judgement, for every place that shows it. */
export interface RenderedReports {
  readonly comment: string
  readonly summary: string
  /** `assay.result.v1`, or `assay.error.v1` if there is no result. */
  readonly json: string
  /** The files that the result is of, relative to the workspace. */
  readonly read: readonly string[]
}

/** @param remarks for the summary only: a comment that told of every stumble would change without news */
export function renderReports(judgement: Judgement, report: GithubReport, remarks: readonly string[]): RenderedReports {
  const full = { ...report, notes: [...report.notes, ...remarks] }
  if (judgement.kind === 'problems')
    return {
      comment: renderProblemComment(judgement.problems, report),
      summary: renderProblemSummary(judgement.problems, full),
      json: errorJson(judgement),
      read: [],
    }
  const { result } = judgement
  // The evidence of every run has a digest of its own; a comment that named it would change without news.
  const comment = renderComment(result, { ...report, evidenceDigest: undefined })
  const read = [result.policy.file ?? [], result.traces.files.map(({ file }) => file)].flat()
  return { comment, summary: renderSummary(result, full), json: reportJson(result), read }
}

function errorJson({ problems }: Judgement & { readonly kind: 'problems' }): string {
  const errors = problems
    .filter(({ level }) => level === 'error')
    .map(({ code, message, location, remedy }) => ({ code, message, location, remedy }))
  return `${JSON.stringify({ schema: 'assay.error.v1', errors }, undefined, 2)}\n`
}

/** The files that the workflow asks for, by path. Formats were checked with the inputs. */
export async function renderReportFiles(
  result: AssayResult,
  requests: readonly ReportRequest[],
  about: Partial<ReportContext>,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const { format, path } of requests) {
    if (!isReportFormat(format)) continue
    const render = await reporters[format]()
    files.set(path, render(result, { ...plainContext, ...about }))
  }
  return files
}
