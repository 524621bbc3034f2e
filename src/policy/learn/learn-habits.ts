import { canonicalJson } from '../../canonical/canonical-json.js'
import { isObject } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { CallResult, ToolCall, TraceRun } from '../../model/trace.js'

/**
 * Runs in which something must have held without exception before it is proposed. What truly holds in half of all runs holds in ten of ten
 * once in a thousand times.
 */
export const minRuns = 10
/** Rules that are proposed of each kind: a person is to read them. */
const maxRules = 30
/** Runs whose order of tools is remembered, and calls that are compared; beyond them nothing is proposed. */
const maxRuns = 200_000
const maxCompared = 1_000_000

/** What a trace says of itself besides its calls, where it says all of it. */
export interface RunFact {
  readonly turns?: number | undefined
  readonly tokens?: number | undefined
  readonly costUsd?: number | undefined
  readonly durationMs?: number | undefined
}

export interface ProposedRule {
  readonly rule: JsonObject
  readonly note: string
}

export interface ProposedLimit {
  readonly key: string
  readonly value: JsonValue
  readonly note: string
}

interface Run {
  readonly tools: Map<string, { readonly first: number; count: number }>
  readonly same: Map<string, number>
  readonly open: Set<number>
  calls: number
  errors: number
}

/** What runs have in common: which tool comes before which, how often one is called, what a run uses. */
export class Habits {
  readonly #runs = new Map<number, Run>()
  #compared = 0
  /** Whether all arguments were recorded whole, and all results. */
  #hasArguments = true
  #hasResults = true
  #isBeyond = false

  call({ index }: TraceRun, call: ToolCall, callIndex: number): void {
    const run = this.#runOf(index)
    if (!run) return
    run.calls = Math.max(run.calls, callIndex + 1)
    const known = run.tools.get(call.tool)
    if (known) known.count++
    else run.tools.set(call.tool, { first: callIndex, count: 1 })
    this.#compare(run, call)
    // Several records may be one call, and the last of them says how it ended.
    if (call.mergeKey !== undefined) this.#hasResults = false
    if (call.error !== undefined) run.errors++
    else if (call.result === undefined && call.phase !== 'denied') run.open.add(callIndex)
    else if (call.phase === 'denied') run.errors++
  }

  result({ index }: TraceRun, callIndex: number, { error, phase }: CallResult): void {
    const run = this.#runs.get(index)
    if (run?.open.delete(callIndex) && (error !== undefined || phase === 'denied')) run.errors++
  }

  /** Runs with calls. */
  get runs(): number {
    return this.#runs.size
  }

  /** Of tools that `isListed`: what came before in every run that called both, and that nothing else implies. */
  before(isListed: (tool: string) => boolean): readonly ProposedRule[] {
    const found: { readonly first: string; readonly then: string; readonly runs: number }[] = []
    for (const [then, runs] of this.#byTool(isListed)) {
      if (runs.length < minRuns) continue
      const firsts = [...(runs[0] as Run).tools.keys()].filter(isListed)
      for (const first of firsts)
        if (first !== then && runs.every((run) => isBefore(run, first, then)))
          found.push({ first, then, runs: runs.length })
    }
    const after = new Map<string, Set<string>>()
    for (const { first, then } of found) after.set(first, (after.get(first) ?? new Set<string>()).add(then))
    const isImplied = ({ first, then }: (typeof found)[number]) =>
      [...(after.get(first) ?? [])].some((between) => between !== then && after.get(between)?.has(then))
    return found
      .filter((each) => !isImplied(each))
      .sort((a, b) => b.runs - a.runs || compare(a.then, b.then) || compare(a.first, b.first))
      .slice(0, maxRules)
      .map(({ first, then, runs }) => ({ rule: { type: 'before', first, then }, note: held(runs) }))
  }

  /** Of tools that most runs which call them call equally often, and none more often. */
  maxCalls(isListed: (tool: string) => boolean): readonly ProposedRule[] {
    return [...this.#byTool(isListed)]
      .map(([tool, runs]) => {
        const counts = runs.map((run) => run.tools.get(tool)?.count ?? 0)
        const max = Math.max(...counts)
        return { tool, max, runs: runs.length, reached: counts.filter((count) => count === max).length }
      })
      .filter(({ runs, reached }) => reached >= minRuns && reached * 2 >= runs)
      .sort((a, b) => b.runs - a.runs || compare(a.tool, b.tool))
      .slice(0, maxRules)
      .map(({ tool, max, runs }) => ({ rule: { type: 'max_calls', tool, max }, note: held(runs) }))
  }

  /** @param facts of the runs that were learned from, none left out */
  limits(facts: readonly RunFact[]): readonly ProposedLimit[] {
    if (this.#isBeyond || this.runs < minRuns) return []
    const runs = [...this.#runs.values()]
    const limit = (key: string, value: JsonValue, most: string) => ({
      key,
      value,
      note: `${held(runs.length)}; ${most}`,
    })
    const calls = largest(runs, (run) => run.calls)
    const errors = largest(runs, ({ errors }) => errors)
    const same = largest(runs, (run) => largest([...run.same.values()], (count) => count))
    return [
      limit('max_tool_calls_total', calls, 'the longest made so many calls'),
      ...(this.#hasArguments && same > 1 ? [limit('max_identical_calls', same, 'the most in one run')] : []),
      ...(this.#hasArguments && same === 1 ? [limit('max_identical_calls', 1, 'none repeated a call')] : []),
      ...(this.#hasResults && runs.every(({ open }) => open.size === 0)
        ? [limit('max_errors', errors, 'the most in one run')]
        : []),
      ...usage('max_turns', facts, ({ turns }) => turns),
      ...usage('max_tokens', facts, ({ tokens }) => tokens),
      ...usage('max_cost_usd', facts, ({ costUsd }) => costUsd),
      ...usage(
        'max_duration',
        facts,
        ({ durationMs }) => durationMs && durationMs / 1000,
        (seconds) => `${Math.ceil(seconds)}s`,
      ),
    ]
  }

  #runOf(index: number): Run | undefined {
    const known = this.#runs.get(index)
    if (known) return known
    if (this.#runs.size >= maxRuns) {
      this.#isBeyond = true
      return undefined
    }
    const run: Run = { tools: new Map(), same: new Map(), open: new Set(), calls: 0, errors: 0 }
    this.#runs.set(index, run)
    return run
  }

  #compare(run: Run, { tool, args, truncated = [] }: ToolCall): void {
    if (!isObject(args) || truncated.length > 0 || ++this.#compared > maxCompared) this.#hasArguments = false
    if (!this.#hasArguments) return
    const key = canonicalJson([tool, args])
    run.same.set(key, (run.same.get(key) ?? 0) + 1)
  }

  #byTool(isListed: (tool: string) => boolean): ReadonlyMap<string, readonly Run[]> {
    const tools = new Map<string, Run[]>()
    if (this.#isBeyond) return tools
    for (const run of this.#runs.values())
      for (const tool of run.tools.keys())
        if (isListed(tool)) {
          const runs = tools.get(tool)
          if (runs) runs.push(run)
          else tools.set(tool, [run])
        }
    return tools
  }
}

function isBefore({ tools }: Run, first: string, then: string): boolean {
  const [a, b] = [tools.get(first), tools.get(then)]
  return a !== undefined && b !== undefined && a.first < b.first
}

function held(runs: number): string {
  return `held in ${runs} of ${runs} runs`
}

/** What is measured and not counted never comes out the same twice, so that there is room above the most that was seen. */
function usage(
  key: string,
  facts: readonly RunFact[],
  of: (fact: RunFact) => number | undefined,
  write: (value: number) => JsonValue = (value) => value,
): readonly ProposedLimit[] {
  const values = facts.map(of)
  if (values.length < minRuns || values.some((value) => value === undefined || !(value > 0))) return []
  const most = largest(values as readonly number[], (value) => value)
  return [
    { key, value: write(roundUp(most)), note: `${held(values.length)}; the most was ${Number(most.toPrecision(3))}` },
  ]
}

/** To the next of 1, 2, 5, 10, 20, 50 … that leaves a tenth of room. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const step = [1, 2, 5, 10, 20].find((each) => each * power >= value * 1.1) ?? 20
  return Number((step * power).toPrecision(6))
}

function largest<T>(list: readonly T[], of: (item: T) => number): number {
  return list.reduce((most, item) => Math.max(most, of(item)), 0)
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
