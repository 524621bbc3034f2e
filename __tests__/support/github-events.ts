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
  payload: { action: 'checks_requested', merge_group: { head_sha: headSha, base_sha: baseSha }, repository },
}

export const dispatch: GithubEvent = { ...push, name: 'workflow_dispatch', payload: { inputs: null, repository } }
