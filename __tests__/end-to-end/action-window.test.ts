import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { AssayResult } from '../../src/model/result.js'
import { pullRequest, push } from '../support/github-events.js'
import { removeWorkspaces, runStep, type Step, type StepResult } from '../support/runner-environment.js'

afterAll(removeWorkspaces)

const call = (trace: string, tool: string, timestamp: string) =>
  `${JSON.stringify({ type: 'tool_call', trace, tool, timestamp })}\n`
const files = {
  'policy.yaml': 'version: "2.0"\ntools: { deny: [pay] }\nenforcement: { unconstrained_tools: allow }\n',
  'traces/a.jsonl': call('evening', 'pay', '2026-11-28T10:00:00Z') + call('night', 'look', '2026-11-28T23:59:00Z'),
  'traces/b.jsonl': call('night', 'pay', '2026-11-29T00:01:00Z') + call('noon', 'look', '2026-11-29T12:00:00Z'),
}
const step = (inputs: Record<string, string>, more: Partial<Step> = {}) =>
  runStep({ event: push, files, ...more, inputs: { traces: 'traces/*.jsonl', ...inputs } })
const broken = ({ result }: StepResult) => (result() as AssayResult).findings.map(({ trace }) => trace)
const stateOf = ({ workspace }: StepResult) => readFileSync(join(workspace, 'state/assay.json'), 'utf8')

test('each trace is checked once over runs that hand on the state, one over midnight with all of its calls', async () => {
  const first = await step({ state: 'state/assay.json', until: '2026-11-29' })
  expect(first.exitCode).toBe(1)
  expect(broken(first)).toEqual(['evening'])
  const later = { ...files, 'state/assay.json': stateOf(first) }
  const second = await step({ state: 'state/assay.json', until: '2026-11-30' }, { files: later })
  expect(second.exitCode).toBe(1)
  expect(broken(second)).toEqual(['night'])
  const third = await step(
    { state: 'state/assay.json', until: '2026-11-30' },
    { files: { ...later, 'state/assay.json': stateOf(second) } },
  )
  expect(third.outputs.verdict).toBe('no-evidence')
})

test('a change cannot bring the state that its traces are measured by', async () => {
  const { exitCode, stdout, workspace } = await step({ state: 'state/assay.json' }, { event: pullRequest() })
  expect(exitCode).toBe(2)
  expect(stdout).toContain('is not allowed with the event pull_request')
  expect(existsSync(join(workspace, 'state/assay.json'))).toBe(false)
})

test('a state that is damaged, or is outside the workspace, is an error', async () => {
  const damaged = await step({ state: 's.json' }, { files: { ...files, 's.json': '{"checked":[]}' } })
  expect(damaged.exitCode).toBe(2)
  expect(damaged.stdout).toContain('E_STATE_INVALID')
  expect((await step({ state: '../s.json' })).stdout).toContain('is outside the workspace')
})

test('a sample is drawn, and the result says so', async () => {
  const many = Array.from({ length: 100 }, (_, at) => call(`t${at}`, 'look', '2026-11-28T10:00:00Z')).join('')
  const { exitCode, result } = await step(
    { sample: '50%' },
    { files: { ...files, 'traces/a.jsonl': many, 'traces/b.jsonl': many } },
  )
  expect(exitCode).toBe(0)
  expect((result() as AssayResult).sample).toMatchObject({ percent: 50, of: 100 })
})
