import { compareNumbers, ExactNumber } from '../../model/exact-number.js'
import type { SchemaDialect } from '../../model/schema-dialect.js'
import { readRegExp } from '../../text/regexp/read-regexp.js'
import { isNull, type Tree, type TreeEntry } from '../document/document-tree.js'
import { didYouMean } from '../nearest-name.js'
import { type KeywordValue, SCHEMA_FORMATS, SCHEMA_TYPES, UNKNOWN_TO_US } from './schema-keywords.js'

/** Something wrong with what a keyword holds. `says` completes "`schemas.TOOL.KEYWORD` …". */
export interface ValueFault {
  readonly at: Tree
  readonly says: string
  readonly remedy?: (() => string | undefined) | undefined
}

/** What is wrong with data that a keyword holds; subschemas are not looked into. */
export function valueFault(
  key: string,
  kind: KeywordValue,
  value: Tree,
  dialect: SchemaDialect,
): ValueFault | undefined {
  if (kind === 'exclusive limit') return exclusiveLimitFault(value, dialect)
  if (kind === 'items') return itemsFault(value, dialect)
  return checks[kind]?.(value, key)
}

/** A flag next to `minimum` or `maximum` in draft-04, the limit itself since. */
function exclusiveLimitFault(value: Tree, dialect: SchemaDialect): ValueFault | undefined {
  if (dialect === 'draft-04') return isBoolean(value) ? undefined : must(value, 'be `true` or `false` in draft-04')
  return numberOf(value) === undefined ? must(value, 'be a number') : undefined
}

function itemsFault(value: Tree, dialect: SchemaDialect): ValueFault | undefined {
  if (value.kind !== 'list') return undefined
  if (dialect !== '2020-12') return value.items.length > 0 ? undefined : must(value, 'hold at least one schema')
  return must(
    value,
    'be one schema for all items',
    () => 'In 2020-12 a list of schemas, one an item, is `prefixItems`.',
  )
}

type Check = (value: Tree, key: string) => ValueFault | undefined

const checks: Partial<Record<KeywordValue, Check>> = {
  'schema list': (value) => (lengthOf(value) > 0 ? undefined : must(value, 'be a list of at least one schema')),
  'schema map': mapping,
  'pattern to schema map': patternMapFault,
  dependencies: (value) => mapping(value) ?? namesIn(value),
  number: (value) => (numberOf(value) === undefined ? must(value, 'be a number') : undefined),
  'number above 0': (value) =>
    compareNumbers(numberOf(value) ?? 0, 0) > 0 ? undefined : must(value, 'be a number above 0'),
  count: (value) => (isCount(value) ? undefined : must(value, 'be a whole number, 0 or more')),
  boolean: (value) => (isBoolean(value) ? undefined : must(value, 'be `true` or `false`')),
  type: typeFault,
  enum: (value) => (lengthOf(value) > 0 ? undefined : must(value, 'be a list of at least one value')),
  names: namesFault,
  'names map': (value) => mapping(value) ?? first(value, (entry) => namesFault(entry.value)),
  pattern: patternFault,
  format: formatFault,
  reference: text,
  id: text,
  anchor: (value) =>
    text(value) ??
    (/^[A-Za-z_][A-Za-z0-9._-]*$/.test(String(textOf(value))) ? undefined : must(value, 'be a name without spaces')),
  text,
  note: (value) => (value.kind === 'scalar' ? undefined : must(value, 'be text')),
}

function must(at: Tree, what: string, remedy?: ValueFault['remedy']): ValueFault {
  return { at, says: `must ${what}.`, remedy }
}

function text(value: Tree): ValueFault | undefined {
  return textOf(value) === undefined ? must(value, 'be text') : undefined
}

function mapping(value: Tree): ValueFault | undefined {
  return value.kind === 'map' ? undefined : must(value, 'be a mapping')
}

/** Several are slips that are easily made: names that are not quoted, or words where a list is due. */
function typeFault(value: Tree): ValueFault | undefined {
  const items = value.kind === 'list' ? value.items : [value]
  if (items.length === 0) return must(value, 'name at least one type')
  const seen = new Set<unknown>()
  for (const item of items) {
    if (isNull(item)) return must(item, 'name a type; `null` without quotes names none', () => 'Write `"null"`.')
    const type = textOf(item)
    if (!SCHEMA_TYPES.some((known) => known === type)) {
      const remedy = () => (type === undefined ? undefined : didYouMean(type, SCHEMA_TYPES)) ?? typesAre
      return { at: item, says: 'is not a type of JSON Schema.', remedy }
    }
    if (seen.has(type)) return must(item, `name \`${type}\` once`)
    seen.add(type)
  }
  return undefined
}

const typesAre = `Types: ${SCHEMA_TYPES.map((type) => `\`${type}\``).join(', ')}.`

function namesFault(value: Tree, key?: string): ValueFault | undefined {
  const nextTo = () =>
    key === 'required' ? 'Name the required properties in a list, next to `properties`: `required: [a, b]`.' : undefined
  if (value.kind !== 'list') return must(value, 'be a list of names', nextTo)
  const seen = new Set<string>()
  for (const item of value.items) {
    const name = textOf(item)
    if (name === undefined) return must(item, 'hold names: text', nextTo)
    if (seen.has(name)) return must(item, `name \`${name}\` once`)
    seen.add(name)
  }
  return undefined
}

/** Lists of names among the schemas of `dependencies`. */
function namesIn(value: Tree): ValueFault | undefined {
  return first(value, (entry) => (entry.value.kind === 'list' ? namesFault(entry.value) : undefined))
}

function patternMapFault(value: Tree): ValueFault | undefined {
  return (
    mapping(value) ??
    first(value, ({ keyOffset }, pattern) => {
      const reading = readRegExp(pattern)
      if (!('fault' in reading)) return undefined
      const key: Tree = { kind: 'scalar', offset: keyOffset, value: pattern }
      return { at: key, says: `has the key \`${pattern}\`, which cannot be used: ${reading.fault}.` }
    })
  )
}

function first(value: Tree, fault: (entry: TreeEntry, name: string) => ValueFault | undefined): ValueFault | undefined {
  for (const [name, entry] of value.kind === 'map' ? value.entries : []) {
    const found = fault(entry, name)
    if (found) return found
  }
  return undefined
}

function patternFault(value: Tree): ValueFault | undefined {
  const pattern = textOf(value)
  if (pattern === undefined) return must(value, 'be a regular expression, as text')
  const reading = readRegExp(pattern)
  return 'fault' in reading ? { at: value, says: `cannot be used: ${reading.fault}.` } : undefined
}

function formatFault(value: Tree): ValueFault | undefined {
  const format = textOf(value)
  if (format === undefined) return must(value, 'be text')
  if (SCHEMA_FORMATS.includes(format)) return undefined
  if (UNKNOWN_TO_US.includes(format)) {
    const says = `is \`${format}\`, a format that Assay cannot check, so it would restrict nothing.`
    return { at: value, says, remedy: () => 'Write a `pattern`, or leave the format out.' }
  }
  const remedy = () => didYouMean(format, SCHEMA_FORMATS) ?? `Formats: ${SCHEMA_FORMATS.join(', ')}.`
  return { at: value, says: `is \`${format}\`, which is not a format.`, remedy }
}

function lengthOf(value: Tree): number {
  return value.kind === 'list' ? value.items.length : 0
}

function isBoolean(value: Tree): boolean {
  return value.kind === 'scalar' && typeof value.value === 'boolean'
}

function isCount(value: Tree): boolean {
  const number = numberOf(value)
  return typeof number === 'number' && Number.isInteger(number) && number >= 0
}

function numberOf(tree: Tree): number | ExactNumber | undefined {
  const value = tree.kind === 'scalar' ? tree.value : undefined
  return typeof value === 'number' || value instanceof ExactNumber ? value : undefined
}

function textOf(value: Tree): string | undefined {
  return value.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined
}
