import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { baselineCodes } from '../../codes/baseline-codes.js'
import { findTraces } from '../../io/find-traces.js'
import { isPattern } from '../../io/path-pattern.js'
import { AssayError, type Problem } from '../../model/problem.js'
import { logText } from '../../text/log-line.js'
import { usageError } from '../arguments/usage-error.js'
import type { Host } from '../host.js'

/**
 * The partial results that files, folders and patterns name, each once; `-` is standard input.
 * @throws {AssayError} for every name under which nothing is found: a verdict without it would be one on a part
 */
export function findPartials(operands: readonly string[], host: Host): [string, ...string[]] {
  if (operands.length === 0)
    throw usageError('No partial results were given.', 'Pass the files that `--partial` wrote.')
  const missing = operands.filter((path) => path !== '-' && !isPattern(path) && !existsSync(resolve(host.cwd, path)))
  refuse(missing, 'does not exist')
  const { files, unmatched } = findTraces(operands, { root: host.cwd, outside: 'allow' })
  refuse(unmatched, 'matches no file')
  return files.map(({ path, name }) => (path === '-' ? '-' : name)) as [string, ...string[]]
}

function refuse(paths: readonly string[], why: string): void {
  const [first, ...rest] = paths.map(
    (path): Problem => ({
      code: 'E_PARTIAL_NOT_FOUND',
      level: 'error',
      message: `${logText(path)} ${why}.`,
      remedy: baselineCodes.E_PARTIAL_NOT_FOUND.remedy,
    }),
  )
  if (first) throw new AssayError([first, ...rest])
}
