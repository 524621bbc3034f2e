import type { JsonValue } from '../../../model/json.js'

const isoTime = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/i

/** A number this large counts milliseconds; a smaller one counts seconds (it would be a day in 1973 otherwise). */
const smallestMilliseconds = 1e11

/** RFC 3339 in UTC from ISO 8601 text or from a Unix time in seconds or milliseconds; text without a zone is UTC. */
export function timestampOf(value: JsonValue | undefined): string | undefined {
  const time = millisecondsOf(value)
  return time === undefined ? undefined : new Date(time).toISOString()
}

/** Unix time in milliseconds; `undefined` for what is no time, or none that a date can hold. */
export function millisecondsOf(value: JsonValue | undefined): number | undefined {
  let time = Number.NaN
  if (typeof value === 'number') time = value < smallestMilliseconds ? value * 1000 : value
  if (typeof value === 'string') {
    const zone = isoTime.exec(value)
    if (zone !== null) time = Date.parse(zone[3] === undefined ? `${value}Z` : value)
  }
  return Math.abs(time) <= 8.64e15 ? time : undefined
}
