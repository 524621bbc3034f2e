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
  'A',
  '[B-Z]',
  '\\W',
  '[\\w-]',
)
const quantified = fc
  .tuple(
    fc.constantFrom('', '', '', '\\b', '\\B'),
    atom,
    fc.constantFrom('', '*', '+', '?', '{2}', '{1,3}', '*?', '{2,}'),
  )
  .map((parts) => parts.join(''))
const pattern = fc
  .tuple(
    fc.constantFrom('', '^'),
    fc.array(quantified, { minLength: 1, maxLength: 5 }),
    fc.constantFrom('', '$', '|b$'),
  )
  .map(([start, middle, end]) => start + middle.join('') + end)
const text = fc
  .array(
    fc.constantFrom(
      'a',
      'b',
      ' ',
      '\n',
      '\u2028',
      '\u00a0',
      '\ufeff',
      '.',
      '/',
      '1',
      '-',
      '_',
      'A',
      'B',
      '\r',
      '\u017f',
      '\u212a',
      '😀',
    ),
    { maxLength: 12 },
  )
  .map((chars) => chars.join(''))

test('whichever engine runs, the answer is ECMAScript’s', async () => {
  const flags = fc.constantFrom('', '', 'i', 's', 'm', 'is', 'ms')
  await fc.assert(
    fc.asyncProperty(pattern, text, flags, async (source, tail, letters) => {
      const prefix = letters === '' ? '' : `(?${letters})`
      // The exponential group makes RE2 the engine; it can always match, so that it changes no answer.
      const forced = `${prefix}(?:(?:(?:c|c)*)*)(?:${source})`
      const expected = new RegExp(source, `${letters}u`).test(tail)
      expect([expected, undefined]).toContain(await answer(prefix + source, letters, tail))
      if (!source.startsWith('^')) {
        const anywhere = new RegExp(`(?:${source})`, `${letters}u`).test(tail)
        expect([anywhere, undefined]).toContain(await answer(forced, letters, tail))
      }
    }),
    { numRuns: 3000 },
  )
})

/** `undefined` only where the two languages part, so that no engine is both exact and linear. */
async function answer(written: string, letters: string, tail: string): Promise<boolean | undefined> {
  const regExp = await compile(written)
  try {
    return regExp.test(tail)
  } catch (error) {
    expect(error).toBeInstanceOf(RegExpTooCostly)
    const lineEnds = letters.includes('m') && /[\r\u2028\u2029]/.test(tail)
    const edges = /\\b/i.test(written) && /[\ud800-\udfff]/.test(tail)
    expect(edges || lineEnds || (letters.includes('i') && /[\u017f\u212a]/.test(tail))).toBe(true)
    return undefined
  }
}

test('the length of a text changes no answer about the case of its letters', async () => {
  for (const source of ['^(?:\\P{Lu}|x)+!', '^(?:[^\\P{Lu}]|x)+!', '^(?:\\p{Lu}|x)+!']) {
    const [short, long] = ['AB', 'AB'.repeat(14)].map((letters) => `${letters}!`) as [string, string]
    const regExp = await compile(`(?i)${source}`)
    expect([source, regExp.test(short)]).toEqual([source, new RegExp(source, 'iu').test(short)])
    const answer = answerOf(() => regExp.test(long))
    expect([source, [undefined, new RegExp(source, 'iu').test(long)].includes(answer)]).toEqual([source, true])
  }
})

/** `undefined` where the pattern costs too much, which is said. */
function answerOf(test: () => boolean): boolean | undefined {
  try {
    return test()
  } catch (error) {
    expect(error).toBeInstanceOf(RegExpTooCostly)
    return undefined
  }
}

test('a long text does not get around (?i), (?s) or (?m)', async () => {
  // Two groups that may end anywhere: more steps than the native engine is given.
  const costly = '(?:x*)*(?:x*)*'
  const long = 'y'.repeat(5_000)
  for (const [written, hit, miss] of [
    [`(?i)${costly}drop table`, `${long} DROP Table`, `${long} drop  table`],
    [`(?s)curl.*${costly}sh$`, `curl x\n${long} | sh`, `curl x\n${long} | sh;`],
    [`(?m)^rm ${costly}`, `${long}\nrm x`, `${long} rm x`],
    [`(?i)^\\w+${costly}$`, `${'w'.repeat(5_000)}\u017f`, `${'w'.repeat(5_000)}-`],
  ] as const) {
    const regExp = await compile(written)
    expect([written, regExp.test(hit), regExp.test(miss)]).toEqual([written, true, false])
  }
})
