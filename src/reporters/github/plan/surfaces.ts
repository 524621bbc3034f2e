import { utf8Length } from '../../../text/truncate.js'
import type { GithubReport } from '../github-report.js'

/** A place of GitHub's that shows a report: how much it takes, how much of each kind is put there, and where the rest is. */
export interface Surface {
  readonly budget: number
  /** Size of a text in the unit of `budget`. */
  measure(text: string): number
  /** Rows of findings, timelines of failures, and rows of anything else, at most. */
  readonly findings: number
  readonly timelines: number
  readonly others: number
  /** Whether every finding and every trace file are listed. */
  readonly lists: boolean
  /** Where the reader finds what was left out. Trusted Markdown. */
  rest(report: GithubReport): string
}

/** GitHub takes 65,536 characters; what is left is room for what it may count otherwise. In UTF-16 units. */
export const comment: Surface = {
  budget: 60_000,
  measure: (text) => text.length,
  findings: 20,
  timelines: 8,
  others: 30,
  lists: false,
  rest: ({ runUrl, hasSummary = true }) => {
    const place = hasSummary ? 'job summary' : 'log of the run'
    return runUrl === undefined ? `the ${place}` : `the [${place}](${encodeURI(runUrl)})`
  },
}

/** GitHub takes 1 MiB per step, in bytes, and drops the whole summary above it; notes about publishing may follow. */
export const summary: Surface = {
  budget: 900_000,
  measure: utf8Length,
  findings: 1000,
  timelines: 50,
  others: 500,
  lists: true,
  rest: ({ runUrl, hasArtifact }) =>
    hasArtifact === false
      ? 'the file at the output `result-path`'
      : runUrl === undefined
        ? 'the artifact'
        : `the [artifact of the run](${encodeURI(runUrl)}#artifacts)`,
}

/** A file of the command line's or the workflow's, for a place that shows Markdown: as much as the summary takes. */
export const file: Surface = {
  ...summary,
  rest: () => 'the report in JSON',
}
