import type { Condition } from '../model/condition.js'
import type { Selector, SelectorTerm } from '../model/policy.js'
import { truncate } from '../text/truncate.js'

/** Characters shown of a condition's expression. */
const maxPattern = 60

/**
 * An operand in words: its name, and the conditions that a call of it must meet, for sentences that would be untrue
 * without them. Ids of rules hold the name alone, because they feed fingerprints.
 */
export function inWords({ label, terms }: Selector): string {
  if (terms.every((term) => conditions(term).length === 0)) return label
  return terms.map((term) => termInWords(term, terms.length === 1 ? label : undefined)).join(' or ')
}

/** Whether a condition is too long to be said: half an expression is of no use to a reader. */
export function isTooLong({ terms }: Selector): boolean {
  return terms.some(
    ({ argsMatch, conditions = [], except = [] }) =>
      argsMatch.some(({ pattern }) => isCut(pattern)) ||
      conditions.some((condition) => 'says' in condition && isCut(condition.says)) ||
      isTooLong({ label: '', terms: except }),
  )
}

function isCut(text: string): boolean {
  return truncate(text, maxPattern) !== text
}

function termInWords(term: SelectorTerm, label: string | undefined): string {
  const name = label ?? term.label ?? term.tools.join('|')
  const words = conditions(term)
  return words.length === 0 ? name : `${name} (${words.join(', ')})`
}

function conditions({ argsMatch, outcome, conditions = [], except = [] }: SelectorTerm): readonly string[] {
  return [
    ...argsMatch.map(({ arg, pattern }) => `${arg} matches “${truncate(pattern, maxPattern)}”`),
    ...conditions.map(conditionInWords),
    ...(outcome === undefined ? [] : [`outcome ${outcome}`]),
    ...except.map((term) => `not ${termInWords(term, undefined)}`),
  ]
}

function conditionInWords(condition: Condition): string {
  switch (condition.type) {
    case 'value':
      return `${condition.path.text} ${truncate(condition.says, maxPattern)}`
    case 'any_arg':
      return `some text in the arguments ${truncate(condition.says, maxPattern)}`
    case 'agent':
    case 'server':
      return `${condition.type} ${condition.patterns.join('|')}`
    case 'phase':
      return `phase ${condition.phase}`
    case 'parallel':
      return condition.parallel ? 'in one turn with another call' : 'alone in its turn'
    case 'at':
      return condition.when.kind === 'between' ? condition.when.text : `at ${condition.when.text}`
  }
}

/** `once`, `5 times`. */
export function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
