import { classMembers, type RegExpToken, regexpTokens } from './regexp-tokens.js'

/** An expression of a policy as the engine takes it. `flags` holds `u`, and of `i`, `s`, `m` those that it began with. */
export interface RegExpReading {
  readonly source: string
  readonly flags: string
}

/** UTF-16 units, and brackets inside one another: beyond what a person writes, and what the cost can be worked out for. */
const MAX_LENGTH = 20_000
const MAX_DEPTH = 200

/**
 * Reads a regular expression of a policy: ECMAScript with the flag `u`, where
 *
 * - it may begin with `(?i)`, `(?s)`, `(?m)` or several of them
 * - a backslash before punctuation that needs none, and a lone `{`, `}`, `]` or `-`, are taken as they are without `u`
 *
 * What would mean something else here than where it comes from (`\A`, `[[:alpha:]]`) is refused.
 *
 * @returns the fault in words that complete "… cannot be used: ", if no reading makes it valid
 */
export function readRegExp(written: string): RegExpReading | { readonly fault: string } {
  if (written.length > MAX_LENGTH) return { fault: `it is longer than ${MAX_LENGTH} characters` }
  const [prefix = '', letters] = readPrefix(written)
  if (letters === undefined)
    return { fault: `it begins with \`${prefix}\`, and only (?i), (?s) and (?m) are read there` }
  const source = written.slice(prefix.length)
  const flags = `${letters}u`
  const asWritten = compileFault(source, flags)
  if (asWritten === undefined && !source.includes('(')) return { source, flags }
  const tokens = regexpTokens(source)
  const fault = tokens.map(foreignPart).find((found) => found !== undefined) ?? nestingFault(tokens)
  if (fault !== undefined) return { fault }
  if (asWritten === undefined) return { source, flags }
  const rewritten = tokens.map(withoutNeedless).join('')
  const remaining = compileFault(rewritten, flags)
  return remaining === undefined ? { source: rewritten, flags } : { fault: remaining }
}

/** What stands before the expression proper, and its flags; no flags if one of them is not read. */
function readPrefix(written: string): [prefix: string, flags: string | undefined] {
  const prefix = /^(?:\(\?[a-zA-Z-]+\))*/.exec(written)?.[0] ?? ''
  const letters = [...new Set(prefix.replace(/[(?)]/g, ''))]
  return [prefix, letters.every((letter) => 'ims'.includes(letter)) ? letters.sort().join('') : undefined]
}

/** What other languages read, and ECMAScript does not, or as something else. */
function foreignPart({ kind, text }: RegExpToken): string | undefined {
  if (kind === 'open') return foreignGroup(text)
  if (kind === 'escape' && /^\\[AZzGhHQEaeKRXN]$/.test(text)) return `\`${text}\` is not an escape of ECMAScript`
  const posix = kind === 'class' ? /\[:\^?\w+:/.exec(text)?.[0] : undefined
  return posix && `\`${posix}]\` is a class of POSIX; write its characters, or \`\\p{…}\``
}

function foreignGroup(text: string): string | undefined {
  if (text.startsWith('(?P')) return 'a group is named `(?<name>…)`, without `P`'
  if (text === '(?>') return '`(?>…)` is not a group of ECMAScript'
  if (!/^\(\?[a-zA-Z-]+[:)]?$/.test(text)) return undefined
  return `\`${text}\` sets flags in the middle; (?i), (?s) and (?m) stand at the beginning`
}

function nestingFault(tokens: readonly RegExpToken[]): string | undefined {
  let depth = 0
  for (const { kind } of tokens) {
    if (kind === 'close') depth--
    if (kind === 'open' && ++depth > MAX_DEPTH) return `its groups are more than ${MAX_DEPTH} deep`
  }
  return undefined
}

/** Rewrites what only the flag `u` refuses, and what means the same without. */
function withoutNeedless({ kind, text }: RegExpToken): string {
  if (kind === 'escape') return isNeedless(text) ? text.slice(1) : text
  if (kind === 'character') return /^[{}\]]$/.test(text) ? `\\${text}` : text
  if (kind !== 'class' || !text.endsWith(']')) return text
  const members = classMembers(text).map((member) =>
    isNeedless(member) && member !== '\\-' ? member.slice(1) : member,
  )
  const start = text.startsWith('[^') ? '[^' : '['
  return `${start}${members.map((member, at) => (isLoneDash(members, at) ? '\\-' : member)).join('')}]`
}

/** A backslash before what is not a letter, a digit, or a character with a meaning. */
function isNeedless(text: string): boolean {
  return /^\\[^a-zA-Z0-9^$\\.*+?()[\]{}|/]$/u.test(text)
}

/** `[\w-.]`: a dash next to a set of characters cannot make a range. */
function isLoneDash(members: readonly string[], at: number): boolean {
  const isSet = (member: string | undefined) => member !== undefined && /^\\[dDwWsSpP]/.test(member)
  return members[at] === '-' && at > 0 && at < members.length - 1 && (isSet(members[at - 1]) || isSet(members[at + 1]))
}

function compileFault(source: string, flags: string): string | undefined {
  try {
    new RegExp(source, flags)
    return undefined
  } catch (error) {
    return plainWords(error instanceof Error ? error.message : '')
  }
}

/** The engine's words, the most common slips in plainer ones. */
const words: readonly (readonly [RegExp, string])[] = [
  [/unterminated group/i, 'a group `(` is not closed'],
  [/unmatched '?\)/i, 'a `)` closes no group'],
  [/unterminated character class/i, 'a class `[` is not closed'],
  [/nothing to repeat/i, 'a `*`, `+`, `?` or `{…}` follows nothing that it could repeat'],
  [/out of order in \{\}/i, 'a repetition `{a,b}` has more as its least than as its most'],
  [/out of order in character class/i, 'a range in a class `[…]` ends before it begins'],
  [/\\ at end/i, 'it ends with a backslash'],
  [/property name/i, 'it names a Unicode property that does not exist'],
  [/invalid (?:unicode |class |decimal )?escape/i, 'it holds an escape that ECMAScript does not have'],
  [/named (?:capture )?referenc|capture group name/i, 'a group or its reference has a name that cannot be used'],
  [/too large/i, 'it is too large'],
]

function plainWords(message: string): string {
  const said = message.replace(/^Invalid regular expression: .*: (?=[^:]*$)/s, '')
  const known = words.find(([pattern]) => pattern.test(said))
  return known ? known[1] : `it is not a regular expression (${said || 'syntax error'})`
}
