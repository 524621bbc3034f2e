import { regexpCost } from '../../text/regexp-cost.js'

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

type Compile = (source: string, flags?: string) => LinearRegExp
type Re2 = Pick<typeof import('re2js'), 'RE2JS'>

/**
 * Makes the compiler of a policy's patterns, such that no trace can make one hang (`docs/decisions/003-regular-expressions.md`).
 * The native engine runs where its worst case is within budget, which covers everyday patterns; RE2 runs the rest in
 * linear time, and is only loaded if one of `sources` could ever need it; look-around and back-references, which RE2
 * does not have, keep to a budget of their own.
 *
 * The compiler throws `SyntaxError` for what is not an ECMAScript pattern.
 */
export async function linearRegExps(sources: Iterable<string>): Promise<Compile> {
  let re2: Re2 | undefined
  for (const source of sources) {
    if (!alwaysCheap(source)) {
      re2 = await import('re2js')
      break
    }
  }
  return (source, flags = '') => {
    if (unreasonable(source)) throw new SyntaxError('the pattern is too long or too deep')
    const native = new RegExp(source, flags)
    const cost = regexpCost(source)
    // Costs only grow with the text, so up to here there is nothing to work out.
    const cheapUpTo = [16_384, 1_024, 128].find((length) => cost(length) <= budget(0)) ?? 0
    let linear: LinearRegExp | undefined | null
    return {
      test(text) {
        if (text.length <= cheapUpTo) return native.test(text)
        const steps = cost(text.length)
        if (steps <= budget(text.length)) return native.test(text)
        linear ??= re2 ? compileRe2(re2, source) : null
        if (linear !== null) return linear.test(text)
        if (steps <= lastResort) return native.test(text)
        throw new RegExpTooCostly()
      },
      // Ajv names a pattern in the code it generates by this text: two patterns of equal text would be one.
      toString: () => String(native),
    }
  }
}

/** Beyond what a person writes, and what the cost can be worked out for. */
function unreasonable(source: string): boolean {
  return source.length > 20_000 || nesting(source) > 200
}

function nesting(source: string): number {
  let depth = 0
  let deepest = 0
  for (const char of source) {
    if (char === '(') deepest = Math.max(deepest, ++depth)
    else if (char === ')') depth--
  }
  return deepest
}

function alwaysCheap(source: string): boolean {
  if (unreasonable(source)) return true
  const cost = regexpCost(source)
  return [1_000, 1_000_000, 1_000_000_000].every((length) => cost(length) <= budget(length))
}

/** `null` where RE2 has no equal: look-around, back-references, very long counted repetitions. */
function compileRe2({ RE2JS }: Re2, source: string): LinearRegExp | null {
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(asEcmaScript(source)))
    return { test: (text) => compiled.matcher(text).find() }
  } catch {
    return null
  }
}

// What ECMAScript means by `\s` and `.`; RE2 means less by the first and more by the second.
const space = '\\t-\\r\\x20\\xa0\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}'
const notSpace =
  '\\x00-\\x08\\x0e-\\x1f\\x21-\\x9f\\xa1-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}'

/** Writes out the parts of a pattern that the two languages read differently. */
function asEcmaScript(source: string): string {
  let out = ''
  let inClass = false
  for (let i = 0; i < source.length; i++) {
    const char = source[i] as string
    if (char === '\\') {
      const next = source[++i] ?? ''
      const set = next === 's' ? space : next === 'S' ? notSpace : undefined
      out += set === undefined ? char + next : inClass ? set : `[${set}]`
    } else if (char === '[' && !inClass) {
      const all = /^\[\^\]/.exec(source.slice(i))
      if (all) {
        out += '[\\x00-\\x{10ffff}]'
        i += 2
      } else {
        inClass = true
        out += char
      }
    } else if (char === '[') out += '\\['
    else if (char === ']') {
      inClass = false
      out += char
    } else if (char === '.' && !inClass) out += '[^\\n\\r\\x{2028}\\x{2029}]'
    else out += char
  }
  return out
}
