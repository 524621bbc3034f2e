import { Deadline } from '../publishers/deadline.js'
import type { GithubApi } from '../publishers/github-api.js'
import type { TriggeringRun } from './github-context.js'

export type FoundPullRequest =
  | { readonly kind: 'found'; readonly number: number; readonly base: PullRequestBase; readonly fork: boolean }
  /** `why`: half a sentence. */
  | { readonly kind: 'none'; readonly why: string }

export interface PullRequestBase {
  readonly sha: string
  readonly branch: string | undefined
}

/** Milliseconds. */
const timeout = 15_000

/**
 * The open pull request whose head the run was about, by repository and commit. The branch's name only narrows the search: a
 * stranger chooses it, and can choose one that another pull request bears.
 */
export async function findPullRequest(
  api: GithubApi,
  repository: string,
  run: TriggeringRun,
): Promise<FoundPullRequest> {
  if (run.headBranch === undefined) return { kind: 'none', why: 'the triggering run belongs to no branch' }
  const head = encodeURIComponent(`${run.headRepository.split('/')[0]}:${run.headBranch}`)
  try {
    const path = `/repos/${repository}/pulls?state=open&head=${head}&per_page=100`
    const answer = await api.read(path, Deadline.in(timeout))
    return choosePullRequest(answer.body, repository, run)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return {
      kind: 'none',
      why: `GitHub did not say which pull request the commit ${run.headSha.slice(0, 7)} belongs to: ${why} (it takes \`permissions: { pull-requests: write }\`)`,
    }
  }
}

/** Exported for its tests. @param listed the answer of the API, anything at all */
export function choosePullRequest(listed: unknown, repository: string, run: TriggeringRun): FoundPullRequest {
  const ofHead = (Array.isArray(listed) ? listed : []).flatMap((item) => {
    const pull = readPullRequest(item)
    return pull && same(pull.headRepository, run.headRepository) && same(pull.baseRepository, repository) ? [pull] : []
  })
  const commit = run.headSha.slice(0, 7)
  const matching = ofHead.filter(({ headSha }) => headSha === run.headSha)
  const [only, ...more] = matching
  if (only === undefined)
    return {
      kind: 'none',
      why:
        ofHead.length > 0
          ? `the commit ${commit} is no longer the head of pull request #${ofHead[0]?.number}, whose newer run reports`
          : `no open pull request has the commit ${commit} as its head`,
    }
  if (more.length > 0)
    return {
      kind: 'none',
      // Otherwise the author could choose which base branch's policy applies.
      why: `several open pull requests have the commit ${commit} as their head (${matching.map(({ number }) => `#${number}`).join(', ')})`,
    }
  const fork = !same(only.headRepository, repository)
  return { kind: 'found', number: only.number, base: only.base, fork }
}

/** Why a report about the commit would be wrong by now; nothing if it is still the head. */
export async function whyOutdated(
  api: GithubApi,
  repository: string,
  number: number,
  commit: string,
  deadline: Deadline,
): Promise<string | undefined> {
  const answer = await api.request('GET', `/repos/${repository}/pulls/${number}`, deadline)
  if (field(field(answer.body, 'head'), 'sha') === commit) return undefined
  return `the commit ${commit.slice(0, 7)} is no longer the head of pull request #${number}`
}

function readPullRequest(value: unknown) {
  const number = field(value, 'number')
  const headSha = field(field(value, 'head'), 'sha')
  const baseSha = field(field(value, 'base'), 'sha')
  const branch = field(field(value, 'base'), 'ref')
  const headRepository = field(field(field(value, 'head'), 'repo'), 'full_name')
  const baseRepository = field(field(field(value, 'base'), 'repo'), 'full_name')
  const isCommit = (it: unknown): it is string => typeof it === 'string' && /^[0-9a-f]{40,64}$/.test(it)
  if (typeof number !== 'number' || !isCommit(headSha) || !isCommit(baseSha)) return undefined
  if (typeof headRepository !== 'string' || typeof baseRepository !== 'string') return undefined
  const base = { sha: baseSha, branch: typeof branch === 'string' && branch !== '' ? branch : undefined }
  return { number, headSha, base, headRepository, baseRepository }
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
