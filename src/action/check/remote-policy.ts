import { actionCodes } from '../../codes/action-codes.js'
import { AssayError } from '../../model/problem.js'
import { loadPolicy, type PolicyLoad } from '../../policy/load-policy.js'
import { Deadline } from '../../publishers/deadline.js'
import { asCommitId } from '../commit-id.js'
import { Forge, field } from '../forge/forge.js'
import type { GithubContext } from '../github-context.js'
import { fetchFile } from './fetch-file.js'
import type { SharedCheckout } from './shared-checkout.js'

/** A policy that another repository keeps, as the input names it. */
export interface RemotePolicy {
  /** `owner/name`. */
  readonly repository: string
  readonly path: string
  /** A branch, a tag or a commit. */
  readonly ref: string
}

/** `owner/name/path/to/policy.yaml@ref`; nothing for the path of a file. */
export function remotePolicy(named: string | undefined): RemotePolicy | undefined {
  const [, repository, path, ref] =
    /^(\w[\w.-]*\/[\w.][\w.-]*)\/([^@]+\.(?:ya?ml|json))@([^\s@]+)$/.exec(named ?? '') ?? []
  return repository === undefined || path === undefined || ref === undefined ? undefined : { repository, path, ref }
}

/**
 * Whether a name seems to mean another repository's policy and lacks a part, such as a ref that a workflow's expression left
 * empty. As a path it would be one that a change can bring a file for. `./` in front says that a path is meant.
 */
export function isHalfRemote(named: string | undefined): boolean {
  return named !== undefined && /^(?!\.\/).*\.(?:ya?ml|json)@/i.test(named) && remotePolicy(named) === undefined
}

/** Milliseconds for all that is asked about the other repository. */
const timeout = 15_000
/** Bytes. */
const largest = 1_000_000

/**
 * Reads the policy through the API: first the commit that the name stands for, then the file at that commit, so that both are of
 * one moment.
 * @throws AssayError if it cannot be read: no file of the workspace takes its place
 */
export async function readRemotePolicy(
  { repository, path, ref }: RemotePolicy,
  { apiUrl }: GithubContext,
  token: string,
): Promise<{ readonly load: PolicyLoad; readonly shared: SharedCheckout }> {
  if (token === '') throw unavailable(repository, 'the input github-token is empty')
  const forge = new Forge(apiUrl, token, repository)
  const deadline = Deadline.in(timeout)
  const commit = asCommitId(ref) ?? (await commitOf(forge, repository, ref, deadline))
  const fetched = await fetchFile(forge, { commit, paths: [path], what: 'policy', largest }, deadline)
  if (fetched.kind !== 'found') throw unavailable(repository, fetched.why)
  return {
    load: loadPolicy(fetched.text, { file: `${repository}/${fetched.file}@${commit.slice(0, 7)}` }),
    shared: { repository, commit, file: fetched.file },
  }
}

async function commitOf(forge: Forge, repository: string, ref: string, deadline: Deadline): Promise<string> {
  try {
    // GitHub reads `per_page`, Gitea `limit`; both read `sha` as anything that names a commit.
    const { body } = await forge.ask(deadline, (octokit, about) =>
      octokit.request('GET /repos/{owner}/{repo}/commits{?sha,per_page,limit}', {
        ...about,
        sha: ref,
        per_page: 1,
        limit: 1,
      }),
    )
    const commit = asCommitId(field(body, '0', 'sha'))
    if (commit !== undefined) return commit
  } catch (error) {
    throw unavailable(repository, `${ref} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  throw unavailable(repository, `${ref} names no commit`)
}

function unavailable(repository: string, why: string): AssayError {
  return new AssayError({
    code: 'E_POLICY_SHARED_UNAVAILABLE',
    level: 'error',
    message: `The policy of ${repository} cannot be used: ${why}.`,
    remedy: actionCodes.E_POLICY_SHARED_UNAVAILABLE.remedy,
  })
}
