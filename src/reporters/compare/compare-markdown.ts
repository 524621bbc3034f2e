import type { AssayResult } from '../../model/result.js'
import { markdownCode, markdownText } from '../../text/escape-markdown.js'
import {
  basePhrase,
  behaviourPhrase,
  casePhrase,
  casesPhrase,
  caveats,
  changesPhrase,
  findingPhrase,
  gains,
  statusWords,
  uncertainPhrase,
} from './compare-phrases.js'

const shownLines = 20

const show = (name: string) => markdownCode(name, 80)

/** As Markdown blocks: what differs from the baseline, then what the agent does differently. */
export function comparisonBlocks({ comparison }: AssayResult): readonly string[] {
  if (!comparison) return []
  if (comparison.baseline !== 'used')
    return [`**No baseline.** ${basePhrase(comparison, (text) => markdownText(text, 600))}`]
  const changes = comparison.findings.filter(({ status }) => status !== 'known')
  const certain = comparison.behaviour.filter((change) => change.certain)
  const uncertain = uncertainPhrase(comparison)
  return [
    `**Against the baseline** (${basePhrase(comparison, show)}): ${changesPhrase(comparison)}`,
    ...bullets(caveats(comparison, show).map((line) => `⚠️ ${line}`)),
    ...bullets(gains(comparison)),
    ...bullets(changes.map((change) => `**${statusWords[change.status]}** ${findingPhrase(change, show)}`)),
    ...(certain.length === 0 ? [] : ['**Behaviour**, in traces, before → after:']),
    ...bullets(certain.map((change) => behaviourPhrase(change, show))),
    ...(uncertain === undefined ? [] : [uncertain]),
  ]
}

/** Cases that broke, always or sometimes. */
export function caseBlocks(result: AssayResult): readonly string[] {
  const { cases = [] } = result
  if (cases.length === 0) return []
  const rows = cases.filter(({ standing }) => standing !== 'held')
  return [
    `**Cases**: ${casesPhrase(result)}`,
    ...bullets(rows.map((row) => `**${row.standing}** ${casePhrase(row, show)}`)),
  ]
}

function bullets(lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  const more = lines.length > shownLines ? [`- … ${lines.length - shownLines} more`] : []
  return [[...lines.slice(0, shownLines).map((line) => `- ${line}`), ...more].join('\n')]
}
