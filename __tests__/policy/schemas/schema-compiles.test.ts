import { Ajv } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import AjvDraft04 from 'ajv-draft-04'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schemaCompiler } from '../../../src/evaluate/calls/schema-validator.js'
import type { JsonObject, JsonValue } from '../../../src/model/json.js'
import { type SchemaDialect, schemaDialect } from '../../../src/model/schema-dialect.js'
import { loadPolicyObject } from '../../../src/policy/load-policy.js'
import { schemaKeywords } from '../../../src/policy/schemas/schema-keywords.js'

const addresses: Readonly<Record<SchemaDialect, string>> = {
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
  'draft-04': 'http://json-schema.org/draft-04/schema#',
}
const engines = {
  '2020-12': new Ajv2020({ strict: false, logger: false, validateFormats: false }),
  '2019-09': new Ajv2019({ strict: false, logger: false, validateFormats: false }),
  'draft-07': new Ajv({ strict: false, logger: false, validateFormats: false }),
  'draft-04': new AjvDraft04.default({ strict: false, logger: false, validateFormats: false }),
}

const name = fc.constantFrom('a', 'b', '$ref', 'type', '__proto__', 'constructor', 'a/b', 'é', '%')
const data = fc.oneof(
  fc.constantFrom<JsonValue>(null, true, false, 0, 1, 2, -1, 1.5, '', 'a', 'string', 'object', '#', '#a', '#/$defs/d'),
  fc.constantFrom<JsonValue>('^a', '(', '\\-', '(?i)a', 'date', 'dat', 'https://x/y', 'y', 'urn:x:y', '#/properties/a'),
  fc.constantFrom<JsonValue>([], {}, ['a'], ['a', 'a'], ['string', 'null'], [1], [{}], { a: ['b'] }, { a: [1] }),
)
// Notes may hold any scalar, and what is ignored anything: a policy is not refused for them.
const words = [...schemaKeywords.keys(), 'nonsense'].filter(
  (word) => !['ignored', 'note'].includes(schemaKeywords.get(word)?.value ?? ''),
)
const { schema } = fc.letrec<{ schema: JsonValue; object: JsonValue }>((tie) => {
  const sub = tie('schema')
  const map = fc.dictionary(name, sub, { maxKeys: 2 }) as fc.Arbitrary<JsonValue>
  const any = fc.oneof(data, sub, map, fc.array(sub, { maxLength: 2 }) as fc.Arbitrary<JsonValue>)
  return {
    schema: fc.oneof({ depthSize: 'small' }, fc.boolean(), tie('object')),
    object: fc.dictionary(fc.constantFrom(...words), any, { maxKeys: 4 }) as fc.Arbitrary<JsonValue>,
  }
})
const dialect = fc.constantFrom(...(Object.keys(addresses) as SchemaDialect[]))
const policy = fc.record({
  dialect,
  schema: schema.filter((one) => typeof one === 'object') as fc.Arbitrary<JsonObject>,
  shared: fc.dictionary(fc.constantFrom('d', 'e'), schema, { maxKeys: 1 }) as fc.Arbitrary<JsonObject>,
})

/** The schema of the one tool as the policy means it; undefined if the policy is refused. */
function load(one: { dialect: SchemaDialect; schema: JsonObject; shared: JsonObject }) {
  const { $schema: _, ...rest } = one.schema
  const schemas = { t: { $schema: addresses[one.dialect], ...rest }, $defs: one.shared }
  const { policy: loaded, problems } = loadPolicyObject({ tools: { deny: ['x'] }, schemas })
  for (const { level, code } of problems) if (level === 'error') expect(code).toBe('E_POLICY_INVALID')
  return loaded && { definitions: loaded.definitions, schema: loaded.constraints.get('t')![0]!.schema, schemas }
}

describe('every schema that a policy loads with', () => {
  test('compiles, and checks arguments without throwing', async () => {
    let loaded = 0
    await fc.assert(
      fc.asyncProperty(policy, fc.jsonValue(), async (one, args) => {
        const found = load(one)
        if (!found) return
        loaded++
        const compile = await schemaCompiler(found.definitions, [found.schema])
        compile(found.schema)(args as JsonValue)
      }),
      { numRuns: 4_000 },
    )
    expect(loaded).toBeGreaterThan(200)
  })

  test('is one by the specification', () => {
    fc.assert(
      fc.property(policy, (one) => {
        // In older drafts we are more lenient: schemas `true` and `false`, an empty `required`, a value twice in `enum`.
        const found = one.dialect.startsWith('20') ? load(one) : undefined
        if (found) expect([found, engines[one.dialect].validateSchema(found.schemas.t)]).toEqual([found, true])
      }),
      { numRuns: 4_000 },
    )
  })
})

describe('every schema of the specification', () => {
  /** What has rules of ours, or needs more than a meta-schema to be right. */
  const ruled =
    /"(?:\$ref|\$dynamicRef|\$recursiveRef|\$id|\$anchor|\$dynamicAnchor|\$schema|pattern|patternProperties|format|nullable)":/

  test('loads, but for keywords that nobody knows', () => {
    let valid = 0
    fc.assert(
      fc.property(policy, (one) => {
        const { $schema: _, ...rest } = one.schema
        const whole = { allOf: [rest, { $defs: one.shared }] }
        const text = JSON.stringify(whole)
        if (!one.dialect.startsWith('20') || ruled.test(text) || !engines[one.dialect].validateSchema(whole)) return
        valid++
        const schemas = { t: { $schema: addresses[one.dialect], ...rest }, $defs: one.shared }
        const { problems } = loadPolicyObject({ tools: { deny: ['x'] }, schemas })
        if (problems.some(({ message }) => /is not a keyword of|must not overlap|at least one value/.test(message)))
          return
        expect([text, problems]).toEqual([text, []])
      }),
      { numRuns: 8_000 },
    )
    expect(valid).toBeGreaterThan(200)
  })
})

describe('the table of keywords', () => {
  test.each(Object.keys(addresses) as SchemaDialect[])('has for %s what the engine checks', (one) => {
    const { all, keywords } = engines[one].RULES
    const known = new Set([...Object.keys(all), ...Object.keys(keywords)])
    const asserting = [...schemaKeywords].filter(
      ([word, { value, dialects }]) =>
        !['anything', 'ignored', 'note', 'text', 'id', 'anchor'].includes(value) &&
        !['contentSchema', '$recursiveAnchor'].includes(word) &&
        (dialects === undefined || dialects.includes(one)),
    )
    for (const [word] of asserting) expect([word, known.has(word)]).toEqual([word, true])
  })

  test('reads the dialects by their addresses', () => {
    for (const [one, address] of Object.entries(addresses)) expect(schemaDialect(address)).toBe(one)
    expect(schemaDialect('http://json-schema.org/draft-06/schema#')).toBe('draft-07')
    expect(schemaDialect('http://json-schema.org/schema#')).toBe('2020-12')
    expect(schemaDialect('http://json-schema.org/draft-03/schema#')).toBeUndefined()
    expect(schemaDialect('https://example.com/mine')).toBeUndefined()
  })
})

test('an empty reference is an error of the policy, and `#` is the schema itself', async () => {
  const withRef = (ref: string) =>
    loadPolicyObject({ version: '2.0', schemas: { t: { type: 'object', properties: { inner: { $ref: ref } } } } })
  expect(withRef('').problems).toMatchObject([{ code: 'E_POLICY_INVALID', message: '`$ref` is empty.' }])
  expect(withRef('#').problems).toEqual([])
})
