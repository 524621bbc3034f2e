import type { KeyPart } from '../model/keys.js'
import { keyPartInWords } from './key-words.js'
import { apartFrom, before, operandInWords, read, sameAs } from './keyed-words.js'
import { inWords } from './operand-words.js'
import { defineRule, type RuleOf } from './rule.js'

const first = 1
const then = 2

type Rule = RuleOf<'before'>

/**
 * The first call of `then` comes after a call of `first`: another call, an earlier one. Later calls of `then` are then in
 * order too. With a word about keys, windows or uses every call of `then` is asked: see `keyed/before.ts`.
 */
export const beforeRule = defineRule<Rule>({
  type: 'before',
  operands: (rule) => [rule.first, rule.then],
  everyCall: false,
  closesWindow: false,
  earlier: 'unmet',
  explainsMissed: first,
  step(state, hits) {
    if ((hits & then) !== 0 && (state.phase & first) === 0) return true
    state.phase |= hits
    return false
  },
  end: (state) => ((state.phase & then) === 0 ? 'not-exercised' : 'held'),
  broken(rule, tool) {
    const value = read(rule, rule.then)
    if (value === undefined && !isKeyed(rule)) return `${tool} was called before any call of ${inWords(rule.first)}`
    if (value === undefined) return `${tool} was called without ${needed(rule)}${before(rule.within)}${rest(rule)}`
    if (rule.demandsKey)
      return `${tool} was called without ${needed(rule)}${sameAs(rule, rule.first, rule.then)}${before(rule.within)}${rest(rule)}`
    const many = rule.count === undefined ? 'no earlier call' : `fewer than ${rule.count} earlier calls`
    return `${tool} was called with a value of ${value} that ${many} of ${operandInWords(rule.first)}${different(rule.distinct)}${before(rule.within)} had${asRead(rule)}${rest(rule)}`
  },
  remedy: (rule) =>
    `call ${operandInWords(rule.first)} first${rule.same ? ' for the same value' : ''}${rule.uses === undefined ? '' : ' each time'}`,
  means(rule) {
    if (!isKeyed(rule)) return `${inWords(rule.first)} is called before the first call of ${inWords(rule.then)}.`
    const value = read(rule, rule.then)
    if (value === undefined)
      return `Every call of ${inWords(rule.then)} has ${needed(rule)}${before(rule.within)}${rest(rule)}.`
    const many = rule.count === undefined ? 'an earlier call' : `${rule.count} earlier calls`
    return `Every value of ${value} in a call of ${inWords(rule.then)} is one that ${many} of ${operandInWords(rule.first)}${different(rule.distinct)}${before(rule.within)} had${asRead(rule)}${rest(rule)}.`
  },
})

function isKeyed({ same, within, reset, uses, count, first: { all } }: Rule): boolean {
  return [same, within, reset, uses, count, all].some((word) => word !== undefined)
}

function needed({ first, count, distinct }: Rule): string {
  const many = count === undefined || count === 1 ? 'an earlier call' : `${count} earlier calls`
  return `${many} of ${operandInWords(first)}${different(distinct)}`
}

function different(distinct: KeyPart | undefined): string {
  return distinct === undefined ? '' : ` with different values of ${keyPartInWords(distinct)}`
}

function asRead(rule: Rule): string {
  const [earlier, later] = [read(rule, rule.first), read(rule, rule.then)]
  return earlier === later ? '' : ` as ${earlier}`
}

function rest({ reset, uses }: Rule): string {
  return apartFrom(reset, uses)
}
