import type { Window } from '../model/keys.js'
import type { Keyed, Selector } from '../model/policy.js'
import { keyInWords } from './key-words.js'
import { inWords, times } from './operand-words.js'

/** `A`, or `A and B` where each must be called. */
export function operandInWords(operand: Selector): string {
  return operand.all ? operand.all.map(inWords).join(' and ') : inWords(operand)
}

/** How a window that ends with a call reads behind “before it”: `in the 30m before it`. */
export function before(within: Window | undefined): string {
  if (within === undefined) return ''
  if (typeof within === 'object') return ` in the ${within.text} before it`
  return within === 1 ? ' right before it' : ` among the ${within} calls before it`
}

/** `within 30m`, `within 3 calls`. */
export function within(window: Window | undefined): string {
  if (window === undefined) return ''
  if (typeof window === 'object') return ` within ${window.text}`
  return ` within ${calls(window)}`
}

export function calls(count: number): string {
  return count === 1 ? 'one call' : `${count} calls`
}

/** What a rule with `same` reads of the calls of an operand. */
export function read({ same }: Keyed, { terms }: Selector): string | undefined {
  if (same === undefined) return undefined
  return [...new Set(terms.flatMap(({ key }) => (key ? [keyInWords(key)] : [])))].join(' or ')
}

/** How an earlier call is the same: `with the same invoice`, `whose result.id is its to`. */
export function sameAs(rule: Keyed, earlier: Selector, later: Selector): string {
  if (rule.same === undefined) return ''
  const [a, b] = [read(rule, earlier), read(rule, later)]
  return a === b ? ` with the same ${b}` : ` whose ${a} is its ${b}`
}

/** What does not count any more: `, apart from those that logout cancelled or that were used up`. */
export function apartFrom(reset: Selector | undefined, uses: number | undefined): string {
  const reasons = [
    ...(reset ? [`that a call of ${inWords(reset)} cancelled`] : []),
    ...(uses === undefined ? [] : [`that were used up, ${times(uses)} each`]),
  ]
  return reasons.length === 0 ? '' : `, apart from those ${reasons.join(' or ')}`
}
