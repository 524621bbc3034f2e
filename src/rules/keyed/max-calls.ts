import type { Window } from '../../model/keys.js'
import { maxKeysOfTrace } from './key-table.js'
import {
  extraOf,
  forgetKeys,
  type Hit,
  type KeyedCall,
  type KeyedMachine,
  type KeyedRuleOf,
  type Memory,
  rememberTick,
  slotOf,
  spanOf,
} from './keyed-rule.js'
import { streakStep } from './streak.js'

type Rule = KeyedRuleOf<'max_calls'>

/** At most `max` calls of a key (or different values), in the window, since it was last forgotten; or in a row. */
export const keyedMaxCalls: KeyedMachine<Rule> = {
  operands: (rule) => [
    { selector: rule.tool, role: 'hurts' },
    ...(rule.reset ? [{ selector: rule.reset, role: 'helps' as const, isReset: true as const }] : []),
  ],
  everyCall: (rule) => rule.streak === true,
  nearness: 'hurts',
  forbids: (rule) => rule.max === 0,
  step(memory, call, rule) {
    const [tool, reset] = call.hits as readonly [Hit, Hit | undefined]
    if (rule.streak) return streakStep(memory, tool, reset, call, rule)
    if (reset) forgetKeys(memory, reset, call, memory.table.extras.has(memory.owner))
    if (rule.distinct && tool.values?.length === 0 && !tool.anyValue) return false
    if (tool.keys.length > 0 || tool.any) memory.table.exercise(memory.owner)
    // Values that are not known may be any number of different ones.
    if (tool.anyValue && (tool.keys.length > 0 || tool.any)) return true
    if (tool.any)
      extraOf<Open[]>(memory, () => []).push({
        tick: rememberTick(call),
        stamp: call.stamp,
        values: valuesOf(tool, call, rule),
      })
    let isOver = false
    for (const key of tool.keys) {
      if (count(memory, key, tool, call, rule) <= rule.max) continue
      isOver = true
      memory.earlier.push({ tick: firstCounted(memory, key, call, rule), reason: 'first-counted' })
    }
    return isOver || (tool.any && mayBeOver(memory, tool, call, rule))
  },
}

/** Calls whose key is not known: each may count for any key. */
interface Open {
  readonly tick: number
  readonly stamp: number
  readonly values: readonly number[]
}

/** What was counted of a key. Without window and values a number is enough: see `markWith`. */
interface Entry {
  readonly tick: number
  readonly stamp: number
  readonly value: number
}

function count(memory: Memory, key: number, hit: Hit, call: KeyedCall, rule: Rule): number {
  const slot = slotOf(memory, key)
  if (slot < 0) return 0
  renew(memory, slot)
  const { table } = memory
  if (rule.within === undefined && rule.distinct === undefined) {
    const mark = markWith(table.marks[slot] as number, call, rule)
    table.marks[slot] = mark
    return countIn(mark, rule) + openSince(memory, slot, call, hit.any).length
  }
  const entries = (table.lists.get(slot) as Entry[] | undefined) ?? []
  for (const value of valuesOf(hit, call, rule))
    add(entries, { tick: rememberTick(call), stamp: call.stamp, value }, rule)
  if (entries.length > maxKeysOfTrace && rule.distinct) memory.isFull = true
  table.lists.set(slot, entries)
  return inWindow(entries, openSince(memory, slot, call, hit.any), call, rule)
}

/** How many calls were counted, which are at most one too many, and the place of the first of them as far as one number holds both. */
function markWith(mark: number, call: KeyedCall, rule: Rule): number {
  const counted = countIn(mark, rule)
  if (counted > 0) return counted > rule.max ? mark : mark + 1
  const first = call.tick * (rule.max + 2)
  return first + rule.max < 2 ** 31 - 1 ? first + 1 : 1
}

function countIn(mark: number, { max }: Rule): number {
  return mark % (max + 2)
}

/** The tick of the first call that is counted; 0 if it is not known. */
function firstIn(mark: number, { max }: Rule): number {
  const place = Math.floor(mark / (max + 2))
  return place === 0 ? 0 : rememberTick({ tick: place })
}

function firstCounted({ table, owner }: Memory, key: number, call: KeyedCall, rule: Rule): number {
  const slot = table.find(owner, key)
  if (rule.within === undefined && rule.distinct === undefined) return firstIn(table.marks[slot] as number, rule)
  const entries = (table.lists.get(slot) as Entry[] | undefined) ?? []
  return entries
    .filter((entry) => isCounted(entry, call, rule))
    .reduce((first, { tick }) => Math.min(first, tick), rememberTick(call))
}

/** What was counted before everything was forgotten does not count. */
function renew({ table, owner }: Memory, slot: number): void {
  const forgotten = table.forgottenAt(owner)
  if (table.sinceOf(slot) >= forgotten) return
  table.setSince(slot, forgotten)
  table.marks[slot] = 0
  table.lists.delete(slot)
}

/** Calls without `distinct` are all different. */
function valuesOf(hit: Hit, call: KeyedCall, rule: Rule): readonly number[] {
  if (rule.distinct === undefined) return [-rememberTick(call)]
  return hit.values ?? []
}

/** Of a value the newest, which need not be the one recorded last; of calls that are counted no more than can matter, the latest. */
function add(entries: Entry[], entry: Entry, rule: Rule): void {
  if (rule.distinct) {
    const known = entries.findIndex(({ value }) => value === entry.value)
    if (known >= 0 && (entries[known] as Entry).stamp > entry.stamp) return
    if (known >= 0) entries.splice(known, 1)
  }
  entries.push(entry)
  if (rule.distinct || entries.length <= rule.max + 1) return
  let earliest = 0
  for (let at = 1; at < entries.length; at++)
    if (isEarlier(entries[at] as Entry, entries[earliest] as Entry, rule.within)) earliest = at
  entries.splice(earliest, 1)
}

function isEarlier(a: Entry, b: Entry, within: Window | undefined): boolean {
  return within !== undefined && a.stamp !== b.stamp ? a.stamp < b.stamp : a.tick < b.tick
}

/** @param countedNow the call itself is counted already */
function openSince(memory: Memory, slot: number, call: KeyedCall, countedNow: boolean): readonly Open[] {
  const { table, owner } = memory
  const open = table.extras.get(owner) as readonly Open[] | undefined
  if (!open) return none
  const since = Math.max(table.forgottenAt(owner), slot < 0 ? -1 : table.sinceOf(slot))
  return open.filter(({ tick }) => tick > since && !(countedNow && tick === rememberTick(call)))
}

const none: readonly Open[] = []

function inWindow(entries: readonly Entry[], open: readonly Open[], call: KeyedCall, rule: Rule): number {
  const isIn = (each: Pick<Entry, 'tick' | 'stamp'>) => isCounted(each, call, rule)
  const values = [
    ...entries.filter(isIn).map(({ value }) => value),
    ...open.filter(isIn).flatMap((each) => each.values),
  ]
  return new Set(values).size
}

/** The window is this call and those before it. */
function isCounted({ tick, stamp }: Pick<Entry, 'tick' | 'stamp'>, call: KeyedCall, { within }: Rule): boolean {
  return within === undefined || tick === rememberTick(call) || call.now - stamp <= spanOf(within)
}

/** Whether some key, known or not, may have passed the limit with this call; those that it has for certain are counted. */
function mayBeOver(memory: Memory, tool: Hit, call: KeyedCall, rule: Rule): boolean {
  const { table, owner } = memory
  const counted = new Set(tool.keys.map((key) => table.find(owner, key)))
  return [-1, ...table.slots(owner)].some((slot) => {
    if (slot >= 0) renew(memory, slot)
    const open = openSince(memory, slot, call, counted.has(slot) && slot >= 0)
    if (rule.within === undefined && rule.distinct === undefined)
      return (slot < 0 ? 0 : countIn(table.marks[slot] as number, rule)) + open.length > rule.max
    const entries = slot < 0 ? [] : ((table.lists.get(slot) as Entry[] | undefined) ?? [])
    return inWindow(entries, open, call, rule) > rule.max
  })
}
