import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { summaryBudget, writeJobSummary } from '../../../src/action/report/job-summary.js'
import { withVariables } from '../../support/runner-variables.js'

const write = (path: string, text: string) =>
  withVariables({ GITHUB_STEP_SUMMARY: path }, () => writeJobSummary(path, text))

test('the summary is appended to what the step already said, and never beyond the limit', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'assay-summary-')), 'summary.md')
  writeFileSync(path, 'before\n')
  expect(await write(path, 'after\n')).toEqual({ outcome: 'published' })
  expect(await write(path, 'x'.repeat(summaryBudget))).toMatchObject({ outcome: 'failed' })
  expect(await write(path, 'end\n')).toEqual({ outcome: 'published' })
  expect(readFileSync(path, 'utf8')).toBe('before\nafter\nend\n')
})

test('a summary file that cannot be written is reported, and what was to go there goes nowhere else', async () => {
  expect(await write('/proc/nowhere/summary.md', 'x')).toMatchObject({
    outcome: 'failed',
    code: 'W_SUMMARY_NOT_WRITTEN',
  })
  const path = join(mkdtempSync(join(tmpdir(), 'assay-summary-')), 'summary.md')
  writeFileSync(path, '')
  await write(path, 'y')
  expect(readFileSync(path, 'utf8')).toBe('y')
})
