import type { AssayResult } from '../../model/result.js'
import { markdownCode } from '../../text/escape-markdown.js'
import { utf8Length } from '../../text/truncate.js'
import type { GithubReport } from './github-report.js'
import { headline } from './headline.js'
import { fitMarkdown, type MarkdownSection } from './markdown-budget.js'
import { footer, reportSections } from './sections.js'

/** Bytes; GitHub takes 1 MiB per step, and notes may follow. */
const budget = 900_000

/** The job summary: the comment's content with far more rows, and the files that were read. */
export function renderSummary(result: AssayResult, report: GithubReport): string {
  return fitMarkdown(
    headline(result, report),
    [...reportSections(result, report, { findings: 1000, others: 500 }), ...files(result)],
    footer(result, report),
    budget,
    utf8Length,
  )
}

function files({ traces }: AssayResult): readonly MarkdownSection[] {
  if (traces.files.length === 0) return []
  const rows = traces.files.map(
    (file) =>
      `| ${markdownCode(file.file)} | ${markdownCode(file.format)} | ${file.traces} | ${file.calls} | ${markdownCode(file.sha256.slice(0, 12))} |\n`,
  )
  return [
    {
      head: `\n<details><summary>Trace files (${rows.length})</summary>\n\n| File | Format | Traces | Calls | SHA-256 |\n|---|---|--:|--:|---|\n`,
      rows,
      foot: '\n</details>\n',
      most: 500,
      cut: (shown) => `\n_Showing ${shown} of ${rows.length} files above._\n`,
    },
  ]
}
