import type { EarlierCall, Hit, KeyedCall, KeyedMachine, KeyedRuleOf, Memory } from './keyed-rule.js'
import { Payments } from './payments.js'
import { Seen } from './seen.js'

type Rule = KeyedRuleOf<'before'>

/** Every call of `then` comes after a call of `first`: with the same key, in the window, not forgotten, not used up. */
export const keyedBefore: KeyedMachine<Rule> = {
  operands: (rule) => [
    ...members(rule).map((selector) => ({ selector, role: 'helps' as const })),
    { selector: rule.then, role: 'hurts' },
    ...(rule.reset ? [{ selector: rule.reset, role: 'hurts' as const, isReset: true as const }] : []),
  ],
  everyCall: () => false,
  nearness: 'helps',
  step(memory, call, rule) {
    const count = members(rule).length
    const [then, reset] = call.hits.slice(count) as [Hit, Hit | undefined]
    const paid = paymentsOf(memory, rule, count)
    // A key that is not known may be one that nobody paid for.
    let isBroken = then.any
    if (rule.demandsKey && then.isMeant && then.keys.length === 0) {
      memory.table.exercise(memory.owner)
      isBroken = true
    }
    for (const key of then.keys) {
      memory.table.exercise(memory.owner)
      if (paid.takes(key, call)) continue
      isBroken = true
      memory.earlier.push(...withMiss(memory, key, paid.whyNot(key, call, rule.same !== undefined)))
    }
    if (reset) paid.forget(reset, call)
    for (let member = 0; member < count; member++) paid.remember(member, call.hits[member] as Hit, call)
    return isBroken
  },
}

/** What did not meet the conditions is nearer than a call of another key, and than what came before it. */
function withMiss({ table, owner }: Memory, key: number, earlier: readonly EarlierCall[]): readonly EarlierCall[] {
  const tick = table.missOf(owner, key)
  const others = earlier.filter(({ reason }) => reason !== 'other-key')
  if (tick === 0 || others.some((other) => other.tick > tick)) return earlier
  return [...others, { tick, reason: 'unmet' }]
}

function members(rule: Rule) {
  return rule.first.all ?? [rule.first]
}

interface Paid {
  takes(key: number, call: KeyedCall): boolean
  /** The earlier calls that explain why a call is not paid for. */
  whyNot(key: number, call: KeyedCall, isKeyed: boolean): readonly EarlierCall[]
  forget(hit: Hit, call: KeyedCall): void
  remember(member: number, hit: Hit, call: KeyedCall): void
}

function paymentsOf(memory: Memory, rule: Rule, members: number): Paid {
  if (rule.uses !== undefined || rule.count !== undefined) return new Payments(memory, rule)
  const seen = new Seen(memory, members, rule.within)
  return {
    takes: (key, call) => seen.isSeen(key, call),
    whyNot: (key, call, isKeyed) => seen.whyNot(key, call, isKeyed),
    forget: (hit, call) => seen.forget(hit, call),
    remember: (member, hit, call) => seen.remember(member, hit, call),
  }
}
