import { spanOf } from '../../scope/read-time.js'
import { logText } from '../../text/log-line.js'
import { usageError } from './usage-error.js'

/** Milliseconds of `30m`, `2h`, `1d`. @throws {AssayError} `E_USAGE` */
export function readSpan(flag: string, text: string): number {
  const span = spanOf(text)
  if (span !== undefined) return span
  throw usageError(
    `${flag} takes a span of time, and ${logText(text)} is not one.`,
    'Give minutes, hours or days: 30m, 2h, 1d.',
  )
}
