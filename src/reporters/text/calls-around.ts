import type { Finding } from '../../model/finding.js'
import type { Timeline, TimelineCall } from '../../model/timeline.js'
import { logText } from '../../text/log-line.js'
import type { Paint } from '../ansi.js'
import { callNumber, plural } from '../phrases.js'
import { relatedWords } from '../related-phrases.js'

/** Calls shown before the one that broke the rule, and after it. */
const before = 2
const after = 1
const toolWidth = 32

/** The call that broke a rule, those around it and the earlier ones that explain it, one a line, with the values that may be shown. */
export function callsAround(finding: Finding, { total, calls }: Timeline, style: Paint): readonly string[] {
  const { callIndex, level } = finding
  const explains = relatedWords(finding)
  const at = callIndex ?? total - 1
  const near = calls.filter(({ index }) => (index >= at - before && index <= at + after) || explains.has(index))
  if (near.length === 0) return []
  const digits = String(callNumber(near.at(-1)?.index ?? 0)).length
  const names = near.map(({ tool }) => logText(tool, toolWidth))
  const width = Math.max(...names.map((name) => name.length))
  const lines = near.flatMap((call, i) => {
    const missing = call.index - (near[i - 1]?.index ?? call.index - 1) - 1
    const gap = missing > 0 ? [style.dim(`      ${' '.repeat(digits)}  … ${plural(missing, 'call')} not shown`)] : []
    const line = `${String(callNumber(call.index)).padStart(digits)}  ${names[i]?.padEnd(width)}${given(call)}${ended(call)}`
    const why = explains.get(call.index)
    if (call.index === callIndex) return [...gap, `    ${loud(level, style)(`▸ ${line}`)}`]
    return [...gap, why === undefined ? style.dim(`      ${line}`) : `    ▹ ${line}  ◁ ${why}`]
  })
  return callIndex === undefined ? [...lines, `    ${loud(level, style)('▸ end of the trace')}`] : lines
}

function loud(level: Finding['level'], style: Paint): (text: string) => string {
  return level === 'error' ? style.red : level === 'warning' ? style.yellow : style.blue
}

/** `amount=777 to="bob"`, or the names alone where no value may be shown. Agent-controlled. */
function given({ arguments: names = [], shown = {} }: TimelineCall): string {
  const values = Object.entries(shown).map(([name, value]) => `${logText(name, 60)}=${logText(value, 60)}`)
  const others = names.filter((name) => !Object.hasOwn(shown, name)).map((name) => logText(name, 40))
  const parts = [...values, ...(others.length > 0 ? [`(${others.join(', ')})`] : [])]
  return parts.length === 0 ? '' : `  ${parts.join(' ')}`
}

function ended({ outcome }: TimelineCall): string {
  return outcome === 'error' ? '  failed' : ''
}
