import type { Condition } from '../../model/condition.js'
import type { KeyPart } from '../../model/keys.js'
import { isMessageName } from '../../model/message-names.js'
import type { Selector, SelectorTerm, SequenceRule } from '../../model/policy.js'
import type { Fields } from './fields.js'

/** Refuses what no message could meet, and windows that cannot count what is said: a rule that asks for it would hold by accident. */
export function checkMessages(rule: Fields, body: object): void {
  for (const [name, value] of Object.entries(body)) {
    const selectors = (Array.isArray(value) ? value : [value]).filter(isSelector)
    const terms = selectors.flatMap(({ terms, all = [] }) => [...terms, ...all.flatMap((each) => each.terms)])
    const messages = terms.filter(({ tools }) => tools.some(isMessageName))
    for (const term of messages) {
      if (isAskable(term)) continue
      const message = `\`${rule.name(name)}\` asks of a message what only calls have.`
      rule.invalid(
        rule.map.offset,
        message,
        'A message has `args: { text: … }`, `any_arg`, `at`, and the keys `text` and `words(text)`.',
      )
    }
    const { type, within } = body as Partial<SequenceRule> & { within?: unknown }
    if (
      messages.length > 0 &&
      typeof within === 'number' &&
      (name === 'reset' || (type === 'max_calls' && name === 'tool'))
    )
      rule.wrong('within', 'a time: messages between two calls cannot be counted in calls')
  }
}

function isAskable({ argsMatch, outcome, conditions = [], key = [] }: SelectorTerm): boolean {
  return (
    outcome === undefined &&
    argsMatch.every(({ arg }) => arg === 'text') &&
    conditions.every(isOfMessages) &&
    key.every(isKeyOfMessages)
  )
}

function isOfMessages(condition: Condition): boolean {
  if (condition.type !== 'value') return condition.type === 'any_arg' || condition.type === 'at'
  return condition.path.of === 'args' && isText(condition.path.steps)
}

function isKeyOfMessages(part: KeyPart): boolean {
  if (part.kind !== 'value' && part.kind !== 'words') return part.kind === '@args'
  return part.path.of === 'args' && isText(part.path.steps)
}

function isText(steps: readonly unknown[]): boolean {
  return steps.length === 1 && (steps[0] as { name?: string }).name === 'text'
}

function isSelector(value: unknown): value is Selector {
  return typeof value === 'object' && value !== null && 'terms' in value
}
