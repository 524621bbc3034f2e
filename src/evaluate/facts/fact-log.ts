import { mapTokens } from '../../model/add-tokens.js'
import { type ExactSum, isAbove, nearestSum, sumOf } from '../../model/exact-sum.js'
import type { TraceFacts } from '../../model/facts.js'
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
    const count = this.#counts.of(index)
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
    const names = ['agent', 'version', 'model'] as const
    return {
      trace: withoutTokens(run.trace),
      ...Object.fromEntries(names.flatMap((name) => named(run, name))),
      ...{ calls: run.calls, denied, errors },
      ...shownSums(sums),
      ...atLeast(usageFacts.filter((fact) => sums.has(fact) && unclear.has(fact))),
    }
  }

  countsOf(run: TraceRun): Pick<TraceFacts, 'denied' | 'errors'> {
    return this.#counts.of(run.index)
  }
}

/** UTF-16 units of the name of a model or an agent. */
const maxName = 200

function named({ meta }: TraceRun, name: 'agent' | 'version' | 'model'): readonly [string, string][] {
  const value = meta?.get(name)
  return typeof value === 'string' && value !== '' ? [[name, truncate(withoutTokens(value), maxName)]] : []
}

export function shownSums(sums: ReadonlyMap<UsageFact, Tokens<ExactSum>>) {
  const [turns, tokens, costUsd, durationMs] = usageFacts.map((fact) => sums.get(fact))
  return {
    ...(turns && { turns: nearestSum(turns.total) }),
    ...(tokens && { tokens: mapTokens(tokens, nearestSum) }),
    ...(costUsd && { costUsd: nearestSum(costUsd.total) }),
    ...(durationMs && { durationMs: nearestSum(durationMs.total) }),
  }
}

export function atLeast(facts: readonly UsageFact[]) {
  return facts.length > 0 && { atLeast: facts }
}
