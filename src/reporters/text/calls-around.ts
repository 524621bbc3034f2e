import type { Finding } from '../../model/finding.js'
import type { Timeline, TimelineCall } from '../../model/timeline.js'
import { logText } from '../../text/log-line.js'
import type { Paint } from '../ansi.js'
import { callNumber } from '../phrases.js'

/** Calls shown before the one that broke the rule, and after it. */
const before = 2
const after = 1
const toolWidth = 32

/** The call that broke a rule and those around it, one a line, with the values that may be shown. */
export function callsAround(
  { callIndex, level }: Finding,
  { total, calls }: Timeline,
  style: Paint,
): readonly string[] {
  const at = callIndex ?? total - 1
  const near = calls.filter(({ index }) => index >= at - before && index <= at + after)
  if (near.length === 0) return []
  const digits = String(callNumber(near.at(-1)?.index ?? 0)).length
  const names = near.map(({ tool }) => logText(tool, toolWidth))
  const width = Math.max(...names.map((name) => name.length))
  const lines = near.map((call, i) => {
    const line = `${String(callNumber(call.index)).padStart(digits)}  ${names[i]?.padEnd(width)}${given(call)}${ended(call)}`
    return call.index === callIndex ? `    ${loud(level, style)(`▸ ${line}`)}` : style.dim(`      ${line}`)
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
