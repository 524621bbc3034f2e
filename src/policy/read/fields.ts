import type { Located } from '../../model/location.js'
import { isNull, type Tree, type TreeEntry, type TreeMap } from '../document/document-tree.js'
import { didYouMean } from '../nearest-name.js'
import type { PolicyProblems, Remedy } from '../policy-problems.js'
import { checkName } from './check-name.js'
import { unknownKeyRemedy } from './unknown-key.js'

/** What a number must be. */
export interface NumberRange {
  readonly min: number
  readonly max: number
  readonly integer?: boolean
}

/** Reads the members of one mapping; a wrong type is a problem at its place, and a member that is `null` counts as absent. */
export class Fields {
  readonly map: TreeMap
  /** Where the mapping stands, for messages: `tools`, `sequences[2]`. `""` = the root. */
  readonly path: string
  readonly problems: PolicyProblems

  constructor(map: TreeMap, path: string, problems: PolicyProblems) {
    this.map = map
    this.path = path
    this.problems = problems
  }

  name(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`
  }

  entry(key: string): TreeEntry | undefined {
    const entry = this.map.entries.get(key)
    return entry && !isNull(entry.value) ? entry : undefined
  }

  get(key: string): Tree | undefined {
    return this.entry(key)?.value
  }

  invalid(offset: number, message: string, remedy?: Remedy): undefined {
    this.problems.add(this.problems.invalidCode, offset, message, remedy)
    return undefined
  }

  wrong(key: string, expected: string, remedy?: string): undefined {
    const value = this.map.entries.get(key)?.value
    return this.invalid(value?.offset ?? this.map.offset, `\`${this.name(key)}\` must be ${expected}.`, remedy)
  }

  fields(key: string): Fields | undefined {
    const value = this.get(key)
    if (value === undefined) return undefined
    return value.kind === 'map' ? new Fields(value, this.name(key), this.problems) : this.wrong(key, 'a mapping')
  }

  list(key: string): readonly Tree[] | undefined {
    const value = this.get(key)
    if (value === undefined) return undefined
    if (value.kind === 'list') return value.items
    return this.wrong(
      key,
      'a list',
      value.kind === 'scalar' ? `Write \`[${JSON.stringify(value.value)}]\`.` : undefined,
    )
  }

  text(key: string): string | undefined {
    const value = this.get(key)
    if (value === undefined) return undefined
    if (value.kind === 'scalar' && typeof value.value === 'string') return value.value
    return this.wrong(
      key,
      'text',
      value.kind === 'scalar' ? `Write it in quotes: "${value.source ?? value.value}".` : undefined,
    )
  }

  /** A text that is there and not empty, or a problem. */
  requiredText(key: string): string | undefined {
    if (!this.entry(key)) return this.missing(key)
    const text = this.text(key)
    return text === '' ? this.wrong(key, 'a text that is not empty') : text
  }

  missing(key: string): undefined {
    return this.invalid(this.map.offset, `\`${this.name(key)}\` is missing.`, `Add \`${key}:\` to this entry.`)
  }

  texts(key: string): readonly Located<string>[] | undefined {
    const list = this.list(key)
    return list?.flatMap((item, index) => locatedText(this, item, `${this.name(key)}[${index}]`))
  }

  /** Texts that are tool patterns. */
  patterns(key: string): readonly Located<string>[] | undefined {
    return this.list(key)?.flatMap((item, index) => this.pattern(item, `${this.name(key)}[${index}]`))
  }

  /** One of them, or none with a problem. */
  pattern(item: Tree, name: string): Located<string>[] {
    const text = locatedText(this, item, name)
    checkName(item, this.problems)
    return text
  }

  number(key: string, range: NumberRange): Located<number> | undefined {
    const entry = this.entry(key)
    return entry && this.numberOf(entry, this.name(key), range)
  }

  numberOf({ value, keyOffset }: TreeEntry, name: string, range: NumberRange): Located<number> | undefined {
    const number = value.kind === 'scalar' ? value.value : undefined
    const fits =
      typeof number === 'number' &&
      number >= range.min &&
      number <= range.max &&
      (!range.integer || Number.isSafeInteger(number))
    if (fits) return { value: number, at: this.problems.location(keyOffset) }
    const kind = range.integer ? 'a whole number' : 'a number'
    const bounds =
      range.max >= Number.MAX_SAFE_INTEGER ? `, ${range.min} or more` : ` from ${range.min} to ${range.max}`
    return this.invalid(value.offset, `\`${name}\` must be ${kind}${bounds}.`)
  }

  boolean(key: string): boolean | undefined {
    const value = this.get(key)
    if (value === undefined) return undefined
    if (value.kind === 'scalar' && typeof value.value === 'boolean') return value.value
    return this.wrong(key, '`true` or `false`')
  }

  choice<const T extends string>(key: string, choices: readonly T[]): Located<T> | undefined {
    const entry = this.entry(key)
    return entry && this.choiceOf(entry, this.name(key), choices)
  }

  choiceOf<const T extends string>(
    { value, keyOffset }: TreeEntry,
    name: string,
    choices: readonly T[],
  ): Located<T> | undefined {
    const text = value.kind === 'scalar' ? value.value : undefined
    const found = choices.find((choice) => choice === text)
    if (found !== undefined) return { value: found, at: this.problems.location(keyOffset) }
    const remedy = () => (typeof text === 'string' ? didYouMean(text, choices) : undefined)
    return this.invalid(value.offset, `\`${name}\` must be ${oneOf(choices)}.`, remedy)
  }

  /**
   * Refuses members that nobody reads: a restriction that is dropped would pass. `x-…` belongs to the author.
   * @param remedy what to do about one; the default finds what was probably meant
   */
  refuseUnknown(known: readonly string[], remedy = unknownKeyRemedy): void {
    for (const [key, { keyOffset }] of this.map.entries) {
      if (known.includes(key) || key.startsWith('x-')) continue
      this.invalid(keyOffset, `The key \`${this.name(key)}\` is not known.`, () => remedy(key, known))
    }
  }
}

function locatedText(fields: Fields, item: Tree, name: string): Located<string>[] {
  if (item.kind === 'scalar' && typeof item.value === 'string') {
    return [{ value: item.value, at: fields.problems.location(item.offset) }]
  }
  const remedy = item.kind === 'scalar' && item.source ? `Write it in quotes: "${item.source}".` : undefined
  fields.invalid(item.offset, `\`${name}\` must be text.`, remedy)
  return []
}

function oneOf(choices: readonly string[]): string {
  const quoted = choices.map((choice) => `\`${choice}\``)
  return quoted.length > 3 ? `one of ${quoted.join(', ')}` : quoted.join(' or ')
}
