import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findTraces } from '../../src/io/find-traces.js'
import { AssayError } from '../../src/model/problem.js'

const base = realpathSync(mkdtempSync(join(tmpdir(), 'assay-find-')))
const root = join(base, 'work')

beforeAll(() => {
  const files = [
    'b.jsonl',
    'a.jsonl',
    'n/c.json',
    'n/d.gz',
    'n/e.txt',
    'n/m/f.ndjson',
    '.hidden/g.jsonl',
    'node_modules/p/h.jsonl',
    '[x].jsonl',
    'B/i.jsonl',
    '../out.jsonl',
    '../side/j.jsonl',
  ]
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), '')
  }
  symlinkSync('../out.jsonl', join(root, 'escape.jsonl'))
  symlinkSync('a.jsonl', join(root, 'inside.jsonl'))
  symlinkSync('../side', join(root, 'link'))
  symlinkSync('..', join(root, 'n', 'loop'))
  symlinkSync('circle.jsonl', join(root, 'circle.jsonl'))
})
afterAll(() => rmSync(base, { recursive: true }))

const find = (...patterns: string[]) => findTraces(patterns, { root, outside: 'refuse' })
const names = (...patterns: string[]) => find(...patterns).files.map((file) => file.name)

describe('finding', () => {
  test.each([
    ['a pattern, sorted by code units', ['*.jsonl'], ['[x].jsonl', 'a.jsonl', 'b.jsonl', 'inside.jsonl']],
    [
      'below folders, not below hidden ones, links or node_modules',
      ['**/*.jsonl'],
      ['B/i.jsonl', '[x].jsonl', 'a.jsonl', 'b.jsonl', 'inside.jsonl'],
    ],
    [
      'a hidden or a package folder that is named',
      ['.hidden/*', 'node_modules/*/*.jsonl'],
      ['.hidden/g.jsonl', 'node_modules/p/h.jsonl'],
    ],
    ['a folder', ['n'], ['n/c.json', 'n/d.gz', 'n/m/f.ndjson']],
    ['a folder with a slash', ['n/'], ['n/c.json', 'n/d.gz', 'n/m/f.ndjson']],
    ['a path that exists is not a pattern', ['[x].jsonl'], ['[x].jsonl']],
    [
      'each file once',
      ['a.jsonl', './a.jsonl', '*.jsonl', '{a,b}.jsonl'],
      ['[x].jsonl', 'a.jsonl', 'b.jsonl', 'inside.jsonl'],
    ],
    ['several double stars', ['**/n/**/*.ndjson'], ['n/m/f.ndjson']],
    ['standard input', ['-'], ['-']],
  ])('%s', (_, patterns, expected) => {
    expect(names(...patterns)).toEqual(expected)
    expect(find(...patterns).unmatched).toEqual([])
  })

  test('a pattern that matches nothing is reported', () => {
    expect(find('*.jsonl', 'no/*.jsonl', '**/*.xyz', 'n/m/**/*.gz').unmatched).toEqual([
      'no/*.jsonl',
      '**/*.xyz',
      'n/m/**/*.gz',
    ])
  })

  test('a person may name files outside; their names lead there', () => {
    const found = findTraces(['../out.jsonl', '../side/*.jsonl'], { root, outside: 'allow' })
    expect(found.files.map((file) => file.name)).toEqual(['../out.jsonl', '../side/j.jsonl'])
  })
})

describe('refusing', () => {
  const problems = (...patterns: string[]) => {
    try {
      find(...patterns)
    } catch (error) {
      if (error instanceof AssayError) return error.problems.map((problem) => problem.code)
      throw error
    }
    return []
  }

  test.each([
    [
      'paths that do not exist, all at once',
      ['no.jsonl', 'a.jsonl', 'n/no.json'],
      ['E_TRACE_NOT_FOUND', 'E_TRACE_NOT_FOUND'],
    ],
    ['a path out of the workspace', ['../out.jsonl'], ['E_TRACE_READ']],
    ['a pattern out of the workspace', ['../side/*.jsonl'], ['E_TRACE_READ']],
    ['a link out of the workspace', ['escape.jsonl'], ['E_TRACE_READ']],
    ['a linked folder out of the workspace', ['link'], ['E_TRACE_READ']],
    ['a pattern through such a link', ['link/*.jsonl'], ['E_TRACE_READ']],
    ['an absolute path out of the workspace', [join(base, 'out.jsonl')], ['E_TRACE_READ']],
    ['a path through a file', ['a.jsonl/x'], ['E_TRACE_NOT_FOUND']],
    ['a name too long for the system', ['a'.repeat(5000)], ['E_TRACE_NOT_FOUND']],
    ['a name with a NUL', ['a\0b'], ['E_TRACE_NOT_FOUND']],
    ['a link to itself', ['circle.jsonl'], ['E_TRACE_READ']],
    ['a pattern below a link to itself', ['circle.jsonl/*.jsonl'], ['E_TRACE_READ']],
  ])('%s', (_, patterns, codes) => {
    expect(problems(...patterns)).toEqual(codes)
  })

  test.each([['a.jsonl/*'], [`${'a'.repeat(5000)}*`], [`*/${'a'.repeat(5000)}`]])(
    'a pattern that cannot match',
    (pattern) => {
      expect(find(pattern)).toEqual({ files: [], unmatched: [pattern] })
    },
  )
})
