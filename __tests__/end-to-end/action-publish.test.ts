import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { baseSha, defaultSha, type GithubEvent, headSha, pullRequest, workflowRun } from '../support/github-events.js'
import { type LoopbackGithub, startLoopbackGithub } from '../support/loopback-github/loopback-github.js'
import type { Fault, PullRequest } from '../support/loopback-github/state.js'
import { removeWorkspaces, runStep, type Step } from '../support/runner-environment.js'
import { greenTraces, policyYaml, redTraces } from '../support/sample-check.js'
import { zipArchive } from '../support/zip-archive.js'

let github: LoopbackGithub

beforeEach(async () => {
  github = await startLoopbackGithub()
  github.state.commits.set(baseSha, new Map([['policy.yaml', policyYaml]]))
  github.state.commits.set(headSha, new Map([['policy.yaml', policyYaml]]))
  github.state.commits.set(defaultSha, new Map([['policy.yaml', policyYaml]]))
  upload(redTraces)
})
afterEach(() => github[Symbol.asyncDispose]())
afterAll(removeWorkspaces)

const upload = (traces: string, more: readonly { readonly name: string; readonly data: string }[] = []) =>
  github.state.addArtifact('77', 'agent-traces', zipArchive([{ name: 'a.jsonl', data: traces }, ...more]))
const base = { sha: baseSha, ref: 'main', repo: { full_name: 'o/r' } }
const head = { sha: headSha, ref: 'topic', repo: { full_name: 'stranger/r' } }
const open = (number: number, more: Partial<PullRequest> = {}) =>
  github.state.pullRequests.push({ number, state: 'open', head, base, ...more })
const publish = (inputs: Record<string, string> = {}, more: Partial<Step> = {}) =>
  runStep({
    event: workflowRun(),
    github,
    // What a careless checkout may have brought: none of it counts.
    files: { 'policy.yaml': 'tools: { allow: ["*"] }', 'traces/a.jsonl': greenTraces },
    inputs: { mode: 'publish', 'trace-artifacts': 'agent-traces', evidence: 'none', ...inputs },
    ...more,
  })
const writes = () => github.state.requests.filter(({ endpoint }) => /comments\.(create|update)/.test(endpoint))

test('the fork’s traces are checked against the base branch’s policy, and its pull request is commented', async () => {
  open(7)
  const run = await publish()
  expect([run.exitCode, run.outputs['findings-error']]).toEqual([1, '2'])
  expect(github.state.comments).toMatchObject([{ issue: 7, body: expect.stringContaining('❌ Assay: fail') }])
  expect(github.state.comments[0]?.body).toContain(headSha.slice(0, 7))
  expect(run.outputs['comment-url']).toContain('/pull/7#')
})

test('a policy that the pull request loosens is reported, and does not apply', async () => {
  open(7)
  github.state.commits.set(headSha, new Map([['policy.yaml', 'version: "2.0"\nname: x\ntools: { allow: ["*"] }\n']]))
  const run = await publish()
  expect(run.exitCode).toBe(1)
  expect(github.state.comments[0]?.body.split('\n').slice(0, 7).join('\n')).toContain(
    'policy changed in this pull request',
  )
})

test('what the artifact says about pull requests is not believed', async () => {
  open(7)
  github.state.artifacts.length = 0
  upload(redTraces, [
    { name: 'pr_number', data: '8' },
    { name: 'pr.json', data: '{"number":8,"head_sha":"x"}' },
    { name: 'policy.yaml', data: 'tools: { allow: ["*"] }' },
  ])
  await publish({ 'trace-format': 'native' })
  expect(github.state.comments.every(({ issue }) => issue === 7)).toBe(true)
})

describe('no comment where the pull request is not certain', () => {
  test.each<[string, () => void, string]>([
    ['there is none', () => undefined, 'no open pull request has the commit'],
    ['it was closed', () => open(7, { state: 'closed' }), 'no open pull request has the commit'],
    [
      'its head moved on',
      () => open(7, { head: { ...head, sha: 'e'.repeat(40) } }),
      'no longer the head of pull request',
    ],
    [
      'another repository has the branch',
      () => open(7, { head: { ...head, repo: { full_name: 'stranger/other' } } }),
      'no open',
    ],
    ['its repository is gone', () => open(7, { head: { ...head, repo: null } }), 'no open pull request'],
    ['there are two', () => [open(7), open(8, { base: { ...base, ref: 'v1' } })], 'several open pull requests'],
  ])('%s', async (_, seed, why) => {
    seed()
    const run = await publish()
    expect(run.exitCode).toBe(1)
    expect(writes()).toEqual([])
    expect(run.summary).toContain(why)
    expect(run.summary).toContain('the policy of the default branch applies')
  })

  test('its head moves on while the traces are checked', async () => {
    open(7)
    github.state.faults.push({ endpoint: 'comments.list', fault: 500, times: 1 })
    const pull = github.state.pullRequests[0]!
    const running = publish()
    while (!github.state.requests.some(({ endpoint }) => endpoint === 'comments.list'))
      await new Promise((resume) => setTimeout(resume, 5))
    pull.head = { ...head, sha: 'e'.repeat(40) }
    const run = await running
    expect(run.exitCode).toBe(1)
    expect(writes()).toEqual([])
    expect(run.stdout).toContain('no longer the head of pull request #7')
  })
})

describe('GitHub does not say which pull request it is', () => {
  test.each<Fault>([403, 404, 422, 429, 500, 'reset', 'hang'])('%s: the verdict stands', async (fault) => {
    open(7)
    github.state.faults.push({ endpoint: 'pulls.list', fault })
    const run = await publish()
    expect([run.exitCode, run.outputs['findings-error']]).toEqual([1, '2'])
    expect(run.summary).toContain('the server did not say which pull request')
    expect(writes()).toEqual([])
  })

  test.each<Fault>([403, 500, 'hang'])('%s when asked again before writing: nothing is written', async (fault) => {
    open(7)
    github.state.faults.push({ endpoint: 'pulls.get', fault })
    const run = await publish()
    expect(run.exitCode).toBe(1)
    expect(writes()).toEqual([])
    expect(run.annotations('warning')).toHaveLength(1)
  })

  test('permissions: {} is reported with the line that helps', async () => {
    open(7)
    const run = await publish({}, { token: 'powerless-token' })
    expect([run.exitCode, run.outputs.verdict]).toEqual([2, 'error'])
    expect(run.annotations('error')[0]?.message).toContain('permissions: {')
  })
})

/** GitHub says `null`, Gitea 1.26 says nothing. */
function forkIsGone(): GithubEvent {
  const event = workflowRun()
  const { workflow_run, ...payload } = event.payload as { readonly workflow_run: object }
  return { ...event, payload: { ...payload, workflow_run: { ...workflow_run, head_repository: null } } }
}

test.each([
  ['another event', {}, { event: pullRequest() }, 'needs the event'],
  ['an event without its run', {}, { event: { ...workflowRun(), payload: {} } }, 'names no `workflow_run`'],
  ['a run whose fork was deleted', {}, { event: forkIsGone() }, 'names no `head_repository`'],
  ['no artifacts', { 'trace-artifacts': '' }, {}, 'names none'],
  ['files of the workspace', { traces: 'traces/*.jsonl' }, {}, '`traces` and `run-id` are not allowed'],
  ['another run', { 'run-id': '5' }, {}, '`traces` and `run-id` are not allowed'],
  ['no token', {}, { token: '' }, 'github-token'],
])('%s is an error that says so', async (_, inputs, more, why) => {
  const run = await publish(inputs, more)
  expect([run.exitCode, run.outputs.verdict]).toEqual([2, 'error'])
  expect(
    run
      .annotations('error')
      .map(({ message }) => message)
      .join(),
  ).toContain(why)
})
