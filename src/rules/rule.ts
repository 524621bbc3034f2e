import type { Selector, SequenceRule } from '../model/policy.js'
import type { RelatedReason } from '../model/related-call.js'
import { sayMessages } from './message-words.js'
import { runInWords } from './run-words.js'

/** What a rule remembers of one trace. All numbers start at 0; what the first two mean is each rule's own affair. */
export interface RuleState {
  phase: number
  mark: number
  /** The call that would explain why the rule is broken, counted from 1. Decides nothing. */
  call: number
}

export type RuleEnd = 'held' | 'violated' | 'not-exercised'

/**
 * One sequence operator, as a small machine that sees the calls of one trace in order and keeps two numbers, and which call
 * would explain a break.
 * Traces are complete when `end` asks: a window that is still open then has been missed.
 */
export interface RuleKind<R extends SequenceRule = SequenceRule> {
  readonly type: R['type']
  /** The operands; bit *i* of `hits` says whether a call matches operand *i*. At most 31. */
  operands(rule: R): readonly Selector[]
  /** Whether a call that matches no operand can matter (it closes windows, it breaks strict order). */
  readonly everyCall: boolean
  /**
   * Whether a call that breaks it is only the one at which a window closed. No tool did that, so the finding names none,
   * and is the same mistake whichever call closed the window, and if the end of the trace did.
   */
  readonly closesWindow: boolean
  /** Takes one call; true if it breaks the rule. Not asked again for that trace once it is broken. */
  step(state: RuleState, hits: number, index: number, rule: R): boolean
  /**
   * Where it is not known which calls matched, a trace may be in one of several states: those of them that decide what
   * can still become of it. Absent for machines with few states.
   */
  deciding?(states: readonly RuleState[]): readonly RuleState[]
  /** Why the call that the state names matters; absent for operators that name none. */
  readonly earlier?: RelatedReason
  /** The operand, as a bit, whose calls explain a break by not meeting its conditions: the state then names the newest. */
  readonly explainsMissed?: number
  /** The outcome of the rule in a complete trace in which no call broke it. */
  end(state: RuleState, rule: R): RuleEnd
  /** What went wrong, in one clause, for a finding. `tool`: of the call that broke it; absent if the end of the trace did. */
  broken(rule: R, tool: string | undefined): string
  /** What to do about it, as an order to the agent's developer. */
  remedy(rule: R): string
  /** What the rule asks for, in plain words. */
  means(rule: R): string
}

/** What a rule asks for, and in which runs. */
export function meaningOf(rule: SequenceRule, kind: RuleKind): string {
  const means = kind.means(rule)
  return sayMessages(rule.when ? `In a run ${runInWords(rule.when)}: ${means}` : means)
}

export function defineRule<R extends SequenceRule>(kind: RuleKind<R>): RuleKind<R> {
  return kind
}

export type RuleOf<T extends SequenceRule['type']> = Extract<SequenceRule, { type: T }>
