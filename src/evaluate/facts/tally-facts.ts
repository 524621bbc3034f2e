import { addTokens, mapTokens } from '../../model/add-tokens.js'
import { type ExactSum, sumFromText, sumText } from '../../model/exact-sum.js'
import type { FactSum, Facts, FactTally, TraceFacts } from '../../model/facts.js'
import type { TraceRuns } from '../../model/trace.js'
import { type Tokens, type UsageFact, usageFacts } from '../../model/usage.js'
import { withoutTokens } from '../../text/redact.js'
import { type FactLog, writeAtLeast, writeSums } from './fact-log.js'

/** Traces whose own facts a result lists. */
export const maxListed = 10_000

/** Adds up the facts of all runs. */
export function tallyFacts(runs: TraceRuns, log: FactLog): FactTally {
  const totals = new Totals()
  const counts = { calls: 0, denied: 0, errors: 0 }
  let list: readonly TraceFacts[] = []
  let added: TraceFacts[] = []
  for (const run of runs) {
    const facts = log.of(run)
    for (const [fact, sum] of facts.sums) totals.add(fact, sum, 1, facts.unclear.has(fact) ? 1 : 0)
    const { denied, errors } = log.countsOf(run)
    counts.calls += run.calls
    counts.denied += denied
    counts.errors += errors
    const last = list[maxListed - 1]
    if (last === undefined || withoutTokens(run.trace) <= last.trace) added.push(log.shown(run, facts))
    if (added.length < 3 * maxListed) continue
    // Of millions of traces no more are held than these.
    list = firstOf([...list, ...added])
    added = []
  }
  return { traces: runs.length, ...counts, sums: totals.list(), list: firstOf([...list, ...added]) }
}

/** The tallies of several machines as that of one. */
export function joinFacts(tallies: readonly FactTally[]): FactTally {
  const totals = new Totals()
  for (const { sums } of tallies)
    for (const { fact, known, unclear, ...sum } of sums) totals.add(fact, mapTokens(sum, sumFromText), known, unclear)
  const count = (name: 'traces' | 'calls' | 'denied' | 'errors') => tallies.reduce((sum, each) => sum + each[name], 0)
  return {
    ...{ traces: count('traces'), calls: count('calls'), denied: count('denied'), errors: count('errors') },
    sums: totals.list(),
    list: firstOf(tallies.flatMap(({ list }) => list)),
  }
}

/** The facts of all traces together. */
export function allFacts({ traces, calls, denied, errors, sums }: FactTally): Facts {
  const facts = { calls, denied, errors }
  writeSums(facts, new Map(sums.map((sum) => [sum.fact, mapTokens(sum, sumFromText)])))
  const open = new Set(sums.filter(({ known, unclear }) => known < traces || unclear > 0).map(({ fact }) => fact))
  writeAtLeast(facts, (fact) => open.has(fact))
  return facts
}

/** The facts of each trace, as far as a result lists them. */
export function listedFacts({ traces, list }: FactTally) {
  return { facts: list, factsOmitted: traces - list.length }
}

class Totals {
  readonly #facts = new Map<UsageFact, { sum: Tokens<ExactSum>; known: number; unclear: number }>()

  add(fact: UsageFact, sum: Tokens<ExactSum>, known: number, unclear: number): void {
    const before = this.#facts.get(fact)
    if (before === undefined) this.#facts.set(fact, { sum, known, unclear })
    else {
      before.sum = addTokens(before.sum, sum)
      before.known += known
      before.unclear += unclear
    }
  }

  list(): readonly FactSum[] {
    return usageFacts.flatMap((fact) => {
      const total = this.#facts.get(fact)
      return total ? [{ fact, known: total.known, unclear: total.unclear, ...mapTokens(total.sum, sumText) }] : []
    })
  }
}

function firstOf(list: TraceFacts[]): readonly TraceFacts[] {
  return list.sort(compareFacts).slice(0, maxListed)
}

/** By id; of traces whose ids held tokens, and are one without them, by what they say. */
function compareFacts(a: TraceFacts, b: TraceFacts): number {
  if (a.trace !== b.trace) return a.trace < b.trace ? -1 : 1
  const [textA, textB] = [JSON.stringify(a), JSON.stringify(b)]
  return textA === textB ? 0 : textA < textB ? -1 : 1
}
