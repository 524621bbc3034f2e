const zero = 48

/**
 * An RFC 3339 time in UTC with milliseconds, as `Date.toISOString` writes it, as a number above zero: later times are larger
 * numbers. Zero for any other text. By its digits, which takes a fifth of the time of `Date.parse`.
 */
export function packTime(text: string): number {
  if (text.length !== '0000-00-00T00:00:00.000Z'.length) return 0
  const month = pair(text, 5)
  const day = pair(text, 8)
  const hour = pair(text, 11)
  const minute = pair(text, 14)
  const second = pair(text, 17)
  const millisecond = 10 * pair(text, 20) + text.charCodeAt(22) - zero
  const date = ((100 * pair(text, 0) + pair(text, 2)) * 13 + month) * 32 + day
  const time = ((hour * 60 + minute) * 61 + second) * 1000 + millisecond
  const isOne = month <= 12 && day <= 31 && hour <= 23 && minute <= 59 && second <= 60 && millisecond <= 999
  return isOne && date > 0 && time >= 0 ? date * perDay + time : 0
}

/** The text that `packTime` made a number of. */
export function unpackTime(packed: number): string {
  const [year, month, day, hour, minute, second, millisecond] = partsOf(packed).map((part) => `${part}`)
  const date = `${year?.padStart(4, '0')}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const clock = `${hour?.padStart(2, '0')}:${minute?.padStart(2, '0')}:${second?.padStart(2, '0')}`
  return `${date}T${clock}.${millisecond?.padStart(3, '0')}Z`
}

/** Milliseconds since 1970, as `Date.parse` gives them for the text: for a leap second, not a number. */
export function millisecondsOf(packed: number): number {
  const [year, month, day, hour, minute, second, millisecond] = partsOf(packed)
  // Two digits mean another century to `Date.UTC`.
  if (second === 60 || year < 100) return Date.parse(unpackTime(packed))
  return Date.UTC(year, month - 1, day, hour, minute, second, millisecond)
}

/** A minute may have 61 seconds. */
const perDay = 24 * 60 * 61 * 1000

function partsOf(packed: number): [number, number, number, number, number, number, number] {
  const date = Math.floor(packed / perDay)
  const time = packed % perDay
  const [days, seconds] = [date % 32, Math.floor(time / 1000)]
  const [months, minutes] = [Math.floor(date / 32), Math.floor(seconds / 61)]
  return [Math.floor(months / 13), months % 13, days, Math.floor(minutes / 60), minutes % 60, seconds % 61, time % 1000]
}

/** The number that two digits are. */
function pair(text: string, at: number): number {
  return 10 * (text.charCodeAt(at) - zero) + text.charCodeAt(at + 1) - zero
}
