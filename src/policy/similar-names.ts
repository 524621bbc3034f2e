import type { NameUse } from './name-uses.js'
import type { PolicyProblems } from './policy-problems.js'

/** Shorter names are too often one letter apart: `ls`, `lsd`. */
const MIN_LENGTH = 3
/** UTF-16 units; longer names are compared but for case, `_` and `-`. */
const MAX_LENGTH = 64
/** Names that are compared; a policy with more was not written by hand. */
const MAX_NAMES = 10_000

/** All places of one name. */
type Uses = readonly [NameUse, ...NameUse[]]

/**
 * Warns of two names that are most likely one: they differ in case, in `_` and `-`, by one letter too many, or by two neighbours that
 * are swapped. A letter replaced makes another name: get_user, set_user.
 *
 * @param isSuspect of two such names, one must be; without it any two are compared
 */
export function warnOfSimilarNames(
  problems: PolicyProblems,
  uses: readonly NameUse[],
  isSuspect: (use: NameUse) => boolean = () => true,
): void {
  const forms = groupByForm(uses)
  const warn = (a: Uses, b: Uses, how: string) => {
    const both = [...a, ...b]
    if (!both.some(isSuspect) || both.every(({ kind }) => kind === 'deny') || shareAnAlias(a, b)) return
    const [earlier, later] = a[0].offset <= b[0].offset ? [a[0], b[0]] : [b[0], a[0]]
    const message = `\`${later.name}\` (${later.place}) and \`${earlier.name}\` (${earlier.place}) differ in ${how} alone.`
    problems.add('W_POLICY_SIMILAR_NAME', later.offset, message)
  }
  for (const [form, [first, ...others]] of forms) {
    for (const other of others) warn(first, other, 'case, `_` or `-`')
    if (form.length > MAX_LENGTH) continue
    for (const shorter of withoutOneLetter(form)) {
      const other = forms.get(shorter)?.[0]
      if (other) warn(first, other, 'a letter')
    }
    for (const swapped of withSwappedLetters(form)) {
      const other = forms.get(swapped)?.[0]
      if (other && form < swapped) warn(first, other, 'the order of two letters')
    }
  }
}

/** Whoever lists both under one alias, or one as the other's alias, and names neither elsewhere, means both: `Shell: [Bash, bash, shell]`. */
function shareAnAlias(a: Uses, b: Uses): boolean {
  const [alias, ...others] = new Set([...a, ...b].map(aliasOf))
  return alias !== undefined && others.length === 0
}

/** The place of the members of the alias that a name belongs to, or is; `undefined` outside of `aliases`. */
function aliasOf({ name, place }: NameUse): string | undefined {
  return place === 'aliases' ? `aliases.${name}` : place.startsWith('aliases.') ? place : undefined
}

/** Names that are equal but for case, `_` and `-`, together. */
function groupByForm(uses: readonly NameUse[]): ReadonlyMap<string, [Uses, ...Uses[]]> {
  const names = new Map<string, [NameUse, ...NameUse[]]>()
  for (const use of uses) {
    const known = names.get(use.name)
    if (known) known.push(use)
    else if (!use.name.includes('*') && names.size < MAX_NAMES) names.set(use.name, [use])
  }
  const forms = new Map<string, [Uses, ...Uses[]]>()
  for (const [name, places] of names) {
    const form = name.toLowerCase().replace(/[_-]/g, '')
    const known = forms.get(form)
    if (known) known.push(places)
    else forms.set(form, [places])
  }
  return forms
}

/** A digit more is another name: `step1`, `step11`. */
function withoutOneLetter(form: string): Set<string> {
  const found = new Set<string>()
  if (form.length <= MIN_LENGTH) return found
  for (let at = 0; at < form.length; at++) if (isLetter(form[at])) found.add(form.slice(0, at) + form.slice(at + 1))
  return found
}

function withSwappedLetters(form: string): Set<string> {
  const found = new Set<string>()
  if (form.length < MIN_LENGTH) return found
  for (let at = 1; at < form.length; at++) {
    const [a, b] = [form[at - 1] as string, form[at] as string]
    if (a !== b && isLetter(a) && isLetter(b)) found.add(form.slice(0, at - 1) + b + a + form.slice(at + 1))
  }
  return found
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /\p{L}/u.test(char)
}
