import type { Behaviour } from '../baseline/behaviour.js'
import type { OpenChecks } from '../evaluate/calls/argument-use.js'
import type { TrialTally } from '../evaluate/cases/tally-trials.js'
import { compareText, type LoggedFindings } from '../evaluate/findings/finding-log.js'
import type { CaseTally } from '../evaluate/tally-cases.js'
import { tokenFreeTimeline } from '../evaluate/timelines/token-free-timeline.js'
import type { FactTally } from '../model/facts.js'
import type { RuleRow } from '../model/outcome.js'
import type { Sample } from '../model/scope.js'
import type { RecalledTrace } from '../model/timeline.js'
import type { Skipped, TraceFile, TraceProblem } from '../model/trace.js'
import { escapeJsonForLogs } from '../text/escape-json.js'
import { withoutTokens } from '../text/redact.js'

/**
 * Everything that whole traces showed on one machine, before levels, gates and verdict, in one normal form: the partial
 * results of two machines add up to that of one. Holds names, places and counts; of values of arguments only those that
 * timelines may show.
 */
export interface Partial {
  readonly schema: 'assay.partial.v3'
  /** `preset`: the one that stood in for a policy, where there was none. */
  readonly policy: { readonly name: string; readonly digest: string; readonly preset?: string }
  /** Sorted by name, then digest; the numbers in `logs` and `problems` are places in this list. */
  readonly files: readonly TraceFile[]
  /** Ids of all traces, sorted; of long ones, and of those that hold a token, the digest. */
  readonly traceIds: readonly string[]
  readonly tracesWithCalls: number
  readonly calls: number
  readonly skipped: readonly Skipped[]
  readonly problems: readonly PartialProblem[]
  readonly problemsOmitted: readonly { readonly code: TraceProblem['code']; readonly count: number }[]
  readonly unmatched: readonly string[]
  readonly matched: readonly string[]
  readonly rules: readonly RuleRow[]
  readonly callRules: readonly RuleRow[]
  /** Sorted by rule. */
  readonly logs: readonly PartialLog[]
  readonly tools: readonly { readonly tool: string; readonly calls: number }[]
  /** Calls of tools that are not among them: names are kept up to a limit. */
  readonly furtherCalls?: number
  readonly argumentUse: readonly OpenChecks[]
  readonly cases: readonly CaseTally[]
  readonly facts: FactTally
  /** Only under a policy with `cases`. */
  readonly trials?: readonly TrialTally[]
  readonly behaviour: Behaviour
  /** Only a part of the traces was drawn. */
  readonly sample?: Sample
  /** The calls around the findings for which an evaluation may report timelines, sorted by trace. */
  readonly timelines: readonly RecalledTrace[]
}

export interface PartialLog extends LoggedFindings {
  readonly rule: string
}

export type PartialProblem = TraceProblem & {
  /** Place in `files`. */
  readonly file: number
}

/** The JSON of a partial result, one final line break. It leaves the machine, so no name in it holds a provider's token. */
export function partialText(partial: Partial): string {
  const clean = { ...withoutTokens({ ...partial, timelines: [] }), timelines: partial.timelines.map(tokenFreeTimeline) }
  return `${escapeJsonForLogs(JSON.stringify(clean))}\n`
}

/** Total: the order in which problems were met is that of one machine, or of one thread. */
export function compareProblems(a: PartialProblem, b: PartialProblem): number {
  const byPlace = a.file - b.file || a.line - b.line || a.column - b.column
  return byPlace || compareText(a.code, b.code) || compareText(a.detail, b.detail)
}

export function compareFiles(a: TraceFile, b: TraceFile): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.sha256 === b.sha256 ? 0 : a.sha256 < b.sha256 ? -1 : 1
}
