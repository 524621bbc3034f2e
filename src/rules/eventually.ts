import { inWords } from './operand-words.js'
import { defineRule, type RuleOf } from './rule.js'

/** The tool is among the first `within` calls. */
export const eventuallyRule = defineRule<RuleOf<'eventually'>>({
  type: 'eventually',
  operands: (rule) => [rule.tool],
  everyCall: true,
  closesWindow: true,
  step(state, hits, index, rule) {
    if (state.phase === 0 && hits !== 0 && index < rule.within) state.phase = 1
    // The call that uses up the window is the one that breaks the rule.
    return state.phase === 0 && index + 1 >= rule.within
  },
  end: (state) => (state.phase === 0 ? 'violated' : 'held'),
  broken: (rule, tool) =>
    tool === undefined
      ? `the trace ended without a call of ${inWords(rule.tool)}, which must come within the first ${rule.within} calls`
      : `${inWords(rule.tool)} was not among the first ${rule.within} calls`,
  remedy: (rule) => `call ${inWords(rule.tool)} earlier, or raise within`,
  means: (rule) => `${inWords(rule.tool)} is among the first ${rule.within} calls of every trace.`,
})
