import { logText } from '../../text/log-line.js'
import { usageError } from './usage-error.js'

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Milliseconds of `30m`, `2h`, `1d`. @throws {AssayError} `E_USAGE` */
export function readSpan(flag: string, text: string): number {
  const span = spanOf(text)
  if (span !== undefined) return span
  throw usageError(
    `${flag} takes a span of time, and ${logText(text)} is not one.`,
    'Give minutes, hours or days: 30m, 2h, 1d.',
  )
}

/** Milliseconds since 1970 of a day, an instant, or a span before now. @throws {AssayError} `E_USAGE` */
export function readTime(flag: string, text: string, now: number): number {
  const span = spanOf(text)
  if (span !== undefined) return now - span
  const time = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/.test(text)
    ? Date.parse(text)
    : Number.NaN
  // A day that does not exist is moved on to the next month where only the day is given.
  if (!Number.isNaN(time) && (text.length > 10 || new Date(time).toISOString().startsWith(text))) return time
  throw usageError(
    `${flag} takes a time, and ${logText(text)} is not one.`,
    'Give a day or an instant, 2026-11-29 or 2026-11-29T06:00:00Z, or how long ago it was: 30m, 2h, 1d.',
  )
}

function spanOf(text: string): number | undefined {
  const [, count, unit = ''] = /^(\d{1,6})([mhd])$/.exec(text) ?? []
  const milliseconds = units[unit]
  return count === undefined || milliseconds === undefined ? undefined : Number(count) * milliseconds
}
