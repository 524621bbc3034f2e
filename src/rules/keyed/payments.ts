import { maxKeysOfTrace } from './key-table.js'
import {
  type EarlierCall,
  forgetKeys,
  type Hit,
  isNear,
  type KeyedCall,
  type KeyedRuleOf,
  type Memory,
  rememberTick,
  slotOf,
} from './keyed-rule.js'

/** One call of `first`, as often as it may still be used. */
interface Payment {
  readonly tick: number
  readonly stamp: number
  left: number
  /** What `distinct` counts. */
  readonly value: number | undefined
}

interface Purse {
  payments: Payment[]
  /** Calls that all payments together have served: with `count` they are spent together. */
  served: number
  /** What was used up last, and by which call. */
  spent?: { readonly paid: number; readonly by: number }
  /** Up to where payments of any key are among them. */
  seenUpTo: number
}

/** Payments of one key: each `first` serves `uses` calls of `then`, or `count` of them together do. The oldest is spent first. */
export class Payments {
  constructor(
    readonly memory: Memory,
    readonly rule: KeyedRuleOf<'before'>,
  ) {}

  remember(_member: number, hit: Hit, call: KeyedCall): void {
    const made = this.#made(hit, call)
    if (made.length === 0) return
    if (hit.keys.length > 0) this.memory.table.setNewest(this.memory.owner, rememberTick(call))
    for (const key of hit.keys) {
      const slot = slotOf(this.memory, key)
      if (slot < 0) return
      const purse = this.#purse(slot)
      for (const payment of made) this.#add(purse, { ...payment })
    }
    if (hit.any) {
      const { extras } = this.memory.table
      const open = (extras.get(this.memory.owner) as Payment[] | undefined) ?? []
      if (open.length >= maxKeysOfTrace) this.memory.isFull = true
      else extras.set(this.memory.owner, [...open, ...made])
    }
  }

  forget(hit: Hit, call: KeyedCall): void {
    forgetKeys(this.memory, hit, call, this.#hasOpen())
  }

  /** Whether a call is paid for, which spends what pays. */
  takes(key: number, call: KeyedCall): boolean {
    const { table, owner } = this.memory
    const slot = this.#hasOpen() ? slotOf(this.memory, key) : table.find(owner, key)
    if (slot < 0) return this.memory.isFull
    const purse = this.#purse(slot)
    const since = Math.max(table.forgottenAt(owner), table.sinceOf(slot))
    if (purse.payments.some(({ tick }) => tick <= since)) {
      purse.payments = purse.payments.filter(({ tick }) => tick > since)
      purse.served = 0
    }
    const near = purse.payments.filter(({ stamp }) => isNear(this.rule.within, stamp, call))
    const { count, uses } = this.rule
    if (count !== undefined) return this.#takesTogether(purse, near, count, call)
    const [oldest] = near
    if (oldest === undefined) return false
    if (uses !== undefined) oldest.left--
    if (oldest.left === 0) {
      purse.payments = purse.payments.filter((payment) => payment !== oldest)
      purse.spent = { paid: oldest.tick, by: rememberTick(call) }
    }
    return true
  }

  /** What pays, but not enough; or what was used up, is too old, was forgotten, or is of another key. */
  whyNot(key: number, call: KeyedCall, isKeyed: boolean): readonly EarlierCall[] {
    const { table, owner } = this.memory
    const slot = table.find(owner, key)
    const forgotten = Math.max(table.forgottenAt(owner), slot < 0 ? -1 : table.sinceOf(slot))
    if (slot < 0) {
      const other = isKeyed ? table.newestOf(owner) : 0
      return other > Math.max(0, forgotten) ? [{ tick: other, reason: 'other-key' }] : []
    }
    const purse = table.lists.get(slot) as Purse | undefined
    const payments = purse?.payments ?? []
    const [counted] = payments.filter(({ stamp }) => isNear(this.rule.within, stamp, call))
    if (counted) return [{ tick: counted.tick, reason: 'first-counted' }]
    const latest = payments.reduce((a, b) => (a.stamp > b.stamp ? a : b), { tick: 0, stamp: Number.NEGATIVE_INFINITY })
    const spent = purse?.spent
    if (spent && spent.paid > Math.max(forgotten, latest.tick))
      return [
        { tick: spent.paid, reason: 'used-up' },
        { tick: spent.by, reason: 'used-by' },
      ]
    if (latest.tick > 0) return [{ tick: latest.tick, reason: 'too-early' }]
    return forgotten > 0 ? [{ tick: forgotten, reason: 'reset' }] : []
  }

  #takesTogether(purse: Purse, near: readonly Payment[], count: number, call: KeyedCall): boolean {
    const number = this.rule.distinct ? new Set(near.map(({ value }) => value)).size : near.length
    if (number < count) return false
    if (this.rule.uses !== undefined && ++purse.served >= this.rule.uses) {
      purse.payments = []
      purse.served = 0
      purse.spent = { paid: (near.at(-1) as Payment).tick, by: rememberTick(call) }
    }
    return true
  }

  #made(hit: Hit, call: KeyedCall): Payment[] {
    const base = { tick: rememberTick(call), stamp: call.stamp, left: this.rule.uses ?? Number.POSITIVE_INFINITY }
    if (this.rule.distinct === undefined) return [{ ...base, value: undefined }]
    // Values that are not known may be any number of values that no other call has.
    const unknown = hit.anyValue ? Math.min(this.rule.count ?? 1, maxKeysOfTrace) : 0
    const values = [
      ...(hit.values ?? []),
      ...Array.from({ length: unknown }, (_, i) => -(base.tick * maxKeysOfTrace + i)),
    ]
    return values.map((value) => ({ ...base, value }))
  }

  /** A value counts at its newest call, which need not be the one recorded last. */
  #add(purse: Purse, payment: Payment): void {
    if (payment.value !== undefined)
      purse.payments = purse.payments.filter(({ value, stamp }) => value !== payment.value || stamp > payment.stamp)
    const { within } = this.rule
    // Two calls that are too far apart stay so.
    if (typeof within === 'number')
      purse.payments = purse.payments.filter(({ stamp }) => payment.stamp - stamp < within)
    if (purse.payments.length >= maxKeysOfTrace) this.memory.isFull = true
    else purse.payments.push(payment)
  }

  /** With the payments that may be of any key. */
  #purse(slot: number): Purse {
    const { table, owner } = this.memory
    const purse = (table.lists.get(slot) as Purse | undefined) ?? { payments: [], served: 0, seenUpTo: -1 }
    table.lists.set(slot, purse)
    const open = (table.extras.get(owner) as readonly Payment[] | undefined) ?? []
    const since = Math.max(purse.seenUpTo, table.sinceOf(slot))
    for (const payment of open)
      if (payment.tick > since) {
        purse.seenUpTo = payment.tick
        this.#add(purse, { ...payment })
        purse.payments.sort((a, b) => a.tick - b.tick)
      }
    return purse
  }

  #hasOpen(): boolean {
    return this.memory.table.extras.has(this.memory.owner)
  }
}
