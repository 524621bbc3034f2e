import type { ContractDiff, ContractFinding } from '../../model/contract-diff.js'
import { logText } from '../../text/log-line.js'
import { paint } from '../ansi.js'
import { plural, titleOf, verdictWords } from '../phrases.js'
import { diffCounts, offeredPhrase } from './contract-phrases.js'

const shownFindings = 100
const shownChanges = 20

/** For a person at a terminal: what is not as agreed, worst first. */
export function contractText(diff: ContractDiff, color: boolean): string {
  const style = paint(color)
  const { icon, word } = verdictWords[diff.verdict]
  const colour = diff.passed ? style.green : style.red
  const head = [
    `${colour(style.bold(`${icon} ${word}`))}  ${diffCounts(diff)}`,
    `  ${logText(diff.new.source, 200)} offers ${offeredPhrase(diff)} in ${logText(diff.old.source, 200)}`,
  ]
  const shown = diff.findings.slice(0, shownFindings).map((finding) => section(finding, style.dim))
  const more = diff.findings.length - shown.length + diff.findingsOmitted
  return `${[head, ...shown, ...(more > 0 ? [[`… ${plural(more, 'more finding')}`]] : [])].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function section(finding: ContractFinding, dim: (text: string) => string): readonly string[] {
  const { level, rule, tool, changes, location } = finding
  const icon = { error: '✖', warning: '!', note: '·' }[level]
  const place = location === undefined ? '' : `  ${dim(`${logText(location.file, 200)}:${location.line}`)}`
  const more = changes.length - shownChanges
  return [
    `${icon} ${level} ${rule}  ${titleOf(rule) ?? ''}`,
    `  ${tool === undefined ? 'the server' : logText(tool, 100)}${place}`,
    ...changes.slice(0, shownChanges).map(({ at, says }) => `    ${logText(at, 200)}  ${logText(says, 300)}`),
    ...(more > 0 ? [`    … ${plural(more, 'more change')}`] : []),
  ]
}
