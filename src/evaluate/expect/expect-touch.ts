import type { SequenceRule } from '../../model/policy.js'
import type { RuleOf } from '../../rules/rule.js'
import type { CallFacts, MissingFact } from '../conditions/call-facts.js'
import type { ConditionTools } from '../conditions/condition-test.js'
import { argumentTest } from './compare-arguments.js'
import { AnyOrder, type Candidates, type Expectation, SomeOrder, StrictOrder } from './expectation.js'

/** What one rule of expected calls has to look at when a certain tool is called. */
export interface ExpectTouch {
  readonly rule: number
  readonly needsArguments: boolean
  /** The entries that a call may stand for, and what keeps that from being certain. */
  candidates(facts: Pick<CallFacts, 'call'>): Candidates & { readonly missing: readonly MissingFact[] }
}

export function expectTouch(
  rule: SequenceRule,
  index: number,
  tool: string,
  tools: Pick<ConditionTools, 'accepts'>,
): ExpectTouch | undefined {
  if (rule.type !== 'expect') return undefined
  const entries = rule.calls.flatMap((call, at) =>
    call.tool === tool ? [{ at, test: argumentTest(call.args, rule, tools) }] : [],
  )
  // Where other calls may come in between, those of other tools do not matter.
  if (entries.length === 0 && (rule.mode === 'in_order' || rule.mode === 'superset')) return undefined
  const all = entries.map(({ at }) => at)
  const whatever = { certain: all, possible: all, missing: [] }
  const needsArguments = entries.some(({ test }) => test !== undefined)
  return {
    rule: index,
    needsArguments,
    candidates(facts) {
      if (!needsArguments) return whatever
      const certain: number[] = []
      const possible: number[] = []
      const missing: MissingFact[] = []
      for (const { at, test } of entries) {
        const answer = test ? test(facts) : true
        if (answer === true) certain.push(at)
        if (answer !== false) possible.push(at)
        if (typeof answer === 'string') missing.push(answer)
      }
      return { certain, possible, missing }
    },
  }
}

export function newExpectation({ mode, calls }: RuleOf<'expect'>): Expectation {
  switch (mode) {
    case 'strict':
      return new StrictOrder(calls.length)
    case 'in_order':
      return new SomeOrder(calls.length)
    default:
      return new AnyOrder(calls.length, mode)
  }
}

/** The schemas that stand for parts of expected arguments. */
export function expectedSchemas(rule: SequenceRule) {
  if (rule.type !== 'expect') return []
  return rule.calls.flatMap(({ args }) => (args ? schemasIn(args) : []))
}

type Value = NonNullable<RuleOf<'expect'>['calls'][number]['args']>

function schemasIn(value: Value): readonly Extract<Value, { kind: 'schema' }>['schema'][] {
  switch (value.kind) {
    case 'schema':
      return [value.schema]
    case 'list':
      return value.items.flatMap(schemasIn)
    case 'object':
      return [...value.members.values()].flatMap(schemasIn)
    case 'literal':
      return []
  }
}
