import { expect, it } from 'vitest'
import { dollars, factsPhrase, hasFacts, shortNumber, timeSpan } from '../../src/reporters/facts-phrase.js'

it('says in one line what is known', () => {
  const facts = {
    calls: 17,
    denied: 2,
    errors: 3,
    turns: 5,
    tokens: { total: 93_412 },
    costUsd: 0.4123,
    durationMs: 242_000,
  }
  expect(factsPhrase(facts)).toBe('17 calls · 2 denied · 5 turns · 93k tokens · $0.41 · 4 min')
  expect(factsPhrase({ ...facts, atLeast: ['tokens', 'costUsd'] })).toBe(
    '17 calls · 2 denied · 5 turns · at least 93k tokens · at least $0.41 · 4 min',
  )
})

it('leaves out what no trace says', () => {
  expect(factsPhrase({ calls: 1, denied: 0, errors: 0 })).toBe('1 call')
  expect(hasFacts({ calls: 1, denied: 0, errors: 1 })).toBe(false)
  expect(hasFacts({ calls: 1, denied: 0, errors: 0, costUsd: 0 })).toBe(true)
})

it.each([
  [0, '0'],
  [930, '930'],
  [1000, '1k'],
  [9_999, '9.9k'],
  [93_999, '93k'],
  [1_250_000, '1.2M'],
  [3e9, '3G'],
])('%i is %s', (value, text) => {
  expect(shortNumber(value)).toBe(text)
})

it.each([
  [0, '$0.00'],
  [12.345, '$12.35'],
  [0.41, '$0.41'],
  [0.00096, '$0.00096'],
  [0.04, '$0.04'],
  [0.0123, '$0.01'],
])('%d dollars are %s', (value, text) => {
  expect(dollars(value)).toBe(text)
})

it.each([
  [0.4, '1 ms'],
  [398, '398 ms'],
  [61_000, '61 s'],
  [242_000, '4 min'],
  [3 * 3_600_000, '3 h'],
  [125 * 60_000, '2 h 5 min'],
])('%d milliseconds are %s', (value, text) => {
  expect(timeSpan(value)).toBe(text)
})
