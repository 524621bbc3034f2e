import { lstatSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { asCommitId } from '../commit-id.js'
import type { GithubContext } from '../github-context.js'

/** A policy of another repository: checked out below the workspace, or read through the API. */
export interface SharedCheckout {
  /** `owner/name`, as its remote says; absent if it says nothing of the kind. */
  readonly repository: string | undefined
  readonly commit: string | undefined
  /** Of the file, from the root of that repository. */
  readonly file: string
}

/**
 * The repository that a file below the workspace belongs to, if that is another one than the workspace's own: one policy
 * for many repositories is checked out next to them. A pull request cannot bring one along: Git keeps no folder `.git`. A
 * submodule has a file of that name, and is the pull request's to move, so it is not taken for one.
 */
export function sharedCheckout(path: string, workspace: string): SharedCheckout | undefined {
  const file = resolve(workspace, path)
  for (let folder = dirname(file); isBelow(workspace, folder); folder = dirname(folder)) {
    const git = join(folder, '.git')
    if (!isFolder(git)) continue
    return {
      repository: repositoryOf(read(join(git, 'config'))),
      commit: commitOf(git),
      file: relative(folder, file).split(sep).join('/'),
    }
  }
  return undefined
}

/** Whether a checkout below the workspace is the one of the change itself, in a folder of its own. */
export function isOfTheChange(
  { repository, commit }: SharedCheckout,
  context: Pick<GithubContext, 'repository' | 'headRepository' | 'commit' | 'workflowCommit'>,
): boolean {
  const name = repository?.toLowerCase()
  const isNamed = (own: string | undefined) => own !== undefined && own.toLowerCase() === name
  const commits = [context.commit, context.workflowCommit]
  return (
    isNamed(context.repository) || isNamed(context.headRepository) || (commit !== undefined && commits.includes(commit))
  )
}

/** As evidence names it: `owner/name/path@COMMIT`; nothing where one of them is not known. */
export function sharedSource(shared: SharedCheckout | undefined): string | undefined {
  const { repository, commit, file } = shared ?? {}
  return repository === undefined || commit === undefined ? undefined : `${repository}/${file}@${commit}`
}

function isBelow(workspace: string, folder: string): boolean {
  const way = relative(workspace, folder)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(workspace, way) === folder
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** actions/checkout leaves the commit itself; a branch leads to it. */
function commitOf(git: string): string | undefined {
  const head = read(join(git, 'HEAD')).trim()
  const branch = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1]
  if (branch === undefined || branch.includes('..')) return asCommitId(head)
  const loose = asCommitId(read(join(git, branch)).trim())
  const packed = read(join(git, 'packed-refs')).split('\n')
  return loose ?? asCommitId(packed.find((each) => each.endsWith(` ${branch}`))?.split(' ')[0])
}

/** The address may hold a token: nothing but the two names is taken of it. */
function repositoryOf(config: string): string | undefined {
  const url = /^\s*url\s*=\s*(\S+)\s*$/m.exec(config)?.[1]
  return url === undefined ? undefined : /([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1]
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').slice(0, 1_000_000)
  } catch {
    return ''
  }
}
