import { describe, expect, it } from 'vitest'
import { httpCapture } from '../../../src/traces/formats/http-capture.js'
import { importRecords } from '../../support/import-records.js'

const chatUrl = 'https://api.openai.com/v1/chat/completions'
const call = (id: string, name: string, args = '{}') => ({ id, type: 'function', function: { name, arguments: args } })
const asks = (...calls: unknown[]) => ({ role: 'assistant', content: null, tool_calls: calls })
const tool = (id: string, content: string) => ({ role: 'tool', tool_call_id: id, content })
const chat = (messages: unknown[], message: unknown, more: object = {}) => ({
  url: chatUrl,
  request: { messages },
  response: { created: 1719814567, choices: [{ index: 0, message, finish_reason: 'stop' }] },
  ...more,
})
const hi = { role: 'user', content: 'hi' }
const sse = (...events: object[]) =>
  `${events.map((event) => `event: x\ndata: ${JSON.stringify(event)}\n`).join('\n')}\ndata: [DONE]\n\n`

describe('chat completions', () => {
  it('counts calls of responses only, and each result once, whatever requests repeat', async () => {
    const one = [hi, asks(call('a', 'look'), call('b', 'ask')), tool('b', 'of b'), tool('a', 'Error: no')]
    const two = [...one, asks(call('c', 'act'))]
    const { calls, skipped } = await importRecords(httpCapture, [
      chat([hi], asks(call('a', 'look', '{"n":1}'), call('b', 'ask'))),
      chat(one, asks(call('c', 'act'))),
      chat([...two, tool('c', 'done')], { role: 'assistant', content: 'bye' }),
    ])
    expect(calls.map(({ trace, tool: name, result, error }) => [trace, name, result, error])).toEqual([
      ['traces/run.jsonl', 'look', 'Error: no', undefined],
      ['traces/run.jsonl', 'ask', 'of b', undefined],
      ['traces/run.jsonl', 'act', 'done', undefined],
    ])
    expect(calls[0]).toMatchObject({ args: { n: 1 }, timestamp: '2024-07-01T06:16:07.000Z' })
    expect(skipped).toEqual({ 'response without a tool call': 1 })
  })

  it('pairs an id that the provider uses again', async () => {
    const one = [hi, asks(call('call_0', 'look')), tool('call_0', 'first')]
    const { calls } = await importRecords(httpCapture, [
      chat([hi], asks(call('call_0', 'look'))),
      chat(one, asks(call('call_0', 'look'))),
      chat([...one, asks(call('call_0', 'look')), tool('call_0', 'second')], { role: 'assistant', content: 'x' }),
    ])
    expect(calls.map((each) => each.result)).toEqual(['first', 'second'])
  })

  it('leaves a call unanswered when the model is asked again without a result', async () => {
    const one = [hi, asks(call('c', 'look')), tool('c', 'first')]
    const { calls } = await importRecords(httpCapture, [
      chat([hi], asks(call('c', 'look'))),
      chat(one, asks(call('c', 'look'))),
      chat([...one, asks(call('c', 'look'))], { role: 'assistant', content: 'x' }),
    ])
    expect(calls.map((each) => each.result)).toEqual(['first', undefined])
  })

  it('keeps conversations apart that run at the same time, also with equal ids', async () => {
    const bye = { role: 'user', content: 'bye' }
    const { calls } = await importRecords(httpCapture, [
      chat([hi], asks(call('0', 'look'))),
      chat([bye], asks(call('0', 'look'))),
      chat([hi, asks(call('0', 'look')), tool('0', 'of hi')], asks(call('1', 'act'))),
      chat([bye, asks(call('0', 'look')), tool('0', 'of bye')], { role: 'assistant', content: 'x' }),
    ])
    expect(calls.map(({ trace, tool: name, result }) => [trace, name, result])).toEqual([
      ['traces/run.jsonl', 'look', 'of hi'],
      ['traces/run.jsonl#2', 'look', 'of bye'],
      ['traces/run.jsonl', 'act', undefined],
    ])
  })

  it('takes the session that a record or its metadata names', async () => {
    const { calls } = await importRecords(httpCapture, [
      chat([hi], asks(call('0', 'look')), { session_id: 's1' }),
      { ...chat([hi], asks(call('0', 'look'))), request: { messages: [hi], metadata: { session_id: 's2' } } },
    ])
    expect(calls.map((each) => each.trace)).toEqual(['s1', 's2'])
  })

  it('puts streamed pieces together by index', async () => {
    const piece = (index: number, fn: object, id?: string) => ({
      choices: [{ index: 0, delta: { tool_calls: [{ index, ...(id === undefined ? {} : { id }), function: fn }] } }],
    })
    const events = [
      piece(0, { name: 'look', arguments: '' }, 'a'),
      piece(1, { name: 'ask', arguments: '{"q"' }, 'b'),
      piece(0, { arguments: '{"n":1}' }),
      piece(1, { arguments: ':2}' }),
    ]
    const end = { choices: [{ index: 0, delta: {}, finish_reason: 'tool_calls' }] }
    const read = async (response: string) =>
      await importRecords(httpCapture, [{ url: chatUrl, request: { messages: [hi] }, response }])
    expect((await read(sse(...events, end))).calls.map(({ id, tool: name, args }) => [id, name, args])).toEqual([
      ['a', 'look', { n: 1 }],
      ['b', 'ask', { q: 2 }],
    ])
    const listed = await importRecords(httpCapture, [
      { url: chatUrl, request: { messages: [hi] }, response: [...events, end] },
    ])
    expect(listed.calls.map((each) => each.args)).toEqual([{ n: 1 }, { q: 2 }])
    const cut = await read(sse(...events.slice(0, 3)))
    expect(cut.calls.map((each) => each.tool)).toEqual(['look'])
    expect(cut.skipped).toEqual({ 'tool call cut off in the stream': 1 })
  })
})

describe('the older function calls', () => {
  it('pair by name and order, streamed too', async () => {
    const made = { role: 'assistant', content: null, function_call: { name: 'look', arguments: '{"n":1}' } }
    const pieces = [
      { choices: [{ index: 0, delta: { function_call: { name: 'look', arguments: '' } } }] },
      { choices: [{ index: 0, delta: { function_call: { arguments: '{"n":1}' } } }] },
      { choices: [{ index: 0, delta: {}, finish_reason: 'function_call' }] },
    ]
    const next = chat([hi, made, { role: 'function', name: 'look', content: 'seen' }], {
      role: 'assistant',
      content: 'x',
    })
    for (const first of [chat([hi], made), { url: chatUrl, request: { messages: [hi] }, response: sse(...pieces) }]) {
      const { calls } = await importRecords(httpCapture, [first, next])
      expect(calls).toMatchObject([{ tool: 'look', args: { n: 1 }, result: 'seen' }])
    }
  })
})

describe('anthropic', () => {
  const url = 'https://api.anthropic.com/v1/messages?beta=true'

  it('reads streams, and results from the next request though cache marks moved', async () => {
    const ask = { role: 'user', content: [{ type: 'text', text: 'hi', cache_control: { type: 'ephemeral' } }] }
    const use = { type: 'tool_use', id: 't', name: 'look', input: {} }
    const response = sse(
      { type: 'message_start', message: { id: 'msg_1' } },
      { type: 'content_block_start', index: 0, content_block: use },
      { type: 'content_block_delta', index: 0, delta: { type: 'input_json_delta', partial_json: '{"n":1}' } },
      { type: 'content_block_stop', index: 0 },
    )
    const next = [
      { role: 'user', content: 'hi' },
      { role: 'assistant', content: [use] },
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: 't', content: 'seen', is_error: true }] },
    ]
    const { calls } = await importRecords(httpCapture, [
      { url, request: { messages: [ask] }, response },
      { url, request: { messages: next }, response: { type: 'message', content: [] } },
      {
        url: 'https://api.anthropic.com/v1/messages/count_tokens',
        request: { messages: next },
        response: { input_tokens: 1 },
      },
    ])
    expect(calls).toMatchObject([{ tool: 'look', args: { n: 1 }, result: 'seen', error: 'seen' }])
  })
})

describe('responses', () => {
  const url = 'https://api.openai.com/v1/responses'
  const fn = { type: 'function_call', call_id: 'c', name: 'look', arguments: '{"n":1}' }

  it('follows previous_response_id, and reads streams by their finished items', async () => {
    const done = { type: 'response.output_item.done', item: fn }
    const { calls } = await importRecords(httpCapture, [
      {
        url,
        request: { input: 'hi' },
        response: sse({ type: 'response.created', response: { id: 'r1' } }, done, {
          type: 'response.completed',
          response: { id: 'r1', output: [fn] },
        }),
      },
      { url, request: { input: 'other' }, response: { id: 'r9', output: [{ ...fn, name: 'other' }] } },
      {
        url,
        request: {
          previous_response_id: 'r1',
          input: [{ type: 'function_call_output', call_id: 'c', output: 'seen' }],
        },
        response: { id: 'r2', output: [] },
      },
    ])
    expect(calls.map(({ trace, tool: name, result }) => [trace, name, result])).toEqual([
      ['traces/run.jsonl', 'look', 'seen'],
      ['traces/run.jsonl#2', 'other', undefined],
    ])
  })

  it('reads a stream of which only the end was kept', async () => {
    const response = sse({ type: 'response.completed', response: { id: 'r1', output: [fn] } })
    const { calls } = await importRecords(httpCapture, [{ url, request: { input: 'hi' }, response }])
    expect(calls).toMatchObject([{ tool: 'look', args: { n: 1 } }])
  })

  it('finds results between the calls of a history', async () => {
    const more = { ...fn, call_id: 'd' }
    const out = (id: string) => ({ type: 'function_call_output', call_id: id, output: `of ${id}` })
    const { calls } = await importRecords(httpCapture, [
      { url, request: { input: 'hi' }, response: { id: 'r', output: [fn, more] } },
      {
        url,
        request: { input: [{ role: 'user', content: 'hi' }, fn, out('c'), more, out('d')] },
        response: { id: 's', output: [] },
      },
    ])
    expect(calls.map((each) => each.result)).toEqual(['of c', 'of d'])
  })
})

describe('the rest of a capture', () => {
  const span = {
    object: 'trace.span',
    id: 's',
    trace_id: 't',
    started_at: '2026-01-01T00:00:00Z',
    span_data: { type: 'function', name: 'look', input: '{}', output: 'x' },
  }
  const ingest = { url: 'https://api.openai.com/v1/traces/ingest', request: { data: [span] }, response: '' }

  it('reads Agents SDK spans only where nothing else records their calls', async () => {
    expect((await importRecords(httpCapture, [ingest])).calls).toMatchObject([{ trace: 't', tool: 'look' }])
    const both = await importRecords(httpCapture, [ingest, chat([hi], asks(call('a', 'look')))])
    expect(both.calls).toHaveLength(1)
    expect(both.skipped).toEqual({ 'span of a call that the same capture holds': 1 })
  })

  it('counts other APIs and streams that cannot be read', async () => {
    const { calls, skipped } = await importRecords(httpCapture, [
      { url: 'https://api.openai.com/v1/embeddings', request: { input: 'x' }, response: { data: [] } },
      { url: chatUrl, request: '{"messages":[]}', response: 'data: {"choices":[{"del' },
      { url: chatUrl, request: {}, response: { error: { message: 'quota' } } },
    ])
    expect(calls).toEqual([])
    expect(skipped).toEqual({
      'exchange with another API': 1,
      'response without a tool call': 2,
      'unreadable event of a stream': 1,
    })
  })
})
