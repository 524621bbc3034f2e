import { readFileSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { isBelowGit } from '../../io/is-below-git.js'
import { unreadableBecause } from '../../io/unreadable-because.js'
import { AssayError } from '../../model/problem.js'
import { logText } from '../../text/log-line.js'
import type { Host } from '../host.js'
import { workspacePath } from './locate-project.js'
import { readStream } from './read-stream.js'

/** The text of a policy file and the name that locations carry. `-` is standard input. */
export async function readPolicyText(path: string, host: Host): Promise<{ text: string; file: string }> {
  if (path === '-') return { text: await readStream(host.stdin), file: '<stdin>' }
  try {
    // Read at once: the first asynchronous file starts a pool of threads, which costs a short run more than the file.
    const file = resolve(host.cwd, path)
    // A link is followed, but what Git keeps there is nobody's policy, and an error would quote it.
    if (isBelowGit(realpathSync(file))) throw notFound(path, 'lies below .git, which holds credentials')
    return { text: readFileSync(file, 'utf8'), file: workspacePath(path, host) }
  } catch (error) {
    throw error instanceof AssayError ? error : notFound(path, unreadableBecause(error))
  }
}

function notFound(path: string, why: string): AssayError {
  return new AssayError({
    code: 'E_POLICY_NOT_FOUND',
    level: 'error',
    message: `The policy ${logText(path)} ${why}.`,
    remedy: 'Check the path; it is relative to the folder you are in.',
  })
}
