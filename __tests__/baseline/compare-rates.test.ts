import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceOfMore, couldBeMore, findingRisk, isLess, isMore } from '../../src/baseline/compare-rates.js'

const share = (part: number, whole: number) => ({ part, whole })

/** By counting: the share of all ways to place the hits that put at least as many into the second sample. */
function counted(a: number, n: number, b: number, m: number): number {
  const choose = (of: number, k: number): bigint => {
    let ways = 1n
    for (let i = 0; i < k; i++) ways = (ways * BigInt(of - i)) / BigInt(i + 1)
    return k > of ? 0n : ways
  }
  let ways = 0n
  for (let k = b; k <= Math.min(m, a + b); k++) ways += choose(m, k) * choose(n, a + b - k)
  return Number((ways * 10n ** 15n) / choose(n + m, a + b)) / 1e15
}

describe('the chance of more', () => {
  it('is what counting gives', () => {
    const sample = fc.integer({ min: 1, max: 60 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)))
    fc.assert(
      fc.property(sample, sample, ([a, n], [b, m]) => {
        const expected = b * n > a * m ? counted(a, n, b, m) : 1
        expect(chanceOfMore(share(a, n), share(b, m))).toBeCloseTo(expected, 9)
      }),
    )
  })

  it.each([
    ['3/50 → 17/50', share(3, 50), share(17, 50), true],
    ['5/50 → 15/50', share(5, 50), share(15, 50), true],
    ['3/50 → 5/50', share(3, 50), share(5, 50), false],
    ['0/3 → 3/3', share(0, 3), share(3, 3), true],
    ['0/2 → 2/2', share(0, 2), share(2, 2), false],
    ['10/1000000 → 90/1000000', share(10, 1_000_000), share(90, 1_000_000), true],
    ['0/0 → 5/5', share(0, 0), share(5, 5), false],
    ['0/5 → 0/0', share(0, 5), share(0, 0), false],
  ])('%s', (_, before, after, more) => {
    expect(isMore(before, after, findingRisk)).toBe(more)
    expect(isLess(after, before, findingRisk)).toBe(more)
  })

  it('ends for a million traces', () => {
    expect(chanceOfMore(share(500_000, 1_000_000), share(500_001, 1_000_000))).toBeGreaterThan(0.4)
    expect(chanceOfMore(share(0, 1_000_000), share(1_000_000, 1_000_000))).toBe(0)
  })

  it('says when not even all runs would be enough', () => {
    expect(couldBeMore(share(1, 2), share(0, 2), findingRisk)).toBe(false)
    expect(couldBeMore(share(3, 50), share(0, 50), findingRisk)).toBe(true)
    expect(couldBeMore(share(50, 50), share(0, 50), findingRisk)).toBe(false)
  })
})
