import { inWords } from './operand-words.js'
import { defineRule, type RuleOf } from './rule.js'

/** The tool is called at least once. */
export const requireRule = defineRule<RuleOf<'require'>>({
  type: 'require',
  operands: (rule) => [rule.tool],
  everyCall: false,
  closesWindow: false,
  step(state, hits) {
    state.phase |= hits
    return false
  },
  end: (state) => (state.phase === 0 ? 'violated' : 'held'),
  broken: (rule) => `${inWords(rule.tool)} was never called, and every trace must call it`,
  remedy: (rule) => `call ${inWords(rule.tool)}, or drop the rule for agents that need not`,
  means: (rule) => `Every trace calls ${inWords(rule.tool)} at least once.`,
})
