import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AssayResult } from '../../src/model/result.js'
import { baseSha, dispatch, forkPullRequest, mergeGroup, pullRequest, push } from '../support/github-events.js'
import { type LoopbackGithub, startLoopbackGithub } from '../support/loopback-github/loopback-github.js'
import type { Fault } from '../support/loopback-github/state.js'
import { removeWorkspaces, runStep, type Step } from '../support/runner-environment.js'
import { policyYaml, redFiles, redTraces } from '../support/sample-check.js'

let github: LoopbackGithub

beforeEach(async () => {
  github = await startLoopbackGithub()
})
afterEach(() => github[Symbol.asyncDispose]())
afterAll(removeWorkspaces)

/** The policy that a pull request would like to be checked against. */
const loose = policyYaml
  .replace('deny: ["delete_*"]', 'deny: [never_called]')
  .replace(/allow: .*/, 'allow: ["*"]')
  .replace(/sequences:\n.*\n/, '')
const looseFiles = { 'policy.yaml': loose, 'traces/a.jsonl': redTraces }
const onBase = (files: Record<string, string>) => github.state.commits.set(baseSha, new Map(Object.entries(files)))
const step = (inputs: Record<string, string> = {}, more: Partial<Step> = {}) =>
  runStep({ event: pullRequest(), github, files: looseFiles, inputs: { evidence: 'none', ...inputs }, ...more })
const firstLines = (text: string) => text.split('\n').slice(0, 6).join('\n')

describe('a pull request that changes its own policy', () => {
  test('is named in the first lines of comment and summary', async () => {
    onBase({ 'policy.yaml': policyYaml })
    const run = await step()
    expect(run.outputs.verdict).toBe('pass')
    for (const text of [run.summary, github.state.comments[0]?.body ?? '']) {
      expect(firstLines(text)).toContain('📝 **Review the policy first.** The policy changed in this pull request')
      expect(text.match(/policy changed in this pull request/gi)).toHaveLength(1)
    }
    expect(run.stdout).toContain('This check uses the policy of the pull request.')
  })

  test('is checked against the base branch’s with policy-ref: base', async () => {
    onBase({ 'policy.yaml': policyYaml })
    const run = await step({ 'policy-ref': 'base' })
    expect([run.exitCode, run.outputs['findings-error']]).toEqual([1, '2'])
    expect(firstLines(run.summary)).toContain('This check uses the base branch’s policy.')
    expect((run.result() as AssayResult).policy.file).toBe(`policy.yaml@${baseSha.slice(0, 7)}`)
  })

  test('cannot escape by breaking or removing its own', async () => {
    onBase({ 'policy.yaml': policyYaml })
    for (const files of [{ 'policy.yaml': 'tools: [', 'traces/a.jsonl': redTraces }, { 'traces/a.jsonl': redTraces }]) {
      const run = await step({ 'policy-ref': 'base' }, { files, event: forkPullRequest(), token: 'read-token' })
      expect(run.exitCode).toBe(1)
      expect(firstLines(run.summary)).toMatch(/policy changed|leaves no policy/)
    }
  })

  test('layout and comments are not a change', async () => {
    onBase({
      'policy.yaml': `# a comment\n${policyYaml.replace('[get_user, search_flights, book]', '["get_user", "search_flights", "book"]')}`,
    })
    const run = await step({}, { files: redFiles })
    expect(run.summary).not.toContain('policy changed')
    expect(run.summary).not.toContain('not known')
  })

  test('a new policy is reported as new, and cannot be used as the base branch’s', async () => {
    onBase({ 'README.md': '' })
    expect(firstLines((await step()).summary)).toContain('The policy is new in this pull request')
    const run = await step({ 'policy-ref': 'base' })
    expect([run.exitCode, run.annotations('error')[0]?.properties.title]).toEqual([2, 'E_POLICY_BASE_UNAVAILABLE'])
  })
})

test('a merge group is compared with its base as well', async () => {
  onBase({ 'policy.yaml': policyYaml })
  const run = await step({ 'policy-ref': 'base' }, { event: mergeGroup })
  expect(run.exitCode).toBe(1)
  expect(firstLines(run.summary)).toContain('The policy changed in this merge group')
})

test.each([push, dispatch])('$name has no base: nobody is asked, and `base` gets a note', async (event) => {
  const run = await step({ 'policy-ref': 'base' }, { event })
  expect(run.outputs.verdict).toBe('pass')
  expect(run.summary).toContain('has no base branch')
  expect(github.state.requests.filter(({ endpoint }) => endpoint === 'contents')).toEqual([])
})

describe('GitHub does not hand over the base', () => {
  test.each<[Fault, string]>([
    [403, 'planned fault 403'],
    [404, 'planned fault 404'],
    [422, 'planned fault 422'],
    [429, 'planned fault 429'],
    [500, 'planned fault 500'],
    ['reset', 'closed'],
    ['hang', 'in time'],
  ])(
    '%s: the verdict stands and the summary says what is not known; with base, no other policy takes its place',
    async (fault, why) => {
      onBase({ 'policy.yaml': policyYaml })
      github.state.faults.push({ endpoint: 'contents', fault })
      const [head, base] = await Promise.all([step({}, { files: redFiles }), step({ 'policy-ref': 'base' })])
      expect([head.exitCode, head.outputs['findings-error']]).toEqual([1, '2'])
      expect(head.summary).toContain('changes the policy is not known')
      expect(head.summary).toContain(why)
      expect(github.state.comments[0]?.body).not.toContain('not known')
      expect([base.exitCode, base.outputs.verdict]).toEqual([2, 'error'])
      expect(base.annotations('error')[0]?.message).toContain('permissions: { contents: read }')
    },
  )

  test('one stumble is overcome', async () => {
    onBase({ 'policy.yaml': policyYaml })
    github.state.faults.push({ endpoint: 'contents', fault: 503, times: 1 })
    expect((await step({ 'policy-ref': 'base' })).exitCode).toBe(1)
  })

  test.each([['powerless-token'], ['']])('the token %j', async (token) => {
    onBase({ 'policy.yaml': policyYaml })
    const run = await step({ 'policy-ref': 'base' }, { token })
    expect(run.exitCode).toBe(2)
  })

  test.each([
    ['a folder', { 'policy.yaml/a': '' }, 'policy.yaml', 'is not a file'],
    ['a large file', { 'policy.yaml': 'x'.repeat(1_000_001) }, 'policy.yaml', 'more than 1000000 bytes'],
    ['a path outside', {}, '../policy.yaml', 'is not a path in the repository'],
  ])('%s is refused', async (_, files, policy, why) => {
    onBase(files as Record<string, string>)
    const run = await step({ 'policy-ref': 'base', policy })
    expect(run.exitCode).toBe(2)
    expect(run.annotations('error')[0]?.message).toContain(why)
  })
})
