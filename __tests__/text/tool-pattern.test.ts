import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileToolPattern, hasInteriorStar } from '../../src/text/tool-pattern.js'

const patternText = fc.string({ unit: fc.constantFrom('a', 'b', '*', '.', '\n'), maxLength: 8 })
const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '\n'), maxLength: 10 })
const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

describe('compileToolPattern', () => {
  it('agrees with a regular expression', () => {
    fc.assert(
      fc.property(patternText, name, (pattern, tool) => {
        const expected = new RegExp(`^${pattern.split('*').map(escapeRegExp).join('[^]*')}$`).test(tool)
        expect(compileToolPattern(pattern)(tool)).toBe(expected)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['a*b*b', 'abb', true],
    ['a*b*b', 'ab', false],
    ['ab*ba', 'abba', true],
    ['ab*ba', 'aba', false],
    ['*ab*cd*', 'xabycdz', true],
    ['*ab*cd*', 'xcdyabz', false],
    ['a*bc*c', 'abcc', true],
    ['a*bc*c', 'abc', false],
  ])('no character of a name is met by two parts of a pattern: %s, %s, %s', (pattern, tool, expected) => {
    expect(compileToolPattern(pattern)(tool)).toBe(expected)
  })

  it('ends on names made to make a backtracking engine hang', () => {
    expect(compileToolPattern(`${'*a'.repeat(200)}*b`)('a'.repeat(100_000))).toBe(false)
  })

  it.each([
    ['exec*', false],
    ['*exec', false],
    ['*exec*', false],
    ['**', false],
    ['exec*sh', true],
    ['*a*b*', true],
  ])('hasInteriorStar(%j) is %j', (pattern, expected) => {
    expect(hasInteriorStar(pattern)).toBe(expected)
  })
})
