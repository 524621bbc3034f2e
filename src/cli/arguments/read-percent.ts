import { logText } from '../../text/log-line.js'
import { usageError } from './usage-error.js'

/** @throws {AssayError} `E_USAGE` if the text is not a number from 0 to 100 */
export function readPercent(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (value >= 0 && value <= 100) return value
  throw usageError(`${flag} cannot be "${logText(text, 60)}".`, 'It takes a number from 0 to 100, such as 80 or 92.5.')
}
