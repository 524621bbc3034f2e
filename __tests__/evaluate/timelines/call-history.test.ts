import { expect, it } from 'vitest'
import { type CheckOptions, check } from '../../../src/assay.js'
import type { JsonObject } from '../../../src/model/json.js'
import { loadPolicy, requirePolicy } from '../../../src/policy/load-policy.js'
import { readTraceValues } from '../../../src/traces/read-traces.js'

const policy = requirePolicy(
  loadPolicy(`
version: "2.0"
tools: { deny: [drop] }
enforcement: { unconstrained_tools: allow }
sequences:
  - { type: require, tool: goodbye }
  - { type: max_calls, tool: loop, max: 1, description: loops are not for agents }
waivers: [{ rule: E_TOOL_DENIED, tool: dropped, reason: x, owner: y }]
`),
)
const run = (calls: readonly JsonObject[], over: Partial<CheckOptions> = {}) =>
  check(policy, async (sink) => readTraceValues(calls, sink), { today: '2026-01-15', timelines: true, ...over })
const call = (trace: string, tool: string, over: JsonObject = {}) => ({
  type: 'tool_call',
  trace,
  tool,
  args: {},
  ...over,
})

it('says which calls of a trace broke what, and how they ended', async () => {
  const result = await run([
    call('a', 'hello', { id: '1' }),
    call('b', 'goodbye', { result: 1 }),
    call('a', 'drop', { error: 'no', args: { file: 'secret', 'sk-0123456789abcdef0123': 1 } }),
    { type: 'tool_result', trace: 'a', id: '1', result: { secret: 1 } },
    call('a', 'loop'),
    call('a', 'loop', { phase: 'denied' }),
  ])
  expect(result.timelines).toEqual([
    {
      trace: 'a',
      total: 4,
      calls: [
        { index: 0, tool: 'hello', arguments: [], outcome: 'success' },
        {
          index: 1,
          tool: 'drop',
          arguments: ['file', '[redacted:sk-key]'],
          outcome: 'error',
          broke: ['E_TOOL_DENIED'],
        },
        {
          index: 2,
          tool: 'loop',
          arguments: [],
          explains: [{ rule: 'max_calls:loop', reason: 'first-counted' }],
          location: { file: '<memory>', line: 0, column: 0 },
        },
        { index: 3, tool: 'loop', arguments: [], outcome: 'error', broke: ['max_calls:loop'] },
      ],
      brokeAtEnd: ['require:goodbye'],
    },
  ])
  expect(result.timelinesOmitted).toBe(0)
})

it('changes nothing else, and is absent unless asked for', async () => {
  const calls = [call('a', 'drop'), call('b', 'goodbye')]
  const { timelines: _, timelinesOmitted: __, ...rest } = await run(calls)
  expect(rest).toEqual(await run(calls, { timelines: false }))
})

it('keeps the calls around the broken ones of a long trace', async () => {
  const calls = Array.from({ length: 500 }, (_, i) => call('a', i === 100 || i === 300 ? 'drop' : `t${i % 3}`))
  const { timelines } = await run([...calls, call('a', 'goodbye')])
  const [timeline] = timelines ?? []
  const shown = timeline?.calls.map(({ index }) => index) ?? []
  expect([timeline?.total, shown.length]).toEqual([501, 40])
  expect(shown).toEqual([...shown].sort((a, b) => a - b))
  expect([shown[0], shown.at(-1)]).toEqual([90, 309])
  expect(timeline?.calls.filter(({ broke }) => broke).map(({ index }) => index)).toEqual([100, 300])
})

it('keeps the last calls of a long trace that ended too soon', async () => {
  const { timelines } = await run(Array.from({ length: 100 }, () => call('a', 'x')))
  expect(timelines?.[0]?.calls.map(({ index }) => index)).toEqual(Array.from({ length: 40 }, (_, i) => 60 + i))
})

it('covers a trace that made no call and should have', async () => {
  const { timelines } = await run([{ type: 'trace_start', trace: 'idle' }, call('a', 'goodbye')])
  expect(timelines).toEqual([{ trace: 'idle', total: 0, calls: [], brokeAtEnd: ['require:goodbye'] }])
})

it('covers the first 50 traces in the order of the findings, and counts the others', async () => {
  const traces = Array.from({ length: 70 }, (_, i) => `t${String(i).padStart(2, '0')}`)
  const { timelines, timelinesOmitted } = await run(
    traces.flatMap((trace) => [call(trace, 'drop'), call(trace, 'goodbye')]),
  )
  expect(timelines?.map(({ trace }) => trace)).toEqual(traces.slice(0, 50))
  expect(timelinesOmitted).toBe(20)
})

it('says what sequence rules ask for, in their author’s words if there are any', async () => {
  const { ruleMeanings } = await run([], { ruleMeanings: true })
  expect(ruleMeanings).toEqual([
    { rule: 'require:goodbye', means: expect.stringContaining('goodbye') },
    { rule: 'max_calls:loop', means: 'loops are not for agents' },
  ])
})

it('gives the same for interleaved traces as for traces one after another', async () => {
  const traces = ['a', 'b', 'c'].map((trace) => ['x', 'drop', 'loop', 'y', 'loop'].map((tool) => call(trace, tool)))
  const interleaved = [0, 1, 2, 3, 4].flatMap((i) => traces.map((calls) => calls[i] as JsonObject))
  const inOrder = (await run(traces.flat())).timelines
  const mixed = (await run(interleaved)).timelines
  expect([...(mixed ?? [])].sort((a, b) => (a.trace < b.trace ? -1 : 1))).toEqual(inOrder)
})
