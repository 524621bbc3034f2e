import type { ComparedRuns, FindingChange } from '../../model/comparison.js'
import type { AssayResult } from '../../model/result.js'
import { markdownCode, markdownProse } from '../../text/escape-markdown.js'
import {
  basePhrase,
  behaviourPhrase,
  casePhrase,
  casesPhrase,
  caveats,
  changesPhrase,
  findingPhrase,
  gains,
  uncertainPhrase,
} from '../compare/compare-phrases.js'
import type { GithubReport } from './github-report.js'
import type { MarkdownSection } from './plan/markdown-budget.js'
import type { Surface } from './plan/surfaces.js'
import { details } from './sections.js'

const show = (name: string) => markdownCode(name, 80)

/** The earlier run that this one was compared with; absent if there was none to use. */
export function comparedRuns({ comparison }: AssayResult): ComparedRuns | undefined {
  return comparison?.baseline === 'used' ? comparison : undefined
}

/** Paragraphs for the head of the report. That there is no baseline is written out: it is not "no change". */
export function comparisonDiagnostics({ comparison, gate }: AssayResult): readonly string[] {
  if (comparison === undefined) return []
  if (comparison.baseline !== 'used') {
    const counts = gate.newOnly ? ' So every finding counts.' : ''
    return [`**No baseline:** ${markdownProse(comparison.message, 600)}${counts}`]
  }
  return [
    `**Against the baseline** (${basePhrase(comparison, show)}), in kinds of findings: ${changesPhrase(comparison)}.`,
    ...caveats(comparison, show).map((line) => `⚠️ ${line}`),
    ...gains(comparison),
  ]
}

/** What the agent does differently: the first thing that a reviewer of an agent wants to know. */
export function behaviourSection(
  result: AssayResult,
  report: GithubReport,
  surface: Surface,
): readonly MarkdownSection[] {
  const compared = comparedRuns(result)
  const certain = compared?.behaviour.filter((change) => change.certain) ?? []
  const uncertain = compared && uncertainPhrase(compared)
  if (certain.length === 0 && uncertain === undefined) return []
  return [
    {
      head: certain.length === 0 ? '' : '\n#### What changed in behaviour\n\nIn traces, before → now:\n\n',
      rows: certain.map((change) => `- ${behaviourPhrase(change, show)}\n`),
      foot: uncertain === undefined ? '' : `\n_${uncertain}_\n`,
      most: surface.findings,
      cut: (shown) => `\n_Showing ${shown} of ${certain.length} changes; ${surface.rest(report)} has more._\n`,
    },
  ]
}

/** What is no longer broken, and what is uncertain. */
export function fixedSections(result: AssayResult, report: GithubReport, surface: Surface): readonly MarkdownSection[] {
  const findings = comparedRuns(result)?.findings ?? []
  const list = (title: string, status: FindingChange['status']) => {
    const rows = findings.filter((change) => change.status === status).map((it) => `- ${findingPhrase(it, show)}\n`)
    return rows.length === 0 ? [] : [details(`${title} (${rows.length})`, '', rows, report, surface)]
  }
  return [...list('Fixed since the baseline', 'fixed'), ...list('Uncertain whether new', 'uncertain')]
}

/** Repeats of one task: those that broke always, and those that broke sometimes. */
export function casesSection(result: AssayResult, report: GithubReport, surface: Surface): readonly MarkdownSection[] {
  const rows = (result.cases ?? [])
    .filter(({ standing }) => standing !== 'held')
    .map((row) => `- **${row.standing}** ${casePhrase(row, show)}\n`)
  return rows.length === 0 ? [] : [details(`Cases: ${casesPhrase(result)}`, '', rows, report, surface)]
}
