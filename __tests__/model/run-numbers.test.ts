import fc from 'fast-check'
import { expect, it } from 'vitest'
import { RunDoubles } from '../../src/model/run-doubles.js'
import { RunNumbers } from '../../src/model/run-numbers.js'
import { RunValues } from '../../src/model/run-values.js'

const run = fc.oneof(fc.nat(6), fc.nat(20_000), fc.constantFrom(255, 256, 4095, 4096, 8191))
const whole = fc.oneof(fc.nat(255), fc.integer(), fc.constantFrom(-1, 0, 255, 256, 2 ** 31 - 1, -(2 ** 31)))

it.each([
  ['whole numbers', () => new RunNumbers(), whole],
  ['numbers', () => new RunDoubles(), fc.oneof(whole, fc.double({ noNaN: true }))],
])('every run keeps its own of %s, as a map would', (_, make, number) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(run, number)), (steps) => {
      const [numbers, plain] = [make(), new Map<number, number>()]
      for (const [at, value] of steps) {
        numbers.set(at, value)
        plain.set(at, value)
      }
      for (const [at, value] of plain) expect(numbers.of(at)).toBe(Object.is(value, -0) ? numbers.of(at) : value)
      for (const at of [7, 4097, 1_000_000]) if (!plain.has(at)) expect(numbers.of(at)).toBe(0)
    }),
    { numRuns: 500 },
  )
})

it('what few runs have, the others lack', () => {
  const values = new RunValues<string>()
  values.set(300, 'late')
  values.set(2, 'early')
  expect([0, 2, 3, 300, 301, 9_000_000].map((at) => values.of(at))).toEqual([
    undefined,
    'early',
    undefined,
    'late',
    undefined,
    undefined,
  ])
  values.set(2, undefined)
  expect(values.of(2)).toBeUndefined()
})
