import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { FindingChange } from '../../src/model/comparison.js'
import type { Gate } from '../../src/model/gate.js'
import type { AssayResult } from '../../src/model/result.js'
import { reportJunit } from '../../src/reporters/junit.js'
import { plainContext } from '../../src/reporters/reporter.js'
import { airlineReport } from '../support/airline-report.js'
import { arbitraryResult } from '../support/arbitrary-result.js'
import { hostileComparison } from '../support/hostile-comparison.js'
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

const under = (gate: Partial<Gate>, over: Partial<AssayResult> = {}): AssayResult => {
  const sample = sampleResult()
  return { ...sample, verdict: gate.failOn === 'none' ? 'pass' : 'fail', gate: { ...sample.gate, ...gate }, ...over }
}

it('fails what the threshold fails, and no more', () => {
  const failures = (failOn: 'error' | 'warning' | 'none') =>
    Number(/failures="(\d+)"/.exec(reportJunit(under({ failOn }), plainContext))?.[1])
  expect([failures('error'), failures('warning'), failures('none')]).toEqual([3, 4, 0])
})

it('never passes a run without evidence', () => {
  const none = { verdict: 'no-evidence' as const, findings: [], rules: [] }
  expect(reportJunit(under({}, none), plainContext)).toMatch(
    /name="evidence"[^>]*>\n {6}<failure message="A --traces pattern/,
  )
  expect(reportJunit(under({ onNoEvidence: 'warn' }, none), plainContext)).toMatch(
    /name="evidence"[^>]*>\n {6}<skipped message="A --traces pattern/,
  )
})

it('fails only what is new where only new findings count, and still fails if no kept finding shows why', () => {
  const sample = sampleResult()
  const change = (status: 'new' | 'known', fingerprint: string): FindingChange => ({
    ...{ status, fingerprint, rule: 'E_ARG_SCHEMA', level: 'error', findings: 1 },
    ...{ before: { broken: 1 }, after: { broken: 1 } },
  })
  const compared = (changes: readonly FindingChange[]) => ({
    comparison: { ...hostileComparison('x').comparison, newOnly: true as const, findings: changes, findingsOmitted: 0 },
  })
  const findings = sample.findings
    .slice(0, 2)
    .map((finding, i) => ({ ...finding, fingerprint: `v1:${i}`, rule: `r${i}` }))
  const failed = (text: string) => [...text.matchAll(/name="([^"]+)"[^>]*>\n {6}<failure/g)].map(([, name]) => name)
  const mixed = under(
    { newOnly: true },
    { findings, rules: [], ...compared([change('new', 'v1:1'), change('known', 'v1:0')]) },
  )
  expect(failed(reportJunit(mixed, plainContext))).toEqual(['r1'])
  const known = under(
    { newOnly: true },
    { findings, rules: [], ...compared([change('known', 'v1:0'), change('known', 'v1:1')]) },
  )
  expect(failed(reportJunit(known, plainContext))).toEqual(['verdict'])
  expect(failed(reportJunit({ ...known, verdict: 'pass' }, plainContext))).toEqual([])
})
