import type { AssayResult } from '../../model/result.js'
import type { GithubReport } from './github-report.js'
import { summary } from './plan/surfaces.js'
import { renderMarkdown } from './render-markdown.js'

/** The job summary: the comment's content with far more rows. */
export function renderSummary(result: AssayResult, report: GithubReport): string {
  return renderMarkdown('', result, report, summary)
}
