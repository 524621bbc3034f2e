import { markdownCode, markdownText } from '../../text/escape-markdown.js'
import { plural } from '../../text/plural.js'
import { verdictNames } from '../phrases.js'
import type { CheckHistory, History } from './history.js'
import {
  missingPhrases,
  orderPhrases,
  policyLabel,
  runFigures,
  runHeads,
  runName,
  sincePhrase,
  timePhrase,
  verdictsPhrase,
} from './run-phrases.js'

const shownRuns = 50
const shownRows = 20
const icons = { pass: '✅', fail: '❌', 'no-evidence': '⚪' } as const

/** For a job summary or an issue. Newest run first. */
export function historyMarkdown(history: History): string {
  const { unreadable } = history
  const named = unreadable.slice(0, shownRows).map(({ file, why }) => `- ${markdownCode(file)}: ${markdownText(why)}`)
  const more = unreadable.length - named.length
  const missing = [
    ...missingPhrases(history).map((line) => `_${line}_`),
    ...(named.length > 0 ? [[...named, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')] : []),
  ]
  return `${['## Assay: history', ...history.checks.flatMap(section), ...missing].join('\n\n')}\n`
}

function section(check: CheckHistory): readonly string[] {
  const since = sincePhrase(check)
  const runs = [...check.runs].reverse().slice(0, shownRuns)
  const cut = check.runs.length - runs.length
  const line = [verdictsPhrase(check.runs), ...(since === undefined ? [] : [`**${markdownText(since)}**`])]
  return [
    `### ${markdownText(policyLabel(check), 80)}`,
    line.join(' · '),
    [
      `| Run | When (UTC) | Verdict | ${runHeads.join(' | ')} |`,
      `|---|---|---|${runHeads.map(() => '--:|').join('')}`,
      ...runs.map(
        (run) =>
          `| ${markdownCode(runName(run), 60)} | ${timePhrase(run)} | ${icons[run.verdict]} ${verdictNames[run.verdict]} | ${runFigures(run).join(' | ')} |`,
      ),
    ].join('\n'),
    ...(cut > 0 ? [`_Showing the newest ${runs.length} of ${check.runs.length}._`] : []),
    ...orderPhrases(check).map((text) => `_${text}_`),
    ...list('Rules that broke', check.rules, ({ rule, broken }) => [rule, broken.length]),
    ...list('Flaky cases', check.flaky, ({ case: name, flaky }) => [name, flaky.length]),
  ]
}

function list<Row>(
  title: string,
  rows: readonly Row[],
  textOf: (row: Row) => readonly [string, number],
): readonly string[] {
  if (rows.length === 0) return []
  const shown = rows.slice(0, shownRows).map((row) => {
    const [name, count] = textOf(row)
    return `- ${markdownCode(name, 120)} in ${plural(count, 'run')}`
  })
  const more = rows.length - shown.length
  return [`**${title}**`, [...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')]
}
