import { describe, expect, it } from 'vitest'
import { parsePythonLiteral } from '../../../src/json/python-literal.js'
import { langchain } from '../../../src/traces/formats/langchain.js'
import { collect, lines } from '../../support/collect-calls.js'
import { expectedCalls, hasRealData, readLines } from '../../support/real-data-b.js'
import { read, toolsAndArgs } from '../../support/recording-sink-b.js'

const run = (name: string, more: object = {}) => ({
  id: name,
  name,
  run_type: 'tool',
  trace_id: 't',
  start_time: '2025-11-22T10:00:00.000001',
  inputs: {},
  outputs: {},
  ...more,
})
const inThread = { extra: { metadata: { thread_id: 's1' } } }
const toolMessage = (kwargs: object) => ({
  lc: 1,
  type: 'constructor',
  id: ['langchain_core', 'messages', 'ToolMessage'],
  kwargs,
})

describe.skipIf(!hasRealData)('langchain over real files', () => {
  it('reads the seven calls of airline run 20.1', () => {
    const recording = read(langchain, readLines('generated/langchain-runs.jsonl'))
    const expected = expectedCalls('20.1')
    expect(toolsAndArgs(recording)).toEqual(expected.map(({ tool, args }) => ({ tool, args })))
    expect(recording.calls.filter((call) => call.error !== undefined).map((call) => call.error)).toEqual([
      'payment method not found',
      'certificate cannot be used to update reservation',
    ])
    expect(recording.skipped).toEqual({ 'span that is not a tool call': 1 })
    expect(recording.problems).toEqual([])
  })
})

describe('langchain runs', () => {
  it.each<[string, unknown, unknown]>([
    ['core 1.4', { city: 'Paris', n: 1 }, { city: 'Paris', n: 1 }],
    ['core 1.2', { input: '{"city":"Paris"}' }, { city: 'Paris' }],
    [
      'Python',
      { input: "{'city': \"L'Aquila\", 'n': None, 'list': (1, 2.5, True)}" },
      { city: "L'Aquila", n: null, list: [1, 2.5, true] },
    ],
    ['a tool call as input', { type: 'tool_call', id: 'c1', name: 'a', args: { city: 'Paris' } }, { city: 'Paris' }],
    ['an argument called input', { input: 'Paris' }, { input: 'Paris' }],
    ['no arguments', {}, {}],
  ])('reads the inputs of %s', (_, inputs, args) => {
    expect(read(langchain, [run('a', { inputs })]).calls[0]?.args).toEqual(args)
  })

  it('distinguishes inputs that were not recorded from empty ones', () => {
    expect(read(langchain, [run('a', { inputs: undefined })]).calls[0]).not.toHaveProperty('args')
    expect(read(langchain, [run('a', { inputs: null })]).calls[0]).not.toHaveProperty('args')
  })

  it('reads tool messages as outputs, whole and failed', () => {
    const output = (more: object) => ({
      outputs: { output: toolMessage({ content: '{"t":21}', tool_call_id: 'c1', ...more }) },
    })
    const recording = read(langchain, [
      run('good', { ...output({}), start_time: 1 }),
      run('bad', { ...output({ status: 'error', content: 'no city' }), start_time: 2 }),
      run('plain', { outputs: { output: 'sunny' }, start_time: 3 }),
    ])
    expect(recording.calls).toMatchObject([
      { tool: 'good', id: 'c1', result: '{"t":21}' },
      { tool: 'bad', id: 'c1', error: 'no city' },
      { tool: 'plain', result: 'sunny' },
    ])
  })

  it('orders by the microseconds of dotted_order, whatever the file’s order', () => {
    const records = [
      run('b', { start_time: 1763805600000, dotted_order: '20251122T100000000001Zr.20251122T100000000009Zb' }),
      run('a', { start_time: 1763805600000, dotted_order: '20251122T100000000001Zr.20251122T100000000002Za' }),
    ]
    expect(read(langchain, records).calls.map((call) => call.tool)).toEqual(['a', 'b'])
  })

  it('takes the thread of a parent, not LangSmith’s project, and warns when it has only the trace id', () => {
    const root = { ...run('root', { run_type: 'chain', session_id: 'project' }), ...inThread }
    expect(read(langchain, [run('a', { parent_run_id: 'root' }), root])).toMatchObject({
      calls: [{ trace: 's1' }],
      problems: [],
    })
    expect(read(langchain, [run('a', { session_id: 'project' })])).toMatchObject({
      calls: [{ trace: 't' }],
      problems: [{ code: 'W_SESSION_FALLBACK' }],
    })
  })

  it('reads runs inside runs', () => {
    const tree = run('root', {
      run_type: 'chain',
      child_runs: [run('a', { start_time: 1 }), run('b', { start_time: 2, child_runs: [run('c', { start_time: 3 })] })],
    })
    expect(read(langchain, [tree]).calls.map((call) => call.tool)).toEqual(['a', 'b', 'c'])
  })

  it('adds what the model asked for and never ran', () => {
    const tool_calls = [{ id: 'c1', name: 'read', args: {} }]
    const invalid_tool_calls = [{ id: 'c2', name: 'write', args: '{"p":' }]
    const message = {
      lc: 1,
      type: 'constructor',
      id: ['AIMessage'],
      kwargs: { content: '', tool_calls, invalid_tool_calls },
    }
    const recording = read(langchain, [
      run('model', { run_type: 'llm', start_time: 1, outputs: { generations: [[{ text: '', message }]] } }),
      run('read', { start_time: 2, extra: { tool_call_id: 'c1' } }),
    ])
    expect(recording.calls).toMatchObject([
      { tool: 'read', id: 'c1', phase: 'executed' },
      { tool: 'write', id: 'c2', args: '{"p":', phase: 'requested' },
    ])
  })
})

describe('LangGraph state', () => {
  const ai = {
    id: 'm1',
    type: 'ai',
    content: '',
    tool_calls: [{ name: 'read', args: { p: 1 }, id: 'c1', type: 'tool_call' }],
  }
  const tool = { id: 'm2', type: 'tool', content: '{"ok":true}', name: 'read', tool_call_id: 'c1', status: 'success' }
  const human = { id: 'm0', type: 'human', content: 'hi' }

  it.each<[string, unknown]>([
    ['messages', { thread_id: 's1', messages: [human, ai, tool] }],
    ['values', { values: { messages: [human, ai, tool] }, config: { configurable: { thread_id: 's1' } } }],
    [
      'a checkpoint',
      { checkpoint: { channel_values: { messages: [human, ai, tool] } }, metadata: { thread_id: 's1' } },
    ],
    ['constructors', { thread_id: 's1', messages: [{ lc: 1, id: ['AIMessage'], kwargs: ai }, toolMessage(tool)] }],
    [
      'data members',
      {
        thread_id: 's1',
        messages: [
          { type: 'ai', data: ai },
          { type: 'tool', data: tool },
        ],
      },
    ],
  ])('reads %s', (_, record) => {
    expect(langchain.recognise(record as never)).toBe('certain')
    const { calls, results } = read(langchain, [record])
    expect(calls).toMatchObject([{ trace: 's1', tool: 'read', id: 'c1', args: { p: 1 } }])
    expect(results).toMatchObject([{ trace: 's1', id: 'c1', result: '{"ok":true}' }])
  })

  it('reads the updates that a graph streams', () => {
    const updates = [{ agent: { messages: [ai] } }, { tools: { messages: [tool] } }]
    expect(langchain.recognise(updates[0] as never)).toBe('certain')
    const { calls, results } = read(langchain, updates)
    expect([calls.length, results.length]).toEqual([1, 1])
  })

  it.each([
    ['with ids', [human, ai, tool]],
    ['without ids', [human, ai, tool].map(({ id: _, ...message }) => message)],
  ])('counts a message once that many snapshots hold, %s', (_, messages) => {
    const snapshots = [1, 2, 3].map((length) => ({ thread_id: 's1', messages: messages.slice(0, length) }))
    const { calls, results } = read(langchain, [...snapshots, snapshots[2]])
    expect([calls.length, results.length]).toEqual([1, 1])
  })

  it.each([
    [{ role: 'user', content: 'x' }],
    [{ messages: [{ role: 'assistant', content: '' }] }],
    [{ type: 'tool_call', tool: 'x' }],
    [{ type: 'assistant', message: {} }],
    [1],
  ])('does not take %j for LangChain', (record) => {
    expect(langchain.recognise(record as never)).toBe('no')
  })
})

describe('parsePythonLiteral', () => {
  it.each([
    ["{'a': 'b\\n\\'\\u00e9'}", { a: "b\n'é" }],
    ['{}', {}],
    ["{'a': [1, -2e3,],}", { a: [1, -2000] }],
    ["{'a': b}", undefined],
    ["{'a': 1", undefined],
    ['{'.repeat(999), undefined],
  ])('reads %s', (text, value) => {
    expect(parsePythonLiteral(text)).toEqual(value)
  })
})

describe('batches of LangSmith', () => {
  const begun = {
    id: 'r1',
    trace_id: 'r1',
    dotted_order: '20260302T090000000000Zr1',
    name: 'search',
    run_type: 'tool',
    start_time: '2026-03-02T09:00:00Z',
    inputs: { q: 'x' },
  }
  const ended = { id: 'r1', trace_id: 'r1', dotted_order: begun.dotted_order, outputs: { output: 'found' } }

  it('join what became known of a run later, in whatever batch', async () => {
    for (const records of [[{ post: [begun], patch: [ended] }], [{ post: [begun] }, { patch: [ended] }]])
      expect((await collect(lines(...records))).calls).toMatchObject([
        { tool: 'search', args: { q: 'x' }, result: 'found' },
      ])
  })

  it('say so where the beginning of a run is not in the file', async () => {
    const { calls, reading } = await collect(lines({ post: [{ ...begun, id: 'r2' }], patch: [ended] }))
    expect(calls).toHaveLength(1)
    expect(reading.problems.map(({ code }) => code)).toContain('E_TRACE_PARSE')
  })
})
