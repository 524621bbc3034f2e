/**
 * An upper bound of the steps that a backtracking engine may take through a pattern on a text of a given length.
 * It counts ways to split the text between repetitions, as if no split failed early; real patterns cost far less.
 *
 * @param source a pattern that `new RegExp(source)` accepts
 * @returns the bound as a function of the length in UTF-16 units, `Infinity` where it may grow exponentially
 */
export function regexpCost(source: string): (length: number) => number {
  const { work } = new CostParser(source).alternatives()
  const anchored = source.startsWith('^') && !hasTopLevelAlternative(source)
  return (length) => work(length) * (anchored ? 1 : length + 1)
}

/** `paths`: in how many ways a part can match, and so how often what follows it is tried. `work`: the steps of all of them. */
interface Cost {
  readonly paths: (length: number) => number
  readonly work: (length: number) => number
}

const one: Cost = { paths: () => 1, work: () => 1 }

/** Whether a `|` stands outside every group, so that a leading `^` anchors only the first branch. */
function hasTopLevelAlternative(source: string): boolean {
  let depth = 0
  for (let i = 0; i < source.length; i++) {
    const char = source[i]
    if (char === '\\') i++
    else if (char === '[') i = endOfClass(source, i)
    else if (char === '(') depth++
    else if (char === ')') depth--
    else if (char === '|' && depth === 0) return true
  }
  return false
}

/** The index of the `]` that ends the class opened at `start`. */
function endOfClass(source: string, start: number): number {
  for (let i = start + 1; i < source.length; i++) {
    if (source[i] === '\\') i++
    else if (source[i] === ']') return i
  }
  return source.length
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
  #at = 0

  constructor(readonly source: string) {}

  alternatives(): Cost {
    const branches = [this.#sequence()]
    while (this.source[this.#at] === '|') {
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
    while (this.#at < this.source.length && this.source[this.#at] !== '|' && this.source[this.#at] !== ')') {
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
    const start = this.#at
    const atom = this.#atom()
    const end = this.#at
    const range = this.#quantifier()
    if (!range) return atom
    const [min, max] = range
    const most = (n: number) => Math.min(n, max) + 1
    // `[a-z]+_`: where the repetition ends is settled by the text, though the engine may try every earlier end too.
    if (atom === one && this.#isStoppedBy(this.source.slice(start, end)))
      return { paths: one.paths, work: (n) => 2 * most(n) }
    const counts = (n: number) => Math.min(n, max - min) + 1
    // A repeated part with choices of its own: every repetition chooses anew.
    const choices = (n: number) => (atom.paths(n) === 1 ? 1 : atom.paths(n) ** most(n))
    return { paths: (n) => choices(n) * counts(n), work: (n) => choices(n) * atom.work(n) * most(n) }
  }

  /** Whether the next character of the pattern must be one that the single-character `atom` never matches, whatever the flags. */
  #isStoppedBy(atom: string): boolean {
    const next = /^(?:[\d_@:,;=~"#%&'<> -]|\\[./-])(?![*?{])/.exec(this.source.slice(this.#at, this.#at + 3))?.[0]
    // A back-reference is not a single character.
    if (next === undefined || /^\\[1-9k]/.test(atom)) return false
    return ['', 'u'].every((flags) => !mayMatch(atom, flags, next.slice(-1)))
  }

  #atom(): Cost {
    const char = this.source[this.#at]
    if (char === '(') return this.#group()
    if (char === '[') this.#at = endOfClass(this.source, this.#at)
    else if (char === '\\') this.#escape()
    this.#at++
    return one
  }

  /** Leaves the position on the last character of the escape. */
  #escape(): void {
    this.#at++
    const braced = /^(?:[pPu]\{[^}]*\}|k<[^>]*>|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z])/.exec(
      this.source.slice(this.#at, this.#at + 64),
    )
    if (braced) this.#at += braced[0].length - 1
  }

  #group(): Cost {
    const opening =
      /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]*:))?/.exec(this.source.slice(this.#at, this.#at + 256))?.[0] ?? '('
    this.#at += opening.length
    const inner = this.alternatives()
    this.#at++
    // Look-around is decided once and never re-entered: it costs its own work and multiplies nothing.
    return /[=!]$/.test(opening) ? { paths: one.paths, work: inner.work } : inner
  }

  #quantifier(): readonly [min: number, max: number] | undefined {
    const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.#at, this.#at + 32))
    if (!found) return undefined
    this.#at += found[0].length
    if (found[1]) return [found[1] === '+' ? 1 : 0, found[1] === '?' ? 1 : Number.POSITIVE_INFINITY]
    const min = Number(found[2])
    return [min, found[3] === '' ? min : found[4] === '' ? Number.POSITIVE_INFINITY : Number(found[4])]
  }
}
