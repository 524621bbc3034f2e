import { inWords } from './operand-words.js'
import { defineRule, type RuleOf } from './rule.js'

const trigger = 1
const forbidden = 2

/** Once the trigger was called, the forbidden tool is not called any more. */
export const neverAfterRule = defineRule<RuleOf<'never_after'>>({
  type: 'never_after',
  operands: (rule) => [rule.trigger, rule.forbidden],
  everyCall: false,
  closesWindow: false,
  step(state, hits) {
    // A call that is both is forbidden only if an earlier call was the trigger.
    if (state.phase !== 0 && (hits & forbidden) !== 0) return true
    state.phase |= hits & trigger
    return false
  },
  end: (state) => (state.phase === 0 ? 'not-exercised' : 'held'),
  broken: (rule, tool) => `${tool} was called after ${inWords(rule.trigger)}, which forbids it`,
  remedy: (rule) => `end with ${inWords(rule.trigger)}, or call ${inWords(rule.forbidden)} before it`,
  means: (rule) => `Once ${inWords(rule.trigger)} was called, ${inWords(rule.forbidden)} is never called.`,
})
