import type { Finding } from '../model/finding.js'
import type { CallDecision, EvaluationObserver } from '../model/outcome.js'
import type { Timeline, TimelineCall } from '../model/timeline.js'
import type { CallResult, ToolCall, TraceRun } from '../model/trace.js'
import { outcomeOf } from './outcome-queue.js'
import type { CallOutcome } from './selector-matcher.js'

/** Timelines made, and calls shown in each. */
export const maxTimelines = 50
export const maxTimelineCalls = 40
/** Records kept: 16 bytes each, so 64 MB. What comes later is in no timeline. */
const maxRecords = 4_000_000

/**
 * Remembers which tools were called in which trace, in flat arrays: only when all is read is it known which traces broke a
 * rule, and by then their calls have gone by.
 */
export class CallHistory implements EvaluationObserver {
  readonly #runs: TraceRun[] = []
  readonly #tools: string[] = []
  readonly #toolIndex = new Map<string, number>()
  /** Four numbers a record: run, call index, tool (-1: a result of the call), outcome. */
  #records = new Int32Array(4096)
  #length = 0

  decision(run: TraceRun, call: ToolCall, callIndex: number, _decision: CallDecision): void {
    this.#runs[run.index] = run
    this.#add(run.index, callIndex, this.#indexOf(call.tool), outcomeOf(call))
  }

  result(run: TraceRun, callIndex: number, result: CallResult): void {
    this.#add(run.index, callIndex, -1, outcomeOf(result))
  }

  /** Of the first traces that findings in this order name. What a policy accepts is not told as a story. */
  timelines(findings: readonly Finding[]): { readonly timelines: readonly Timeline[]; readonly omitted: number } {
    const stories = new Map<string, Story>()
    for (const { trace, rule, callIndex, tolerated, waived } of findings) {
      if (trace === undefined || tolerated || waived) continue
      const story: Story = stories.get(trace) ?? { broke: new Map(), brokeAtEnd: [], calls: [] }
      stories.set(trace, story)
      if (callIndex === undefined) story.brokeAtEnd.push(rule)
      else story.broke.set(callIndex, [...(story.broke.get(callIndex) ?? []), rule])
    }
    const told = new Map([...stories].slice(0, maxTimelines))
    const runs = this.#gather(told)
    return {
      // A trace that made no call was never seen here; it can break a rule all the same.
      timelines: [...told].map(([trace, story]) => timeline(trace, runs.get(trace)?.calls ?? 0, story)),
      omitted: stories.size - told.size,
    }
  }

  /** One walk over all records, which hands those of the told traces to their stories. */
  #gather(told: ReadonlyMap<string, Story>): ReadonlyMap<string, TraceRun> {
    const runs = new Map(this.#runs.filter((run) => run && told.has(run.trace)).map((run) => [run.trace, run]))
    const byRun = new Map([...runs].map(([trace, run]) => [run.index, told.get(trace) as Story]))
    for (let at = 0; at < this.#length; at += 4) {
      const calls = byRun.get(this.#records[at] as number)?.calls
      if (!calls) continue
      const [index, tool, outcome] = this.#records.subarray(at + 1, at + 4) as unknown as [number, number, number]
      if (tool < 0) {
        const call = calls[index]
        if (call) calls[index] = { ...call, ...outcomes[outcome] }
      } else calls[index] = { index, tool: this.#tools[tool] as string, ...outcomes[outcome] }
    }
    return runs
  }

  #indexOf(tool: string): number {
    let index = this.#toolIndex.get(tool)
    if (index === undefined) {
      index = this.#tools.push(tool) - 1
      this.#toolIndex.set(tool, index)
    }
    return index
  }

  #add(run: number, callIndex: number, tool: number, outcome: CallOutcome): void {
    if (this.#length >= maxRecords * 4) return
    if (this.#length === this.#records.length) {
      const larger = new Int32Array(this.#length * 2)
      larger.set(this.#records)
      this.#records = larger
    }
    this.#records.set([run, callIndex, tool, outcome === undefined ? 0 : outcome === 'success' ? 1 : 2], this.#length)
    this.#length += 4
  }
}

interface Story {
  readonly broke: Map<number, readonly string[]>
  readonly brokeAtEnd: string[]
  /** By index; may have holes. */
  readonly calls: TimelineCall[]
}

const outcomes: readonly Pick<TimelineCall, 'outcome'>[] = [{}, { outcome: 'success' }, { outcome: 'error' }]

function timeline(trace: string, total: number, { broke, brokeAtEnd, calls }: Story): Timeline {
  const points = [...broke.keys(), ...(brokeAtEnd.length > 0 ? [total - 1] : [])]
  const known = calls.filter((call) => call !== undefined)
  const near = known.length <= maxTimelineCalls ? known : nearest(known, points)
  return {
    trace,
    total,
    calls: near.map((call) => {
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
