import { expect, test } from 'vitest'
import { agePhrase } from '../../../src/action/report/age-phrase.js'

const now = '2026-11-22T12:00:00Z'

test.each([
  ['2026-11-19T12:00:00Z', '3 days old'],
  ['2026-11-21T11:59:00Z', '1 day old'],
  ['2026-11-22T10:30:00Z', '1 hour old'],
  ['2026-11-22T11:58:30Z', '1 minute old'],
  ['2026-11-22T12:00:00Z', '0 minutes old'],
])('what began at %s is %s', (from, phrase) => {
  expect(agePhrase(from, now)).toBe(phrase)
})

test.each(['', 'yesterday', '2026-11-23T12:00:00Z'])('%j has no age', (from) => {
  expect(agePhrase(from, now)).toBeUndefined()
})
