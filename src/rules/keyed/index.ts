import type { SequenceRule } from '../../model/policy.js'
import { keyedAfter } from './after.js'
import { keyedBefore } from './before.js'
import type { KeyedMachine } from './keyed-rule.js'
import { keyedMaxCalls } from './max-calls.js'
import { keyedNeverAfter } from './never-after.js'
import { keyedTotal } from './total.js'

/** The machine of a rule that says more than names and order; undefined for one that two numbers a trace are enough for. */
export function keyedMachine(rule: SequenceRule): KeyedMachine | undefined {
  return machineOf(rule) as KeyedMachine | undefined
}

function machineOf(rule: SequenceRule) {
  switch (rule.type) {
    case 'before':
      return rule.uses !== undefined || rule.count !== undefined || isKeyed(rule, rule.first) ? keyedBefore : undefined
    case 'never_after':
      return isKeyed(rule, rule.trigger) ? keyedNeverAfter : undefined
    case 'after':
      return rule.same || rule.reset || typeof rule.within === 'object' ? keyedAfter : undefined
    case 'max_calls':
      return rule.distinct || rule.streak || isKeyed(rule, rule.tool) ? keyedMaxCalls : undefined
    case 'total':
      return keyedTotal
    default:
      return undefined
  }
}

type Options = Pick<Extract<SequenceRule, { type: 'never_after' }>, 'same' | 'within' | 'reset'>

function isKeyed(
  { same, within, reset }: Options,
  { all }: Extract<SequenceRule, { type: 'require' }>['tool'],
): boolean {
  return same !== undefined || within !== undefined || reset !== undefined || all !== undefined
}
