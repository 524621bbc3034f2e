import type { Collected } from '../assay.js'
import type { Behaviour } from '../baseline/behaviour.js'
import { sha256 } from '../canonical/digest.js'
import type { OpenChecks } from '../evaluate/argument-use.js'
import { compareFound, type FindingGroup, type LoggedFindings, type RawFinding } from '../evaluate/finding-log.js'
import type { CaseTally } from '../evaluate/tally-cases.js'
import type { RuleRow } from '../model/outcome.js'
import type { Policy } from '../model/policy.js'
import type { TraceReading } from '../model/reading.js'
import type { Skipped, TraceFile, TraceProblem } from '../model/trace.js'

/**
 * Everything that whole traces showed on one machine, before levels, gates and verdict, in one normal form: the partial results of
 * two machines add up to that of one. Holds names, places and counts, never the value of an argument.
 */
export interface Partial {
  readonly schema: 'assay.partial.v1'
  readonly policy: { readonly name: string; readonly digest: string }
  /** Sorted by name, then digest; the numbers in `logs` and `problems` are places in this list. */
  readonly files: readonly TraceFile[]
  /** Ids of all traces, sorted; of long ones the digest. */
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
  readonly argumentUse: readonly OpenChecks[]
  readonly cases: readonly CaseTally[]
  readonly behaviour: Behaviour
}

export interface PartialLog extends LoggedFindings {
  readonly rule: string
}

export type PartialProblem = TraceProblem & {
  /** Place in `files`. */
  readonly file: number
}

/** What one machine collected, as data. It must have been collected with `profile`. */
export function takePartial(policy: Policy, { evaluation, reading, behaviour, traceIds }: Collected): Partial {
  if (!behaviour || !traceIds) throw new Error('a partial result is made of a collection with a profile')
  const files = reading.files.map((file, index) => ({ file, index })).sort((a, b) => compareFiles(a.file, b.file))
  const placeOf: number[] = []
  files.forEach(({ index }, place) => {
    placeOf[index] = place
  })
  const placed = (raw: RawFinding): RawFinding => ({ ...raw, file: placeOf[raw.file] ?? -1 })
  return {
    schema: 'assay.partial.v1',
    policy: { name: policy.name, digest: policy.digest },
    files: files.map(({ file }) => file),
    traceIds: traceIds.map(shortId).sort(),
    tracesWithCalls: reading.tracesWithCalls,
    calls: reading.calls,
    skipped: reading.skipped,
    problems: placeProblems(
      reading,
      files.map(({ file }) => file),
    ),
    problemsOmitted: Object.entries(reading.problemsOmitted ?? {})
      .map(([code, count]) => ({ code: code as TraceProblem['code'], count }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    unmatched: [...(reading.unmatched ?? [])].sort(),
    matched: [...(reading.matched ?? [])].sort(),
    rules: evaluation.rules,
    callRules: evaluation.callRules,
    logs: [...evaluation.logs]
      .map(([rule, { total, kept, groups }]) => ({
        rule,
        total,
        kept: kept.map(placed).sort(compareFound),
        groups: [...groups].sort(compareGroups),
      }))
      .sort((a, b) => (a.rule < b.rule ? -1 : 1)),
    tools: [...evaluation.tools]
      .map(([tool, { calls }]) => ({ tool, calls }))
      .sort((a, b) => (a.tool < b.tool ? -1 : 1)),
    argumentUse: evaluation.argumentUse.open(),
    cases: evaluation.cases,
    behaviour,
  }
}

/** UTF-16 units of an id that is kept as it is. */
const maxId = 200

function shortId(id: string): string {
  return id.length <= maxId ? id : sha256(id)
}

export function compareFiles(a: TraceFile, b: TraceFile): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.sha256 === b.sha256 ? 0 : a.sha256 < b.sha256 ? -1 : 1
}

export function compareGroups(a: FindingGroup, b: FindingGroup): number {
  const [first, second] = [groupKey(a), groupKey(b)]
  return first === second ? 0 : first < second ? -1 : 1
}

export function groupKey({ tool, key }: FindingGroup): string {
  return JSON.stringify([tool ?? null, key ?? null])
}

/** A reading names the files of its problems; of files with one name, the first stands for all. */
function placeProblems({ problems }: Pick<TraceReading, 'problems'>, files: readonly TraceFile[]): PartialProblem[] {
  const place = new Map<string, number>()
  files.forEach(({ file }, index) => {
    if (!place.has(file)) place.set(file, index)
  })
  return problems
    .map(({ file, code, detail, line, column }) => ({ code, detail, line, column, file: place.get(file) ?? 0 }))
    .sort((a, b) => a.file - b.file)
}
