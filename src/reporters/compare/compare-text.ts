import type { AssayResult } from '../../model/result.js'
import { logText } from '../../text/log-line.js'
import type { Paint } from '../ansi.js'
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

const shownLines = 15

const show = (name: string) => logText(name, 80)

/** For the terminal: what differs from the baseline, then what the agent does differently. */
export function comparisonSections({ comparison }: AssayResult, style: Paint): readonly (readonly string[])[] {
  if (!comparison) return []
  const base = basePhrase(comparison, (text) => logText(text, 600))
  if (comparison.baseline !== 'used') return [[`${style.yellow('○ No baseline')}  ${base}`]]
  const changes = comparison.findings.filter(({ status }) => status !== 'known')
  const certain = comparison.behaviour.filter((change) => change.certain)
  const uncertain = uncertainPhrase(comparison)
  const behaviour = [
    ...cutLines(certain.map((change) => `  ${behaviourPhrase(change, show)}`)),
    ...(uncertain === undefined ? [] : [`  ${style.dim(uncertain)}`]),
  ]
  return [
    [
      `${style.bold('Against the baseline')}  ${style.dim(base)}  ${changesPhrase(comparison)}`,
      ...caveats(comparison, show).map((line) => `  ${style.yellow('!')} ${line}`),
      ...gains(comparison).map((line) => `  ${line}`),
      ...cutLines(changes.map((change) => `  ${statusWords[change.status].padEnd(9)}  ${findingPhrase(change, show)}`)),
    ],
    ...(behaviour.length > 0
      ? [[`${style.bold('Behaviour')}  ${style.dim('in traces, before → after')}`, ...behaviour]]
      : []),
  ]
}

/** Cases that broke, always or sometimes. */
export function caseSections(result: AssayResult, style: Paint): readonly (readonly string[])[] {
  const { cases = [] } = result
  if (cases.length === 0) return []
  const rows = cases.filter(({ standing }) => standing !== 'held')
  return [
    [
      `${style.bold('Cases')}  ${style.dim(casesPhrase(result))}`,
      ...cutLines(rows.map((row) => `  ${row.standing.padEnd(6)}  ${casePhrase(row, show)}`)),
    ],
  ]
}

function cutLines(lines: readonly string[]): readonly string[] {
  return lines.length <= shownLines
    ? lines
    : [...lines.slice(0, shownLines), `  … ${lines.length - shownLines} more; --format json has them`]
}
