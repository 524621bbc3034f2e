import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { baseSha, headSha } from '../../support/github-events.js'
import { type LoopbackGithub, startLoopbackGithub } from '../../support/loopback-github/loopback-github.js'
import { runAction } from '../../support/run-action.js'
import { policyYaml, redTraces } from '../../support/sample-check.js'

let github: LoopbackGithub
const loose = policyYaml.replace('deny: ["delete_*"]', 'deny: []').replace('book]', 'book, delete_user]')
const other = 'd'.repeat(40)

beforeEach(async () => {
  github = await startLoopbackGithub()
  github.state.commits.set(baseSha, new Map([['policy.yaml', policyYaml]]))
})
afterEach(() => github[Symbol.asyncDispose]())

const event = join(mkdtempSync(join(tmpdir(), 'assay-event-')), 'event.json')
const payload = {
  pull_request: {
    number: 7,
    head: { sha: headSha, repo: { full_name: 'stranger/r' } },
    base: { sha: baseSha, ref: 'main', repo: { full_name: 'o/r' } },
  },
}
beforeAll(() => writeFileSync(event, JSON.stringify(payload)))
afterAll(() => rmSync(dirname(event), { recursive: true }))

/** A pull request from `stranger/r` that is checked out, or has another repository checked out, into the folder `code`. */
const run = (remote: string, commit: string, inputs: Record<string, string> = {}) =>
  runAction(
    {
      'traces/a.jsonl': redTraces,
      'code/policy.yaml': loose,
      'code/.git/config': `[remote "origin"]\n\turl = https://github.com/${remote}\n`,
      'code/.git/HEAD': `${commit}\n`,
    },
    {
      policy: 'code/policy.yaml',
      'github-token': 'write-token',
      traces: 'traces/a.jsonl',
      comment: 'never',
      ...inputs,
    },
    { GITHUB_API_URL: github.origin, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event },
  )

describe.each([
  ['the repository', 'o/r', other],
  ['the repository, in other letters', 'O/R.git', other],
  ['the fork', 'stranger/r', other],
  ['another name and the commit of the change', 'mirror/x', headSha],
])('a policy in a checkout of %s in a folder of its own', (_, remote, commit) => {
  test('is said to have changed in the pull request', async () => {
    const { summary } = await run(remote, commit)
    expect(summary).toContain('Review the policy first.')
    expect(summary).not.toContain('The policy is shared')
  })

  test('gives way to that of the base branch with policy-ref: base', async () => {
    const { code, result } = await run(remote, commit, { 'policy-ref': 'base' })
    expect(code).toBe(1)
    expect(result.policy.file).toBe(`policy.yaml@${baseSha.slice(0, 7)}`)
    expect(result.findings.map(({ rule }) => rule)).toContain('E_TOOL_DENIED')
  })
})

test.each(['head', 'base'])('a policy in a checkout of another repository is shared (policy-ref: %s)', async (ref) => {
  const { summary, result } = await run('acme/policies', other, { 'policy-ref': ref })
  expect(result.policy.file).toBe('code/policy.yaml')
  expect(summary).toContain('The policy is shared: `policy.yaml` of `acme/policies` at `ddddddd`')
})
