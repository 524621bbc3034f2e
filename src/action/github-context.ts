import type { Environment } from './read-inputs.js'

/** Where the job runs, read once from the runner's variables and the event's payload. */
export interface GithubContext {
  readonly event: string
  /** `owner/name`. */
  readonly repository: string | undefined
  readonly pullRequest: PullRequest | undefined
  /** The commit that the report is about. */
  readonly commit: string | undefined
  readonly actor: string | undefined
  readonly apiUrl: string
  readonly runId: string | undefined
  /** The page of this run. */
  readonly runUrl: string | undefined
  readonly workspace: string
  /** A folder of this job, emptied after it. */
  readonly temporary: string | undefined
  /** The artifact service, if the runner offers it in the version that we speak. */
  readonly results: ResultsService | undefined
  readonly enterpriseServer: boolean
  readonly summaryFile: string | undefined
  readonly outputFile: string | undefined
}

export interface PullRequest {
  readonly number: number
  /** Its head is in another repository (or in one that is gone). */
  readonly fork: boolean
}

export interface ResultsService {
  readonly url: string
  readonly token: string
}

/** @param payload the parsed event file; anything at all, because it is read from disk */
export function readGithubContext(env: Environment, payload: unknown, cwd: string): GithubContext {
  const server = env.GITHUB_SERVER_URL || 'https://github.com'
  const repository = env.GITHUB_REPOSITORY || undefined
  const runId = env.GITHUB_RUN_ID || undefined
  const enterpriseServer = isEnterpriseServer(server)
  const [url, token] = [env.ACTIONS_RESULTS_URL, env.ACTIONS_RUNTIME_TOKEN]
  return {
    event: env.GITHUB_EVENT_NAME || 'unknown',
    repository,
    pullRequest: pullRequestOf(payload, repository),
    commit: text(at(payload, 'pull_request', 'head', 'sha')) ?? (env.GITHUB_SHA || undefined),
    actor: env.GITHUB_ACTOR || undefined,
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    runId,
    runUrl: repository && runId ? `${server}/${repository}/actions/runs/${runId}` : undefined,
    workspace: env.GITHUB_WORKSPACE || cwd,
    temporary: env.RUNNER_TEMP || undefined,
    results: url && token && !enterpriseServer ? { url, token } : undefined,
    enterpriseServer,
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
