import { expect, it } from 'vitest'
import { schemaCompiler } from '../../src/evaluate/schema-validator.js'

it('keeps the patterns of different schemas apart', async () => {
  const schema = (pattern: string) => ({ properties: { x: { pattern } } })
  const compile = await schemaCompiler({}, [schema('^A$'), schema('^B$')])
  const [a, b] = [compile(schema('^A$')), compile(schema('^B$'))]
  expect([a({ x: 'A' }), b({ x: 'B' })]).toEqual([undefined, undefined])
  expect(a({ x: 'B' })?.violations).toEqual([{ path: '/x', keyword: 'pattern' }])
  expect(b({ x: 'A' })?.violations).toEqual([{ path: '/x', keyword: 'pattern' }])
})
