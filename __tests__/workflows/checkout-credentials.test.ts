import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** actions/checkout leaves the job's token in `.git/config`, where every later step and its tests can read it. */
const places = ['README.md', 'SECURITY.md', '.github', 'docs', 'examples', 'src/cli/init']
const files = places
  .flatMap((place) =>
    place.endsWith('.md')
      ? [place]
      : readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => join(place, name)),
  )
  .filter((path) => /\.(md|ya?ml|ts)$/.test(path) && !path.includes('node_modules'))

/** Steps that check out and keep the token, by line. */
function careless(text: string): number[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    const step = /^(\s*)(?:- )?uses: actions\/checkout@/.exec(line)
    if (step === null) return []
    const indent = step[1]!.length
    const end = lines.findIndex((later, i) => i > at && later.trim() !== '' && isOutside(later, indent))
    const rest = lines.slice(at + 1, end < 0 ? undefined : end).join('\n')
    return /persist-credentials: false/.test(rest) ? [] : [at + 1]
  })
}

/** Whether a line belongs to another step, or to no step. */
function isOutside(line: string, indent: number): boolean {
  const own = line.length - line.trimStart().length
  return own < indent || (own === indent && line.trimStart().startsWith('- ')) || line.startsWith('```')
}

describe('every checkout that we show or run leaves no token behind', () => {
  test.each(files.filter((path) => readFileSync(path, 'utf8').includes('uses: actions/checkout@')))('%s', (path) => {
    expect(careless(readFileSync(path, 'utf8'))).toEqual([])
  })

  test('and the check would notice', () => {
    const step = '  - uses: actions/checkout@v5\n'
    const other = '  - run: npm test\n    with:\n      persist-credentials: false\n'
    expect(careless(`${step}${other}`)).toEqual([1])
    expect(careless(`${step}    with:\n      ref: main\n\n      persist-credentials: false\n${other}`)).toEqual([])
    expect(careless(`  - name: x\n    uses: actions/checkout@v5\n${other}`)).toEqual([2])
  })
})
