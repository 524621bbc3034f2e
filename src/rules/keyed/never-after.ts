import type { Hit, KeyedCall, KeyedMachine, KeyedRuleOf, Memory } from './keyed-rule.js'
import { Seen } from './seen.js'

type Rule = KeyedRuleOf<'never_after'>

/** No call of `forbidden` comes after a call of `trigger`: with the same key, in the window, not forgotten. */
export const keyedNeverAfter: KeyedMachine<Rule> = {
  operands: (rule) => [
    ...members(rule).map((selector) => ({ selector, role: 'hurts' as const })),
    { selector: rule.forbidden, role: 'hurts' },
    ...(rule.reset ? [{ selector: rule.reset, role: 'helps' as const, isReset: true as const }] : []),
  ],
  everyCall: () => false,
  nearness: 'hurts',
  step(memory, call, rule) {
    const count = members(rule).length
    const [forbidden, reset] = call.hits.slice(count) as [Hit, Hit | undefined]
    const seen = new Seen(memory, count, rule.within)
    if (forbidden.any && seen.isAnySeen(call)) return true
    const armed = forbidden.keys.filter((key) => seen.isSeen(key, call))
    if (armed.length > 0) {
      for (const tick of armed.flatMap((key) => seen.latest(key))) memory.earlier.push({ tick, reason: 'forbids' })
      return true
    }
    if (reset) seen.forget(reset, call)
    for (let member = 0; member < count; member++) {
      const hit = call.hits[member] as Hit
      seen.remember(member, hit, call)
      if (count === 1 && (hit.keys.length > 0 || hit.any)) memory.table.exercise(memory.owner)
    }
    if (count > 1 && isComplete(memory, seen, call, count)) memory.table.exercise(memory.owner)
    return false
  },
}

function members(rule: Rule) {
  return rule.trigger.all ?? [rule.trigger]
}

/** Of several triggers each was called: with this call, if with any. */
function isComplete({ table, owner }: Memory, seen: Seen, call: KeyedCall, count: number): boolean {
  if (table.isExercised(owner)) return false
  const members = call.hits.slice(0, count)
  if (members.some(({ any }) => any) && seen.isAnySeen(call)) return true
  return members.some(({ keys }) => keys.some((key) => seen.isSeen(key, call)))
}
