import { type RegExpToken, regexpTokens } from './regexp-tokens.js'

/**
 * An upper bound of the steps that a backtracking engine may take through a pattern on a text of a given length.
 * It counts ways to split the text between repetitions, as if no split failed early; real patterns cost far less.
 *
 * @param source a pattern that `new RegExp(source, flags)` accepts
 * @returns the bound as a function of the length in UTF-16 units, `Infinity` where it may grow exponentially
 */
export function regexpCost(source: string, flags = ''): (length: number) => number {
  const tokens = regexpTokens(source)
  const { work } = new CostParser(tokens, flags).alternatives()
  // With `m` a `^` holds at every line.
  const anchored = source.startsWith('^') && !flags.includes('m') && !hasTopLevelAlternative(tokens)
  return (length) => work(length) * (anchored ? 1 : length + 1)
}

/** `paths`: in how many ways a part can match, and so how often what follows it is tried. `work`: the steps of all of them. */
interface Cost {
  readonly paths: (length: number) => number
  readonly work: (length: number) => number
}

const one: Cost = { paths: () => 1, work: () => 1 }

/** Whether a `|` stands outside every group, so that a leading `^` anchors only the first branch. */
function hasTopLevelAlternative(tokens: readonly RegExpToken[]): boolean {
  let depth = 0
  for (const { kind } of tokens) {
    if (kind === 'open') depth++
    else if (kind === 'close') depth--
    else if (kind === 'or' && depth === 0) return true
  }
  return false
}

function mayMatch(atom: string, flags: string, char: string): boolean {
  try {
    return new RegExp(atom, flags).test(char)
  } catch {
    // Not a pattern under these flags: it will never run under them.
    return false
  }
}

/** Reads a pattern by recursive descent: alternatives add up, neighbours multiply, repetitions choose a count. */
class CostParser {
  readonly #tokens: readonly RegExpToken[]
  readonly #flags: string
  #at = 0

  constructor(tokens: readonly RegExpToken[], flags: string) {
    this.#tokens = tokens
    this.#flags = flags
  }

  alternatives(): Cost {
    const branches = [this.#sequence()]
    while (this.#tokens[this.#at]?.kind === 'or') {
      this.#at++
      branches.push(this.#sequence())
    }
    const sum = (part: 'paths' | 'work') => (n: number) =>
      branches.reduce((total, branch) => total + branch[part](n), 0)
    return branches.length === 1 ? (branches[0] as Cost) : { paths: sum('paths'), work: sum('work') }
  }

  #sequence(): Cost {
    const terms: Cost[] = []
    let plain = 0
    for (;;) {
      const kind = this.#tokens[this.#at]?.kind
      if (kind === undefined || kind === 'or' || kind === 'close') break
      const term = this.#repeated()
      if (term === one) plain++
      else terms.push(term)
    }
    const paths = (n: number) => terms.reduce((product, term) => product * term.paths(n), 1)
    return {
      paths,
      work(n) {
        let before = 1
        let total = 0
        for (const term of terms) {
          total += before * term.work(n)
          before *= term.paths(n)
        }
        // Single characters cost one step for every way of arriving at them, at most.
        return total + (plain + 1) * before
      },
    }
  }

  #repeated(): Cost {
    const token = this.#tokens[this.#at++] as RegExpToken
    const atom = token.kind === 'open' ? this.#group(token.text) : one
    const repeat = this.#tokens[this.#at]
    if (repeat?.kind !== 'repeat') return atom
    this.#at++
    const { min, max } = repeat
    const most = (n: number) => Math.min(n, max) + 1
    // `[a-z]+_`: where the repetition ends is settled by the text, though the engine may try every earlier end too.
    if (atom === one && this.#isStopped(token)) return { paths: one.paths, work: (n) => 2 * most(n) }
    const counts = (n: number) => Math.min(n, max - min) + 1
    // A repeated part with choices of its own: every repetition chooses anew.
    const choices = (n: number) => (atom.paths(n) === 1 ? 1 : atom.paths(n) ** most(n))
    return { paths: (n) => choices(n) * counts(n), work: (n) => choices(n) * atom.work(n) * most(n) }
  }

  /** Whether the next character of the pattern must be one that the single-character `atom` never matches. */
  #isStopped(atom: RegExpToken): boolean {
    const next = this.#tokens[this.#at]
    const after = this.#tokens[this.#at + 1]
    if (next === undefined || !/^(?:[\d_@:,;=~"#%&'<> -]|\\[./-])$/.test(next.text)) return false
    if (after?.kind === 'repeat' && after.min === 0) return false
    // A back-reference is not a single character.
    if (/^\\[1-9k]/.test(atom.text)) return false
    return ['', 'u', this.#flags].every((flags) => !mayMatch(atom.text, flags, next.text.slice(-1)))
  }

  #group(opening: string): Cost {
    const inner = this.alternatives()
    this.#at++
    // Look-around is decided once and never re-entered: it costs its own work and multiplies nothing.
    return /[=!]$/.test(opening) ? { paths: one.paths, work: inner.work } : inner
  }
}
