/** Where subschemas sit in a JSON Schema, over all drafts that are read. Everything else that a keyword holds is data. */
export const SCHEMA_KEYWORD = {
  one: [
    'not',
    'if',
    'then',
    'else',
    'items',
    'contains',
    'additionalProperties',
    'additionalItems',
    'propertyNames',
    'unevaluatedProperties',
    'unevaluatedItems',
    'contentSchema',
  ],
  list: ['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items'],
  map: ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas', 'dependencies'],
} as const

const DATA =
  '$ref $id id $schema $anchor $dynamicRef $dynamicAnchor $recursiveRef $recursiveAnchor $vocabulary $comment type const enum default ' +
  'examples example title description deprecated readOnly writeOnly format minimum maximum exclusiveMinimum exclusiveMaximum ' +
  'multipleOf minLength maxLength pattern minItems maxItems uniqueItems minContains maxContains required minProperties ' +
  'maxProperties dependentRequired contentEncoding contentMediaType nullable discriminator xml externalDocs strict'

export const SCHEMA_KEYWORDS: ReadonlySet<string> = new Set([
  ...SCHEMA_KEYWORD.one,
  ...SCHEMA_KEYWORD.list,
  ...SCHEMA_KEYWORD.map,
  ...DATA.split(' '),
])

export const SCHEMA_TYPES = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'] as const

const NUMERIC =
  'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems minContains maxContains ' +
  'minProperties maxProperties'

/** What a keyword must hold to compile, where slips are common. Draft 4 alone has booleans for three of them. */
export const KEYWORD_KIND: ReadonlyMap<string, 'number' | 'list' | 'map'> = new Map([
  ...NUMERIC.split(' ').map((keyword) => [keyword, 'number'] as const),
  ...['required', 'enum', 'allOf', 'anyOf', 'oneOf', 'prefixItems'].map((keyword) => [keyword, 'list'] as const),
  ...['properties', 'patternProperties', '$defs', 'dependentRequired'].map((keyword) => [keyword, 'map'] as const),
])

export const BOOLEAN_IN_DRAFT_4: ReadonlySet<string> = new Set(['required', 'exclusiveMinimum', 'exclusiveMaximum'])
