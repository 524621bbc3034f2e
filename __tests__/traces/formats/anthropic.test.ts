import { describe, expect, it } from 'vitest'
import { anthropic } from '../../../src/traces/formats/anthropic.js'
import { importRecords } from '../../support/import-records.js'

const use = (id: string | number, name: string, input: unknown = {}) => ({ type: 'tool_use', id, name, input })
const result = (id: string | number, content: unknown, more: object = {}) => ({
  type: 'tool_result',
  tool_use_id: id,
  content,
  ...more,
})
const assistant = (...content: unknown[]) => ({ role: 'assistant', content })
const user = (...content: unknown[]) => ({ role: 'user', content })

describe('messages', () => {
  it('reads parallel calls and results that come in another order', async () => {
    const { calls, skipped } = await importRecords(anthropic, [
      user({ type: 'text', text: 'hi' }),
      assistant({ type: 'text', text: 'let me look' }, use('a', 'look', { n: 1 }), use('b', 'ask')),
      user(
        result('b', 'from b'),
        result('a', [
          { type: 'text', text: 'one' },
          { type: 'text', text: 'two' },
        ]),
      ),
    ])
    expect(calls.map(({ tool, args, result: value }) => [tool, args, value])).toEqual([
      ['look', { n: 1 }, 'one\ntwo'],
      ['ask', {}, 'from b'],
    ])
    expect(skipped).toEqual({ 'message without a tool call': 1 })
  })

  it('reads is_error, repeated ids, the id 0 and results of nothing', async () => {
    const { calls } = await importRecords(anthropic, [
      assistant(use(0, 'a')),
      user(result(0, 'no such row', { is_error: true })),
      assistant(use(0, 'a')),
      user({ type: 'tool_result', tool_use_id: 0 }),
    ])
    expect(calls.map(({ id, error, result: value }) => [id, error, value])).toEqual([
      ['0', 'no such row', 'no such row'],
      ['0', undefined, null],
    ])
  })

  it('says that a call without input has no recorded arguments', async () => {
    const { calls } = await importRecords(anthropic, [assistant({ type: 'tool_use', id: 'a', name: 'look' })])
    expect(calls[0]).not.toHaveProperty('args', {})
    expect(calls[0]?.args).toBeUndefined()
  })

  it('reads tools that run at Anthropic and at MCP servers', async () => {
    const { calls } = await importRecords(anthropic, [
      assistant(
        { type: 'server_tool_use', id: 's', name: 'web_search', input: { query: 'x' } },
        {
          type: 'web_search_tool_result',
          tool_use_id: 's',
          content: { type: 'web_search_tool_result_error', error_code: 'max_uses_exceeded' },
        },
        { type: 'mcp_tool_use', id: 'm', name: 'find', server_name: 'files', input: {} },
        { type: 'mcp_tool_result', tool_use_id: 'm', is_error: false, content: [{ type: 'text', text: 'found' }] },
      ),
    ])
    expect(calls).toMatchObject([
      { tool: 'web_search', error: 'max_uses_exceeded' },
      { tool: 'find', result: 'found' },
    ])
  })

  it('never looks for calls inside results that carry other transcripts', async () => {
    const other = JSON.stringify(assistant(use('x', 'delete_everything')))
    const { calls } = await importRecords(anthropic, [
      assistant(use('a', 'read_file')),
      user(result('a', other), result('b', [{ type: 'document', source: assistant(use('y', 'delete_everything')) }])),
    ])
    expect(calls.map((each) => each.tool)).toEqual(['read_file'])
    expect(calls[0]?.result).toBe(other)
  })

  it('keeps results that were cut as they are', async () => {
    const { calls } = await importRecords(anthropic, [
      assistant(use('a', 'read')),
      user(result('a', '{"rows":[1,2,… [truncated]')),
    ])
    expect(calls[0]).toMatchObject({ result: '{"rows":[1,2,… [truncated]', error: undefined })
  })
})

describe('conversations', () => {
  const first = [user({ type: 'text', text: 'hi' }), assistant(use('a', 'look'))]
  const second = [...first, user(result('a', 'seen')), assistant(use('b', 'act'))]

  it('does not count again what each request repeats', async () => {
    const { calls } = await importRecords(anthropic, [
      { model: 'm', messages: first },
      { model: 'm', messages: second },
    ])
    expect(calls.map(({ tool, result: value }) => [tool, value])).toEqual([
      ['look', 'seen'],
      ['act', undefined],
    ])
  })

  it('keeps apart conversations that name themselves, and those that do not continue', async () => {
    const other = [user({ type: 'text', text: 'bye' }), assistant(use('a', 'look'))]
    const named = await importRecords(anthropic, [
      { session_id: 's1', messages: first },
      { session_id: 's2', messages: first },
    ])
    expect(named.calls.map((each) => each.trace)).toEqual(['s1', 's2'])
    const unnamed = await importRecords(anthropic, [{ messages: first }, { messages: other }], 'a.jsonl')
    expect(unnamed.calls.map((each) => each.trace)).toEqual(['a.jsonl', 'a.jsonl#2'])
  })
})

describe('streamed events', () => {
  const start = (index: number, block: object) => ({ type: 'content_block_start', index, content_block: block })
  const delta = (index: number, json: string) => ({
    type: 'content_block_delta',
    index,
    delta: { type: 'input_json_delta', partial_json: json },
  })

  it('puts interleaved blocks together', async () => {
    const { calls } = await importRecords(anthropic, [
      { type: 'message_start', message: { role: 'assistant', content: [] } },
      start(0, use('a', 'first')),
      start(1, use('b', 'second')),
      delta(1, '{"n"'),
      delta(0, '{"m":1}'),
      delta(1, ':2}'),
      { type: 'content_block_stop', index: 0 },
      { type: 'content_block_stop', index: 1 },
    ])
    expect(calls.map(({ tool, args }) => [tool, args])).toEqual([
      ['first', { m: 1 }],
      ['second', { n: 2 }],
    ])
  })

  it('invents no call from a stream that was cut off', async () => {
    const { calls, skipped } = await importRecords(anthropic, [start(0, use('a', 'first')), delta(0, '{"n"')])
    expect(calls).toEqual([])
    expect(skipped).toMatchObject({ 'tool call cut off in the stream': 1 })
  })
})
