const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Milliseconds of `30m`, `2h`, `1d`. */
export function spanOf(text: string): number | undefined {
  const [, count, unit = ''] = /^(\d{1,6})([mhd])$/.exec(text) ?? []
  const milliseconds = units[unit]
  return count === undefined || milliseconds === undefined ? undefined : Number(count) * milliseconds
}

/** Milliseconds since 1970 of a day, an instant, or a span before now. */
export function instantOf(text: string, now: number): number | undefined {
  const span = spanOf(text)
  if (span !== undefined) return now - span
  const time = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/.test(text)
    ? Date.parse(text)
    : Number.NaN
  // A day that does not exist is moved on to the next month where only the day is given.
  if (!Number.isNaN(time) && (text.length > 10 || new Date(time).toISOString().startsWith(text))) return time
  return undefined
}
