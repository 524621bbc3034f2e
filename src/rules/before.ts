import { inWords } from './operand-words.js'
import { defineRule, type RuleOf } from './rule.js'

const first = 1
const then = 2

/**
 * The first call of `then` comes after a call of `first`: another call, an earlier one. Later calls of `then` are then in
 * order too.
 */
export const beforeRule = defineRule<RuleOf<'before'>>({
  type: 'before',
  operands: (rule) => [rule.first, rule.then],
  everyCall: false,
  closesWindow: false,
  step(state, hits) {
    if ((hits & then) !== 0 && (state.phase & first) === 0) return true
    state.phase |= hits
    return false
  },
  end: (state) => ((state.phase & then) === 0 ? 'not-exercised' : 'held'),
  broken: (rule, tool) => `${tool} was called before any call of ${inWords(rule.first)}`,
  remedy: (rule) => `call ${inWords(rule.first)} first`,
  means: (rule) => `${inWords(rule.first)} is called before the first call of ${inWords(rule.then)}.`,
})
