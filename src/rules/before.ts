import { defineRule, type RuleOf } from './rule.js'

const first = 1
const then = 2

/** The first call of `then` comes no sooner than the first call of `first`. Later calls of `then` are then in order too. */
export const beforeRule = defineRule<RuleOf<'before'>>({
  type: 'before',
  operands: (rule) => [rule.first, rule.then],
  everyCall: false,
  certain: false,
  closesWindow: false,
  step(state, hits) {
    state.phase |= hits
    return (state.phase & then) !== 0 && (state.phase & first) === 0
  },
  end: (state) => ((state.phase & then) === 0 ? 'not-exercised' : 'held'),
  broken: (rule, tool) => `${tool} was called before any call of ${rule.first.label}`,
  remedy: (rule) => `call ${rule.first.label} first`,
  means: (rule) => `${rule.first.label} is called before the first call of ${rule.then.label}.`,
})
