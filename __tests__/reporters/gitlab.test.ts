import { expect, it } from 'vitest'
import { reportGitlab } from '../../src/reporters/gitlab.js'
import { plainContext } from '../../src/reporters/reporter.js'
import { airlineReport } from '../support/airline-report.js'
import { sampleResult } from '../support/sample-result.js'

const issues = (text: string): Record<string, unknown>[] => JSON.parse(text)

it('has what GitLab asks of an issue, and nothing that the policy accepts', async () => {
  const list = issues(reportGitlab(sampleResult(), plainContext))
  for (const issue of [...list, ...issues(await airlineReport('gitlab'))])
    expect(issue).toMatchObject({
      description: expect.stringMatching(/./),
      check_name: expect.stringMatching(/./),
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: expect.stringMatching(/^(critical|minor|info)$/),
      location: { path: expect.stringMatching(/^[^/.]/), lines: { begin: expect.any(Number) } },
    })
  expect(JSON.stringify(list)).not.toContain('max_calls')
})

it('names an issue the same while its line moves', () => {
  const result = sampleResult()
  const moved = result.findings.map((each) =>
    each.location ? { ...each, location: { ...each.location, line: each.location.line + 7 } } : each,
  )
  const prints = (findings: typeof moved) =>
    issues(reportGitlab({ ...result, findings }, plainContext)).map(({ fingerprint }) => fingerprint)
  expect(prints(moved)).toEqual(prints([...result.findings]))
})
