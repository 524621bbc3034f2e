import type { SchemaDialect } from '../../model/schema-dialect.js'

/**
 * What a keyword of JSON Schema takes. Those with `schema` in their name hold subschemas, `items` and `dependencies` too; everything
 * else that a keyword holds is data.
 */
export type KeywordValue =
  | 'schema'
  | 'schema list'
  | 'schema map'
  | 'pattern to schema map'
  | 'items'
  | 'dependencies'
  | 'number'
  | 'number above 0'
  | 'count'
  | 'boolean'
  | 'exclusive limit'
  | 'type'
  | 'enum'
  | 'names'
  | 'names map'
  | 'pattern'
  | 'format'
  | 'reference'
  | 'id'
  | 'anchor'
  | 'text'
  | 'note'
  | 'anything'
  | 'ignored'

export interface Keyword {
  readonly value: KeywordValue
  /** The dialects that have it; absent = all. In another one it would restrict nothing. */
  readonly dialects?: readonly SchemaDialect[]
}

const since2019 = ['2019-09', '2020-12'] as const
const to2019 = ['2019-09', 'draft-07', 'draft-04'] as const

const groups: readonly (readonly [words: string, value: KeywordValue, dialects?: readonly SchemaDialect[]])[] = [
  ['not if then else contains additionalProperties propertyNames contentSchema', 'schema'],
  ['additionalItems', 'schema', to2019],
  ['unevaluatedProperties unevaluatedItems', 'schema', since2019],
  ['allOf anyOf oneOf', 'schema list'],
  ['prefixItems', 'schema list', ['2020-12']],
  ['properties $defs definitions', 'schema map'],
  ['dependentSchemas', 'schema map', since2019],
  ['patternProperties', 'pattern to schema map'],
  ['items', 'items'],
  ['dependencies', 'dependencies'],
  ['minimum maximum', 'number'],
  ['exclusiveMinimum exclusiveMaximum', 'exclusive limit'],
  ['multipleOf', 'number above 0'],
  ['minLength maxLength minItems maxItems minProperties maxProperties', 'count'],
  ['minContains maxContains', 'count', since2019],
  ['uniqueItems nullable', 'boolean'],
  ['type', 'type'],
  ['enum', 'enum'],
  ['required', 'names'],
  ['dependentRequired', 'names map', since2019],
  ['pattern', 'pattern'],
  ['format', 'format'],
  ['$ref', 'reference'],
  ['$dynamicRef', 'reference', ['2020-12']],
  ['$recursiveRef', 'reference', ['2019-09']],
  ['$recursiveAnchor', 'boolean', ['2019-09']],
  ['$id', 'id', ['2020-12', '2019-09', 'draft-07']],
  ['id', 'id', ['draft-04']],
  ['$anchor', 'anchor', since2019],
  ['$dynamicAnchor', 'anchor', ['2020-12']],
  ['$schema contentEncoding contentMediaType', 'text'],
  ['const default', 'anything'],
  ['title description $comment deprecated readOnly writeOnly strict', 'note'],
  ['examples example $vocabulary discriminator xml externalDocs', 'ignored'],
]

export const schemaKeywords: ReadonlyMap<string, Keyword> = new Map(
  groups.flatMap(([words, value, dialects]) =>
    words.split(' ').map((word) => [word, { value, ...(dialects ? { dialects } : {}) }] as const),
  ),
)

export const SCHEMA_TYPES = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'] as const

/** Formats that are asserted: those of ajv-formats. */
export const SCHEMA_FORMATS: readonly string[] =
  'date time date-time iso-time iso-date-time duration uri uri-reference uri-template url email hostname ipv4 ipv6 regex uuid json-pointer json-pointer-uri-fragment relative-json-pointer byte int32 int64 float double password binary'.split(
    ' ',
  )

/** Formats of JSON Schema that nothing here can assert. */
export const UNKNOWN_TO_US: readonly string[] = ['idn-email', 'idn-hostname', 'iri', 'iri-reference']
