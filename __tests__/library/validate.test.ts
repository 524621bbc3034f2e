import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as library from '../../src/index.js'
import { AssayError, Coverage, validate } from '../../src/index.js'

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'assay-'))
  writeFileSync(
    join(cwd, 'policy.yaml'),
    'version: "2.0"\ntools:\n  allow: [read_file, write_file]\n  deny: [exec]\nenforcement: { unconstrained_tools: allow }\n',
  )
  writeFileSync(join(cwd, 'good.jsonl'), '{"tool":"read_file","args":{"path":"/app/data.json"}}\n')
  writeFileSync(join(cwd, 'bad.jsonl'), '{"tool":"read_file","args":{}}\n\n{"tool":"exec","args":{"cmd":"rm -rf /"}}\n')
})
afterAll(() => rmSync(cwd, { recursive: true }))

test('the list of exports is what a program may rely on', () => {
  expect(Object.keys(library).sort()).toMatchSnapshot()
})

describe('validate', () => {
  test('passes and fails with the place of the call and of the policy entry', async () => {
    expect(await validate('policy.yaml', 'good.jsonl', { cwd })).toMatchObject({
      passed: true,
      findings: [],
      verdict: 'pass',
    })
    const { passed, findings } = await validate('policy.yaml', 'bad.jsonl', { cwd })
    expect(passed).toBe(false)
    expect(findings).toMatchObject([
      {
        level: 'error',
        rule: 'E_TOOL_DENIED',
        tool: 'exec',
        trace: 'bad.jsonl',
        callIndex: 1,
        location: { file: 'bad.jsonl', line: 3, column: 1 },
        policyLocation: { file: 'policy.yaml', line: 4, column: 10 },
      },
    ])
    expect(JSON.stringify(findings)).not.toContain('rm -rf')
  })

  test('takes globs, several sources, and values', async () => {
    expect((await validate('policy.yaml', '*.jsonl', { cwd })).traces.files.map(({ file }) => file)).toEqual([
      'bad.jsonl',
      'good.jsonl',
    ])
    expect((await validate('policy.yaml', ['good.jsonl', 'bad.jsonl'], { cwd })).traces.calls).toBe(3)
    const values = [{ tool: 'exec', args: {} }]
    expect(await validate({ version: '2.0', tools: { deny: ['exec'] } }, values)).toMatchObject({
      passed: false,
      traces: { calls: 1 },
    })
  })

  test('does not gate on coverage unless asked to', async () => {
    const policy = {
      version: '2.0',
      tools: { allow: ['a', 'b'] },
      coverage: { min: 100 },
      enforcement: { unconstrained_tools: 'allow' },
    }
    expect((await validate(policy, [{ tool: 'a' }])).passed).toBe(true)
    expect((await validate(policy, [{ tool: 'a' }], { gates: 'all' })).passed).toBe(false)
  })

  test('no input gives the verdict no-evidence', async () => {
    expect(await validate('policy.yaml', 'none/*.jsonl', { cwd })).toMatchObject({
      passed: false,
      verdict: 'no-evidence',
    })
    expect(await validate('policy.yaml', [], { cwd })).toMatchObject({ passed: false, verdict: 'no-evidence' })
  })

  test.each([
    ['a missing policy', 'nowhere.yaml', 'good.jsonl', 'E_POLICY_NOT_FOUND'],
    ['a missing trace', 'policy.yaml', 'nowhere.jsonl', 'E_TRACE_NOT_FOUND'],
    ['a policy that is none', { tools: 42 }, 'good.jsonl', 'E_POLICY_INVALID'],
    ['a trace that is none', 'policy.yaml', 'policy.yaml', 'E_TRACE_FORMAT'],
  ])('%s is an error of the user', async (_name, policy, traces, code) => {
    const error = await validate(policy, traces, { cwd }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AssayError)
    expect((error as AssayError).problems[0]).toMatchObject({ code, level: 'error' })
    expect((error as AssayError).problems[0]?.remedy).toBeTruthy()
  })
})

test('Coverage gives the share and the names', async () => {
  const report = await new Coverage('policy.yaml', 'good.jsonl', { cwd }).analyze()
  expect(report).toMatchObject({
    percent: 50,
    covered: ['read_file'],
    uncovered: ['write_file'],
    deniedUnseen: ['exec'],
  })
  const compat = await new Coverage('policy.yaml', 'good.jsonl', { cwd, compat: true }).analyze()
  expect(compat.compat).toMatchObject({ high_risk_gaps: [{ tool: 'exec' }] })
  expect(compat.compat?.overall_coverage_pct).toBeCloseTo(100 / 3)
})

test.each([
  ['traces that are one record', () => validate({ tools: { deny: ['exec'] } }, { tool: 'exec', args: {} } as never)],
  ['traces that are missing', () => validate({ tools: { deny: ['exec'] } }, undefined as never)],
  ['an empty path', () => validate({ tools: { deny: ['exec'] } }, '')],
  ['a level that there is not', () => validate('policy.yaml', 'bad.jsonl', { cwd, failOn: 'errors' as never })],
  ['a redaction that there is not', () => validate('policy.yaml', 'bad.jsonl', { cwd, redact: 'value' as never })],
])('%s: E_USAGE, not a verdict', async (_what, run) => {
  const error = await run().catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(AssayError)
  expect((error as AssayError).problems).toMatchObject([{ code: 'E_USAGE', remedy: expect.any(String) }])
})
