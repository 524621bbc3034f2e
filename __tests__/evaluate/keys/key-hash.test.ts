import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../../src/canonical/canonical-json.js'
import { KeyHash } from '../../../src/evaluate/keys/key-hash.js'
import { parseJson } from '../../../src/json/parse-json.js'
import type { JsonValue } from '../../../src/model/json.js'
import { propertyRuns } from '../../support/property-runs.js'

const seed = '0123456789abcdef'
const hash = new KeyHash(seed)
const of = (value: JsonValue) => hash.ofValue(value)
const text = (json: string) => of(parseJson(json))

/** The same value with the members of every object the other way around. */
function turned(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(turned)
  const members = Object.entries(value).map(([name, member]): [string, JsonValue] => [name, turned(member)])
  return Object.fromEntries(members.reverse())
}

/** Small alphabets, so that values that are nearly equal are drawn. */
const near = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      null,
      true,
      false,
      '',
      'a',
      'ab',
      'abcd',
      'abcde',
      'é',
      'äbcd',
      '東京',
      '\ud800',
      '1',
      0,
      1,
      -1,
      1.5,
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'ab', '1', '__proto__', 'é'), tie('value'), { maxKeys: 3 }),
  ),
})).value

describe('values that a rule compares', () => {
  test('two are equal just where their canonical JSON is', () => {
    const seen = new Map<number, string>()
    fc.assert(
      fc.property(fc.oneof(near, fc.jsonValue() as fc.Arbitrary<JsonValue>), (value) => {
        const canonical = canonicalJson(value)
        const key = of(value)
        expect(seen.get(key) ?? canonical).toBe(canonical)
        seen.set(key, canonical)
        expect(of(turned(value))).toBe(key)
      }),
      propertyRuns(5000),
    )
  })
  test.each([
    ['{"a":1,"b":2}', '{"b":2,"a":1}'],
    ['{"x":{"a":[1],"b":{}}}', '{"x":{"b":{},"a":[1]}}'],
    ['1', '1.0'],
    ['0', '-0'],
    ['100000000000000000001', '1.00000000000000000001e20'],
  ])('%s is the same as %s', (a, b) => expect(text(a)).toBe(text(b)))
  test.each([
    ['1', '"1"'],
    ['{"a":1,"b":2}', '{"a":2,"b":1}'],
    ['{"a":{"b":1}}', '{"a":{},"b":1}'],
    ['{"a":1}', '[["a",1]]'],
    ['[[1],2]', '[1,[2]]'],
    ['["a","b"]', '["ab",""]'],
    ['[]', '{}'],
    ['null', '"null"'],
    ['9007199254740992', '9007199254740993'],
    ['"abcd"', '"abc\\u0164"'],
    ['"a\\u0000"', '"a"'],
    ['"\\u0061\\u6200"', '"\\u0061\\u0000\\u0062"'],
  ])('%s is another value than %s', (a, b) => expect(text(a)).not.toBe(text(b)))
  test('the order of a list counts', () => expect(of([1, 2])).not.toBe(of([2, 1])))
})

test('300,000 values that differ little have as many hashes, which use all 53 bits', () => {
  const seen = new Set<number>()
  const ones = new Array<number>(53).fill(0)
  for (let i = 0; i < 300_000; i++) {
    const key = of({ id: `R${i}`, total: i % 7 })
    seen.add(key)
    if (i % 30 === 0)
      for (let bit = 0; bit < 53; bit++) if (Math.floor(key / 2 ** bit) % 2 === 1) ones[bit] = (ones[bit] as number) + 1
  }
  expect(seen.size).toBe(300_000)
  for (const count of ones) expect(Math.abs(count - 5000)).toBeLessThan(400)
})

test('another policy has other hashes, so that nobody can choose two values that have one', () => {
  expect(new KeyHash('f'.repeat(16)).ofValue({ a: 1 })).not.toBe(of({ a: 1 }))
})

test('rules that ask about the same arguments one after the other get the same answer as each alone', () => {
  const args = { a: [1, 2] }
  for (const value of [args, args, '{"a":[1,2]}', { a: [1, 2] }]) expect(hash.ofPart('args', value)).toBe(of(args))
  expect(hash.ofPart('result', args)).toBe(of(args))
  expect(hash.ofPart('args', { a: [2, 1] })).not.toBe(of(args))
})
