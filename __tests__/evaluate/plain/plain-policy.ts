import fc from 'fast-check'
import type { Level } from '../../../src/model/finding.js'
import type { Policy, Selector, SequenceRule, Waiver } from '../../../src/model/policy.js'
import { policyModel, selector } from '../../support/policy-model.js'
import { type Demand, demands, schemaOf } from './demands.js'

/** A policy with its schemas still as demands. */
export interface PlainPolicy {
  readonly allow: readonly string[] | undefined
  readonly allowClasses: readonly string[] | undefined
  readonly deny: readonly string[]
  readonly denyClasses: readonly string[]
  readonly classes: Readonly<Record<string, readonly string[]>>
  readonly limit: number | undefined
  /** Several schemas of one tool are several rules about its arguments. */
  readonly demands: Readonly<Record<string, readonly (readonly Demand[])[]>>
  readonly unconstrained: 'allow' | 'warn' | 'deny'
  readonly sequences: readonly SequenceRule[]
  readonly levels: Readonly<Record<string, Level>>
  readonly tolerate: Readonly<Record<string, number>>
  readonly waivers: readonly Waiver[]
}

export const tools = ['read', 'write', 'send', 'read_all'] as const

const pattern = fc.constantFrom(...tools, 'read*', '*e*')
const patterns = fc.uniqueArray(pattern, { maxLength: 3 })
const classNames = fc.uniqueArray(fc.constantFrom('sink:net', 'store'), { maxLength: 2 })
const operand: fc.Arbitrary<Selector> = fc
  .uniqueArray(fc.constantFrom(...tools), { minLength: 1, maxLength: 2 })
  .map((names) => selector(...names))
const absent = fc.constant(undefined)

/** Rules that ask for nothing that may not have been recorded: those have a property of their own. */
const sequence: fc.Arbitrary<SequenceRule> = fc
  .oneof(
    fc.record({ type: fc.constant('require' as const), tool: operand }),
    fc.record({ type: fc.constant('blocklist' as const), pattern: fc.constantFrom('rea', 'send') }),
    fc.record({ type: fc.constant('before' as const), first: operand, then: operand }),
    fc.record({ type: fc.constant('never_after' as const), trigger: operand, forbidden: operand }),
    fc.record({ type: fc.constant('max_calls' as const), tool: operand, max: fc.integer({ min: 0, max: 2 }) }),
  )
  .chain((fields) =>
    fc
      .constantFrom(undefined, 'warning' as const, 'note' as const)
      .map((level) => ({ id: 'rule', level, ...fields }) as SequenceRule),
  )

const codes = ['E_RATE_LIMIT', 'E_TOOL_DENIED', 'E_TOOL_NOT_ALLOWED', 'E_ARG_SCHEMA', 'E_TOOL_UNCONSTRAINED']
const missing = ['W_ARGS_NOT_RECORDED', 'E_ARGS_TRUNCATED']
const perCode = <T>(names: readonly string[], value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 3 })

/** Everything but its waivers, which need to know what there is to waive. */
export const policies: fc.Arbitrary<PlainPolicy> = fc
  .record({
    allow: fc.oneof({ weight: 2, arbitrary: absent }, { weight: 1, arbitrary: patterns }),
    allowClasses: fc.oneof({ weight: 3, arbitrary: absent }, { weight: 1, arbitrary: classNames }),
    deny: patterns,
    denyClasses: classNames,
    classes: fc.dictionary(fc.constantFrom(...tools), classNames, { maxKeys: 2 }),
    limit: fc.oneof(absent, fc.integer({ min: 0, max: 3 })),
    demands: fc.dictionary(fc.constantFrom(...tools), fc.array(demands, { minLength: 1, maxLength: 2 }), {
      maxKeys: 3,
    }),
    unconstrained: fc.constantFrom('allow' as const, 'warn' as const, 'deny' as const),
    sequences: fc
      .array(sequence, { maxLength: 2 })
      .map((rules) => rules.map((rule, i) => ({ ...rule, id: `rule${i}` }))),
    levels: perCode(
      [...codes, ...missing, 'rule0'],
      fc.constantFrom('error' as const, 'warning' as const, 'note' as const),
    ),
    tolerate: perCode([...codes, 'rule0', 'rule1'], fc.constantFrom(0, 0.1, 0.29, 0.5, 1)),
  })
  .map((drawn) => ({ ...drawn, waivers: [] }))

export function modelOf(plain: PlainPolicy): Policy {
  const located = <T>(value: T) => ({ value })
  return policyModel({
    tools: {
      allow: plain.allow?.map(located),
      allowClasses: plain.allowClasses?.map(located),
      deny: plain.deny.map(located),
      denyClasses: plain.denyClasses.map(located),
    },
    toolClasses: new Map(Object.entries(plain.classes)),
    constraints: new Map(
      Object.entries(plain.demands).map(([tool, schemas]) => [
        tool,
        schemas.map((asked) => ({ origin: 'schemas' as const, schema: schemaOf(asked) })),
      ]),
    ),
    unconstrainedTools: { value: plain.unconstrained },
    maxToolCalls: plain.limit === undefined ? undefined : { value: plain.limit },
    sequences: plain.sequences,
    levels: new Map(Object.entries(plain.levels).map(([rule, level]) => [rule, { value: level }])),
    tolerate: new Map(Object.entries(plain.tolerate).map(([rule, share]) => [rule, { value: share }])),
    waivers: plain.waivers,
  })
}
