import { expect, test } from 'vitest'
import type { ComparedRuns, FindingChange, FindingStatus } from '../../../src/model/comparison.js'
import { renderComment } from '../../../src/reporters/github/comment.js'
import type { GithubReport } from '../../../src/reporters/github/github-report.js'
import { planAnnotations } from '../../../src/reporters/github/plan/plan-annotations.js'
import { hostileComparison } from '../../support/hostile-comparison.js'
import { sampleResult } from '../../support/sample-result.js'

const report: GithubReport = { name: 'assay', notes: [] }

const change = (status: FindingStatus, rule: string): FindingChange => ({
  status,
  fingerprint: `v1:${rule}`,
  rule,
  level: 'error',
  before: { broken: 3, of: 50 },
  after: { broken: 17, of: 50 },
  findings: 1,
})

const sample = sampleResult()
const finding = (rule: string, line: number) => ({
  ...sample.findings[0]!,
  rule,
  fingerprint: `v1:${rule}`,
  location: { file: 'a.jsonl', line, column: 1 },
})
const comparison: ComparedRuns = {
  ...hostileComparison('name').comparison,
  base: { commit: 'abc1234abc', policy: { name: 'p', digest: 'd' }, traces: 50 },
  findings: [change('new', 'fresh'), change('worse', 'grown'), change('known', 'old'), change('fixed', 'fixed')],
}
const result = {
  ...sample,
  findings: [finding('old', 1), finding('grown', 2), finding('fresh', 3)],
  findingsOmitted: 0,
  comparison,
}

test('what is new comes first and open, what is known is folded, then what changed in behaviour', () => {
  const text = renderComment(result, report)
  const places = [
    '**New or worse: 2 findings**',
    '**worse**',
    '**new**',
    '<details><summary>Known since the baseline: 1 finding',
    '**known**',
    '</details>',
    '#### What changed in behaviour',
    '#### How it happened',
    'Fixed since the baseline (1)',
  ].map((words) => text.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(text).toContain('- new tool `name` 3/50 → 17/50')
  expect(text).toContain('baseline `abc1234`')
})

test('known findings that alone fail the gate are not folded away', () => {
  const known = { ...comparison, findings: [change('known', 'old')] }
  const text = renderComment({ ...result, findings: [finding('old', 1)], comparison: known }, report)
  expect(text.indexOf('**known**')).toBeLessThan(text.indexOf('<details>'))
  const newOnly = { ...known, newOnly: true } as const
  const gate = { ...result.gate, newOnly: true } as const
  const folded = renderComment({ ...result, findings: [finding('old', 1)], comparison: newOnly, gate }, report)
  expect(folded).toContain('<details><summary>Known since the baseline: 1 finding')
  // What fails nothing needs no way out.
  expect(folded).not.toContain('How it happened')
})

test('the numbers of findings add up with the rows that stand for them', () => {
  const findings = [...Array.from({ length: 7 }, (_, i) => finding('fresh', i)), finding('old', 1), finding('old', 2)]
  const text = renderComment({ ...result, findings, counts: { error: 9, warning: 0, note: 0 } }, report)
  expect(text).toContain('**New: 7 findings of 1 kind**')
  expect(text).toContain('Known since the baseline: 2 findings of 1 kind')
  expect(text).toContain(', in kinds of findings: ')
})

test('annotations are of new findings first', () => {
  expect(planAnnotations(result).annotations.map(({ title }) => title)).toEqual(['grown', 'fresh', 'old'])
})

test('a green run that behaves otherwise says so outside its fold', () => {
  const text = renderComment({ ...result, verdict: 'pass', passed: true, findings: [] }, report)
  expect(text.indexOf('#### What changed in behaviour')).toBeLessThan(text.indexOf('<details>'))
})

test('that there is no baseline is written out', () => {
  const none = { schema: 'assay.comparison.v1', baseline: 'absent', message: 'None was given.' } as const
  const text = renderComment({ ...result, comparison: none }, report)
  expect(text).toContain('> **No baseline:** None was given.')
  expect(text).not.toContain('→')
  const green = renderComment({ ...result, verdict: 'pass', passed: true, findings: [], comparison: none }, report)
  expect(green.indexOf('> **No baseline:** None was given.')).toBeGreaterThan(green.indexOf('<details>'))
})
