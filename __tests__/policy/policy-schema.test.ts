import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadPolicy } from '../../src/policy/load-policy.js'
import { migratePolicy } from '../../src/policy/migrate-policy.js'
import { ROOT_KEYS } from '../../src/policy/read/root-keys.js'
import { SCHEMA_FORMATS, schemaKeywords } from '../../src/policy/schemas/schema-keywords.js'
import { policyBlocks } from './policy-blocks.js'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const schema = JSON.parse(read('schemas/assay.policy.v2.schema.json'))
const validate = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allowUnionTypes: true,
}).compile(schema)
const fixtures = (kind: string) =>
  readdirSync(new URL(`__tests__/fixtures/policies/${kind}/`, root)).filter((file) => !file.includes('expected'))
const text = (kind: string, file: string) => read(`__tests__/fixtures/policies/${kind}/${file}`)

describe('the published schema of the policy', () => {
  it('has a title and a description for every key', () => {
    for (const [key, value] of Object.entries<{ title?: string; description?: string; anyOf?: { $ref?: string }[] }>(
      schema.properties,
    )) {
      const target = value.anyOf?.[0]?.$ref === '#/$defs/tools' ? schema.$defs.tools : value
      expect([key, typeof target.title, typeof target.description]).toEqual([key, 'string', 'string'])
    }
  })

  it('knows the keys that the loader knows', () => {
    expect(Object.keys(schema.properties).sort()).toEqual([...ROOT_KEYS].sort())
  })

  it('knows the keywords and formats that an argument may have', () => {
    const { propertyNames, properties } = schema.$defs.argument
    const words = [...schemaKeywords].flatMap(([word, { dialects }]) =>
      dialects === undefined || dialects.includes('2020-12') ? [word] : [],
    )
    expect(propertyNames.anyOf[1].enum.slice().sort()).toEqual(['min', 'max', ...words].sort())
    expect(properties.format.enum.slice().sort()).toEqual([...SCHEMA_FORMATS].sort())
  })

  it.each(fixtures('valid'))('accepts %s', (file) => {
    expect(validate(parse(text('valid', file))), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each(fixtures('legacy'))('accepts %s once it is migrated', (file) => {
    expect(validate(parse(migratePolicy(text('legacy', file)).text)), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each([
    ...fixtures('invalid').map((file) => ['invalid', file]),
    ...fixtures('foreign').map((file) => ['foreign', file]),
  ])('refuses %s/%s', (kind, file) => {
    expect(validate(parse(text(kind!, file!)))).toBe(false)
  })

  it.each(['docs/policy.md', 'docs/policy-reference.md'])('accepts every policy of %s in canonical form', (page) => {
    const blocks = policyBlocks(read(page)).filter(({ expected }) => expected === undefined)
    for (const block of blocks) {
      expect(loadPolicy(block.text).policy, block.text).toBeDefined()
      expect(validate(parse(migratePolicy(block.text).text)), `${block.text}\n${JSON.stringify(validate.errors)}`).toBe(
        true,
      )
    }
  })
})
