import { describe, expect, test } from 'vitest'
import { PairRecords } from '../../src/calls/pair-records.js'
import type { CallSink } from '../../src/model/trace.js'
import { collect, lines } from '../support/collect-calls.js'

const call = (trace: string, id: string | number, more: object = {}) => ({
  type: 'tool_call',
  trace,
  id,
  tool: 'f',
  args: {},
  ...more,
})
const result = (trace: string, id: string | number, value: unknown) => ({
  type: 'tool_result',
  trace,
  id,
  result: value,
})

describe('a result belongs to the first unanswered call before it with that id in that trace', () => {
  test.each([
    [
      'ids repeat within a trace',
      [call('t', 'x'), call('t', 'x'), result('t', 'x', 1), result('t', 'x', 2)],
      [1, 2],
      0,
    ],
    [
      'ids are used again after the answer',
      [call('t', 'x'), result('t', 'x', 1), call('t', 'x'), result('t', 'x', 2)],
      [1, 2],
      0,
    ],
    ['traces share ids', [call('t', 'x'), call('u', 'x'), result('u', 'x', 2), result('t', 'x', 1)], [1, 2], 0],
    ['"0", 0 and "" are ids', [call('t', '0'), call('t', ''), result('t', '', 2), result('t', 0, 1)], [1, 2], 0],
    ['a result before its call is nobody’s', [result('t', 'x', 9), call('t', 'x')], [undefined], 1],
    ['a second result is nobody’s', [call('t', 'x'), result('t', 'x', 1), result('t', 'x', 2)], [1], 1],
    ['an inline result needs no other', [call('t', 'x', { result: 0 }), result('t', 'x', 2)], [0], 1],
    ['null is a result', [call('t', 'x', { result: null }), result('t', 'x', 2)], [null], 1],
    ['__proto__ is an id', [call('t', '__proto__'), result('t', '__proto__', 1)], [1], 0],
  ])('%s', async (_, records, results, orphans) => {
    const { reading, calls } = await collect(lines(...records))
    expect(calls.map((each) => each.result)).toEqual(results)
    expect(reading.skipped).toEqual(orphans > 0 ? [{ reason: 'result without a call', count: orphans }] : [])
  })

  test('indexes past the remembered calls are reported', () => {
    const answered: number[] = []
    const sink: CallSink = { call() {}, result: (_, callIndex) => answered.push(callIndex) }
    const pairing = new PairRecords(sink, () => {}, { maxWaiting: 3 })
    pairing.openFile('f')
    for (let n = 0; n < 5; n++) pairing.call({ trace: 't', tool: 'f', id: n < 3 ? 'same' : `${n}` }, 1, 1)
    for (const id of ['same', 'same', '3', '4']) pairing.result({ trace: 't', id, result: 1 }, 1, 1)
    expect(answered).toEqual([2, 3, 4])
    expect(pairing.skipped).toEqual([
      { reason: 'result without a call', count: 1 },
      { reason: 'unanswered call no longer waited for', count: 2 },
    ])
  })
})

describe('records of one place in an episode are one call', () => {
  const step = (index: number | undefined, more: object) => ({
    type: 'tool_call',
    episode_id: 'e',
    step_id: 's',
    call_index: index,
    tool_name: 'f',
    ...more,
  })

  test.each([
    [
      'first without, then with a result',
      [step(0, { args: { a: 1 }, result: null }), step(0, { args: { a: 1 }, result: 5 })],
      [[{ a: 1 }, 5, undefined]],
    ],
    [
      'the last result that is not null wins',
      [step(0, { args: {}, result: 1 }), step(0, { result: 2 }), step(0, { result: null })],
      [[{}, 2, undefined]],
    ],
    [
      'arguments may come with the second',
      [step(0, { result: null }), step(0, { args: { a: 1 }, error: 'no' })],
      [[{ a: 1 }, null, 'no']],
    ],
    [
      'another call in between',
      [step(0, { args: {}, result: null }), step(1, { args: {} }), step(0, { result: 5 })],
      [
        [{}, 5, undefined],
        [{}, undefined, undefined],
      ],
    ],
    ['a null that stays null', [step(0, { args: {}, result: null })], [[{}, null, undefined]]],
    [
      'no place, no merging',
      [step(undefined, { args: {} }), step(undefined, { args: {} })],
      [
        [{}, undefined, undefined],
        [{}, undefined, undefined],
      ],
    ],
  ])('%s', async (_, records, expected) => {
    const { reading, calls } = await collect(lines(...records))
    expect(calls.map((each) => [each.args, each.result, each.error])).toEqual(expected)
    expect(reading.calls).toBe(expected.length)
    const merged = reading.skipped.find((each) => each.reason.includes('merged'))?.count ?? 0
    expect(merged + reading.calls).toBe(records.length)
  })

  test('two episodes may use the same step names', async () => {
    const records = ['e1', 'e2'].map((episode) => ({ ...step(0, { args: {} }), episode_id: episode, trace: 'one' }))
    expect((await collect(lines(...records))).reading).toMatchObject({ traces: 1, calls: 2 })
  })
})

describe('more traces than one check reads', () => {
  const pairing = (maxTraces: number) => {
    const pairs = new PairRecords({ call() {}, result() {} }, () => {}, { maxTraces })
    pairs.openFile('f')
    return pairs
  }

  test('are an error of the input, not a verdict on the first of them', () => {
    const pairs = pairing(3)
    for (const trace of ['a', 'b', 'c']) pairs.call({ trace, tool: 'f' }, 1, 1)
    expect(() => pairs.start({ trace: 'd' }, 2, 1)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: 'E_TRACE_LIMIT' })] }),
    )
  })

  test('as many as it reads are read, with all their calls', () => {
    const pairs = pairing(3)
    for (const trace of ['a', 'b', 'c', 'a', 'c']) pairs.call({ trace, tool: 'f' }, 1, 1)
    expect(Array.from(pairs.runs, ({ trace, index, calls }) => [trace, index, calls])).toEqual([
      ['a', 0, 2],
      ['b', 1, 1],
      ['c', 2, 2],
    ])
  })
})
