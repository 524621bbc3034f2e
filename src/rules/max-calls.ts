import { defineRule, type RuleOf } from './rule.js'

/** The tool is called at most `max` times. No call at all keeps the ceiling, so it is held, not unexercised. */
export const maxCallsRule = defineRule<RuleOf<'max_calls'>>({
  type: 'max_calls',
  operands: (rule) => [rule.tool],
  everyCall: false,
  certain: true,
  closesWindow: false,
  step(state, hits, _index, rule) {
    if (hits !== 0) state.phase++
    return state.phase > rule.max
  },
  end: () => 'held',
  broken: (rule) => `${rule.tool.label} was called more than ${times(rule.max)}`,
  remedy: (rule) => `call ${rule.tool.label} less often, or raise max`,
  means: (rule) => `${rule.tool.label} is called at most ${times(rule.max)} in a trace.`,
})

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
