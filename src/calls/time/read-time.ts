import { ExactNumber } from '../../model/exact-number.js'
import type { JsonValue } from '../../model/json.js'
import { daysIn, isUsualIso, readIso } from './read-iso.js'
import { writeIso } from './write-iso.js'

type Unit = 'ns' | 'µs' | 'ms' | 's'

const perMillisecond = 1_000_000n
/** The last instant that an RFC 3339 year of four digits can name. */
const latestMilliseconds = 253_402_300_799_999

/**
 * Nanoseconds since 1970 from what records hold: seconds, milliseconds, microseconds or nanoseconds, distinguished by their
 * size; digits as text; RFC 3339 or ISO 8601 with a point or a comma (without an offset it is UTC, not the machine's zone);
 * RFC 2822; `[seconds, nanoseconds]`. Undefined for anything else, and for a day or an hour that does not exist.
 */
export function timeOf(value: JsonValue | undefined): bigint | undefined {
  if (typeof value === 'string') return fromText(value)
  if (typeof value === 'number') return inUnit(value, unitOf(value))
  if (value instanceof ExactNumber) return fromText(value.text)
  return fromPair(value)
}

/** The same for a field whose name says its unit, such as `startTimeUnixNano`, and for durations. */
export function timeIn(value: JsonValue | undefined, unit: Unit): bigint | undefined {
  if (typeof value === 'number') return inUnit(value, unit)
  if (value instanceof ExactNumber) return timeIn(value.text, unit)
  if (typeof value !== 'string' || !/^\d{1,20}$/.test(value)) return timeOf(value)
  return unit === 'ns' ? BigInt(value) : inUnit(Number(value), unit)
}

/** What `timeOf` reads as RFC 3339 in UTC: as written where it is that, else with milliseconds. */
export function timestampOf(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'number') return fromMilliseconds(millisecondsIn(value, unitOf(value)))
  if (typeof value === 'string' && isUsualIso(value)) return value
  const nanoseconds = timeOf(value)
  return typeof value === 'string' && nanoseconds !== undefined && utc.test(value) ? value : rfc3339(nanoseconds)
}

/** RFC 3339 in UTC with milliseconds; absent for a time that is absent, before 1970 or beyond the year 9999. */
export function rfc3339(nanoseconds: bigint | undefined): string | undefined {
  return nanoseconds === undefined || nanoseconds < 0n
    ? undefined
    : fromMilliseconds(Number(nanoseconds / perMillisecond))
}

/** Milliseconds from `start` to `end`; absent where one is, or where the clock went back. */
export function durationBetween(start: bigint | undefined, end: bigint | undefined): number | undefined {
  if (start === undefined || end === undefined || end < start) return undefined
  return Number(end - start) / 1e6
}

function fromMilliseconds(milliseconds: number): string | undefined {
  return milliseconds >= 0 && milliseconds <= latestMilliseconds ? writeIso(milliseconds) : undefined
}

/**
 * Each unit begins where the one before it would name a year beyond 5000. What is too small for seconds of this century is
 * taken for milliseconds: a clock that began with the run.
 */
function unitOf(value: number): Unit {
  if (value >= 1e17) return 'ns'
  if (value >= 1e14) return 'µs'
  return value >= 1e9 && value < 1e11 ? 's' : 'ms'
}

const inMilliseconds: Readonly<Record<Unit, number>> = { ns: 1e-6, µs: 1e-3, ms: 1, s: 1000 }

/** Rounded to microseconds: a double holds no more of a time in seconds, and what it holds falls short of the digits. */
function millisecondsIn(value: number, unit: Unit): number {
  return Math.round(value * inMilliseconds[unit] * 1000) / 1000
}

function inUnit(value: number, unit: Unit): bigint | undefined {
  const whole = unit === 'ns' ? Math.trunc(value) : Math.round(value * inMilliseconds[unit] * 1000)
  if (!Number.isFinite(whole)) return undefined
  return BigInt(whole) * (unit === 'ns' ? 1n : 1000n)
}

function fromPair(value: JsonValue | undefined): bigint | undefined {
  if (!Array.isArray(value)) return undefined
  const [seconds, nanoseconds] = value
  if (!Number.isSafeInteger(seconds) || !Number.isSafeInteger(nanoseconds)) return undefined
  return BigInt(seconds as number) * 1_000_000_000n + BigInt(nanoseconds as number)
}

const digits = /^\d{10,20}(?:\.\d{1,9})?$/
const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/
const zone = '(?: ?(?:Z|UTC|GMT)| ?(?<sign>[+-])(?<hours>\\d\\d)(?::?(?<minutes>\\d\\d))?(?: UTC)?)'
const clock = '(?<hour>\\d\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,](?<fraction>\\d+))?)?'
const iso = new RegExp(`^(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)[T ]${clock}${zone}?$`, 'i')
const rfc2822 = new RegExp(`^(?:[a-z]{3}, ?)?(?<day>\\d\\d?) (?<name>[a-z]{3}) (?<year>\\d{4}) ${clock}${zone}$`, 'i')
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** A longer text is not a time. */
const longest = 48

function fromText(text: string): bigint | undefined {
  const usual = readIso(text)
  if (usual !== undefined) return BigInt(usual) * perMillisecond
  if (text.length > longest) return undefined
  if (digits.test(text)) return text.length > 17 && !text.includes('.') ? BigInt(text) : timeOf(Number(text))
  const fields = (iso.exec(text) ?? rfc2822.exec(text))?.groups
  return fields && fromFields(fields)
}

function fromFields(fields: Readonly<Record<string, string | undefined>>): bigint | undefined {
  const number = (name: string) => Number(fields[name] ?? 0)
  const month = fields.name === undefined ? number('month') : months.indexOf(fields.name.toLowerCase()) + 1
  const [year, day, hour, minute, second] = [
    number('year'),
    number('day'),
    number('hour'),
    number('minute'),
    number('second'),
  ]
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
  const [hours, minutes] = [number('hours'), number('minutes')]
  // A leap second is the next second.
  if (!isDay || hour > 23 || minute > 59 || second > 60 || hours > 23 || minutes > 59) return undefined
  const start = new Date(0).setUTCFullYear(year, month - 1, day)
  const offset = (fields.sign === '-' ? -1 : 1) * (hours * 60 + minutes)
  const seconds = start / 1000 + hour * 3600 + (minute - offset) * 60 + second
  return BigInt(seconds) * 1_000_000_000n + BigInt((fields.fraction ?? '').padEnd(9, '0').slice(0, 9))
}
