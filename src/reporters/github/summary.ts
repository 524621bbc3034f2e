import type { AssayResult } from '../../model/result.js'
import type { GithubReport } from './github-report.js'
import { reportMarkdown } from './report-markdown.js'
import { summary } from './surfaces.js'

/** The job summary: the comment's content with far more rows. */
export function renderSummary(result: AssayResult, report: GithubReport): string {
  return reportMarkdown('', result, report, summary)
}
