import { posix } from 'node:path'
import { Deadline } from '../../publishers/deadline.js'
import { type GithubApi, GithubApiError } from '../../publishers/github-api.js'
import { usualPlaces } from './read-policy.js'

/** The text of a policy at a commit, or why there is none. */
export type FetchedPolicy =
  | { readonly kind: 'found'; readonly file: string; readonly text: string }
  /** GitHub has the commit, and no such file in it. */
  | { readonly kind: 'absent'; readonly why: string }
  | { readonly kind: 'unreadable'; readonly why: string }

/** Milliseconds for all that is asked about policies: a silent GitHub must not hold the check. */
const timeout = 15_000
/** Bytes; the contents API hands over no larger file as a value. */
const largest = 1_000_000

/**
 * Reads a policy at a commit through the contents API, into memory: nothing of the commit is checked out or run.
 * @param named the path in the repository; absent = the usual places
 */
export async function fetchPolicy(
  api: GithubApi,
  repository: string,
  commit: string,
  named: string | undefined,
): Promise<FetchedPolicy> {
  const paths = named === undefined ? usualPlaces : [repositoryPath(named)]
  const at = `at the commit ${commit.slice(0, 7)}`
  const deadline = Deadline.in(timeout)
  const read = (path: string) => api.read(`/repos/${repository}/contents/${encodePath(path)}?ref=${commit}`, deadline)
  try {
    for (const path of paths) {
      if (path === undefined) return { kind: 'unreadable', why: `${named} is not a path in the repository` }
      const body = await read(path)
        .then((answer) => answer.body)
        .catch(unlessMissing)
      if (body !== undefined) return contentOf(body, path, at)
    }
    // A token that may not read gets the same answer as one that asks for a file that is not there.
    await read('')
    return { kind: 'absent', why: `there is no ${named ?? usualPlaces.join(', ')} ${at}` }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { kind: 'unreadable', why: `GitHub did not hand over the policy ${at}: ${why}` }
  }
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof GithubApiError && error.status === 404) return undefined
  throw error
}

function contentOf(body: unknown, path: string, at: string): FetchedPolicy {
  const { type, encoding, content, size } = (body ?? {}) as Readonly<Record<string, unknown>>
  const unreadable = (why: string): FetchedPolicy => ({ kind: 'unreadable', why: `${path} ${at} ${why}` })
  if (type !== 'file') return unreadable('is not a file')
  if (Number(size) > largest) return unreadable(`has more than ${largest} bytes`)
  if (encoding !== 'base64' || typeof content !== 'string') return unreadable('came without its content')
  const bytes = Buffer.from(content, 'base64')
  if (bytes.length > largest) return unreadable(`has more than ${largest} bytes`)
  return { kind: 'found', file: path, text: bytes.toString('utf8') }
}

/** `./a/../policy.yaml` → `policy.yaml`; nothing for what is not below the root of the repository. */
function repositoryPath(named: string): string | undefined {
  const path = posix.normalize(named.replaceAll('\\', '/'))
  return path === '.' || path === '..' || path.startsWith('../') || posix.isAbsolute(path) ? undefined : path
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
