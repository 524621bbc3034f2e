import type { Finding } from '../../model/finding.js'
import type { Policy } from '../../model/policy.js'
import type { CallMemory, RecalledTrace, Timeline, TimelineCall } from '../../model/timeline.js'
import { askedValues } from './asked-values.js'

/** Timelines made, and calls shown in each. */
export const maxTimelines = 50
export const maxTimelineCalls = 40

/** Of the first traces that findings in this order name. What a policy accepts is not told as a story. */
export function tellTimelines(
  findings: readonly Finding[],
  memory: CallMemory,
  policy: Policy,
): { readonly timelines: readonly Timeline[]; readonly omitted: number } {
  const stories = new Map<string, Story>()
  for (const { trace, rule, callIndex, tolerated, waived } of findings) {
    if (trace === undefined || tolerated || waived) continue
    const story: Story = stories.get(trace) ?? { broke: new Map(), brokeAtEnd: [] }
    stories.set(trace, story)
    if (callIndex === undefined) story.brokeAtEnd.push(rule)
    else story.broke.set(callIndex, [...(story.broke.get(callIndex) ?? []), rule])
  }
  const told = [...stories].slice(0, maxTimelines)
  const recalled = memory.recall(new Map(told.map(([trace, story]) => [trace, pointsOf(story)])))
  return {
    // A trace that made no call was never seen; it can break a rule all the same.
    timelines: told.map(([trace, story]) =>
      timeline(recalled.get(trace) ?? { trace, total: 0, calls: [] }, story, policy),
    ),
    omitted: stories.size - told.length,
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

interface Story {
  readonly broke: Map<number, readonly string[]>
  readonly brokeAtEnd: string[]
}

function pointsOf({ broke, brokeAtEnd }: Story): readonly number[] {
  return [...broke.keys(), ...(brokeAtEnd.length > 0 ? [-1] : [])]
}

function placeOf(point: number, total: number): number {
  return point < 0 ? total - 1 : point
}

function timeline({ trace, total, calls, showsAll }: RecalledTrace, story: Story, policy: Policy): Timeline {
  const { broke, brokeAtEnd } = story
  const points = pointsOf(story).map((point) => placeOf(point, total))
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
