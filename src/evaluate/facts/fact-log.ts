import { mapTokens } from '../../model/add-tokens.js'
import { type ExactSum, isAbove, nearestSum, sumOf } from '../../model/exact-sum.js'
import type { Facts, TraceFacts } from '../../model/facts.js'
import type { CallResult, ToolCall, TraceRun } from '../../model/trace.js'
import { type Tokens, type UsageFact, usageFacts } from '../../model/usage.js'
import { withoutTokens } from '../../text/redact.js'
import { truncate } from '../../text/truncate.js'
import { statedEnd } from '../sequences/outcome-queue.js'
import { RunCounts } from './run-counts.js'

/** What is known of one trace: exact sums, and those of them that are not the whole. */
export interface RunFacts {
  readonly sums: ReadonlyMap<UsageFact, Tokens<ExactSum>>
  readonly unclear: ReadonlySet<UsageFact>
}

/** Counts what happens in each trace besides what the policy asks. */
export class FactLog {
  readonly #counts = new RunCounts()

  call({ index }: TraceRun, call: ToolCall, callIndex: number): void {
    this.#counts.ended(index, callIndex, statedEnd(call), call.mergeKey !== undefined)
    this.#counts.asked(index, call.turn)
    this.#counts.called(index, callIndex, call.timestamp, call.durationMs)
  }

  result({ index }: TraceRun, callIndex: number, result: CallResult): void {
    this.#counts.ended(index, callIndex, statedEnd(result), false)
    this.#counts.took(index, callIndex, result.durationMs)
  }

  at({ index }: TraceRun, timestamp: string | undefined): void {
    if (timestamp !== undefined) this.#counts.at(index, timestamp)
  }

  /** What is known of a run that has been read to its end. */
  of(run: TraceRun): RunFacts {
    const { index } = run
    const used = run.usage?.sums()
    const sums = new Map<UsageFact, Tokens<ExactSum>>(used?.sums)
    const unclear = new Set<UsageFact>(used?.unclear)
    if (used?.from !== undefined) this.#counts.at(index, used.from)
    if (used?.to !== undefined) this.#counts.at(index, used.to)
    const count = this.#counts.of(index, run.calls)
    if (!sums.has('turns') && count.turns > 0) {
      sums.set('turns', { total: count.turns })
      if (count.turnless > 0) unclear.add('turns')
    }
    const elapsedMs = this.#counts.elapsedMs(index)
    const stated = sums.get('durationMs')?.total
    if (elapsedMs !== undefined && (stated === undefined || isAbove(sumOf(elapsedMs), stated)))
      sums.set('durationMs', { total: sumOf(elapsedMs) })
    if (stated === undefined && count.untimed > 0) unclear.add('durationMs')
    return { sums, unclear }
  }

  shown(run: TraceRun, { sums, unclear }: RunFacts): TraceFacts {
    const { denied, errors } = this.countsOf(run)
    // Member by member, in the order of the result: see `rawFinding`.
    const facts = { trace: withoutTokens(run.trace) } as Written<TraceFacts>
    for (const name of names) {
      const value = nameIn(run, name)
      if (value !== undefined) facts[name] = value
    }
    facts.calls = run.calls
    facts.denied = denied
    facts.errors = errors
    writeSums(facts, sums)
    writeAtLeast(facts, (fact) => sums.has(fact) && unclear.has(fact))
    return facts
  }

  countsOf(run: TraceRun): Pick<TraceFacts, 'denied' | 'errors'> {
    return this.#counts.of(run.index, run.calls)
  }
}

type Written<T> = { -readonly [Key in keyof T]: T[Key] }

const names = ['agent', 'version', 'model'] as const

/** UTF-16 units of the name of a model or an agent. */
const maxName = 200

function nameIn({ meta }: TraceRun, name: (typeof names)[number]): string | undefined {
  const value = meta?.get(name)
  return typeof value === 'string' && value !== '' ? truncate(withoutTokens(value), maxName) : undefined
}

export function writeSums(facts: Written<Facts>, sums: ReadonlyMap<UsageFact, Tokens<ExactSum>>): void {
  const turns = sums.get('turns')
  const tokens = sums.get('tokens')
  const costUsd = sums.get('costUsd')
  const durationMs = sums.get('durationMs')
  if (turns) facts.turns = nearestSum(turns.total)
  if (tokens) facts.tokens = mapTokens(tokens, nearestSum)
  if (costUsd) facts.costUsd = nearestSum(costUsd.total)
  if (durationMs) facts.durationMs = nearestSum(durationMs.total)
}

export function writeAtLeast(facts: Written<Facts>, isOpen: (fact: UsageFact) => boolean): void {
  if (usageFacts.some(isOpen)) facts.atLeast = usageFacts.filter(isOpen)
}
