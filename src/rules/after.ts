import { inWords } from './operand-words.js'
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
  closesWindow: true,
  step(state, hits, index, rule) {
    if ((hits & then) !== 0) state.mark = 0
    if ((hits & trigger) !== 0) {
      state.phase = 1
      if (state.mark === 0) state.mark = index + 1
    }
    return state.mark !== 0 && index + 1 - state.mark >= rule.within
  },
  // Of triggers that may be waiting, the oldest breaks the rule first, and the newest last.
  deciding: (states) => {
    const open = states.filter(({ mark }) => mark !== 0).sort((a, b) => a.mark - b.mark)
    return [...states.filter(({ mark }) => mark === 0), ...open.slice(0, 1), ...open.slice(1).slice(-1)]
  },
  end: (state) => (state.phase === 0 ? 'not-exercised' : state.mark === 0 ? 'held' : 'violated'),
  broken: (rule, tool) =>
    tool === undefined
      ? `the trace ended before ${inWords(rule.then)} was called, which must follow ${inWords(rule.trigger)} within ${calls(rule.within)}`
      : `${inWords(rule.trigger)} was not followed by ${inWords(rule.then)} within ${calls(rule.within)}`,
  remedy: (rule) => `let ${inWords(rule.then)} follow ${inWords(rule.trigger)}, or raise within`,
  means: (rule) =>
    `Every call of ${inWords(rule.trigger)} is followed by ${inWords(rule.then)} within ${calls(rule.within)}.`,
})

function calls(count: number): string {
  return count === 1 ? 'one call' : `${count} calls`
}
