import { existsSync, realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Repository } from '../model/repository.js'
import { type TrackedFiles, trackedFiles } from './git-index.js'
import { isBelowGit } from './is-below-git.js'

/** UTF-16 units; a longer path is not one of a file. */
const longestPath = 4000

/**
 * What the checkout around the workspace tracks. Where that is not known (no git, or a form of its index that nobody knows here),
 * a file that lies in the workspace is taken for one of the repository.
 */
export function openRepository(workspace: string): Repository {
  const root = realPath(workspace)
  let read: { readonly tracked: TrackedFiles | undefined } | undefined
  const files = () => {
    read ??= { tracked: trackedFiles(root) }
    return read.tracked
  }
  const known = new Map<string, string | undefined>()
  // A path of a trace may have been written on Windows; elsewhere a backslash may also stand in the name of a file.
  const look = (file: string): string | undefined =>
    find(file) ?? (file.includes('\\') ? find(slashed(file)) : undefined)
  const find = (file: string): string | undefined => {
    const path = inside(root, file) ?? inside(workspace, file)
    if (path === undefined || isBelowGit(path)) return undefined
    const tracked = files()
    const absolute = resolve(root, path)
    const held = tracked === undefined ? existsSync(absolute) : tracked.has(native(relative(tracked.root, absolute)))
    return held ? path : undefined
  }
  return {
    get isCheckout() {
      return files()?.root === root
    },
    pathOf(file) {
      if (!known.has(file)) known.set(file, look(file))
      return known.get(file)
    },
  }
}

/** Relative to a folder that holds it. */
function inside(folder: string, file: string): string | undefined {
  if (file === '' || file.length > longestPath || file.includes('\0')) return undefined
  const path = relative(folder, resolve(folder, pathFrom(file)))
  return path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path) ? undefined : native(path)
}

/** Stacks of JavaScript name modules by their address. */
function pathFrom(file: string): string {
  if (!file.startsWith('file:')) return file
  try {
    return fileURLToPath(file)
  } catch {
    return file
  }
}

function realPath(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return resolve(folder)
  }
}

/** A path of this machine, with `/`. */
function native(path: string): string {
  return sep === '/' ? path : slashed(path)
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}
