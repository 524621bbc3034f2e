import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  dependabotPullRequest,
  forkPullRequest,
  mergeGroup,
  orphanPullRequest,
  pullRequest,
  push,
  schedule,
} from '../support/github-events.js'
import { type LoopbackGithub, startLoopbackGithub } from '../support/loopback-github/loopback-github.js'
import type { Fault } from '../support/loopback-github/state.js'
import { removeWorkspaces, runStep, type Step, type StepResult } from '../support/runner-environment.js'
import { redFiles } from '../support/sample-check.js'
import { zipArchive } from '../support/zip-archive.js'

let github: LoopbackGithub

beforeEach(async () => {
  github = await startLoopbackGithub()
})
afterEach(() => github[Symbol.asyncDispose]())
afterAll(removeWorkspaces)

const step = (more: Partial<Step> = {}) => runStep({ event: pullRequest(), github, files: redFiles, ...more })

/** Whatever is lost, this is not: verdict, exit code, annotations, summary, outputs. */
function expectVerdictKept(run: StepResult): void {
  expect(run.exitCode).toBe(1)
  expect(run.outputs).toMatchObject({ verdict: 'fail', 'findings-error': '2' })
  expect(run.annotations('error')).toHaveLength(3)
  expect(run.commands.at(-1)).toMatchObject({ command: 'error', properties: { title: 'Assay: fail' } })
  expect(run.summary).toContain('❌ Assay: fail · 2 errors')
  expect(run.stderr).toBe('')
}

const warnings = (run: StepResult) => run.annotations('warning').map(({ message }) => message)
const writes = () => github.state.requests.filter(({ endpoint }) => /comments\.(create|update)/.test(endpoint))

describe('no right to comment', () => {
  test.each([
    ['a fork', forkPullRequest(), 'it comes from a fork'],
    ['a fork that is gone', orphanPullRequest(), 'it comes from a fork'],
    ['Dependabot', dependabotPullRequest(), 'it was opened by Dependabot'],
  ])('%s: nothing is tried, and the summary says what was left out', async (_, event, why) => {
    const run = await step({ event, token: 'read-token' })
    expectVerdictKept(run)
    expect(run.summary).toContain(why)
    expect(warnings(run)).toEqual([])
    expect(github.state.requests.filter(({ endpoint }) => endpoint.startsWith('comments'))).toEqual([])
    expect(run.outputs['evidence-artifact-id']).not.toBe('')
  })

  test('permissions: {} is reported with the line that helps', async () => {
    const run = await step({ token: 'powerless-token' })
    expectVerdictKept(run)
    expect(warnings(run)).toEqual([expect.stringContaining('permissions: { contents: read, pull-requests: write }')])
    expect(run.summary).toContain('Resource not accessible by integration')
    expect(run.outputs['comment-url']).toBe('')
    expect(run.outputs['evidence-artifact-id']).not.toBe('')
  })

  test('no token', async () => {
    const run = await step({ token: '' })
    expectVerdictKept(run)
    expect(run.summary).toContain('No comment on the pull request')
    expect(github.state.requests.every(({ endpoint }) => !endpoint.startsWith('comments'))).toBe(true)
  })

  test('always tries even on a fork, because some organisations allow it', async () => {
    await step({ event: forkPullRequest(), inputs: { comment: 'always' } })
    expect(writes()).toHaveLength(1)
  })

  test('pull_request_target runs the base branch’s workflow, whose token may write', async () => {
    await step({ event: { ...forkPullRequest(), name: 'pull_request_target' } })
    expect(writes()).toHaveLength(1)
  })
})

test.each([push, schedule, mergeGroup])('$name: there is no pull request, and all else is as ever', async (event) => {
  const run = await step({ event })
  expectVerdictKept(run)
  expect(writes()).toEqual([])
  expect(run.stdout).toContain('belongs to no pull request')
})

describe('no artifact', () => {
  test('GitHub Enterprise Server', async () => {
    const run = await step({ env: { GITHUB_SERVER_URL: 'https://github.example.com' } })
    expectVerdictKept(run)
    expect(run.summary).toContain('GitHub Enterprise Server')
    expect(github.state.artifacts).toEqual([])
    expect(writes()).toHaveLength(1)
  })

  test('a runner without the service', async () => {
    const run = await step({ env: { ACTIONS_RESULTS_URL: undefined, ACTIONS_RUNTIME_TOKEN: undefined } })
    expectVerdictKept(run)
    expect(run.summary).toContain('the runner has no artifact service')
  })

  test('a name that is taken gets a number, and the user hears of it', async () => {
    github.state.addArtifact('42', 'mine', zipArchive([]))
    const run = await step({ inputs: { evidence: 'mine' } })
    expectVerdictKept(run)
    expect(warnings(run)).toEqual([expect.stringContaining('mine-2')])
    expect(run.summary).toContain('--name mine-2 ')
    expect(run.outputs['evidence-artifact-id']).toBe(String(github.state.artifacts.at(-1)?.id))
  })

  test('evidence: none uploads nothing and says nothing in the summary', async () => {
    const run = await step({ inputs: { evidence: 'none' } })
    expectVerdictKept(run)
    expect(github.state.artifacts).toEqual([])
    expect(run.summary).not.toContain('No artifact')
  })
})

describe('GitHub is down', () => {
  test.each<[string, Fault]>([
    ['comments', 403],
    ['comments', 404],
    ['comments.create', 422],
    ['comments', 429],
    ['comments', 500],
    ['comments', 'reset'],
    ['twirp', 403],
    ['twirp', 'reset'],
    ['blob', 403],
  ])('%s answers %s', async (endpoint, fault) => {
    github.state.faults.push({ endpoint, fault })
    const run = await step()
    expectVerdictKept(run)
    expect(warnings(run)).toHaveLength(1)
    expect(run.summary).toContain('> ⚠️ ')
    // What still works is not given up.
    if (endpoint === 'comments' || endpoint === 'comments.create')
      expect(run.outputs['evidence-artifact-id']).not.toBe('')
    else expect(writes()).toHaveLength(1)
  })

  test('nothing listens at all', async () => {
    const run = await step({
      env: { GITHUB_API_URL: 'http://127.0.0.1:9', ACTIONS_RESULTS_URL: 'http://127.0.0.1:9' },
    })
    expectVerdictKept(run)
    expect(warnings(run)).toHaveLength(2)
  })

  // Silence costs its full budget, so these run side by side.
  test.concurrent.each<[string, readonly [string, Fault][]]>([
    [
      'everything is silent',
      [
        ['comments', 'hang'],
        ['twirp', 'hang'],
      ],
    ],
    ['the artifact service is silent', [['twirp', 'hang']]],
    ['blob storage is silent', [['blob', 'hang']]],
    ['the artifact service answers 500', [['twirp', 500]]],
  ])(
    '%s: the process still ends within its budget',
    async (_, faults) => {
      const silent = await startLoopbackGithub()
      silent.state.faults.push(...faults.map(([endpoint, fault]) => ({ endpoint, fault })))
      const run = await step({ github: silent, timeout: 58_000 })
      await silent[Symbol.asyncDispose]()
      expectVerdictKept(run)
      expect(warnings(run)).toHaveLength(faults.length)
      expect(run.outputs['result-path']).not.toBe('')
    },
    70_000,
  )
})

test('an error that nobody handles after the verdict is known does not change it', async () => {
  github.state.faults.push({ endpoint: 'comments', fault: 429, retryAfter: 1, times: 2 })
  // The comment is asked for when the verdict is known.
  const unhandled = `import { subscribe } from 'node:diagnostics_channel'
    let isThrown = false
    subscribe('undici:request:create', ({ request }) => {
      if (isThrown || !request.path.includes('/comments')) return
      isThrown = true
      Promise.reject(new Error('unhandled promise'))
      setTimeout(() => { throw new Error('unhandled exception') })
    })`
  const run = await step({ env: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(unhandled)}` } })
  expect(run.stderr).toContain('unhandled promise')
  expect(run.stderr).toContain('unhandled exception')
  expectVerdictKept({ ...run, stderr: '' })
  expect(writes()).toMatchObject([{ status: 201 }])
})

describe('a runner that lacks things', () => {
  test('no summary file, no event file', async () => {
    const run = await step({ env: { GITHUB_STEP_SUMMARY: undefined, GITHUB_EVENT_PATH: '/nowhere/event.json' } })
    expect([run.exitCode, run.outputs.verdict]).toEqual([1, 'fail'])
  })

  test('files that cannot be written', async () => {
    const run = await step({ env: { GITHUB_STEP_SUMMARY: '/proc/nowhere/s', GITHUB_OUTPUT: '/proc/nowhere/o' } })
    expect(run.exitCode).toBe(1)
    expect(warnings(run)).toHaveLength(2)
    expect(run.commands.at(-1)).toMatchObject({ command: 'error', properties: { title: 'Assay: fail' } })
  })

  test('no place for temporary files', async () => {
    const run = await step({ env: { RUNNER_TEMP: '/proc/nowhere' } })
    expect(run.exitCode).toBe(1)
    expect(run.outputs.verdict).toBe('fail')
    expect(run.summary).toContain('❌ Assay: fail')
  })
})
