import { isList, isObject } from '../json/json-fields.js'
import { sameJson } from '../json/same-json.js'
import { writeJson } from '../json/write-json.js'
import type { ContractChange } from '../model/contract-diff.js'
import type { JsonObject, JsonValue } from '../model/json.js'
import { truncate } from '../text/truncate.js'

/** What differs between two schemas: in what they accept, and in what they say to a model. */
export interface SchemaChanges {
  readonly rules: readonly ContractChange[]
  readonly words: readonly ContractChange[]
}

/** Keywords that accept and refuse nothing, and that a model reads. */
const wordKeys = new Set([
  'title',
  'description',
  '$comment',
  'examples',
  'example',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
])
const holders = new Set(['properties', '$defs', 'definitions', 'patternProperties', 'dependentSchemas'])
const inner = new Set([
  'items',
  'additionalProperties',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'unevaluatedProperties',
  'unevaluatedItems',
])
const lists = new Set(['anyOf', 'oneOf', 'allOf', 'prefixItems'])
const maxDepth = 64

/** Every difference is named: a keyword that nothing here knows, as changed. `at`: where the schemas stand. */
export function compareSchemas(before: JsonValue | undefined, after: JsonValue | undefined, at: string): SchemaChanges {
  const changes = { rules: [] as ContractChange[], words: [] as ContractChange[] }
  compare(before, after, at, changes, 0)
  return changes
}

interface Changes {
  readonly rules: ContractChange[]
  readonly words: ContractChange[]
}

function compare(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  at: string,
  changes: Changes,
  depth: number,
): void {
  if (sameJson(before, after)) return
  if (!isObject(before) || !isObject(after) || depth > maxDepth) {
    changes.rules.push({
      at,
      says: before === undefined ? 'was added' : after === undefined ? 'was removed' : 'changed as a whole',
    })
    return
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [own(before, key), own(after, key)]
    if (sameJson(old, now)) continue
    const said = changes.rules.length + changes.words.length
    keyword(key, old, now, { before, after, at, changes, depth })
    // Nothing that differs goes unsaid; arguments that come in or go say themselves what is required of them.
    const isSaid = changes.rules.length + changes.words.length > said || (key === 'required' && !isReordered(old, now))
    if (!isSaid) changes.rules.push({ at: `${at}.${key}`, says: 'changed in its form' })
  }
}

interface Around {
  readonly before: JsonObject
  readonly after: JsonObject
  readonly at: string
  readonly changes: Changes
  readonly depth: number
}

function keyword(key: string, old: JsonValue | undefined, now: JsonValue | undefined, around: Around): void {
  const { at, changes, depth } = around
  const place = `${at}.${key}`
  const say = (says: string, where = at) => changes.rules.push({ at: where, says })
  if (wordKeys.has(key)) changes.words.push({ at: place, says: wordsChanged(old, now) })
  else if (key === 'required') required(names(old), names(now), around)
  else if (key === 'enum' && isList(old) && isList(now)) enumeration(old, now, say)
  else if (key === 'type') type(old, now, say)
  else if (
    key === 'additionalProperties' &&
    (typeof old === 'boolean' || old === undefined) &&
    (typeof now === 'boolean' || now === undefined)
  )
    say(
      now === false
        ? 'now refuses members that it does not name'
        : old === false
          ? 'now accepts members that it does not name'
          : '`additionalProperties` changed',
    )
  else if (holders.has(key)) members(key, old, now, around)
  else if (lists.has(key) && isList(old) && isList(now) && old.length === now.length)
    for (const [index, item] of old.entries()) compare(item, now[index], `${place}[${index}]`, changes, depth + 1)
  else if (inner.has(key) && isObject(old) && isObject(now)) compare(old, now, place, changes, depth + 1)
  else say(limit(key, old, now))
}

function members(
  key: string,
  old: JsonValue | undefined,
  now: JsonValue | undefined,
  { at, after, changes, depth }: Around,
): void {
  const [before, current] = [isObject(old) ? old : {}, isObject(now) ? now : {}]
  const what = key === 'properties' ? 'argument' : key === '$defs' || key === 'definitions' ? 'definition' : 'pattern'
  for (const name of new Set([...Object.keys(before), ...Object.keys(current)])) {
    const place = `${at}.${key}.${truncate(name, 80)}`
    const [had, has] = [own(before, name), own(current, name)]
    if (had !== undefined && has !== undefined) compare(had, has, place, changes, depth + 1)
    else if (has !== undefined) {
      const isRequired = key === 'properties' && names(after.required).includes(name)
      changes.rules.push({ at: place, says: `is a new ${isRequired ? 'required ' : ''}${what}` })
    } else changes.rules.push({ at: place, says: `the ${what} was removed` })
  }
}

/** New required arguments are named as such where they come in. */
function required(old: readonly string[], now: readonly string[], { at, before, after, changes }: Around): void {
  const properties = (schema: JsonObject) => (isObject(schema.properties) ? schema.properties : {})
  const place = (name: string) => `${at}.properties.${truncate(name, 80)}`
  for (const name of now)
    if (
      !old.includes(name) &&
      (own(properties(before), name) !== undefined || own(properties(after), name) === undefined)
    )
      changes.rules.push({ at: place(name), says: 'is now required' })
  for (const name of old)
    if (
      !now.includes(name) &&
      (own(properties(after), name) !== undefined || own(properties(before), name) === undefined)
    )
      changes.rules.push({ at: place(name), says: 'is no longer required' })
}

function enumeration(old: readonly JsonValue[], now: readonly JsonValue[], say: (says: string) => void): void {
  const without = (from: readonly JsonValue[], other: readonly JsonValue[]) =>
    from.filter((value) => !other.some((each) => sameJson(value, each)))
  const [added, removed] = [without(now, old), without(old, now)]
  if (added.length > 0) say(`now accepts ${values(added)}`)
  if (removed.length > 0) say(`no longer accepts ${values(removed)}`)
  if (added.length + removed.length === 0) say('lists its values in another order')
}

function type(old: JsonValue | undefined, now: JsonValue | undefined, say: (says: string) => void): void {
  if (old === undefined) say(`is now of type ${values([now ?? null].flat())}`)
  else if (now === undefined) say(`is no longer of type ${values([old].flat())}`)
  else say(`is of type ${values([now].flat())}, was ${values([old].flat())}`)
}

function limit(key: string, old: JsonValue | undefined, now: JsonValue | undefined): string {
  const word = `\`${truncate(key, 40)}\``
  if (old === undefined) return isShort(now) ? `now has ${word}: ${value(now)}` : `now has ${word}`
  if (now === undefined) return isShort(old) ? `no longer has ${word}: ${value(old)}` : `no longer has ${word}`
  return isShort(old) && isShort(now) ? `${word} is ${value(now)}, was ${value(old)}` : `${word} changed`
}

/** From where they differ, so that a reader sees what came in. */
export function wordsChanged(old: JsonValue | undefined, now: JsonValue | undefined): string {
  if (now === undefined) return 'was removed'
  if (typeof now !== 'string' || (old !== undefined && typeof old !== 'string'))
    return old === undefined ? 'was added' : 'changed'
  const before = old ?? ''
  let same = 0
  while (same < before.length && before[same] === now[same]) same++
  // Not in the middle of a word.
  const start = Math.max(0, now.lastIndexOf(' ', same - 1) + 1)
  const rest = now.slice(start)
  const quoted = rest === '' ? 'it ends earlier' : `“${start > 0 ? '…' : ''}${truncate(rest, 160)}”`
  return `${old === undefined ? 'was added' : 'changed'}: ${quoted}`
}

function isShort(value: JsonValue | undefined): boolean {
  return value !== undefined && (typeof value !== 'object' || value === null || (!isObject(value) && !isList(value)))
}

function values(list: readonly JsonValue[]): string {
  const shown = list.slice(0, 8).map(value)
  return `${shown.join(', ')}${list.length > shown.length ? ` and ${list.length - shown.length} more` : ''}`
}

function value(of: JsonValue | undefined): string {
  return truncate(typeof of === 'string' ? JSON.stringify(of) : writeJson(of ?? null), 80)
}

function names(list: JsonValue | undefined): readonly string[] {
  return isList(list) ? list.filter((name) => typeof name === 'string') : []
}

function isReordered(old: JsonValue | undefined, now: JsonValue | undefined): boolean {
  return sameJson([...new Set(names(old))].sort(), [...new Set(names(now))].sort())
}

function own(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined
}
