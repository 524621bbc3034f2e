import { expect, it } from 'vitest'
import { schemaCompiler } from '../../../src/evaluate/calls/schema-validator.js'
import type { JsonValue } from '../../../src/model/json.js'

it('keeps the patterns of different schemas apart', async () => {
  const schema = (pattern: string) => ({ properties: { x: { pattern } } })
  const compile = await schemaCompiler({}, [schema('^A$'), schema('^B$')])
  const [a, b] = [compile(schema('^A$')), compile(schema('^B$'))]
  expect([a({ x: 'A' }), b({ x: 'B' })]).toEqual([undefined, undefined])
  expect(a({ x: 'B' })?.violations).toEqual([{ path: '/x', keyword: 'pattern' }])
  expect(b({ x: 'A' })?.violations).toEqual([{ path: '/x', keyword: 'pattern' }])
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
    expect(validate(nested(4, 'and', 'bad'))?.violations.length).toBeGreaterThan(1)
    expect(validate(nested(60, 'neither', { op: 'leaf' }))?.detail).toMatch(/too large/)
  },
  5_000,
)

it('spends more on larger arguments, so that a long list passes', async () => {
  const root = { properties: { list: { items: { $ref: '#/$defs/tree' } } } }
  const validate = (await schemaCompiler(definitions, [root]))(root)
  const list = Array.from({ length: 20_000 }, () => nested(3, 'or', { op: 'leaf' }))
  expect(validate({ list })).toBeUndefined()
})

it('reports only the first violation of arguments that are very large', async () => {
  const root = { properties: { list: { items: { type: 'string' } } } }
  const validate = (await schemaCompiler({}, [root]))(root)
  expect(validate({ list: Array(1_000).fill(1) })?.violations).toHaveLength(20)
  expect(validate({ list: ['a', ...Array(1_000_000).fill(1)] })).toEqual({
    violations: [{ path: '/list/1', keyword: 'type' }],
    detail: '/list/1 must be string',
  })
})
