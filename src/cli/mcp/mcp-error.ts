import { codes } from '../../codes/index.js'
import { AssayError } from '../../model/problem.js'
import { logText } from '../../text/log-line.js'

/** What a server did in place of an answer, as the end of a sentence: `took longer than 30 s`. */
export function serverError(source: string, did: string, remedy?: string): AssayError {
  return new AssayError({
    code: 'E_MCP_SERVER',
    level: 'error',
    message: `The MCP server ${logText(source, 200)} ${did}.`,
    remedy: remedy ?? codes.get('E_MCP_SERVER')?.remedy,
  })
}
