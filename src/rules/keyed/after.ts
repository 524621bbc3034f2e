import { maxKeysOfTrace } from './key-table.js'
import {
  extraOf,
  forgetTick,
  type Hit,
  isNear,
  type KeyedCall,
  type KeyedMachine,
  type KeyedRuleOf,
  type Memory,
  rememberTick,
  slotOf,
} from './keyed-rule.js'

type Rule = KeyedRuleOf<'after'>

/** Triggers that wait for an answer: of each key the oldest, in the order in which they were called. */
interface Waiting {
  open: { readonly key: number; readonly tick: number; readonly stamp: number }[]
  /** No open one has an earlier time, so that most calls need no look at all of them. */
  earliest: number
}

/** In place of a key that is not known, so that no later call answers it for certain. */
const unknown = -1

/** Every call of `trigger` is answered by a call of `then` with the same key, in the window. The mark of a slot is its oldest open trigger. */
export const keyedAfter: KeyedMachine<Rule> = {
  operands: (rule) => [
    { selector: rule.trigger, role: 'hurts' },
    { selector: rule.then, role: 'helps' },
    ...(rule.reset ? [{ selector: rule.reset, role: 'helps' as const, isReset: true as const }] : []),
  ],
  everyCall: () => true,
  nearness: 'helps',
  step(memory, call, rule) {
    const [trigger, then, reset] = call.hits as readonly [Hit, Hit, Hit | undefined]
    const waiting = waitingOf(memory)
    answer(memory, waiting, then, call, rule)
    const overdue = overdueTrigger(memory, waiting, call, rule)
    if (overdue) {
      memory.earlier.push({ tick: overdue.tick, reason: 'unanswered' })
      return true
    }
    if (reset) forget(memory, waiting, reset, call)
    if (trigger.keys.length === 0 && !trigger.any) return false
    memory.table.exercise(memory.owner)
    if (waiting.open.length >= 2 * maxKeysOfTrace) waiting.open = waiting.open.filter((each) => isOpen(memory, each))
    for (const key of trigger.keys) open(memory, waiting, key, call)
    if (trigger.any) openUnknown(waiting, call)
    waiting.earliest = Math.min(waiting.earliest, call.stamp)
    return false
  },
  brokenAtEnd(memory) {
    const oldest = waitingOf(memory).open.find((each) => isOpen(memory, each))
    if (oldest) memory.earlier.push({ tick: oldest.tick, reason: 'unanswered' })
    return oldest !== undefined
  },
}

function waitingOf(memory: Memory): Waiting {
  return extraOf(memory, () => ({ open: [], earliest: Number.POSITIVE_INFINITY }))
}

function isOpen({ table, owner }: Memory, { key, tick }: Waiting['open'][number]): boolean {
  return tick > table.forgottenAt(owner) && (key === unknown || table.marks[table.find(owner, key)] === tick)
}

function answer(memory: Memory, waiting: Waiting, then: Hit, call: KeyedCall, rule: Rule): void {
  const { table, owner } = memory
  if (then.any) {
    for (const each of waiting.open)
      if (each.key !== unknown && isInWindow(each, call, rule)) table.marks[table.find(owner, each.key)] = 0
    waiting.open = waiting.open.filter((each) => each.key !== unknown || !isInWindow(each, call, rule))
  }
  for (const key of then.keys) {
    const slot = table.find(owner, key)
    if (slot < 0 || table.marks[slot] === 0) continue
    const each = { key, tick: table.marks[slot] as number, stamp: table.timeOf(slot) }
    if (isInWindow(each, call, rule)) table.marks[slot] = 0
  }
}

function isInWindow({ stamp }: Waiting['open'][number], call: KeyedCall, { within }: Rule): boolean {
  return isNear(within, stamp, call)
}

type Trigger = Waiting['open'][number]

/** The open trigger whose window closes with this call: the last one that it holds, or the first beyond it. */
function overdueTrigger(memory: Memory, waiting: Waiting, call: KeyedCall, { within }: Rule): Trigger | undefined {
  if (typeof within === 'number') {
    while (waiting.open.length > 0 && !isOpen(memory, waiting.open[0] as Trigger)) waiting.open.shift()
    const [oldest] = waiting.open
    return oldest !== undefined && call.now - oldest.stamp >= within ? oldest : undefined
  }
  if (!(call.now - waiting.earliest > within.ms)) return undefined
  waiting.open = waiting.open.filter((each) => isOpen(memory, each))
  waiting.earliest = waiting.open.reduce((least, { stamp }) => Math.min(least, stamp), Number.POSITIVE_INFINITY)
  if (!(call.now - waiting.earliest > within.ms)) return undefined
  return waiting.open.find(({ stamp }) => stamp === waiting.earliest)
}

function forget({ table, owner }: Memory, waiting: Waiting, reset: Hit, call: KeyedCall): void {
  if (reset.all) {
    table.forget(owner, forgetTick(call))
    waiting.open = []
    waiting.earliest = Number.POSITIVE_INFINITY
  }
  for (const key of reset.keys) {
    const slot = table.find(owner, key)
    if (slot >= 0) table.marks[slot] = 0
  }
}

/** Of several the oldest is enough. */
function openUnknown(waiting: Waiting, call: KeyedCall): void {
  if (waiting.open.some(({ key, stamp }) => key === unknown && stamp <= call.stamp)) return
  waiting.open.push({ key: unknown, tick: rememberTick(call), stamp: call.stamp })
}

function open(memory: Memory, waiting: Waiting, key: number, call: KeyedCall): void {
  const { table, owner } = memory
  const slot = slotOf(memory, key)
  if (slot < 0) return
  const mark = table.marks[slot] as number
  if (mark !== 0 && mark > table.forgottenAt(owner)) return
  table.marks[slot] = rememberTick(call)
  table.setTime(slot, call.stamp)
  waiting.open.push({ key, tick: rememberTick(call), stamp: call.stamp })
}
