/** One event as a job sees it: the payload file and the variables that come with it. */
export interface GithubEvent {
  readonly name: string
  readonly payload: object
  readonly sha: string
  readonly ref: string
  readonly actor: string
}

const repository = { full_name: 'o/r', name: 'r', owner: { login: 'o' } }
export const mergeSha = 'a'.repeat(40)
export const headSha = 'b'.repeat(40)
/** The tip of the default branch. */
export const defaultSha = 'd'.repeat(40)
export const baseSha = 'c'.repeat(40)

/** A pull request from a branch of the same repository. */
export function pullRequest(number = 7, head: Partial<PullRequestHead> = {}): GithubEvent {
  return {
    name: 'pull_request',
    sha: mergeSha,
    ref: `refs/pull/${number}/merge`,
    actor: head.actor ?? 'octocat',
    payload: {
      action: 'synchronize',
      number,
      repository,
      sender: { login: head.actor ?? 'octocat' },
      pull_request: {
        number,
        user: { login: head.actor ?? 'octocat' },
        head: { sha: headSha, ref: 'topic', repo: head.repo === undefined ? repository : head.repo },
        base: { sha: baseSha, ref: 'main', repo: repository },
      },
    },
  }
}

interface PullRequestHead {
  readonly repo: { readonly full_name: string } | null
  readonly actor: string
}

export const forkPullRequest = (number = 7) =>
  pullRequest(number, { repo: { full_name: 'stranger/r' }, actor: 'stranger' })
/** The fork was deleted while its pull request was open. */
export const orphanPullRequest = (number = 7) => pullRequest(number, { repo: null, actor: 'stranger' })
export const dependabotPullRequest = (number = 7) => pullRequest(number, { actor: 'dependabot[bot]' })

export const push: GithubEvent = {
  name: 'push',
  sha: headSha,
  ref: 'refs/heads/main',
  actor: 'octocat',
  payload: { ref: 'refs/heads/main', after: headSha, repository },
}

export const schedule: GithubEvent = { ...push, name: 'schedule', payload: { schedule: '0 3 * * *', repository } }

export const mergeGroup: GithubEvent = {
  ...push,
  name: 'merge_group',
  ref: 'refs/heads/gh-readonly-queue/main/pr-7',
  payload: {
    action: 'checks_requested',
    merge_group: { head_sha: headSha, base_sha: baseSha, base_ref: 'refs/heads/main' },
    repository,
  },
}

export const dispatch: GithubEvent = { ...push, name: 'workflow_dispatch', payload: { inputs: null, repository } }

/** The end of another run, as the default branch's workflow sees it: `pull_requests` is empty for forks. */
export function workflowRun(run: Partial<EndedRun> = {}): GithubEvent {
  const { id = 77, head = headSha, repo = 'stranger/r', branch = 'topic', event = 'pull_request' } = run
  return {
    name: 'workflow_run',
    sha: defaultSha,
    ref: 'refs/heads/main',
    actor: 'stranger',
    payload: {
      action: 'completed',
      repository,
      workflow_run: {
        id,
        workflow_id: 9,
        event,
        head_sha: head,
        head_branch: branch,
        head_repository: { full_name: repo },
        pull_requests: [],
      },
    },
  }
}

interface EndedRun {
  readonly id: number
  readonly head: string
  readonly repo: string
  readonly branch: string
  readonly event: string
}
