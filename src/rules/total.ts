import type { TotalOf } from '../model/policy.js'
import { keyPartInWords } from './key-words.js'
import { read, within } from './keyed-words.js'
import { inWords } from './operand-words.js'
import { defineRule, type RuleOf } from './rule.js'

type Rule = RuleOf<'total'>

/** What calls add up to stays within `max`. The machine is `keyed/total.ts`. */
export const totalRule = defineRule<Rule>({
  type: 'total',
  operands: (rule) => [rule.tool],
  everyCall: false,
  closesWindow: false,
  step: () => false,
  end: () => 'not-exercised',
  broken: (rule, tool) =>
    `${tool === undefined ? '' : `${tool} was called, and `}${sum(rule)} is more than ${rule.limit}`,
  remedy: () => 'find what uses so much, or raise max',
  means: (rule) => `${sum(rule)} is at most ${rule.limit}.`,
})

const facts: Readonly<Record<string, string>> = {
  '@tokens': 'the number of tokens',
  '@cost': 'the cost in US dollars',
  '@duration': 'the time that calls take',
  '@elapsed': 'the time since the first call of the trace',
  '@turns': 'the number of answers of the model',
}

function sum(rule: Rule): string {
  const { of, tool, reset } = rule
  const value = read(rule, tool)
  const cleared = reset ? ` since a call of ${inWords(reset)} last cleared it` : ''
  const calls = tool.label === '*' && inWords(tool) === '*' ? '' : ` of ${inWords(tool)}`
  return `${facts[of.kind] ?? `the sum of ${keyPartInWords(of as Extract<TotalOf, { kind: 'value' }>)}`}${calls}${value === undefined ? '' : ` with the same ${value}`}${within(rule.within)}${cleared}`
}
