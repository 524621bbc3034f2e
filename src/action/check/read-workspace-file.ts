import { readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { isBelowGit } from '../../io/is-below-git.js'

/** A file's text and its POSIX path from the workspace, or why there is none: half a sentence. */
export type WorkspaceFile = { readonly file: string; readonly text: string } | { readonly why: string }

/**
 * Reads a file that the workflow names. The workspace may be a stranger's checkout: neither a link in it nor the folder where
 * Git keeps the job's token may have another file's lines quoted in a report.
 *
 * @param largest bytes
 */
export function readWorkspaceFile(name: string, workspace: string, largest: number): WorkspaceFile {
  const path = resolve(workspace, name)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return { why: 'does not exist' }
  const [root, real] = [realpathSync(workspace), realpathSync(path)]
  const file = relative(root, real).split(sep).join('/')
  if (file.startsWith('../') || isAbsolute(file)) return { why: 'is outside the workspace' }
  if (isBelowGit(file)) return { why: 'is inside .git, which contains credentials' }
  // The workspace itself may be reached through a link; what is inside it may not.
  if (real !== resolve(root, relative(workspace, path)) && real !== path)
    return { why: 'is a link or is reached through one; use the file itself' }
  if (!stats.isFile()) return { why: 'is not a file' }
  if (stats.size > largest) return { why: `has more than ${largest} bytes` }
  return { file, text: readFileSync(path, 'utf8') }
}
