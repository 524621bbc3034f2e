import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AssayResult } from '../../src/model/result.js'
import { baseSha, type GithubEvent, pullRequest, push } from '../support/github-events.js'
import { type LoopbackGithub, startLoopbackGithub } from '../support/loopback-github/loopback-github.js'
import { removeWorkspaces, runStep, type Step, type StepResult } from '../support/runner-environment.js'
import { greenTraces, policyYaml, redFiles, redTraces } from '../support/sample-check.js'

let github: LoopbackGithub

beforeEach(async () => {
  github = await startLoopbackGithub()
})
afterEach(() => github[Symbol.asyncDispose]())
afterAll(removeWorkspaces)

const onBase = (files: Record<string, string>) => github.state.commits.set(baseSha, new Map(Object.entries(files)))
const step = (inputs: Record<string, string> = {}, more: Partial<Step> = {}) =>
  runStep({ event: pullRequest(), github, files: redFiles, inputs: { evidence: 'none', ...inputs }, ...more })
const everything = (run: StepResult) =>
  [
    run.stdout,
    run.stderr,
    run.summary,
    JSON.stringify(run.result()),
    ...github.state.comments.map(({ body }) => body),
  ].join('\n')

const credentials = ['x-access-token', 'not-a-token-at-all'].join(':')
const token = Buffer.from(credentials).toString('base64')
const gitConfig = `[core]\n\tbare = false\n[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${token}\n`

describe('a policy that is not the file that it seems to be', () => {
  const inGit = (workspace: string) => {
    mkdirSync(join(workspace, '.git'))
    writeFileSync(join(workspace, '.git/config'), gitConfig)
  }

  test.each<[string, string, (workspace: string) => void]>([
    ['a link to what Git keeps', 'policy.yaml', (it) => symlinkSync('.git/config', join(it, 'policy.yaml'))],
    ['a link to a file next to it', 'policy.yaml', (it) => symlinkSync('other.yaml', join(it, 'policy.yaml'))],
    ['below a link', 'here/config', (it) => symlinkSync('.git', join(it, 'here'))],
    ['inside .git', '.git/config', () => undefined],
    ['inside .git in other letters', './a/../.git/config', (it) => mkdirSync(join(it, 'a'))],
  ])('%s is refused, and nothing of it is quoted', async (_, policy, prepare) => {
    const run = await step(
      { policy },
      {
        files: { 'traces/a.jsonl': greenTraces, 'other.yaml': `${token}: [` },
        prepare: (workspace) => {
          inGit(workspace)
          prepare(workspace)
        },
      },
    )
    expect([run.exitCode, run.outputs.verdict]).toEqual([2, 'error'])
    expect(run.annotations('error')[0]?.message).toMatch(/is a link|is inside \.git/)
    expect(everything(run)).not.toContain(token)
  })

  test('a token and a password in a line that an error shows are taken out, and the caret stays where it was', async () => {
    const secret = ['gh', 'p_', 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'].join('')
    const policy = `version: "2.0"\nname: x # ${secret}\ntools: { allow: [a] }\nlevels: { password: "hunter2hunter2" }\n${secret}: 1\n`
    const run = await step({}, { files: { 'policy.yaml': policy, 'traces/a.jsonl': greenTraces } })
    expect(run.exitCode).toBe(2)
    for (const text of [secret, 'hunter2hunter2']) expect(everything(run)).not.toContain(text)
    expect(run.annotations('error')[0]?.message).toContain('[redacted:')
  })
})

describe('policy-ref: base never falls open', () => {
  const comment: GithubEvent = {
    ...push,
    name: 'issue_comment',
    payload: { issue: { number: 7, pull_request: {} }, comment: { body: '/assay' } },
  }

  test('an event whose file cannot be read', async () => {
    onBase({ 'policy.yaml': policyYaml })
    const run = await step({ 'policy-ref': 'base' }, { eventText: '{' })
    expect([run.exitCode, run.outputs.verdict]).toEqual([2, 'error'])
    expect(run.annotations('error')[0]).toMatchObject({ properties: { title: 'E_POLICY_BASE_UNAVAILABLE' } })
    expect(run.annotations('error')[0]?.message).toContain('cannot be read')
  })

  test('with policy-ref: head it is checked, and the summary says what is not known', async () => {
    const run = await step({}, { eventText: '{' })
    expect(run.exitCode).toBe(1)
    expect(run.summary).toContain('the file of the event pull_request cannot be read')
    expect(run.summary).toContain('No comment')
  })

  test('a comment on a pull request: the server is asked for the base', async () => {
    onBase({ 'policy.yaml': policyYaml })
    const repo = { full_name: 'o/r' }
    github.state.pullRequests.push({
      number: 7,
      state: 'open',
      head: { sha: 'b'.repeat(40), ref: 'topic', repo },
      base: { sha: baseSha, ref: 'main', repo },
    })
    const loose = { 'policy.yaml': policyYaml.replace('deny: ["delete_*"]', 'deny: []'), 'traces/a.jsonl': redTraces }
    const run = await step({ 'policy-ref': 'base' }, { event: comment, files: loose })
    expect([run.exitCode, run.outputs['findings-error']]).toEqual([1, '2'])
    expect(run.summary).toContain('The policy changed in this pull request')
  })

  test('a comment on a pull request that the server does not know of is an error', async () => {
    onBase({ 'policy.yaml': policyYaml })
    const run = await step({ 'policy-ref': 'base' }, { event: comment })
    expect([run.exitCode, run.outputs.verdict]).toEqual([2, 'error'])
    expect(run.annotations('error')[0]?.message).toContain('did not name the base of pull request #7')
  })

  test('a comment on an issue has no base, and is checked by its own commit', async () => {
    const run = await step({ 'policy-ref': 'base' }, { event: { ...comment, payload: { issue: { number: 7 } } } })
    expect(run.exitCode).toBe(1)
    expect(run.summary).toContain('has no base branch')
  })
})

describe('a baseline that is a file', () => {
  const knows = async (files: Readonly<Record<string, string>>) => {
    const run = await step({ evidence: 'kept' }, { event: push, files })
    const { uploadedFiles } = await import('../support/uploaded-files.js')
    expect(run.outputs['evidence-artifact-id']).not.toBe('')
    const baseline = (await uploadedFiles(github, /^kept/)).get('baseline.json')!.toString('utf8')
    github.state.artifacts.length = 0
    return baseline
  }
  const newOnly = { baseline: 'baseline.json', 'fail-on-new-only': 'true' }

  test('the pull request’s own knows its faults: with policy-ref: base it does not count', async () => {
    const own = await knows(redFiles)
    onBase({ 'policy.yaml': policyYaml })
    const files = { ...redFiles, 'baseline.json': own }
    const run = await step({ ...newOnly, 'policy-ref': 'base' }, { files })
    expect([run.exitCode, run.outputs.verdict]).toEqual([1, 'fail'])
    expect(run.summary).toContain('there is no baseline.json at the commit')
  })

  test('that of the base commit counts', async () => {
    const ofBase = await knows(redFiles)
    onBase({ 'policy.yaml': policyYaml, 'baseline.json': ofBase })
    const run = await step({ ...newOnly, 'policy-ref': 'base' }, { files: redFiles })
    expect([run.exitCode, run.outputs.verdict]).toEqual([0, 'pass'])
  })

  test('with policy-ref: head the change counts, and is said first', async () => {
    const own = await knows(redFiles)
    onBase({ 'policy.yaml': policyYaml })
    const run = await step(newOnly, { files: { ...redFiles, 'baseline.json': own } })
    expect(run.exitCode).toBe(0)
    expect(run.summary.split('\n').slice(0, 8).join('\n')).toContain(
      '**Review the baseline first.** The baseline is new in this pull request',
    )
    onBase({ 'policy.yaml': policyYaml, 'baseline.json': own })
    const unchanged = await step(newOnly, { files: { ...redFiles, 'baseline.json': own } })
    expect(unchanged.summary).not.toContain('Review the baseline')
  })
})

test('of a pull request that adds a waiver, the report says so in words of its own', async () => {
  onBase({ 'policy.yaml': policyYaml })
  const waived = `${policyYaml}waivers:\n  - { rule: E_TOOL_DENIED, tool: delete_user, reason: "for now", owner: "@a", expires: 2099-01-01 }\n`
  const run = await step({}, { files: { ...redFiles, 'policy.yaml': waived } })
  expect(run.summary).toContain('Its waivers changed, too: 0 on the base branch, 1 here.')
})

describe('a policy that another repository shares', () => {
  const shared = (commit: string) => (workspace: string) => {
    const git = join(workspace, 'policies/.git')
    mkdirSync(git, { recursive: true })
    writeFileSync(join(git, 'HEAD'), `${commit}\n`)
    writeFileSync(
      join(git, 'config'),
      `[remote "origin"]\n\turl = https://${credentials}@github.com/acme/policies.git\n`,
    )
  }
  const commit = '5'.repeat(40)
  const files = { 'policies/agent.yaml': policyYaml, 'traces/a.jsonl': redTraces }

  test.each(['head', 'base'])('is known as such with policy-ref: %s', async (ref) => {
    onBase({ 'README.md': '' })
    const run = await step({ policy: 'policies/agent.yaml', 'policy-ref': ref }, { files, prepare: shared(commit) })
    expect([run.exitCode, run.outputs['findings-error']]).toEqual([1, '2'])
    expect(run.summary).toContain('acme/policies')
    expect(run.summary).toContain(commit.slice(0, 7))
    expect(run.summary).not.toContain('new in this pull request')
    expect(everything(run)).not.toContain('not-a-token-at-all')
  })

  test('does not take the place of one that the base has', async () => {
    onBase({ 'policies/agent.yaml': policyYaml })
    const loose = { ...files, 'policies/agent.yaml': policyYaml.replace('deny: ["delete_*"]', 'deny: []') }
    const run = await step(
      { policy: 'policies/agent.yaml', 'policy-ref': 'base' },
      { files: loose, prepare: shared(commit) },
    )
    expect([run.exitCode, run.outputs['findings-error']]).toEqual([1, '2'])
  })

  test('a submodule is the pull request’s to move, and is not one', async () => {
    onBase({ 'README.md': '' })
    const prepare = (workspace: string) =>
      writeFileSync(join(workspace, 'policies/.git'), 'gitdir: ../.git/modules/policies\n')
    const run = await step({ policy: 'policies/agent.yaml', 'policy-ref': 'base' }, { files, prepare })
    expect([run.exitCode, run.outputs.verdict]).toEqual([2, 'error'])
  })
})

describe('traces that an agent’s action left outside the workspace', () => {
  const prepare = (workspace: string) => {
    writeFileSync(join(workspace, '../temp/claude-execution-output.json'), redTraces)
    writeFileSync(join(workspace, '../elsewhere.jsonl'), redTraces)
  }
  const files = { 'policy.yaml': policyYaml }

  test('a path below RUNNER_TEMP is read', async () => {
    const run = await step({ traces: '../temp/claude-execution-output.json' }, { files, prepare })
    expect(run.exitCode).toBe(1)
    const location = { file: 'RUNNER_TEMP/claude-execution-output.json' }
    expect((run.result() as AssayResult).findings).toMatchObject([{ location }, { location }])
  })

  test.each(['../elsewhere.jsonl', '../temp'])('%s is refused, with what is right', async (traces) => {
    const run = await step({ traces }, { files, prepare })
    expect(run.exitCode).toBe(2)
    expect(run.annotations('error')[0]?.message).toContain('RUNNER_TEMP')
  })

  test('a pattern outside is refused', async () => {
    const run = await step({ traces: '../temp/*.json' }, { files, prepare })
    expect(run.exitCode).toBe(2)
  })
})
