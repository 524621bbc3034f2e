import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AssayResult } from '../../src/model/result.js'
import { pullRequest, push } from '../support/github-events.js'
import { type LoopbackGithub, startLoopbackGithub } from '../support/loopback-github/loopback-github.js'
import { nodes, removeWorkspaces, runStep, type Step } from '../support/runner-environment.js'
import { greenFiles, policyYaml, redFiles, traceLines } from '../support/sample-check.js'

let github: LoopbackGithub

beforeEach(async () => {
  github = await startLoopbackGithub()
})
afterEach(() => github[Symbol.asyncDispose]())
afterAll(removeWorkspaces)

const step = (more: Partial<Step>) => runStep({ event: pullRequest(), github, ...more })
const comments = () => github.state.comments.filter(({ body }) => body.startsWith('<!-- assay-action:v1'))

describe.each(['node24', 'host'] as const)('on %s', (node) => {
  test.skipIf(!nodes[node])('red: everything is published, and the verdict comes last', async () => {
    const { exitCode, outputs, annotations, commands, summary, stdout, stderr, result } = await step({
      files: redFiles,
      node,
    })
    expect(stderr).toBe('')
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ verdict: 'fail', 'findings-error': '2', 'findings-warning': '0' })
    expect(annotations('error').map(({ properties }) => [properties.file, properties.line, properties.title])).toEqual([
      ['traces/a.jsonl', '2', 'read-first'],
      ['traces/a.jsonl', '3', 'E_TOOL_DENIED'],
      [undefined, undefined, 'Assay: fail'],
    ])
    expect(commands.at(-1)).toMatchObject({ command: 'error', properties: { title: 'Assay: fail' } })
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^::error title=Assay%3A fail::/)
    expect(summary).toContain('❌ Assay: fail · 2 errors')
    expect(comments()).toMatchObject([{ issue: 7, body: expect.stringContaining('❌ Assay: fail · 2 errors') }])
    expect(outputs['comment-url']).toBe(comments()[0]?.html_url)
    expect(result()).toMatchObject({ schema: 'assay.result.v1', verdict: 'fail' })
    const [artifact] = github.state.artifacts
    expect(artifact).toMatchObject({ name: expect.stringMatching(/^assay-evidence-ci-assay-1-/), finalized: true })
    expect(outputs['evidence-artifact-id']).toBe(String(artifact?.id))
    expect(outputs['evidence-digest']).toMatch(/^sha256:[0-9a-f]{64}$/)
  })
})

test('no argument value of a trace is anywhere that we write', async () => {
  const { stdout, summary, outputs } = await step({ files: redFiles, inputs: { reports: 'markdown=r.md\ntext=r.txt' } })
  const written = [stdout, summary, comments()[0]?.body, readFileSync(outputs['result-path']!, 'utf8')]
  for (const text of written) expect(text).not.toMatch(/secret-/)
})

test('green: exit code 0, one short comment, no annotation', async () => {
  const { exitCode, outputs, annotations, summary } = await step({ files: greenFiles })
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ verdict: 'pass', 'findings-error': '0', 'coverage-percent': '100' })
  expect(annotations('error')).toEqual([])
  expect(summary).toContain('✅ Assay: pass')
  expect(comments()).toMatchObject([{ body: expect.stringContaining('✅ Assay: pass') }])
})

test('red turns green on the same comment, and an unchanged one is not written again', async () => {
  await step({ files: redFiles })
  await step({ files: greenFiles })
  expect(comments()).toMatchObject([{ updates: 1, body: expect.stringContaining('✅ Assay: pass') }])
  const { outputs, stdout } = await step({ files: greenFiles })
  expect(comments()).toMatchObject([{ updates: 1 }])
  expect(stdout).toContain('the comment already says so')
  expect(outputs['comment-url']).toBe(comments()[0]?.html_url)
})

test('on-failure: a pull request that was never red hears nothing; a red comment turns green', async () => {
  const inputs = { comment: 'on-failure' }
  await step({ files: greenFiles, inputs })
  expect(comments()).toEqual([])
  await step({ files: redFiles, inputs })
  await step({ files: greenFiles, inputs })
  expect(comments()).toMatchObject([{ updates: 1, body: expect.stringContaining('✅') }])
})

test('on-change: another commit alone is not a reason to write; always: it is', async () => {
  const later = {
    ...pullRequest(),
    payload: JSON.parse(JSON.stringify(pullRequest().payload).replaceAll('b'.repeat(40), 'd'.repeat(40))),
  }
  await step({ files: redFiles })
  await step({ files: redFiles, event: later, inputs: { comment: 'on-change' } })
  expect(comments()).toMatchObject([{ updates: 0 }])
  await step({ files: redFiles, event: later, inputs: { comment: 'always' } })
  expect(comments()).toMatchObject([{ updates: 1, body: expect.stringContaining('`ddddddd`') }])
})

test.each([
  ['error', 5, 'error'],
  ['warn', 0, 'warning'],
  ['ignore', 0, 'notice'],
] as const)('no evidence, on-no-evidence: %s → exit %s, and never green', async (mode, code, level) => {
  const files = { 'policy.yaml': policyYaml, 'traces/empty.jsonl': '{"type":"trace_start","trace":"idle"}\n' }
  const { exitCode, outputs, annotations, summary } = await step({ files, inputs: { 'on-no-evidence': mode } })
  expect(exitCode).toBe(code)
  expect(outputs.verdict).toBe('no-evidence')
  expect(annotations(level).at(-1)?.properties.title).toBe('Assay: no evidence')
  expect(summary).toContain('⚪ Assay: no evidence')
  expect(summary + comments()[0]?.body).not.toContain('✅')
})

test('a pattern that matches nothing means no evidence', async () => {
  const { exitCode, outputs } = await step({ files: greenFiles, inputs: { traces: 'traces/*.jsonl\nnightly/*.jsonl' } })
  expect([exitCode, outputs.verdict]).toEqual([5, 'no-evidence'])
})

describe('wrong input: exit 2, verdict error, and the place of the mistake', () => {
  const policy = policyYaml.replace('type: before', 'type: befor')

  test('a bad policy is annotated at its line, and a green comment does not stay green', async () => {
    await step({ files: greenFiles })
    const run = await step({ files: { ...greenFiles, 'policy.yaml': policy } })
    expect(run.exitCode).toBe(2)
    expect(run.outputs).toMatchObject({ verdict: 'error', 'coverage-percent': '' })
    expect(run.annotations('error')[0]?.properties).toMatchObject({ file: 'policy.yaml', line: '7' })
    expect(run.annotations('error').at(-1)?.properties.title).toBe('Assay: error')
    expect(run.result()).toMatchObject({
      schema: 'assay.error.v1',
      errors: [{ location: { file: 'policy.yaml', line: 7 } }],
    })
    expect(run.summary).toContain('🚫 Assay: error')
    expect(comments()).toMatchObject([{ updates: 1, body: expect.stringContaining('🚫 Assay: error') }])
    expect(github.state.artifacts).toHaveLength(2)
  })

  test.each<[string, Partial<Step>, string]>([
    ['a policy that is missing', { files: greenFiles, inputs: { policy: 'nowhere.yaml' } }, 'E_POLICY_NOT_FOUND'],
    [
      'a policy outside the workspace',
      { files: greenFiles, inputs: { policy: '/etc/hostname' } },
      'E_POLICY_NOT_FOUND',
    ],
    ['a trace file that is missing', { files: greenFiles, inputs: { traces: 'nowhere.jsonl' } }, 'E_TRACE_NOT_FOUND'],
    ['a trace format that is unknown', { files: greenFiles, inputs: { 'trace-format': 'nativ' } }, 'E_TRACE_FORMAT'],
    [
      'a mode that is unknown',
      { files: greenFiles, inputs: { 'fail-on': 'errors', comment: 'sometimes' } },
      'E_ACTION_INPUT',
    ],
    ['a report that is unknown', { files: greenFiles, inputs: { reports: 'sarfi=x' } }, 'E_ACTION_INPUT'],
    ['a name that could end the marker', { files: greenFiles, inputs: { name: 'x --> <b>' } }, 'E_ACTION_INPUT'],
  ])('%s', async (_, more, code) => {
    const { exitCode, outputs, annotations } = await step(more)
    expect([exitCode, outputs.verdict]).toEqual([2, 'error'])
    expect(annotations('error').map(({ properties }) => properties.title)).toContain(code)
  })
})

test('5,000 findings: nine and the verdict, warnings and notices within ten, everything said', async () => {
  const calls = Array.from({ length: 5_000 }, (_, i) => ({
    tool: i % 3 === 0 ? `delete_${i}` : `unknown_${i}`,
    trace: `run-${i % 40}`,
  }))
  const files = { 'policy.yaml': policyYaml, 'traces/a.jsonl': traceLines(calls) }
  const { exitCode, outputs, annotations, summary, result } = await step({ files })
  expect(exitCode).toBe(1)
  const total = Number(outputs['findings-error'])
  expect(total).toBeGreaterThanOrEqual(5_000)
  expect((result() as AssayResult).counts.error).toBe(total)
  expect(annotations('error')).toHaveLength(10)
  expect(annotations('warning').length).toBeLessThanOrEqual(10)
  expect(annotations('notice').length).toBeLessThanOrEqual(10)
  expect(annotations('error').at(-1)?.message).toContain(`showing 9 of ${total} errors`)
  for (const each of annotations('error')) expect(each.message.length).toBeLessThanOrEqual(4096)
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024)
  expect(comments()).toMatchObject([{ body: expect.stringContaining('Showing 20 of') }])
})

test('300 comments of others, one of them with our marker planted: ours is found and turned green', async () => {
  for (let i = 0; i < 300; i += 1)
    github.state.addComment(7, 'someone', i === 150 ? '<!-- assay-action:v1 name=assay -->\nforged' : `comment ${i}`)
  await step({ files: redFiles })
  await step({ files: greenFiles })
  const ours = comments().filter(({ user }) => user.login === 'github-actions[bot]')
  expect(ours).toMatchObject([{ updates: 1, body: expect.stringContaining('✅') }])
  expect(comments().find(({ user }) => user.login === 'someone')).toMatchObject({ updates: 0 })
})

test('two checks of different name live side by side, comment and artifact', async () => {
  await step({ files: redFiles, inputs: { name: 'booking' } })
  await step({ files: greenFiles, inputs: { name: 'search' } })
  await step({ files: greenFiles, inputs: { name: 'booking' }, run: '43' })
  expect(comments().map(({ body, updates }) => [body.split('\n')[0], updates])).toEqual([
    ['<!-- assay-action:v1 name=booking -->', 1],
    ['<!-- assay-action:v1 name=search -->', 0],
  ])
  expect(github.state.artifacts.map(({ name }) => name)).toEqual([
    expect.stringContaining('assay-evidence-booking-'),
    expect.stringContaining('assay-evidence-search-'),
    expect.stringContaining('assay-evidence-booking-'),
  ])
})

test('annotations: false leaves the verdict’s own', async () => {
  const { annotations } = await step({ files: redFiles, inputs: { annotations: 'false' } })
  expect(annotations('error').map(({ properties }) => properties.title)).toEqual(['Assay: fail'])
})

test('reports are written where they were asked for, and are in the artifact', async () => {
  const { workspace } = await step({ files: redFiles, inputs: { reports: 'json=out/result.json\nmarkdown=report.md' } })
  expect(JSON.parse(readFileSync(join(workspace, 'out/result.json'), 'utf8'))).toMatchObject({ verdict: 'fail' })
  expect(existsSync(join(workspace, 'report.md'))).toBe(true)
})

test('outside a pull request there is no comment, and nobody is warned', async () => {
  const { exitCode, annotations, stdout } = await step({ files: greenFiles, event: push })
  expect(exitCode).toBe(0)
  expect(annotations('warning')).toEqual([])
  expect(stdout).toContain('belongs to no pull request')
  expect(github.state.requests.filter(({ endpoint }) => endpoint.startsWith('comments'))).toEqual([])
})

test('green with more warnings than GitHub shows says so in a notice', async () => {
  const calls = Array.from({ length: 25 }, (_, i) => ({ tool: `unknown_${i}` }))
  const policy =
    'version: "2.0"\nname: wide\ntools: { deny: [never_called] }\nenforcement: { unconstrained_tools: warn }\n'
  const { exitCode, annotations } = await step({
    files: { 'policy.yaml': policy, 'traces/a.jsonl': traceLines(calls) },
  })
  expect(exitCode).toBe(0)
  expect(annotations('warning')).toHaveLength(10)
  expect(annotations('notice').at(-1)?.message).toMatch(/showing 10 of \d+ warnings/)
})
