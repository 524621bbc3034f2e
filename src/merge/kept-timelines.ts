import { Fingerprints } from '../canonical/fingerprint.js'
import { compareFound } from '../evaluate/findings/finding-log.js'
import type { RawFinding } from '../evaluate/findings/raw-finding.js'
import { names } from '../evaluate/findings/waiver-book.js'
import { askedValues } from '../evaluate/timelines/asked-values.js'
import { maxTimelineCalls, maxTimelines, withinReach } from '../evaluate/timelines/write-timelines.js'
import type { Policy } from '../model/policy.js'
import type { CallMemory, RecalledCall, RecalledTrace, TimelinePoints, TracePoints } from '../model/timeline.js'
import type { Partial } from './partial.js'

interface KeptPoints {
  readonly around: Set<number>
  readonly alone: Set<number>
}

/**
 * Where the calls must be kept, so that a later evaluation reports the same timelines as if it had seen all traces.
 * Levels, tolerances and the day of waivers are applied later, but they accept the findings of a rule that have the
 * same waivers together or not at all. So the first traces of each such set are enough, and of each trace the first
 * points of every set: a trace that one rule gives a timeline shows what explains the findings of others.
 */
function timelinePoints({ files, logs }: Pick<Partial, 'files' | 'logs'>, policy: Policy): TimelinePoints {
  const waiversOf = waiverSets(policy)
  const found = logs.flatMap(({ kept }) => pointsBySet(inFinalOrder(kept, files), waiversOf))
  const chosen = new Set(found.flatMap((traces) => [...traces.keys()].slice(0, maxTimelines)))
  const points = new Map<string, KeptPoints>()
  for (const [trace, here] of found.flatMap((traces) => [...traces])) {
    if (!chosen.has(trace)) continue
    const others = points.get(trace)
    points.set(trace, {
      around: new Set([...(others?.around ?? []), ...here.around]),
      alone: new Set([...(others?.alone ?? []), ...here.alone]),
    })
  }
  return new Map([...points].map(([trace, { around, alone }]) => [trace, { around: [...around], alone: [...alone] }]))
}

/** Of findings that have the same waivers: the points of each trace, in the order of the findings. */
function pointsBySet(
  found: readonly RawFinding[],
  waiversOf: (raw: RawFinding) => string,
): readonly ReadonlyMap<string, KeptPoints>[] {
  const sets = new Map<string, Map<string, KeptPoints>>()
  for (const raw of found) {
    if (raw.trace === undefined) continue
    const id = waiversOf(raw)
    const traces = sets.get(id) ?? new Map<string, KeptPoints>()
    sets.set(id, traces)
    const here = traces.get(raw.trace) ?? { around: new Set(), alone: new Set() }
    traces.set(raw.trace, here)
    if (here.around.size >= maxTimelineCalls) continue
    here.around.add(raw.callIndex ?? -1)
    for (const { callIndex } of raw.related ?? []) here.alone.add(callIndex)
  }
  return [...sets.values()]
}

/**
 * What a memory holds where a later evaluation may need it, sorted by trace. Traces without a call have no timeline.
 *
 * @param placeOf of a file in the memory: its place in the list of files
 */
export function keepTimelines(
  memory: CallMemory,
  found: Pick<Partial, 'files' | 'logs'>,
  policy: Policy,
  placeOf: (file: number) => number,
): RecalledTrace[] {
  const broken = brokenRules(found)
  return [...memory.recall(timelinePoints(found, policy)).values()]
    .filter(({ calls }) => calls.length > 0)
    .map((timeline) => placedTimeline(timeline, placeOf))
    .map((timeline) =>
      timeline.showsAll
        ? timeline
        : { ...timeline, calls: askedValues(timeline.calls, broken.get(timeline.trace) ?? [], policy) },
    )
    .sort((a, b) => (a.trace < b.trace ? -1 : 1))
}

/**
 * By trace. The evaluation may accept some of them; a timeline never shows values for a rule that is not among these.
 */
function brokenRules({ logs }: Pick<Partial, 'logs'>): ReadonlyMap<string, ReadonlySet<string>> {
  const broken = new Map<string, Set<string>>()
  for (const { rule, kept } of logs) {
    for (const { trace } of kept) {
      if (trace !== undefined) broken.set(trace, (broken.get(trace) ?? new Set<string>()).add(rule))
    }
  }
  return broken
}

/** Points to files by another list of them. */
export function placedTimeline(timeline: RecalledTrace, placeOf: (file: number) => number): RecalledTrace {
  const placed = ({ at, ...call }: RecalledCall): RecalledCall => ({
    ...call,
    ...(at && { at: { ...at, file: placeOf(at.file) } }),
  })
  return { ...timeline, calls: timeline.calls.map(placed) }
}

/** The memory of those who kept timelines. Traces are whole, so that each has one. */
export function memoryOf(timelines: readonly RecalledTrace[]): CallMemory {
  const byTrace = new Map(timelines.map((timeline) => [timeline.trace, timeline]))
  return {
    recall: (points) =>
      new Map(
        [...points].flatMap(([trace, here]): [string, RecalledTrace][] => {
          const timeline = byTrace.get(trace)
          return timeline ? [[trace, narrowed(timeline, here)]] : []
        }),
      ),
  }
}

function narrowed(timeline: RecalledTrace, points: TracePoints): RecalledTrace {
  const isNear = withinReach(points, timeline.total)
  const alone = new Set(points.alone)
  const near = timeline.calls.filter(({ index }) => isNear(index))
  return {
    ...timeline,
    calls: near.map(({ at, ...call }) => ({ ...call, ...(at && alone.has(call.index) && { at }) })),
  }
}

/** The order of a result within one level and rule: files of one name lie there side by side. */
function inFinalOrder(kept: readonly RawFinding[], files: Partial['files']): RawFinding[] {
  const nameOf = ({ file }: RawFinding) => files[file]?.file ?? ''
  const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)
  return [...kept].sort((a, b) => compare(nameOf(a), nameOf(b)) || compareFound({ ...a, file: 0 }, { ...b, file: 0 }))
}

/** Which of the policy's waivers would accept each mistake of a finding, whatever the day. */
function waiverSets({ waivers }: Policy): (raw: RawFinding) => string {
  if (waivers.length === 0) return () => ''
  const prints = new Fingerprints()
  return ({ rule, tool, violations }) => {
    const marks = violations?.map(({ fingerprint }) => fingerprint) ?? [prints.of(rule, tool)]
    const sets = marks.map((mark) =>
      waivers.flatMap((waiver, i) => (names(waiver, rule, tool, mark) ? [i] : [])).join(),
    )
    return [...new Set(sets)].sort().join(';')
  }
}
