import type { Finding } from '../../model/finding.js'
import type { AssayResult } from '../../model/result.js'
import { stripControl } from '../../text/strip-control.js'
import { truncate } from '../../text/truncate.js'

/** Findings shown under one test; the suite's traces hold the rest. */
const shown = 20

/** What a test that broke its policy says: each error, where in the policy, where in the agent. */
export function breachText(result: AssayResult, events: readonly Record<string, unknown>[], place: string): string {
  const errors = result.findings.filter(
    ({ level, tolerated, waived }) => level === 'error' && tolerated === undefined && waived === undefined,
  )
  const calls = events.filter((event) => event.type === 'tool_call')
  const lines = errors.slice(0, shown).flatMap((finding) => findingLines(finding, calls))
  const more = result.counts.error - Math.min(errors.length, shown)
  return [
    `The agent broke ${result.counts.error === 1 ? 'a rule' : `${result.counts.error} rules`} of ${line(result.policy.name || result.policy.file || 'the policy')}.`,
    ...lines,
    ...(more > 0 ? [`  … and ${more} more`] : []),
    `  trace: ${line(place)}`,
  ].join('\n')
}

/** A place that a person can open, as a frame of a stack. */
export interface SourcePlace {
  readonly what: 'agent' | 'test'
  readonly file: string
  readonly line: number
  readonly column?: number | undefined
}

/** The lines of the agent that made the calls which broke the policy, each once. */
export function brokenPlaces(result: AssayResult, events: readonly Record<string, unknown>[]): readonly SourcePlace[] {
  const calls = events.filter((event) => event.type === 'tool_call')
  const places = new Map<string, SourcePlace>()
  for (const { level, callIndex, tolerated, waived } of result.findings) {
    if (level !== 'error' || callIndex === undefined || tolerated !== undefined || waived !== undefined) continue
    const { file, line: at } = (calls[callIndex]?.source ?? {}) as { file?: unknown; line?: unknown }
    // One line: a name with a line break could bring a frame of its own.
    if (typeof file !== 'string' || typeof at !== 'number' || /[\r\n()]/.test(file)) continue
    places.set(`${file}:${at}`, { what: 'agent', file, line: at })
  }
  return [...places.values()].slice(0, shown)
}

export function nothingRecordedText(trace: string): string {
  return `No tool call was recorded in ${line(trace)}, so there was nothing to check against its policy. Wrap the agent’s client or tools (docs/recording.md), or set \`policy: false\`.`
}

function findingLines(finding: Finding, calls: readonly Record<string, unknown>[]): readonly string[] {
  const { callIndex, policyLocation: at } = finding
  const source = callIndex === undefined ? undefined : (calls[callIndex]?.source as { file?: string; line?: number })
  const places = [
    ...(callIndex === undefined ? [] : [`call ${callIndex + 1}`]),
    ...(source?.file === undefined ? [] : [`${line(source.file)}:${source.line ?? 1}`]),
    ...(at === undefined ? [] : [`${line(at.file)}:${at.line}:${at.column}`]),
  ]
  return [
    `  ${line(finding.rule)}: ${line(finding.message)}`,
    ...(places.length === 0 ? [] : [`    ${places.join(', ')}`]),
  ]
}

/** Names and messages hold agent-controlled text. */
function line(text: string): string {
  return truncate(stripControl(text), 500)
}
