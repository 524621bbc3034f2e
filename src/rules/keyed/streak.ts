import { extraOf, type Hit, type KeyedCall, type KeyedRuleOf, type Memory, rememberTick } from './keyed-rule.js'

/** Calls in a row, by key, up to the call before. */
interface Streaks {
  counts: Map<number, Streak>
  /** The last so many calls had keys that are not known: each may have been of any streak. */
  open: number
}

interface Streak {
  readonly count: number
  /** Its first call. */
  readonly tick: number
}

/** More than `max` matching calls of one key, with no other call of the trace in between. */
export function streakStep(
  memory: Memory,
  tool: Hit,
  reset: Hit | undefined,
  call: KeyedCall,
  rule: KeyedRuleOf<'max_calls'>,
): boolean {
  const streaks = extraOf<Streaks>(memory, () => ({ counts: new Map(), open: 0 }))
  if (reset?.all) {
    streaks.counts = new Map()
    streaks.open = 0
  }
  for (const key of reset?.keys ?? []) streaks.counts.delete(key)
  if (tool.keys.length > 0 || tool.any) memory.table.exercise(memory.owner)
  const counts = new Map<number, Streak>()
  if (tool.any) for (const [key, { count, tick }] of streaks.counts) counts.set(key, { count: count + 1, tick })
  for (const key of tool.keys) {
    const { count, tick } = streaks.counts.get(key) ?? { count: streaks.open, tick: rememberTick(call) }
    counts.set(key, { count: count + 1, tick })
  }
  streaks.counts = counts
  streaks.open = tool.any ? streaks.open + 1 : 0
  const over = [...counts.values()].filter(({ count }) => count > rule.max)
  for (const { tick } of over) memory.earlier.push({ tick, reason: 'first-counted' })
  return over.length > 0 || streaks.open > rule.max
}
