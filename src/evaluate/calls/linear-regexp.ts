import { readRegExp } from '../../text/regexp/read-regexp.js'
import { regexpCost } from '../../text/regexp/regexp-cost.js'
import type { compileRe2, Re2RegExp } from './re2-regexp.js'

/** A test of a text, linear or within a fixed budget. Throws `RegExpTooCostly` where neither is possible. */
export interface LinearRegExp {
  test(text: string): boolean
}

/** The pattern would need more steps on this text than we are ready to spend, and the linear engine cannot run it. */
export class RegExpTooCostly extends Error {
  constructor() {
    super('the pattern would take too many steps on a text of this length')
    this.name = 'RegExpTooCostly'
  }
}

/**
 * Steps a backtracking match may take on a text of `length` UTF-16 units while a linear engine is at hand: a count, not a
 * clock, so that the same text gets the same answer on every machine. It grows with the text, so the steps of a run do too.
 */
const budget = (length: number) => 20_000 + 16 * length
/** The same for patterns that only the native engine can run: some ten milliseconds at worst. */
const lastResort = 1_000_000

type Compile = (written: string) => LinearRegExp

/**
 * Makes the compiler of a policy's patterns, such that no trace can make one hang (`docs/decisions/003-regular-expressions.md`).
 * The native engine runs where its worst case is within budget, which covers everyday patterns; RE2 runs the rest in
 * linear time, and is only loaded if one of `sources` could ever need it; look-around and back-references, which RE2
 * does not have, keep to a budget of their own.
 *
 * What a policy may write is decided by `readRegExp`; the compiler throws `SyntaxError` for the rest.
 */
export async function linearRegExps(sources: Iterable<string>): Promise<Compile> {
  let foreign: typeof compileRe2 | undefined
  for (const source of sources) {
    if (!alwaysCheap(source)) {
      foreign = (await import('./re2-regexp.js')).compileRe2
      break
    }
  }
  return (written) => {
    const reading = readRegExp(written)
    if ('fault' in reading) throw new SyntaxError(reading.fault)
    const { source, flags } = reading
    const native = new RegExp(source, flags)
    const cost = regexpCost(source, flags)
    // Costs only grow with the text, so up to here there is nothing to work out.
    const cheapUpTo = [16_384, 1_024, 128].find((length) => cost(length) <= budget(0)) ?? 0
    let linear: Re2RegExp | undefined | null
    return {
      test(text) {
        if (text.length <= cheapUpTo) return native.test(text)
        const steps = cost(text.length)
        if (steps <= budget(text.length)) return native.test(text)
        if (linear === undefined) linear = foreign?.(source, flags) ?? null
        if (linear?.isExact(text)) return linear.test(text)
        if (steps <= lastResort) return native.test(text)
        throw new RegExpTooCostly()
      },
      // Ajv names a pattern in the code it generates by this text: two patterns of equal text would be one.
      toString: () => String(native),
    }
  }
}

function alwaysCheap(written: string): boolean {
  const reading = readRegExp(written)
  if ('fault' in reading) return true
  const cost = regexpCost(reading.source, reading.flags)
  return [1_000, 1_000_000, 1_000_000_000].every((length) => cost(length) <= budget(length))
}
