import { inWords, isTooLong } from './operand-words.js'
import { defineRule, type RuleOf } from './rule.js'

/** No such call is made. */
export const forbidRule = defineRule<RuleOf<'forbid'>>({
  type: 'forbid',
  operands: (rule) => [rule.tool],
  everyCall: false,
  closesWindow: false,
  step: (_state, hits) => hits !== 0,
  end: () => 'held',
  broken: (rule, tool) =>
    isTooLong(rule.tool)
      ? `${tool} was called with arguments that are forbidden`
      : `${tool} was called, and ${inWords(rule.tool)} is forbidden`,
  remedy: () => 'take the tool away from the agent, or narrow the rule',
  means: (rule) => `${inWords(rule.tool)} is never called.`,
})
