import { expect, it } from 'vitest'
import { reportSummary } from '../../src/reporters/summary.js'
import { sampleResult } from '../support/sample-result.js'

const summary = (over = {}, gate = {}) =>
  JSON.parse(reportSummary({ ...sampleResult(), ...over, gate: { ...sampleResult().gate, ...gate } }))

it('has the fields that the format requires', () => {
  expect(summary()).toMatchObject({
    schema: 'assay.run_summary.v1',
    schema_version: 1,
    reason_code_version: 1,
    exit_code: 1,
    reason_code: 'E_POLICY_VIOLATION',
    next_step: 'Run argv: ["assay","explain","E_ARG_SCHEMA"]',
    provenance: { verify_mode: 'disabled' },
    results: { passed: 1, failed: 3, warned: 3, skipped: 1, total: 8 },
    sarif: { omitted: 3 },
    seeds: { seed_version: 1, order_seed: null, judge_seed: null },
  })
})

it('has the reason that all broken rules share', () => {
  const only = (rule: string) => ({ findings: sampleResult().findings.filter((each) => each.rule === rule), rules: [] })
  expect(summary(only('E_ARG_SCHEMA')).reason_code).toBe('E_TEST_FAILED')
  expect(summary({ ...only('E_ARG_SCHEMA'), rules: sampleResult().rules.slice(3) }).reason_code).toBe('E_ARG_SCHEMA')
  expect(summary(only('before:a->b')).reason_code).toBe('E_SEQUENCE_VIOLATION')
})

it('reports the absence of evidence as traces that were not found, unless that is accepted', () => {
  const none = { verdict: 'no-evidence', findings: [] }
  expect(summary(none)).toMatchObject({ exit_code: 2, reason_code: 'E_TRACE_NOT_FOUND' })
  expect(summary(none, { onNoEvidence: 'ignore' })).toMatchObject({ exit_code: 0, reason_code: '' })
  expect(summary({ verdict: 'pass', findings: [] })).not.toHaveProperty('next_step')
})
