import { operandInWords, sameAs, within } from './keyed-words.js'
import { inWords, isTooLong } from './operand-words.js'
import { defineRule, type RuleOf } from './rule.js'

const trigger = 1
const forbidden = 2

/** Once the trigger was called, the forbidden tool is not called any more. Keys and windows: see `keyed/never-after.ts`. */
export const neverAfterRule = defineRule<RuleOf<'never_after'>>({
  type: 'never_after',
  operands: (rule) => [rule.trigger, rule.forbidden],
  everyCall: false,
  closesWindow: false,
  earlier: 'forbids',
  step(state, hits, index) {
    // A call that is both is forbidden only if an earlier call was the trigger.
    if (state.phase !== 0 && (hits & forbidden) !== 0) return true
    if ((hits & trigger) !== 0) {
      state.phase = trigger
      state.call = index + 1
    }
    return false
  },
  end: (state) => (state.phase === 0 ? 'not-exercised' : 'held'),
  broken: (rule, tool) => {
    const called = `${tool} was called${within(rule.within)} after`
    return isTooLong(rule.trigger)
      ? `${called} a call of ${rule.trigger.label} that forbids it`
      : `${called} ${earlier(rule)}, which forbids it`
  },
  remedy: (rule) => `end with ${operandInWords(rule.trigger)}, or call ${inWords(rule.forbidden)} before it`,
  means: (rule) =>
    rule.within === undefined && rule.same === undefined && rule.reset === undefined && rule.trigger.all === undefined
      ? `Once ${inWords(rule.trigger)} was called, ${inWords(rule.forbidden)} is never called.`
      : `${inWords(rule.forbidden)} is never called${within(rule.within)} after ${earlier(rule)}.`,
})

function earlier(rule: RuleOf<'never_after'>): string {
  const same = sameAs(rule, rule.trigger, rule.forbidden)
  const reset = rule.reset ? ` that no call of ${inWords(rule.reset)} cancelled` : ''
  const calls = rule.trigger.all ? 'calls of ' : same || reset ? 'a call of ' : ''
  return `${calls}${operandInWords(rule.trigger)}${same}${reset}`
}
