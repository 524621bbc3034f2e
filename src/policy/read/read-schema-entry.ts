import { isObject } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { ArgumentConstraint } from '../../model/policy.js'
import { type TreeEntry, treeMap } from '../document/document-tree.js'
import type { PolicyProblems } from '../policy-problems.js'
import type { SchemaReader } from '../schemas/read-schema.js'
import { Fields } from './fields.js'
import { LEVELS } from './levels.js'
import { ADVICE_KEYS, readAdvice } from './read-advice.js'
import { refuseTextless } from './refuse-textless.js'

/** Keys of an entry of `schemas` that stand next to the keywords of its schema. */
const ENTRY_KEYS: readonly string[] = ['any_arg', 'level', ...ADVICE_KEYS]

/**
 * An entry of `schemas`: the schema of a tool's arguments, and next to its keywords `any_arg`, a schema for every text in them,
 * and what the entry says to those who read about it.
 */
export function readSchemaEntry(
  { value, keyOffset }: TreeEntry,
  path: string,
  reader: SchemaReader,
  problems: PolicyProblems,
): ArgumentConstraint[] {
  const at = problems.location(keyOffset)
  const own = { origin: 'schemas' as const, at }
  if (value.kind !== 'map') return [{ ...own, schema: expectObject(reader.read(value, path)) }]
  const fields = new Fields(value, path, problems)
  const level = fields.choice('level', LEVELS)?.value
  const head = { ...own, ...(level && { level }), ...readAdvice(fields) }
  const keywords = [...value.entries].filter(([key]) => !ENTRY_KEYS.includes(key))
  const whole = { ...head, schema: expectObject(reader.read(treeMap(value.offset, keywords), path)) }
  const text = fields.get('any_arg')
  if (text === undefined) return [whole]
  if (text.kind === 'map') refuseTextless(fields, 'any_arg', text)
  const schema = reader.read(text, `${path}.any_arg`)
  // It is asked as a part of another schema.
  if (/"(?:\$ref":"#"|\$schema"|\$?id")/.test(JSON.stringify(schema)))
    fields.wrong('any_arg', 'a schema of 2020-12 without an address, which does not refer to itself as `#`')
  return [whole, { ...head, schema: everyText(schema) }]
}

/** Arguments are an object; a schema that does not say so would let unparsable arguments pass. A broken one stays as it is. */
function expectObject(schema: JsonValue): JsonValue {
  if (schema === true) return { type: 'object' }
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema) || Object.hasOwn(schema, 'type'))
    return schema
  return { type: 'object', ...schema }
}

/** Asks `schema` of every text value at any depth. Names of members are not values. */
function everyText(schema: JsonValue): JsonObject {
  const again = { $ref: '#/$defs/every text' }
  const { $defs = {}, ...text } = isObject(schema) ? schema : { allOf: [schema] }
  const ofText = { if: { type: 'string' }, then: text, additionalProperties: again, items: again }
  return { $ref: again.$ref, $defs: { ...($defs as JsonObject), 'every text': ofText } }
}
