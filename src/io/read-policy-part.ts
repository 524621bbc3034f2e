import { readFileSync, realpathSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { isBelowGit } from './is-below-git.js'
import { unreadableBecause } from './unreadable-because.js'

/** Bytes of a file that a policy names, as of a policy. */
export const largestPart = 1024 * 1024

/**
 * Reads files that a policy names, by paths relative to the workspace. Neither a path nor a link may lead out of the project: who
 * may change a policy may not thereby read what the machine keeps elsewhere.
 * @param project where the policy is of a folder above the workspace
 */
export function policyPartsIn(workspace: string, project = workspace): (path: string) => string {
  return (path) => {
    const root = realpathSync(resolve(project))
    let file: string
    try {
      file = realpathSync(resolve(workspace, path))
      if (!statSync(file).isFile()) throw new Error('is not a file')
    } catch (error) {
      throw new Error(
        error instanceof Error && error.message === 'is not a file' ? error.message : unreadableBecause(error),
      )
    }
    const inside = relative(root, file)
    if (inside.startsWith('..') || inside.startsWith(sep) || isBelowGit(file))
      throw new Error('lies outside the workspace')
    if (statSync(file).size > largestPart) throw new Error('is larger than 1 MiB')
    return readFileSync(file, 'utf8')
  }
}
