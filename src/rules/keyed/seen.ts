import type { Window } from '../../model/keys.js'
import {
  type EarlierCall,
  forgetKeys,
  type Hit,
  isNear,
  type KeyedCall,
  type Memory,
  rememberTick,
  slotOf,
} from './keyed-rule.js'

/** The newest call of each member by the rule's clock, per key: all that a rule needs that asks whether something was called before. */
interface Members {
  readonly ticks: number[]
  readonly times: number[]
}

/** Calls whose key is not known, by member: each may have had any key. */
interface Wild {
  readonly wilds: readonly { readonly member: number; readonly tick: number; readonly stamp: number }[]
}

/**
 * Whether calls of one or several members came before, for the same key and in the window. With one member the slot's time is the
 * latest and its mark the tick of that call; with several the slot has a list.
 */
export class Seen {
  constructor(
    readonly memory: Memory,
    readonly members: number,
    readonly within: Window | undefined,
  ) {}

  remember(member: number, hit: Hit, call: KeyedCall): void {
    for (const key of hit.keys) this.#remember(member, key, call)
    if (hit.keys.length > 0) this.memory.table.setNewest(this.memory.owner, rememberTick(call), member)
    if (hit.any) this.#rememberWild(member, call)
  }

  forget(hit: Hit, call: KeyedCall): void {
    forgetKeys(this.memory, hit, call, this.#wilds().length > 0)
  }

  isSeen(key: number, call: KeyedCall): boolean {
    return this.#isSlotSeen(this.memory.table.find(this.memory.owner, key), call)
  }

  /** The newest call of each member for a key, all of which were seen. */
  latest(key: number): readonly number[] {
    const { table, owner } = this.memory
    const slot = table.find(owner, key)
    if (slot < 0) return []
    return this.members === 1
      ? [table.marks[slot] as number]
      : ((table.lists.get(slot) as Members | undefined)?.ticks ?? [])
  }

  /** Why some member was not seen for a key. */
  whyNot(key: number, call: KeyedCall, isKeyed: boolean): readonly EarlierCall[] {
    const { table, owner } = this.memory
    const slot = table.find(owner, key)
    const forgotten = Math.max(table.forgottenAt(owner), slot < 0 ? -1 : table.sinceOf(slot))
    const isStale = slot >= 0 && ((table.marks[slot] as number) === 0 || (table.marks[slot] as number) <= forgotten)
    if (isStale) return forgotten > 0 ? [{ tick: forgotten, reason: 'reset' }] : []
    const why: EarlierCall[] = []
    for (let member = 0; member < this.members; member++) {
      if (this.#isMemberSeen(member, slot, call)) continue
      const own = slot < 0 ? 0 : this.members === 1 ? (table.marks[slot] as number) : (this.latest(key)[member] ?? 0)
      const other = isKeyed ? table.newestOf(owner, member) : 0
      if (own > 0) why.push({ tick: own, reason: 'too-early' })
      else if (other > Math.max(0, forgotten)) why.push({ tick: other, reason: 'other-key' })
    }
    return why
  }

  /** Of some key, known or not. */
  isAnySeen(call: KeyedCall): boolean {
    return (
      this.#isSlotSeen(-1, call) ||
      this.memory.table.slots(this.memory.owner).some((slot) => this.#isSlotSeen(slot, call))
    )
  }

  /** What a newer one stands for is dropped: a trace may hold any number. */
  #rememberWild(member: number, call: KeyedCall): void {
    const { table, owner } = this.memory
    const kept = this.#wilds().filter((wild) => wild.member !== member || wild.stamp > call.stamp)
    const made: Wild = { wilds: [...kept, { member, tick: rememberTick(call), stamp: call.stamp }] }
    table.extras.set(owner, made)
  }

  #remember(member: number, key: number, call: KeyedCall): void {
    const { table, owner } = this.memory
    const slot = slotOf(this.memory, key)
    if (slot < 0) return
    const mark = table.marks[slot] as number
    const isStale = mark === 0 || mark <= table.forgottenAt(owner)
    if (this.members > 1) {
      table.marks[slot] = rememberTick(call)
      this.#rememberMember(slot, isStale, member, call)
      return
    }
    if (this.within !== undefined) {
      // A clock that runs back makes no call the newest.
      if (!isStale && call.stamp < table.timeOf(slot)) return
      table.setTime(slot, call.stamp)
    }
    table.marks[slot] = rememberTick(call)
  }

  #rememberMember(slot: number, isStale: boolean, member: number, call: KeyedCall): void {
    const { lists } = this.memory.table
    const known = isStale ? undefined : (lists.get(slot) as Members | undefined)
    const list = known ?? { ticks: new Array(this.members).fill(0), times: new Array(this.members).fill(0) }
    lists.set(slot, list)
    if (this.within !== undefined && list.ticks[member] !== 0 && call.stamp < (list.times[member] as number)) return
    list.times[member] = call.stamp
    list.ticks[member] = rememberTick(call)
  }

  #isSlotSeen(slot: number, call: KeyedCall): boolean {
    for (let member = 0; member < this.members; member++) if (!this.#isMemberSeen(member, slot, call)) return false
    return true
  }

  #isMemberSeen(member: number, slot: number, call: KeyedCall): boolean {
    const { table, owner } = this.memory
    const forgotten = table.forgottenAt(owner)
    if (slot >= 0 && (table.marks[slot] as number) > forgotten) {
      const list = this.members > 1 ? (table.lists.get(slot) as Members | undefined) : undefined
      const tick = list ? (list.ticks[member] as number) : this.members > 1 ? 0 : (table.marks[slot] as number)
      const time = list ? (list.times[member] as number) : table.timeOf(slot)
      if (tick > 0 && isNear(this.within, time, call)) return true
    }
    const wilds = this.#wilds()
    if (wilds.length === 0) return false
    const since = Math.max(forgotten, slot < 0 ? -1 : table.sinceOf(slot))
    return wilds.some((wild) => wild.member === member && wild.tick > since && isNear(this.within, wild.stamp, call))
  }

  #wilds(): Wild['wilds'] {
    return (this.memory.table.extras.get(this.memory.owner) as Wild | undefined)?.wilds ?? none
  }
}

const none: Wild['wilds'] = []
