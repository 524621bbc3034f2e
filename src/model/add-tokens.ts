import { addUp, type ExactSum } from './exact-sum.js'
import type { Tokens } from './usage.js'

export const tokenParts = ['input', 'output', 'cached'] as const

/** Adds sums, part by part: what one of the two has only in total is left out of the parts. */
export function addTokens(a: Tokens<ExactSum>, b: Tokens<ExactSum>): Tokens<ExactSum> {
  return {
    total: addUp(a.total, b.total),
    input: added(a.input, b.input),
    output: added(a.output, b.output),
    cached: added(a.cached, b.cached),
  }
}

function added(one: ExactSum | undefined, other: ExactSum | undefined): ExactSum | undefined {
  return one === undefined ? other : addUp(one, other ?? 0)
}

export function mapTokens<A, B>(tokens: Tokens<A>, map: (amount: A) => B): Tokens<B> {
  const parts = tokenParts.flatMap((part) => (tokens[part] === undefined ? [] : [[part, map(tokens[part])]]))
  return { total: map(tokens.total), ...Object.fromEntries(parts) }
}
