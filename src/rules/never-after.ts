import { defineRule, type RuleOf } from './rule.js'

const trigger = 1
const forbidden = 2

/** Once the trigger was called, the forbidden tool is not called any more. */
export const neverAfterRule = defineRule<RuleOf<'never_after'>>({
  type: 'never_after',
  operands: (rule) => [rule.trigger, rule.forbidden],
  everyCall: false,
  certain: true,
  closesWindow: false,
  step(state, hits) {
    // A call that is both is forbidden only if an earlier call was the trigger.
    if (state.phase !== 0 && (hits & forbidden) !== 0) return true
    state.phase |= hits & trigger
    return false
  },
  end: (state) => (state.phase === 0 ? 'not-exercised' : 'held'),
  broken: (rule, tool) => `${tool} was called after ${rule.trigger.label}, which forbids it`,
  remedy: (rule) => `end with ${rule.trigger.label}, or call ${rule.forbidden.label} before it`,
  means: (rule) => `Once ${rule.trigger.label} was called, ${rule.forbidden.label} is never called.`,
})
