import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRegExp } from '../../../src/text/regexp/read-regexp.js'

const fault = (written: string) => {
  const reading = readRegExp(written)
  return 'fault' in reading ? reading.fault : undefined
}
const compiled = (written: string) => {
  const reading = readRegExp(written)
  if ('fault' in reading) throw new Error(reading.fault)
  return new RegExp(reading.source, reading.flags)
}

describe('an expression may begin with flags', () => {
  test.each([
    ['(?i)drop table', 'DROP TABLE', true],
    ['drop table', 'DROP TABLE', false],
    ['(?s)a.b', 'a\nb', true],
    ['a.b', 'a\nb', false],
    ['(?m)^rm', 'x\nrm', true],
    ['^rm', 'x\nrm', false],
    ['(?is)A.b', 'a\nB', true],
    ['(?i)(?m)^RM', 'x\nrm', true],
    ['(?i)\\p{Lu}', 'a', true],
  ])('%s on %j: %s', (written, text, matches) => {
    expect(compiled(written).test(text)).toBe(matches)
  })
})

describe('needless escapes are read', () => {
  test.each([
    ['^\\d{4}\\-\\d{2}\\-\\d{2}$', '2026-01-31', '2026x01x31'],
    ['^a\\_b\\@c\\ d\\:\\"\\\'\\,\\;\\<\\>\\=\\!\\#\\%\\&\\~\\`$', 'a_b@c d:"\',;<>=!#%&~`', 'a_b@c d'],
    ['^[\\w\\.\\-\\@\\_]+$', 'a.b-c@d_e', 'a b'],
    ['^[\\w-.]+$', 'a-b.c', 'a+b'],
    ['^[\\w-\\.]+@([\\w-]+\\.)+[\\w-]{2,4}$', 'a.b@c.de', 'a.b@c'],
    ['^{[^}]*}$', '{a}', 'a'],
    ['^[a-]]$', 'a]', 'a'],
    ['^\\é$', 'é', 'e'],
    ['^\\/a\\.b$', '/a.b', '/aXb'],
  ])('%s', (written, match, miss) => {
    expect([compiled(written).test(match), compiled(written).test(miss)]).toEqual([true, false])
  })

  test('and mean what an engine without the flag u takes them for', () => {
    const piece = fc.constantFrom(
      'a',
      '\\-',
      '\\_',
      '\\@',
      '\\ ',
      '[\\w-.]',
      '[a\\-z]',
      '[\\s\\-_]',
      '{',
      '}',
      '.',
      '\\.',
      '[^\\@]',
      '-',
      '[+-\\d]',
    )
    const texts = fc.array(fc.constantFrom('a', '-', '_', '@', ' ', '{', '}', '.', 'z', '1', '+', ','), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), texts, (pieces, text) => {
        const source = `^(?:${pieces.join('')})$`
        expect(compiled(source).test(text.join(''))).toBe(new RegExp(source).test(text.join('')))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('what no reading makes valid is refused in plain words', () => {
  test.each([
    ['^(R[0-9]+$', 'a group `(` is not closed'],
    ['a)', 'a `)` closes no group'],
    ['[a-z', 'a class `[` is not closed'],
    ['*a', 'follows nothing that it could repeat'],
    ['a{3,1}', 'more as its least than as its most'],
    ['[z-a]', 'ends before it begins'],
    ['a\\', 'ends with a backslash'],
    ['\\p{Nonsense}', 'Unicode property that does not exist'],
    ['\\i', 'an escape that ECMAScript does not have'],
    ['(?<a>x)\\k<b>', 'a name that cannot be used'],
  ])('%s: %s', (written, words) => {
    expect(fault(written)).toContain(words)
  })

  test.each([
    ['(?x)a b', 'begins with `(?x)`, and only (?i), (?s) and (?m)'],
    ['(?-i)a', 'begins with `(?-i)`'],
    ['a(?i)b', '`(?i)` sets flags in the middle'],
    ['(?i:a)b', '`(?i:` sets flags in the middle'],
    ['(?P<year>\\d+)', 'without `P`'],
    ['(?>a)', 'not a group of ECMAScript'],
    ['\\Aabc\\z', '`\\A` is not an escape of ECMAScript'],
    ['^[[:alpha:]]+$', '`[:alpha:]` is a class of POSIX'],
    ['(?i)[[:space:]x]', '`[:space:]` is a class of POSIX'],
  ])('what other languages read, and this one does not, is named: %s', (written, words) => {
    expect(fault(written)).toContain(words)
  })

  test('and so is what is beyond reason', () => {
    expect(fault('a'.repeat(20_001))).toContain('longer than')
    expect(fault('('.repeat(300) + ')'.repeat(300))).toContain('deep')
  })

  test('words of any engine never reach the user raw', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'()[]{}|*+?\\^$.-:=!<>PuxkiadZ1,"') }), (written) => {
        const reading = readRegExp(written)
        if ('fault' in reading) expect(reading.fault).not.toMatch(/Invalid regular expression|undefined/)
        else expect(() => new RegExp(reading.source, reading.flags)).not.toThrow()
      }),
      { numRuns: 3000 },
    )
  })
})
