import { isMessageName } from '../../model/message-names.js'
import type { Outcome } from '../../model/outcome.js'
import type { Selector, SelectorTerm, SequenceRule } from '../../model/policy.js'
import type { TraceRun } from '../../model/trace.js'
import { mentionedOperands, ruleKinds } from '../../rules/index.js'
import { keyedMachine } from '../../rules/keyed/index.js'

/** What a rule asks of messages: whose, and what more of them could do to it. */
export interface AskedMessages {
  readonly user: boolean
  readonly assistant: boolean
  /** More messages could keep the rule from being broken. */
  readonly help: boolean
  /** More messages could break the rule. */
  readonly hurt: boolean
}

/** Undefined for a rule about calls alone. */
export function askedMessages(rule: SequenceRule): AskedMessages | undefined {
  const names = new Set(mentionedOperands(rule).flatMap(messagesIn))
  if (names.size === 0) return undefined
  const roles = rolesOf(rule)
  return {
    user: names.has('@user'),
    assistant: names.has('@assistant') || names.has('@final'),
    help: roles.some(([role, operand]) => role !== 'hurts' && messagesIn(operand).length > 0),
    hurt: roles.some(([role, operand]) => role !== 'helps' && messagesIn(operand).length > 0),
  }
}

/** Whether what the rule asks for is not in a trace. */
export function lacksMessages({ user, assistant }: AskedMessages, run: TraceRun): boolean {
  return run.losesMessages === true || (user && !run.hasUserMessages) || (assistant && !run.hasAssistantMessages)
}

/** Whether an outcome stands whatever was said. Words of which nobody knows the conversation keep no rule. */
export function standsWithout({ help, hurt }: AskedMessages, outcome: Outcome, run: TraceRun): boolean {
  if (outcome === 'violated') return !help
  return !hurt && !(outcome === 'held' && run.losesMessages)
}

/** A run without a call is asked only what must be said, and what must not. */
export function isAskedOfWords(rule: SequenceRule): boolean {
  return rule.type === 'require' || rule.type === 'forbid'
}

type Role = 'helps' | 'hurts' | 'either'

function rolesOf(rule: SequenceRule): readonly (readonly [Role, Selector])[] {
  const machine = keyedMachine(rule)
  if (machine) return machine.operands(rule).map(({ role, selector }) => [role, selector])
  switch (rule.type) {
    case 'require':
    case 'eventually':
      return [['helps', rule.tool]]
    case 'before':
      return [
        ['helps', rule.first],
        ['hurts', rule.then],
      ]
    case 'after':
      return [
        ['hurts', rule.trigger],
        ['helps', rule.then],
      ]
    case 'sequence':
      return rule.tools.map((tool) => ['either', tool])
    default:
      return ruleKinds[rule.type].operands(rule).map((operand) => ['hurts', operand])
  }
}

function messagesIn({ terms, all = [] }: Selector): readonly string[] {
  return [...terms.flatMap(messagesOf), ...all.flatMap(messagesIn)]
}

function messagesOf({ tools, except = [] }: SelectorTerm): readonly string[] {
  return [...tools.filter(isMessageName), ...except.flatMap(messagesOf)]
}
