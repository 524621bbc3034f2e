import { asCommitId } from './commit-id.js'
import type { Environment } from './environment.js'
import { type ForgeSite, forgeSite } from './forge/forge-site.js'
import { ownCommand } from './own-command.js'

/** Where the job runs, read once from the runner's variables and the event's payload. */
export interface GithubContext {
  readonly event: string
  /** `owner/name`. */
  readonly repository: string | undefined
  readonly pullRequest: PullRequest | undefined
  /** Why there is none, if it was looked for: half a sentence. */
  readonly noPullRequest?: string | undefined
  /** The commit that the change is to be merged into, where the event knows of one. */
  readonly base: BaseCommit | undefined
  /** The branch that the run is of, where it is about no change: of a push, a schedule, a dispatch. */
  readonly branch?: string | undefined
  /** Why it is not known, although there is one: half a sentence. */
  readonly unknownBase?: string | undefined
  /** The run that ended, under `workflow_run`. */
  readonly triggeringRun: TriggeringRun | undefined
  /** The first field of it that its event lacks. */
  readonly missingFromRun?: string | undefined
  /** `owner/name` of the repository that holds the head of the pull request, where the event names it. */
  readonly headRepository?: string | undefined
  /** The commit that the report is about. */
  readonly commit: string | undefined
  /** The commit whose workflow runs: under `workflow_run` the default branch's, whatever the triggering run was about. */
  readonly workflowCommit: string | undefined
  readonly actor: string | undefined
  readonly job: JobRun
  readonly forge: ForgeSite
  readonly apiUrl: string
  readonly runId: string | undefined
  /** The page of this run. */
  readonly runUrl: string | undefined
  readonly workspace: string
  /** Milliseconds since 1970 at which the job began; absent where nothing says so. */
  readonly jobBegan?: number | undefined
  /** A folder of this job, emptied after it. */
  readonly temporary: string | undefined
  /** The artifact service, if the runner offers it in the version that we speak. */
  readonly results: ResultsService | undefined
  readonly enterpriseServer: boolean
  /** What runs the command line of this copy of the action: `npx github:OWNER/REPOSITORY#REF`. */
  readonly command: string
  readonly summaryFile: string | undefined
  readonly outputFile: string | undefined
}

export interface PullRequest {
  readonly number: number
  /** Its head is in another repository (or in one that is gone). */
  readonly fork: boolean
}

export interface BaseCommit {
  readonly sha: string
  /** The branch that it is on, where the event names it. */
  readonly branch: string | undefined
  readonly of: 'pull request' | 'merge group'
}

/** All of it GitHub's word: `workflow_run` payloads are not the triggering workflow's to write. */
export interface TriggeringRun {
  readonly id: string
  /** The number of its workflow, where the event names it. */
  readonly workflowId: string | undefined
  /** The event that started it. */
  readonly event: string
  readonly headSha: string
  /** `owner/name` of the repository that holds the head. */
  readonly headRepository: string
  /** A name that a stranger chose. */
  readonly headBranch: string | undefined
}

/** Which job of which run this is. */
export interface JobRun {
  readonly workflow: string
  /** `.github/workflows/agent.yml`: two files may bear one name. Empty where the server does not say. */
  readonly workflowFile: string
  readonly id: string
  /** From 1, if the run was repeated. */
  readonly attempt: number
}

export interface ResultsService {
  readonly url: string
  readonly token: string
}

/** @param payload the parsed event file; anything at all, because it is read from disk; undefined if it cannot be read */
export function readGithubContext(env: Environment, payload: unknown, cwd: string): GithubContext {
  const forge = forgeSite(env)
  const { server } = forge
  const repository = env.GITHUB_REPOSITORY || undefined
  const runId = env.GITHUB_RUN_ID || undefined
  const enterpriseServer = forge.name === 'GitHub' && isEnterpriseServer(server)
  const [url, token] = [env.ACTIONS_RESULTS_URL, env.ACTIONS_RUNTIME_TOKEN]
  const event = env.GITHUB_EVENT_NAME || 'unknown'
  const base = baseOf(payload)
  return {
    event,
    repository,
    pullRequest: pullRequestOf(payload, repository),
    base,
    branch: branchOf(event, env.GITHUB_REF),
    unknownBase: base === undefined ? whyUnknown(event, payload) : undefined,
    triggeringRun: event === 'workflow_run' ? triggeringRunOf(payload) : undefined,
    missingFromRun: event === 'workflow_run' ? missingFromRun(payload) : undefined,
    headRepository: text(at(payload, 'pull_request', 'head', 'repo', 'full_name')),
    commit: text(at(payload, 'pull_request', 'head', 'sha')) ?? (env.GITHUB_SHA || undefined),
    workflowCommit: env.GITHUB_SHA || undefined,
    actor: env.GITHUB_ACTOR || undefined,
    job: {
      workflow: env.GITHUB_WORKFLOW || '',
      workflowFile: workflowFileOf(env.GITHUB_WORKFLOW_REF),
      id: env.GITHUB_JOB || '',
      attempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
    },
    forge,
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    runId,
    runUrl: repository && runId ? `${server}/${repository}/actions/runs/${runId}` : undefined,
    workspace: env.GITHUB_WORKSPACE || cwd,
    temporary: env.RUNNER_TEMP || undefined,
    results: url && token && !enterpriseServer ? { url, token } : undefined,
    enterpriseServer,
    command: ownCommand(env, server),
    summaryFile: env.GITHUB_STEP_SUMMARY || undefined,
    outputFile: env.GITHUB_OUTPUT || undefined,
  }
}

/** Also of a comment on a pull request, which is an issue comment with a mark. */
function pullRequestOf(payload: unknown, repository: string | undefined): PullRequest | undefined {
  const number = at(payload, 'pull_request', 'number')
  if (typeof number === 'number') {
    const home = text(at(payload, 'pull_request', 'base', 'repo', 'full_name')) ?? repository
    const head = text(at(payload, 'pull_request', 'head', 'repo', 'full_name'))
    return { number, fork: head?.toLowerCase() !== home?.toLowerCase() }
  }
  const issue = at(payload, 'issue', 'number')
  const isPullRequest = at(payload, 'issue', 'pull_request') !== undefined
  return isPullRequest && typeof issue === 'number' ? { number: issue, fork: false } : undefined
}

function branchOf(event: string, ref: string | undefined): string | undefined {
  if (!['push', 'schedule', 'workflow_dispatch'].includes(event)) return undefined
  return /^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1]
}

function baseOf(payload: unknown): BaseCommit | undefined {
  const pullRequest = asCommitId(at(payload, 'pull_request', 'base', 'sha'))
  if (pullRequest !== undefined)
    return { sha: pullRequest, branch: text(at(payload, 'pull_request', 'base', 'ref')), of: 'pull request' }
  const mergeGroup = asCommitId(at(payload, 'merge_group', 'base_sha'))
  if (mergeGroup === undefined) return undefined
  const branch = text(at(payload, 'merge_group', 'base_ref'))?.replace(/^refs\/heads\//, '')
  return { sha: mergeGroup, branch, of: 'merge group' }
}

/** Events that are about a change have a base. A push, a schedule, a dispatch have none, whatever their file says. */
function whyUnknown(event: string, payload: unknown): string | undefined {
  const onComment =
    event === 'issue_comment' && (payload === undefined || at(payload, 'issue', 'pull_request') !== undefined)
  if (!onComment && !/^(pull_request(_target|_review|_review_comment)?|merge_group)$/.test(event)) return undefined
  return payload === undefined
    ? `the file of the event ${event} cannot be read`
    : `the event ${event} names no commit of the base branch`
}

function missingFromRun(payload: unknown): string | undefined {
  const run = at(payload, 'workflow_run')
  if (run === undefined) return payload === undefined ? 'run (its file cannot be read)' : '`workflow_run`'
  if (!Number.isSafeInteger(at(run, 'id'))) return '`id`'
  if (asCommitId(at(run, 'head_sha')) === undefined) return '`head_sha`'
  return text(at(run, 'head_repository', 'full_name')) === undefined ? '`head_repository`' : undefined
}

function triggeringRunOf(payload: unknown): TriggeringRun | undefined {
  const run = at(payload, 'workflow_run')
  const id = at(run, 'id')
  const headSha = asCommitId(at(run, 'head_sha'))
  const headRepository = text(at(run, 'head_repository', 'full_name'))
  if (!Number.isSafeInteger(id) || headSha === undefined || headRepository === undefined) return undefined
  const workflowId = at(run, 'workflow_id')
  return {
    id: String(id),
    workflowId: Number.isSafeInteger(workflowId) ? String(workflowId) : undefined,
    event: text(at(run, 'event')) ?? 'unknown',
    headSha,
    headRepository,
    headBranch: text(at(run, 'head_branch')),
  }
}

/** `o/r/.github/workflows/agent.yml@refs/heads/main` → `.github/workflows/agent.yml` */
function workflowFileOf(ref = ''): string {
  return ref.split('@')[0]!.split('/').slice(2).join('/')
}

/** The hosts that the artifact service of today exists on, as actions/toolkit decides it. */
function isEnterpriseServer(server: string): boolean {
  const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : ''
  return !(host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost'))
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  )
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
