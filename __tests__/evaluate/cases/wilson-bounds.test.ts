import { expect, test } from 'vitest'
import { normalQuantile, wilsonBounds } from '../../../src/evaluate/cases/wilson-bounds.js'

// Values of Python's statistics.NormalDist, and of the published example 81 of 263 (Newcombe 1998).
test.each([
  [0.5, 0],
  [0.8, 0.841621],
  [0.95, 1.644854],
  [0.975, 1.959964],
  [0.99, 2.326348],
  [0.9999, 3.719016],
])('the normal quantile of %d is %d', (probability, z) => {
  expect(normalQuantile(probability)).toBeCloseTo(z, 5)
})

test.each([
  [8, 10, 0.95, 0.540793, 0.931442],
  [0, 5, 0.95, -0.0, 0.351117],
  [5, 5, 0.95, 0.648883, 1.0],
  [1, 2, 0.95, 0.120866, 0.879134],
  [10, 10, 0.95, 0.787058, 1.0],
  [11, 11, 0.95, 0.802595, 1.0],
  [19, 20, 0.99, 0.715239, 0.99309],
  [81, 263, 0.975, 0.255289, 0.36621],
])('%d of %d with confidence %d: %d to %d', (part, whole, confidence, lower, upper) => {
  const bounds = wilsonBounds(part, whole, confidence)
  expect(bounds.lower).toBeCloseTo(lower, 5)
  expect(bounds.upper).toBeCloseTo(upper, 5)
})

test('of nothing, nothing is known', () => {
  expect(wilsonBounds(0, 0, 0.95)).toEqual({ lower: 0, upper: 1 })
})

test('all of any number may be all, and none of them none: a case of which every trial passed never broke its gate', () => {
  for (const confidence of [0.5, 0.8, 0.9, 0.95, 0.99])
    for (let whole = 1; whole < 300; whole++) {
      expect(wilsonBounds(whole, whole, confidence).upper).toBe(1)
      expect(wilsonBounds(0, whole, confidence).lower).toBe(0)
      expect(wilsonBounds(whole, whole + 1, confidence).upper).toBeLessThanOrEqual(1)
    }
})
