import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import type { AssayResult } from '../../src/model/result.js'
import { pullRequest } from '../support/github-events.js'
import { type LoopbackGithub, startLoopbackGithub } from '../support/loopback-github/loopback-github.js'
import { removeWorkspaces, runStep, type Step } from '../support/runner-environment.js'
import { greenTraces, policyYaml, redTraces } from '../support/sample-check.js'
import { type ZipEntry, zipArchive } from '../support/zip-archive.js'

let github: LoopbackGithub

beforeEach(async () => {
  github = await startLoopbackGithub()
})
afterEach(() => github[Symbol.asyncDispose]())
afterAll(removeWorkspaces)

const files = { 'policy.yaml': policyYaml }
const step = (inputs: Record<string, string>, more: Partial<Step> = {}) =>
  runStep({ event: pullRequest(), github, files, inputs: { evidence: 'none', ...inputs }, ...more })
const archive = (name: string, entries: readonly ZipEntry[], run = '42') =>
  github.state.addArtifact(run, name, zipArchive(entries))

test('traces of this run need no permission; findings point into the artifact and to the policy’s line', async () => {
  archive('traces-linux', [
    { name: 'nested/red.jsonl', data: redTraces },
    { name: 'agent.log', data: 'not a trace' },
  ])
  const run = await step({ 'trace-artifacts': 'traces-*' }, { token: 'powerless-token' })
  expect(run.exitCode).toBe(1)
  const result = run.result() as AssayResult
  expect(result.findings.map(({ location }) => location?.file)).toEqual(
    Array(2).fill('artifact:traces-linux/nested/red.jsonl'),
  )
  expect(run.annotations('error')[0]?.properties.file).toBe('policy.yaml')
  expect(run.annotations('error')[0]?.message).toContain('artifact:traces-linux/nested/red.jsonl:')
  expect(run.stdout).toContain('1 other files in them were not read')
})

test('several artifacts, compressed files and the workspace are checked together', async () => {
  archive('traces-b', [{ name: 'b.jsonl', data: redTraces.replaceAll('run-1', 'run-b') }])
  archive('traces-a', [{ name: 'a.jsonl.gz', data: gzipSync(greenTraces.replaceAll('run-1', 'run-a')) }])
  archive('other', [{ name: 'x.jsonl', data: '{{{' }])
  const run = await step(
    { 'trace-artifacts': 'traces-*', traces: 'w.jsonl' },
    { files: { ...files, 'w.jsonl': greenTraces } },
  )
  const result = run.result() as AssayResult
  expect(result.traces.files.map(({ file }) => file)).toEqual([
    'w.jsonl',
    'artifact:traces-a/a.jsonl.gz',
    'artifact:traces-b/b.jsonl',
  ])
  expect([result.traces.traces, result.counts.error]).toEqual([3, 2])
})

test('artifacts of another run come through the API, past the first page', async () => {
  for (let i = 0; i < 130; i += 1) archive(`other-${i}`, [], '7')
  archive('traces', [{ name: 'green.jsonl', data: greenTraces }], '7')
  const run = await step({ 'trace-artifacts': 'traces', 'run-id': '7' })
  expect([run.exitCode, run.outputs.verdict]).toEqual([0, 'pass'])
})

test('of a job that ran twice, the newest artifact of a name counts', async () => {
  archive('traces', [{ name: 'a.jsonl', data: redTraces }])
  archive('traces', [{ name: 'a.jsonl', data: greenTraces }])
  github.state.artifacts.find(({ id }) => id === 1001)
  const run = await step({ 'trace-artifacts': 'traces', 'run-id': '42' })
  expect((run.result() as AssayResult).traces.files).toHaveLength(1)
})

test('another run without actions: read fails with the line that helps', async () => {
  archive('traces', [], '7')
  const run = await step({ 'trace-artifacts': 'traces', 'run-id': '7' }, { token: 'powerless-token' })
  expect([run.exitCode, run.outputs.verdict]).toEqual([2, 'error'])
  expect(run.annotations('error')[0]?.message).toContain('permissions: { actions: read }')
})

test('a pattern that matches no artifact means no evidence, even if others match', async () => {
  archive('traces-a', [{ name: 'a.jsonl', data: greenTraces }])
  const run = await step({ 'trace-artifacts': 'traces-a\ntraces-b' })
  expect([run.exitCode, run.outputs.verdict]).toEqual([5, 'no-evidence'])
  expect(run.summary).toContain('⚪')
})

test.each<[string, ZipEntry, string]>([
  ['climbs out', { name: '../../evil.jsonl', data: greenTraces }, 'E_ARTIFACT_INVALID'],
  ['holds a link', { name: 'link.jsonl', data: '/etc/passwd', mode: 0o120777 }, 'E_ARTIFACT_INVALID'],
  ['is a bomb', { name: 'bomb.jsonl', data: Buffer.alloc(30_000_000, 32) }, 'E_ARTIFACT_LIMIT'],
  ['is damaged', { name: 'a.jsonl', data: greenTraces, claimedCrc: 7 }, 'E_ARTIFACT_INVALID'],
])('an archive that %s is refused whole: exit 2, verdict error', async (_, entry, code) => {
  archive('traces', [{ name: 'good.jsonl', data: greenTraces }, entry])
  const run = await step({ 'trace-artifacts': 'traces' })
  expect([run.exitCode, run.outputs.verdict]).toEqual([2, 'error'])
  expect(run.annotations('error')[0]?.properties.title).toBe(code)
})

test.each<[string, 500 | 'reset' | 403, string]>([
  ['twirp.ListArtifacts', 500, '42'],
  ['twirp.GetSignedArtifactURL', 'reset', '42'],
  ['blob.get', 403, '42'],
  ['run-artifacts', 500, '7'],
  ['artifact-zip', 'reset', '7'],
])('%s answers %s: an error that says so, never a verdict on less', async (endpoint, fault, run) => {
  archive('traces', [{ name: 'a.jsonl', data: greenTraces }], run)
  github.state.faults.push({ endpoint, fault })
  const failed = await step({ 'trace-artifacts': 'traces', 'run-id': run })
  expect([failed.exitCode, failed.outputs.verdict]).toEqual([2, 'error'])
  expect(failed.annotations('error')[0]?.properties.title).toBe('E_ARTIFACT_UNAVAILABLE')
})

test.each([['twirp.ListArtifacts'], ['twirp.GetSignedArtifactURL'], ['blob.get']])(
  'one stumble of %s is overcome',
  async (endpoint) => {
    archive('traces', [{ name: 'a.jsonl', data: greenTraces }])
    github.state.faults.push({ endpoint, fault: 503, times: 1 })
    const run = await step({ 'trace-artifacts': 'traces' })
    expect([run.exitCode, run.outputs.verdict]).toEqual([0, 'pass'])
  },
)

test('a silent service is given up, and the process ends', async () => {
  github.state.faults.push({ endpoint: 'twirp.ListArtifacts', fault: 'hang' })
  const run = await step({ 'trace-artifacts': 'traces' })
  expect(run.exitCode).toBe(2)
  expect(run.annotations('error')[0]?.message).toContain('no answer in time')
})

test('on GitHub Enterprise Server, artifacts are refused with the way out', async () => {
  const run = await step({ 'trace-artifacts': 'traces' }, { env: { GITHUB_SERVER_URL: 'https://github.example.com' } })
  expect(run.exitCode).toBe(2)
  expect(run.annotations('error')[0]?.message).toContain('download-artifact@v3')
})
