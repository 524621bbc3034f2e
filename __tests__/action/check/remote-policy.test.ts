import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { remotePolicy } from '../../../src/action/check/remote-policy.js'
import { type LoopbackGithub, startLoopbackGithub } from '../../support/loopback-github/loopback-github.js'
import { runtimeToken } from '../../support/loopback-github/results-service.js'
import { runAction } from '../../support/run-action.js'
import { greenTraces, policyYaml, redTraces } from '../../support/sample-check.js'
import { uploadedFiles } from '../../support/uploaded-files.js'

let github: LoopbackGithub
const [first, second] = ['5', '6'].map((digit) => digit.repeat(40)) as [string, string]
const loose = policyYaml.replace('deny: ["delete_*"]', 'deny: []').replace('book]', 'book, delete_user]')

beforeEach(async () => {
  github = await startLoopbackGithub()
  github.state.repositories.set('acme/policies', {
    refs: new Map([
      ['v1', first],
      ['main', second],
    ]),
    commits: new Map([
      [first, new Map([['agents/air line.yaml', policyYaml]])],
      [second, new Map([['agents/air line.yaml', loose]])],
    ]),
  })
})
afterEach(() => github[Symbol.asyncDispose]())

const named = (ref: string) => `acme/policies/agents/air line.yaml@${ref}`
const run = (policy: string, inputs: Record<string, string> = {}, files: Record<string, string> = {}) =>
  runAction(
    { 'traces/a.jsonl': redTraces, ...files },
    { policy, 'github-token': 'write-token', traces: 'traces/a.jsonl', ...inputs },
    { GITHUB_API_URL: github.origin },
  )

describe('a policy of another repository, named in the input', () => {
  test.each([
    ['a tag', 'v1'],
    ['a commit', first],
  ])('is read at %s, and called by its commit', async (_, ref) => {
    const { code, result, summary } = await run(named(ref))
    expect(code).toBe(1)
    expect(result.policy.file).toBe('acme/policies/agents/air line.yaml@5555555')
    expect(result.findings.map(({ rule }) => rule)).toContain('E_TOOL_DENIED')
    expect(summary).toContain('The policy is shared: `agents/air line.yaml` of `acme/policies` at `5555555`')
  })

  test('is the branch’s own at the time of the run', async () => {
    const { result } = await run(named('main'))
    expect(result.policy.file).toBe('acme/policies/agents/air line.yaml@6666666')
    expect(result.findings.map(({ rule }) => rule)).not.toContain('E_TOOL_DENIED')
  })

  test('is fetched by the line that repeats the check', async () => {
    const { summary } = await run(named('v1'))
    expect(summary).toContain("gh api 'repos/acme/policies/contents/agents/air%20line.yaml?ref=v1'")
    expect(summary).toContain('--policy assay-policy.yaml')
  })

  test('is named in the evidence by repository, path and full commit', async () => {
    await runAction(
      { 'traces/a.jsonl': redTraces },
      { policy: named('v1'), 'github-token': 'write-token', traces: 'traces/a.jsonl', evidence: 'kept' },
      {
        GITHUB_API_URL: github.origin,
        ACTIONS_RESULTS_URL: github.origin,
        ACTIONS_RUNTIME_TOKEN: runtimeToken('42'),
        GITHUB_RUN_ATTEMPT: '1',
      },
    )
    const files = await uploadedFiles(github, /^kept$/)
    const events = gunzipSync(files.get('evidence.tar.gz')!).toString('latin1')
    expect(events).toContain(`"policy_source":"acme/policies/agents/air line.yaml@${first}"`)
    expect(JSON.parse(String(files.get('result.json'))).policy.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  test('passes traces that keep to it', async () => {
    const { code } = await run(named('v1'), {}, { 'traces/a.jsonl': greenTraces })
    expect(code).toBe(0)
  })

  test.each<[string, string, Record<string, string>, RegExp]>([
    ['a repository that is not there', 'acme/nothing/agent.yaml@v1', {}, /policy of acme\/nothing cannot be used/],
    ['a version that is not there', named('v9'), {}, /v9 cannot be read/],
    ['a file that is not there', 'acme/policies/other.yaml@v1', {}, /there is no other\.yaml/],
    ['a token that may not read', named('v1'), { 'github-token': 'powerless-token' }, /HTTP 403/],
    ['no token', named('v1'), { 'github-token': '' }, /github-token is empty/],
    ['a path that leaves the repository', 'acme/policies/../x.yaml@v1', {}, /is not a path in the repository/],
    ['a commit that is not there', `acme/policies/agent.yaml@${'7'.repeat(40)}`, {}, /did not provide the policy/],
  ])('is an error for %s, and no file of the workspace takes its place', async (_, policy, inputs, words) => {
    const files = { 'policy.yaml': policyYaml, 'agent.yaml': policyYaml, [policy.replace('..', 'up')]: policyYaml }
    const { code, outputs, result } = await run(policy, inputs, files)
    expect([code, outputs.verdict]).toEqual([2, 'error'])
    const [error] = (result as unknown as { errors: { code: string; message: string }[] }).errors
    expect(error).toMatchObject({ code: 'E_POLICY_SHARED_UNAVAILABLE', message: expect.stringMatching(words) })
  })

  test('never reads a file of the workspace that it extends', async () => {
    github.state.repositories.set('acme/policies', {
      refs: new Map([['v1', first]]),
      commits: new Map([[first, new Map([['agent.yaml', `extends: [base.yaml]\n${policyYaml}`]])]]),
    })
    const { code, outputs, result } = await run('acme/policies/agent.yaml@v1', {}, { 'base.yaml': policyYaml })
    expect([code, outputs.verdict]).toEqual([2, 'error'])
    expect(JSON.stringify(result)).toContain('acme/policies/agent.yaml@5555555')
  })

  test('with a mistake is an error at its place', async () => {
    github.state.repositories.set('acme/policies', {
      refs: new Map([['v1', first]]),
      commits: new Map([[first, new Map([['agent.yaml', 'version: "2.0"\nname: x\ntools: { alow: [a] }\n']])]]),
    })
    const { code, result } = await run('acme/policies/agent.yaml@v1')
    expect(code).toBe(2)
    expect(JSON.stringify(result)).toContain('acme/policies/agent.yaml@5555555')
    expect(JSON.stringify(result)).toContain('alow')
  })
})

test.each([
  'acme/policies/agent.yaml@',
  'acme/policies/agent.yaml@v 1',
  '/policies/agent.yaml@v1',
  '/agent.yaml@v1',
  'agent.yaml@v1',
  'acme/policies/agent.YML@v1',
])(
  'a name that lacks a part (%s) is an error, and a file that a change brings does not take its place',
  async (policy) => {
    const { code, outputs, log } = await run(policy, {}, { [policy.replace(/^\//, '')]: loose })
    expect([code, outputs.verdict]).toEqual([2, 'error'])
    expect(log).toContain('OWNER/REPOSITORY/PATH@REF')
  },
)

test.each(['node_modules/@acme/policy.yaml', 'agents@2/policy.yaml', './agent.yaml@v1'])(
  'a path with an @ in it (%s) is that of a file',
  async (policy) => {
    const { code, result } = await run(policy, {}, { [policy]: policyYaml })
    expect([code, result.policy.name]).toEqual([1, 'airline'])
  },
)

test('what names another repository, and what is a file', () => {
  expect(remotePolicy('acme/policies/a/b.yaml@release/1.2')).toEqual({
    repository: 'acme/policies',
    path: 'a/b.yaml',
    ref: 'release/1.2',
  })
  expect(remotePolicy('acme/.github/policy.yml@main')?.repository).toBe('acme/.github')
  for (const file of [
    undefined,
    'policy.yaml',
    'a/b/policy.yaml',
    'a/b/policy.yaml@',
    'policy.yaml@v1',
    'acme/policies@v1',
    'acme/policies/agent@v1',
    './a/b.yaml@v1',
    '../a/b.yaml@v1',
    '/acme/policies/a.yaml@v1',
    'acme/policies/a.yaml@v 1',
  ])
    expect(remotePolicy(file), file).toBeUndefined()
})
