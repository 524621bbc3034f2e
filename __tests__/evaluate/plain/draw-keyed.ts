import fc from 'fast-check'
import type { ToolCall } from '../../../src/model/trace.js'
import type { Step } from '../../support/run-calls.js'
import type { PlainRule } from './plain-keyed.js'

const one = fc.constantFrom('a', 'a', '*')
const two = fc.constantFrom('b', 'b', '*')
const small = fc.integer({ min: 1, max: 3 })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const within = maybe(
  fc.oneof(
    small.map((calls) => ({ calls })),
    small.map((seconds) => ({ seconds })),
  ),
)
const shared = { keyed: fc.boolean(), within, reset: maybe(fc.constantFrom('c', 'b')) }
/** Rules with keys, windows and resets. */
export const keyedRule: fc.Arbitrary<PlainRule> = fc
  .oneof(
    fc.record({
      ...shared,
      type: fc.constant('before' as const),
      one,
      two,
      uses: maybe(small),
      count: maybe(small),
      distinct: fc.boolean(),
    }),
    fc.record({ ...shared, type: fc.constant('never_after' as const), one, two }),
    fc.record({ ...shared, type: fc.constant('after' as const), one, two }),
    fc.record({
      ...shared,
      type: fc.constant('max_calls' as const),
      one,
      max: fc.integer({ min: 0, max: 3 }),
      distinct: fc.boolean(),
      streak: fc.boolean(),
    }),
    fc.record({ ...shared, type: fc.constant('total' as const), one, max: fc.integer({ min: 0, max: 5 }) }),
  )
  .map((drawn) => sound(drawn as PlainRule))

/** Without what the words do not allow together. */
function sound(drawn: PlainRule): PlainRule {
  const { count, distinct, streak, type, ...rest } = drawn
  if (type === 'before')
    return {
      ...rest,
      type,
      two: rest.one === '*' ? 'b' : (rest.two as string),
      count,
      distinct: distinct && count !== undefined,
    }
  if (type !== 'max_calls') return { ...rest, type }
  return streak ? { ...rest, type, streak, within: undefined } : { ...rest, type, distinct }
}

/** The rule in the words of a policy. */
export function written(drawn: PlainRule): object {
  const { type, one, two, keyed, within, reset, uses, count, distinct, streak, max } = drawn
  const operands = {
    before: { first: one, then: two },
    never_after: { trigger: one, forbidden: two },
    after: { trigger: one, then: two },
    max_calls: { tool: one },
    total: { tool: one, of: 'value' },
  }[type]
  const window = within === undefined ? {} : { within: 'calls' in within ? within.calls : `${within.seconds}s` }
  return {
    ...{ type, ...operands, ...window },
    ...(keyed && { same: 'id' }),
    ...(reset !== undefined && { reset }),
    ...(uses !== undefined && { uses }),
    ...(count !== undefined && { count }),
    ...(distinct && { distinct: 'value' }),
    ...(streak && { streak }),
    ...(max !== undefined && { max }),
  }
}

/** `undefined`: not recorded. */
export interface DrawnCall {
  readonly tool: string
  readonly args: { readonly ids: readonly number[]; readonly values: readonly number[] } | undefined
  readonly time: number | undefined
}
const list = (max: number) => fc.uniqueArray(fc.integer({ min: 1, max }), { maxLength: 2 })
const args = fc.record({ ids: list(2), values: list(3) })
export const drawnCall = (unknown: 'nothing' | 'args' | 'time'): fc.Arbitrary<DrawnCall> =>
  fc.record({
    tool: fc.constantFrom('a', 'b', 'c'),
    args:
      unknown === 'args'
        ? fc.oneof({ weight: 4, arbitrary: args }, { weight: 1, arbitrary: fc.constant(undefined) })
        : args,
    time:
      unknown === 'time'
        ? fc.oneof(
            { weight: 4, arbitrary: fc.integer({ min: 0, max: 6 }) },
            { weight: 1, arbitrary: fc.constant(undefined) },
          )
        : fc.integer({ min: 0, max: 6 }),
  })

export function recorded(trace: readonly DrawnCall[], name: string): Step[] {
  return trace.map(({ tool, args, time }) => {
    const call: Omit<ToolCall, 'trace'> & { trace: string } = {
      ...{ trace: name, tool },
      ...(args && {
        args: { ...(args.ids.length > 0 && { id: args.ids }), ...(args.values.length > 0 && { value: args.values }) },
      }),
      ...(time !== undefined && { timestamp: new Date(1000 * time).toISOString() }),
    }
    return { call }
  })
}
