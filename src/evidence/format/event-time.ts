/** RFC 3339 as we write it and as `strict` wants it. */
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i

const blank = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'
const number = (name: string, digits: string) => `${blank}*(?<${name}>\\d{${digits}})`
const date = [`${blank}*(?<year>[+-]?\\d{1,4})`, number('month', '1,2'), number('day', '1,2')].join(`${blank}*-`)
const clock = ['hour', 'minute', 'second'].map((name) => number(name, '1,2')).join(`${blank}*:`)
const offset = `(?<sign>[+\\-\\u2212])(?<offsetHour>\\d\\d)(?::|${blank})*(?<offsetMinute>\\d\\d)`

/** What the format's first verifier takes besides: a space for the T, single digits, blanks, signs, `UTC`, offsets without a colon. */
const relaxed = new RegExp(`^${date}[t ]${clock}(?:\\.(?<fraction>\\d+))?${blank}*(?:z|utc|${offset})${blank}*$`, 'i')

/** A point in time with all of its recorded digits: seconds since 1970 (UTC) and nanoseconds. */
export interface EventTime {
  readonly seconds: number
  readonly nanoseconds: number
}

/** Reads the time of an event; undefined if it is none. Not `Date.parse`, which takes other forms and drops digits. */
export function parseEventTime(text: string): EventTime | undefined {
  const parts = relaxed.exec(text)?.groups
  if (!parts) return undefined
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)]
  const [hour, minute, second] = [Number(parts.hour), Number(parts.minute), Number(parts.second)]
  const offset = Number(parts.offsetHour ?? 0) * 60 + Number(parts.offsetMinute ?? 0)
  if (hour > 23 || minute > 59 || second > 60 || Number(parts.offsetMinute ?? 0) > 59 || offset >= 1440)
    return undefined
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  const local = date.getTime() / 1000 + hour * 3600 + minute * 60 + Math.min(second, 59)
  const nanoseconds = Number((parts.fraction ?? '').padEnd(9, '0').slice(0, 9)) + (second === 60 ? 1e9 : 0)
  return { seconds: local - (parts.sign === '+' || parts.sign === undefined ? offset : -offset) * 60, nanoseconds }
}

export function isRfc3339(text: string): boolean {
  return rfc3339.test(text) && parseEventTime(text) !== undefined
}

/** UTC with `Z` and the fewest of 0, 3, 6 or 9 fraction digits that lose nothing. */
export function formatEventTime(time: EventTime): string {
  const leap = time.nanoseconds >= 1e9
  // Years before 0 have six digits in ISO dates of JavaScript, and four in the format.
  const iso = new Date(time.seconds * 1000).toISOString().replace(/^-0*(?=\d{4})/, '-')
  const base = leap ? iso.replace(/\d\d\.\d+Z$/, '60') : iso.replace(/\.\d+Z$/, '')
  const nanoseconds = time.nanoseconds % 1e9
  const digits = nanoseconds === 0 ? 0 : nanoseconds % 1e6 === 0 ? 3 : nanoseconds % 1e3 === 0 ? 6 : 9
  return `${base}${digits === 0 ? '' : `.${String(nanoseconds).padStart(9, '0').slice(0, digits)}`}Z`
}

export function compareTimes(a: EventTime, b: EventTime): number {
  return a.seconds - b.seconds || a.nanoseconds - b.nanoseconds
}
