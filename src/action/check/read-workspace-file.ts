import { readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'

/** A file's text and its POSIX path from the workspace, or why there is none: half a sentence. */
export type WorkspaceFile = { readonly file: string; readonly text: string } | { readonly why: string }

/**
 * Reads a file that the workflow names. The workspace may be a stranger's checkout: a link in it must not have another file's
 * lines quoted in a report.
 *
 * @param largest bytes
 */
export function readWorkspaceFile(name: string, workspace: string, largest: number): WorkspaceFile {
  const path = resolve(workspace, name)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return { why: 'does not exist' }
  const real = realpathSync(path)
  const file = relative(realpathSync(workspace), real).split(sep).join('/')
  if (file.startsWith('../') || isAbsolute(file)) return { why: 'leads out of the workspace' }
  if (!stats.isFile()) return { why: 'is not a file' }
  if (stats.size > largest) return { why: `has more than ${largest} bytes` }
  return { file, text: readFileSync(path, 'utf8') }
}
