import { describe, expect, it } from 'vitest'
import { aiSdk } from '../../../src/traces/formats/ai-sdk.js'
import { importRecords } from '../../support/import-records.js'

const part = (type: string, id: string, more: object = {}) => ({ type, toolCallId: id, toolName: 'look', ...more })
const outcomes = async (records: readonly unknown[]) =>
  (await importRecords(aiSdk, records)).calls.map(({ tool, args, result, error, phase }) => ({
    tool,
    args,
    result,
    error,
    phase,
  }))

describe('steps', () => {
  const step = (content: unknown[], more: object = {}) => ({ toolCalls: [], toolResults: [], content, ...more })

  it('reads content in order: parallel calls, a failure, a call that was never run', async () => {
    const content = [
      part('tool-call', 'a', { input: { n: 1 } }),
      part('tool-call', 'b', { input: { n: 2 } }),
      part('tool-call', 'c', {
        toolName: 'unknown',
        input: 'not json',
        invalid: true,
        error: { name: 'AI_NoSuchToolError' },
      }),
      part('tool-error', 'c', { toolName: 'unknown', error: 'no such tool' }),
      part('tool-result', 'b', { output: 'of b' }),
      part('tool-error', 'a', { error: { name: 'Error', message: 'declined' } }),
    ]
    expect(await outcomes([{ steps: [step(content)] }])).toEqual([
      { tool: 'look', args: { n: 1 }, error: 'declined' },
      { tool: 'look', args: { n: 2 }, result: 'of b' },
      { tool: 'unknown', args: 'not json', error: 'no such tool', phase: 'requested' },
    ])
  })

  it('reads steps of version 4, which have args, result and no content', async () => {
    const old = {
      toolCalls: [
        part('tool-call', 'a', { args: { n: 1 } }),
        part('tool-call', 'b', { args: {}, invalid: true, error: 'bad' }),
      ],
      toolResults: [part('tool-result', 'a', { result: [1] })],
    }
    expect(await outcomes([old])).toMatchObject([
      { args: { n: 1 }, result: [1] },
      { error: 'bad', phase: 'requested' },
    ])
  })

  it('does not read the messages that each step repeats', async () => {
    const messages = [{ role: 'assistant', content: [part('tool-call', 'a', { input: {} })] }]
    const one = step([part('tool-call', 'a', { input: {} })], {
      response: { messages, timestamp: '2026-01-01T00:00:00.000Z' },
    })
    const { calls } = await importRecords(aiSdk, [{ steps: [one, step([], { response: { messages } })] }])
    expect(calls).toMatchObject([{ tool: 'look', timestamp: '2026-01-01T00:00:00.000Z' }])
  })

  it('takes what a tool returned as it is, though it look like a wrapped output', async () => {
    const content = [
      part('tool-call', 'a', { input: {} }),
      part('tool-result', 'a', { output: { type: 'error-text', value: 'x' } }),
    ]
    expect(await outcomes([step(content)])).toMatchObject([
      { result: { type: 'error-text', value: 'x' }, error: undefined },
    ])
  })
})

describe('model messages', () => {
  const run = async (output: unknown) =>
    (
      await outcomes([
        { role: 'user', content: 'hi' },
        { role: 'assistant', content: [{ type: 'text', text: 'hm' }, part('tool-call', 'a', { input: { n: 1 } })] },
        { role: 'tool', content: [part('tool-result', 'a', { output })] },
      ])
    )[0]

  it.each([
    [
      { type: 'json', value: { ok: 1 } },
      { result: { ok: 1 }, error: undefined },
    ],
    [
      { type: 'text', value: 'fine' },
      { result: 'fine', error: undefined },
    ],
    [{ type: 'error-text', value: 'boom' }, { error: 'boom' }],
    [{ type: 'error-json', value: { message: 'boom' } }, { error: 'boom' }],
    [{ type: 'content', value: [{ type: 'text', text: 'x' }] }, { result: 'x' }],
    [
      { type: 'execution-denied', reason: 'no' },
      { phase: 'denied', error: 'no' },
    ],
  ])('unwraps %o', async (output, expected) => {
    expect(await run(output)).toMatchObject({ args: { n: 1 }, ...expected })
  })

  it('does not count again what each stored request repeats', async () => {
    const messages = [{ role: 'assistant', content: [part('tool-call', 'a', { input: {} })] }]
    const longer = [
      ...messages,
      { role: 'tool', content: [part('tool-result', 'a', { output: { type: 'text', value: 'x' } })] },
    ]
    expect(await outcomes([{ messages }, { messages: longer }])).toMatchObject([{ result: 'x' }])
  })
})

describe('UI messages', () => {
  const ui = (...parts: unknown[]) => ({ id: 'm1', role: 'assistant', parts })
  const tool = (state: string, more: object = {}) => ({
    type: 'tool-pay',
    toolCallId: 'a',
    state,
    input: { n: 1 },
    ...more,
  })

  it.each([
    ['input-available', {}, { tool: 'pay', args: { n: 1 }, result: undefined, error: undefined }],
    ['output-available', { output: 'ok' }, { result: 'ok' }],
    ['output-error', { errorText: 'boom' }, { error: 'boom', phase: undefined }],
    [
      'output-error',
      { input: undefined, rawInput: '{"n":', errorText: 'bad' },
      { args: '{"n":', error: 'bad', phase: 'requested' },
    ],
    ['output-denied', { approval: { id: 'x', approved: false, reason: 'no' } }, { error: 'no', phase: 'denied' }],
    ['approval-requested', { approval: { id: 'x' } }, { phase: 'requested' }],
    ['approval-responded', { approval: { id: 'x', approved: false } }, { error: '', phase: 'denied' }],
  ])('%s', async (state, more, expected) => {
    expect(await outcomes([ui(tool(state, more))])).toMatchObject([expected])
  })

  it('reads dynamic tools and the tool invocations of version 4', async () => {
    const dynamic = {
      type: 'dynamic-tool',
      toolName: 'mcp',
      toolCallId: 'a',
      state: 'output-available',
      input: {},
      output: 1,
    }
    const old = {
      type: 'tool-invocation',
      toolInvocation: { state: 'result', toolCallId: 'b', toolName: 'old', args: { n: 1 }, result: 2 },
    }
    expect(await outcomes([ui(dynamic, old)])).toMatchObject([
      { tool: 'mcp', result: 1 },
      { tool: 'old', args: { n: 1 }, result: 2 },
    ])
  })

  it('reads messages of the time before parts', async () => {
    const toolInvocations = [{ state: 'result', toolCallId: 'a', toolName: 'old', args: { n: 1 }, result: 2 }]
    expect(await outcomes([{ id: 'm', role: 'assistant', content: '', toolInvocations }])).toMatchObject([
      { tool: 'old', args: { n: 1 }, result: 2 },
    ])
  })

  it('counts a call that is still streaming, and takes a stored chat for a run', async () => {
    const { calls, skipped } = await importRecords(aiSdk, [
      { id: 'chat-1', messages: [ui(tool('input-streaming'), tool('input-available'))] },
    ])
    expect(calls).toMatchObject([{ trace: 'chat-1' }])
    expect(skipped).toEqual({ 'tool call still streaming': 1 })
  })
})

describe('runs', () => {
  it('keep the task and the repeat that a record names, also without calls', async () => {
    const { reading } = await importRecords(aiSdk, [
      { run_id: '7.1', case: '7', trial: 1, steps: [{ content: [], finishReason: 'stop' }] },
    ])
    expect([...reading.runs]).toMatchObject([{ trace: '7.1', case: '7', trial: '1', calls: 0 }])
  })
})
