import { Deadline } from '../publishers/deadline.js'
import { asCommitId } from './commit-id.js'
import { type Forge, field } from './forge/forge.js'
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
export async function findPullRequest(forge: Forge, repository: string, run: TriggeringRun): Promise<FoundPullRequest> {
  if (run.headBranch === undefined) return { kind: 'none', why: 'the triggering run has no branch' }
  const head = `${run.headRepository.split('/')[0]}:${run.headBranch}`
  try {
    const answer = await forge.ask(Deadline.in(timeout), ({ rest }, about) =>
      rest.pulls.list({ ...about, state: 'open', head, per_page: 100 }),
    )
    return choosePullRequest(answer.body, repository, run)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return {
      kind: 'none',
      why: `the server did not say which pull request the commit ${run.headSha.slice(0, 7)} belongs to: ${why} (it takes \`permissions: { pull-requests: write }\`)`,
    }
  }
}

/** The base of a pull request that an event names by number only; what is not known is said in half a sentence. */
export async function baseOfPullRequest(
  forge: Forge,
  number: number,
): Promise<PullRequestBase | { readonly why: string }> {
  try {
    const { body } = await forge.ask(Deadline.in(timeout), ({ rest }, about) =>
      rest.pulls.get({ ...about, pull_number: number }),
    )
    const [sha, branch] = [asCommitId(field(body, 'base', 'sha')), field(body, 'base', 'ref')]
    if (sha === undefined) return { why: `the server names no base of pull request #${number}` }
    return { sha, branch: typeof branch === 'string' && branch !== '' ? branch : undefined }
  } catch (error) {
    return {
      why: `the server did not name the base of pull request #${number}: ${error instanceof Error ? error.message : String(error)}`,
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

/** What a report says that it is about. */
export interface ReportedPullRequest {
  readonly number: number
  /** The head. */
  readonly commit: string
  readonly base: PullRequestBase
}

/** Why a report would be wrong by now; nothing if the pull request still has that head, and that base. */
export async function whyOutdated(
  forge: Forge,
  { number, commit, base }: ReportedPullRequest,
  deadline: Deadline,
): Promise<string | undefined> {
  const { body } = await forge.ask(deadline, ({ rest }, about) => rest.pulls.get({ ...about, pull_number: number }))
  if (field(body, 'head', 'sha') !== commit)
    return `the commit ${commit.slice(0, 7)} is no longer the head of pull request #${number}`
  const [branch, sha] = [field(body, 'base', 'ref'), field(body, 'base', 'sha')]
  if (branch !== base.branch)
    return `pull request #${number} is no longer to be merged into ${base.branch ?? 'the branch that was asked about'}`
  if (sha !== base.sha)
    return `the base of pull request #${number} is no longer the commit ${base.sha.slice(0, 7)}, whose policy was applied`
  return undefined
}

function readPullRequest(value: unknown) {
  const number = field(value, 'number')
  const headSha = asCommitId(field(value, 'head', 'sha'))
  const baseSha = asCommitId(field(value, 'base', 'sha'))
  const branch = field(value, 'base', 'ref')
  const headRepository = field(value, 'head', 'repo', 'full_name')
  const baseRepository = field(value, 'base', 'repo', 'full_name')
  if (typeof number !== 'number' || headSha === undefined || baseSha === undefined) return undefined
  if (typeof headRepository !== 'string' || typeof baseRepository !== 'string') return undefined
  const base = { sha: baseSha, branch: typeof branch === 'string' && branch !== '' ? branch : undefined }
  return { number, headSha, base, headRepository, baseRepository }
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
