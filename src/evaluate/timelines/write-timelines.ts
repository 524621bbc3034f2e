import type { Finding } from '../../model/finding.js'
import type { Policy } from '../../model/policy.js'
import type {
  CallMemory,
  RecalledCall,
  RecalledTrace,
  Timeline,
  TimelineCall,
  TracePoints,
} from '../../model/timeline.js'
import { askedValues } from './asked-values.js'

/** Timelines made, and calls shown in each. */
export const maxTimelines = 50
export const maxTimelineCalls = 40

/**
 * Of the first traces that findings in this order name. What a policy accepts gets no timeline.
 *
 * @param files names of the files that recalled calls point to by index
 */
export function writeTimelines(
  findings: readonly Finding[],
  memory: CallMemory,
  policy: Policy,
  files: readonly string[],
): { readonly timelines: readonly Timeline[]; readonly omitted: number } {
  const broken = new Map<string, BrokenRules>()
  for (const { trace, rule, callIndex, related = [], tolerated, waived } of findings) {
    if (trace === undefined || tolerated || waived) continue
    const rules: BrokenRules = broken.get(trace) ?? { broke: new Map(), brokeAtEnd: [], explains: new Map() }
    broken.set(trace, rules)
    if (callIndex === undefined) rules.brokeAtEnd.push(rule)
    else rules.broke.set(callIndex, [...(rules.broke.get(callIndex) ?? []), rule])
    for (const { callIndex: index, reason } of related)
      rules.explains.set(index, [...(rules.explains.get(index) ?? []), { rule, reason }])
  }
  const written = [...broken].slice(0, maxTimelines)
  const recalled = memory.recall(new Map(written.map(([trace, rules]) => [trace, pointsOf(rules)])))
  return {
    // A trace that made no call was never seen; it can break a rule all the same.
    timelines: written.map(([trace, rules]) =>
      timeline(recalled.get(trace) ?? { trace, total: 0, calls: [] }, rules, policy, files),
    ),
    omitted: broken.size - written.length,
  }
}

/** Whether a timeline of a trace with these points may show a call: none is farther from a point than a timeline is long. */
export function withinReach({ around, alone }: TracePoints, total: number): (index: number) => boolean {
  const single = new Set(alone)
  const sorted = around.map((point) => placeOf(point, total)).sort((a, b) => a - b)
  return (index) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] as number) < index - maxTimelineCalls) low = middle + 1
      else high = middle
    }
    const point = sorted[low]
    return (point !== undefined && point <= index + maxTimelineCalls) || single.has(index)
  }
}

/** The rules that one trace broke, by call. */
interface BrokenRules {
  readonly broke: Map<number, readonly string[]>
  readonly brokeAtEnd: string[]
  readonly explains: Map<number, NonNullable<TimelineCall['explains']>>
}

function pointsOf({ broke, brokeAtEnd, explains }: BrokenRules): TracePoints {
  return { around: [...broke.keys(), ...(brokeAtEnd.length > 0 ? [-1] : [])], alone: [...explains.keys()] }
}

function placeOf(point: number, total: number): number {
  return point < 0 ? total - 1 : point
}

function timeline(
  { trace, total, calls, showsAll }: RecalledTrace,
  brokenRules: BrokenRules,
  policy: Policy,
  files: readonly string[],
): Timeline {
  const { broke, brokeAtEnd, explains } = brokenRules
  const points = pointsOf(brokenRules).around.map((point) => placeOf(point, total))
  const near = calls.length <= maxTimelineCalls ? calls : nearest(calls, points, explains)
  const shown = showsAll ? near : askedValues(near, [...brokeAtEnd, ...[...broke.values()].flat()], policy)
  return {
    trace,
    total,
    calls: shown.map(({ at, ...call }) => {
      const [rules, reasons] = [broke.get(call.index), explains.get(call.index)]
      return { ...call, ...(rules && { broke: rules }), ...(reasons && { explains: reasons, ...located(at, files) }) }
    }),
    ...(brokeAtEnd.length > 0 && { brokeAtEnd }),
  }
}

function located(at: RecalledCall['at'], files: readonly string[]): Pick<TimelineCall, 'location'> {
  const file = at && files[at.file]
  return at === undefined || file === undefined ? {} : { location: { file, line: at.line, column: at.column } }
}

/**
 * The calls closest to a point of interest; of equally close ones, those before it, which led to it. What explains a break comes right
 * after the break, however far it is.
 */
function nearest(
  calls: readonly RecalledCall[],
  points: readonly number[],
  explains: ReadonlyMap<number, unknown>,
): readonly RecalledCall[] {
  const sorted = [...points].sort((a, b) => a - b)
  let next = 0
  const distances = calls.map(({ index }) => {
    while (next < sorted.length && (sorted[next] as number) < index) next++
    const distance = Math.min(
      (sorted[next] ?? Number.POSITIVE_INFINITY) - index,
      index - (sorted[next - 1] ?? Number.NEGATIVE_INFINITY),
    )
    return explains.has(index) ? Math.min(distance, 0.5) : distance
  })
  return calls
    .map((call, at) => ({ call, distance: distances[at] as number }))
    .sort((a, b) => a.distance - b.distance || a.call.index - b.call.index)
    .slice(0, maxTimelineCalls)
    .map(({ call }) => call)
    .sort((a, b) => a.index - b.index)
}
