import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareNumbers,
  ExactNumber,
  exactNumber,
  isMultiple,
  isWholeNumber,
  nearestNumber,
} from '../../src/model/exact-number.js'

const canonical = (text: string) => {
  const number = exactNumber(text)
  return number instanceof ExactNumber ? number.canonical : String(number)
}

describe('exactNumber', () => {
  it.each([
    '0',
    '-1',
    '19.99',
    '0.1',
    '1e22',
    '1.5e300',
    '9007199254740992',
    '0.30000000000000004',
    '2512292042121000000',
  ])('reads %s as a number of JavaScript', (text) => {
    expect(exactNumber(text)).toBe(Number(text))
  })

  it.each([
    ['9007199254740993', '9007199254740993'],
    ['-1234567890123456789', '-1234567890123456789'],
    ['123456789012345678901234567890', '1.2345678901234567890123456789e+29'],
    ['0.1000000000000000055', '0.1000000000000000055'],
    ['1e400', '1e+400'],
    ['-1.50e-400', '-1.5e-400'],
    ['1152921504606846976', '1152921504606846976'],
    [
      '0.1000000000000000055511151231257827021181583404541015625',
      '0.1000000000000000055511151231257827021181583404541015625',
    ],
  ])('keeps %s, which no double holds', (text, short) => {
    const number = exactNumber(text)
    expect(number).toBeInstanceOf(ExactNumber)
    expect(String(number)).toBe(text)
    expect(canonical(text)).toBe(short)
  })

  it('gives equal numbers one canonical text, however they are written', () => {
    const written = [
      '9007199254740993',
      '9007199254740993.000',
      '9007199254740.993e3',
      '90071992547409930E-1',
      '0009007199254740993',
    ]
    expect(new Set(written.map(canonical))).toEqual(new Set(['9007199254740993']))
    expect(canonical('1.000000000000000000000')).toBe('1')
    expect(canonical('-0.00000000000000000000')).toBe('0')
    expect(canonical('1e0000000400')).toBe('1e+400')
  })

  it('reads the ways of YAML, and writes what JSON can say', () => {
    expect(exactNumber('+.5')).toBe(0.5)
    expect(exactNumber('5.')).toBe(5)
    expect(String(exactNumber('+9007199254740993'))).toBe('9007199254740993')
  })

  it.each(['', '.', '-', 'e5', '1e', '0x10', 'NaN', 'Infinity', '1_000', ' 1', '1 ', `1e${'9'.repeat(2000)}`])(
    'finds no number in %j',
    (text) => {
      expect(exactNumber(text)).toBeUndefined()
    },
  )

  it('agrees with JavaScript on every double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (double) => {
        expect(exactNumber(String(double))).toBe(double === 0 ? 0 : double)
        expect(canonical(JSON.stringify(double))).toBe(JSON.stringify(double))
      }),
    )
  })

  it('distinguishes any two integers, and orders them as BigInt does', () => {
    const integer = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n })
    fc.assert(
      fc.property(integer, fc.oneof(integer, fc.bigInt({ min: -3n, max: 3n })), (a, more) => {
        const b = more <= 3n && more >= -3n ? a + more : more
        const [x, y] = [exactNumber(String(a))!, exactNumber(String(b))!]
        expect(Math.sign(compareNumbers(x, y))).toBe(a < b ? -1 : a > b ? 1 : 0)
        expect(canonical(String(a)) === canonical(String(b))).toBe(a === b)
        expect(isWholeNumber(x)).toBe(true)
        if (b !== 0n) expect(isMultiple(x, y)).toBe(a % b === 0n)
      }),
    )
  })
})

describe('numbers as decimals', () => {
  const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.integer({ min: -30, max: 30 }))
  const written = ([units, power]: readonly [bigint, number]) => exactNumber(`${units}e${power}`)!
  /** Both in units of 10^-30. */
  const units = ([count, power]: readonly [bigint, number]) => count * 10n ** BigInt(power + 30)

  it('compares and divides them without rounding', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [x, y] = [written(a), written(b)]
        expect(Math.sign(compareNumbers(x, y))).toBe(units(a) < units(b) ? -1 : units(a) > units(b) ? 1 : 0)
        if (b[0] !== 0n) expect(isMultiple(x, y)).toBe(units(a) % units(b) === 0n)
        expect(isWholeNumber(x)).toBe(units(a) % 10n ** 30n === 0n)
      }),
    )
  })

  it('finds every amount of cents a multiple of a cent, and 1e17 none of 1.5', () => {
    for (let cents = 0; cents <= 10_000; cents++) expect(isMultiple(cents / 100, 0.01)).toBe(true)
    expect(isMultiple(19.999, 0.01)).toBe(false)
    expect(isMultiple(1e17, 1.5)).toBe(false)
    expect(isMultiple(1e23, 3)).toBe(false)
    expect(isMultiple(exactNumber('3e1000000000')!, 3)).toBe(true)
    expect(isMultiple(5, 0)).toBe(false)
  })

  it('spends nothing on sizes that nobody could write out', () => {
    const [huge, larger] = [exactNumber('7e999999999999')!, exactNumber('7e999999999999999999')!]
    expect(compareNumbers(huge, larger)).toBeLessThan(0)
    expect(compareNumbers(exactNumber('-7e999999999999')!, huge)).toBeLessThan(0)
    expect(isMultiple(larger, 7)).toBe(true)
    expect(isMultiple(larger, 9)).toBe(false)
    expect(isWholeNumber(exactNumber('7e-999999999999')!)).toBe(false)
    expect(() => isMultiple(exactNumber(`${'1'.repeat(30_000)}`)!, 7)).toThrow(RangeError)
  })

  it('gives the nearest double where that is enough', () => {
    expect(nearestNumber(exactNumber('1767607200123456789')!)).toBe(1767607200123456800)
  })

  it('writes its digits into JSON', () => {
    const written = JSON.stringify([exactNumber('9007199254740993')])
    expect(written).toBe('rawJSON' in JSON ? '[9007199254740993]' : '["9007199254740993"]')
  })
})
