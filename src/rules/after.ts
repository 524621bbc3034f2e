import { read, within } from './keyed-words.js'
import { inWords } from './operand-words.js'
import { defineRule, type RuleOf } from './rule.js'

const trigger = 1
const then = 2

type Rule = RuleOf<'after'>

/**
 * Every call of the trigger is answered by a call of `then` among the `within` calls that follow it.
 * `mark` is the index of the oldest unanswered trigger, and 2: an answer in its window lies in the window of every later one.
 * Keys and time: see `keyed/after.ts`.
 */
export const afterRule = defineRule<Rule>({
  type: 'after',
  operands: (rule) => [rule.trigger, rule.then],
  everyCall: true,
  closesWindow: true,
  earlier: 'unanswered',
  step(state, hits, index, rule) {
    if ((hits & then) !== 0) state.mark = 0
    if ((hits & trigger) !== 0) {
      state.phase = 1
      // What is said before any call has the index -1.
      if (state.mark === 0) {
        state.mark = index + 2
        state.call = index + 1
      }
    }
    return state.mark !== 0 && index + 2 - state.mark >= (rule.within as number)
  },
  // Of triggers that may be waiting, the oldest breaks the rule first, and the newest last.
  deciding: (states) => {
    const open = states.filter(({ mark }) => mark !== 0).sort((a, b) => a.mark - b.mark)
    return [...states.filter(({ mark }) => mark === 0), ...open.slice(0, 1), ...open.slice(1).slice(-1)]
  },
  end: (state) => (state.phase === 0 ? 'not-exercised' : state.mark === 0 ? 'held' : 'violated'),
  broken: (rule, tool) =>
    tool === undefined
      ? `the trace ended before ${answer(rule)} was called, which must follow ${asked(rule)}${within(rule.within)}`
      : `${asked(rule)} was not followed by ${answer(rule)}${within(rule.within)}`,
  remedy: (rule) => `let ${inWords(rule.then)} follow ${inWords(rule.trigger)}, or raise within`,
  means: (rule) =>
    `Every ${rule.same ? '' : 'call of '}${asked(rule)} is followed by ${answer(rule)}${within(rule.within)}.`,
})

function asked(rule: Rule): string {
  const value = read(rule, rule.trigger)
  const cancelled = rule.reset ? ` that no call of ${inWords(rule.reset)} cancels` : ''
  return `${value === undefined ? '' : `value of ${value} in a call of `}${inWords(rule.trigger)}${cancelled}`
}

function answer(rule: Rule): string {
  const [asked, answers] = [read(rule, rule.trigger), read(rule, rule.then)]
  if (answers === undefined) return inWords(rule.then)
  return `${inWords(rule.then)} with it${asked === answers ? '' : ` as ${answers}`}`
}
