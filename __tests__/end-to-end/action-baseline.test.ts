import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AssayResult } from '../../src/model/result.js'
import {
  baseSha,
  forkPullRequest,
  headSha,
  mergeGroup,
  pullRequest,
  push,
  workflowRun,
} from '../support/github-events.js'
import { type LoopbackGithub, startLoopbackGithub } from '../support/loopback-github/loopback-github.js'
import type { Fault } from '../support/loopback-github/state.js'
import { removeWorkspaces, runStep, type Step, type StepResult } from '../support/runner-environment.js'
import { policyYaml, traceLines } from '../support/sample-check.js'
import { uploadedFiles } from '../support/uploaded-files.js'
import { zipArchive } from '../support/zip-archive.js'

let github: LoopbackGithub

beforeEach(async () => {
  github = await startLoopbackGithub()
})
afterEach(() => github[Symbol.asyncDispose]())
afterAll(removeWorkspaces)

/** Ten traces that all make the same calls: enough to distinguish a change from chance. */
const traces = (...tools: readonly string[]) =>
  traceLines(Array.from({ length: 10 }, (_, i) => tools.map((tool) => ({ tool, trace: `run-${i}` }))).flat())
/** `delete_user` is denied, `audit` is not allowed. */
const before = traces('get_user', 'delete_user', 'audit')
/** `delete_user` stays, `audit` is gone, `book` comes too soon. */
const after = traces('book', 'get_user', 'delete_user')
const onlyKnown = traces('get_user', 'delete_user')
const filesOf = (traces: string) => ({ 'policy.yaml': policyYaml, 'traces/a.jsonl': traces })

const onBase = (traces: string, more: Partial<Step> = {}) =>
  runStep({
    event: { ...push, sha: baseSha },
    github,
    run: '40',
    files: filesOf(traces),
    ...more,
    inputs: { 'fail-on': 'none', baseline: 'none', ...more.inputs },
  })
const pull = (traces: string, inputs: Record<string, string> = {}, more: Partial<Step> = {}) =>
  runStep({ event: pullRequest(), github, files: filesOf(traces), inputs, ...more })
const comparison = (run: StepResult) => (run.result() as AssayResult).comparison
const comment = () => github.state.comments[0]?.body ?? ''
const asked = (endpoint: string) => github.state.requests.filter((request) => request.endpoint === endpoint)

describe('after a green run of the base branch', () => {
  test('a pull request reports behaviour first, then what is new, known and fixed, and against what', async () => {
    const base = await onBase(before)
    expect([base.exitCode, base.outputs.verdict]).toEqual([0, 'pass'])
    const kept = await uploadedFiles(github)
    expect(JSON.parse(kept.get('baseline.json')!.toString())).toMatchObject({ commit: baseSha })
    const threeDays = new Date(Date.now() - 3 * 86_400_000 - 60_000).toISOString()
    github.state.putRun({ id: 40, run_started_at: threeDays })

    const run = await pull(after)
    expect([run.exitCode, run.outputs.verdict]).toEqual([1, 'fail'])
    expect(comparison(run)).toMatchObject({
      baseline: 'used',
      base: { commit: baseSha, traces: 10 },
      counts: { new: 1, known: 1, fixed: 1, worse: 0 },
    })
    const order = [
      ...['Against the baseline', '**new**', 'Known since', '**known**'],
      ...['#### What changed in behaviour', 'How it happened', 'Fixed since'],
    ]
    for (const text of [comment(), run.summary]) {
      const places = order.map((words) => text.indexOf(words))
      expect(places).not.toContain(-1)
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(text).toContain('- new tool `book` 0/10 → 10/10')
    }
    const footer = comment()
      .split('\n')
      .find((line) => line.startsWith('<sub>'))
    expect(footer).toContain(`commit \`${headSha.slice(0, 7)}\``)
    expect(footer).toMatch(
      /baseline \[`ccccccc`\]\(https:\/\/github\.com\/o\/r\/actions\/runs\/40\), 3 days old, `sha256:[0-9a-f]{12}`/,
    )
    expect(footer).toMatch(/policy `sha256:[0-9a-f]{12}`/)
    expect(footer).toContain(`evidence \`${run.outputs['evidence-digest']}\``)
    expect(run.annotations('error').map(({ properties }) => properties.title)[0]).toBe('read-first')
  })

  test('fail-on-new-only is green with known findings and red with new ones; exit code and outputs agree', async () => {
    await onBase(before)
    const known = await pull(onlyKnown, { 'fail-on-new-only': 'true' })
    expect([known.exitCode, known.outputs.verdict, known.outputs['findings-error']]).toEqual([0, 'pass', '10'])
    expect(comparison(known)).toMatchObject({ newOnly: true, counted: { error: 0 } })
    expect(comment()).toContain('✅ Assay: pass · 10 accepted (known)')
    expect(comment()).toContain('1 known')
    const fresh = await pull(after, { 'fail-on-new-only': 'true' })
    expect([fresh.exitCode, fresh.outputs.verdict, fresh.outputs['findings-error']]).toEqual([1, 'fail', '20'])
    expect(comment()).toContain('The gate fails on new or worse findings')
    // Without the input, what is known fails as ever.
    expect((await pull(onlyKnown)).exitCode).toBe(1)
  })

  test('a merge group is compared as well', async () => {
    await onBase(before)
    expect(comparison(await pull(after, {}, { event: mergeGroup }))).toMatchObject({ baseline: 'used' })
  })

  test('a fork’s pull request is compared, if its token may read', async () => {
    await onBase(before)
    const run = await pull(after, {}, { event: forkPullRequest(), token: 'read-token' })
    expect(comparison(run)).toMatchObject({ baseline: 'used' })
    expect(run.summary).toContain('Against the baseline')
  })

  test('another check, another job: another baseline', async () => {
    await onBase(before)
    expect(comparison(await pull(after, { name: 'other' }))).toMatchObject({ baseline: 'absent' })
    expect(comparison(await pull(after, {}, { env: { GITHUB_JOB: 'other' } }))).toMatchObject({ baseline: 'absent' })
  })

  test('of a run that was repeated, the last attempt of the job counts; of several runs, the newest', async () => {
    await onBase(traces('get_user'))
    await onBase(before, { run: '41' })
    // Only another job of the run was repeated.
    github.state.putRun({ id: 41, run_attempt: 2, head_sha: 'e'.repeat(40) })
    expect(comparison(await pull(after))).toMatchObject({ base: { commit: 'e'.repeat(40) }, counts: { known: 1 } })
  })

  test('none: nothing is asked, nothing is said', async () => {
    await onBase(before)
    const run = await pull(after, { baseline: 'none' })
    expect(comparison(run)).toBeUndefined()
    expect(run.summary + comment()).not.toMatch(/baseline/i)
    expect([...asked('runs.get'), ...asked('runs.list')]).toEqual([])
  })
})

test('a first pull request without a base run gets a plain note; with fail-on-new-only everything counts', async () => {
  const run = await pull(after, { 'fail-on-new-only': 'true' })
  expect(run.exitCode).toBe(1)
  expect(run.annotations('warning')).toEqual([])
  expect(comment()).toContain('the branch main has no green run of this workflow yet')
  expect(comment()).toContain('So every finding counts.')
})

test('a push compares with nothing, and says so only if only new findings were to count', async () => {
  const run = await onBase(before)
  expect(comparison(run)).toBeUndefined()
  const newOnly = await onBase(before, { inputs: { 'fail-on': 'error', baseline: 'auto', 'fail-on-new-only': 'true' } })
  expect(newOnly.exitCode).toBe(1)
  expect(newOnly.summary).toContain('the event push has no base branch')
})

describe('runs of a branch remember the runs before', () => {
  const commits = (run: StepResult) => (run.result() as AssayResult).history?.map(({ commit }) => commit)
  const strict = { inputs: { 'fail-on': 'error', baseline: 'auto' } }

  test('red ones too: the summary of a push says since when it has been red, and a pull request how the runs went', async () => {
    const first = await onBase(traces('get_user'), { run: '40', ...strict })
    expect([first.exitCode, commits(first)]).toEqual([0, undefined])
    const event = (sha: string) => ({ ...push, sha: sha.repeat(40) })
    const second = await onBase(before, { run: '41', event: event('1'), ...strict })
    expect([second.exitCode, commits(second)]).toEqual([1, [baseSha]])
    expect(second.summary).not.toContain('Red since')
    const third = await onBase(before, { run: '42', event: event('2'), ...strict })
    expect(commits(third)).toEqual([baseSha, '1'.repeat(40)])
    expect(third.summary).toContain('Red since `1111111`: the run before this one failed, too.')
    expect(third.summary).toContain('▁██ 1 of 3 runs passed')
    const fourth = await onBase(onlyKnown, { run: '43', event: event('3'), inputs: { baseline: 'auto' } })
    expect(fourth.outputs.verdict).toBe('pass')
    expect(fourth.summary).toContain('Green again: the 2 runs before this one failed, since `1111111`.')

    const change = await pull(after)
    expect(commits(change)).toEqual([baseSha, '1'.repeat(40), '2'.repeat(40), '3'.repeat(40)])
    expect(comment()).toContain('▁██▁█ 2 of 5 runs passed')
    expect(comparison(change)).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ status: 'known', rule: 'E_TOOL_DENIED', since: '1'.repeat(40) }),
      ]),
    })
    expect(comment()).toContain('since&nbsp;`1111111`')
  })

  test('nothing is asked for it where nothing is kept, or `baseline` is `none`', async () => {
    await onBase(before, { inputs: { baseline: 'none' } })
    await onBase(before, { inputs: { baseline: 'auto', evidence: 'none' } })
    expect([...asked('runs.get'), ...asked('runs.list')]).toEqual([])
  })

  test.each<[string, Fault]>([
    ['runs.get', 403],
    ['runs.list', 500],
    ['artifact-zip', 404],
    ['blob.get', 'reset'],
  ])(
    'and goes on without where %s answers %s: verdict and report are the same, the log says why',
    async (endpoint, fault) => {
      await onBase(before, { run: '40', ...strict })
      const without = await onBase(before, { run: '41', inputs: { ...strict.inputs, baseline: 'none' } })
      github.state.faults.push({ endpoint, fault })
      const run = await onBase(before, { run: '42', ...strict })
      expect([run.exitCode, commits(run), run.result()]).toEqual([1, undefined, without.result()])
      expect(run.annotations('warning')).toEqual(without.annotations('warning'))
      expect(run.stdout).toContain('The history of main starts over: ')
    },
  )
})

test('the run of a fork’s branch called main is not taken for the base', async () => {
  const fork = forkPullRequest()
  const pull_request = { ...(fork.payload as { pull_request: { head: object } }).pull_request }
  const event = {
    ...fork,
    payload: { ...fork.payload, pull_request: { ...pull_request, head: { ...pull_request.head, ref: 'main' } } },
  }
  const left = await pull(after, { 'fail-on': 'none' }, { event, run: '41' })
  expect(left.exitCode).toBe(0)
  expect(github.state.runs[0]).toMatchObject({ head_branch: 'main', conclusion: 'success', event: 'pull_request' })
  const run = await pull(after, { 'fail-on-new-only': 'true' })
  expect(run.exitCode).toBe(1)
  expect(comparison(run)).toMatchObject({ baseline: 'absent', message: expect.stringContaining('no green run') })
})

describe('what GitHub does not hand over is said, and nothing else changes', () => {
  const permissions = 'permissions: { actions: read, contents: read, pull-requests: write }'

  async function expectNothingCompared(why: string, more: Partial<Step> = {}): Promise<void> {
    const run = await pull(after, { evidence: 'none' }, more)
    expect([run.exitCode, run.outputs.verdict, run.outputs['findings-error']]).toEqual([1, 'fail', '20'])
    expect(comparison(run)).toMatchObject({ baseline: 'absent', message: expect.stringContaining(why) })
    expect(run.summary).toContain('**No baseline:** Nothing was compared: ')
    expect(run.summary).not.toMatch(/Against the baseline|±|→/)
    expect(run.stderr).toBe('')
  }

  beforeEach(async () => {
    await onBase(before)
    expect(github.state.artifacts).toMatchObject([{ run: '40', name: expect.stringMatching(/^assay-evidence-/) }])
  })

  test.each<[string, Fault, string]>([
    ['runs.get', 403, permissions],
    ['runs.get', 404, permissions],
    ['runs.list', 403, permissions],
    ['runs.list', 500, 'HTTP 500'],
    ['run-artifacts', 403, permissions],
    ['run-artifacts', 500, 'HTTP 500'],
    ['artifact-zip', 404, permissions],
    ['artifact-zip', 502, 'HTTP 502'],
    ['blob.get', 'reset', 'did not provide the artifact'],
    ['runs.get', 'hang', 'in time'],
    ['blob.get', 'hang', 'in time'],
  ])('%s answers %s', async (endpoint, fault, why) => {
    github.state.faults.push({ endpoint, fault })
    await expectNothingCompared(why)
  })

  test('permissions: {}, and no token', async () => {
    await expectNothingCompared(permissions, { token: 'powerless-token' })
    await expectNothingCompared('the input github-token is empty', { token: '' })
  })

  test('the artifact has expired, or was never there', async () => {
    github.state.artifacts[0]!.expired = true
    await expectNothingCompared('none has a baseline')
    github.state.artifacts.length = 0
    await expectNothingCompared('none has a baseline')
  })

  test.each<[string, Parameters<typeof zipArchive>[0], string]>([
    ['is garbage', [{ name: 'baseline.json', data: '{"schema":' }], 'is not a baseline: it is not JSON'],
    ['is something else', [{ name: 'baseline.json', data: '[]' }], 'is not a baseline'],
    ['lies about its size', [{ name: 'baseline.json', data: '{}', claimedSize: 1 << 30 }], 'expands more than'],
    ['is too large', [{ name: 'baseline.json', data: randomBytes(33 << 20).toString('hex') }], 'the limit is'],
    ['leads out of its archive', [{ name: '../baseline.json', data: '{}' }], 'invalid relative path'],
  ])('the baseline %s', async (_, entries, why) => {
    const { name } = github.state.artifacts[0]!
    github.state.artifacts.length = 0
    github.state.addArtifact('40', name, zipArchive(entries))
    await expectNothingCompared(why)
  })

  test('the baseline has another version', async () => {
    const { name } = github.state.artifacts[0]!
    github.state.artifacts.length = 0
    const data = '{"schema":"assay.baseline.v9"}'
    github.state.addArtifact('40', name, zipArchive([{ name: 'baseline.json', data }]))
    const run = await pull(after, { evidence: 'none', 'fail-on-new-only': 'true' })
    expect(comparison(run)).toMatchObject({ baseline: 'old' })
    expect([run.exitCode, run.summary.includes('So every finding counts.')]).toEqual([1, true])
  })
})

describe('a file of the workspace', () => {
  const withFile = (text: string, more: Partial<Step> = {}) =>
    pull(after, { baseline: 'base.json' }, { files: { ...filesOf(after), 'base.json': text }, ...more })

  test('is compared with on every event', async () => {
    await onBase(before)
    const kept = (await uploadedFiles(github)).get('baseline.json')!.toString()
    const run = await withFile(kept, { event: push })
    expect(comparison(run)).toMatchObject({ baseline: 'used', counts: { new: 1, known: 1, fixed: 1 } })
    expect(asked('runs.get')).toEqual([])
    expect(run.summary).toContain('assay check --baseline base.json\n')
  })

  test('that is missing, damaged or outside is an error', async () => {
    const titles = async (run: Promise<StepResult>) => {
      const { exitCode, annotations } = await run
      return [exitCode, annotations('error')[0]?.properties.title]
    }
    expect(await titles(pull(after, { baseline: 'nowhere.json' }))).toEqual([2, 'E_BASELINE_NOT_FOUND'])
    expect(await titles(pull(after, { baseline: '/etc/hostname' }))).toEqual([2, 'E_BASELINE_NOT_FOUND'])
    expect(await titles(withFile('{'))).toEqual([2, 'E_BASELINE_INVALID'])
  })
})

test('many jobs: those that collect neither compare nor keep a baseline, the one that merges does both', async () => {
  const files = filesOf(before)
  const event = { ...push, sha: baseSha }
  const collected = await runStep({ event, github, run: '40', files, inputs: { mode: 'collect' } })
  expect(collected.exitCode).toBe(0)
  expect([...(await uploadedFiles(github)).keys()]).not.toContain('baseline.json')
  await onBase(before, { inputs: { mode: 'merge' } })
  const kept = await uploadedFiles(github, /^assay-evidence/)
  expect(JSON.parse(kept.get('baseline.json')!.toString())).toMatchObject({ traces: { traces: 10 } })
  await pull(after, { mode: 'collect' })
  expect(asked('runs.list')).toEqual([])
  expect(comparison(await pull(after, { mode: 'merge' }))).toMatchObject({
    baseline: 'used',
    counts: { new: 1, known: 1, fixed: 1 },
  })
})

test('a run without evidence keeps no baseline', async () => {
  await onBase('')
  expect([...(await uploadedFiles(github)).keys()]).not.toContain('baseline.json')
})

describe('under workflow_run', () => {
  const publish = () =>
    runStep({
      event: workflowRun(),
      github,
      run: '99',
      files: {},
      inputs: { mode: 'publish', 'trace-artifacts': 'agent-traces', evidence: 'none' },
    })

  beforeEach(() => {
    for (const sha of [baseSha, headSha, 'd'.repeat(40)])
      github.state.commits.set(sha, new Map([['policy.yaml', policyYaml]]))
    github.state.addArtifact('77', 'agent-traces', zipArchive([{ name: 'a.jsonl', data: after }]))
    github.state.pullRequests.push({
      number: 7,
      state: 'open',
      head: { sha: headSha, ref: 'topic', repo: { full_name: 'stranger/r' } },
      base: { sha: baseSha, ref: 'main', repo: { full_name: 'o/r' } },
    })
  })

  test('the traces of the base branch’s last green run are checked again, by the same policy', async () => {
    github.state.putRun({ id: 39 })
    github.state.addArtifact('39', 'agent-traces', zipArchive([{ name: 'a.jsonl', data: before }]))
    // Newer, and another fork's.
    github.state.putRun({ id: 60, event: 'pull_request', head_repository: { id: 2, full_name: 'stranger/r' } })
    github.state.addArtifact('60', 'agent-traces', zipArchive([{ name: 'a.jsonl', data: after }]))
    const run = await publish()
    expect(comparison(run)).toMatchObject({
      base: { commit: baseSha },
      policyChanged: false,
      counts: { new: 1, known: 1, fixed: 1 },
    })
    expect(comment()).toContain('Against the baseline')
  })

  test('without such a run, or with damaged traces in it, nothing is compared', async () => {
    expect(comparison(await publish())).toMatchObject({ message: expect.stringContaining('no green run') })
    github.state.putRun({ id: 39 })
    github.state.addArtifact('39', 'agent-traces', zipArchive([{ name: 'a.jsonl', data: before, claimedCrc: 7 }]))
    expect(comparison(await publish())).toMatchObject({ message: expect.stringContaining('damaged') })
  })
})
