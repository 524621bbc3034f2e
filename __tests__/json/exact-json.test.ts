import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/canonical/canonical-json.js'
import { locateJson } from '../../src/json/locate-json.js'
import { mayBeRounded, parseJson } from '../../src/json/parse-json.js'
import { writeJson } from '../../src/json/write-json.js'
import { ExactNumber, exactNumber } from '../../src/model/exact-number.js'

const long = '1234567890123456789'

describe('parseJson', () => {
  it.each([
    `{"a":${long}}`,
    `[${long},-${long},{"b":[[${long}]]}]`,
    '{"e":1e400}',
    '[1E+400,1e-400,-1e400,0.1000000000000000055]',
    long,
    `{"a\\"b":${long},"c":"${long}","d":"\\\\","e":${long}}`,
    `{"__proto__":{"a":${long}},"constructor":${long}}`,
  ])('reads %s, and writes it again as it was', (text) => {
    expect(writeJson(parseJson(text))).toBe(text)
  })

  it('reads numbers that a double holds as such, whatever stands around them', () => {
    const text = `{"id":${long},"n":[1,2.5,1e3,-0.30000000000000004],"s":"${long}","t":"1e400","u":[true,null]}`
    expect(parseJson(text)).toEqual({ ...JSON.parse(text), id: new ExactNumber(long, long) })
  })

  it('takes white space between anything', () => {
    const text = `\n{ "a" :\t[ ${long} , 1 ]\r\n, "b" : ${long}\n}\n`
    expect(writeJson(parseJson(text))).toBe(`{"a":[${long},1],"b":${long}}`)
  })

  it('lets the last of equal keys count', () => {
    expect(writeJson(parseJson(`{"a":${long},"a":5}`))).toBe('{"a":5}')
    expect(writeJson(parseJson(`{"a":5,"a":${long}}`))).toBe(`{"a":${long}}`)
    expect(writeJson(parseJson(`{"a":${long},"a":"5"}`))).toBe('{"a":"5"}')
    expect(writeJson(parseJson(`{"a":{"b":${long}},"a":{"b":7,"c":${long}}}`))).toBe(`{"a":{"b":7,"c":${long}}}`)
    expect(writeJson(parseJson(`{"a":[${long}],"a":[1,2]}`))).toBe('{"a":[1,2]}')
  })

  it.each([`{"a":0${long}}`, `[${long},]`, `{"a":${long}`, `+${long}`, `1e${'9'.repeat(2000)}`])(
    'refuses %s',
    (text) => {
      expect(() => parseJson(text)).toThrow(SyntaxError)
    },
  )

  it('says the same as JSON.parse of any text, but for what a double rounds', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((double) => JSON.stringify(double)),
      fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }).map(String),
      fc.tuple(fc.bigInt(), fc.nat(), fc.integer({ min: -500, max: 500 })).map(([a, b, e]) => `${a}.${b}e${e}`),
    )
    const text = fc.letrec<{ value: string }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        number,
        fc.string({ unit: 'binary' }).map((string) => JSON.stringify(string)),
        fc.constantFrom('true', 'false', 'null'),
        fc.array(tie('value'), { maxLength: 4 }).map((items) => `[${items.join(' ,')}]`),
        fc
          .array(fc.tuple(fc.oneof(fc.string(), fc.constantFrom('a', '__proto__', '')), tie('value')), { maxLength: 4 })
          .map((members) => `{${members.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(',')}}`),
      ),
    }))
    fc.assert(
      fc.property(text.value, (json) => {
        const value = parseJson(json)
        expect(withoutMinusZero(JSON.parse(writeJson(value)))).toEqual(withoutMinusZero(JSON.parse(json)))
        expect(canonicalJson(parseJson(canonicalJson(value)))).toBe(canonicalJson(value))
        expect(canonicalJson(parseJson(writeJson(value)))).toBe(canonicalJson(value))
      }),
    )
  })

  it('leaves what nests too deeply to whoever refuses it', () => {
    const deep = (levels: number) => `${'['.repeat(levels)}${long}${']'.repeat(levels)}`
    expect(() => parseJson(deep(100_000))).not.toThrow()
    expect(writeJson(parseJson(deep(512)))).toBe(deep(512))
  })
})

function withoutMinusZero(value: unknown): unknown {
  if (value === 0) return 0
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withoutMinusZero)
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutMinusZero(member)]))
}

describe('mayBeRounded', () => {
  const around = fc.constantFrom('', ' ', '"a":', '[1,', '{"e":12,"b":', '"2025-11-22/7",', ',"e1":', '7,', '12.5,3,')
  const number = fc.oneof(
    fc.bigInt({ min: 2n ** 53n, max: 10n ** 40n }).map(String),
    fc.tuple(fc.nat(), fc.bigInt({ min: 0n, max: 10n ** 30n })).map(([whole, fraction]) => `${whole}.${fraction}`),
    fc
      .tuple(fc.nat(), fc.constantFrom('e', 'E'), fc.constantFrom('', '+', '-'), fc.integer({ min: 290, max: 1000 }))
      .map((parts) => parts.join('')),
  )

  it('sees every number that no double holds, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(around, { maxLength: 4 }), number, around, (before, text, after) => {
        const start = before.join('').replace(/[\d.]$/, '')
        if (exactNumber(text) instanceof ExactNumber) expect(mayBeRounded(`${start}${text}${after}`)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    '{"type":"tool_call","trace":"session-000005","id":"call_5","at":"2025-11-22T10:00:00.185Z","n":[1,2,3.25,4e10,5]}',
    '{"a":"0123-4567-8901-2345","b":[12345678,12345678,12345678],"c":123456789012345,"d":"the 100 e-12"}',
    '{"traceId":"5b8a4e123a2d2c872e8321cf37308d69","start":"1767607200123456789","cost":1e-12,"n":1.5E+99}',
  ])('spares %s a second look', (text) => {
    for (let start = 0; start < 16; start++) expect(mayBeRounded(`${' '.repeat(start)}${text}`)).toBe(false)
  })
})

describe('parseJson of a long text without spaces', () => {
  it.each([
    ['digits', '1'.repeat(1_000_000)],
    ['what looks like exponents', '1e111'.repeat(200_000)],
  ])('is read in time that grows with its length where it is of %s', (_, digits) => {
    const began = performance.now()
    expect(parseJson(`{"a":"x${digits}","b":${long}}`)).toEqual({ a: `x${digits}`, b: new ExactNumber(long, long) })
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

describe('canonicalJson', () => {
  it('gives different numbers different texts, and equal ones one text', () => {
    expect(canonicalJson(parseJson(`{"b":${long},"a":1e400}`))).toBe(`{"a":1e+400,"b":${long}}`)
    expect(canonicalJson(parseJson('[9007199254740993.0]'))).toBe('[9007199254740993]')
    expect(canonicalJson(parseJson('[9007199254740992, 9007199254740993]'))).toBe('[9007199254740992,9007199254740993]')
  })
})

it('locates every object and array of a text that holds long numbers', () => {
  const text = `{"a":${long}, "b": [ {"c":1} ] }`
  const value = parseJson(text) as { b: [object] }
  const offsets = locateJson(text, value as never)
  expect(offsets.get(value)).toBe(0)
  expect(offsets.get(value.b)).toBe(text.indexOf('['))
  expect(offsets.get(value.b[0])).toBe(text.indexOf('{"c"'))
})
