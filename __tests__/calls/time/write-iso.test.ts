import { expect, it } from 'vitest'
import { writeIso } from '../../../src/calls/time/write-iso.js'

it('writes what Date writes, over all years of four digits', () => {
  const first = Date.UTC(0, 0, 1) - 1900 * 365.2425 * 86_400_000
  let seed = 1
  for (let count = 0; count < 20_000; count++) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    const time = Math.floor(first + (seed / 0x7fffffff) * 9999 * 365.2425 * 86_400_000)
    expect(writeIso(time)).toBe(new Date(time).toISOString())
  }
})

it.each([
  '0000-01-01T00:00:00.000Z',
  '1900-02-28T23:59:59.999Z',
  '1969-12-31T23:59:59.999Z',
  '1970-01-01T00:00:00.000Z',
  '2000-02-29T12:00:00.001Z',
  '2100-03-01T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
])('writes %s', (text) => {
  expect(writeIso(Date.parse(text))).toBe(text)
})

it('drops the part of a millisecond', () => {
  expect(writeIso(1.9)).toBe('1970-01-01T00:00:00.001Z')
  expect(writeIso(-1.9)).toBe(new Date(-1.9).toISOString())
})
