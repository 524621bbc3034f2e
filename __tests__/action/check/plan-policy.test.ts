import { expect, test } from 'vitest'
import { planPolicy } from '../../../src/action/check/plan-policy.js'
import { readGithubContext } from '../../../src/action/github-context.js'
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
  return planPolicy(readGithubContext(env, event.payload, '/w'), { policyRef, mode: 'check' })
}

test.each([
  ['pull request', pullRequest()],
  ['pull request', forkPullRequest()],
  ['merge group', mergeGroup],
])('a %s has a base: the policy of one side applies, the other is compared', (change, event) => {
  expect(plan(event, 'head')).toEqual({ policyPlace: workspace, compareWith: base, change, note: undefined })
  expect(plan(event, 'base')).toEqual({ policyPlace: base, compareWith: workspace, change, note: undefined })
})

test.each([push, schedule, dispatch])(
  '$name has no base: the checked-out policy applies, and `base` gets a note',
  (event) => {
    expect(plan(event, 'head')).toMatchObject({ policyPlace: workspace, compareWith: undefined, note: undefined })
    expect(plan(event, 'base')).toMatchObject({ policyPlace: workspace, note: expect.stringContaining(event.name) })
  },
)

test.each(['', 'main', 'c'.repeat(39), `${'c'.repeat(40)}/../x`, 'c'.repeat(50), 7, null])(
  '%j is not a commit to ask for, and no other policy takes its place',
  (sha) => {
    const event = { ...pullRequest(), payload: { pull_request: { number: 7, base: { sha } } } }
    expect(plan(event, 'base').policyPlace).toMatchObject({ kind: 'unknown', why: expect.stringContaining('names no') })
    expect(plan(event, 'head')).toMatchObject({ policyPlace: workspace, compareWith: { kind: 'unknown' } })
  },
)

test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group', 'issue_comment'])(
  '%s whose file cannot be read has a base that is not known; a push has none',
  (name) => {
    const unread = (event: string) =>
      planPolicy(readGithubContext({ GITHUB_EVENT_NAME: event }, undefined, '/w'), { policyRef: 'base', mode: 'check' })
    expect(unread(name).policyPlace).toMatchObject({ kind: 'unknown', why: expect.stringContaining('cannot be read') })
    for (const event of ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release'])
      expect(unread(event).policyPlace).toEqual(workspace)
  },
)
