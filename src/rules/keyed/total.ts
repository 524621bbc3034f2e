import { addUp, type ExactSum, isAbove, isNegative } from '../../model/exact-sum.js'
import { maxKeysOfTrace } from './key-table.js'
import {
  extraOf,
  forgetTick,
  type Hit,
  type KeyedCall,
  type KeyedMachine,
  type KeyedRuleOf,
  type Memory,
  slotOf,
  spanOf,
} from './keyed-rule.js'

type Rule = KeyedRuleOf<'total'>

/** What is known of the sums of a trace as a whole. */
interface Course {
  /** Something was subtracted, so that a sum may fall again. */
  hasNegative: boolean
  /** Something is left out of the sums. */
  isOpen: boolean
  /** What may belong to any key. */
  wild: ExactSum
}

/** What was added for one key; with a window each amount, so that it can leave again. */
interface Sum {
  whole: ExactSum
  entries: { readonly stamp: number; readonly amount: ExactSum }[]
  /** The latest stamp among the entries that were let go. */
  dropped: number
}

/** The sum of a key, in the window, since it was last forgotten, is at most `max`. */
export const keyedTotal: KeyedMachine<Rule> = {
  operands: (rule) => [
    { selector: rule.tool, role: 'hurts' },
    ...(rule.reset ? [{ selector: rule.reset, role: 'helps' as const, isReset: true as const }] : []),
  ],
  everyCall: (rule) => rule.of.kind === '@elapsed',
  nearness: 'hurts',
  step(memory, call, rule) {
    const [tool, reset] = call.hits as readonly [Hit, Hit | undefined]
    if (reset) forget(memory, reset, call)
    if (tool.keys.length === 0 && !tool.any) return false
    memory.table.exercise(memory.owner)
    const course = courseOf(memory)
    if (tool.anyAmount === 'added') return true
    if (tool.anyAmount === 'left-out') course.isOpen = true
    const { amount } = tool
    if (amount === undefined) return false
    if (isNegative(amount)) course.hasNegative = true
    if (tool.any && !isNegative(amount)) course.wild = addUp(course.wild, amount)
    const sums = tool.keys.map((key) => add(memory, slotOf(memory, key), amount, call, rule))
    // What was left out may have been negative, as others were.
    if (course.isOpen && course.hasNegative) return false
    const others = tool.any ? memory.table.slots(memory.owner).map((slot) => current(memory, slot)) : []
    return [...sums, ...others, ...(tool.any ? [0] : [])].some((sum) => isAbove(addUp(sum, course.wild), rule.max))
  },
}

function courseOf(memory: Memory): Course {
  return extraOf(memory, () => ({ hasNegative: false, isOpen: false, wild: 0 }))
}

function forget(memory: Memory, reset: Hit, call: KeyedCall): void {
  const { table, owner } = memory
  if (reset.all) {
    table.forget(owner, forgetTick(call))
    const course = table.extras.get(owner) as Course | undefined
    if (course) course.wild = 0
  }
  for (const key of reset.keys) {
    const slot = table.find(owner, key)
    if (slot >= 0) table.lists.delete(slot)
  }
}

function current({ table, owner }: Memory, slot: number): ExactSum {
  if (table.sinceOf(slot) < table.forgottenAt(owner)) return 0
  return (table.lists.get(slot) as Sum | undefined)?.whole ?? 0
}

function add(memory: Memory, slot: number, amount: ExactSum, call: KeyedCall, { within }: Rule): ExactSum {
  if (slot < 0) return 0
  const { table, owner } = memory
  const forgotten = table.forgottenAt(owner)
  if (table.sinceOf(slot) < forgotten) table.lists.delete(slot)
  table.setSince(slot, Math.max(forgotten, table.sinceOf(slot)))
  const sum = (table.lists.get(slot) as Sum | undefined) ?? { whole: 0, entries: [], dropped: Number.NEGATIVE_INFINITY }
  table.lists.set(slot, sum)
  if (within === undefined) {
    sum.whole = addUp(sum.whole, amount)
    return sum.whole
  }
  const span = spanOf(within)
  // The clock went back, to where amounts that were let go count again.
  if (call.now - sum.dropped <= span) memory.isFull = true
  if (sum.entries.length >= maxKeysOfTrace) letGo(sum, call.now - span)
  if (sum.entries.length >= maxKeysOfTrace) memory.isFull = true
  const near = sum.entries.filter(({ stamp }) => call.now - stamp <= span)
  sum.entries.push({ stamp: call.stamp, amount })
  sum.whole = near.reduce((whole: ExactSum, each) => addUp(whole, each.amount), amount)
  return sum.whole
}

function letGo(sum: Sum, from: number): void {
  const gone = sum.entries.filter(({ stamp }) => stamp < from)
  sum.dropped = gone.reduce((latest, { stamp }) => Math.max(latest, stamp), sum.dropped)
  sum.entries = sum.entries.filter(({ stamp }) => stamp >= from)
}
