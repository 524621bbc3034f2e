import type { EvaluationObserver } from '../model/outcome.js'
import type { ToolCall, TraceRun } from '../model/trace.js'
import { ArgumentPaths } from './argument-paths.js'
import { type Behaviour, type BehaviourList, behaviourLimits, pairKey, roundCalls } from './behaviour.js'
import { SmallestKeys } from './smallest-keys.js'
import { TraceSet } from './trace-set.js'

interface Tool {
  readonly traces: TraceSet
  calls: number
  readonly arguments: SmallestKeys<TraceSet>
}

interface Pair {
  readonly first: string
  readonly then: string
  readonly traces: TraceSet
  times: number
}

/** Watches an evaluation and keeps what the agent did, in memory that the limits and the number of traces bound. */
export class BehaviourLog implements EvaluationObserver {
  readonly #tools = new SmallestKeys<Tool>(behaviourLimits.tools)
  readonly #order = new SmallestKeys<Pair>(behaviourLimits.order)
  readonly #paths = new ArgumentPaths()
  readonly #pairKeys = new PairKeys()
  /** The tool that a trace called last. */
  readonly #last: string[] = []

  decision(run: TraceRun, { tool, args }: ToolCall): void {
    this.#see(run.index, tool, args)
    const first = this.#last[run.index]
    this.#last[run.index] = tool
    if (first === undefined) return
    const pair = this.#order.at(this.#pairKeys.of(first, tool), () => ({
      first,
      then: tool,
      traces: new TraceSet(),
      times: 0,
    }))
    if (!pair) return
    pair.traces.add(run.index)
    pair.times++
  }

  /** @param runs all traces, also those without calls */
  finish(runs: readonly TraceRun[]): Behaviour {
    const tools = this.#tools.sorted()
    const cut: BehaviourList[] = []
    if (this.#tools.cut) cut.push('tools')
    if (tools.some(([, tool]) => tool.arguments.cut)) cut.push('arguments')
    if (this.#order.cut) cut.push('order')
    return {
      tools: tools.map(([name, tool]) => ({
        tool: name,
        traces: tool.traces.size,
        calls: tool.calls,
        arguments: tool.arguments.sorted().map(([path, traces]) => ({ path, traces: traces.size })),
      })),
      order: this.#order
        .sorted()
        .map(([, { first, then, traces, times }]) => ({ first, then, traces: traces.size, times })),
      callsPerTrace: histogram(runs),
      cut,
    }
  }

  #see(run: number, name: string, args: ToolCall['args']): void {
    const tool = this.#tools.at(name, () => ({
      traces: new TraceSet(),
      calls: 0,
      arguments: new SmallestKeys<TraceSet>(behaviourLimits.arguments),
    }))
    if (!tool) return
    tool.traces.add(run)
    tool.calls++
    this.#paths.each(args, (path) => tool.arguments.at(path, newTraces)?.add(run))
  }
}

function newTraces(): TraceSet {
  return new TraceSet()
}

/** Pairs whose keys are remembered, and the length of a key that is: agents choose the names of tools. */
const maxPairKeys = 10_000
const maxPairKey = 500

/** The keys of pairs: writing one as JSON takes longer than all that is counted about it. */
class PairKeys {
  readonly #known = new Map<string, Map<string, string>>()
  #size = 0

  of(first: string, then: string): string {
    const known = this.#known.get(first)?.get(then)
    if (known !== undefined) return known
    const key = pairKey({ first, then })
    if (this.#size < maxPairKeys && key.length <= maxPairKey) {
      this.#size++
      const after = this.#known.get(first) ?? new Map<string, string>()
      this.#known.set(first, after.set(then, key))
    }
    return key
  }
}

function histogram(runs: readonly TraceRun[]): Behaviour['callsPerTrace'] {
  const traces = new Map<number, number>()
  for (const run of runs) {
    const calls = roundCalls(run.calls)
    traces.set(calls, (traces.get(calls) ?? 0) + 1)
  }
  return [...traces].map(([calls, count]) => ({ calls, traces: count })).sort((a, b) => a.calls - b.calls)
}
