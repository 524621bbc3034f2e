import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { AssayResult } from '../../model/result.js'
import { logText } from '../../text/log-line.js'
import { usageError } from '../arguments/usage-error.js'
import type { Host } from '../host.js'

/**
 * A slip of the keyboard must not cost the policy, or the only recording of a run.
 * @throws {AssayError} `E_USAGE` where an output would replace the policy or a trace
 */
export function keepInputs(
  { policy, traces }: Pick<AssayResult, 'policy' | 'traces'>,
  outputs: readonly (string | undefined)[],
  { cwd }: Host,
): void {
  const read = new Set([policy.file ?? '-', ...traces.files.map(({ file }) => file)].map((file) => placeOf(cwd, file)))
  const over = outputs.find((file) => file !== undefined && file !== '-' && read.has(placeOf(cwd, file)))
  if (over === undefined) return
  throw usageError(`A report would overwrite ${logText(over)}, which is an input of this run.`, 'Use another file.')
}

function placeOf(cwd: string, file: string): string {
  const path = resolve(cwd, file)
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
