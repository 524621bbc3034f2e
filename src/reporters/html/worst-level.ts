import type { Level } from '../../model/finding.js'

/** All findings of a rule have one level. */
export type Levels = ReadonlyMap<string, Level>

export function worst(rules: readonly string[], levels: Levels): Level {
  return (['error', 'warning'] as const).find((level) => rules.some((rule) => levels.get(rule) === level)) ?? 'note'
}
