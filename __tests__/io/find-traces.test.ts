import { execFileSync } from 'node:child_process'
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
    'u/A.JSONL',
    'u/run.traj',
    'u/.gitkeep',
    'u/.part.jsonl',
    'app/[id]/traces/a.jsonl',
    'app/i/traces/b.jsonl',
    'app/(group)/c.jsonl',
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
  symlinkSync('nowhere', join(root, 'dangling.jsonl'))
  execFileSync('mkfifo', [join(root, 'pipe.jsonl')])
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
      [
        'B/i.jsonl',
        '[x].jsonl',
        'a.jsonl',
        'app/(group)/c.jsonl',
        'app/[id]/traces/a.jsonl',
        'app/i/traces/b.jsonl',
        'b.jsonl',
        'inside.jsonl',
      ],
    ],
    [
      'a hidden or a package folder that is named',
      ['.hidden/*', 'node_modules/*/*.jsonl'],
      ['.hidden/g.jsonl', 'node_modules/p/h.jsonl'],
    ],
    ['a folder', ['n'], ['n/c.json', 'n/d.gz', 'n/m/f.ndjson']],
    ['a folder with a slash', ['n/'], ['n/c.json', 'n/d.gz', 'n/m/f.ndjson']],
    ['a folder whose files have upper-case endings or are trajectories', ['u'], ['u/A.JSONL', 'u/run.traj']],
    [
      'the same, as the pattern of all traces below it',
      ['u/**/*.{jsonl,ndjson,json,gz,zst}'],
      ['u/A.JSONL', 'u/run.traj'],
    ],
    [
      'a folder called like a set, which is meant as well as the set',
      ['app/[id]/traces/*.jsonl'],
      ['app/[id]/traces/a.jsonl', 'app/i/traces/b.jsonl'],
    ],
    ['a set whose brackets are escaped', ['app/\\[id\\]/traces/*.jsonl'], ['app/[id]/traces/a.jsonl']],
    ['a folder in parentheses', ['app/*/c.jsonl', 'app/(group)/*'], ['app/(group)/c.jsonl']],
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

  test('files that were named are known from those that were found', () => {
    const isNamed = (...patterns: string[]) => find(...patterns).files.map((file) => file.isNamed)
    expect(isNamed('a.jsonl', 'n')).toEqual([true, false, false, false])
    expect(isNamed('{a,b}.jsonl', 'b.jsonl')).toEqual([false, true])
  })

  test.each([
    ['by its path', ['*.jsonl', '!a.jsonl'], ['[x].jsonl', 'b.jsonl', 'inside.jsonl'], 1],
    ['wherever the pattern stands', ['!a.jsonl', '*.jsonl'], ['[x].jsonl', 'b.jsonl', 'inside.jsonl'], 1],
    ['by a pattern', ['n', '!**/*.{gz,ndjson}'], ['n/c.json'], 2],
    ['by the folder above it', ['n', '!n/m'], ['n/c.json', 'n/d.gz'], 1],
    ['by a pattern of folders above it', ['app/*/traces/*', '!app/\\[*'], ['app/i/traces/b.jsonl'], 1],
    ['hidden', ['.hidden/*', '**/*.ndjson', '!**/g.*'], ['n/m/f.ndjson'], 1],
    ['although it was named', ['a.jsonl', 'b.jsonl', '!a.*'], ['b.jsonl'], 1],
    ['by what matches nothing', ['a.jsonl', '!no.jsonl', '!no/*'], ['a.jsonl'], 0],
  ])('a file can be excluded %s', (_, patterns, expected, excluded) => {
    expect(names(...patterns)).toEqual(expected)
    const left = find(...patterns).leftOut
    expect(left.find(({ reason }) => reason === 'file excluded by a pattern')?.count ?? 0).toBe(excluded)
  })

  test('a pattern of which all files are excluded has matched nothing, and an exclusion never has to', () => {
    expect(find('*.jsonl', 'n', '!n', '!none')).toMatchObject({ matched: ['*.jsonl'], unmatched: ['n'] })
  })

  test('what a folder holds and is not read is counted, with the true reason', () => {
    expect(find('.').leftOut).toEqual([
      { reason: 'file linked to a folder, which is not searched', count: 2 },
      { reason: 'file linked to a place outside of the workspace', count: 1 },
      { reason: 'file linked to nowhere', count: 2 },
      { reason: 'file or folder that is hidden, or called node_modules', count: 3 },
      { reason: 'file that cannot be read to an end (pipe, socket or device)', count: 1 },
      { reason: 'file with another ending than .jsonl, .ndjson, .json, .traj, .eval, .gz, .zst or .parquet', count: 1 },
    ])
  })

  test('of a pattern only what it matches is counted', () => {
    expect(find('*.jsonl').leftOut).toEqual([
      { reason: 'file linked to a place outside of the workspace', count: 1 },
      { reason: 'file linked to nowhere', count: 2 },
      { reason: 'file that cannot be read to an end (pipe, socket or device)', count: 1 },
    ])
    expect(find('n/*.json').leftOut).toEqual([])
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
    ['a link that leads nowhere', ['dangling.jsonl'], ['E_TRACE_NOT_FOUND']],
    ['a pattern made to be slow', ['*a*a*a*a*b'], ['E_TRACE_NOT_FOUND']],
    ['a link to itself', ['circle.jsonl'], ['E_TRACE_READ']],
    ['a pattern below a link to itself', ['circle.jsonl/*.jsonl'], ['E_TRACE_READ']],
  ])('%s', (_, patterns, codes) => {
    expect(problems(...patterns)).toEqual(codes)
  })

  test.each([['a.jsonl/*'], [`${'a'.repeat(5000)}*`], [`*/${'a'.repeat(5000)}`]])(
    'a pattern that cannot match',
    (pattern) => {
      expect(find(pattern)).toMatchObject({ files: [], matched: [], unmatched: [pattern] })
    },
  )
})

test('counts a folder that is a link on the way of a pattern, and none that the pattern does not lead into', () => {
  const linked = [{ reason: 'file linked to a folder, which is not searched', count: 1 }]
  expect(find('*/j.jsonl').leftOut).toEqual(linked)
  expect(find('n/*.json').leftOut).toEqual([])
})
