import { inWords, times } from './operand-words.js'
import { defineRule, type RuleOf, type RuleState } from './rule.js'

/**
 * The tool is called at most `max` times. A ceiling that nothing came near was not put to the test, so without a call it
 * is not exercised; what forbids (`max: 0`) holds by absence.
 */
export const maxCallsRule = defineRule<RuleOf<'max_calls'>>({
  type: 'max_calls',
  operands: (rule) => [rule.tool],
  everyCall: false,
  closesWindow: false,
  step(state, hits, _index, rule) {
    if (hits !== 0) state.phase++
    return state.phase > rule.max
  },
  end: (state, rule) => (state.phase === 0 && rule.max > 0 ? 'not-exercised' : 'held'),
  // Between the fewest and the most calls there can have been, any number is possible.
  deciding: (states) => [least(states), most(states)],
  broken: (rule, tool) =>
    rule.max === 0
      ? `${tool ?? inWords(rule.tool)} was called, and ${inWords(rule.tool)} must not be called`
      : `${inWords(rule.tool)} was called more than ${times(rule.max)}`,
  remedy: (rule) =>
    rule.max === 0
      ? 'take the tool away from the agent, or drop the rule'
      : `call ${inWords(rule.tool)} less often, or raise max`,
  means: (rule) =>
    rule.max === 0
      ? `${inWords(rule.tool)} must not be called.`
      : `${inWords(rule.tool)} is called at most ${times(rule.max)} in a trace.`,
})

function least(states: readonly RuleState[]): RuleState {
  return states.reduce((low, state) => (state.phase < low.phase ? state : low))
}

function most(states: readonly RuleState[]): RuleState {
  return states.reduce((high, state) => (state.phase > high.phase ? state : high))
}
