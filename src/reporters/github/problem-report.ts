import type { Problem } from '../../model/problem.js'
import { markdownCode, markdownFence, markdownProse } from '../../text/escape-markdown.js'
import { truncate } from '../../text/truncate.js'
import { plural } from '../phrases.js'
import { commentMarker, type GithubReport } from './github-report.js'
import { checkTitle, quoted, reportNotes, verdictIcons } from './headline.js'
import { fitMarkdown } from './plan/markdown-budget.js'
import { comment, summary } from './plan/surfaces.js'
import { footer } from './sections.js'

/** The comment of a check that could not be made: no verdict about the agent, and what to correct. */
export function renderProblemComment(problems: readonly Problem[], report: GithubReport): string {
  return `${commentMarker(report.name)}\n${renderProblemSummary(problems, report)}`
}

const noVerdict = 'The check could not run, so there is no verdict about the agent. The job fails.'

export function renderProblemSummary(problems: readonly Problem[], report: GithubReport): string {
  const errors = problems.filter((problem) => problem.level === 'error').length
  // The summary has the same size limit as the comment, so that both send the reader to the artifact.
  const rest = summary.rest(report)
  const title = `### ${verdictIcons.error} ${checkTitle(report)}: error · ${plural(errors, 'problem')} to correct`
  return fitMarkdown(
    `${title}\n${quoted([noVerdict, ...reportNotes(report)])}`,
    [
      {
        head: '\n',
        rows: problems.map(problemBlock),
        foot: '',
        most: 50,
        cut: (shown) => `\n_Showing ${shown} of ${problems.length} problems; ${rest} has more._\n`,
      },
    ],
    footer(undefined, report),
    { budget: comment.budget - commentMarker(report.name).length - 1, measure: comment.measure },
    rest,
  )
}

function problemBlock(problem: Problem): string {
  const where = problem.location
    ? ` at ${markdownCode(`${problem.location.file}:${problem.location.line}:${problem.location.column}`)}`
    : ''
  const excerpt = problem.excerpt === undefined ? '' : `\n${markdownFence(truncate(problem.excerpt, 1000))}\n`
  const remedy = problem.remedy === undefined ? '' : `\n${markdownProse(problem.remedy, 600)}\n`
  return `\n**${markdownCode(problem.code)}**${where}: ${markdownProse(problem.message, 600)}\n${excerpt}${remedy}`
}
