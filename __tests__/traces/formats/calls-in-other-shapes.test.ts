import { describe, expect, test } from 'vitest'
import { collect, lines } from '../../support/collect-calls.js'

/** Which tools were called, and how many problems were said. */
async function read(text: string, format: string) {
  const { reading, calls } = await collect(text)
  expect(reading.files[0]?.format).toBe(format)
  const problems = reading.problems.filter(({ code }) => code === 'E_TRACE_PARSE').length
  return { tools: calls.map(({ tool }) => tool), problems }
}

const isRead = { tools: ['read', 'delete_db'], problems: 0 }
const isSaid = { tools: ['read'], problems: 1 }
const isHarmless = { tools: ['read'], problems: 0 }

describe('Chat Completions, next to an ordinary call', () => {
  const call = (name: string) => ({ id: `of-${name}`, type: 'function', function: { name, arguments: '{}' } })
  const conversation = (last: unknown) =>
    lines({
      messages: [
        { role: 'user', content: 'hi' },
        { role: 'assistant', tool_calls: [call('read')] },
        { role: 'tool', tool_call_id: 'of-read', content: 'x' },
        last,
      ],
    })
  const calls = [call('delete_db')]

  test.each([
    ['a model that is called ai', { role: 'ai', tool_calls: calls }],
    ['a model that is called model', { role: 'model', tool_calls: calls }],
    ['a capital letter', { role: 'Assistant', tool_calls: calls }],
    ['no role', { tool_calls: calls }],
    ['JSON text', { role: 'assistant', tool_calls: JSON.stringify(calls) }],
    ['a map', { role: 'assistant', tool_calls: { 0: calls[0] } }],
    ['one call in place of the list', { role: 'assistant', tool_calls: calls[0] }],
    ['an older call as text', { role: 'assistant', function_call: '{"name":"delete_db"}' }],
  ])('%s: the call is read', async (_, message) => {
    expect(await read(conversation(message), 'openai-chat')).toEqual(isRead)
  })

  test.each([
    ['a user that asks for tools', { role: 'user', content: 'x', tool_calls: calls }],
    ['a tool that asks for tools', { role: 'tool', tool_call_id: 'of-read', content: 'x', tool_calls: calls }],
    ['a role of its own', { role: 'planner', tool_calls: calls }],
    ['text that is not JSON', { role: 'assistant', tool_calls: "[{'function': {'name': 'delete_db'}}]" }],
    ['a map of maps', { role: 'assistant', tool_calls: { a: { b: calls[0] } } }],
    ['a list of older calls', { role: 'assistant', function_call: [{ name: 'delete_db', arguments: '{}' }] }],
    ['another name next to an empty list', { role: 'assistant', tool_calls: [], toolCalls: [{ name: 'delete_db' }] }],
    ['a list in a list', { role: 'assistant', tool_calls: [calls] }],
    ['blocks as text', { role: 'assistant', content: '[{"type":"tool_use","name":"delete_db","input":{}}]' }],
    ['a block in a list of its own', { role: 'assistant', content: [[{ type: 'tool_use', name: 'delete_db' }]] }],
  ])('%s: a problem', async (_, message) => {
    expect(await read(conversation(message), 'openai-chat')).toEqual(isSaid)
  })

  test('a custom tool next to the function of the same call: a problem', async () => {
    const both = { ...call('read'), custom: { name: 'delete_db', input: 'x' } }
    const found = await read(conversation({ role: 'assistant', tool_calls: [both] }), 'openai-chat')
    expect(found).toEqual({ tools: ['read', 'read'], problems: 1 })
  })

  test.each([
    ['null', { role: 'assistant', content: 'done', tool_calls: null, function_call: null }],
    ['an empty list', { role: 'assistant', content: 'done', tool_calls: [] }],
    ['an empty object', { role: 'assistant', content: 'done', tool_calls: {}, function_call: {} }],
    ['an empty text', { role: 'assistant', content: 'done', tool_calls: '', function_call: '' }],
    ['an empty list as text', { role: 'user', content: 'done', tool_calls: '[]', function_call: '{}' }],
    ['a word', { role: 'user', content: 'done', tool_calls: 'auto', tool_call: 'none' }],
    ['a count', { role: 'user', content: 'done', tool_calls: 2 }],
    ['a user that quotes a call', { role: 'user', content: '[{"type":"tool_use","name":"delete_db","input":{}}]' }],
    ['a list that is not a call', { role: 'assistant', content: '[{"type":"text","text":"tool_calls"}]' }],
    ['parts of a text', { role: 'assistant', content: [{ type: 'text', text: '{"tool_calls":[{"name":"x"}]}' }] }],
  ])('%s: nothing', async (_, message) => {
    expect(await read(conversation(message), 'openai-chat')).toEqual(isHarmless)
  })
})

describe('Anthropic Messages, next to an ordinary call', () => {
  const block = { type: 'tool_use', id: 't2', name: 'delete_db', input: {} }
  const conversation = (...last: unknown[]) =>
    lines({
      messages: [
        { role: 'user', content: 'hi' },
        { role: 'assistant', content: [{ type: 'tool_use', id: 't1', name: 'read', input: {} }] },
        ...last,
      ],
    })

  test.each([
    ['a map', { role: 'assistant', content: { 0: block } }],
    ['one block in place of the list', { role: 'assistant', content: block }],
    ['a list in a list', { role: 'assistant', content: [[block]] }],
    ['JSON text', { role: 'assistant', content: JSON.stringify([block]) }],
    ['the field of another API', { role: 'assistant', content: 'ok', tool_calls: [{ name: 'delete_db' }] }],
  ])('%s: a problem', async (_, message) => {
    expect(await read(conversation(message), 'anthropic')).toEqual(isSaid)
  })

  test.each([
    ['a user that quotes a call', { role: 'user', content: JSON.stringify([block]) }],
    ['text', { role: 'assistant', content: 'tool_use [{"type":"tool_use"}]' }],
    ['null', { role: 'assistant', content: null, tool_calls: null }],
    ['a result', { role: 'user', content: [{ type: 'tool_result', tool_use_id: 't1', content: [block] }] }],
  ])('%s: nothing', async (_, message) => {
    expect(await read(conversation(message), 'anthropic')).toEqual(isHarmless)
  })
})

describe('Gemini contents, next to an ordinary call', () => {
  const conversation = (parts: unknown) =>
    lines({
      contents: [
        { role: 'user', parts: [{ text: 'hi' }] },
        { role: 'model', parts: [{ functionCall: { name: 'read', args: {} } }] },
        { role: 'model', parts },
      ],
    })
  const functionCall = { name: 'delete_db', args: {} }

  test.each([
    ['one part in place of the list', { functionCall }],
    ['a map', { 0: { functionCall } }],
    ['a list in a list', [[{ functionCall }]]],
    ['JSON text', [{ functionCall: JSON.stringify(functionCall) }]],
  ])('%s: a problem', async (_, parts) => {
    expect(await read(conversation(parts), 'gemini')).toEqual(isSaid)
  })

  test.each([
    ['both spellings', { functionCall: { name: 'read', args: {} }, function_call: functionCall }],
    ['a tool of a server', { functionCall: { name: 'read', args: {} }, toolCall: { toolType: 'DELETE_DB' } }],
  ])('two calls in one part, %s: each is read', async (_, part) => {
    expect(await read(conversation([part]), 'gemini')).toEqual({ tools: ['read', 'read', 'delete_db'], problems: 0 })
  })

  test.each([
    [
      'the same call in both spellings',
      [{ functionCall: { name: 'x', args: {} }, function_call: { name: 'x', args: {} } }],
    ],
    ['a call and its signature', [{ functionCall: { name: 'x', args: {} }, thoughtSignature: 'x' }]],
  ])('%s: one call', async (_, parts) => {
    expect(await read(conversation(parts), 'gemini')).toEqual({ tools: ['read', 'x'], problems: 0 })
  })

  test.each([
    ['null', [{ text: 'x', functionCall: null }]],
    ['text', [{ text: '[{"functionCall":{"name":"x"}}]' }]],
    ['no parts', {}],
  ])('%s: nothing', async (_, parts) => {
    expect(await read(conversation(parts), 'gemini')).toEqual(isHarmless)
  })
})

describe('Responses, next to an ordinary call', () => {
  const item = (name: string) => ({ type: 'function_call', call_id: `of-${name}`, name, arguments: '{}' })
  const responses = (output: unknown) =>
    lines({ id: 'r1', object: 'response', output: [item('read')] }, { id: 'r2', object: 'response', output })

  test.each([
    ['one item in place of the list', item('delete_db')],
    ['JSON text', JSON.stringify([item('delete_db')])],
    ['a map', { 0: item('delete_db') }],
    ['a list in a list', [[item('delete_db')]]],
    ['a kind that nobody knows, with a name', [{ ...item('delete_db'), type: 'frobnicate_call' }]],
  ])('%s: a problem', async (_, output) => {
    expect(await read(responses(output), 'openai-responses')).toEqual(isSaid)
  })

  test('a hosted tool that is new is named by its kind', async () => {
    const found = await read(responses([{ type: 'frobnicate_call', id: 'f' }]), 'openai-responses')
    expect(found).toEqual({ tools: ['read', 'frobnicate'], problems: 0 })
  })

  test.each([
    ['null', null],
    ['an empty list', []],
    ['an empty object', {}],
    ['text', 'I called a function_call'],
  ])('%s: nothing', async (_, output) => {
    expect(await read(responses(output), 'openai-responses')).toEqual(isHarmless)
  })
})

describe('OpenTelemetry, next to an ordinary call', () => {
  const spans = (...messages: unknown[]) => {
    const written = JSON.stringify([
      { role: 'assistant', parts: [{ type: 'tool_call', id: '1', name: 'read', arguments: {} }] },
      ...messages,
    ])
    const attributes = [
      { key: 'gen_ai.operation.name', value: { stringValue: 'chat' } },
      { key: 'gen_ai.conversation.id', value: { stringValue: 's' } },
      { key: 'gen_ai.output.messages', value: { stringValue: written } },
    ]
    const span = {
      traceId: '0af7651916cd43dd8448eb211c80319c',
      spanId: 'b7ad6b7169203331',
      name: 'chat',
      startTimeUnixNano: '1764500000000000000',
      attributes,
    }
    return lines({ resourceSpans: [{ scopeSpans: [{ spans: [span] }] }] })
  }
  const calls = { 0: { function: { name: 'delete_db' } } }

  test.each([
    [
      'a map next to the text of a part',
      { role: 'assistant', parts: [{ type: 'text', content: 'x', tool_calls: calls }] },
    ],
    ['a map next to the parts', { role: 'assistant', parts: [{ type: 'text', content: 'x' }], tool_calls: calls }],
    ['one part in place of the list', { role: 'assistant', parts: { type: 'tool_call', name: 'delete_db' } }],
  ])('%s: a problem', async (_, message) => {
    expect(await read(spans(message), 'otlp')).toEqual(isSaid)
  })

  test('a kind that nobody knows, with a name and arguments, is not lost', async () => {
    const part = { type: 'frobnicate_call', id: '2', name: 'delete_db', arguments: {} }
    expect(await read(spans({ role: 'assistant', parts: [part] }), 'otlp')).toEqual(isRead)
  })

  test.each([
    ['null', { role: 'assistant', parts: [{ type: 'text', content: 'x', tool_calls: null }], tool_calls: null }],
    ['an empty list', { role: 'assistant', parts: [{ type: 'text', content: 'tool_calls' }], tool_calls: [] }],
  ])('%s: nothing', async (_, message) => {
    expect(await read(spans(message), 'otlp')).toEqual(isHarmless)
  })
})
