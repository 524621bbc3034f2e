import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linearRegExps, RegExpTooCostly } from '../../../src/evaluate/calls/linear-regexp.js'

const compile = async (source: string) => (await linearRegExps([source]))(source)

describe('patterns that hang a backtracking engine answer at once', () => {
  test.each([
    ['(a+)+$', `${'a'.repeat(50_000)}!`],
    ['^(a|a)*$', `${'a'.repeat(50_000)}!`],
    ['^(\\w+\\s?)*$', `${'word '.repeat(10_000)}!`],
    ['(x+x+)+y', 'x'.repeat(50_000)],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'.repeat(50_000)],
  ])('%s', async (source, text) => {
    expect((await compile(source)).test(text)).toBe(false)
  })

  test('what no linear engine can run keeps to a budget and says so', async () => {
    const regExp = await compile('^(?=(a+)+$).*(b|b)*$')
    expect(() => regExp.test(`${'a'.repeat(5_000)}!`)).toThrow(RegExpTooCostly)
    expect((await compile('^(?=.*[A-Z])(?=.*\\d).{8,}$')).test('Passw0rdPassw0rd')).toBe(true)
    expect((await compile('^(\\w+) \\1$')).test('again again')).toBe(true)
  })

  test('patterns beyond any reason are refused', async () => {
    await expect(compileNow('('.repeat(300) + ')'.repeat(300))).rejects.toThrow(SyntaxError)
    await expect(compileNow('a'.repeat(30_000))).rejects.toThrow(SyntaxError)
    await expect(compileNow('(')).rejects.toThrow(SyntaxError)
  })
})

const compileNow = (source: string) => linearRegExps([source]).then((make) => make(source))

/** Small patterns over a small alphabet, so that matches happen. */
const atom = fc.constantFrom(
  'a',
  'b',
  '.',
  '\\s',
  '\\S',
  '\\w',
  '\\d',
  '[ab]',
  '[^a]',
  '[\\s\\S]',
  '[^]',
  '\\.',
  '(?:ab)',
  '(a|b)',
  '[\\w-]',
  '\\u0061',
  '\\x62',
  '/',
  '[.]',
  '\\/',
)
const quantified = fc
  .tuple(atom, fc.constantFrom('', '*', '+', '?', '{2}', '{1,3}', '*?', '{2,}'))
  .map((parts) => parts.join(''))
const pattern = fc
  .tuple(
    fc.constantFrom('', '^'),
    fc.array(quantified, { minLength: 1, maxLength: 5 }),
    fc.constantFrom('', '$', '|b$'),
  )
  .map(([start, middle, end]) => start + middle.join('') + end)
const text = fc
  .array(fc.constantFrom('a', 'b', ' ', '\n', '\u2028', '\u00a0', '\ufeff', '.', '/', '1', '-', '_'), { maxLength: 12 })
  .map((chars) => chars.join(''))

test('whichever engine runs, the answer is ECMAScript’s', async () => {
  await fc.assert(
    fc.asyncProperty(pattern, text, async (source, tail) => {
      // The exponential group makes RE2 the engine; it can always match, so that it changes no answer.
      const forced = `(?:(?:(?:c|c)*)*)(?:${source})`
      const expected = new RegExp(`(?:${source})`).test(tail)
      expect((await compile(source)).test(tail)).toBe(new RegExp(source).test(tail))
      if (!source.startsWith('^')) expect((await compile(forced)).test(tail)).toBe(expected)
    }),
    { numRuns: 2000 },
  )
})
