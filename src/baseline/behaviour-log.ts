import type { EvaluationObserver } from '../model/outcome.js'
import type { ToolCall, TraceRun, TraceRuns } from '../model/trace.js'
import { ArgumentPaths, type Room } from './argument-paths.js'
import { type Behaviour, type BehaviourList, behaviourLimits, pairKey, roundCalls } from './behaviour.js'
import { SmallestKeys } from './smallest-keys.js'
import { TraceSet } from './trace-set.js'

interface Tool {
  readonly traces: TraceSet
  calls: number
  readonly arguments: ArgumentPaths
}

interface Pair {
  readonly first: string
  readonly then: string
  readonly traces: TraceSet
  times: number
}

/** What is counted of a name: what `SmallestKeys` has dropped it never takes in again, so that each is asked for once. */
interface Named {
  readonly name: string
  readonly tool: Tool | undefined
  /** By the tool that was called next. */
  readonly pairs: Map<string, Pair>
}

/** Names of tools that are remembered, pairs of them, and names of arguments; the length of a name that is: agents choose them. */
const maxNames = 10_000
const maxPairs = 10_000
const maxPaths = 10_000
const maxNameLength = 200

/** Watches an evaluation and keeps what the agent did, in memory that the limits and the number of traces bound. */
export class BehaviourLog implements EvaluationObserver {
  readonly #tools = new SmallestKeys<Tool>(behaviourLimits.tools)
  readonly #order = new SmallestKeys<Pair>(behaviourLimits.order)
  readonly #named = new Map<string, Named>()
  readonly #paths: Room = { left: maxPaths }
  #pairs = 0
  /** The tool that a trace called last. */
  readonly #last: Named[] = []

  decision({ index }: TraceRun, { tool: name, args }: ToolCall): void {
    const named = this.#named.get(name) ?? this.#add(name)
    const { tool } = named
    if (tool !== undefined) {
      tool.traces.add(index)
      tool.calls++
      tool.arguments.see(args, index)
    }
    const before = this.#last[index]
    this.#last[index] = named
    if (before === undefined) return
    const pair = before.pairs.get(name) ?? this.#addPair(before, name)
    if (pair === undefined) return
    pair.traces.add(index)
    pair.times++
  }

  /** @param runs all traces, also those without calls */
  finish(runs: TraceRuns): Behaviour {
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

  #add(name: string): Named {
    const tool = this.#tools.at(name, () => ({
      traces: new TraceSet(),
      calls: 0,
      arguments: new ArgumentPaths(this.#paths),
    }))
    const named = { name, tool, pairs: new Map<string, Pair>() }
    if (this.#named.size < maxNames && name.length <= maxNameLength) this.#named.set(name, named)
    return named
  }

  #addPair({ name: first, pairs }: Named, then: string): Pair | undefined {
    const key = pairKey({ first, then })
    const pair = this.#order.at(key, () => ({ first, then, traces: new TraceSet(), times: 0 }))
    if (pair !== undefined && this.#pairs < maxPairs && then.length <= maxNameLength) {
      this.#pairs++
      pairs.set(then, pair)
    }
    return pair
  }
}

function histogram(runs: TraceRuns): Behaviour['callsPerTrace'] {
  const traces = new Map<number, number>()
  for (const run of runs) {
    const calls = roundCalls(run.calls)
    traces.set(calls, (traces.get(calls) ?? 0) + 1)
  }
  return [...traces].map(([calls, count]) => ({ calls, traces: count })).sort((a, b) => a.calls - b.calls)
}
