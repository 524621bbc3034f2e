import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArgumentPaths } from '../../src/baseline/argument-paths.js'
import { quantile } from '../../src/baseline/baseline.js'
import { roundCalls } from '../../src/baseline/behaviour.js'
import { BehaviourLog } from '../../src/baseline/behaviour-log.js'
import { SmallestKeys } from '../../src/baseline/smallest-keys.js'
import { TraceSet } from '../../src/baseline/trace-set.js'
import type { JsonValue } from '../../src/model/json.js'
import type { TraceRun } from '../../src/model/trace.js'

const run = (index: number): TraceRun => ({
  trace: `t${index}`,
  index,
  calls: 0,
  lastFile: 0,
  lastLine: 1,
  lastColumn: 1,
})

/** The paths in one call, and nothing remembered of others. */
function argumentPaths(args: JsonValue | undefined): readonly string[] {
  const paths = new ArgumentPaths({ left: 0 })
  paths.see(args, 0)
  return paths.sorted().map(([path]) => path)
}

describe('what an agent does', () => {
  it('is counted in traces, also when they are interleaved', () => {
    const log = new BehaviourLog()
    const runs = [run(0), run(1), run(2)]
    const call = (at: number, tool: string, args: JsonValue = {}) => {
      runs[at]!.calls++
      log.decision(runs[at]!, { trace: `t${at}`, tool, args })
    }
    call(0, 'read', { id: 'secret-1' })
    call(1, 'read', { id: 'secret-2', deep: { list: [{ name: 'secret-3' }] } })
    call(0, 'book')
    call(1, 'read')
    call(0, 'read')
    const behaviour = log.finish(runs)
    expect(behaviour).toEqual({
      tools: [
        { tool: 'book', traces: 1, calls: 1, arguments: [] },
        {
          tool: 'read',
          traces: 2,
          calls: 4,
          arguments: [
            { path: 'deep', traces: 1 },
            { path: 'deep.list', traces: 1 },
            { path: 'deep.list.*.name', traces: 1 },
            { path: 'id', traces: 2 },
          ],
        },
      ],
      order: [
        { first: 'book', then: 'read', traces: 1, times: 1 },
        { first: 'read', then: 'book', traces: 1, times: 1 },
        { first: 'read', then: 'read', traces: 1, times: 1 },
      ],
      callsPerTrace: [
        { calls: 0, traces: 1 },
        { calls: 2, traces: 1 },
        { calls: 3, traces: 1 },
      ],
      cut: [],
    })
    expect(JSON.stringify(behaviour)).not.toContain('secret')
  })

  it('is cut, and says so, however many names an agent invents', () => {
    const log = new BehaviourLog()
    for (let i = 0; i < 5000; i++)
      log.decision(run(i % 3), { trace: 't', tool: `tool-${5000 - i}`, args: { [`a${i}`]: i } })
    const { tools, order, cut } = log.finish([run(0)])
    expect([tools.length, order.length, cut]).toEqual([1000, 2000, ['tools', 'order']])
  })

  it('survives arguments that are deep, wide and oddly named', () => {
    let deep: JsonValue = 1
    for (let i = 0; i < 50_000; i++) deep = [deep]
    expect(argumentPaths({ deep })).toEqual(['deep'])
    const wide = argumentPaths(Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, i])))
    expect([wide.length, wide.includes('k199'), wide.includes('k1000')]).toEqual([200, true, false])
    const [name] = argumentPaths({ [`${'x'.repeat(500)}\ud800`]: 1 })
    expect(name!.length).toBeLessThanOrEqual(64)
    expect([...argumentPaths(JSON.parse('{"__proto__":{"a":1}}'))]).toEqual(['__proto__', '__proto__.a'])
    expect([...argumentPaths(undefined), ...argumentPaths('text'), ...argumentPaths(null)]).toEqual([])
  })

  it('counts the traces of each argument, whatever calls came before, and however many names are remembered', () => {
    const names = fc.constantFrom('a', 'b', 'c', '*', '', 'a.b', 'x'.repeat(70), 'x'.repeat(71), 'x'.repeat(300))
    const args = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constant<JsonValue>(1),
        fc.dictionary(names, tie('value')),
        fc.array(tie('value'), { maxLength: 7 }),
      ),
    })).value as fc.Arbitrary<JsonValue>
    const calls = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), args), { maxLength: 12 })
    fc.assert(
      fc.property(calls, fc.constantFrom(0, 1, 3, 10_000), (list, left) => {
        const paths = new ArgumentPaths({ left })
        const traces = new Map<string, Set<number>>()
        for (const [run, of] of list) {
          paths.see(of, run)
          for (const path of argumentPaths(of)) traces.set(path, (traces.get(path) ?? new Set()).add(run))
        }
        const expected = [...traces].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, { size }]) => [path, size])
        expect(paths.sorted().map(([path, { size }]) => [path, size])).toEqual(expected)
      }),
    )
  })

  it('names arguments below names that are no longer remembered', () => {
    const paths = new ArgumentPaths({ left: 10_000 })
    for (let i = 0; i < 20_000; i++) paths.see({ [`k${i}`]: { x: 1 } }, 0)
    const args = JSON.parse('{"k19999":[{"*":1},{"b":[[2]]}],"":{"a":1},"k0":{"k1":null},"*":[{"c":1}]}')
    const expected = ['', '*', '*.*.c', 'a', 'k0', 'k0.k1', 'k19999', 'k19999.*.*', 'k19999.*.b']
    expect(argumentPaths(args)).toEqual(expected)
    paths.see(args, 1)
    const [none, elements] = paths.sorted()
    expect([none?.[0], none?.[1].size, elements?.[0]]).toEqual(['', 1, '*'])
  })
})

it('the smallest keys are kept, counted from their first occurrence, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 })), fc.integer({ min: 1, max: 8 }), (numbers, limit) => {
      const keys = new SmallestKeys<{ times: number }>(limit)
      const all = new Map<string, number>()
      for (const number of numbers) {
        const key = String.fromCharCode(65 + number)
        all.set(key, (all.get(key) ?? 0) + 1)
        const entry = keys.at(key, () => ({ times: 0 }))
        if (entry) entry.times++
      }
      const expected = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, limit)
      expect(keys.sorted().map(([key, { times }]) => [key, times])).toEqual(expected)
      expect(keys.cut).toBe(all.size > limit)
    }),
  )
})

it('a set of traces counts each once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5000 })), (numbers) => {
      const set = new TraceSet()
      for (const number of numbers) set.add(number)
      expect(set.size).toBe(new Set(numbers).size)
    }),
  )
})

it('numbers of calls are exact up to 64, and within a thirtieth beyond', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (calls) => {
      const rounded = roundCalls(calls)
      expect(rounded).toBeLessThanOrEqual(calls)
      expect(rounded).toBeGreaterThanOrEqual(calls < 64 ? calls : calls * (1 - 1 / 30))
      expect(roundCalls(rounded)).toBe(rounded)
    }),
  )
})

it('quantiles are numbers of calls that a share of the traces does not exceed', () => {
  const histogram = [
    { calls: 1, traces: 50 },
    { calls: 4, traces: 40 },
    { calls: 9, traces: 10 },
  ]
  expect([0.5, 0.51, 0.9, 0.99, 1].map((share) => quantile(histogram, share))).toEqual([1, 4, 4, 9, 9])
  expect(quantile([], 0.5)).toBe(0)
})
