import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import type { AssayResult } from '../../src/model/result.js'
import { pullRequest } from '../support/github-events.js'
import { type LoopbackGithub, startLoopbackGithub } from '../support/loopback-github/loopback-github.js'
import { removeWorkspaces, runStep, type Step } from '../support/runner-environment.js'
import { greenTraces, policyYaml, redTraces } from '../support/sample-check.js'
import { zipArchive } from '../support/zip-archive.js'

let github: LoopbackGithub

beforeEach(async () => {
  github = await startLoopbackGithub()
})
afterEach(() => github[Symbol.asyncDispose]())
afterAll(removeWorkspaces)

const files = { 'policy.yaml': policyYaml }
const step = (inputs: Record<string, string>, more: Partial<Step> = {}) =>
  runStep({ event: pullRequest(), github, files, inputs, ...more })
const leg = (shard: string, traces: string) =>
  step(
    { mode: 'collect', section: JSON.stringify({ shard }) },
    { files: { ...files, [`traces/${shard}.jsonl`]: traces.replaceAll('run-1', `run-${shard}`) } },
  )
const merge = (inputs: Record<string, string> = {}) => step({ mode: 'merge', ...inputs })

test('jobs that collect fail nothing and write no comment; the job that merges judges as one run would', async () => {
  const legs = [await leg('a', redTraces), await leg('b', greenTraces)]
  expect(legs.map(({ exitCode }) => exitCode)).toEqual([0, 0])
  expect(legs.flatMap((run) => run.annotations('error'))).toEqual([])
  expect(github.state.comments).toEqual([])
  const merged = await merge()
  expect(merged.exitCode).toBe(1)
  expect(github.state.comments).toMatchObject([{ body: expect.stringContaining('❌ Assay: fail · 2 errors') }])
  const whole = await step(
    { evidence: 'none', comment: 'never' },
    {
      files: {
        ...files,
        'traces/a.jsonl': redTraces.replaceAll('run-1', 'run-a'),
        'traces/b.jsonl': greenTraces.replaceAll('run-1', 'run-b'),
      },
    },
  )
  expect((whole.result() as AssayResult).timelines).toHaveLength(1)
  expect(merged.result()).toEqual(whole.result())
})

test('the same trace in two jobs is an error', async () => {
  await step({ mode: 'collect', section: 'a' }, { files: { ...files, 'traces/a.jsonl': redTraces } })
  await step({ mode: 'collect', section: 'b' }, { files: { ...files, 'traces/b.jsonl': redTraces } })
  const run = await merge()
  expect([run.exitCode, run.annotations('error')[0]?.properties.title]).toEqual([2, 'E_TRACE_SPLIT'])
})

test('a job that collects and keeps nothing is told so before any work', async () => {
  const run = await step({ mode: 'collect', evidence: 'none' }, { files: { ...files, 'traces/a.jsonl': redTraces } })
  expect([run.exitCode, run.outputs.verdict]).toEqual([2, 'error'])
  expect(run.annotations('error')).toMatchObject([{ properties: { title: 'E_ACTION_INPUT' } }, {}])
  expect(run.annotations('error')[0]?.message).toContain('its artifact is what `mode: merge` reads')
})

test('a partial result that could not be kept fails its job', async () => {
  github.state.faults.push({ endpoint: 'twirp.CreateArtifact', fault: 403 })
  const run = await leg('a', greenTraces)
  expect(run.exitCode).toBe(2)
  expect(run.annotations('error')[0]?.message).toContain('The partial result was not uploaded')
})

test.each([
  ['none at all', () => undefined, 'are missing: assay-partial-*'],
  [
    'one without its partial result',
    () => github.state.addArtifact('42', 'assay-partial-x', zipArchive([{ name: 'a.jsonl', data: redTraces }])),
    'are missing: assay-partial-x',
  ],
  [
    'a damaged one',
    () => github.state.addArtifact('42', 'assay-partial-x', zipArchive([{ name: 'partial.json', data: '{"schema":' }])),
    'cannot be merged',
  ],
])('%s is an error, never a verdict on less', async (_, seed, why) => {
  seed()
  const run = await merge()
  expect([run.exitCode, run.outputs.verdict]).toEqual([2, 'error'])
  expect(run.annotations('error')[0]?.message).toContain(why)
})
