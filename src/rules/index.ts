import type { Selector, SequenceRule, SequenceRuleType } from '../model/policy.js'
import { afterRule } from './after.js'
import { beforeRule } from './before.js'
import { blocklistRule } from './blocklist.js'
import { eventuallyRule } from './eventually.js'
import { expectRule } from './expect.js'
import { forbidRule } from './forbid.js'
import { maxCallsRule } from './max-calls.js'
import { neverAfterRule } from './never-after.js'
import { requireRule } from './require.js'
import type { RuleKind } from './rule.js'
import { sequenceRule } from './sequence.js'
import { totalRule } from './total.js'

/** All sequence operators, one file each. */
export const ruleKinds: Readonly<Record<SequenceRuleType, RuleKind>> = {
  require: requireRule,
  forbid: forbidRule,
  blocklist: blocklistRule,
  before: beforeRule,
  never_after: neverAfterRule,
  max_calls: maxCallsRule,
  total: totalRule,
  eventually: eventuallyRule,
  after: afterRule,
  sequence: sequenceRule,
  expect: expectRule,
} satisfies { [T in SequenceRuleType]: RuleKind<Extract<SequenceRule, { type: T }>> } as Readonly<
  Record<SequenceRuleType, RuleKind>
>

/** Every operand of a rule, that which makes it forget among them. */
export function mentionedOperands(rule: SequenceRule): readonly Selector[] {
  const operands = ruleKinds[rule.type].operands(rule)
  return 'reset' in rule && rule.reset ? [...operands, rule.reset] : operands
}
