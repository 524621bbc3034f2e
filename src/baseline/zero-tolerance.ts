import type { Policy, SequenceRule, SequenceRuleType } from '../model/policy.js'
import type { Share } from './compare-rates.js'

/**
 * The rules that forbid something outright: once is once too often, so that more of it is worse, whether or not chance could
 * explain it. Of all other rules agents may break now and then more than before.
 */
export function zeroToleranceRules({ sequences, maxToolCalls }: Policy): ReadonlySet<string> {
  return new Set([
    'E_TOOL_DENIED',
    'E_TOOL_NOT_ALLOWED',
    ...(maxToolCalls?.value === 0 ? ['E_RATE_LIMIT'] : []),
    ...sequences.filter(forbids).map(({ id }) => id),
  ])
}

function forbids(rule: SequenceRule): boolean {
  const of = forbidding[rule.type]
  return typeof of === 'boolean' ? of : of(rule)
}

/** Complete, so that a new kind of rule has to say which it is. */
const forbidding: Readonly<Record<SequenceRuleType, boolean | ((rule: SequenceRule) => boolean)>> = {
  require: false,
  blocklist: true,
  forbid: true,
  before: false,
  never_after: true,
  max_calls: (rule) => rule.type === 'max_calls' && rule.max === 0,
  eventually: false,
  after: false,
  total: false,
  sequence: false,
  expect: false,
}

/** More, and in a larger share. A share of nothing says nothing, so that more of it is more. */
export function isRise(before: Share, after: Share): boolean {
  if (after.part <= before.part) return false
  return before.whole === 0 || after.whole === 0 || after.part * before.whole > before.part * after.whole
}
