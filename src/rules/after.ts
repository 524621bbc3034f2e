import { defineRule, type RuleOf } from './rule.js'

const trigger = 1
const then = 2

/**
 * Every call of the trigger is answered by a call of `then` among the `within` calls that follow it.
 * `mark` is the 1-based index of the oldest unanswered trigger: an answer in its window lies in the window of every later one.
 */
export const afterRule = defineRule<RuleOf<'after'>>({
  type: 'after',
  operands: (rule) => [rule.trigger, rule.then],
  everyCall: true,
  certain: false,
  closesWindow: true,
  step(state, hits, index, rule) {
    if ((hits & then) !== 0) state.mark = 0
    if ((hits & trigger) !== 0) {
      state.phase = 1
      if (state.mark === 0) state.mark = index + 1
    }
    return state.mark !== 0 && index + 1 - state.mark >= rule.within
  },
  end: (state) => (state.phase === 0 ? 'not-exercised' : state.mark === 0 ? 'held' : 'violated'),
  broken: (rule, tool) =>
    tool === undefined
      ? `the trace ended before ${rule.then.label} was called, which must follow ${rule.trigger.label} within ${calls(rule.within)}`
      : `${rule.trigger.label} was not followed by ${rule.then.label} within ${calls(rule.within)}`,
  remedy: (rule) => `let ${rule.then.label} follow ${rule.trigger.label}, or raise within`,
  means: (rule) =>
    `Every call of ${rule.trigger.label} is followed by ${rule.then.label} within ${calls(rule.within)}.`,
})

function calls(count: number): string {
  return count === 1 ? 'one call' : `${count} calls`
}
