import { existsSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { hostCodes } from '../../codes/host-codes.js'
import { findTraces } from '../../io/find-traces.js'
import { isPattern } from '../../io/path-pattern.js'
import { AssayError, type Problem } from '../../model/problem.js'
import { logText } from '../../text/log-line.js'
import { usageError } from '../arguments/usage-error.js'
import type { Host } from '../host.js'

export interface FoundResult {
  readonly path: string
  /** Below the one folder that was named, without `result.json`: the repository, the artifact. */
  readonly name: string
}

/**
 * The results that files, patterns and folders name, each once; of a folder every `result.json` below it.
 * @throws {AssayError} for every name under which nothing is found: a table without it would look complete
 */
export function findResults(operands: readonly string[], host: Host): readonly FoundResult[] {
  if (operands.length === 0)
    throw usageError('No results were found.', 'Pass files, or folders that contain a `result.json`.')
  refuse(
    operands.filter((path) => !isPattern(path) && !existsSync(resolve(host.cwd, path))),
    'does not exist',
  )
  const folders = operands.filter((path) => !isPattern(path) && statSync(resolve(host.cwd, path)).isDirectory())
  const patterns = operands.map((path) =>
    folders.includes(path) ? `${path.replace(/\/+$/, '')}/**/result.json` : path,
  )
  const { files, unmatched } = findTraces(patterns, { root: host.cwd, outside: 'allow' })
  refuse(unmatched, 'matches no result')
  const [only, ...others] = operands
  const base = only !== undefined && others.length === 0 && folders.includes(only) ? resolve(host.cwd, only) : host.cwd
  return files.map(({ name }) => ({ path: name, name: shortName(relative(base, resolve(host.cwd, name))) }))
}

function shortName(path: string): string {
  const posix = path.split(sep).join('/')
  return posix.replace(/\/result\.json$/, '')
}

function refuse(paths: readonly string[], why: string): void {
  const [first, ...rest] = paths.map(
    (path): Problem => ({
      code: 'E_RESULT_NOT_FOUND',
      level: 'error',
      message: `${logText(path)} ${why}.`,
      remedy: hostCodes.E_RESULT_NOT_FOUND.remedy,
    }),
  )
  if (first) throw new AssayError([first, ...rest])
}
