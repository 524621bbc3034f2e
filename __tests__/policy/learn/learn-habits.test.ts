import { describe, expect, it } from 'vitest'
import type { ToolCall, TraceRun } from '../../../src/model/trace.js'
import { Habits, type RunFact } from '../../../src/policy/learn/learn-habits.js'

type Call = string | Partial<ToolCall>
const all = () => true

function habits(runs: readonly (readonly Call[])[]): Habits {
  const learned = new Habits()
  for (const [index, calls] of runs.entries()) {
    const run: TraceRun = { trace: `t${index}`, index, calls: calls.length, lastFile: 0, lastLine: 0, lastColumn: 0 }
    for (const [at, call] of calls.entries()) {
      const said =
        typeof call === 'string' ? { tool: call, args: { at }, result: 1 } : { args: { at }, result: 1, ...call }
      learned.call(run, { trace: run.trace, tool: 'x', ...said }, at)
    }
  }
  return learned
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))
const orders = (runs: readonly (readonly Call[])[]) =>
  habits(runs)
    .before(all)
    .map(({ rule, note }) => `${rule.first} -> ${rule.then}, ${note}`)
const maxCalls = (runs: readonly (readonly Call[])[]) =>
  habits(runs)
    .maxCalls(all)
    .map(({ rule, note }) => `${rule.tool} ${rule.max}, ${note}`)
const limits = (runs: readonly (readonly Call[])[], facts: readonly RunFact[] = []) =>
  Object.fromEntries(
    habits(runs)
      .limits(facts)
      .map(({ key, value }) => [key, value]),
  )

describe('an order is proposed', () => {
  it('where it held in ten runs without exception', () => {
    expect(orders(times(10, () => ['read', 'write']))).toEqual(['read -> write, held in 10 of 10 runs'])
    expect(orders([...times(10, () => ['read', 'write']), ['read'], ['other']])).toEqual([
      'read -> write, held in 10 of 10 runs',
    ])
  })

  it('not of nine runs, nor where one did otherwise or did without', () => {
    expect(orders(times(9, () => ['read', 'write']))).toEqual([])
    expect(orders([...times(20, () => ['read', 'write']), ['write', 'read']])).toEqual([])
    expect(orders([...times(20, () => ['read', 'write']), ['write']])).toEqual([])
  })

  it('by the first call of each', () => {
    expect(orders(times(10, () => ['read', 'write', 'read']))).toEqual(['read -> write, held in 10 of 10 runs'])
    expect(orders(times(10, (i) => (i % 2 ? ['read', 'write'] : ['write', 'read', 'write'])))).toEqual([])
  })

  it('without what other orders imply, and of tools that the policy lists', () => {
    const chain = times(12, () => ['login', 'read', 'write'])
    expect(orders(chain)).toEqual(['login -> read, held in 12 of 12 runs', 'read -> write, held in 12 of 12 runs'])
    expect(
      habits(chain)
        .before((tool) => tool !== 'read')
        .map(({ rule }) => rule),
    ).toEqual([{ type: 'before', first: 'login', then: 'write' }])
  })

  it('at most thirty times', () => {
    const wide = times(10, () => [...times(8, (i) => `a${i}`).sort(() => 0), ...times(8, (i) => `b${i}`)])
    expect(orders(wide).length).toBeLessThanOrEqual(30)
    expect(
      orders(times(10, (i) => [...times(20, (at) => `a${(at + i) % 20}`), ...times(20, (at) => `b${(at + i) % 20}`)])),
    ).toHaveLength(30)
  })
})

describe('a number of calls is proposed', () => {
  it('where most runs make as many, and none more', () => {
    expect(maxCalls(times(10, () => ['pay']))).toEqual(['pay 1, held in 10 of 10 runs'])
    expect(maxCalls([...times(10, () => ['pay', 'pay']), ...times(5, () => ['pay'])])).toEqual([
      'pay 2, held in 15 of 15 runs',
    ])
  })

  it('not where it varies, or in too few runs', () => {
    expect(maxCalls(times(9, () => ['pay']))).toEqual([])
    expect(maxCalls(times(30, (i) => times((i % 15) + 1, () => 'search')))).toEqual([])
    expect(maxCalls([...times(12, () => ['pay']), ['pay', 'pay']])).toEqual([])
  })
})

describe('limits are proposed', () => {
  it('of ten runs and more, as high as the highest', () => {
    expect(limits(times(9, () => ['a']))).toEqual({})
    expect(limits([...times(10, () => ['a']), ['a', 'b', 'c']])).toEqual({
      max_tool_calls_total: 3,
      max_identical_calls: 1,
      max_errors: 0,
    })
  })

  it('of errors and repeats, where everything was recorded', () => {
    const failing = [
      ...times(10, () => ['a']),
      [
        { tool: 'a', args: {}, error: 'no' },
        { tool: 'a', args: {}, phase: 'denied' as const },
      ],
    ]
    expect(limits(failing)).toEqual({ max_tool_calls_total: 2, max_identical_calls: 2, max_errors: 2 })
    expect(limits([...times(10, () => ['a']), [{ tool: 'a', result: undefined }]])).not.toHaveProperty('max_errors')
    expect(limits([...times(10, () => ['a']), [{ tool: 'a', args: undefined }]])).not.toHaveProperty(
      'max_identical_calls',
    )
    expect(limits([...times(10, () => ['a']), [{ tool: 'a', truncated: ['/args/x'] }]])).not.toHaveProperty(
      'max_identical_calls',
    )
  })

  it('of what is measured, with room above the most', () => {
    const facts = times(10, (i) => ({
      turns: i + 1,
      tokens: 1000 * (i + 1),
      costUsd: 0.01 * (i + 1),
      durationMs: 7000 * (i + 1),
    }))
    const found = limits(
      times(10, () => ['a']),
      facts,
    )
    expect(found).toMatchObject({ max_turns: 20, max_tokens: 20000, max_cost_usd: 0.2, max_duration: '100s' })
    const [first, ...others] = facts
    expect(
      limits(
        times(10, () => ['a']),
        [{ ...first, tokens: undefined }, ...others],
      ),
    ).not.toHaveProperty('max_tokens')
    expect(
      limits(
        times(10, () => ['a']),
        facts.slice(1),
      ),
    ).not.toHaveProperty('max_tokens')
  })
})
