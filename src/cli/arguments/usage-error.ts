import { AssayError } from '../../model/problem.js'

/** The command line is wrong: exit 2. */
export function usageError(message: string, remedy: string): AssayError {
  return new AssayError({ code: 'E_USAGE', level: 'error', message, remedy })
}
