import { inWords, times } from './operand-words.js'
import { defineRule, type RuleOf, type RuleState } from './rule.js'

/** The tool is called at least `min` times, which is once where nothing is said. `phase` counts up to that. */
export const requireRule = defineRule<RuleOf<'require'>>({
  type: 'require',
  operands: (rule) => [rule.tool],
  everyCall: false,
  closesWindow: false,
  step(state, hits, _index, rule) {
    if (hits !== 0 && state.phase < least(rule)) state.phase++
    return false
  },
  // Between the fewest and the most calls there can have been, any number is possible.
  deciding: (states) => [fewest(states), most(states)],
  end: (state, rule) => (state.phase < least(rule) ? 'violated' : 'held'),
  broken: (rule) =>
    least(rule) === 1
      ? `${inWords(rule.tool)} was never called, and every trace must call it`
      : `${inWords(rule.tool)} was called less often than the ${times(least(rule))} that every trace must call it`,
  remedy: (rule) => `call ${inWords(rule.tool)}, or drop the rule for agents that need not`,
  means: (rule) => `Every trace calls ${inWords(rule.tool)} at least ${times(least(rule))}.`,
})

function least({ min = 1 }: RuleOf<'require'>): number {
  return min
}

function fewest(states: readonly RuleState[]): RuleState {
  return states.reduce((low, state) => (state.phase < low.phase ? state : low))
}

function most(states: readonly RuleState[]): RuleState {
  return states.reduce((high, state) => (state.phase > high.phase ? state : high))
}
