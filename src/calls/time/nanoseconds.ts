import type { JsonValue } from '../../model/json.js'
import { readIso } from './read-iso.js'
import { writeIso } from './write-iso.js'

const perMillisecond = 1_000_000n
/** The last instant that an RFC 3339 year of four digits can name. */
const latestMilliseconds = 253_402_300_799_999n

/**
 * Nanoseconds since 1970 from the ways in which spans write a time: decimal nanoseconds (19 digits, more than a double holds),
 * RFC 3339 with any number of fraction digits, `[seconds, nanoseconds]`, or a number in the given unit.
 */
export function nanoseconds(value: JsonValue | undefined, unit: 'ns' | 'µs' | 'ms'): bigint | undefined {
  if (typeof value === 'string') return /^\d{1,20}$/.test(value) ? BigInt(value) : fromRfc3339(value)
  if (typeof value === 'number') return fromNumber(value, unit)
  if (!Array.isArray(value)) return undefined
  const [seconds, nanos] = value
  if (!Number.isSafeInteger(seconds) || !Number.isSafeInteger(nanos)) return undefined
  return BigInt(seconds as number) * 1_000_000_000n + BigInt(nanos as number)
}

function fromNumber(value: number, unit: 'ns' | 'µs' | 'ms'): bigint | undefined {
  if (!Number.isFinite(value)) return undefined
  const factor = { ns: 1n, µs: 1000n, ms: perMillisecond }[unit]
  return BigInt(Math.trunc(value)) * factor
}

/** Of `2026-01-05T10:00:00.000Z`: a time in UTC that is no longer has no finer fraction. */
const millisecondLength = 24

function fromRfc3339(text: string): bigint | undefined {
  const usual = readIso(text)
  if (usual !== undefined) return BigInt(usual) * perMillisecond
  // A time without a zone is UTC: Date.parse would take the machine's, and the same file would sort differently elsewhere.
  const zoned = text.endsWith('Z') || /(?:z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`
  const milliseconds = text.length > 40 ? Number.NaN : Date.parse(zoned.includes(' ') ? zoned.replace(' ', 'T') : zoned)
  if (Number.isNaN(milliseconds)) return undefined
  if (zoned.endsWith('Z') && zoned.length <= millisecondLength) return BigInt(milliseconds) * perMillisecond
  const beyond = /\.\d{3}(\d{1,6})/.exec(text)?.[1] ?? ''
  return BigInt(milliseconds) * perMillisecond + BigInt(beyond.padEnd(6, '0'))
}

/** RFC 3339 in UTC with milliseconds; absent for a time that is absent or beyond the year 9999. */
export function rfc3339(nanos: bigint | undefined): string | undefined {
  if (nanos === undefined || nanos < 0n) return undefined
  const milliseconds = nanos / perMillisecond
  return milliseconds > latestMilliseconds ? undefined : writeIso(Number(milliseconds))
}

/** Milliseconds from `start` to `end`; absent where one is, or where the clock went back. */
export function durationBetween(start: bigint | undefined, end: bigint | undefined): number | undefined {
  if (start === undefined || end === undefined || end < start) return undefined
  return Number(end - start) / 1e6
}
