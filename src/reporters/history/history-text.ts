import { logText } from '../../text/log-line.js'
import { plural } from '../../text/plural.js'
import { type Paint, paint } from '../ansi.js'
import { verdictNames, verdictWords } from '../phrases.js'
import type { CheckHistory, History } from './history.js'
import {
  missingPhrases,
  orderPhrases,
  policyLabel,
  runFigures,
  runHeads,
  runName,
  sincePhrase,
  sparkline,
  timePhrase,
  verdictLine,
  verdictsPhrase,
} from './run-phrases.js'

const shownRuns = 30
const shownRows = 10
const colours = { pass: 'green', fail: 'red', 'no-evidence': 'yellow' } as const

/** For a terminal: a sparkline and the newest runs of each check, newest last. */
export function historyText(history: History, color: boolean): string {
  const style = paint(color)
  const { unreadable } = history
  const named = unreadable.slice(0, shownRows).map(({ file, why }) => `  ${logText(file, 200)}: ${logText(why, 300)}`)
  const more = unreadable.length - named.length
  const missing = [
    ...missingPhrases(history),
    ...named.map((line) => `  not read: ${line.trimStart()}`),
    ...(more > 0 ? [`  … ${more} more (--format json)`] : []),
  ]
  return `${[...history.checks.map((check) => section(check, style)), ...(missing.length > 0 ? [missing.join('\n')] : [])].join('\n\n')}\n`
}

function section(check: CheckHistory, style: Paint): string {
  const runs = check.runs.slice(-shownRuns)
  const cut = check.runs.length - runs.length
  const since = sincePhrase(check)
  const names = runs.map((run) => logText(runName(run), 40))
  const width = Math.max(...names.map((name) => name.length))
  return [
    `${style.bold(logText(policyLabel(check), 80))}  ${verdictsPhrase(check.runs)}${since === undefined ? '' : `  ${style.red(logText(since, 120))}`}`,
    `  verdicts  ${verdictLine(runs.map(({ verdict }) => verdict))}`,
    `  coverage  ${sparkline(
      runs.map(({ coverage }) => coverage),
      100,
    )}`,
    ...runs.map((run, at) => {
      const { icon } = verdictWords[run.verdict]
      const figures = runFigures(run).map((figure, column) => `${runHeads[column]?.toLowerCase()} ${figure}`)
      const verdict = style[colours[run.verdict]](`${icon} ${verdictNames[run.verdict].padEnd(11)}`)
      return `  ${verdict}  ${(names[at] ?? '').padEnd(width)}  ${timePhrase(run).padEnd(16)}  ${style.dim(figures.join(' · '))}`
    }),
    ...(cut > 0 ? [`  ${plural(cut, 'older run')} not shown here; --format html or json has more.`] : []),
    ...orderPhrases(check).map((line) => `  ${line}`),
    ...rows('broken', check.rules, ({ rule, broken }) => [rule, plural(broken.length, 'run')]),
    ...rows('flaky', check.flaky, ({ case: name, flaky }) => [name, plural(flaky.length, 'run')]),
  ].join('\n')
}

function rows<Row>(
  word: string,
  all: readonly Row[],
  textOf: (row: Row) => readonly [string, string],
): readonly string[] {
  const shown = all.slice(0, shownRows).map((row) => {
    const [name, count] = textOf(row)
    return `  ${word}  ${logText(name, 100)}  in ${count}`
  })
  const more = all.length - shown.length
  return more > 0 ? [...shown, `  … ${more} more (--format html or json)`] : shown
}
