import type { JsonValue } from '../../model/json.js'
import { isUsualIso } from './read-iso.js'
import { writeIso } from './write-iso.js'

const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/
const iso = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?( ?Z|[+-]\d\d:?\d\d)?$/i
/** What `Date.parse` does not take: a space, a comma before the fraction. */
const unusual = /[ ,]/

/**
 * RFC 3339 in UTC from what records hold: RFC 3339 or ISO 8601 text (without an offset it is taken as UTC), milliseconds
 * since 1970, or seconds where the number is too small to be milliseconds of this century. Undefined for anything else.
 */
export function timestampOf(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'string') return isUsualIso(value) || utc.test(value) ? value : fromText(value)
  if (typeof value !== 'number') return undefined
  return fromMilliseconds(value >= 1e9 && value < 1e11 ? value * 1000 : value)
}

function fromText(text: string): string | undefined {
  const match = text.length <= 40 ? iso.exec(text) : null
  if (!match) return undefined
  const plain = unusual.test(text) ? text.replace(' ', 'T').replace(',', '.').replace(' ', '') : text
  return fromMilliseconds(Date.parse(match[1] === undefined ? `${plain}Z` : plain))
}

/** Undefined outside of the years that RFC 3339 can write. */
export function fromMilliseconds(milliseconds: number): string | undefined {
  const inRange = milliseconds >= -62_167_219_200_000 && milliseconds < 253_402_300_800_000
  return inRange ? writeIso(milliseconds) : undefined
}
