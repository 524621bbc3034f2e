import type { AssayResult } from '../../model/result.js'
import { commentBudget, commentMarker, type GithubReport } from './github-report.js'
import { headline } from './headline.js'
import { fitMarkdown } from './markdown-budget.js'
import { footer, reportSections } from './sections.js'

/** The pull request comment: marker, verdict, gate, what failed, what was covered. Its last line is the footer. */
export function renderComment(result: AssayResult, report: GithubReport): string {
  return fitMarkdown(
    `${commentMarker(report.name)}\n${headline(result, report)}`,
    reportSections(result, report, { findings: 20, others: 30 }),
    footer(result, report),
    commentBudget,
    (text) => text.length,
  )
}

/** The comment without its footer: two comments of equal substance differ in commit and run at most. */
export function commentSubstance(comment: string): string {
  const text = comment.trimEnd()
  return text.slice(0, text.lastIndexOf('\n') + 1).trimEnd()
}
