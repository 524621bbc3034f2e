import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileGlob, isGlob, matchesGlob } from '../../src/io/glob.js'

const matches = (pattern: string, path: string) => matchesGlob(compileGlob(pattern), path)

describe('patterns', () => {
  test.each([
    ['*.jsonl', 'a.jsonl', true],
    ['*.jsonl', 'x/a.jsonl', false],
    ['*.jsonl', '.a.jsonl', false],
    ['.*.jsonl', '.a.jsonl', true],
    ['**/*.jsonl', 'a.jsonl', true],
    ['**/*.jsonl', 'x/y/a.jsonl', true],
    ['**/*.jsonl', 'x/.git/a.jsonl', false],
    ['x/**', 'x/y/z', true],
    ['**/x/**/b', 'a/x/b', true],
    ['**/x/**/b', 'a/b', false],
    ['./x/?.json', 'x/é.json', true],
    ['{a,b}/*.{json,gz}', 'b/1.gz', true],
    ['{a,{b,c}d}', 'cd', true],
    ['{a}', '{a}', true],
    ['[a-c]1', 'b1', true],
    ['[!a-c]1', 'b1', false],
    ['[]]', ']', true],
    ['[a', '[a', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['a**b', 'axxb', true],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected)
  })

  test('a pattern made to be slow is not', () => {
    expect(matches(`${'*a'.repeat(200)}b`, 'a'.repeat(20_000))).toBe(false)
    expect(() => compileGlob('{a,b}'.repeat(20))).toThrow(RangeError)
  })

  test('what could be a pattern', () => {
    expect(['a/b.jsonl', 'a*', '[x]', 'a?', '{a}'].map(isGlob)).toEqual([false, true, true, true, true])
  })
})

const picomatch = (() => {
  try {
    return createRequire(import.meta.url)('picomatch') as (pattern: string) => (path: string) => boolean
  } catch {
    return undefined
  }
})()

test.skipIf(!picomatch)('agrees with picomatch, classes that negate aside (skipped where it is not installed)', () => {
  // Names that end in a dot are left out: there picomatch differs from shells.
  const name = fc.constantFrom('a', 'b', 'ab', 'a.b', '.a', 'x1', 'ax1.b', '.b.a', 'aab', 'b.x1')
  const namePattern = fc
    .array(fc.constantFrom('a', 'b', '.', '*', '?', '[ab]', '{a,b}', 'x1'), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join('').replaceAll('**', '*'))
  const segment = fc.oneof({ weight: 3, arbitrary: namePattern }, { weight: 1, arbitrary: fc.constant('**') })
  const join = (parts: readonly string[]) => parts.join('/')
  const plain = (text: string) => !text.split('/').some((part) => /^\.+$/.test(part))
  const pattern = fc.array(segment, { minLength: 1, maxLength: 3 }).map(join).filter(plain)
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map(join).filter(plain)
  // What a file search never asks: whether `a/**` means the folder `a` itself.
  const asked = fc.tuple(pattern, path).filter(([wanted]) => !wanted.endsWith('**'))
  fc.assert(
    fc.property(asked, ([wanted, candidate]) => {
      expect([wanted, candidate, matches(wanted, candidate)]).toEqual([
        wanted,
        candidate,
        picomatch?.(wanted)(candidate),
      ])
    }),
    { numRuns: 3000 },
  )
})
