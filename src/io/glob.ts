/**
 * Path patterns: `*` and `?` within a name, `**` over folders, `{a,b}` alternatives, `[a-z]` and `[!a]` classes, `\` escapes.
 * A leading dot is matched only by a written dot. Matching takes at most pattern × name steps, whatever the pattern.
 */
export interface Glob {
  /** One of the segments per folder level; `'**'` stands for any number of them. */
  readonly segments: readonly Segment[]
}

export type Segment = '**' | Name

/** A pattern for one name between slashes. */
export interface Name {
  /** The name itself if the pattern holds nothing special. */
  readonly literal: string | undefined
  readonly tokens: readonly Token[]
}

type Token = { readonly kind: 'star' | 'any' } | { readonly kind: 'character'; readonly is: string } | CharacterClass

interface CharacterClass {
  readonly kind: 'class'
  readonly negated: boolean
  readonly ranges: readonly (readonly [from: string, to: string])[]
}

/** Alternatives that one pattern may expand to. */
const maxAlternatives = 1024

/** Whether a text could mean more than itself. */
export function isGlob(text: string): boolean {
  return /[*?[\]{}]/.test(text)
}

/** The patterns without braces that a pattern stands for. */
export function compileGlob(pattern: string): readonly Glob[] {
  return expandBraces(pattern).map((each) => ({ segments: compileSegments(each) }))
}

/** Whether a POSIX path without `.` and `..` is matched as a whole. */
export function matchesGlob(globs: readonly Glob[], path: string): boolean {
  const names = path.split('/')
  return globs.some((glob) => matchesSegments(glob.segments, names))
}

export function matchesName(pattern: Name, name: string): boolean {
  if (pattern.literal !== undefined) return pattern.literal === name
  const [first] = pattern.tokens
  if (name.startsWith('.') && !(first?.kind === 'character' && first.is === '.')) return false
  return matchesTokens(pattern.tokens, [...name])
}

/** Greedy, going back only to the last star: quadratic at worst. */
function matchesTokens(tokens: readonly Token[], characters: readonly string[]): boolean {
  let token = 0
  let at = 0
  let starToken = -1
  let starAt = 0
  while (at < characters.length) {
    const current = tokens[token]
    if (current?.kind === 'star') {
      starToken = token++
      starAt = at
    } else if (current && matchesCharacter(current, characters[at] as string)) {
      token++
      at++
    } else if (starToken >= 0) {
      token = starToken + 1
      at = ++starAt
    } else return false
  }
  return tokens.slice(token).every((rest) => rest.kind === 'star')
}

function matchesCharacter(token: Token, character: string): boolean {
  if (token.kind === 'character') return token.is === character
  if (token.kind !== 'class') return true
  return token.ranges.some(([from, to]) => from <= character && character <= to) !== token.negated
}

/** Which positions of the pattern the names so far can have led to, advanced name by name. */
function matchesSegments(segments: readonly Segment[], names: readonly string[]): boolean {
  let positions = reach(segments, new Set([0]))
  for (const name of names) {
    const next = new Set<number>()
    for (const position of positions) {
      const segment = segments[position]
      if (segment === '**') {
        if (!name.startsWith('.')) next.add(position)
      } else if (segment && matchesName(segment, name)) next.add(position + 1)
    }
    positions = reach(segments, next)
  }
  return positions.has(segments.length)
}

/** `**` may stand for no folder at all. */
function reach(segments: readonly Segment[], positions: Set<number>): Set<number> {
  for (const position of positions) if (segments[position] === '**') positions.add(position + 1)
  return positions
}

function compileSegments(pattern: string): Segment[] {
  const segments: Segment[] = []
  for (const part of pattern.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '**') segments.push(compileName(part))
    else if (segments.at(-1) !== '**') segments.push('**')
  }
  return segments
}

function compileName(part: string): Name {
  const tokens: Token[] = []
  const characters = [...part]
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string
    const set = character === '[' ? compileClass(characters, at) : undefined
    if (set) {
      tokens.push(set.token)
      at = set.end
    } else if (character === '*') {
      if (tokens.at(-1)?.kind !== 'star') tokens.push({ kind: 'star' })
    } else if (character === '?') tokens.push({ kind: 'any' })
    else if (character === '\\' && at + 1 < characters.length) {
      tokens.push({ kind: 'character', is: characters[++at] as string })
    } else tokens.push({ kind: 'character', is: character })
  }
  const plain = tokens.every((token) => token.kind === 'character')
  return {
    tokens,
    literal: plain ? tokens.map((token) => (token.kind === 'character' ? token.is : '')).join('') : undefined,
  }
}

/** A class that starts at a `[`; undefined if nothing closes it, and the bracket means itself. */
function compileClass(
  characters: readonly string[],
  start: number,
): { readonly token: CharacterClass; readonly end: number } | undefined {
  let at = start + 1
  const negated = characters[at] === '!' || characters[at] === '^'
  if (negated) at++
  const ranges: [string, string][] = []
  for (let first = true; at < characters.length; first = false) {
    if (characters[at] === ']' && !first) return { token: { kind: 'class', negated, ranges }, end: at }
    if (characters[at] === '\\') at++
    const from = characters[at++]
    const isRange = characters[at] === '-' && at + 1 < characters.length && characters[at + 1] !== ']'
    const to = isRange ? characters[at + 1] : from
    if (isRange) at += 2
    if (from !== undefined && to !== undefined) ranges.push([from, to])
  }
  return undefined
}

/** `a{b,c}d` → `abd`, `acd`. Braces without a comma, or without an end, mean themselves. */
function expandBraces(pattern: string): readonly string[] {
  let done: string[] = []
  let open = [pattern]
  while (open.length > 0) {
    const next: string[] = []
    for (const each of open) {
      const alternatives = expandFirst(each)
      if (alternatives) next.push(...alternatives)
      else done.push(each)
    }
    if (done.length + next.length > maxAlternatives) throw new RangeError('the pattern has too many alternatives')
    open = next
  }
  done = [...new Set(done)]
  return done
}

function expandFirst(pattern: string): readonly string[] | undefined {
  for (let start = 0; start < pattern.length; start++) {
    if (pattern[start] === '\\') start++
    else if (pattern[start] === '{') {
      const group = braceGroup(pattern, start)
      if (group) return group.parts.map((part) => pattern.slice(0, start) + part + pattern.slice(group.end + 1))
    }
  }
  return undefined
}

function braceGroup(
  pattern: string,
  start: number,
): { readonly parts: readonly string[]; readonly end: number } | undefined {
  const parts: string[] = []
  let depth = 0
  let from = start + 1
  for (let at = start; at < pattern.length; at++) {
    const character = pattern[at]
    if (character === '\\') at++
    else if (character === '{') depth++
    else if (character === ',' && depth === 1) {
      parts.push(pattern.slice(from, at))
      from = at + 1
    } else if (character === '}' && --depth === 0) {
      parts.push(pattern.slice(from, at))
      return parts.length > 1 ? { parts, end: at } : undefined
    }
  }
  return undefined
}
