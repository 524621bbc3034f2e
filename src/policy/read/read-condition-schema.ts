import { writeJson } from '../../json/write-json.js'
import type { JsonValue } from '../../model/json.js'
import { isNull, type Tree, type TreeEntry, type TreeMap, treeMap, treeValue } from '../document/document-tree.js'
import type { SchemaReader } from '../schemas/read-schema.js'
import { schemaKeywords } from '../schemas/schema-keywords.js'
import { SHORT_FORMS, withImpliedType } from './argument-operators.js'
import type { Fields } from './fields.js'

/** What a value of a call must satisfy, and the same in words. */
export interface ConditionSchema {
  readonly schema: JsonValue
  readonly says: string
}

/**
 * A condition on one value: a JSON Schema with the short forms of `arg_constraints`, or a scalar that the value equals.
 * A list stands for its elements, each of which is asked, so keywords for lists would never say anything.
 */
export function readConditionSchema(
  fields: Fields,
  key: string,
  tree: Tree,
  reader: SchemaReader,
): ConditionSchema | undefined {
  const name = fields.name(key)
  if (isNull(tree)) return fields.invalid(tree.offset, `\`${name}\` has no value.`, 'For null write `{ const: null }`.')
  if (tree.kind === 'list')
    return fields.invalid(tree.offset, `\`${name}\` is a list.`, 'For any of several values write `{ enum: […] }`.')
  const whole = tree.kind === 'map' ? tree : constOf(tree)
  if (whole.entries.size === 0) return fields.invalid(tree.offset, `\`${name}\` asks for nothing.`)
  const prepared = prepare(fields, name, whole)
  return { schema: reader.read(prepared, name), says: inWords(whole) }
}

function constOf(tree: Tree): TreeMap {
  return treeMap(tree.offset, [['const', { keyOffset: tree.offset, value: tree }]])
}

const OF_LISTS: ReadonlySet<string> = new Set(
  'items prefixItems additionalItems unevaluatedItems contains minContains maxContains minItems maxItems uniqueItems'.split(
    ' ',
  ),
)

/** The tree in the words of JSON Schema, with the types that it speaks of, at every depth. */
function prepare(fields: Fields, name: string, tree: Tree): Tree {
  if (tree.kind !== 'map') return tree
  const entries = new Map<string, TreeEntry>()
  for (const [key, { keyOffset, value }] of tree.entries) {
    const keyword = SHORT_FORMS.get(key) ?? key
    if (key.startsWith('x-')) continue
    if (OF_LISTS.has(keyword) || (keyword === 'type' && namesArray(value))) {
      const remedy = 'A list stands for its elements here: say what one of them must be.'
      fields.invalid(keyOffset, `\`${name}.${key}\` asks for a list, which never is a value of a path.`, remedy)
    } else if (keyword === 'required' && value.kind === 'scalar')
      fields.invalid(keyOffset, `\`${name}.required\`: a path that is not there is never met.`, 'Leave it out.')
    else entries.set(keyword, { keyOffset, value: inner(fields, `${name}.${key}`, keyword, value) })
  }
  withImpliedType(entries, tree.offset)
  return treeMap(tree.offset, entries)
}

/** The value of a keyword; where it holds schemas, those are prepared too. */
function inner(fields: Fields, name: string, keyword: string, value: Tree): Tree {
  switch (schemaKeywords.get(keyword)?.value) {
    case 'schema':
      return prepare(fields, name, value)
    case 'schema list':
      return value.kind === 'list' ? { ...value, items: value.items.map((item) => prepare(fields, name, item)) } : value
    case 'schema map':
    case 'pattern to schema map':
      return value.kind === 'map' ? prepareMembers(fields, name, value) : value
    default:
      return value
  }
}

function prepareMembers(fields: Fields, name: string, map: TreeMap): TreeMap {
  return treeMap(
    map.offset,
    [...map.entries].map(
      ([key, { keyOffset, value }]) => [key, { keyOffset, value: prepare(fields, `${name}.${key}`, value) }] as const,
    ),
  )
}

function namesArray(value: Tree): boolean {
  const type = treeValue(value)
  return type === 'array' || (Array.isArray(type) && type.includes('array'))
}

/** `is "pending"`, `matches “…” and is at least 3`; what has no words of its own is `meets its schema`. */
function inWords(tree: TreeMap): string {
  const clauses = [...tree.entries].flatMap(([key, { value }]) =>
    key.startsWith('x-') ? [] : [keywordInWords(SHORT_FORMS.get(key) ?? key, value)],
  )
  return clauses.every((clause) => clause !== undefined) ? clauses.join(' and ') : 'meets its schema'
}

function keywordInWords(keyword: string, tree: Tree): string | undefined {
  const value = () => writeJson(treeValue(tree))
  switch (keyword) {
    case 'const':
      return `is ${value()}`
    case 'enum':
      return tree.kind === 'list' && tree.items.length > 0
        ? `is ${tree.items.map((item) => writeJson(treeValue(item))).join(' or ')}`
        : undefined
    case 'pattern':
      return `matches “${treeValue(tree)}”`
    case 'minimum':
      return `is at least ${value()}`
    case 'maximum':
      return `is at most ${value()}`
    case 'exclusiveMinimum':
      return `is above ${value()}`
    case 'exclusiveMaximum':
      return `is below ${value()}`
    case 'minLength':
      return `has at least ${value()} characters`
    case 'maxLength':
      return `has at most ${value()} characters`
    case 'not':
      return tree.kind === 'map' ? negated(tree) : undefined
    default:
      return undefined
  }
}

/** Of one keyword only: the opposite of several is another sentence. */
function negated(tree: TreeMap): string | undefined {
  const [entry, ...more] = [...tree.entries]
  if (entry === undefined || more.length > 0) return undefined
  const words = keywordInWords(SHORT_FORMS.get(entry[0]) ?? entry[0], entry[1].value)
  if (words === undefined) return undefined
  if (words.startsWith('is ') && entry[0] !== 'not') return `is not ${words.slice('is '.length)}`
  return words.startsWith('matches ') ? `does not match ${words.slice('matches '.length)}` : undefined
}
