import picomatch from 'picomatch'

/**
 * A path pattern: `*` and `?` within a name, `**` over folders, `{a,b}` alternatives, `[a-z]` and `[!a]` sets, `\` escapes.
 * A leading dot is matched only by a written dot.
 */
export interface PathPattern {
  /** The folders before the first name with a special character, POSIX: where a search begins. */
  readonly base: string
  /** Whether a path below the base, POSIX and without `.` and `..`, is matched as a whole. */
  matches(path: string): boolean
  /** Whether a match may lie in the folder `name` of the given level below the base, the first one being 0. */
  leadsInto(name: string, level: number): boolean
}

/**
 * Stars that one name may have, and double stars that a pattern may have. The library matches with regular expressions that go
 * back, and each star multiplies the time that a file name takes which an agent made to be slow.
 */
const maxStars = 4
const maxDoubleStars = 3

const options = { nonegate: true, noextglob: true, strictSlashes: true, keepQuotes: true } as const

/** Whether a text could mean more than itself. */
export function isPattern(text: string): boolean {
  return /[*?[\]{}]/.test(text)
}

/** @throws {RangeError} for a pattern with more stars than a search can take, as the end of a sentence */
export function compilePattern(pattern: string): PathPattern {
  const parts = partsOf(pattern)
  const first = parts.findIndex(isPattern)
  const rest = (first < 0 ? [] : parts.slice(first)).map(asWritten)
  if (rest.some((part) => part !== '**' && starsIn(part) > maxStars)) {
    throw new RangeError(`has more than ${maxStars} stars in one name`)
  }
  if (rest.filter((part) => part.includes('**')).length > maxDoubleStars) {
    throw new RangeError(`has more than ${maxDoubleStars} double stars`)
  }
  const base = parts.slice(0, first < 0 ? parts.length : first).join('/')
  // From the first name on that may stand for several folders, any folder may hold a match.
  const open = rest.findIndex((part) => part.includes('**') || /\{[^}]*\//.test(part))
  const levels = rest.slice(0, open < 0 ? rest.length - 1 : open).map((part) => picomatch(part, options))
  const opens = open >= 0
  const hidden = rest.some((part) => /(^|[{,/])\./.test(part))
  const packages = rest.some((part) => part.includes('node_modules'))
  return {
    base: base === '' && pattern.startsWith('/') ? '/' : base,
    matches: rest.length === 0 ? () => false : picomatch(rest.join('/'), options),
    leadsInto(name, level) {
      const fixed = levels[level]
      if (fixed) return fixed(name)
      return opens && (hidden || !name.startsWith('.')) && (packages || name !== 'node_modules')
    },
  }
}

/** Whether a pattern matches a path, hidden ones too: for what is excluded. */
export function compileExclusion(pattern: string): (path: string) => boolean {
  return picomatch(asWritten(pattern), { ...options, dot: true })
}

/** As the library reads it: parentheses mean themselves, as in `app/(group)`, and a set that negates never stands for a slash. */
function asWritten(pattern: string): string {
  return pattern.replace(/\\.|[()]|\[[!^]/g, (match) => {
    if (match.startsWith('[')) return '[^/'
    return match.length === 1 ? `\\${match}` : match
  })
}

/** At most, of any alternative. */
function starsIn(part: string): number {
  return part.split('*').length - part.split(',').length
}

/** The names between slashes; a slash inside of braces belongs to its name. */
function partsOf(pattern: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at <= pattern.length; at++) {
    const character = pattern[at]
    if (character === '\\') at++
    else if (character === '{') depth++
    else if (character === '}') depth = Math.max(0, depth - 1)
    else if (character === undefined || (character === '/' && (depth === 0 || !pattern.includes('}', at)))) {
      const part = pattern.slice(start, at)
      if (part !== '.' && (part !== '' || (at === 0 && start === 0))) parts.push(part)
      start = at + 1
    }
  }
  return parts
}
