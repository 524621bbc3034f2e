import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { baseSha, headSha } from '../../support/github-events.js'
import { type LoopbackGithub, startLoopbackGithub } from '../../support/loopback-github/loopback-github.js'
import { runAction } from '../../support/run-action.js'
import { policyYaml, redTraces } from '../../support/sample-check.js'

let github: LoopbackGithub
const own = 'version: "2.0"\nname: own\nextends: [base.yaml]\n'
const loose = policyYaml.replace('deny: ["delete_*"]', 'deny: []').replace('book]', 'book, delete_user]')
const event = join(mkdtempSync(join(tmpdir(), 'assay-event-')), 'event.json')
const repo = { full_name: 'o/r' }
const payload = { pull_request: { number: 7, head: { sha: headSha, repo }, base: { sha: baseSha, ref: 'main', repo } } }

beforeAll(() => writeFileSync(event, JSON.stringify(payload)))
afterAll(() => rmSync(dirname(event), { recursive: true }))
beforeEach(async () => {
  github = await startLoopbackGithub()
  const files = new Map([
    ['rules/policy.yaml', own],
    ['rules/base.yaml', policyYaml],
  ])
  github.state.commits.set(baseSha, files)
})
afterEach(() => github[Symbol.asyncDispose]())

const run = (base: string, ref: string) =>
  runAction(
    { 'traces/a.jsonl': redTraces, 'rules/policy.yaml': own, 'rules/base.yaml': base },
    {
      policy: 'rules/policy.yaml',
      'policy-ref': ref,
      'github-token': 'write-token',
      traces: 'traces/a.jsonl',
      comment: 'never',
    },
    { GITHUB_API_URL: github.origin, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event },
  )

test.each(['head', 'base'])(
  'a policy of several files that nobody changed is not said to have changed (%s)',
  async (ref) => {
    const { code, summary } = await run(policyYaml, ref)
    expect(code).toBe(1)
    expect(summary).not.toMatch(/Review the policy first|is not known/)
  },
)

test.each(['head', 'base'])('a change of a file that the policy extends is said (%s)', async (ref) => {
  const { summary, result } = await run(loose, ref)
  expect(summary).toContain('Review the policy first.')
  expect(summary).not.toContain('not a valid policy')
  const denied = result.findings.some(({ rule }) => rule === 'E_TOOL_DENIED')
  expect(denied).toBe(ref === 'base')
})

test('a base policy whose file is missing there is an error, and that of the change does not take its place', async () => {
  github.state.commits.set(baseSha, new Map([['rules/policy.yaml', own]]))
  const { code, outputs } = await run(policyYaml, 'base')
  expect([code, outputs.verdict]).toEqual([2, 'error'])
})
