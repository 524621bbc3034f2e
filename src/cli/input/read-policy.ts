import { readFileSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { isBelowGit } from '../../io/is-below-git.js'
import { policyPartsIn } from '../../io/read-policy-part.js'
import { repositoryOf } from '../../io/repository-of.js'
import { unreadableBecause } from '../../io/unreadable-because.js'
import { AssayError } from '../../model/problem.js'
import type { ReadPolicyFile } from '../../policy/extends/gather-layers.js'
import { logText } from '../../text/log-line.js'
import type { Host } from '../host.js'
import { workspacePath } from './locate-project.js'
import { readStream } from './read-stream.js'

export interface PolicyText {
  readonly text: string
  /** The name that locations carry. */
  readonly file: string
  /** Reads the files that it names. */
  readonly read: ReadPolicyFile
}

/** The text of a policy file. `-` is standard input. */
export async function readPolicyText(path: string, host: Host): Promise<PolicyText> {
  if (path === '-') return { text: await readStream(host.stdin), file: '<stdin>', read: policyPartsIn(host.cwd) }
  try {
    // Read at once: the first asynchronous file starts a pool of threads, which costs a short run more than the file.
    const file = resolve(host.cwd, path)
    // A link is followed, but what Git keeps there is nobody's policy, and an error would quote it.
    if (isBelowGit(realpathSync(file))) throw notFound(path, 'is inside .git, which contains credentials')
    return { text: readFileSync(file, 'utf8'), file: workspacePath(path, host), read: partsOf(path, host) }
  } catch (error) {
    throw error instanceof AssayError ? error : notFound(path, unreadableBecause(error))
  }
}

/** A policy above the folder one is in may name files of its own repository; without one, of its own folder. */
function partsOf(path: string, host: Host): ReadPolicyFile {
  if (!workspacePath(path, host).startsWith('..')) return policyPartsIn(host.cwd)
  const folder = dirname(resolve(host.cwd, path))
  return policyPartsIn(host.cwd, repositoryOf(folder) ?? folder)
}

function notFound(path: string, why: string): AssayError {
  return new AssayError({
    code: 'E_POLICY_NOT_FOUND',
    level: 'error',
    message: `The policy ${logText(path)} ${why}.`,
    remedy: 'Check the path; it is relative to the current folder.',
  })
}
