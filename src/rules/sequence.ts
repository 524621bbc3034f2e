import { inWords } from './operand-words.js'
import { defineRule, type RuleOf } from './rule.js'

/**
 * The tools are called in this order. Strict: once the first was called, nothing else comes in between.
 * Otherwise other tools and repeats of earlier members may, but a later member may not come early.
 * `phase` is the number of members met so far.
 */
export const sequenceRule = defineRule<RuleOf<'sequence'>>({
  type: 'sequence',
  operands: (rule) => rule.tools,
  everyCall: true,
  closesWindow: false,
  earlier: 'last-in-order',
  step(state, hits, index, rule) {
    const next = state.phase
    if (next >= rule.tools.length) return false
    if ((hits & (1 << next)) !== 0) {
      state.phase++
      state.call = index + 1
      return false
    }
    if (rule.strict) return next > 0
    // Any member after the expected one.
    return hits >>> (next + 1) !== 0
  },
  end: (state, rule) => (state.phase === 0 ? 'not-exercised' : state.phase === rule.tools.length ? 'held' : 'violated'),
  broken: (rule, tool) =>
    tool === undefined
      ? `the trace ended before the sequence ${order(rule)} was complete`
      : rule.strict
        ? `another call came between the calls of ${order(rule)}`
        : `the calls ${order(rule)} came in another order`,
  remedy: (rule) => `call the tools in the order ${order(rule)}`,
  means: (rule) =>
    `The calls come in the order ${order(rule)}${rule.strict ? ', with nothing in between' : ''}, and once begun the sequence is completed.`,
})

function order(rule: RuleOf<'sequence'>): string {
  return rule.tools.map((tool) => inWords(tool)).join(' > ')
}
