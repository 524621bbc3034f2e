import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WaitingCalls } from '../../src/calls/waiting-calls.js'

const step = fc.record({
  does: fc.constantFrom('add', 'add', 'take', 'find'),
  run: fc.integer({ min: 0, max: 3 }),
  key: fc.constantFrom('', 'a', 'b', '__proto__'),
})

describe('a call that waits is found by run and key, first in, first out', () => {
  it('the same whether it is asked for early, late, or between calls of other runs', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 8 }), (steps, limit) => {
        const calls = new WaitingCalls<number>(limit)
        const plain = new PlainList(limit)
        for (const [at, { does, run, key }] of steps.entries()) {
          if (does === 'add') {
            calls.add(run, key, at, at % 3)
            plain.add(run, key, at)
          } else if (does === 'take') expect(calls.take(run, key)?.callIndex).toBe(plain.take(run, key))
          else expect(calls.find(run, key, (facts) => facts === 1)).toBe(plain.find(run, key))
        }
        expect(calls.givenUp).toBe(plain.givenUp)
      }),
      { numRuns: 500 },
    )
  })

  it('after more calls than are remembered, only the newest', () => {
    const calls = new WaitingCalls(3)
    for (let at = 0; at < 8; at++) calls.add(at % 2, 'x', at, undefined)
    expect([0, 1, 1, 0].map((run) => calls.take(run, 'x')?.callIndex)).toEqual([6, 5, 7, undefined])
    expect(calls.givenUp).toBe(5)
  })
})

/** The same by plain search. A slot that was emptied still counts towards the limit until as many calls came after it. */
class PlainList {
  readonly #slots: ({ readonly run: number; readonly key: string; readonly at: number } | undefined)[] = []
  givenUp = 0

  constructor(readonly limit: number) {}

  add(run: number, key: string, at: number): void {
    if (this.#slots.length === this.limit && this.#slots.shift() !== undefined) this.givenUp++
    this.#slots.push({ run, key, at })
  }

  take(run: number, key: string): number | undefined {
    const place = this.#slots.findIndex((slot) => slot?.run === run && slot.key === key)
    const found = this.#slots[place]
    if (found) this.#slots[place] = undefined
    return found?.at
  }

  find(run: number, key: string): number | undefined {
    return this.#slots.find((slot) => slot?.run === run && slot.key === key && slot.at % 3 === 1)?.at
  }
}
