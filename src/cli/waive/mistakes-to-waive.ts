import type { Finding } from '../../model/finding.js'
import { fingerprintsToWaive, tracesToWaive } from '../../reporters/grouping/waivable.js'
import { didYouMean } from '../../text/did-you-mean.js'
import { logText } from '../../text/log-line.js'
import { usageError } from '../arguments/usage-error.js'
import type { ReadResult } from '../input/read-result.js'

/** A mistake that nothing accepts yet. */
export interface Mistake {
  readonly fingerprint: string
  readonly rule: string
  readonly tool: string | undefined
  /** Traces that have it; absent for what is found once a tool, or is about no trace. */
  readonly traces: number | undefined
}

/** Which of them; what is given several times means any of them. */
export interface Choice {
  readonly rule: readonly string[]
  readonly tool: readonly string[]
  readonly fingerprint: readonly string[]
  readonly all: boolean
}

/** What a waiver would name, once each, in the order of the findings. */
export function mistakesOf(result: ReadResult): readonly Mistake[] {
  const counted = result.findings.filter(({ tolerated, waived }) => !tolerated && !waived)
  const mistakes = new Map<string, Mistake>()
  for (const finding of counted)
    for (const mistake of mistakesIn(finding, result))
      if (!mistakes.has(mistake.fingerprint)) mistakes.set(mistake.fingerprint, mistake)
  return [...mistakes.values()]
}

function mistakesIn(finding: Finding, { findings }: ReadResult): readonly Mistake[] {
  const { rule, tool } = finding
  return fingerprintsToWaive(finding).map((fingerprint) => ({
    ...{ fingerprint, rule, tool },
    traces: tracesToWaive(findings, fingerprint),
  }))
}

/** @throws {AssayError} `E_USAGE` where nothing, or something that is not there, was asked for */
export function chooseMistakes(
  mistakes: readonly Mistake[],
  { rule, tool, fingerprint, all }: Choice,
): readonly Mistake[] {
  const named = rule.length + tool.length + fingerprint.length
  if (named === 0 && !all)
    throw usageError('No findings were selected.', 'Select them with --rule, --tool or --fingerprint, or use --all.')
  if (named > 0 && all) throw usageError('--all cannot be combined with a selection.', 'Leave one out.')
  if (mistakes.length === 0)
    throw usageError('The result has no finding that a waiver could accept.', 'There is nothing to do.')
  const rules = mistakes.map((mistake) => mistake.rule)
  const tools = mistakes.flatMap((mistake) => mistake.tool ?? [])
  for (const name of rule) refuseUnknown('--rule', name, rules)
  for (const name of tool) refuseUnknown('--tool', name, tools)
  const begins = (id: string, start: string) => /^v1:[0-9a-f]{8,64}$/.test(start) && id.startsWith(start)
  for (const start of fingerprint) {
    if (!mistakes.some(({ fingerprint: id }) => begins(id, start)))
      throw usageError(
        `No finding that counts has the fingerprint ${logText(start, 80)}.`,
        'Reports print them below each finding.',
      )
  }
  const chosen = mistakes.filter(
    (mistake) =>
      (rule.length === 0 || rule.includes(mistake.rule)) &&
      (tool.length === 0 || (mistake.tool !== undefined && tool.includes(mistake.tool))) &&
      (fingerprint.length === 0 || fingerprint.some((start) => begins(mistake.fingerprint, start))),
  )
  if (chosen.length > 0) return chosen
  throw usageError('No finding that counts matches the whole selection.', 'Select less, or look at the report again.')
}

function refuseUnknown(flag: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return
  const meant = didYouMean(name, new Set(known))
  const list = [...new Set(known)].slice(0, 20).map((each) => logText(each, 60))
  throw usageError(
    `No finding that counts is of ${flag} ${logText(name, 60)}.`,
    meant === undefined ? `There are: ${list.join(', ')}.` : `Did you mean ${logText(meant)}?`,
  )
}
