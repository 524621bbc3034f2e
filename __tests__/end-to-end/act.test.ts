import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { archiveLimits } from '../../src/action/check/artifacts/archive-limits.js'
import { readZip } from '../../src/action/check/artifacts/read-zip.js'
import { actUnavailable, agentMachine, airlineProject, removeProjects, runUnderAct } from '../support/act.js'
import { baseSha, forkPullRequest, headSha, pullRequest, push, workflowRun } from '../support/github-events.js'
import { type LoopbackGithub, startLoopbackGithub } from '../support/loopback-github/loopback-github.js'

const unavailable = actUnavailable()
if (unavailable !== undefined) console.warn(`The example workflows were not run: ${unavailable}`)

const examples = 'examples/workflows'
/** Workflows with a pull request of the same repository, one comment, and a job that is as red as the comment. */
const alike = ['artifact-from-another-job.yml', 'collect-and-merge.yml', 'matrix.yml']
const apart = [
  'fork-agent.yml',
  'fork-publish.yml',
  'new-findings-only.yml',
  'shared-policy.yml',
  'signed-evidence.yml',
  'single-job.yml',
  'two-checks.yml',
]

test('every example workflow is run below', () => {
  expect(readdirSync(examples).sort()).toEqual([...alike, ...apart].sort())
})

let github: LoopbackGithub
beforeEach(async () => {
  github = await startLoopbackGithub()
})
afterEach(() => github[Symbol.asyncDispose]())
afterAll(removeProjects)

const headlines = () => github.state.comments.map(({ body }) => /^### .*/m.exec(body)?.[0].split(' · ')[0]).sort()
const verdicts = [
  ['green', ['good'], '### ✅ Assay: pass'],
  ['red', ['good', 'bad'], '### ❌ Assay: fail'],
] as const

describe.skipIf(unavailable !== undefined)('a real workflow runner', { timeout: 150_000 }, () => {
  test('runs the single job green, with a green comment', async () => {
    const { code, log } = await runUnderAct(
      `${examples}/single-job.yml`,
      airlineProject(['good']),
      pullRequest(),
      github,
    )
    expect(code, log).toBe(0)
    expect(headlines(), log).toEqual(['### ✅ Assay: pass'])
  })

  test('fails the single job, and has commented on the pull request by then', async () => {
    const folder = airlineProject(['good', 'bad'])
    const { code, log } = await runUnderAct(`${examples}/single-job.yml`, folder, pullRequest(), github)
    expect(code, log).not.toBe(0)
    expect(headlines(), log).toEqual(['### ❌ Assay: fail'])
  })

  describe.each(alike)('runs %s', (workflow) => {
    test.each(verdicts)('%s, with a comment that says so', async (colour, traces, headline) => {
      const run = await runUnderAct(`${examples}/${workflow}`, airlineProject(traces), pullRequest(), github)
      expect(run.code === 0, run.log).toBe(colour === 'green')
      expect(headlines(), run.log).toEqual([headline])
    })
  })

  test('runs two checks in one pull request, a comment each', async () => {
    const folder = airlineProject(['good', 'bad'], ['booking', 'search'])
    const { code, log } = await runUnderAct(`${examples}/two-checks.yml`, folder, pullRequest(), github)
    expect(code, log).not.toBe(0)
    expect(headlines(), log).toEqual(['### ✅ Assay (search): pass', '### ❌ Assay (booking): fail'])
  })

  test.each(verdicts)('runs the two workflows for forks, %s', async (colour, traces, headline) => {
    const folder = airlineProject(traces)
    knowPolicies(folder)
    const repo = { full_name: 'o/r' }
    github.state.pullRequests.push({
      number: 7,
      state: 'open',
      head: { sha: headSha, ref: 'topic', repo: { full_name: 'stranger/r' } },
      base: { sha: baseSha, ref: 'main', repo },
    })
    const first = await runUnderAct(`${examples}/fork-agent.yml`, folder, forkPullRequest(), github, '77')
    expect(first.code, first.log).toBe(0)
    expect(github.state.artifacts.map(({ run, name }) => [run, name])).toEqual([['77', 'agent-traces']])
    const second = await runUnderAct(`${examples}/fork-publish.yml`, folder, workflowRun({ id: 77 }), github)
    expect(second.code === 0, second.log).toBe(colour === 'green')
    expect(headlines(), second.log).toEqual([headline])
  })

  test('runs the workflow that lets known findings pass: red at first, green once main is known to have them', async () => {
    const workflow = `${examples}/new-findings-only.yml`
    const folder = airlineProject(['good', 'bad'])
    github.state.putRun({ id: 42 })
    const first = await runUnderAct(workflow, folder, pullRequest(), github)
    expect(first.code, first.log).not.toBe(0)
    github.state.putRun({ id: 40, head_sha: baseSha })
    const base = await runUnderAct(workflow, folder, push, github, '40')
    expect(base.code, base.log).toBe(0)
    const second = await runUnderAct(workflow, folder, pullRequest(), github)
    expect(second.code, second.log).toBe(0)
    expect(headlines(), second.log).toEqual(['### ✅ Assay: pass'])
  })

  test.each(verdicts)('runs the workflow that signs the evidence, %s', async (colour, traces) => {
    const run = await runUnderAct(`${examples}/signed-evidence.yml`, airlineProject(traces), push, github)
    expect(run.code === 0, run.log).toBe(colour === 'green')
    // What would be signed is the bundle in the artifact.
    const [artifact] = github.state.artifacts
    const zip = github.state.blobs.get(artifact!.blob)!.data!
    const digest = await digestIn(zip, 'evidence.tar.gz')
    expect(run.log).toContain(`Would attest evidence.tar.gz sha256:${digest}`)
  })

  test.each(verdicts)('runs the workflow whose policy is another repository’s, %s', async (colour, traces) => {
    const folder = airlineProject(traces)
    github.state.commits.set(baseSha, new Map([['README.md', '']]))
    mkdirSync(join(folder, '.remotes/your-org/agent-policies'), { recursive: true })
    renameSync(join(folder, 'policy.yaml'), join(folder, '.remotes/your-org/agent-policies/policy.yaml'))
    const run = await runUnderAct(`${examples}/shared-policy.yml`, folder, pullRequest(), github)
    expect(run.code === 0, run.log).toBe(colour === 'green')
    expect(github.state.comments[0]?.body, run.log).toMatch(/The policy is shared: .*your-org\/agent-policies/)
  })

  test.each([
    ['claude-code-action.yml', '4 calls · 1 denied · 5 turns'],
    ['codex-action.yml', '6 calls · 2 denied · 6 turns'],
    ['run-gemini-cli.yml', '6 calls · 1 denied · 6 turns'],
    ['copilot-cli.yml', '6 calls · 2 denied · 6 turns'],
  ])('runs %s, and comments on what the agent did, without an input or a policy', async (workflow, facts) => {
    const folder = airlineProject([])
    rmSync(join(folder, 'policy.yaml'))
    for (const sha of [baseSha, headSha]) github.state.commits.set(sha, new Map([['README.md', '']]))
    const env = agentMachine()
    const run = await runUnderAct(`examples/agents/${workflow}`, folder, pullRequest(), github, '42', env)
    expect(run.code, run.log).toBe(0)
    expect(headlines(), run.log).toEqual(['### ✅ Assay: pass'])
    expect(github.state.comments[0]?.body).toContain(facts)
  })

  test.each(verdicts)('runs the workflow that others call, %s', async (colour, traces, headline) => {
    const folder = airlineProject(traces)
    knowPolicies(folder)
    mkdirSync(join(folder, '.github/workflows'), { recursive: true })
    const caller = join(folder, '.github/workflows/agent.yml')
    writeFileSync(caller, callsCheckTraces)
    const run = await runUnderAct(caller, folder, pullRequest(), github)
    expect(run.code === 0, run.log).toBe(colour === 'green')
    expect(headlines(), run.log).toEqual([headline])
  })
})

/** The policy of the airline at every commit that GitHub may be asked about. */
function knowPolicies(folder: string): void {
  const policy = readFileSync(join(folder, 'policy.yaml'), 'utf8')
  for (const sha of [baseSha, headSha]) github.state.commits.set(sha, new Map([['policy.yaml', policy]]))
}

async function digestIn(zip: Buffer, name: string): Promise<string> {
  const file = (await readZip('artifact', zip, archiveLimits)).find(({ path }) => path === name)
  const hash = createHash('sha256')
  for await (const chunk of file!.open()) hash.update(chunk)
  return hash.digest('hex')
}

const callsCheckTraces = `
on: pull_request
permissions: {}
jobs:
  agent:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: npm test
      - uses: actions/upload-artifact@v4
        with: { name: agent-traces, path: traces/ }
  assay:
    needs: agent
    permissions: { contents: read, pull-requests: write }
    uses: your-org/assay-action/.github/workflows/judge-traces.yml@v1
    with:
      trace-artifacts: agent-traces
`
