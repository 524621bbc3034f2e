import type { Located } from '../../model/location.js'
import type { RuleHead, Selector, SequenceRule, SequenceRuleType } from '../../model/policy.js'
import { checkName } from './check-name.js'
import { Fields } from './fields.js'
import { LEVELS } from './levels.js'
import { saysMoreThanItsId } from './newer-words.js'
import { ADVICE_KEYS, readAdvice } from './read-advice.js'
import { readSelector, readSelectors } from './read-selector.js'
import { readWhen } from './read-when.js'
import type { Vocabulary } from './vocabulary.js'

export interface Sequences {
  readonly rules: readonly SequenceRule[]
  /** rule id → the `tolerate` of its entry. */
  readonly tolerate: ReadonlyMap<string, Located<number>>
}

type Distribute<Rule> = Rule extends SequenceRule ? Omit<Rule, keyof RuleHead> : never
type RuleBody = Distribute<SequenceRule>

/** What an operator takes, and the id that its rules have by default (without numbers, so that tuning a number keeps the id). */
interface Operator {
  readonly keys: readonly string[]
  readonly read: (rule: Fields, vocabulary: Vocabulary) => readonly [body: RuleBody, defaultId: string] | undefined
}

const count = { min: 0, max: Number.MAX_SAFE_INTEGER, integer: true }
const window = { ...count, min: 1 }

const operators: Record<SequenceRuleType, Operator> = {
  require: {
    keys: ['tool', 'min'],
    read(rule, vocabulary) {
      const tool = readSelector(rule, 'tool', vocabulary)
      const min = rule.number('min', { ...count, min: 1 })?.value
      return tool && [{ type: 'require', tool, ...(min === undefined ? {} : { min }) }, `require:${tool.label}`]
    },
  },
  forbid: {
    keys: ['tool'],
    read(rule, vocabulary) {
      const tool = readSelector(rule, 'tool', vocabulary)
      return tool && [{ type: 'forbid', tool }, `forbid:${tool.label}`]
    },
  },
  blocklist: {
    keys: ['pattern'],
    read(rule) {
      const pattern = rule.requiredText('pattern')
      if (pattern !== undefined) checkName(rule.get('pattern')!, rule.problems)
      return pattern === undefined ? undefined : [{ type: 'blocklist', pattern }, `blocklist:${pattern}`]
    },
  },
  before: {
    keys: ['first', 'then'],
    read(rule, vocabulary) {
      const first = readSelector(rule, 'first', vocabulary)
      const then = readSelector(rule, 'then', vocabulary)
      if (!first || !then) return undefined
      if (JSON.stringify(first) === JSON.stringify(then)) {
        return rule.invalid(
          rule.map.offset,
          `\`${rule.path}\` has equal \`first\` and \`then\`; it could never be broken.`,
        )
      }
      return [{ type: 'before', first, then }, `before:${first.label}->${then.label}`]
    },
  },
  never_after: {
    keys: ['trigger', 'forbidden'],
    read(rule, vocabulary) {
      const trigger = readSelector(rule, 'trigger', vocabulary)
      const forbidden = readSelector(rule, 'forbidden', vocabulary)
      return (
        trigger &&
        forbidden && [{ type: 'never_after', trigger, forbidden }, `never_after:${trigger.label}->${forbidden.label}`]
      )
    },
  },
  max_calls: {
    keys: ['tool', 'max'],
    read(rule, vocabulary) {
      const tool = readSelector(rule, 'tool', vocabulary)
      const max = rule.entry('max') ? rule.number('max', count) : rule.missing('max')
      return tool && max && [{ type: 'max_calls', tool, max: max.value }, `max_calls:${tool.label}`]
    },
  },
  eventually: {
    keys: ['tool', 'within'],
    read(rule, vocabulary) {
      const tool = readSelector(rule, 'tool', vocabulary)
      const within = rule.entry('within') ? rule.number('within', window) : rule.missing('within')
      return tool && within && [{ type: 'eventually', tool, within: within.value }, `eventually:${tool.label}`]
    },
  },
  after: {
    keys: ['trigger', 'then', 'within'],
    read(rule, vocabulary) {
      const trigger = readSelector(rule, 'trigger', vocabulary)
      const then = readSelector(rule, 'then', vocabulary)
      const within = rule.entry('within') ? rule.number('within', window) : { value: 1 }
      if (!trigger || !then || !within) return undefined
      return [{ type: 'after', trigger, then, within: within.value }, `after:${trigger.label}->${then.label}`]
    },
  },
  sequence: {
    keys: ['tools', 'strict'],
    read(rule, vocabulary) {
      const tools = readSelectors(rule, 'tools', vocabulary)
      // Each is a bit of the number that says which operands a call matches.
      if (tools && tools.length > 31) return rule.wrong('tools', 'a list of at most 31 tools')
      const strict = rule.boolean('strict') ?? false
      const steps = (tools ?? []).map((tool: Selector) => tool.label).join('>')
      return tools && [{ type: 'sequence', tools, strict }, `sequence:${strict ? 'strict:' : ''}${steps}`]
    },
  },
}

const TYPES = Object.keys(operators) as SequenceRuleType[]
const HEAD_KEYS = ['type', 'id', 'level', 'tolerate', 'description', 'when', 'show_args', ...ADVICE_KEYS]

/** `sequences`: each entry one rule. Ids are unique: a second equal one gets `#2`. */
export function readSequences(root: Fields, vocabulary: Vocabulary): Sequences {
  const taken = new Map<string, number>()
  const defaults = new Map<string, boolean>()
  const tolerate = new Map<string, Located<number>>()
  const rules = (root.list('sequences') ?? []).flatMap((item, index) => {
    const path = `sequences[${index}]`
    if (item.kind !== 'map') {
      root.invalid(item.offset, `\`${path}\` must be a mapping with a \`type\`.`, `Types: ${TYPES.join(', ')}.`)
      return []
    }
    const entry = new Fields(item, path, root.problems)
    const share = entry.number('tolerate', { min: 0, max: 1 })
    const rule = readRule(entry, vocabulary, taken, defaults)
    if (rule && share) tolerate.set(rule.id, share)
    return rule ? [rule] : []
  })
  return { rules, tolerate }
}

function readRule(
  entry: Fields,
  vocabulary: Vocabulary,
  taken: Map<string, number>,
  defaults: Map<string, boolean>,
): SequenceRule | undefined {
  if (!entry.entry('type')) {
    return entry.invalid(entry.map.offset, `\`${entry.name('type')}\` is missing.`, `Types: ${TYPES.join(', ')}.`)
  }
  const type = entry.choice('type', TYPES)?.value
  if (!type) return undefined
  const operator = operators[type]
  entry.refuseUnknown([...HEAD_KEYS, ...operator.keys])
  const read = operator.read(entry, vocabulary)
  const ownId = readId(entry)
  const level = entry.choice('level', LEVELS)?.value
  const description = entry.text('description')
  const showArgs = entry.texts('show_args')?.map((name) => name.value)
  const advice = readAdvice(entry)
  const when = readWhen(entry, vocabulary)
  if (!read) return undefined
  const [body, defaultId] = read
  if (ownId === undefined) refuseSameDefault(entry, defaultId, defaults)
  return {
    id: uniqueId(ownId ?? defaultId, taken),
    at: entry.problems.location(entry.map.offset),
    ...(level ? { level } : {}),
    ...(description === undefined ? {} : { description }),
    ...advice,
    ...(when ? { when } : {}),
    ...(showArgs ? { showArgs } : {}),
    ...body,
  }
}

/** Default ids leave conditions out: two rules that differ only there would be one to waivers and baselines. */
function refuseSameDefault(entry: Fields, id: string, defaults: Map<string, boolean>): void {
  const saysMore = saysMoreThanItsId(entry.map)
  const earlier = defaults.get(id)
  defaults.set(id, saysMore || earlier === true)
  if (earlier === undefined || !(saysMore || earlier)) return
  const message = `\`${entry.path}\` would be called \`${id}\`, as an earlier rule is.`
  entry.invalid(entry.map.offset, message, 'Give both an `id` of their own.')
}

function readId(entry: Fields): string | undefined {
  const id = entry.text('id')
  if (id === undefined) return undefined
  if (/^[EW]_[A-Z_]+$/.test(id)) return entry.wrong('id', 'a name of its own: `E_…` and `W_…` are codes')
  return /^[^\p{Cc}]{1,200}$/u.test(id) ? id : entry.wrong('id', 'text of 1 to 200 characters on one line')
}

/** `taken`: id → how often it was asked for, so that many equal rules do not take quadratic time. */
function uniqueId(id: string, taken: Map<string, number>): string {
  let number = (taken.get(id) ?? 0) + 1
  while (number > 1 && taken.has(`${id}#${number}`)) number++
  taken.set(id, number)
  if (number === 1) return id
  taken.set(`${id}#${number}`, 1)
  return `${id}#${number}`
}
