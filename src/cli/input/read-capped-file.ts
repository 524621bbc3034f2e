import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { codes } from '../../codes/index.js'
import { unreadableBecause } from '../../io/unreadable-because.js'
import { AssayError } from '../../model/problem.js'
import { logText } from '../../text/log-line.js'
import type { Host } from '../host.js'
import { readStream } from './read-stream.js'

/** What is said of a file that is not there, and of one that is too large. */
export interface FileCodes {
  readonly missing: 'E_BASELINE_NOT_FOUND' | 'E_PARTIAL_NOT_FOUND' | 'E_RESULT_NOT_FOUND' | 'E_TOOLS_NOT_FOUND'
  readonly invalid: 'E_BASELINE_INVALID' | 'E_PARTIAL_INVALID' | 'E_RESULT_INVALID' | 'E_TOOLS_INVALID'
}

/** The text of a file that has at most so many bytes; `-` is standard input. @throws {AssayError} */
export async function readCappedFile(path: string, maxBytes: number, file: FileCodes, host: Host): Promise<string> {
  if (path === '-') return readStream(host.stdin)
  const trouble = (code: FileCodes['missing' | 'invalid'], why: string) =>
    new AssayError({
      code,
      level: 'error',
      message: `${logText(path)} ${why}.`,
      remedy: codes.get(code)?.remedy,
    })
  const full = resolve(host.cwd, path)
  let size = 0
  try {
    size = statSync(full).size
    if (size <= maxBytes) return readFileSync(full, 'utf8')
  } catch (error) {
    throw trouble(file.missing, unreadableBecause(error))
  }
  throw trouble(file.invalid, `has ${size} bytes, more than the ${maxBytes} that are read`)
}
