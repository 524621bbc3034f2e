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

test('what changed in behaviour comes first, then new before known', () => {
  const text = renderComment(result, report)
  const places = [
    '#### What changed in behaviour',
    '**worse**',
    '**new**',
    '**known**',
    'Fixed since the baseline (1)',
  ].map((words) => text.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(text).toContain('- new tool `name` 3/50 → 17/50')
  expect(text).toContain('baseline `abc1234`')
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
