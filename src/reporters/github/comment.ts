import type { AssayResult } from '../../model/result.js'
import { commentMarker, type GithubReport } from './github-report.js'
import { comment } from './plan/surfaces.js'
import { renderMarkdown } from './render-markdown.js'

/** The pull request comment: marker, verdict, what failed and how, what was covered. Its last line is the footer. */
export function renderComment(result: AssayResult, report: GithubReport): string {
  return renderMarkdown(`${commentMarker(report.name)}\n`, result, report, comment)
}

/**
 * The comment without what changes on its own: the footer (commit, run, digests), and the days until which waivers are
 * proposed. Two comments of equal substance say the same to a reader.
 */
export function commentSubstance(comment: string): string {
  const text = comment.trimEnd()
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .trimEnd()
    .replace(/^( {4}expires: )\d{4}-\d{2}-\d{2}$/gm, '$1')
}
