import { readFileSync } from 'node:fs'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainContext } from '../../src/reporters/reporter.js'
import { reportSarif } from '../../src/reporters/sarif.js'
import { airlineReport } from '../support/airline-report.js'
import { arbitraryResult } from '../support/arbitrary-result.js'
import { manyFindings } from '../support/many-findings.js'
import { sampleResult } from '../support/sample-result.js'

const schemaFile = new URL(
  '../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  import.meta.url,
)
const ajv = new AjvDraft04.default({ strict: false, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')))
const parsed = (text: string) => {
  const log = JSON.parse(text)
  expect(validate(log), ajv.errorsText(validate.errors)).toBe(true)
  return log.runs[0]
}
const sarif = (result = sampleResult(), over = {}) => parsed(reportSarif(result, { ...plainContext, ...over }))

it('is SARIF 2.1.0 by its schema, whatever the result', () => {
  fc.assert(
    fc.property(arbitraryResult(), (result) => {
      sarif(result)
    }),
    { numRuns: 100 },
  )
  sarif(manyFindings())
  expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false)
})

it('points to the line of the trace, and to the rule of the policy as a related location', async () => {
  const run = parsed(await airlineReport('sarif'))
  const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'book-once')
  expect(result.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'examples/airline/traces/bad.jsonl', uriBaseId: '%SRCROOT%' },
    region: { startLine: 5, startColumn: 1 },
  })
  expect(result.relatedLocations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: 'examples/airline/policy.yaml' },
    region: { startLine: 61 },
  })
  expect(result.message.text).toMatch(
    / \(Rule at \[examples\/airline\/policy\.yaml:61\]\(1\)\. Call 3 counted first: \[examples\/airline\/traces\/bad\.jsonl:4\]\(2\)\.\)$/,
  )
  expect(run.tool.driver.rules[result.ruleIndex]).toMatchObject({
    id: 'book-once',
    fullDescription: { text: 'book_flight is called at most once in a trace.' },
  })
})

it('gives every result a rule with its words, and a place', () => {
  const run = sarif()
  for (const { ruleId, ruleIndex, locations, partialFingerprints } of run.results) {
    const rule = run.tool.driver.rules[ruleIndex]
    expect(rule.id).toBe(ruleId)
    expect(rule.help.text.length).toBeGreaterThan(20)
    expect(rule.help.markdown).toContain('**What to do:**')
    expect(locations).toHaveLength(1)
    expect(partialFingerprints).toMatchObject({ 'assayFinding/v1': expect.stringMatching(/^v1:/) })
  }
})

it('suppresses what is waived or tolerated, with the reason, and puts it last', () => {
  const results = sarif().results
  const suppressed = results.filter((each: object) => 'suppressions' in each)
  expect(suppressed).toEqual(results.slice(-2))
  expect(suppressed[1].suppressions).toEqual([
    { kind: 'external', status: 'accepted', justification: 'waived by @team: known (until 2027-01-31)' },
  ])
})

it('points to the policy where the trace lies in an artifact, which is not a file of the repository', () => {
  const [finding] = sampleResult().findings.slice(7)
  const location = { file: 'artifact:traces/a.jsonl', line: 3, column: 1 }
  const [result] = sarif({ ...sampleResult(), findings: [{ ...finding!, location }] }).results
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('policy.yaml')
  expect(result.message.text).toContain('Seen at [artifact:traces/a.jsonl:3](1)')
})

it('makes no link of what an agent writes', () => {
  const [finding] = sampleResult().findings
  const message = 'See [the fix](https://evil.example) or [1](2).'
  const [result] = sarif({ ...sampleResult(), findings: [{ ...finding!, message }] }).results
  expect(result.message.text).toBe('See \\[the fix\\](https://evil.example) or \\[1\\](2).')
})

it('has a category if asked for, and says that there is no evidence', () => {
  expect(sarif().automationDetails).toBeUndefined()
  const result = { ...sampleResult(), verdict: 'no-evidence' as const }
  const run = sarif(result, { category: 'assay/nightly' })
  expect(run.automationDetails).toEqual({ id: 'assay/nightly/' })
  expect(run.invocations[0].toolExecutionNotifications.map((it: { level: string }) => it.level)).toContain('error')
})
