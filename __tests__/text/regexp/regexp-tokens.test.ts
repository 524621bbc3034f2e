import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classMembers, regexpTokens } from '../../../src/text/regexp/regexp-tokens.js'

const kinds = (source: string) => regexpTokens(source).map(({ kind, text }) => `${kind} ${text}`)

describe('an expression is cut into its pieces', () => {
  test.each([
    ['a+b', ['character a', 'repeat +', 'character b']],
    ['(?:a|b){2,5}?', ['open (?:', 'character a', 'or |', 'character b', 'close )', 'repeat {2,5}?']],
    ['(?<year>\\d{4})\\k<year>', ['open (?<year>', 'escape \\d', 'repeat {4}', 'close )', 'escape \\k<year>']],
    ['(?<=a)(?!b)', ['open (?<=', 'character a', 'close )', 'open (?!', 'character b', 'close )']],
    ['[^\\]a-z]]', ['class [^\\]a-z]', 'character ]']],
    ['[]x', ['class []', 'character x']],
    [
      '\\u{1F600}\\ud83d\\ude00\\x41\\12😀',
      ['escape \\u{1F600}', 'escape \\ud83d\\ude00', 'escape \\x41', 'escape \\12', 'character 😀'],
    ],
    [
      '{a}{,3}',
      ['character {', 'character a', 'character }', 'character {', 'character ,', 'character 3', 'character }'],
    ],
    ['[a', ['class [a']],
    ['\\', ['escape \\']],
  ])('%s', (source, pieces) => {
    expect(kinds(source)).toEqual(pieces)
  })

  test('and the pieces joined are the expression, whatever it is', () => {
    const piece = fc.constantFrom(
      'a',
      '\\',
      '[',
      ']',
      '(',
      ')',
      '(?',
      '<',
      '>',
      '{',
      '}',
      '3',
      ',',
      '|',
      '*',
      '^',
      '-',
      '\\p{',
      '😀',
      '\ud800',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join('')
        const tokens = regexpTokens(source)
        expect(tokens.map(({ text }) => text).join('')).toBe(source)
        for (const { kind, text } of tokens) {
          if (kind !== 'class' || /\\*$/.exec(text.slice(0, -1))![0].length % 2 === 1 || !text.endsWith(']')) continue
          expect(classMembers(text).join('')).toBe(text.slice(text.startsWith('[^') ? 2 : 1, -1))
        }
      }),
      { numRuns: 2000 },
    )
  })
})
