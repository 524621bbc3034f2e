import { describe, expect, test } from 'vitest'
import { readGithubContext } from '../../../src/action/github-context.js'
import { commentModes, readInputs } from '../../../src/action/read-inputs.js'
import { planPublishing } from '../../../src/action/report/plan-publishing.js'
import {
  dependabotPullRequest,
  forkPullRequest,
  type GithubEvent,
  headSha,
  orphanPullRequest,
  pullRequest,
  push,
} from '../../support/github-events.js'
import { inputVariables, withVariables } from '../../support/runner-variables.js'

const runner = {
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_RUN_ID: '42',
  ACTIONS_RESULTS_URL: 'http://x',
  ACTIONS_RUNTIME_TOKEN: 't',
}

async function plan(event: GithubEvent, inputs: Record<string, string> = {}, env: Record<string, string> = {}) {
  const variables = {
    ...runner,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_ACTOR: event.actor,
    GITHUB_SHA: event.sha,
    ...env,
  }
  const context = readGithubContext(variables, event.payload, '/w')
  const given = inputVariables({ 'github-token': 't', ...inputs })
  const read = await withVariables(given, () => readInputs(context.job))
  return { context, plan: planPublishing(context, read.inputs) }
}

describe('who gets a comment', () => {
  test.each<[string, GithubEvent, string, string]>([
    ['own branch', pullRequest(), 'auto', 'try'],
    ['own branch, never', pullRequest(), 'never', 'off'],
    ['fork', forkPullRequest(), 'auto', 'impossible'],
    ['fork, always', forkPullRequest(), 'always', 'try'],
    ['fork that is gone', orphanPullRequest(), 'on-failure', 'impossible'],
    ['Dependabot', dependabotPullRequest(), 'auto', 'impossible'],
    ['fork under pull_request_target', { ...forkPullRequest(), name: 'pull_request_target' }, 'auto', 'try'],
    ['push', push, 'auto', 'off'],
    ['push, always', push, 'always', 'impossible'],
    [
      'a comment on a pull request',
      { ...push, name: 'issue_comment', payload: { issue: { number: 7, pull_request: {} } } },
      'auto',
      'try',
    ],
    ['a comment on an issue', { ...push, name: 'issue_comment', payload: { issue: { number: 7 } } }, 'auto', 'off'],
  ])('%s', async (_, event, comment, kind) => {
    expect((await plan(event, { comment })).plan.comment.kind).toBe(kind)
  })

  test('without a token nobody does', async () => {
    expect((await plan(pullRequest(), { 'github-token': '' })).plan.comment.kind).toBe('impossible')
  })
})

test('the report is about the pull request’s head, not about GitHub’s trial merge', async () => {
  expect((await plan(pullRequest())).context.commit).toBe(headSha)
})

test.each([
  ['https://github.com', 'try'],
  ['https://octo.ghe.com', 'try'],
  ['http://github.localhost:8080', 'try'],
  ['https://github.example.com', 'impossible'],
  ['https://notgithub.com', 'impossible'],
  ['not an address', 'impossible'],
])('artifacts on %s: %s', async (server, kind) => {
  expect((await plan(pullRequest(), {}, { GITHUB_SERVER_URL: server })).plan.artifact.kind).toBe(kind)
})

test.each([undefined, null, 7, 'text', [], { pull_request: null }, { pull_request: { number: '7' } }])(
  'the payload %j is an event without a pull request',
  async (payload) => {
    for (const comment of commentModes)
      expect((await plan({ ...push, payload: payload as object }, { comment })).plan.comment.kind).not.toBe('try')
  },
)
