import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readInputs } from '../../src/action/read-inputs.js'

const read = (inputs: Record<string, string>) =>
  readInputs(Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])))

test('with nothing given, policy and engine decide', () => {
  const { inputs, problems } = read({})
  expect(problems).toEqual([])
  expect(inputs).toEqual({
    mode: 'check',
    policy: undefined,
    policyRef: 'head',
    traces: [],
    traceArtifacts: [],
    runId: undefined,
    traceFormat: undefined,
    failOn: 'error',
    minCoverage: undefined,
    onNoEvidence: 'error',
    comment: 'auto',
    annotations: true,
    name: 'assay',
    section: '',
    evidence: 'assay-evidence',
    retentionDays: undefined,
    reports: [],
    redact: 'values',
    token: '',
  })
})

test('lists are one item a line; comments and blank lines do not count', () => {
  const { inputs } = read({ traces: '\n  a.jsonl\r\n# nightly ones\n\n b/**/*.jsonl ', reports: 'json = out/a=b.json' })
  expect(inputs.traces).toEqual(['a.jsonl', 'b/**/*.jsonl'])
  expect(inputs.reports).toEqual([{ format: 'json', path: 'out/a=b.json' }])
})

test('everything that is wrong is told at once, with what is right', () => {
  const { problems } = read({
    'fail-on': 'eror',
    'min-coverage': '101',
    'retention-days': '1.5',
    comment: 'loud',
    annotations: 'yes',
    name: 'a\nb',
    evidence: 'a/b',
    'run-id': 'latest',
    reports: 'jsn=x\nnonsense',
    redact: 'some',
  })
  expect(problems).toHaveLength(11)
  expect(problems.every(({ code, level }) => code === 'E_ACTION_INPUT' && level === 'error')).toBe(true)
  expect(problems.find(({ message }) => message.includes('fail-on'))?.remedy).toContain('Did you mean `error`?')
  expect(problems.find(({ message }) => message.includes('"jsn"'))?.remedy).toContain('Did you mean `json`?')
})

test.each(['1e2', '0x10', '-1', 'NaN', 'Infinity', ' '])('min-coverage %j is no number that anyone meant', (text) => {
  expect(read({ 'min-coverage': text }).inputs.minCoverage).toBeUndefined()
})

test('each name has an artifact of its own, whatever the name', () => {
  expect(read({ name: 'a/b: c' }).inputs.evidence).toBe('assay-evidence-a-b-c')
  expect(read({ evidence: 'none' }).inputs.evidence).toBeUndefined()
})

test('action.yml declares every input that is read, and gives none but the token and the matrix a default', () => {
  const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { default?: string }> }
  const asked = new Set<string>()
  const spy = new Proxy<Record<string, string | undefined>>({}, { get: (_, key) => void asked.add(String(key)) })
  readInputs(spy)
  asked.delete('GITHUB_JOB')
  expect([...asked].sort()).toEqual(
    Object.keys(inputs)
      .map((name) => `INPUT_${name.toUpperCase()}`)
      .sort(),
  )
  expect(Object.keys(inputs).filter((name) => inputs[name]?.default !== undefined)).toEqual(['section', 'github-token'])
})
