import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTraces } from '../../src/traces/read-traces.js'
import { CanonicalWriter } from '../../src/traces/write-canonical.js'
import { collect, lines } from '../support/collect-calls.js'

async function canonical(text: string, limit?: number): Promise<string> {
  let written = ''
  const writer = new CanonicalWriter((line) => {
    written += line
  }, limit)
  await readTraces([{ file: 'a.jsonl', chunks: [Buffer.from(text)] }], writer)
  writer.end()
  return written
}

/** What a reading says, apart from places, from the order of traces, and from the text of failures that came without one. */
async function contentOf(text: string) {
  const { reading, calls } = await collect(text)
  const plain = calls.map(
    ({ at, mergeKey, case: task, trial, ...call }) =>
      [
        `${call.trace} ${call.callIndex}`,
        JSON.stringify(call.error === '' ? { ...call, error: 'failed' } : call),
      ] as const,
  )
  const runs = [...reading.runs].map(({ trace, calls, case: task, trial }) =>
    JSON.stringify({ trace, calls, task, trial }),
  )
  return { calls: plain.sort(), runs: runs.sort(), problems: reading.problems }
}

test('a number that no double holds stays as it is, whatever stands next to it', async () => {
  const text = '{"tool":"f","args":{"n":1e400,"m":[-1e400,"∞","-∞",null]},"result":null}\n'
  const written = await canonical(text)
  expect(written).toContain('"args":{"n":1e400,"m":[-1e400,"∞","-∞",null]},"result":null')
  expect(await canonical(written)).toBe(written)
})

test('a failure without a text stays a failure', async () => {
  const calls = lines(
    { tool: 'a', error: true },
    { tool: 'b', id: 'b' },
    { type: 'tool_result', id: 'b', error: { message: '' } },
  )
  const written = await canonical(calls)
  expect((await collect(written)).calls).toMatchObject([{ error: 'failed' }, { error: 'failed' }])
  expect(await canonical(written)).toBe(written)
})

test('a line has its keys in the order of the contract', async () => {
  const call = {
    tool: 'f',
    result: { ok: 1 },
    id: 'c1',
    trace: '20.1',
    type: 'tool_call',
    timestamp: 1763805600000,
    args: { b: 1, a: 2 },
  }
  expect(await canonical(lines(call, { type: 'trace_start', trace: 'empty' }))).toBe(
    '{"type":"tool_call","trace":"20.1","id":"c1","tool":"f","args":{"b":1,"a":2},"timestamp":"2025-11-22T10:00:00.000Z","result":{"ok":1}}\n' +
      '{"type":"trace_start","trace":"empty"}\n',
  )
})

test('a result that comes later is written inline, and after too many calls on a line of its own', async () => {
  const call = (n: number) => ({ type: 'tool_call', trace: 't', id: `${n}`, tool: 'f', args: {} })
  const text = lines(call(1), call(2), call(3), { type: 'tool_result', trace: 't', id: '1', result: 'late' })
  const written = (await canonical(text, 2))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(written.map((line) => [line.type, line.id, line.result])).toEqual([
    ['tool_call', '1', undefined],
    ['tool_result', '1', 'late'],
    ['tool_call', '2', undefined],
    ['tool_call', '3', undefined],
  ])
  expect((await canonical(text)).split('\n')).toHaveLength(4)
})

describe('reading what was written gives the same traces, calls and results', () => {
  const id = fc.constantFrom('0', '', 'x')
  const trace = fc.constantFrom('1', '2', '3')
  const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('{"a":1}', '"x"', '', ' ', '5', 'null'))
  const record = fc.oneof(
    fc.record(
      {
        type: fc.constant('tool_call'),
        trace,
        tool: fc.constantFrom('f', 'g'),
        id,
        args: value,
        result: value,
        error: fc.constantFrom('', 'no', true, null),
        case: id,
        durationMs: fc.nat(9),
      },
      { requiredKeys: ['type', 'trace', 'tool'] },
    ),
    fc.record(
      { type: fc.constant('tool_result'), trace, id, result: value, error: fc.constantFrom('', 'no', null) },
      { requiredKeys: ['type', 'trace', 'id', 'result'] },
    ),
    fc.record({
      type: fc.constant('tool_call'),
      episode_id: trace,
      step_id: fc.constantFrom('s', 't'),
      call_index: fc.nat(1),
      tool_name: fc.constant('f'),
      args: fc.constant({}),
      result: fc.constantFrom(null, 1, 'r'),
    }),
    fc.record({ type: fc.constant('trace_start'), trace, trial: id }),
    fc.record({ role: fc.constant('x') }),
  )

  const nullAfterACall = [
    { type: 'tool_call', trace: '3', tool: 'f', id: 'x' },
    { type: 'tool_result', trace: '3', id: 'x', result: null },
    { type: 'tool_call', episode_id: '1', step_id: 's', call_index: 0, tool_name: 'f', args: {}, result: null },
  ]

  test('a result that is null is a result, inline as on a line of its own', async () => {
    const text = lines(...nullAfterACall)
    const { calls } = await collect(text)
    expect(calls.map((call) => call.result)).toEqual([null, null])
    expect(await contentOf(await canonical(text))).toEqual(await contentOf(text))
  })

  test.each([1, 2, 1000])('with at most %i calls waiting', async (limit) => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 12 }), async (records) => {
        const text = lines({ type: 'trace_start', trace: '1' }, ...records)
        const written = await canonical(text, limit)
        expect((await contentOf(written)).problems).toEqual([])
        if (limit === 1000) expect(await contentOf(written)).toEqual(await contentOf(text))
        else {
          const [before, after] = [await contentOf(text), await contentOf(written)]
          expect(after.runs).toEqual(before.runs)
          expect(after.calls.map(([key]) => key)).toEqual(before.calls.map(([key]) => key))
        }
      }),
      { numRuns: 300, examples: [[nullAfterACall as never]] },
    )
  })
})
