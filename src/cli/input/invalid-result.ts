import { hostCodes } from '../../codes/host-codes.js'
import { AssayError } from '../../model/problem.js'
import { logText } from '../../text/log-line.js'

/** `why` goes on after the name of the file: `is not a result of Assay`. */
export function invalidResult(path: string, why: string): AssayError {
  return new AssayError({
    code: 'E_RESULT_INVALID',
    level: 'error',
    message: `${logText(path)} ${why}.`,
    remedy: hostCodes.E_RESULT_INVALID.remedy,
  })
}
