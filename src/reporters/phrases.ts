import { codes } from '../codes/index.js'
import type { ArgumentCoverage, Coverage } from '../model/coverage.js'
import type { Finding, Violation } from '../model/finding.js'
import type { AssayResult, Verdict } from '../model/result.js'
import { plural } from '../text/plural.js'

export { plural }

/** The few phrases that every report for people has in common, so that they say the same. */

export const verdictWords: Readonly<Record<Verdict, { readonly icon: string; readonly word: string }>> = {
  pass: { icon: '✔', word: 'PASS' },
  fail: { icon: '✖', word: 'FAIL' },
  'no-evidence': { icon: '○', word: 'NO EVIDENCE' },
}

/**
 * `2 errors · 1 warning · 30 accepted (waived)`, or `no findings`. Where only new findings count, those that do:
 * `1 error, new or worse · 3 accepted (known)`.
 */
export function countsPhrase(result: AssayResult): string {
  const counted = levels(countedFindings(result))
  const counts = counted.length === 0 ? [] : [`${counted.join(' · ')}${countsNewOnly(result) ? ', new or worse' : ''}`]
  const parts = [...counts, acceptedCounts(result)].filter((part) => part !== undefined)
  return [...(parts.length === 0 ? ['no findings'] : parts), ...samplePhrase(result)].join(' · ')
}

/** `in a sample of 5 % (51 of 1024 traces)`: a verdict about a part of the traces never looks like one about all. */
export function samplePhrase({ sample }: AssayResult): readonly string[] {
  if (sample === undefined) return []
  return [`in a sample of ${sample.percent} % (${sample.traces} of ${plural(sample.of, 'trace')})`]
}

const shownRates = 40

/** How often rules are broken in all traces, as far as a sample shows. */
export function ratePhrases({ sample }: AssayResult): readonly string[] {
  const rates = (sample?.rates ?? []).filter(({ applicable }) => applicable > 0)
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`
  return rates
    .slice(0, shownRates)
    .map(
      ({ rule, violated, applicable, low, high }) =>
        `${rule}: broken in ${violated} of ${plural(applicable, 'drawn trace')}, so in ${percent(low)} to ${percent(high)} of all (95 % Wilson interval)`,
    )
}

/** Which traces a window had, and which it left out. */
export function windowPhrase({ window }: AssayResult): readonly string[] {
  if (window === undefined) return []
  const from = window.since === undefined ? '' : ` from ${window.since}`
  const left = [
    window.carried > 0 && `${window.carried} left to a later run`,
    window.checkedBefore > 0 && `${window.checkedBefore} checked before`,
    window.before > 0 && `${window.before} too old`,
  ].filter((part) => typeof part === 'string')
  return [`that ended${from} until ${window.until}${left.length === 0 ? '' : ` (${left.join(', ')})`}`]
}

/** Only findings that are new or worse than in the baseline count. */
export function countsNewOnly({ comparison }: AssayResult): boolean {
  return comparison?.baseline === 'used' && comparison.newOnly === true
}

/** By level, the findings that count for the verdict. */
export function countedFindings({ counts, comparison }: AssayResult): AssayResult['counts'] {
  return comparison?.baseline === 'used' && comparison.newOnly ? comparison.counted : counts
}

function levels(counts: AssayResult['counts']): readonly string[] {
  return (['error', 'warning', 'note'] as const)
    .filter((level) => counts[level] > 0)
    .map((level) => plural(counts[level], level))
}

/** `30 accepted (waived)`, `30 accepted (28 known, 2 waived)`: findings that do not count, and why; absent if all do. */
export function acceptedCounts({ accepted }: AssayResult): string | undefined {
  const kinds = (['known', 'waived', 'tolerated'] as const).filter((kind) => accepted[kind] > 0)
  const [first] = kinds
  if (first === undefined) return undefined
  const why = kinds.length === 1 ? first : kinds.map((kind) => `${accepted[kind]} ${kind}`).join(', ')
  return `${kinds.reduce((sum, kind) => sum + accepted[kind], 0)} accepted (${why})`
}

/** People count calls from 1; `callIndex` of the result and `timelines` count from 0. */
export function callNumber(callIndex: number): number {
  return callIndex + 1
}

export function tracesPhrase(result: AssayResult): string {
  const { traces } = result
  const idle = traces.traces - traces.tracesWithCalls
  const calls = `${plural(traces.calls, 'call')} in ${plural(traces.traces, 'trace')}${idle > 0 ? ` (${idle} without calls)` : ''}`
  return [calls, ...windowPhrase(result)].join(' ')
}

/** `2 files linked to nowhere`, `3 records: comment line`: how many were left out, and why. */
export function leftOutPhrase({ reason, count }: AssayResult['traces']['skipped'][number]): string {
  return isOfFiles(reason)
    ? `${plural(count, 'file')}${reason.slice('file'.length)}`
    : `${plural(count, 'record')}: ${reason}`
}

/** `3 records`, or what else was left out. */
export function leftOutCount(skipped: AssayResult['traces']['skipped']): string {
  const noun = skipped.some(({ reason }) => isOfFiles(reason)) ? 'record or file' : 'record'
  const count = skipped.reduce((sum, { count }) => sum + count, 0)
  return count === 1 || noun === 'record' ? plural(count, noun) : `${count} records or files`
}

/** Reasons that files were left out begin so; all others are about records. */
function isOfFiles(reason: string): boolean {
  return reason.startsWith('file ')
}

/** Reasons that a log lists; formats have fewer, a partial result from elsewhere may have more. */
const shownReasons = 20

/** What was read and not evaluated, one line per reason. */
export function skippedPhrases({ traces: { skipped } }: AssayResult): readonly string[] {
  const lines = skipped
    .slice(0, shownReasons)
    .map((each) =>
      isOfFiles(each.reason)
        ? `not read: ${leftOutPhrase(each)}`
        : `${plural(each.count, 'record')} not evaluated: ${each.reason}`,
    )
  const more = skipped.length - lines.length
  return more > 0 ? [...lines, `${plural(more, 'more reason')} why records were not evaluated`] : lines
}

/** Which preset stood in, and how it becomes a gate; undefined where a policy was given. */
export function presetPhrase({ policy: { preset } }: AssayResult): string | undefined {
  return preset === undefined
    ? undefined
    : `No policy was given: the preset ${preset} checked, and what it finds is a warning. To make it a gate: assay init --preset ${preset}.`
}

/** Files in which no tool call was found, although others have some: an incomplete recording, perhaps. */
export function silentFiles({ traces }: AssayResult): AssayResult['traces']['files'] {
  return traces.calls === 0 ? [] : traces.files.filter(({ calls }) => calls === 0)
}

/** Why a run without evidence has none, and what to do. */
export function noEvidencePhrase({ traces, window }: AssayResult): string {
  if (window !== undefined && traces.files.length > 0 && traces.calls === 0)
    return `No trace ended in the window, so nothing was checked: ${window.carried} left to a later run, ${window.checkedBefore} checked before, ${window.before} too old.`
  if (traces.files.length === 0)
    return 'No trace file was found, so nothing was checked. Look at the --traces patterns.'
  if (traces.calls === 0) return 'The traces hold no tool call, so nothing was checked. Look at what was recorded.'
  return 'A --traces pattern matched no file, so part of the evidence is missing. Look at the patterns.'
}

/** The tools that a preset names are those of every agent that it may be about: a share of them says something only where a gate asks. */
export function headsCoverage({ policy, gate }: Pick<AssayResult, 'policy' | 'gate'>): boolean {
  return policy.preset === undefined || gate.minCoverage !== undefined
}

export function coveragePhrase({ coverage }: AssayResult): string {
  if (coverage.empty) return `the policy names no tool to cover${furtherPhrase(coverage)}`
  const all = coverage.covered.length + coverage.uncovered.length
  return `${coverage.percent} % of tools (${coverage.covered.length}/${all})${furtherPhrase(coverage)}`
}

function furtherPhrase({ furtherCalls }: Coverage): string {
  return furtherCalls === undefined ? '' : `, ${plural(furtherCalls, 'call')} of more tools than are named`
}

/** What the calls of each tool left out. A tool that was never called is listed as such, which says it all. */
export function unsentArguments({ arguments: tools, uncovered }: Coverage): readonly ArgumentCoverage[] {
  const never = new Set(uncovered)
  return tools.filter(({ tool, properties, values }) => !never.has(tool) && properties.length + values.length > 0)
}

/** `book.insurance`, `search.cabin = "first"`: the same, one name each. Agent-controlled. */
export function unsentNames(coverage: Coverage): readonly string[] {
  return unsentArguments(coverage).flatMap(({ tool, properties, values }) => [
    ...properties.map((property) => `${tool}.${property}`),
    ...values.flatMap(({ property, values: unused }) => unused.map((value) => `${tool}.${property} = ${value}`)),
  ])
}

/** What a call breaks, in short: `/amount maximum`, `(all) required to`. Agent-controlled. */
export function violationPhrase({ path, keyword, member }: Violation): string {
  return [path === '' ? '(all)' : path, keyword, ...(member === undefined ? [] : [member])].join(' ')
}

/** `tolerated`, or who accepted it, why and until when. Policy text. */
export function acceptedPhrase(finding: Finding): string | undefined {
  if (finding.tolerated) return 'within the tolerated share of traces'
  if (!finding.waived) return undefined
  const { reason, owner, expires } = finding.waived
  return `waived by ${owner}: ${reason}${expires ? ` (until ${expires})` : ''}`
}

export function titleOf(rule: string): string | undefined {
  return codes.get(rule)?.title
}

/** The verdict inside a sentence. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  pass: 'pass',
  fail: 'fail',
  'no-evidence': 'no evidence',
}
