const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** `3 days old`. @param from and `now`: RFC 3339; nothing for what is no such time, or lies ahead */
export function agePhrase(from: string, now: string): string | undefined {
  const age = Date.parse(now) - Date.parse(from)
  if (!(age >= 0)) return undefined
  const [unit, length] = units.find(([, milliseconds]) => age >= milliseconds) ?? ['minute', 60_000]
  const count = Math.floor(age / length)
  return `${count} ${unit}${count === 1 ? '' : 's'} old`
}
