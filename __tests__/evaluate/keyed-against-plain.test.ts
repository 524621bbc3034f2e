import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ToolCall } from '../../src/model/trace.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { propertyRuns } from '../support/property-runs.js'
import { checkSteps, outcomes, type Step } from '../support/run-calls.js'
import { type PlainEvent, type PlainOutcome, type PlainRule, plainOutcome } from './plain/plain-keyed.js'

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
const rule: fc.Arbitrary<PlainRule> = fc
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
function written(drawn: PlainRule): object {
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
interface DrawnCall {
  readonly tool: string
  readonly args: { readonly ids: readonly number[]; readonly values: readonly number[] } | undefined
  readonly time: number | undefined
}
const list = (max: number) => fc.uniqueArray(fc.integer({ min: 1, max }), { maxLength: 2 })
const args = fc.record({ ids: list(2), values: list(3) })
const call = (unknown: 'nothing' | 'args' | 'time'): fc.Arbitrary<DrawnCall> =>
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

function recorded(trace: readonly DrawnCall[], name: string): Step[] {
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

/** What arguments may have been that were not recorded: nothing, one known value, a new one, all of them. */
const possible = [[], [1], [2], [9], [1, 2, 9]]
const maxWorlds = 400

function worlds(trace: readonly DrawnCall[]): PlainEvent[][] | undefined {
  let all: PlainEvent[][] = [[]]
  for (const { tool, args, time } of trace) {
    const ways: PlainEvent[] =
      args === undefined
        ? possible.flatMap((ids) =>
            [[], [1], [2], [3], [1, 2, 3]].map((values) => ({ tool, ids, values, time: time ?? 0 })),
          )
        : time === undefined
          ? [-99, 0, 1, 2, 3, 4, 5, 6, 99].map((when) => ({ tool, ...args, time: when }))
          : [{ tool, ...args, time }]
    if (all.length * ways.length > maxWorlds) return undefined
    all = all.flatMap((world) => ways.map((way) => [...world, way]))
  }
  return all
}

interface Expected {
  readonly outcome: PlainOutcome['outcome'] | 'not-evaluable'
  readonly at: number | undefined
}

function expectedOf(drawn: PlainRule, trace: readonly DrawnCall[]): Expected | undefined {
  const found = worlds(trace)?.map((world) => plainOutcome(drawn, world))
  const [first] = found ?? []
  if (!found || !first) return undefined
  if (found.some(({ outcome }) => outcome !== first.outcome)) return { outcome: 'not-evaluable', at: undefined }
  const at = found.map((each) => each.at)
  return { outcome: first.outcome, at: at.every((each) => each !== undefined) ? Math.max(...at) : undefined }
}

async function seenOf(drawn: PlainRule, traces: readonly (readonly DrawnCall[])[]) {
  const policy = requirePolicy(
    loadPolicyObject({
      version: '2.0',
      enforcement: { unconstrained_tools: 'allow' },
      sequences: [{ id: 'r', ...written(drawn) }],
    }),
  )
  const each = traces.map((trace, t) => recorded(trace, `t${t}`))
  const steps = Array.from({ length: Math.max(...each.map(({ length }) => length)) }, (_, i) =>
    each.flatMap((trace) => trace[i] ?? []),
  ).flat()
  const seen = await outcomes(policy, steps)
  const { findings } = await checkSteps(policy, steps)
  return traces.map((_, t) => ({
    outcome: seen.get(`t${t} r`),
    at: findings.find(({ rule, trace }) => rule === 'r' && trace === `t${t}`)?.callIndex,
  }))
}

/** What was seen is certain, or open; the reading on the side of the rule may see it broken later than every way in which it can be. */
function expectNoMore(
  seen: { readonly outcome: string | undefined; readonly at: number | undefined } | undefined,
  expected: Expected,
) {
  if (seen?.outcome === 'not-evaluable') return
  expect(seen?.outcome).toBe(expected.outcome)
  expect(seen?.at ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(expected.at ?? 0)
}

const runs = propertyRuns(200)
const traces = (unknown: Parameters<typeof call>[0]) =>
  fc.array(fc.array(call(unknown), { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 2 })

test('what is recorded decides as the words say, in interleaved traces', async () => {
  await fc.assert(
    fc.asyncProperty(rule, traces('nothing'), async (drawn, list) => {
      const seen = await seenOf(drawn, list)
      expect(seen).toEqual(list.map((trace) => ({ at: undefined, ...expectedOf(drawn, trace) })))
    }),
    runs,
  )
})

test('what was not recorded leaves open what some value of it could change, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(rule, traces('args'), async (drawn, list) => {
      const seen = await seenOf(drawn, list)
      list.forEach((trace, t) => {
        const expected = expectedOf(drawn, trace)
        if (expected === undefined) return
        // Two operands, or keys and values, of one call hang together; the two readings know each alone, and err on the open side.
        const isApart =
          ![drawn.one, drawn.two, drawn.reset].includes('*') &&
          drawn.reset !== 'b' &&
          !drawn.distinct &&
          drawn.type !== 'total' &&
          drawn.keyed
        if (isApart) expect(seen[t]).toEqual(expected)
        else expectNoMore(seen[t], expected)
      })
    }),
    runs,
  )
})

test('a time that was not recorded is never taken for one', async () => {
  await fc.assert(
    fc.asyncProperty(rule, traces('time'), async (drawn, list) => {
      const seen = await seenOf(drawn, list)
      list.forEach((trace, t) => {
        const expected = expectedOf(drawn, trace)
        if (expected === undefined) return
        // A call that is asked nothing is not asked when it was made either.
        if (drawn.type === 'after' && trace.some(({ time }) => time === undefined)) return
        expectNoMore(seen[t], expected)
      })
    }),
    runs,
  )
})
