import type { Collected } from '../assay.js'
import type { Behaviour } from '../baseline/behaviour.js'
import { sha256 } from '../canonical/digest.js'
import { compareFound } from '../evaluate/findings/finding-log.js'
import { type RawFinding, rawFinding } from '../evaluate/findings/raw-finding.js'
import type { Policy } from '../model/policy.js'
import type { TraceReading } from '../model/reading.js'
import type { CallMemory } from '../model/timeline.js'
import type { TraceFile, TraceProblem } from '../model/trace.js'
import { withoutTokens } from '../text/redact.js'
import { joinTallies } from './join-tallies.js'
import { keepTimelines } from './kept-timelines.js'
import { compareFiles, compareProblems, type Partial, type PartialProblem, partialText } from './partial.js'

/** What one machine collected, as the JSON that another one reads. */
export function takenText(policy: Policy, collected: Collected): string {
  return partialText(takePartial(policy, collected))
}

/** What one machine collected, as data. It must have been collected with `profile` and `timelines`. */
export function takePartial(policy: Policy, collected: Collected): Partial {
  const { behaviour, traceIds, history } = collected
  if (!behaviour || !traceIds || !history) throw new Error('a partial result is made of a profile and the calls')
  return takePart(policy, collected, traceIds)
}

const noBehaviour: Behaviour = { tools: [], order: [], callsPerTrace: [], cut: [] }
const noHistory: CallMemory = { recall: () => new Map() }

/** The same of a collection that may lack profile and timelines, and then lacks them. */
export function takePart(policy: Policy, collected: Collected, traceIds: readonly string[]): Partial {
  const { evaluation, reading, behaviour = noBehaviour, history = noHistory } = collected
  const { name, digest, preset } = policy
  const sorted = reading.files.map((file, index) => ({ file, index })).sort((a, b) => compareFiles(a.file, b.file))
  const placeOf: number[] = []
  sorted.forEach(({ index }, place) => {
    placeOf[index] = place
  })
  const placed = (raw: RawFinding) => rawFinding(raw.rule, raw.tool, placeOf[raw.file] ?? -1, raw.line, raw.column, raw)
  const files = sorted.map(({ file }) => file)
  const logs = [...evaluation.logs]
    .map(([rule, log]) => ({
      rule,
      total: log.total,
      kept: log.kept.map(placed).sort(compareFound),
      ...joinTallies([log], false),
    }))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1))
  return {
    schema: 'assay.partial.v3',
    policy: { name, digest, ...(preset !== undefined && { preset }) },
    files,
    traceIds: traceIds.map(shortId).sort(),
    tracesWithCalls: reading.tracesWithCalls,
    calls: reading.calls,
    skipped: reading.skipped,
    problems: placeProblems(reading, files),
    problemsOmitted: Object.entries(reading.problemsOmitted ?? {})
      .map(([code, count]) => ({ code: code as TraceProblem['code'], count }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    unmatched: [...(reading.unmatched ?? [])].sort(),
    matched: [...(reading.matched ?? [])].sort(),
    rules: evaluation.rules,
    callRules: evaluation.callRules,
    logs,
    tools: [...evaluation.tools]
      .map(([tool, { calls }]) => ({ tool, calls }))
      .sort((a, b) => (a.tool < b.tool ? -1 : 1)),
    ...(evaluation.furtherCalls > 0 && { furtherCalls: evaluation.furtherCalls }),
    argumentUse: evaluation.argumentUse.open(),
    cases: evaluation.cases,
    facts: evaluation.facts,
    ...(evaluation.trials && { trials: evaluation.trials }),
    behaviour,
    ...(reading.sample && { sample: reading.sample }),
    timelines: keepTimelines(history, { files, logs }, policy, (file) => placeOf[file] ?? -1),
  }
}

/**
 * UTF-16 units of an id that is kept as it is; one that holds a token must not leave, and must still identify its
 * trace.
 */
const maxId = 200

function shortId(id: string): string {
  return id.length <= maxId && withoutTokens(id) === id ? id : sha256(id)
}

/** A reading names the files of its problems; of files with one name, the first stands for all. */
function placeProblems({ problems }: Pick<TraceReading, 'problems'>, files: readonly TraceFile[]): PartialProblem[] {
  const place = new Map<string, number>()
  files.forEach(({ file }, index) => {
    if (!place.has(file)) place.set(file, index)
  })
  return problems
    .map(({ file, code, detail, line, column }) => ({ code, detail, line, column, file: place.get(file) ?? 0 }))
    .sort(compareProblems)
}
