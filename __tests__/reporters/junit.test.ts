import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { reportJunit } from '../../src/reporters/junit.js'
import { plainContext } from '../../src/reporters/reporter.js'
import { airlineReport } from '../support/airline-report.js'
import { arbitraryResult } from '../support/arbitrary-result.js'
import { manyFindings } from '../support/many-findings.js'
import { sampleResult } from '../support/sample-result.js'

const schema = readFileSync(new URL('../support/schemas/junit.xsd', import.meta.url), 'utf8')
/** xmllint takes many files at a time, and a start of it takes long. */
const validate = async (files: readonly string[]) => {
  const xml = files.map((contents, at) => ({ fileName: `${at}.xml`, contents }))
  return (await validateXML({ xml, schema, maxMemoryPages: 4096 })).errors.map(({ rawMessage }) => rawMessage)
}

it('is what CI systems read, whatever the result', async () => {
  // Ids of rules are unique in a policy, and so are names of tests.
  const results = fc.sample(
    arbitraryResult().map((result) => ({
      ...result,
      rules: result.rules.map((row, at) => ({ ...row, rule: `${at}${row.rule}` })),
    })),
    60,
  )
  const files = [...results, sampleResult(), manyFindings()].map((result) => reportJunit(result, plainContext))
  expect(await validate([...files, await airlineReport('junit')])).toEqual([])
  expect(await validate(['<testsuites name="x"/>'])).not.toEqual([])
})

it('has one test per rule: failed, passed with a note, skipped', () => {
  const text = reportJunit(sampleResult(), plainContext)
  expect(text).toContain('<testsuites name="Assay" tests="8" failures="3" errors="0" skipped="1" time="0">')
  expect(text).toMatch(/<testcase name="after:a-&gt;b"[^>]*>\n {6}<skipped message="not exercised by any trace"\/>/)
  expect(text).toMatch(/name="E_TOOL_DENIED"[^>]*>\n {6}<system-out>\n- note: .*waived by @team: known/)
})

it('fails what the threshold fails, and no more', () => {
  const failures = (failOn: 'error' | 'warning' | 'none') =>
    Number(/failures="(\d+)"/.exec(reportJunit(sampleResult(), { ...plainContext, failOn }))?.[1])
  expect([failures('error'), failures('warning'), failures('none')]).toEqual([3, 4, 0])
})

it('never passes a run without evidence', () => {
  const result = { ...sampleResult(), verdict: 'no-evidence' as const, findings: [], rules: [] }
  expect(reportJunit(result, plainContext)).toMatch(/name="evidence"[^>]*>\n {6}<failure message="A --traces pattern/)
  expect(reportJunit(result, { ...plainContext, onNoEvidence: 'warn' })).toMatch(
    /name="evidence"[^>]*>\n {6}<skipped message="A --traces pattern/,
  )
})
