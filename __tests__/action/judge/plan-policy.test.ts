import { expect, test } from 'vitest'
import { readGithubContext } from '../../../src/action/github-context.js'
import { planPolicy } from '../../../src/action/judge/plan-policy.js'
import {
  baseSha,
  dispatch,
  forkPullRequest,
  type GithubEvent,
  mergeGroup,
  pullRequest,
  push,
  schedule,
} from '../../support/github-events.js'

const workspace = { kind: 'workspace' }
const base = { kind: 'commit', sha: baseSha, called: 'the base branch' }

function plan(event: GithubEvent, policyRef: 'head' | 'base') {
  const env = { GITHUB_EVENT_NAME: event.name, GITHUB_SHA: event.sha, GITHUB_REPOSITORY: 'o/r' }
  return planPolicy(readGithubContext(env, event.payload, '/w'), { policyRef })
}

test.each([
  ['pull request', pullRequest()],
  ['pull request', forkPullRequest()],
  ['merge group', mergeGroup],
])('a %s has a base: one side judges, the other is compared', (change, event) => {
  expect(plan(event, 'head')).toEqual({ judgeBy: workspace, compareWith: base, change, remark: undefined })
  expect(plan(event, 'base')).toEqual({ judgeBy: base, compareWith: workspace, change, remark: undefined })
})

test.each([push, schedule, dispatch])(
  '$name has no base: the checked-out policy judges, and base is remarked on',
  (event) => {
    expect(plan(event, 'head')).toMatchObject({ judgeBy: workspace, compareWith: undefined, remark: undefined })
    expect(plan(event, 'base')).toMatchObject({ judgeBy: workspace, remark: expect.stringContaining(event.name) })
  },
)

test.each(['', 'main', 'c'.repeat(39), `${'c'.repeat(40)}/../x`, 7, null])('%j is no commit to ask for', (sha) => {
  const event = { ...pullRequest(), payload: { pull_request: { number: 7, base: { sha } } } }
  expect(plan(event, 'base').judgeBy).toEqual(workspace)
})
