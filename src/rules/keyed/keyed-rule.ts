import type { ExactSum } from '../../model/exact-sum.js'
import type { Window } from '../../model/keys.js'
import type { Selector, SequenceRule } from '../../model/policy.js'
import type { RelatedReason } from '../../model/related-call.js'
import type { KeyTable } from './key-table.js'

/** What one operand has to do with a call. */
export interface Hit {
  /** Without `same` the one key 0. */
  readonly keys: readonly number[]
  /** Keys that are not known: it may be any. */
  readonly any: boolean
  /** The operand means the call, whether or not it has a key. */
  readonly isMeant?: boolean | undefined
  /** Of `reset`: everything is forgotten. */
  readonly all: boolean
  /** Of `distinct`: the values that are counted, as hashes. */
  readonly values?: readonly number[] | undefined
  /** Some of them are not known. */
  readonly anyValue?: boolean | undefined
  /** Of `total`: what is added. */
  readonly amount?: ExactSum | undefined
  /** Of `total`: something is added that is not known; in the reading on the side of the rule, nothing is. */
  readonly anyAmount?: 'added' | 'left-out' | undefined
}

/** A call as a keyed rule sees it, in one reading of what is not known. */
export interface KeyedCall {
  /** The place among the calls and messages of the trace, from 1, so that what is remembered has an order. */
  readonly tick: number
  /**
   * Where the call stands for the rule's window: its place among the calls of the trace, or milliseconds; infinite where the time
   * is not known, on the side of the reading.
   */
  readonly now: number
  /** The same, as it is kept for later calls to compare with. */
  readonly stamp: number
  readonly hits: readonly Hit[]
}

/** What one rule remembers of one trace. */
export interface Memory {
  readonly table: KeyTable
  owner: number
  /** Against the bound of keys of the run. */
  counted: boolean
  /** A bound was passed: nothing of the rule is certain any more. */
  isFull: boolean
  /** Of a step that broke the rule: the earlier calls that explain it, by the moments at which they were remembered. */
  earlier: EarlierCall[]
}

export interface EarlierCall {
  /** 0 where it is not known any more. */
  readonly tick: number
  readonly reason: RelatedReason
}

/** Whether more calls of an operand make a rule easier to keep, or harder. */
export type Role = 'helps' | 'hurts'

export interface KeyedOperand {
  readonly selector: Selector
  readonly role: Role
  readonly isReset?: true
}

/**
 * One operator as a machine that holds once for each key. Where something is not known, it runs twice: once with everything on
 * the side of the rule, once against it; what the two agree on is certain.
 */
export interface KeyedMachine<R extends SequenceRule = SequenceRule> {
  operands(rule: R): readonly KeyedOperand[]
  /** Whether a call that matches no operand can matter. */
  everyCall(rule: R): boolean
  /** Whether it helps the rule if two calls lie within its window. */
  readonly nearness: Role
  /** First decides about the call, then forgets, then remembers it: no call does anything for or against itself. True if broken. */
  step(memory: Memory, call: KeyedCall, rule: R): boolean
  /** Whether the end of the trace breaks it. */
  brokenAtEnd?(memory: Memory, rule: R): boolean
  /** It holds by absence. */
  forbids?(rule: R): boolean
}

export type KeyedRuleOf<T extends SequenceRule['type']> = Extract<SequenceRule, { type: T }>

/** A moment in the order of a trace: in one call, what is forgotten comes before what is remembered. */
export function forgetTick({ tick }: KeyedCall): number {
  return 2 * tick
}

export function rememberTick({ tick }: Pick<KeyedCall, 'tick'>): number {
  return 2 * tick + 1
}

/** The place of what was remembered, or made to be forgotten, at a moment. */
export function placeOfTick(tick: number): number {
  return tick >> 1
}

/** Whether what was remembered lies in the window that ends with a call. Closed: as far away as it says is inside. */
export function isNear(within: Window | undefined, stamp: number, { now }: KeyedCall): boolean {
  return within === undefined || now - stamp <= (typeof within === 'number' ? within : within.ms)
}

/** How far back the window of a call reaches that is counted itself: `within: 3` is the call and the two before it. */
export function spanOf(within: Window): number {
  return typeof within === 'number' ? within - 1 : within.ms
}

/** What a rule keeps of a trace besides its keys. */
export function extraOf<T>({ table, owner }: Memory, make: () => T): T {
  const known = table.extras.get(owner) as T | undefined
  if (known !== undefined) return known
  const made = make()
  table.extras.set(owner, made)
  return made
}

/** @param hasOpen something is remembered that may be of any key: a key that was not seen yet must then be known to be forgotten */
export function forgetKeys(memory: Memory, { all, keys }: Hit, call: KeyedCall, hasOpen: boolean): void {
  const { table, owner } = memory
  if (all) table.forget(owner, forgetTick(call))
  for (const key of keys) {
    const slot = hasOpen ? slotOf(memory, key) : table.find(owner, key)
    if (slot < 0) continue
    table.marks[slot] = 0
    table.setSince(slot, forgetTick(call))
    table.lists.delete(slot)
  }
}

export function slotOf(memory: Memory, key: number): number {
  const slot = memory.table.make(memory.owner, key, memory.counted)
  if (slot < 0) memory.isFull = true
  return slot
}
