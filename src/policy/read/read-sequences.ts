import type { Located } from '../../model/location.js'
import type { Keyed, RuleHead, Selector, SequenceRule, SequenceRuleType } from '../../model/policy.js'
import { checkMessages } from './check-messages.js'
import { checkName } from './check-name.js'
import { Fields } from './fields.js'
import { LEVELS } from './levels.js'
import { saysMoreThanItsId } from './newer-words.js'
import { ADVICE_KEYS, readAdvice } from './read-advice.js'
import { EXPECT_KEYS, readExpect } from './read-expect.js'
import { readDistinct, readWindow, withKeys } from './read-keys.js'
import { readSelector, readSelectorOrAll, readSelectors } from './read-selector.js'
import { readMost, readTotalOf } from './read-total.js'
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

/** Keys of operators that may hold once for each value, forget, and look at a window. */
const KEYED = ['same', 'within', 'reset'] as const

/** What they say, and the operands with their keys; undefined for a mistake. */
function readKeyed<O extends Readonly<Record<string, Selector | undefined>>>(
  rule: Fields,
  vocabulary: Vocabulary,
  operands: O,
): { readonly operands: { [K in keyof O]: NonNullable<O[K]> }; readonly options: Keyed } | undefined {
  const reset = rule.entry('reset') ? readSelector(rule, 'reset', vocabulary) : undefined
  const within = readWindow(rule)
  if (Object.values(operands).some((operand) => operand === undefined)) return undefined
  if ((rule.entry('reset') && !reset) || (rule.entry('within') && within === undefined)) return undefined
  const keyed = withKeys(rule, { ...operands, ...(reset && { reset }) })
  if (!keyed) return undefined
  const { reset: forgets, ...others } = keyed.operands as Readonly<Record<string, Selector | undefined>>
  return {
    operands: others as { [K in keyof O]: NonNullable<O[K]> },
    options: { ...(keyed.same && { same: true }), ...defined({ within, reset: forgets }) },
  }
}

function defined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>
}

const anyTool: Selector = { label: '*', terms: [{ tools: ['*'], argsMatch: [] }] }

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
    keys: ['first', 'then', ...KEYED, 'uses', 'count', 'distinct'],
    read(rule, vocabulary) {
      const first = readSelectorOrAll(rule, 'first', vocabulary)
      const then = readSelector(rule, 'then', vocabulary)
      const keyed = readKeyed(rule, vocabulary, { first, then })
      const uses = rule.number('uses', window)?.value
      const many = rule.number('count', window)?.value
      const distinct = readDistinct(rule)
      if (!keyed) return undefined
      if (rule.entry('distinct') && !rule.entry('count'))
        return rule.wrong('distinct', 'next to `count`: it says what so many calls differ in')
      if (keyed.operands.first.all && (rule.entry('uses') || rule.entry('count')))
        return rule.wrong('first', 'without `all` next to `uses` or `count`')
      if (JSON.stringify(keyed.operands.first) === JSON.stringify(keyed.operands.then)) {
        return rule.invalid(
          rule.map.offset,
          `\`${rule.path}\` has equal \`first\` and \`then\`; the first such call would always break it.`,
        )
      }
      const more = { ...defined({ uses, count: many, distinct }), ...keyed.options }
      return [
        { type: 'before', ...keyed.operands, ...more },
        `before:${keyed.operands.first.label}->${keyed.operands.then.label}`,
      ]
    },
  },
  never_after: {
    keys: ['trigger', 'forbidden', ...KEYED],
    read(rule, vocabulary) {
      const trigger = readSelectorOrAll(rule, 'trigger', vocabulary)
      const forbidden = readSelector(rule, 'forbidden', vocabulary)
      const keyed = readKeyed(rule, vocabulary, { trigger, forbidden })
      return (
        keyed && [
          { type: 'never_after', ...keyed.operands, ...keyed.options },
          `never_after:${keyed.operands.trigger.label}->${keyed.operands.forbidden.label}`,
        ]
      )
    },
  },
  max_calls: {
    keys: ['tool', 'max', ...KEYED, 'distinct', 'streak'],
    read(rule, vocabulary) {
      const tool = readSelector(rule, 'tool', vocabulary)
      const max = rule.entry('max') ? rule.number('max', count) : rule.missing('max')
      const keyed = readKeyed(rule, vocabulary, { tool })
      const distinct = readDistinct(rule)
      const streak = rule.boolean('streak') || undefined
      for (const key of ['distinct', 'within'])
        if (streak && rule.entry(key)) return rule.wrong(key, 'without `streak`, which counts calls in a row')
      const more = { ...defined({ distinct, streak }), ...keyed?.options }
      return (
        keyed &&
        max && [
          { type: 'max_calls', ...keyed.operands, max: max.value, ...more },
          `max_calls:${keyed.operands.tool.label}`,
        ]
      )
    },
  },
  total: {
    keys: ['tool', 'of', 'max', ...KEYED],
    read(rule, vocabulary) {
      const tool = rule.entry('tool') ? readSelector(rule, 'tool', vocabulary) : anyTool
      const of = readTotalOf(rule)
      const most = readMost(rule, 'max', of?.kind === '@elapsed' || of?.kind === '@duration')
      const keyed = readKeyed(rule, vocabulary, { tool })
      for (const key of KEYED)
        if (of?.kind === '@elapsed' && rule.entry(key))
          return rule.wrong(key, 'without `@elapsed`, which is of the trace')
      if (!keyed || !of || !most) return undefined
      return [{ type: 'total', ...keyed.operands, of, ...most, ...keyed.options }, `total:${rule.text('of')}`]
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
    keys: ['trigger', 'then', ...KEYED],
    read(rule, vocabulary) {
      const trigger = readSelector(rule, 'trigger', vocabulary)
      const then = readSelector(rule, 'then', vocabulary)
      const keyed = readKeyed(rule, vocabulary, { trigger, then })
      if (!keyed) return undefined
      const { operands, options } = keyed
      const id = `after:${operands.trigger.label}->${operands.then.label}`
      return [{ type: 'after', ...operands, ...options, within: options.within ?? 1 }, id]
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
  expect: {
    keys: [...EXPECT_KEYS, 'expect'],
    read(rule, vocabulary) {
      const expect = readExpect(rule, vocabulary)
      const cases = readWhen(rule, vocabulary)?.cases
      // What the file says stands in the rule by now.
      const file = rule.text('expect')
      return expect && [expect, `expect:${cases ? cases.join('|') : (file ?? expect.mode)}`]
    },
  },
}

const TYPES = Object.keys(operators) as SequenceRuleType[]
const HEAD_KEYS = ['type', 'id', 'level', 'tolerate', 'description', 'when', 'show_args', ...ADVICE_KEYS]

/** `sequences`: each entry one rule. Ids are unique: a second equal one gets `#2`. */
export function readSequences(root: Fields, vocabulary: Vocabulary): Sequences {
  const taken = new Map<string, number>()
  const defaults = new Map<string, boolean>()
  const files = new Map<string, string | undefined>()
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
    if (rule) refuseIdOfAnother(entry, rule.id, files)
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
  checkMessages(entry, body)
  if (!('same' in body) && hasKey(body))
    return entry.invalid(
      entry.map.offset,
      `\`${entry.path}\` has a \`key\`, and \`${type}\` holds for the trace as a whole.`,
    )
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

function hasKey(body: RuleBody): boolean {
  const operands = Object.values(body as object).flat()
  return operands.some((operand) => isSelector(operand) && operand.terms.some(({ key }) => key !== undefined))
}

function isSelector(value: unknown): value is Selector {
  return typeof value === 'object' && value !== null && 'terms' in value
}

/** A rule with the id of a rule that the policy extends would stand next to it, where it is meant to replace it. */
function refuseIdOfAnother(entry: Fields, id: string, files: Map<string, string | undefined>): void {
  const file = entry.problems.fileAt(entry.map.offset)
  const base = id.replace(/#\d+$/, '')
  if (!files.has(base)) files.set(base, file)
  if (files.get(base) === file) return
  const message = `\`${entry.path}\` has the id \`${base}\` of a rule in \`${files.get(base)}\`.`
  entry.invalid(
    entry.map.offset,
    message,
    `To replace that rule write \`override: ["sequences.${base}"]\` and give it that id; to add one give it another \`id\`.`,
  )
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
