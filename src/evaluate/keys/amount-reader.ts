import { ExactNumber } from '../../model/exact-number.js'
import { addUp, type ExactSum, sumOf } from '../../model/exact-sum.js'
import type { TotalOf } from '../../model/policy.js'
import type { CallFacts, MissingFact } from '../conditions/call-facts.js'
import { pathValues } from '../conditions/path-values.js'

/** What a call adds to a sum; where a part of that is not known, why. */
export interface Amount {
  readonly known: ExactSum
  readonly missing?: MissingFact | undefined
}

export type AmountReader = (facts: CallFacts) => Amount

const nothing: Amount = { known: 0 }

/** The amount of a single call. Tokens, cost, turns and the time since the first call are for `TraceTotals`, which sees the trace. */
export function amountReader(of: TotalOf): AmountReader {
  switch (of.kind) {
    case '@duration':
      return ({ durationMs }) => (durationMs === undefined ? { known: 0, missing: 'duration' } : total([durationMs]))
    case 'value':
      return (facts) => {
        const { values, missing } = pathValues(of.path, facts)
        const numbers = values.filter((value) => typeof value === 'number' || value instanceof ExactNumber)
        const sum = total(numbers)
        return numbers.length < values.length ? { ...sum, missing: 'number' } : missing ? { ...sum, missing } : sum
      }
    default:
      return () => nothing
  }
}

function total(numbers: readonly (number | ExactNumber)[]): Amount {
  try {
    return { known: numbers.reduce((sum: ExactSum, each) => addUp(sum, sumOf(each)), 0) }
  } catch (error) {
    if (error instanceof RangeError) return { known: 0, missing: 'number' }
    throw error
  }
}
