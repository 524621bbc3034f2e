import { AssayError } from '../model/problem.js'
import { logText } from '../text/log-line.js'

/** The one wording of a file that cannot be written. */
export function cannotWrite(path: string, error: unknown): AssayError {
  const { code = 'unknown reason' } = error as NodeJS.ErrnoException
  const taken = code === 'EEXIST'
  return new AssayError({
    code: 'E_OUTPUT_WRITE',
    level: 'error',
    message: `${logText(path)} cannot be written: ${taken ? 'it exists already' : code}.`,
    remedy: remedies[code] ?? 'Check that the folder may be written to and that the path is not a folder.',
  })
}

const remedies: Readonly<Record<string, string>> = {
  EEXIST: 'Move it away, or name another file.',
  ENOSPC: 'The disk is full: make room, or write elsewhere.',
  EDQUOT: 'The quota of the disk is used up: make room, or write elsewhere.',
}
