import { defineRule, type RuleOf } from './rule.js'

/** The tool is called at least once. */
export const requireRule = defineRule<RuleOf<'require'>>({
  type: 'require',
  operands: (rule) => [rule.tool],
  everyCall: false,
  certain: false,
  closesWindow: false,
  step(state, hits) {
    state.phase |= hits
    return false
  },
  end: (state) => (state.phase === 0 ? 'violated' : 'held'),
  broken: (rule) => `${rule.tool.label} was never called, and every trace must call it`,
  remedy: (rule) => `call ${rule.tool.label}, or drop the rule for agents that need not`,
  means: (rule) => `Every trace calls ${rule.tool.label} at least once.`,
})
