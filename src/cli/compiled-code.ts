import { lstatSync, mkdirSync, realpathSync } from 'node:fs'
import module from 'node:module'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { type Host, inCi } from './host.js'

/**
 * Lets Node.js (22.8 and later) keep what it compiles of this program, so that the next run compiles less. What is kept is run as code: only a folder
 * that the user alone can write to is used. Without one, and in CI, where the next run has another machine, all goes on as without.
 */
export function keepCompiledCode(env: Host['env'], version: string): void {
  const user = process.getuid?.()
  if (user === undefined || inCi(env) || typeof module.enableCompileCache !== 'function') return
  try {
    const folder = join(cacheFolder(env), 'assay', `compiled-${version}`)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (isPrivate(realpathSync(folder), user)) module.enableCompileCache(folder)
  } catch {
    // No home, a full or read-only disk: an accelerator is never needed.
  }
}

function cacheFolder({ XDG_CACHE_HOME: named, HOME }: Host['env']): string {
  if (named !== undefined && isAbsolute(named)) return named
  const home = HOME || homedir()
  if (!isAbsolute(home)) throw new Error('there is no home')
  return process.platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache')
}

const othersMayWrite = 0o022
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
