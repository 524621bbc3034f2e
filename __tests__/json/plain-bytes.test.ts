import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlain } from '../../src/json/plain-bytes.js'
import { ExactNumber, exactNumber } from '../../src/model/exact-number.js'

/** What stands like a number, and has sixteen digits or an exponent of three. */
function isPlainByItsWords(text: string): boolean {
  const words = text.match(/(?<![^\s,:[])[-+\d.eE]+/g) ?? []
  return !words.some((word) => /[\d.]{16}|\d[eE][+-]?\d{3}/.test(word))
}

/** The text at every offset of memory, with something before its start. */
function looks(text: string): readonly boolean[] {
  return [0, 1, 2, 3].flatMap((offset) =>
    [0, 1].map((start) => {
      const memory = Buffer.alloc(offset + start + text.length, '7')
      memory.write(text, offset + start, 'latin1')
      return isPlain(memory.subarray(offset), start)
    }),
  )
}

const piece = fc.oneof(
  fc.constantFrom('1e400', '-1E+123', '2e-308', '1234567890123456', '0.12345678901234567', '"1e400"', 'a1e400', '\xe9'),
  fc.constantFrom(
    '{"a":',
    ',',
    ' ',
    '[',
    ']',
    '"',
    'e',
    'E',
    '.',
    '-',
    '+',
    '7',
    '12',
    'f3e1',
    '123456789012345',
    'e12',
  ),
  fc.constantFrom('2025-11-22T10:00:00.074Z', '5b8a4e123a2d2c872e8321cf37308d69', 'the seats moved ', '\n'),
)

describe('isPlain', () => {
  it('sees in bytes what the words of the text show, wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        fc.pre(!/[-+\d.eE]{60}/.test(text))
        const expected = isPlainByItsWords(text)
        for (const look of looks(text)) expect(look).toBe(expected)
      }),
      { numRuns: 2000 },
    )
  })

  it('sees every number that no double holds at every place of a long text', () => {
    const number = fc.oneof(
      fc.bigInt({ min: 2n ** 53n, max: 10n ** 40n }).map(String),
      fc.tuple(fc.nat(), fc.bigInt({ min: 0n, max: 10n ** 30n })).map(([whole, part]) => `-${whole}.${part}`),
      fc
        .tuple(fc.nat(), fc.constantFrom('e', 'E+', 'e-'), fc.integer({ min: 290, max: 1000 }))
        .map((all) => all.join('')),
    )
    fc.assert(
      fc.property(number, fc.nat(120), fc.nat(120), (text, before, after) => {
        fc.pre(exactNumber(text) instanceof ExactNumber)
        expect(looks(`${'x'.repeat(before)}:${text}}${'y'.repeat(after)}`)).not.toContain(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('takes numbers that a double holds, ids and times for plain', () => {
    const line =
      '{"id":"5b8a4e123a2d2c872e8321cf37308d69","at":"2025-11-22T10:00:00.185Z","n":[1,3.25,4e10,-0.5],"ms":1767607200123,"a":"x1234567890123456789"}\n'
    for (let shift = 0; shift < 16; shift++) expect(looks(' '.repeat(shift) + line.repeat(20))).not.toContain(false)
  })

  it('needs no more time for a byte where ids are long', () => {
    const bytes = (text: string) => Buffer.from(`"x${text}"`)
    const isSlow = (text: string) => {
      const began = performance.now()
      isPlain(bytes(text), 0)
      return performance.now() - began > 2000
    }
    expect(isSlow('1'.repeat(4_000_000))).toBe(false)
    expect(isSlow('1e111'.repeat(800_000))).toBe(false)
    expect(isSlow(`${'1e111'.repeat(12)}x`.repeat(60_000))).toBe(false)
  })
})
