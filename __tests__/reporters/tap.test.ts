import fc from 'fast-check'
import { Parser } from 'tap-parser'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { reportTap } from '../../src/reporters/tap.js'
import { arbitraryResult } from '../support/arbitrary-result.js'
import { sampleResult } from '../support/sample-result.js'

/** Everything that is not TAP is an `extra` to the parser. */
function read(text: string) {
  const extras: string[] = []
  const tests: { ok: boolean; name: string; skip: unknown }[] = []
  const parser = new Parser({ strict: true })
  parser.on('extra', (line: string) => extras.push(line))
  parser.on('assert', ({ ok, name, skip }: (typeof tests)[number]) => tests.push({ ok, name, skip }))
  parser.end(text)
  return { extras, tests, results: parser.results }
}

it('is TAP 14 to a strict parser, whatever the result', () => {
  fc.assert(
    fc.property(arbitraryResult(), (result) => {
      const text = reportTap(result)
      const { extras, tests, results } = read(text)
      expect(extras).toEqual([])
      expect(results?.plan.end).toBe(tests.length)
      for (const block of text.match(/^ {2}---\n[\s\S]*?^ {2}\.\.\.$/gm) ?? []) {
        const facts = parse(block.split('\n').slice(1, -1).join('\n'))
        expect(['fail', 'comment']).toContain(facts.severity)
      }
    }),
    { numRuns: 100 },
  )
})

it('has a test a rule', () => {
  const { tests, results } = read(reportTap(sampleResult()))
  expect(results).toMatchObject({ ok: false, count: 8, fail: 3, skip: 1 })
  expect(tests.find(({ name }) => name === 'after:a->b')?.skip).toBe('not exercised by any trace')
})

it('keeps a directive in a name a name', () => {
  const rules = [{ rule: 'a # SKIP \\# b', applicable: 1, held: 1, violated: 0, notExercised: 0, notEvaluable: 0 }]
  const { tests } = read(reportTap({ ...sampleResult(), findings: [], rules }))
  expect(tests[0]?.skip).toBeFalsy()
})
