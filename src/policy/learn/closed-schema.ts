import { isList, isObject } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { schemaDialect } from '../../model/schema-dialect.js'
import { type KeywordValue, SCHEMA_FORMATS, schemaKeywords } from '../schemas/schema-keywords.js'

/** A schema as a policy takes it, and what of the definition it does not say. */
export interface ClosedSchema {
  readonly schema: JsonValue
  /** Keywords and formats that nothing here asserts, as places: `properties.n: format "uint8"`. */
  readonly dropped: readonly string[]
}

/**
 * The schema of a tool definition as a policy has it: closed, so that an argument that the definition does not name is a finding, without
 * words for the model, and without what cannot be asserted, which is listed. What the definition itself says of further members stands.
 * `shared`: definitions that it may refer to.
 */
export function closedSchema(schema: JsonValue, shared: JsonObject = {}): ClosedSchema {
  const own = isObject(schema) ? schema : {}
  const dialect = schemaDialect(own.$schema) ?? '2020-12'
  const closing = new Closing(own, shared, dialect === '2020-12' || dialect === '2019-09')
  return { schema: closing.schema(schema, 'value', '', 0), dropped: closing.dropped }
}

/** A schema that stands for a whole value, or for one of several statements about a value. */
type Role = 'value' | 'part'

/** Keywords whose schemas are each of a value of their own. */
const ofValues = new Set([
  'properties',
  'patternProperties',
  'items',
  'prefixItems',
  'additionalProperties',
  'additionalItems',
])
/** Keywords that say more about the same value, which would be closed too early. */
const composing = [
  '$ref',
  '$dynamicRef',
  '$recursiveRef',
  'allOf',
  'anyOf',
  'oneOf',
  'if',
  'then',
  'else',
  'dependentSchemas',
]
/** What closes already, or says that more is welcome. */
const closing = ['additionalProperties', 'unevaluatedProperties', 'patternProperties', 'propertyNames']
/** For the model; keywords of no consequence are left out as such. */
const words = new Set(['title', 'description', '$comment', 'default', 'deprecated', 'strict'])
const maxDepth = 100

class Closing {
  readonly dropped: string[] = []
  readonly #root: JsonObject
  readonly #shared: JsonObject
  readonly #canBeUnevaluated: boolean

  constructor(root: JsonObject, shared: JsonObject, canBeUnevaluated: boolean) {
    this.#root = root
    this.#shared = shared
    this.#canBeUnevaluated = canBeUnevaluated
  }

  schema(schema: JsonValue, role: Role, at: string, depth: number): JsonValue {
    if (!isObject(schema) || depth > maxDepth) return schema
    const members = Object.entries(schema).flatMap(([key, value]): [string, JsonValue][] => {
      if (words.has(key)) return []
      const kind = schemaKeywords.get(key)?.value
      if (kind === undefined && !key.startsWith('x-')) return this.#drop(at, key, '')
      if (kind === 'ignored' || kind === undefined) return []
      if (kind === 'format' && !SCHEMA_FORMATS.includes(String(value)))
        return this.#drop(at, key, ` ${JSON.stringify(value)}`)
      return [[key, this.#keyword(key, kind, value, at, depth)]]
    })
    return { ...Object.fromEntries(members), ...(role === 'value' ? this.#close(schema) : {}) }
  }

  #keyword(key: string, kind: KeywordValue, value: JsonValue, at: string, depth: number): JsonValue {
    const role: Role = ofValues.has(key) ? 'value' : 'part'
    const place = at === '' ? key : `${at}.${key}`
    const each = (inner: JsonValue, name: string) => this.schema(inner, role, `${place}.${name}`, depth + 1)
    if (isObject(value) && (kind === 'schema map' || kind === 'pattern to schema map' || kind === 'dependencies'))
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, each(inner, name)]))
    if (isList(value) && (kind === 'schema list' || kind === 'items'))
      return value.map((inner, index) => each(inner, `${index}`))
    return kind === 'schema' || kind === 'items' ? this.schema(value, role, place, depth + 1) : value
  }

  #close(schema: JsonObject): JsonObject {
    if (closing.some((key) => schema[key] !== undefined) || !this.#namesMembers(schema, 0)) return {}
    if (!composing.some((key) => schema[key] !== undefined)) return { additionalProperties: false }
    return this.#canBeUnevaluated ? { unevaluatedProperties: false } : {}
  }

  /** Whether all that the schema says of an object is said by names; an object of which nothing is said may hold anything. */
  #namesMembers(schema: JsonValue | undefined, depth: number): boolean {
    if (!isObject(schema) || depth > 8) return false
    if (isObject(schema.properties)) return true
    const parts = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) => (isList(list) ? list : []))
    const objects = parts.filter((part) => !isOther(part))
    if (parts.length > 0) return objects.length > 0 && objects.every((part) => this.#namesMembers(part, depth + 1))
    return typeof schema.$ref === 'string' && this.#namesMembers(this.#target(schema.$ref), depth + 1)
  }

  #target(ref: string): JsonValue | undefined {
    const [, holder, name] = /^#\/(\$defs|definitions)\/([^/]+)$/.exec(ref) ?? []
    if (holder === undefined || name === undefined) return undefined
    const held = this.#root[holder]
    const key = name.replaceAll('~1', '/').replaceAll('~0', '~')
    return (isObject(held) ? held[key] : undefined) ?? this.#shared[key]
  }

  #drop(at: string, key: string, value: string): [] {
    this.dropped.push(`${at === '' ? '' : `${at}: `}${key}${value}`)
    return []
  }
}

/** A statement about values other than objects. */
function isOther(schema: JsonValue): boolean {
  return isObject(schema) && typeof schema.type === 'string' && schema.type !== 'object'
}
