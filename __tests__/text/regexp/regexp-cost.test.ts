import { describe, expect, test } from 'vitest'
import { regexpCost } from '../../../src/text/regexp/regexp-cost.js'

const growth = (source: string) => regexpCost(source)(1_000_000) / regexpCost(source)(1_000)

describe('a repetition that the next character ends can end in one place only', () => {
  test.each(['^[a-z]+_[a-z]+_\\d{4}$', '^\\d+\\.\\d+\\.\\d+$', '^[^@]+@[a-z]+$', '^[A-Z]*-\\d+$', '^a+?_+b$'])(
    '%s is linear',
    (source) => {
      expect(growth(source)).toBeLessThan(2_000)
    },
  )
})

describe('what only looks alike stays costly', () => {
  test.each([
    ['the class holds the character', '^[a-z_]+_[a-z]+_$'],
    ['a word character is an underscore', '^\\w+_\\w+$'],
    ['the character may be missing', '^[a-z]+_*[a-z]+$'],
    ['the same, by a count', '^[a-z]+_{0,2}[a-z]+$'],
    ['only Unicode patterns know the class', '^\\p{P}+-\\p{P}+$'],
    ['a back-reference matches anything', '^(_)\\1+_\\1+$'],
    ['a letter may match in another case', '^[a-z]+A[a-z]+$'],
    ['no anchor', '[a-z]+_'],
  ])('%s: %s', (_, source) => {
    expect(growth(source)).toBeGreaterThan(100_000)
  })
})
