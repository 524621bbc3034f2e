import { addUp, type ExactSum } from './exact-sum.js'
import type { Tokens } from './usage.js'

export const tokenParts = ['input', 'output', 'cached'] as const

/** Adds sums, part by part: what one of the two has only in total is left out of the parts. */
export function addTokens(a: Tokens<ExactSum>, b: Tokens<ExactSum>): Tokens<ExactSum> {
  const add = (one: ExactSum | undefined, other: ExactSum | undefined) =>
    one === undefined ? other : addUp(one, other ?? 0)
  return {
    total: addUp(a.total, b.total),
    input: add(a.input, b.input),
    output: add(a.output, b.output),
    cached: add(a.cached, b.cached),
  }
}

export function mapTokens<A, B>(tokens: Tokens<A>, map: (amount: A) => B): Tokens<B> {
  const parts = tokenParts.flatMap((part) => (tokens[part] === undefined ? [] : [[part, map(tokens[part])]]))
  return { total: map(tokens.total), ...Object.fromEntries(parts) }
}
