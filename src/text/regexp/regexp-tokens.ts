/**
 * One piece of a regular expression of ECMAScript, as written.
 *
 * - `open`: a bracket with its kind, such as `(?:` or `(?<name>`
 * - `class`: a whole `[…]`
 * - `escape`: from its backslash on, whole
 * - `repeat`: `*`, `+`, `?`, `{2,5}`, with a following `?`
 * - `character`: anything else, one code point; `.`, `^` and `$` among them
 */
export type RegExpToken =
  | { readonly kind: 'character' | 'escape' | 'class' | 'open' | 'close' | 'or'; readonly text: string }
  | { readonly kind: 'repeat'; readonly text: string; readonly min: number; readonly max: number }

const open = /\((?:\?(?:<?[=!]|<[^>]{0,256}>|P?<|[a-zA-Z-]*:|>|[a-zA-Z-]*\)?))?/y
const repeat = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y
const escaped =
  /\\(?:[pPu]\{[^}]{0,64}\}|k<[^>]{0,256}>|u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|[1-9]\d*|[\s\S])?/uy

/** Cuts an expression into its pieces, whether or not it is valid; the pieces joined are the expression. Linear. */
export function regexpTokens(source: string): RegExpToken[] {
  const tokens: RegExpToken[] = []
  for (let at = 0; at < source.length; ) {
    const token = tokenAt(source, at)
    tokens.push(token)
    at += token.text.length
  }
  return tokens
}

/** The members of a class, between `[` or `[^` and `]`: each an escape, or one code point (`-` among them). */
export function classMembers(text: string): string[] {
  const end = text.endsWith(']') && text.length > 1 ? text.length - 1 : text.length
  const members: string[] = []
  for (let at = text.startsWith('[^') ? 2 : 1; at < end; ) {
    const member = text[at] === '\\' ? match(escaped, text, at) : codePointAt(text, at)
    members.push(member)
    at += member.length
  }
  return members
}

function tokenAt(source: string, at: number): RegExpToken {
  switch (source[at]) {
    case '\\':
      return { kind: 'escape', text: match(escaped, source, at) }
    case '[':
      return { kind: 'class', text: source.slice(at, endOfClass(source, at)) }
    case '(':
      return { kind: 'open', text: match(open, source, at) }
    case ')':
      return { kind: 'close', text: ')' }
    case '|':
      return { kind: 'or', text: '|' }
    default:
      return repeatAt(source, at) ?? { kind: 'character', text: codePointAt(source, at) }
  }
}

function repeatAt(source: string, at: number): RegExpToken | undefined {
  repeat.lastIndex = at
  const found = repeat.exec(source)
  if (!found) return undefined
  const [text, sign, least, comma, most] = found
  if (sign) return { kind: 'repeat', text, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY }
  const min = Number(least)
  const max = comma === '' ? min : most === '' ? Number.POSITIVE_INFINITY : Number(most)
  return { kind: 'repeat', text, min, max }
}

/** The index after the `]` that ends the class opened at `start`. */
function endOfClass(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === ']') return at + 1
  }
  return source.length
}

function match(expression: RegExp, source: string, at: number): string {
  expression.lastIndex = at
  return expression.exec(source)?.[0] ?? (source[at] as string)
}

function codePointAt(source: string, at: number): string {
  return String.fromCodePoint(source.codePointAt(at) as number)
}
