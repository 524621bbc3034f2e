import type { Finding } from '../../../model/finding.js'
import type { Timeline, TimelineCall } from '../../../model/timeline.js'
import { markdownFence } from '../../../text/escape-markdown.js'
import { stripControl } from '../../../text/strip-control.js'
import { truncate } from '../../../text/truncate.js'
import { callNumber, plural } from '../../phrases.js'
import { relatedWords } from '../../related-phrases.js'

/** Calls shown before and after the one that broke the rule. */
const before = 3
const after = 2

/**
 * What happened in one trace around the call that broke the rule, and the earlier calls that explain it: names of tools and arguments, and the values that may be
 * shown, each on a line of its own. Drawn as a difference, because GitHub colours the lines of one: the call to look at is red,
 * what explains it is orange.
 */
export function traceTimeline(finding: Finding, timeline: Timeline): string {
  const { rule, callIndex } = finding
  const explains = relatedWords(finding)
  const { total, calls } = timeline
  const at = callIndex ?? total - 1
  const shown = calls.filter(({ index }) => (index >= at - before && index <= at + after) || explains.has(index))
  const signatures = new Map(shown.map((call) => [call, signature(call)]))
  const digits = `#${callNumber(shown.at(-1)?.index ?? 0)}`.length
  const place = ({ index }: TimelineCall) => `#${callNumber(index)}`.padEnd(digits)
  const width = Math.max(11, ...[...signatures.values()].map((text) => [...text].length))
  const lines = shown.flatMap((call, position) => {
    const previous = shown[position - 1]?.index ?? call.index - 1
    const text = (signatures.get(call) as string).padEnd(width)
    const ending = endings[call.outcome ?? 'unknown']
    return [
      ...(previous < call.index - 1 ? [`  … ${plural(call.index - previous - 1, 'call')} not shown`] : []),
      line(call, `${place(call)} ${text}  ${ending.padEnd(9)}`),
      ...values(call),
    ]
  })
  function line({ index }: TimelineCall, text: string): string {
    const why = explains.get(index)
    if (index === callIndex) return `- ${text}  ◀ breaks ${name(rule, 60)}`
    return why === undefined ? `  ${text}`.trimEnd() : `! ${text}  ◁ ${why}`
  }

  const end = callIndex === undefined ? [`- end of the trace  ◀ breaks ${name(rule, 60)}`] : []
  return markdownFence([heading(timeline, shown), ...lines, ...end].join('\n'), 'diff')
}

const endings = { success: 'ok', error: 'failed', unknown: 'no result' } as const

function heading({ trace, total }: Timeline, shown: readonly TimelineCall[]): string {
  const [first, last] = [shown[0]?.index, shown.at(-1)?.index]
  if (first === undefined || last === undefined) return `@@ trace ${name(trace, 60)}, no call kept of ${total} @@`
  const isWhole = last - first + 1 === shown.length
  const range = isWhole ? `calls ${callNumber(first)} to ${callNumber(last)}` : `${plural(shown.length, 'call')}`
  return `@@ trace ${name(trace, 60)}, ${range} of ${total} @@`
}

function signature({ tool, arguments: names }: TimelineCall): string {
  const list = names === undefined ? '?' : names.map((each) => name(each, 24)).join(', ')
  return `${name(tool, 40)}(${truncate(list, 48)})`
}

function values({ shown = {} }: TimelineCall): readonly string[] {
  return Object.entries(shown).map(([path, value]) => `       ${name(path, 60)}: ${name(value, 60)}`)
}

/** Agent-controlled; one line. */
function name(text: string, max: number): string {
  return stripControl(truncate(text, max))
}
