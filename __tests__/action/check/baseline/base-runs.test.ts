import { expect, test } from 'vitest'
import { chooseRuns } from '../../../../src/action/check/baseline/base-runs.js'

const green = {
  id: 41,
  workflow_id: 9,
  event: 'push',
  conclusion: 'success',
  head_branch: 'main',
  head_sha: 'c'.repeat(40),
  repository: { id: 1 },
  head_repository: { id: 1 },
  run_attempt: 2,
  created_at: '2026-11-01T00:00:00Z',
  run_started_at: '2026-11-02T00:00:00Z',
  html_url: 'https://github.com/o/r/actions/runs/41',
}
const choose = (run: unknown) => chooseRuns({ workflow_runs: [run] }, { id: '9' }, 'main')

test.each(['push', 'schedule', 'workflow_dispatch'])('a green %s of the branch is a base', (event) => {
  expect(choose({ ...green, event })).toEqual([
    {
      id: '41',
      attempt: 2,
      commit: 'c'.repeat(40),
      began: '2026-11-02T00:00:00Z',
      url: 'https://github.com/o/r/actions/runs/41',
    },
  ])
})

test('for a history red runs of the branch count as well, and none that was cancelled', () => {
  const choose = (conclusion: string | null) =>
    chooseRuns({ workflow_runs: [{ ...green, conclusion }] }, { id: '9' }, 'main', 'completed').length
  expect(['success', 'failure', 'cancelled', 'timed_out', null].map(choose)).toEqual([1, 1, 0, 0, 0])
})

test.each<[string, unknown]>([
  ['a pull request from a fork’s branch of the same name', { ...green, event: 'pull_request' }],
  ['a run that says push and has its head in a fork', { ...green, head_repository: { id: 2 } }],
  ['a run whose head repository is gone', { ...green, head_repository: null }],
  ['a run that names no repository at all', { ...green, repository: {}, head_repository: {} }],
  ['workflow_run, which checks others', { ...green, event: 'workflow_run' }],
  ['pull_request_target', { ...green, event: 'pull_request_target' }],
  ['a red run', { ...green, conclusion: 'failure' }],
  ['a run that goes on', { ...green, conclusion: null }],
  ['another branch', { ...green, head_branch: 'topic' }],
  ['another workflow', { ...green, workflow_id: 8 }],
  ['no commit', { ...green, head_sha: '../../x' }],
  ['no number', { ...green, id: '41/../42' }],
  ['no object', 'run'],
])('%s is none', (_, run) => {
  expect(choose(run)).toEqual([])
})

test.each([undefined, null, [], { workflow_runs: {} }, 'text'])('%j names no run', (answer) => {
  expect(chooseRuns(answer, { id: '9' }, 'main')).toEqual([])
})

test('an address that could leave its link is left out', () => {
  expect(choose({ ...green, html_url: 'https://x/) [y](javascript:1)' })[0]?.url).toBeUndefined()
})

/** As Gitea 1.26 lists it: no number of the workflow, no repository of the head, attempts from 0. */
const {
  workflow_id: _,
  head_repository: __,
  run_started_at: ___,
  ...gitea
} = {
  ...green,
  ...{ path: 'agent.yml@refs/heads/main', run_attempt: 0, started_at: '2026-11-02T00:00:00Z' },
}

test('where the forge numbers no workflow, its file names it', () => {
  const ofFile = (run: unknown, file = 'agent.yml') => chooseRuns({ workflow_runs: [run] }, { file }, 'main')
  expect(ofFile(gitea)).toMatchObject([{ id: '41', attempt: 1, began: '2026-11-02T00:00:00Z' }])
  expect(ofFile({ ...gitea, path: 'agent.yml@refs/heads/other' })).toHaveLength(1)
  for (const other of [
    { ...gitea, path: 'other.yml@refs/heads/main' },
    { ...gitea, path: undefined },
    { ...gitea, event: 'pull_request' },
    { ...gitea, head_branch: 'topic' },
    { ...gitea, head_repository: { id: 2 } },
    // GitHub’s word for a fork that is gone.
    { ...gitea, head_repository: null },
  ])
    expect(ofFile(other)).toEqual([])
  expect(choose(gitea), 'a forge that numbers workflows names the repository of the head').toEqual([])
})
