import type { Window } from '../../model/keys.js'
import { forgetKeys, type Hit, isNear, type KeyedCall, type Memory, rememberTick, slotOf } from './keyed-rule.js'

/** The newest call of each member, per key: all that a rule needs that asks whether something was called before. */
interface Members {
  readonly ticks: number[]
  readonly times: number[]
}

/** Calls whose key is not known, by member: each may have had any key. */
interface Wild {
  readonly wilds: readonly { readonly member: number; readonly tick: number; readonly stamp: number }[]
}

/**
 * Whether calls of one or several members came before, for the same key and in the window. With one member the slot's mark is the
 * newest tick and its time the latest; with several the slot has a list.
 */
export class Seen {
  constructor(
    readonly memory: Memory,
    readonly members: number,
    readonly within: Window | undefined,
  ) {}

  remember(member: number, hit: Hit, call: KeyedCall): void {
    for (const key of hit.keys) this.#remember(member, key, call)
    if (hit.any) this.#rememberWild(member, call)
  }

  forget(hit: Hit, call: KeyedCall): void {
    forgetKeys(this.memory, hit, call, this.#wilds().length > 0)
  }

  isSeen(key: number, call: KeyedCall): boolean {
    return this.#isSlotSeen(this.memory.table.find(this.memory.owner, key), call)
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
    table.marks[slot] = rememberTick(call)
    if (this.members > 1) this.#rememberMember(slot, isStale, member, call)
    else if (this.within !== undefined)
      table.setTime(slot, isStale ? call.stamp : Math.max(call.stamp, table.timeOf(slot)))
  }

  #rememberMember(slot: number, isStale: boolean, member: number, call: KeyedCall): void {
    const { lists } = this.memory.table
    const known = isStale ? undefined : (lists.get(slot) as Members | undefined)
    const list = known ?? { ticks: new Array(this.members).fill(0), times: new Array(this.members).fill(0) }
    list.times[member] = list.ticks[member] === 0 ? call.stamp : Math.max(call.stamp, list.times[member] as number)
    list.ticks[member] = rememberTick(call)
    lists.set(slot, list)
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
