import { describe, expect, it, test } from 'vitest'
import { importRecords, importText } from '../../support/import-records.js'

const chatCall = (id: string, name: string, args: string) => ({
  id,
  type: 'function',
  function: { name, arguments: args },
})
const asks = (...calls: unknown[]) => ({ role: 'assistant', content: null, tool_calls: calls })
const chat = [
  { role: 'user', content: 'hi' },
  asks(chatCall('c1', 'find', '{"a":1}')),
  { role: 'tool', tool_call_id: 'c1', content: 'r1' },
]
const response = { id: 'chatcmpl-1', object: 'chat.completion', created: 1, choices: [{ index: 0, message: chat[1] }] }
const item = { type: 'function_call', call_id: 'c1', name: 'find', arguments: '{"a":1}' }
const anthropic = [
  { role: 'user', content: 'hi' },
  { role: 'assistant', content: [{ type: 'tool_use', id: 'c1', name: 'find', input: { a: 1 } }] },
]
const mcp = { jsonrpc: '2.0', id: 0, method: 'tools/call', params: { name: 'find', arguments: { a: 1 } } }
const run = {
  id: 'r',
  name: 'find',
  run_type: 'tool',
  start_time: 1,
  trace_id: 't',
  inputs: { a: 1 },
  outputs: { output: 'x' },
}

describe('records inside a list of an object that says nothing else', () => {
  test.each([
    ['openai-chat', { data: chat }],
    ['openai-chat', { items: chat }],
    ['openai-chat', { id: 'x', title: 't', conversation: chat }],
    ['openai-chat', { object: 'list', data: [response], has_more: false }],
    ['openai-responses', { object: 'list', data: [item, { ...item, type: 'reasoning' }] }],
    ['openai-responses', { items: [item] }],
    ['anthropic', { data: anthropic }],
    ['mcp', { messages: [mcp] }],
    ['langchain', { runs: [run] }],
  ])('%s %#', async (format, file) => {
    const { calls, reading } = await importText(JSON.stringify(file, null, 2), 'x.json')
    expect(reading.files[0]).toMatchObject({ format })
    expect(calls).toMatchObject([{ tool: 'find', args: { a: 1 } }])
  })

  it('is read on every line', async () => {
    const { calls } = await importRecords(undefined, [{ data: [item, item] }, { data: [item] }])
    expect(calls).toHaveLength(3)
  })

  it('finds the line of an element', async () => {
    const { reading } = await importText(
      '{\n "data": [\n  {"role":"user","content":"x"},\n  {"role":"assistant","tool_calls":[{"id":"a","function":{}}]}\n ]\n}',
      'x.json',
    )
    expect(reading.problems).toMatchObject([{ line: 4 }])
  })

  it('stays unknown where the elements are', async () => {
    await expect(importText('{"data":[{"x":1}]}', 'x.json')).rejects.toThrow('E_TRACE_FORMAT')
  })
})

const chunk = (id: string, delta: object, finish: string | null = null) => ({
  id,
  object: 'chat.completion.chunk',
  created: 1700000000,
  choices: [{ index: 0, delta, finish_reason: finish }],
})
const piece = (index: number, args: string, head?: { id: string; name: string }) => ({
  tool_calls: [
    { index, ...(head && { id: head.id }), function: { ...(head && { name: head.name }), arguments: args } },
  ],
})

describe('streamed responses, one event a line', () => {
  it('puts the chunks of each chat completion together', async () => {
    const { calls, skipped } = await importRecords(undefined, [
      chunk('one', { role: 'assistant', content: null }),
      chunk('one', piece(0, '', { id: 'c1', name: 'find' })),
      chunk('one', piece(0, '{"a":')),
      chunk('two', piece(0, '{}', { id: 'c3', name: 'other' })),
      chunk('one', piece(0, '1}')),
      chunk('one', piece(1, '', { id: 'c2', name: 'book' })),
      chunk('one', {}, 'tool_calls'),
      chunk('two', {}, 'tool_calls'),
    ])
    expect(calls.map(({ id, tool, args, timestamp }) => [id, tool, args, timestamp])).toEqual([
      ['c1', 'find', { a: 1 }, '2023-11-14T22:13:20.000Z'],
      ['c2', 'book', {}, '2023-11-14T22:13:20.000Z'],
      ['c3', 'other', {}, '2023-11-14T22:13:20.000Z'],
    ])
    expect(skipped).toEqual({ 'piece of a streamed response': 8 })
  })

  it('invents no call where a chat stream was cut off', async () => {
    const { calls, skipped } = await importRecords(undefined, [
      chunk('one', piece(0, '{"a":', { id: 'c1', name: 'find' })),
    ])
    expect(calls).toEqual([])
    expect(skipped).toEqual({ 'piece of a streamed response': 1, 'tool call cut off in the stream': 1 })
  })

  it('takes the items of a response of which only the end was kept', async () => {
    const end = { type: 'response.completed', response: { object: 'response', output: [item] } }
    const done = { type: 'response.output_item.done', item }
    expect((await importRecords(undefined, [end])).calls).toMatchObject([{ tool: 'find' }])
    expect((await importRecords(undefined, [done, end, end])).calls).toHaveLength(2)
  })
})

it('takes the first request of a conversation, which has no answer yet, for its beginning', async () => {
  const { reading } = await importRecords(undefined, [{ messages: chat.slice(0, 1) }, { messages: chat }])
  expect(reading).toMatchObject({ traces: 1, calls: 1 })
})

describe('captures of HTTP', () => {
  const url = 'https://api.openai.com/v1/chat/completions'
  const request = { model: 'm', messages: chat.slice(0, 1) }
  const har = {
    request: { method: 'POST', url, postData: { text: JSON.stringify(request) } },
    response: { status: 200, content: { text: JSON.stringify(response) } },
  }
  test.each([
    [
      'bodies next to headers',
      {
        request: { method: 'POST', url, headers: {}, body: request },
        response: { status: 200, headers: {}, body: response },
      },
    ],
    [
      'bodies as text next to headers',
      { request: { uri: url, body: JSON.stringify(request) }, response: { body: JSON.stringify(response) } },
    ],
    ['the output of a batch', { id: 'b', custom_id: '1', response: { status_code: 200, body: response }, error: null }],
    ['the request members next to the response', { ...request, response }],
    ['HAR', { log: { version: '1.2', entries: [har] } }],
  ])('%s', async (_, record) => {
    const { calls, reading } = await importText(JSON.stringify(record), 'x.json')
    expect(reading.files[0]).toMatchObject({ format: 'http-capture' })
    expect(calls).toMatchObject([{ id: 'c1', tool: 'find', args: { a: 1 } }])
  })

  test('the results of an Anthropic batch', async () => {
    const message = { type: 'message', role: 'assistant', content: anthropic[1]?.content, stop_reason: 'tool_use' }
    const { calls } = await importRecords(undefined, [{ custom_id: '1', result: { type: 'succeeded', message } }])
    expect(calls).toMatchObject([{ tool: 'find', args: { a: 1 } }])
  })
})

it('reports what an MCP tool said when it failed', async () => {
  const error = { type: 'mcp_tool_execution_error', content: [{ type: 'text', text: 'boom' }] }
  const { calls } = await importRecords(undefined, [{ ...item, type: 'mcp_call', output: null, error }])
  expect(calls).toMatchObject([{ error: 'boom' }])
})

describe('what the command line of AWS prints of a log group', () => {
  const span = {
    traceId: '1'.repeat(32),
    spanId: 'b'.repeat(16),
    name: 'execute_tool recall',
    startTimeUnixNano: '1763805600000000500',
    attributes: { 'session.id': 's1', 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': 'recall' },
  }
  const event = (message: string) => ({ timestamp: 1763805600000, message, ingestionTime: 1763805600100 })
  const events = (...messages: string[]) => JSON.stringify({ events: messages.map(event), nextForwardToken: 'f/1' })
  const rows = (...messages: string[]) => {
    const row = (value: string) => [
      { field: '@timestamp', value: '2025-11-22 10:00:00.000' },
      { field: '@message', value },
    ]
    return JSON.stringify({ results: messages.map(row), status: 'Complete' })
  }

  it.each([
    ['get-log-events', events],
    ['get-query-results', rows],
  ])('%s', async (_, print) => {
    const { calls, skipped } = await importText(print('START RequestId: 1', JSON.stringify(span)), 'events.json')
    expect(calls).toMatchObject([{ trace: 's1', tool: 'recall' }])
    expect(skipped).toEqual({ 'record without spans': 1 })
  })

  it('does not hide a call in another shape', async () => {
    const other = { type: 'tool_call', tool: 'drop_table', args: {} }
    const { reading } = await importText(events(JSON.stringify(span), JSON.stringify(other)), 'events.json')
    expect(reading.problems).toMatchObject([{ code: 'E_TRACE_PARSE' }])
  })
})
