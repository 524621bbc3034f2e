import { defineRule, type RuleOf } from './rule.js'

/**
 * No tool name contains the text. The one rule that reads names rather than operands: the compiler turns it into an
 * operand that matches by substring, so that the text is literal (a `*` in it too).
 */
export const blocklistRule = defineRule<RuleOf<'blocklist'>>({
  type: 'blocklist',
  operands: () => [],
  everyCall: false,
  closesWindow: false,
  step: (_state, hits) => hits !== 0,
  end: () => 'held',
  broken: (rule, tool) => `${tool} was called, and the policy blocks names that contain ${rule.pattern}`,
  remedy: () => 'take the tool away from the agent, or narrow the pattern',
  means: (rule) => `No tool whose name contains ${rule.pattern} is called.`,
})
