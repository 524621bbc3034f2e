import { existsSync, lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { type Host, inCi } from '../host.js'

/**
 * Where compiled code is kept from one run to the next. What is kept is run as code: only a folder that nobody else can write to is
 * used. Undefined without one, and in CI, where the next run has another machine: an accelerator is never needed.
 */
export function folderOfCompiledCode(env: Host['env'], version: string, user: number, cwd: string): string | undefined {
  if (inCi(env) || env.NODE_DISABLE_COMPILE_CACHE) return undefined
  try {
    const named = join(cacheFolder(env), 'assay', `compiled-${version}`)
    if (isCheckedOut(named, cwd)) return undefined
    mkdirSync(named, { recursive: true, mode: 0o700 })
    const folder = realpathSync.native(named)
    return isPrivate(folder, user) && !isCheckedOut(folder, cwd) ? folder : undefined
  } catch {
    // No home, a full or read-only disk.
    return undefined
  }
}

function cacheFolder({ XDG_CACHE_HOME: named, HOME }: Host['env']): string {
  if (named !== undefined && isAbsolute(named)) return named
  const home = HOME || homedir()
  if (!isAbsolute(home)) throw new Error('there is no home')
  return process.platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache')
}

export const othersMayWrite = 0o022
const sticky = 0o1000

/** Whether nobody but the user, and root, can change a folder or put another one in its place. */
export function isPrivate(folder: string, user: number): boolean {
  const { uid, mode } = lstatSync(folder)
  if (uid !== user || (mode & othersMayWrite) !== 0) return false
  for (let at = dirname(folder); ; at = dirname(at)) {
    const above = lstatSync(at)
    const isShared = (above.mode & othersMayWrite) !== 0 && (above.mode & sticky) === 0
    if (isShared || (above.uid !== user && above.uid !== 0)) return false
    if (at === dirname(at)) return true
  }
}

/**
 * Whether what a folder holds may have come with the files that are checked: a home or a cache in a checkout holds what its author
 * committed.
 */
function isCheckedOut(folder: string, cwd: string): boolean {
  const within = relative(realpathSync.native(cwd), folder)
  if (!within.startsWith('..') && !isAbsolute(within)) return true
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true
    if (at === dirname(at)) return false
  }
}
