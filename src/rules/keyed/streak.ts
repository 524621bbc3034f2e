import { extraOf, type Hit, type KeyedRuleOf, type Memory } from './keyed-rule.js'

/** Calls in a row, by key, up to the call before. */
interface Streaks {
  counts: Map<number, number>
  /** The last so many calls had keys that are not known: each may have been of any streak. */
  open: number
}

/** More than `max` matching calls of one key, with no other call of the trace in between. */
export function streakStep(memory: Memory, tool: Hit, reset: Hit | undefined, rule: KeyedRuleOf<'max_calls'>): boolean {
  const streaks = extraOf<Streaks>(memory, () => ({ counts: new Map(), open: 0 }))
  if (reset?.all) {
    streaks.counts = new Map()
    streaks.open = 0
  }
  for (const key of reset?.keys ?? []) streaks.counts.delete(key)
  if (tool.keys.length > 0 || tool.any) memory.table.exercise(memory.owner)
  const counts = new Map<number, number>()
  if (tool.any) for (const [key, count] of streaks.counts) counts.set(key, count + 1)
  for (const key of tool.keys) counts.set(key, (streaks.counts.get(key) ?? streaks.open) + 1)
  streaks.counts = counts
  streaks.open = tool.any ? streaks.open + 1 : 0
  return Math.max(streaks.open, ...counts.values()) > rule.max
}
