import { expect, it } from 'vitest'
import type { SchemaFailure } from '../../../src/evaluate/calls/list-violations.js'
import { schemaCompiler } from '../../../src/evaluate/calls/schema-validator.js'
import type { JsonValue } from '../../../src/model/json.js'

const places = (failure: SchemaFailure | 'too-costly' | undefined) =>
  typeof failure === 'object' ? failure.map(({ key }) => key) : undefined

it('keeps the patterns of different schemas apart', async () => {
  const schema = (pattern: string) => ({ properties: { x: { pattern } } })
  const compile = await schemaCompiler({}, [schema('^A$'), schema('^B$')])
  const [a, b] = [compile(schema('^A$')), compile(schema('^B$'))]
  expect([a({ x: 'A' }), b({ x: 'B' })]).toEqual([undefined, undefined])
  expect(places(a({ x: 'B' }))).toEqual(['/x#pattern'])
  expect(places(b({ x: 'A' }))).toEqual(['/x#pattern'])
})

const tree = (op: string) => ({
  required: ['op', 'of'],
  properties: { of: { $ref: '#/$defs/tree' }, op: { const: op } },
})
const definitions = {
  tree: { type: 'object', anyOf: [tree('and'), tree('or'), { properties: { op: { const: 'leaf' } } }] },
}
const nested = (depth: number, op: string, leaf: JsonValue): JsonValue => {
  let value = leaf
  for (let i = 0; i < depth; i++) value = { of: value, op }
  return value
}

it.each([
  undefined,
  'http://json-schema.org/draft-07/schema#',
  'https://json-schema.org/draft/2019-09/schema',
  'http://json-schema.org/draft-04/schema#',
])(
  'refuses arguments that a schema which refers to itself could take years to check (%s)',
  async ($schema) => {
    const root = { ...($schema && { $schema }), $ref: '#/$defs/tree' }
    const shared = $schema?.includes('draft-04')
      ? { tree: JSON.parse(JSON.stringify(definitions.tree).replaceAll(/"const":("\w+")/g, '"enum":[$1]')) }
      : definitions
    const validate = (await schemaCompiler(shared, [root]))(root)
    expect(validate(nested(10, 'and', { op: 'leaf' }))).toBeUndefined()
    expect(places(validate(nested(4, 'and', 'bad')))?.length).toBeGreaterThan(1)
    expect(validate(nested(60, 'neither', { op: 'leaf' }))).toBe('too-costly')
  },
  5_000,
)

it('spends more on larger arguments, so that a long list passes', async () => {
  const root = { properties: { list: { items: { $ref: '#/$defs/tree' } } } }
  const validate = (await schemaCompiler(definitions, [root]))(root)
  const list = Array.from({ length: 20_000 }, () => nested(3, 'or', { op: 'leaf' }))
  expect(validate({ list })).toBeUndefined()
})

it('reports only the first violation of arguments that are very large, and that there may be more', async () => {
  const root = { properties: { list: { items: { type: 'string' } } } }
  const validate = (await schemaCompiler({}, [root]))(root)
  expect(validate({ list: Array(1_000).fill(1) })).toHaveLength(20)
  expect(validate({ list: ['a', ...Array(1_000_000).fill(1)] })).toMatchObject([
    {
      ...{ path: '', keyword: 'unlisted', key: '#unlisted' },
      says: 'the arguments break more than can be listed, first /list/1 must be string',
    },
    { path: '/list/1', keyword: 'type', key: '/list/*#type', says: '/list/1 must be string' },
  ])
})

it('lists every different mistake before it repeats one, and says when there are too many', async () => {
  const root = {
    properties: { list: { items: { type: 'string' } }, to: { enum: ['alice'] } },
    additionalProperties: false,
  }
  const validate = (await schemaCompiler({}, [root]))(root)
  const noisy = places(validate({ list: Array(500).fill(1), to: 'mallory', cc: 1 }))
  expect(noisy).toHaveLength(20)
  expect(new Set(noisy)).toEqual(new Set(['#additionalProperties#cc', '/list/*#type', '/to#enum']))
  const many = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`x${i}`, 1]))
  const cut = places(validate(many))
  expect([cut?.length, cut?.includes('#unlisted')]).toEqual([101, true])
})

it('names the member of every keyword that is about one, so that a known one hides no other', async () => {
  const root = {
    required: ['a', 'b'],
    dependentRequired: { x: ['y', 'z'] },
    propertyNames: { maxLength: 3 },
    unevaluatedProperties: false,
    properties: { x: true },
  }
  const validate = (await schemaCompiler({}, [root]))(root)
  expect(places(validate({ x: 1, long_one: 1, odd: 1 }))).toEqual([
    '#dependentRequired#y',
    '#dependentRequired#z',
    '#maxLength#long_one',
    '#propertyNames#long_one',
    '#required#a',
    '#required#b',
    '#unevaluatedProperties#long_one',
    '#unevaluatedProperties#odd',
  ])
})
