import { describe, expect, test } from 'vitest'
import { compileExclusion, compilePattern, isPattern } from '../../src/io/path-pattern.js'

describe('patterns', () => {
  test.each([
    ['*.jsonl', 'a.jsonl', true],
    ['*.jsonl', 'x/a.jsonl', false],
    ['*.jsonl', '.a.jsonl', false],
    ['.*.jsonl', '.a.jsonl', true],
    ['**/*.jsonl', 'a.jsonl', true],
    ['**/*.jsonl', 'x/y/a.jsonl', true],
    ['**/*.jsonl', 'x/.git/a.jsonl', false],
    ['**/x/**/b', 'a/x/b', true],
    ['**/x/**/b', 'a/b', false],
    ['{a,b}/*.{json,gz}', 'b/1.gz', true],
    ['{a/b,c}/*.json', 'a/b/1.json', true],
    ['{a,{b,c}d}', 'cd', true],
    ['{a}', '{a}', true],
    ['[a-c]1', 'b1', true],
    ['[!a-c]1', 'b1', false],
    ['[!a-c]1', 'd1', true],
    ['a[!b]c*', 'a/c', false],
    ['[^a-c]1', 'd1', true],
    ['[]]', ']', true],
    ['[a', '[a', true],
    ['?.json', 'é.json', true],
    ['a?b*', 'a.b', true],
    ['*/(group)/*', 'x/(group)/a', true],
    ['"a"*', '"a"b', true],
    ['!a*', '!ab', true],
    ['a**b', 'axxb', true],
    ['**/[0-9]*-*-*-*.{jsonl,gz}', 'x/2026-01-05-a.gz', true],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(compilePattern(pattern).matches(path)).toBe(expected)
  })

  test.each([
    ['traces/**/*.jsonl', 'traces'],
    ['./x/?.json', 'x'],
    ['/var/x/*', '/var/x'],
    ['/*', '/'],
    ['../side/*.jsonl', '../side'],
    ['*.jsonl', ''],
  ])('the search for %s begins in "%s"', (pattern, base) => {
    expect(compilePattern(pattern).base).toBe(base)
  })

  test('folders that cannot hold a match are not entered', () => {
    const { leadsInto } = compilePattern('app/*/traces/*.jsonl')
    expect([leadsInto('a', 0), leadsInto('traces', 1), leadsInto('other', 1), leadsInto('traces', 2)]).toEqual([
      true,
      true,
      false,
      false,
    ])
    const below = compilePattern('x*/**/*.jsonl').leadsInto
    expect([below('y', 0), below('x1', 0), below('y', 1), below('.git', 1), below('node_modules', 2)]).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
    expect(compilePattern('**/.git/*').leadsInto('.git', 3)).toBe(true)
    expect(compilePattern('**/node_modules/*/x').leadsInto('node_modules', 3)).toBe(true)
  })

  test('a pattern with which a file name could stop the search is refused', () => {
    expect(() => compilePattern('*a*a*a*a*b')).toThrow('has more than 4 stars in one name')
    expect(() => compilePattern('**/a/**/a/**/a/**/b')).toThrow('has more than 3 double stars')
    const started = performance.now()
    expect(compilePattern('*a*a*b').matches('a'.repeat(255))).toBe(false)
    expect(compilePattern('**/a/**/a/**/b').matches(`${'a/'.repeat(500)}x`)).toBe(false)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  test('what could be a pattern', () => {
    expect(['a/b.jsonl', 'a*', '[x]', 'a?', '{a}'].map(isPattern)).toEqual([false, true, true, true, true])
  })

  test('what is excluded may be hidden', () => {
    expect(compileExclusion('**/*.tmp')('a/.b/c.tmp')).toBe(true)
    expect(compileExclusion('a/*')('a/.b')).toBe(true)
    expect(compileExclusion('a/*')('b/a')).toBe(false)
  })
})
