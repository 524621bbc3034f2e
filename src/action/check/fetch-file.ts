import { posix } from 'node:path'
import { isBelowGit } from '../../io/is-below-git.js'
import type { Deadline } from '../../publishers/deadline.js'
import { ForgeError } from '../../publishers/forge-error.js'
import { asCommitId } from '../commit-id.js'
import { type Forge, field } from '../forge/forge.js'

/** The text of a file at a commit, or why there is none. */
export type FetchedFile =
  | { readonly kind: 'found'; readonly file: string; readonly text: string }
  /** The server has the commit, and no such file in it. */
  | { readonly kind: 'absent'; readonly why: string }
  | { readonly kind: 'unreadable'; readonly why: string }

export interface FileAtCommit {
  readonly commit: string
  /** Paths in the repository; the first that exists counts. */
  readonly paths: readonly string[]
  /** Such as `policy`, for messages. */
  readonly what: string
  /** Bytes. */
  readonly largest: number
}

/** Reads a file at a commit through the contents API, into memory: nothing of the commit is checked out or run. Never throws. */
export async function fetchFile(forge: Forge, asked: FileAtCommit, deadline: Deadline): Promise<FetchedFile> {
  const at = `at the commit \`${asked.commit.slice(0, 7)}\``
  try {
    for (const named of asked.paths) {
      const path = repositoryPath(named)
      if (path === undefined) return { kind: 'unreadable', why: `${named} is not a path in the repository` }
      const body = await contents(forge, path, asked.commit, deadline).catch(unlessMissing)
      if (body !== undefined) return await fileOf(forge, body, path, asked, deadline)
    }
    // A token that may not read gets the same answer as one that asks for a file that is not there.
    await contents(forge, '', asked.commit, deadline)
    return { kind: 'absent', why: `there is no ${asked.paths.join(', ')} ${at}` }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { kind: 'unreadable', why: `the server did not provide the ${asked.what} ${at}: ${why}` }
  }
}

async function contents(forge: Forge, path: string, ref: string, deadline: Deadline): Promise<unknown> {
  const { body } = await forge.ask(deadline, (octokit, about) =>
    // Octokit’s own call would encode the slashes, which Gitea does not read.
    octokit.request('GET /repos/{owner}/{repo}/contents/{+path}?ref={ref}', { ...about, path: encodePath(path), ref }),
  )
  return body
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof ForgeError && error.status === 404) return undefined
  throw error
}

async function fileOf(
  forge: Forge,
  body: unknown,
  path: string,
  { commit, largest }: FileAtCommit,
  deadline: Deadline,
): Promise<FetchedFile> {
  const unreadable = (why: string): FetchedFile => ({
    kind: 'unreadable',
    why: `${path} at the commit \`${commit.slice(0, 7)}\` ${why}`,
  })
  const [type, size] = [field(body, 'type'), field(body, 'size')]
  const blob = asCommitId(field(body, 'sha'))
  if (type !== 'file') return unreadable('is not a file')
  if (Number(size) > largest) return unreadable(`has more than ${largest} bytes`)
  // Above a megabyte GitHub gives the content with the blob only.
  const holder =
    field(body, 'encoding') === 'none' && blob !== undefined
      ? (await forge.ask(deadline, ({ rest }, about) => rest.git.getBlob({ ...about, file_sha: blob }))).body
      : body
  const [encoding, content] = [field(holder, 'encoding'), field(holder, 'content')]
  if (encoding !== 'base64' || typeof content !== 'string') return unreadable('came without its content')
  const bytes = Buffer.from(content, 'base64')
  if (bytes.length > largest) return unreadable(`has more than ${largest} bytes`)
  return { kind: 'found', file: path, text: bytes.toString('utf8') }
}

/** `./a/../policy.yaml` → `policy.yaml`; nothing for what is not below the root of the repository. */
function repositoryPath(named: string): string | undefined {
  const path = posix.normalize(named.replaceAll('\\', '/'))
  const leaves = path === '.' || path === '..' || path.startsWith('../') || posix.isAbsolute(path)
  return leaves || isBelowGit(path) ? undefined : path
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
