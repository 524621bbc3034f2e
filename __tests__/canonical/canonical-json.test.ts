import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../src/canonical/canonical-json.js'
import { jsonDigest, sha256Hex } from '../../src/canonical/digest.js'

/** A double from the bits that RFC 8785 appendix B lists. */
const double = (hex: string) => Buffer.from(hex, 'hex').readDoubleBE()

describe('the numbers of RFC 8785, appendix B', () => {
  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('%s is %s', (hex, text) => {
    expect(canonicalJson(double(hex))).toBe(text)
  })

  test.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('%s has no form', (hex) => {
    expect(() => canonicalJson(double(hex))).toThrow(RangeError)
    expect(() => canonicalJson({ b: [double(hex)], a: 1 })).toThrow(RangeError)
  })
})

describe('the texts and objects of RFC 8785', () => {
  test('the sample of section 3.2.2', () => {
    const sample = {
      // biome-ignore lint/correctness/noPrecisionLoss: as in the RFC
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  test('keys stand in the order of UTF-16 code units, section 3.2.3', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    const object = Object.fromEntries(keys.map((key) => [key, 0]))
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']
    expect(Object.keys(JSON.parse(canonicalJson(object)))).toHaveLength(7)
    const at = sorted.map((key) => canonicalJson(object).indexOf(JSON.stringify(key)))
    expect(at).toEqual(at.toSorted((a, b) => a - b))
  })

  test('keys that look like numbers are texts: 10 stands before 9', () => {
    expect(canonicalJson({ 9: 1, 10: 2, a: { b: 1, a: 2 } })).toBe('{"10":2,"9":1,"a":{"a":2,"b":1}}')
  })

  test('a key named __proto__ is a key', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"y":1,"x":2}}'))).toBe('{"__proto__":{"x":2,"y":1},"b":1}')
  })

  test('absent members are left out', () => {
    expect(canonicalJson({ b: 1, a: undefined })).toBe('{"b":1}')
  })
})

test('it says the same value, is a fixed point, and does not depend on the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, seed) => {
      const text = canonicalJson(value)
      const again = JSON.parse(text)
      expect(canonicalJson(again)).toBe(text)
      expect(canonicalJson(shuffled(value, seed))).toBe(text)
      expect(again).toEqual(JSON.parse(JSON.stringify(value)))
    }),
    { numRuns: 300 },
  )
})

function shuffled(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, seed))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, member]) => [key, shuffled(member, seed)] as const)
  const turn = entries.length > 0 ? seed % entries.length : 0
  return Object.fromEntries([...entries.slice(turn), ...entries.slice(0, turn)].reverse())
}

test('digests are those of the bytes', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(sha256Hex('é')).toBe(sha256Hex(Buffer.from('é')))
  expect(jsonDigest({ b: 1, a: 2 })).toBe(`sha256:${sha256Hex('{"a":2,"b":1}')}`)
})
