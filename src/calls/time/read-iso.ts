/** The form that `Date.toISOString` gives: most records have it. */
const usual = '0000-00-00T00:00:00.000Z'
const zero = 48
const nine = 57

/** Whether a text is a time in the usual form, of a day that exists. Without a regular expression, which takes several times as long. */
export function isUsualIso(text: string): boolean {
  if (text.length !== usual.length) return false
  for (let at = 0; at < usual.length; at++) {
    const code = text.charCodeAt(at)
    const expected = usual.charCodeAt(at)
    if (expected === zero ? code < zero || code > nine : code !== expected) return false
  }
  const [month, day] = [pair(text, 5), pair(text, 8)]
  const isDay = month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysIn(yearOf(text), month))
  return isDay && pair(text, 11) <= 23 && pair(text, 14) <= 59 && pair(text, 17) <= 59
}

/** Milliseconds since 1970 of a time in the usual form, as `Date.parse` gives them; undefined for all that it is better asked about. */
export function readIso(text: string): number | undefined {
  const isUsual = isUsualIso(text)
  const year = isUsual ? yearOf(text) : 0
  // Two digits mean another century to `Date.UTC`.
  if (year < 100) return undefined
  const milliseconds = 10 * pair(text, 20) + text.charCodeAt(22) - zero
  const [hour, minute, second] = [pair(text, 11), pair(text, 14), pair(text, 17)]
  return Date.UTC(year, pair(text, 5) - 1, pair(text, 8), hour, minute, second, milliseconds)
}

export function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 ? (isLeap ? 29 : 28) : 30 + ((month + (month >> 3)) & 1)
}

function yearOf(text: string): number {
  return 100 * pair(text, 0) + pair(text, 2)
}

function pair(text: string, at: number): number {
  return 10 * (text.charCodeAt(at) - zero) + text.charCodeAt(at + 1) - zero
}
