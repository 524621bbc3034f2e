import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemaCompiler, type Validate } from '../../../src/evaluate/calls/schema-validator.js'
import { parseJson } from '../../../src/json/parse-json.js'
import type { JsonValue } from '../../../src/model/json.js'

const dialects = [
  'https://json-schema.org/draft/2020-12/schema',
  'https://json-schema.org/draft/2019-09/schema',
  'http://json-schema.org/draft-07/schema#',
  'http://json-schema.org/draft-04/schema#',
] as const

function placesOf(failure: ReturnType<Validate>): readonly string[] {
  return failure === 'too-costly' ? [failure] : (failure ?? []).map(({ path, keyword }) => `${path} ${keyword}`)
}

/** The keywords that arguments break, of a schema of their property `n`; schema and value as JSON text. */
async function broken(schema: string, value: string, $schema: string = dialects[0]): Promise<readonly string[]> {
  const whole = parseJson(`{"$schema":"${$schema}","properties":{"n":${schema}}}`)
  const validate = (await schemaCompiler({}, [whole]))(whole)
  return placesOf(validate(parseJson(`{"n":${value}}`)))
}

describe.each(dialects)('numbers that no double holds (%s)', (dialect) => {
  const keywordsOf = (schema: string, value: string) => broken(schema, value, dialect)

  it.each([
    ['{"maximum":9007199254740992}', '9007199254740993', '/n maximum'],
    ['{"maximum":9007199254740993}', '9007199254740994', '/n maximum'],
    ['{"minimum":9007199254740993}', '9007199254740992', '/n minimum'],
    ['{"maximum":5}', '1e400', '/n maximum'],
    ['{"minimum":0}', '-1e-400', '/n minimum'],
    ['{"maximum":0.1}', '0.1000000000000000055', '/n maximum'],
    ['{"enum":[2512292042121000000]}', '2512292042121000001', '/n enum'],
    ['{"enum":[0]}', '1e-400', '/n enum'],
    ['{"enum":[{"a":[1234567890123456789]}]}', '{"a":[1234567890123456788]}', '/n enum'],
    ['{"multipleOf":1.5}', '1e17', '/n multipleOf'],
    ['{"multipleOf":10}', '1234567890123456789', '/n multipleOf'],
    ['{"multipleOf":9007199254740993}', '9007199254740992', '/n multipleOf'],
    ['{"uniqueItems":true}', '[9007199254740993,1,9007199254740993.0]', '/n uniqueItems'],
    ['{"type":"integer"}', '1.00000000000000000001', '/n type'],
    ['{"type":["string","object","array","null"]}', '1234567890123456789', '/n type'],
    ['{"items":{"maximum":9007199254740992}}', '[1,9007199254740993]', '/n/1 maximum'],
    ['{"properties":{"a":{"properties":{"b":{"maximum":1}}}}}', '{"a":{"b":1e400}}', '/n/a/b maximum'],
    ['{"additionalProperties":{"maximum":1}}', '{"__proto__":1e400}', '/n/__proto__ maximum'],
  ])('%s is broken by %s', async (schema, value, keyword) => {
    expect(await keywordsOf(schema, value)).toEqual([keyword])
  })

  it.each([
    ['{"maximum":9007199254740993}', '9007199254740993'],
    ['{"maximum":9007199254740993}', '9007199254740992'],
    ['{"minimum":9007199254740993}', '9007199254740993.000'],
    ['{"type":"number","minimum":1}', '1e400'],
    ['{"type":"integer"}', '1234567890123456789'],
    ['{"type":"integer"}', '1e400'],
    ['{"type":"number"}', '0.1000000000000000055'],
    ['{"enum":["a",1234567890123456789]}', '1234567890123456789'],
    ['{"enum":[{"b":1e400,"a":[1234567890123456789]}]}', '{"a":[1234567890123456789],"b":10e399}'],
    ['{"multipleOf":0.01}', '19.99'],
    ['{"multipleOf":9}', '1e400'.replace('1', '9')],
    ['{"multipleOf":0.0000000000000000001}', '0.1000000000000000055'],
    ['{"uniqueItems":true}', '[9007199254740993,9007199254740992,"9007199254740993"]'],
    ['{"required":["a"],"minProperties":1,"properties":{"text":{"type":"string"}}}', '1234567890123456789'],
    ['{"maxLength":1,"maxItems":0,"pattern":"^a$"}', '1234567890123456789'],
    ['{"anyOf":[{"maximum":9007199254740992},{"minimum":9007199254740993}]}', '9007199254740993'],
  ])('%s is kept by %s', async (schema, value) => {
    expect(await keywordsOf(schema, value)).toEqual([])
  })
})

it.each([
  ['{"const":1234567890123456788}', '1234567890123456789', ['/n const']],
  ['{"const":1234567890123456789}', '1234567890123456789', []],
  ['{"const":[1e400]}', '[1e401]', ['/n const']],
  ['{"exclusiveMaximum":9007199254740993}', '9007199254740993', ['/n exclusiveMaximum']],
  ['{"exclusiveMaximum":9007199254740993}', '9007199254740992', []],
  ['{"exclusiveMinimum":9007199254740992}', '9007199254740993', []],
  ['{"exclusiveMinimum":0}', '0', ['/n exclusiveMinimum']],
  ['{"contains":{"const":9007199254740993}}', '[9007199254740992]', ['/n contains', '/n const']],
  ['{"contains":{"const":9007199254740993}}', '[1,9007199254740993]', []],
  ['{"prefixItems":[{"maximum":9007199254740992}],"unevaluatedItems":false}', '[9007199254740992]', []],
  ['{"$ref":"#/$defs/small"}', '9007199254740993', ['/n maximum']],
])('%s asked of %s: %j', async (schema, value, keywords) => {
  const whole = parseJson(`{"properties":{"n":${schema}}}`)
  const definitions = parseJson('{"small":{"maximum":9007199254740992}}') as { [name: string]: JsonValue }
  const validate = (await schemaCompiler(definitions, [whole]))(whole)
  const found = placesOf(validate(parseJson(`{"n":${value}}`)))
  expect(found.map((each) => each.replace('/n/0', '/n'))).toEqual(keywords)
})

it('takes a limit of draft-04 for exclusive where the schema says so', async () => {
  const schema = '{"maximum":9007199254740993,"exclusiveMaximum":true,"minimum":1,"exclusiveMinimum":false}'
  expect(await broken(schema, '9007199254740993', dialects[3])).toEqual(['/n maximum'])
  expect(await broken(schema, '9007199254740992', dialects[3])).toEqual([])
  expect(await broken(schema, '1', dialects[3])).toEqual([])
})

it('says a limit with all its digits', async () => {
  const schema = parseJson('{"properties":{"n":{"maximum":9007199254740993}}}')
  const validate = (await schemaCompiler({}, [schema]))(schema)
  expect(validate(parseJson('{"n":9007199254740994}'))).toMatchObject([{ says: '/n must be <= 9007199254740993' }])
})

it('looks at arguments that are a number themselves', async () => {
  const validate = (await schemaCompiler({}, [{ maximum: 2 ** 53 }]))({ maximum: 2 ** 53 })
  expect(placesOf(validate(parseJson('9007199254740993')))).toEqual([' maximum'])
})

it('answers each call by its own numbers, whatever was asked before', async () => {
  const schema = { properties: { n: { multipleOf: 0.01, maximum: 2 ** 53 } } }
  const validate = (await schemaCompiler({}, [schema]))(schema)
  const answers = ['{"n":9007199254740993}', '{"n":1.005}', '{"n":9007199254740992}', '{"n":9007199254740991.99}']
  expect(answers.map((text) => placesOf(validate(parseJson(text))))).toEqual([
    ['/n maximum'],
    ['/n multipleOf'],
    [],
    [],
  ])
})

it('refuses to divide a number of absurd length, at once', async () => {
  const schema = { properties: { n: { multipleOf: 7 } } }
  const validate = (await schemaCompiler({}, [schema]))(schema)
  expect(validate(parseJson(`{"n":${'7'.repeat(1_000_000)}}`))).toBe('too-costly')
})

it('decides as integers and decimals written out would', async () => {
  const number = fc.oneof(
    fc.tuple(fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }), fc.constant(0)),
    fc.tuple(
      fc.bigInt({ min: -20n, max: 20n }).map((near) => 2n ** 53n + near),
      fc.integer({ min: -2, max: 0 }),
    ),
    fc.tuple(fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }), fc.integer({ min: -22, max: 3 })),
    fc.tuple(fc.bigInt({ min: -30n, max: 30n }), fc.integer({ min: -2, max: 1 })),
  )
  const units = ([count, power]: readonly [bigint, number]) => count * 10n ** BigInt(power + 30)
  const text = ([count, power]: readonly [bigint, number]) => (power === 0 ? `${count}` : `${count}e${power}`)
  const holds: Readonly<Record<string, (value: bigint, limit: bigint) => boolean>> = {
    maximum: (value, limit) => value <= limit,
    minimum: (value, limit) => value >= limit,
    exclusiveMaximum: (value, limit) => value < limit,
    exclusiveMinimum: (value, limit) => value > limit,
    const: (value, limit) => value === limit,
    multipleOf: (value, limit) => limit === 0n || value % limit === 0n,
  }
  const wrapped = fc.constantFrom(
    ['{"properties":{"a":SCHEMA}}', '{"a":NUMBER}'],
    ['{"items":SCHEMA}', '[NUMBER]'],
    ['SCHEMA', 'NUMBER'],
    ['{"allOf":[{"not":{"not":SCHEMA}}]}', 'NUMBER'],
  )
  const absolute = (value: bigint) => (value < 0n ? -value : value)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(holds)), number, number, wrapped, async (keyword, a, b, around) => {
      const limit = keyword === 'multipleOf' ? ([absolute(b[0]) || 1n, b[1]] as const) : b
      const [schema, value] = around.map((each) =>
        each.replace('SCHEMA', `{"${keyword}":${text(limit)}}`).replace('NUMBER', text(a)),
      ) as [string, string]
      const expected = holds[keyword]?.(units(a), units(limit))
      expect((await broken(schema, value)).length === 0, `${schema} ${value}`).toBe(expected)
    }),
    { numRuns: 400 },
  )
})

it.each(['{"maximum":"5"}', '{"multipleOf":[1]}', '{"enum":5}', '{"maximum":{"text":"5"}}'])(
  'refuses the schema %s, exact or not',
  async (schema) => {
    for (const more of ['', ',"not":{"const":9007199254740993}']) {
      const whole = parseJson(`{"properties":{"n":${schema.slice(0, -1)}${more}}}}`)
      const compile = await schemaCompiler({}, [whole])
      expect(() => compile(whole)).toThrow(/must be/)
    }
  },
)
