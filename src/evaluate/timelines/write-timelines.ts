import type { Finding } from '../../model/finding.js'
import type { Policy } from '../../model/policy.js'
import type { CallMemory, RecalledTrace, Timeline, TimelineCall } from '../../model/timeline.js'
import { askedValues } from './asked-values.js'

/** Timelines made, and calls shown in each. */
export const maxTimelines = 50
export const maxTimelineCalls = 40

/** Of the first traces that findings in this order name. What a policy accepts gets no timeline. */
export function writeTimelines(
  findings: readonly Finding[],
  memory: CallMemory,
  policy: Policy,
): { readonly timelines: readonly Timeline[]; readonly omitted: number } {
  const broken = new Map<string, BrokenRules>()
  for (const { trace, rule, callIndex, tolerated, waived } of findings) {
    if (trace === undefined || tolerated || waived) continue
    const rules: BrokenRules = broken.get(trace) ?? { broke: new Map(), brokeAtEnd: [] }
    broken.set(trace, rules)
    if (callIndex === undefined) rules.brokeAtEnd.push(rule)
    else rules.broke.set(callIndex, [...(rules.broke.get(callIndex) ?? []), rule])
  }
  const written = [...broken].slice(0, maxTimelines)
  const recalled = memory.recall(new Map(written.map(([trace, rules]) => [trace, pointsOf(rules)])))
  return {
    // A trace that made no call was never seen; it can break a rule all the same.
    timelines: written.map(([trace, rules]) =>
      timeline(recalled.get(trace) ?? { trace, total: 0, calls: [] }, rules, policy),
    ),
    omitted: broken.size - written.length,
  }
}

/** Whether a timeline of a trace with these points may show a call: none is farther from a point than a timeline is long. */
export function withinReach(points: readonly number[], total: number): (index: number) => boolean {
  const sorted = points.map((point) => placeOf(point, total)).sort((a, b) => a - b)
  return (index) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] as number) < index - maxTimelineCalls) low = middle + 1
      else high = middle
    }
    const point = sorted[low]
    return point !== undefined && point <= index + maxTimelineCalls
  }
}

/** The rules that one trace broke, by call. */
interface BrokenRules {
  readonly broke: Map<number, readonly string[]>
  readonly brokeAtEnd: string[]
}

function pointsOf({ broke, brokeAtEnd }: BrokenRules): readonly number[] {
  return [...broke.keys(), ...(brokeAtEnd.length > 0 ? [-1] : [])]
}

function placeOf(point: number, total: number): number {
  return point < 0 ? total - 1 : point
}

function timeline(
  { trace, total, calls, showsAll }: RecalledTrace,
  brokenRules: BrokenRules,
  policy: Policy,
): Timeline {
  const { broke, brokeAtEnd } = brokenRules
  const points = pointsOf(brokenRules).map((point) => placeOf(point, total))
  const near = calls.length <= maxTimelineCalls ? calls : nearest(calls, points)
  const shown = showsAll ? near : askedValues(near, [...brokeAtEnd, ...[...broke.values()].flat()], policy)
  return {
    trace,
    total,
    calls: shown.map((call) => {
      const rules = broke.get(call.index)
      return rules === undefined ? call : { ...call, broke: rules }
    }),
    ...(brokeAtEnd.length > 0 && { brokeAtEnd }),
  }
}

/** The calls closest to a point of interest; of equally close ones, those before it, which led to it. */
function nearest(calls: readonly TimelineCall[], points: readonly number[]): readonly TimelineCall[] {
  const sorted = [...points].sort((a, b) => a - b)
  let next = 0
  const distances = calls.map(({ index }) => {
    while (next < sorted.length && (sorted[next] as number) < index) next++
    return Math.min(
      (sorted[next] ?? Number.POSITIVE_INFINITY) - index,
      index - (sorted[next - 1] ?? Number.NEGATIVE_INFINITY),
    )
  })
  return calls
    .map((call, at) => ({ call, distance: distances[at] as number }))
    .sort((a, b) => a.distance - b.distance || a.call.index - b.call.index)
    .slice(0, maxTimelineCalls)
    .map(({ call }) => call)
    .sort((a, b) => a.index - b.index)
}
