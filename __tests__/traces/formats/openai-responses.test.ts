import { describe, expect, it } from 'vitest'
import { openaiResponses } from '../../../src/traces/formats/openai-responses.js'
import { importRecords } from '../../support/import-records.js'

const call = (id: string, name: string, args: string) => ({ type: 'function_call', call_id: id, name, arguments: args })
const output = (id: string, text: string) => ({ type: 'function_call_output', call_id: id, output: text })

const toolsOf = async (records: readonly unknown[]) =>
  (await importRecords(openaiResponses, records)).calls.map(({ tool, args, result, error, phase }) => ({
    tool,
    args,
    result,
    error,
    phase,
  }))

describe('items', () => {
  it('pairs repeated ids in order, within one run', async () => {
    const { calls } = await importRecords(openaiResponses, [
      call('c', 'look', '{"n":1}'),
      output('c', 'first'),
      call('c', 'look', '{"n":2}'),
      output('c', 'second'),
    ])
    expect(calls.map((each) => each.result)).toEqual(['first', 'second'])
  })

  it('keeps request order when parallel results come in another order', async () => {
    const { calls } = await importRecords(openaiResponses, [
      call('1', 'a', '{}'),
      call('2', 'b', '{}'),
      output('2', 'of b'),
      output('1', 'of a'),
    ])
    expect(calls.map(({ tool, result }) => [tool, result])).toEqual([
      ['a', 'of a'],
      ['b', 'of b'],
    ])
  })

  it('takes 0 for an id', async () => {
    const { calls } = await importRecords(openaiResponses, [
      { ...call('', 'a', '{}'), call_id: 0 },
      { ...output('', 'zero'), call_id: 0 },
    ])
    expect(calls).toMatchObject([{ id: '0', result: 'zero' }])
  })

  it('reads no arguments as {}, absent ones as absent, and keeps text that is not JSON', async () => {
    const { name, type, call_id } = call('1', 'a', '')
    const records = [call('1', 'a', ''), { name, type, call_id }, call('3', 'a', '{"half":')]
    expect((await toolsOf(records)).map((each) => each.args)).toEqual([{}, undefined, '{"half":'])
  })

  it('reads MCP calls, which hold their own result', async () => {
    const mcp = { type: 'mcp_call', id: 'm', name: 'find', server_label: 'files', arguments: '{"q":1}' }
    expect(
      await toolsOf([
        { ...mcp, output: 'found', error: null },
        { ...mcp, output: null, error: { type: 'mcp_tool_execution_error', message: 'no such file' } },
        { ...mcp, output: null, error: null },
      ]),
    ).toEqual([
      { tool: 'find', args: { q: 1 }, result: 'found', phase: 'executed' },
      { tool: 'find', args: { q: 1 }, error: 'no such file', phase: 'executed' },
      { tool: 'find', args: { q: 1 } },
    ])
  })

  it('reads a request for approval as asked for, and a refusal as denied', async () => {
    const request = { type: 'mcp_approval_request', id: 'r', name: 'drop', server_label: 'db', arguments: '{}' }
    expect(await toolsOf([request])).toMatchObject([{ tool: 'drop', phase: 'requested' }])
    const refusal = { type: 'mcp_approval_response', approval_request_id: 'r', approve: false, reason: 'not today' }
    expect(await toolsOf([request, refusal])).toMatchObject([{ tool: 'drop', phase: 'denied', error: 'not today' }])
  })

  it('counts a call once that was asked for, consented to and made', async () => {
    const { calls } = await importRecords(openaiResponses, [
      { type: 'mcp_approval_request', id: 'r', name: 'drop', server_label: 'db', arguments: '{"t":1}' },
      { type: 'mcp_approval_response', approval_request_id: 'r', approve: true },
      {
        type: 'mcp_call',
        id: 'm',
        approval_request_id: 'r',
        name: 'drop',
        server_label: 'db',
        arguments: '{"t":1}',
        output: 'gone',
      },
    ])
    expect(calls).toMatchObject([{ tool: 'drop', args: { t: 1 }, result: 'gone', phase: 'executed' }])
  })

  it('names the hosted tools of a history of the Agents SDK as the API does', async () => {
    const { calls } = await importRecords(openaiResponses, [
      { type: 'hosted_tool_call', id: 'ws', name: 'web_search_call', status: 'completed', arguments: '{"query":"x"}' },
    ])
    expect(calls).toMatchObject([{ tool: 'web_search', args: { query: 'x' } }])
  })

  it('names hosted tools by their item type and counts those without an id', async () => {
    const { calls, skipped } = await importRecords(openaiResponses, [
      { type: 'web_search_call', id: 'ws', status: 'completed', action: { type: 'search', query: 'x' } },
      { type: 'web_search_call', status: 'completed', action: { type: 'search', query: 'x' } },
      { type: 'file_search_call', id: 'fs', queries: ['a'], results: null },
      { type: 'code_interpreter_call', id: 'ci', code: '1+1', outputs: [{ type: 'logs', logs: '2' }] },
      { type: 'shell_call', call_id: 'sh', action: { commands: ['ls'] } },
      {
        type: 'shell_call_output',
        call_id: 'sh',
        output: [{ stdout: '', stderr: 'no', outcome: { type: 'exit', exit_code: 2 } }],
      },
      { type: 'apply_patch_call', call_id: 'ap', operation: { type: 'delete_file', path: 'a' } },
      { type: 'apply_patch_call_output', call_id: 'ap', status: 'failed', output: 'locked' },
      { type: 'computer_call', call_id: 'co', actions: [{ type: 'click' }] },
      { type: 'custom_tool_call', call_id: 'cu', name: 'grammar', input: 'free text' },
      { type: 'custom_tool_call_output', call_id: 'cu', output: 'ok' },
    ])
    expect(calls.map(({ tool, args, error }) => [tool, args, error])).toEqual([
      ['web_search', { type: 'search', query: 'x' }, undefined],
      ['file_search', { queries: ['a'] }, undefined],
      ['code_interpreter', { code: '1+1' }, undefined],
      ['shell', { commands: ['ls'] }, 'no'],
      ['apply_patch', { type: 'delete_file', path: 'a' }, 'locked'],
      ['computer', { actions: [{ type: 'click' }] }, undefined],
      ['grammar', 'free text', undefined],
    ])
    expect(skipped).toEqual({ 'hosted tool call without an id': 1 })
  })

  it('reads finished items of a stream, once', async () => {
    const item = call('c', 'look', '{}')
    const { calls, skipped } = await importRecords(openaiResponses, [
      { type: 'response.created', response: { id: 'r', output: [] } },
      { type: 'response.output_item.added', item: { ...item, arguments: '' } },
      { type: 'response.output_item.done', item },
      { type: 'response.completed', response: { id: 'r', output: [item] } },
    ])
    expect(calls).toHaveLength(1)
    expect(skipped).toEqual({ 'event of a streamed response': 3 })
  })
})

describe('lists of items', () => {
  it('reads responses, and the conversation they belong to', async () => {
    const { calls } = await importRecords(openaiResponses, [
      {
        object: 'response',
        id: 'r1',
        created_at: 1751120018,
        conversation: { id: 'conv_1' },
        output: [call('c', 'a', '{}')],
      },
    ])
    expect(calls).toMatchObject([{ trace: 'conv_1', timestamp: '2025-06-28T14:13:38.000Z' }])
  })

  it('does not count again what a longer list repeats', async () => {
    const first = [{ role: 'user', content: 'hi' }, call('1', 'a', '{}'), output('1', 'x')]
    const second = [...first, call('2', 'b', '{}')]
    const { calls } = await importRecords(openaiResponses, [{ input: first }, { input: second }])
    expect(calls.map((each) => each.tool)).toEqual(['a', 'b'])
  })

  it('gives runs that do not continue one another traces of their own', async () => {
    const run = (city: string) => ({ input: [{ role: 'user', content: city }, call('1', 'a', '{}')] })
    const { calls } = await importRecords(openaiResponses, [run('Oslo'), run('Rome')])
    expect(calls.map((each) => each.trace)).toEqual(['traces/run.jsonl', 'traces/run.jsonl#2'])
  })

  it('reads the history of the Agents SDK', async () => {
    const history = [
      { type: 'message', role: 'user', content: 'hi' },
      { type: 'function_call', callId: 'c1', name: 'a', arguments: '{"n":1}', status: 'completed' },
      { type: 'function_call_result', callId: 'c1', name: 'a', output: { type: 'text', text: 'done' } },
      { type: 'function_call', callId: 'c2', name: 'b', arguments: '{}' },
      {
        type: 'function_call_result',
        callId: 'c2',
        name: 'b',
        output: 'An error occurred while running the tool. Please try again.',
      },
    ]
    expect(await toolsOf([{ history }])).toMatchObject([
      { tool: 'a', args: { n: 1 }, result: 'done' },
      { tool: 'b', error: expect.stringContaining('An error occurred') },
    ])
  })
})

describe('Agents SDK spans', () => {
  const trace = { object: 'trace', id: 't1', workflow_name: 'w', group_id: 'session-9', metadata: null }
  const span = (id: string, started: string, data: object, more: object = {}) => ({
    object: 'trace.span',
    id,
    trace_id: 't1',
    parent_id: 'agent',
    started_at: started,
    ended_at: '2026-01-01T00:00:09.000Z',
    span_data: data,
    error: null,
    ...more,
  })
  const fn = (name: string, input?: string) => ({ type: 'function', name, input, output: 'ok' })

  it('orders calls by their start, whatever order they ended in, and finds session and agent', async () => {
    const { calls } = await importRecords(openaiResponses, [
      span('b', '2026-01-01T00:00:02.000Z', fn('second', '{}')),
      span('a', '2026-01-01T00:00:01.500Z', fn('first', '{"n":1}')),
      span('agent', '2026-01-01T00:00:01.000Z', { type: 'agent', name: 'Planner' }, { parent_id: null }),
      trace,
    ])
    expect(calls).toEqual([
      {
        trace: 'session-9',
        tool: 'first',
        args: { n: 1 },
        result: 'ok',
        phase: 'executed',
        agent: 'Planner',
        timestamp: '2026-01-01T00:00:01.500Z',
        durationMs: 7500,
      },
      expect.objectContaining({ tool: 'second', trace: 'session-9', agent: 'Planner' }),
    ])
  })

  it('orders by microseconds, which Python writes', async () => {
    const { calls } = await importRecords(openaiResponses, [
      span('b', '2026-01-01T00:00:01.000900+00:00', fn('second', '{}')),
      span('a', '2026-01-01T00:00:01.000100+00:00', fn('first', '{}')),
    ])
    expect(calls.map((each) => each.tool)).toEqual(['first', 'second'])
  })

  it('says that arguments were not recorded when sensitive data is off', async () => {
    const { calls } = await importRecords(openaiResponses, [
      span('a', '2026-01-01T00:00:01Z', fn('a', '')),
      span('b', '2026-01-01T00:00:02Z', fn('b')),
      span('c', '2026-01-01T00:00:03Z', fn('c', '{}')),
    ])
    expect(calls.map((each) => each.args)).toEqual([undefined, undefined, {}])
    expect(calls[0]?.trace).toBe('t1')
  })

  it('takes the failure from the error, not from the sentence in the output', async () => {
    const error = { message: 'Error running tool', data: { tool_name: 'a', error: 'card declined' } }
    const { calls } = await importRecords(openaiResponses, [
      span('a', '2026-01-01T00:00:01Z', fn('a', '{}'), { error }),
    ])
    expect(calls).toMatchObject([{ error: 'card declined' }])
  })

  it('reads the wire wrapper and counts spans that are not calls', async () => {
    const data = [trace, span('h', '2026-01-01T00:00:01Z', { type: 'handoff', from_agent: 'a', to_agent: 'b' })]
    const { calls, skipped } = await importRecords(openaiResponses, [{ data }])
    expect(calls).toEqual([])
    expect(skipped).toEqual({ 'handoff span (the call that asked for it is not recorded)': 1 })
  })

  it('survives parents in a circle', async () => {
    const data = { type: 'function', name: 'a', input: '{}' }
    const { calls } = await importRecords(openaiResponses, [
      span('x', '2026-01-01T00:00:01Z', data, { parent_id: 'y' }),
      span('y', '2026-01-01T00:00:01Z', data, { parent_id: 'x' }),
    ])
    expect(calls).toHaveLength(2)
  })
})
