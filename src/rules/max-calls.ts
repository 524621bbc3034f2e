import { keyPartInWords } from './key-words.js'
import { read, within } from './keyed-words.js'
import { inWords, times } from './operand-words.js'
import { defineRule, type RuleOf, type RuleState } from './rule.js'

type Rule = RuleOf<'max_calls'>

/**
 * The tool is called at most `max` times. A ceiling that nothing came near was not put to the test, so without a call it
 * is not exercised; what forbids (`max: 0`) holds by absence. Keys, windows, values and streaks: see `keyed/max-calls.ts`.
 */
export const maxCallsRule = defineRule<Rule>({
  type: 'max_calls',
  operands: (rule) => [rule.tool],
  everyCall: false,
  closesWindow: false,
  earlier: 'first-counted',
  step(state, hits, index, rule) {
    if (hits !== 0 && ++state.phase === 1) state.call = index + 1
    return state.phase > rule.max
  },
  end: (state, rule) => (state.phase === 0 && rule.max > 0 ? 'not-exercised' : 'held'),
  // Between the fewest and the most calls there can have been, any number is possible.
  deciding: (states) => [least(states), most(states)],
  broken: (rule, tool) =>
    rule.max === 0 && !isKeyed(rule)
      ? `${tool ?? inWords(rule.tool)} was called, and ${inWords(rule.tool)} must not be called`
      : `${inWords(rule.tool)} was called ${rule.distinct ? 'with ' : ''}more than ${counted(rule)}`,
  remedy: (rule) =>
    rule.max === 0
      ? 'take the tool away from the agent, or drop the rule'
      : `call ${inWords(rule.tool)} less often, or raise max`,
  means: (rule) =>
    rule.max === 0 && !isKeyed(rule)
      ? `${inWords(rule.tool)} must not be called.`
      : `${inWords(rule.tool)} is called ${rule.distinct ? 'with ' : ''}at most ${counted(rule)}${isKeyed(rule) ? '' : ' in a trace'}.`,
})

function isKeyed({ same, within, reset, distinct, streak }: Rule): boolean {
  return [same, within, reset, distinct, streak].some((word) => word !== undefined)
}

function counted(rule: Rule): string {
  const { max, distinct, streak, reset } = rule
  const value = read(rule, rule.tool)
  const what = distinct
    ? `${max} different ${max === 1 ? 'value' : 'values'} of ${keyPartInWords(distinct)}`
    : `${times(max)}${streak ? ' in a row' : ''}`
  const cleared = reset
    ? ` without a call of ${inWords(reset)} that clears ${value === undefined ? 'the count' : 'it'} in between`
    : ''
  return `${what}${value === undefined ? '' : ` with the same ${value}`}${within(rule.within)}${cleared}`
}

function least(states: readonly RuleState[]): RuleState {
  return states.reduce((low, state) => (state.phase < low.phase ? state : low))
}

function most(states: readonly RuleState[]): RuleState {
  return states.reduce((high, state) => (state.phase > high.phase ? state : high))
}
