import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { millisecondsOf, packTime, unpackTime } from '../../../src/evaluate/facts/packed-time.js'
import { RunTimes } from '../../../src/evaluate/facts/run-times.js'
import { isLater } from '../../../src/model/is-later.js'

const usual = fc
  .date({ min: new Date('0000-01-01T00:00:00.000Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
  .map((date) => date.toISOString())
const near = fc
  .integer({ min: 0, max: 3_000_000_000 })
  .map((after) => new Date(1_763_805_600_000 + after).toISOString())
const other = fc.constantFrom(
  '2025-11-22T10:00:00Z',
  '2025-12-01T10:00:00.123456Z',
  '2025-11-22T10:00:00.1Z',
  '2016-12-31T23:59:60.000Z',
  '0099-01-01T00:00:00.000Z',
)
const step = fc.record({ run: fc.constantFrom(0, 1, 2, 256, 257, 5000), time: fc.oneof(near, near, usual, other) })

/** What is remembered of a run as text. */
class PlainTimes {
  readonly #times = new Map<number, { from: string; to: string }>()

  at(run: number, time: string): boolean {
    const known = this.#times.get(run)
    if (known === undefined) this.#times.set(run, { from: time, to: time })
    if (known === undefined) return true
    if (isLater(known.from, time)) known.from = time
    if (!isLater(time, known.to)) return false
    known.to = time
    return true
  }

  elapsed(run: number): number | undefined {
    const known = this.#times.get(run)
    return known && Date.parse(known.to) - Date.parse(known.from)
  }
}

describe('how long a trace took', () => {
  it('is from its first moment to its last, in whatever order and form they come, whatever other traces do', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const [times, plain] = [new RunTimes(), new PlainTimes()]
        for (const { run, time } of steps) expect(times.at(run, time)).toBe(plain.at(run, time))
        for (const run of [0, 1, 2, 3, 256, 257, 5000]) expect(times.elapsed(run)).toBe(plain.elapsed(run))
      }),
      { numRuns: 1000 },
    )
  })

  it('every usual time is kept to the millisecond, in order', () => {
    fc.assert(
      fc.property(usual, usual, (a, b) => {
        expect(unpackTime(packTime(a))).toBe(a)
        expect(millisecondsOf(packTime(a))).toBe(Date.parse(a))
        expect(packTime(a) > packTime(b)).toBe(a > b)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    '',
    '2025-11-22T10:00:00Z',
    '2025-13-22T10:00:00.000Z',
    '2025-11-22T10:00:61.000Z',
    'yesterday, about tea-time',
  ])('%j is not a usual time', (text) => expect(packTime(text)).toBe(0))
})
