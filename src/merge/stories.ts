import type { RawFinding } from '../evaluate/findings/finding-log.js'
import { fingerprints } from '../evaluate/findings/fingerprint.js'
import { accepts } from '../evaluate/findings/waiver-book.js'
import { askedValues } from '../evaluate/timelines/asked-values.js'
import { maxTimelineCalls, maxTimelines, withinReach } from '../evaluate/timelines/tell-timelines.js'
import type { Policy } from '../model/policy.js'
import type { CallMemory, RecalledTrace, StoryPoints } from '../model/timeline.js'
import type { Partial } from './partial.js'

/**
 * Where the calls must be kept, so that whoever judges can tell the same timelines as if all was before it. Levels, tolerances
 * and the day of waivers come later, but they take or leave the findings of a rule that the same waivers accept together. So the first traces of
 * each such set are enough, and of each trace the first points.
 */
function storyPoints({ files, logs }: Pick<Partial, 'files' | 'logs'>, policy: Policy): StoryPoints {
  const points = new Map<string, Set<number>>()
  const waiversOf = waiverSets(policy)
  for (const { kept } of logs) {
    const sets = new Map<string, Map<string, Set<number>>>()
    for (const raw of inFinalOrder(kept, files)) {
      if (raw.trace === undefined) continue
      const id = waiversOf(raw)
      const traces = sets.get(id) ?? new Map<string, Set<number>>()
      sets.set(id, traces)
      const known = traces.get(raw.trace)
      if (!known && traces.size >= maxTimelines) continue
      const here = known ?? new Set()
      traces.set(raw.trace, here)
      if (here.size < maxTimelineCalls) here.add(raw.callIndex ?? -1)
    }
    for (const [trace, here] of [...sets.values()].flatMap((traces) => [...traces])) {
      points.set(trace, new Set([...(points.get(trace) ?? []), ...here]))
    }
  }
  return new Map([...points].map(([trace, here]) => [trace, [...here]]))
}

/** What a memory holds where a judge may need it, sorted by trace. Traces without a call have no story. */
export function keepStories(
  memory: CallMemory,
  found: Pick<Partial, 'files' | 'logs'>,
  policy: Policy,
): RecalledTrace[] {
  const broken = brokenRules(found)
  return [...memory.recall(storyPoints(found, policy)).values()]
    .filter(({ calls }) => calls.length > 0)
    .map((story) =>
      story.showsAll ? story : { ...story, calls: askedValues(story.calls, broken.get(story.trace) ?? [], policy) },
    )
    .sort((a, b) => (a.trace < b.trace ? -1 : 1))
}

/** By trace. A judge may accept some of them, so that a story never shows values for a rule that is not among these. */
function brokenRules({ logs }: Pick<Partial, 'logs'>): ReadonlyMap<string, ReadonlySet<string>> {
  const broken = new Map<string, Set<string>>()
  for (const { rule, kept } of logs) {
    for (const { trace } of kept) {
      if (trace !== undefined) broken.set(trace, (broken.get(trace) ?? new Set<string>()).add(rule))
    }
  }
  return broken
}

/** The memory of those who kept stories. Traces are whole, so that each has one. */
export function memoryOf(stories: readonly RecalledTrace[]): CallMemory {
  const byTrace = new Map(stories.map((story) => [story.trace, story]))
  return {
    recall: (points) =>
      new Map(
        [...points].flatMap(([trace, here]): [string, RecalledTrace][] => {
          const story = byTrace.get(trace)
          return story ? [[trace, narrowed(story, here)]] : []
        }),
      ),
  }
}

function narrowed(story: RecalledTrace, points: readonly number[]): RecalledTrace {
  const isNear = withinReach(points, story.total)
  return { ...story, calls: story.calls.filter(({ index }) => isNear(index)) }
}

/** The order of a result within one level and rule: files of one name lie there side by side. */
function inFinalOrder(kept: readonly RawFinding[], files: Partial['files']): RawFinding[] {
  const nameOf = ({ file }: RawFinding) => files[file]?.file ?? ''
  const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)
  return [...kept].sort(
    (a, b) =>
      compare(nameOf(a), nameOf(b)) ||
      a.line - b.line ||
      (a.callIndex ?? Number.MAX_SAFE_INTEGER) - (b.callIndex ?? Number.MAX_SAFE_INTEGER) ||
      compare(a.trace ?? '', b.trace ?? ''),
  )
}

/** Which of the policy's waivers would accept a finding, whatever the day. */
function waiverSets({ waivers }: Policy): (raw: RawFinding) => string {
  if (waivers.length === 0) return () => ''
  const printOf = fingerprints()
  return (raw) => {
    const print = printOf(raw)
    return waivers.flatMap((waiver, i) => (accepts(waiver, raw.rule, raw.tool, print) ? [i] : [])).join()
  }
}
