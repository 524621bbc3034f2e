import { describe, expect, it } from 'vitest'
import { atif } from '../../../src/traces/formats/atif.js'
import { inspect } from '../../../src/traces/formats/inspect.js'
import { read } from '../../support/recording-sink-b.js'

const log = (samples: readonly object[]) => ({
  version: 2,
  status: 'success',
  eval: { task: 't', model: 'm' },
  samples,
})
const sample = (more: object) => ({ id: 7, epoch: 2, input: '', target: '', messages: [], ...more })
const messages = [
  { role: 'user', content: 'x' },
  {
    role: 'assistant',
    content: '',
    tool_calls: [{ id: 'c1', function: 'bash', arguments: { cmd: 'ls' }, type: 'function' }],
  },
  {
    role: 'tool',
    tool_call_id: 'c1',
    function: 'bash',
    content: 'a.txt',
    error: { type: 'timeout', message: 'too slow' },
  },
]
const event = (more: object) => ({
  event: 'tool',
  id: 'c1',
  function: 'bash',
  arguments: { cmd: 'ls' },
  result: 'a.txt',
  error: null,
  timestamp: '2025-11-22T10:00:00+00:00',
  ...more,
})

describe('inspect', () => {
  it('reads the tool events of a sample, once, though its messages record the same calls', () => {
    const record = log([
      sample({ messages, events: [{ event: 'model' }, event({ completed: '2025-11-22T10:00:02+00:00' })] }),
    ])
    expect(inspect.recognise(record as never)).toBe('certain')
    expect(read(inspect, [record])).toMatchObject({
      starts: [{ trace: '7/2', case: '7', trial: '2' }],
      calls: [
        {
          trace: '7/2',
          case: '7',
          trial: '2',
          id: 'c1',
          tool: 'bash',
          args: { cmd: 'ls' },
          result: 'a.txt',
          durationMs: 2000,
          timestamp: '2025-11-22T10:00:00.000Z',
        },
      ],
      results: [],
    })
  })

  it('reads failures, refusals, pending calls and the calls of subagents', () => {
    const events = [
      event({ error: { type: 'timeout', message: 'too slow' } }),
      event({ function: 'rm', error: { type: 'approval', message: 'no' } }),
      event({ function: 'agent', pending: true, result: '', events: [event({ function: 'inner' })] }),
      event({ function: 'fail', failed: true }),
    ]
    const { calls } = read(inspect, [log([sample({ events })])])
    expect(calls).toMatchObject([
      { error: 'too slow' },
      { tool: 'rm', phase: 'denied' },
      { tool: 'agent' },
      { tool: 'inner' },
      { tool: 'fail', error: '' },
    ])
    expect(calls[2]).not.toHaveProperty('result')
  })

  it('reads the messages where there are no tool events, and samples one a line', () => {
    expect(inspect.recognise(sample({ messages }) as never)).toBe('certain')
    expect(read(inspect, [sample({ messages })])).toMatchObject({
      calls: [{ trace: '7/2', tool: 'bash', id: 'c1' }],
      results: [{ id: 'c1', result: 'a.txt', error: 'too slow' }],
      skipped: { 'message without tool calls': 1 },
    })
  })

  it('puts long texts back where they stood', () => {
    const attachments = { abc: '{"long":true}' }
    const record = log([
      sample({ attachments, events: [event({ arguments: { cmd: 'attachment://abc' }, result: 'attachment://abc' })] }),
    ])
    expect(read(inspect, [record]).calls).toMatchObject([{ args: { cmd: '{"long":true}' }, result: '{"long":true}' }])
  })

  it('keeps a sample without calls as a trace, and counts a log without samples', () => {
    expect(read(inspect, [log([sample({})]), log([])])).toMatchObject({
      starts: [{ trace: '7/2' }],
      calls: [],
      skipped: { 'log without samples': 1 },
    })
  })
})

describe('atif', () => {
  const run = (steps: readonly object[]) => ({
    schema_version: 'ATIF-v1.7',
    session_id: 's1',
    agent: { name: 'claude-code' },
    steps,
  })

  it('reads calls and their observations', () => {
    const record = run([
      { step_id: 1, source: 'user', message: 'hi' },
      {
        step_id: 2,
        timestamp: '2025-11-22T10:00:00Z',
        source: 'agent',
        tool_calls: [
          { tool_call_id: 'c1', function_name: 'read', arguments: { p: 1 } },
          { tool_call_id: 'c2', function_name: 'write', arguments: {} },
        ],
        observation: {
          results: [
            { source_call_id: 'c2', content: 'done' },
            { source_call_id: 'c1', content: '{"a":1}' },
            { content: 'whose?' },
          ],
        },
      },
    ])
    expect(atif.recognise(record as never)).toBe('certain')
    expect(read(atif, [record])).toMatchObject({
      starts: [{ trace: 's1' }],
      calls: [
        {
          trace: 's1',
          id: 'c1',
          tool: 'read',
          args: { p: 1 },
          timestamp: '2025-11-22T10:00:00.000Z',
          agent: 'claude-code',
        },
        { trace: 's1', id: 'c2', tool: 'write', args: {} },
      ],
      results: [
        { id: 'c2', result: 'done' },
        { id: 'c1', result: '{"a":1}' },
      ],
      skipped: { 'step without tool calls': 1, 'observation of no call': 1 },
    })
  })

  it('gives a nameless observation to the only call of its step', () => {
    const steps = [
      {
        tool_calls: [{ tool_call_id: 'c1', function_name: 'read', arguments: {} }],
        observation: { results: [{ content: 'x' }] },
      },
    ]
    expect(read(atif, [run(steps)]).results).toMatchObject([{ id: 'c1', result: 'x' }])
  })
})
