const perDay = 86_400_000

/**
 * Milliseconds since 1970, of the years 0 to 9999, as RFC 3339 in UTC: what `Date.toISOString` gives. Most calls have a time,
 * and `toISOString` takes five times as long.
 */
export function writeIso(milliseconds: number): string {
  const whole = Math.trunc(milliseconds)
  const day = Math.floor(whole / perDay)
  const time = whole - day * perDay
  // The date by years that begin on 1 March, so that a leap day is the last of its year; an era has 400 years.
  const sinceYear0 = day + 719_468
  const era = Math.floor(sinceYear0 / 146_097)
  const dayOfEra = sinceYear0 - era * 146_097
  const leapDays = div(dayOfEra, 1460) - div(dayOfEra, 36_524) + div(dayOfEra, 146_096)
  const yearOfEra = div(dayOfEra - leapDays, 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + div(yearOfEra, 4) - div(yearOfEra, 100))
  const fromMarch = div(5 * dayOfYear + 2, 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  return text(year, month, dayOfYear - div(153 * fromMarch + 2, 5) + 1, time)
}

/** One flat text of 24 characters: pieces put together would stay pieces until somebody reads them. */
function text(year: number, month: number, day: number, time: number): string {
  const second = div(time, 1000)
  // biome-ignore format: the date, the time, the fraction
  return String.fromCharCode(
    digit(year, 1000), digit(year, 100), digit(year, 10), digit(year, 1), 45,
    digit(month, 10), digit(month, 1), 45, digit(day, 10), digit(day, 1), 84,
    digit(div(time, 3_600_000), 10), digit(div(time, 3_600_000), 1), 58,
    digit(div(time, 60_000) % 60, 10), digit(div(time, 60_000), 1), 58,
    digit(second % 60, 10), digit(second, 1), 46,
    digit(time, 100), digit(time, 10), digit(time, 1), 90,
  )
}

/** The character of one decimal digit. */
function digit(value: number, place: number): number {
  return 48 + (div(value, place) % 10)
}

function div(a: number, b: number): number {
  return Math.floor(a / b)
}
