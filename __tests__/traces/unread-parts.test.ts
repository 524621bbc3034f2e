import { describe, expect, it } from 'vitest'
import { importText } from '../support/import-records.js'

const known = { type: 'tool_use', id: 'c1', name: 'look', input: {} }
const text = (type: string) => ({ type, text: 'The tool_use of look was fine.' })
const item = { type: 'function_call', call_id: 'c1', name: 'look', arguments: '{}' }
const part = { type: 'tool-call', toolCallId: 'c1', toolName: 'look', input: {} }
const invocation = { kind: 'toolInvocationSerialized', toolId: 'look', toolCallId: 'c1', isComplete: true }
const session = (response: object) => ({
  version: 3,
  sessionId: 's',
  requests: [{ requestId: 'r', response: [response] }],
})

const cases: readonly (readonly [string, (part: object) => object, object, object, object])[] = [
  [
    'Anthropic Messages',
    (block) => ({ messages: [{ role: 'assistant', content: [known, block] }] }),
    { ...known, id: 'c2', name: 'wipe', type: 'tool_use_v2' },
    text('text'),
    { ...known, id: 'c2', name: 'wipe' },
  ],
  [
    'OpenAI Responses',
    (output) => ({ object: 'response', id: 'r', output: [item, output] }),
    { ...item, call_id: 'c2', name: 'wipe', type: 'function_call_v2' },
    { type: 'message', role: 'assistant', content: [text('output_text')] },
    { ...item, call_id: 'c2', name: 'wipe' },
  ],
  [
    'the AI SDK',
    (content) => ({ role: 'assistant', content: [part, content] }),
    { ...part, toolCallId: 'c2', toolName: 'wipe', type: 'tool-call-v2' },
    text('text'),
    { ...part, toolCallId: 'c2', toolName: 'wipe' },
  ],
]

describe('a part that looks like a call, in a shape that is not known, is never left out in silence:', () => {
  it.each(cases)('%s', async (_, record, unknown, harmless, call) => {
    const read = (it: object) => importText(JSON.stringify(record(it)), 'a.json')
    const strange = await read(unknown)
    expect(strange.calls.map(({ tool }) => tool)).toEqual(['look'])
    expect(strange.reading.problems).toMatchObject([
      { code: 'E_TRACE_PARSE', detail: expect.stringContaining('looks like a tool call') },
    ])
    expect(await read(harmless)).toMatchObject({ calls: [{ tool: 'look' }], reading: { problems: [] } })
    expect(await read(call)).toMatchObject({ calls: [{ tool: 'look' }, { tool: 'wipe' }], reading: { problems: [] } })
  })

  it('also alone in an answer', async () => {
    const content = [{ ...known, type: 'tool_use_v2' }]
    const answer = { type: 'message', role: 'assistant', stop_reason: 'tool_use', content }
    expect((await importText(JSON.stringify(answer), 'a.json')).reading.problems).toMatchObject([
      { code: 'E_TRACE_PARSE' },
    ])
  })

  it('VS Code', async () => {
    const read = (response: object) => importText(JSON.stringify(session(response)), 'a.json')
    expect((await read({ ...invocation, kind: 'toolRunSerialized' })).reading.problems).toMatchObject([
      { code: 'E_TRACE_PARSE' },
    ])
    expect(await read(invocation)).toMatchObject({ calls: [{ tool: 'look' }], reading: { problems: [] } })
  })
})

const hi = { role: 'user', content: 'hi' }
const http = (path: string, response: unknown, request: object = { messages: [hi] }) => ({
  ...{ url: `https://x/v1/${path}`, request },
  response,
})
const events = (...list: readonly object[]) => list.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')
const answer = (...content: readonly object[]) => ({ type: 'message', id: 'm', role: 'assistant', content })
const message = (block: object) => [
  { type: 'message_start', message: { id: 'm', role: 'assistant', content: [] } },
  { type: 'ping' },
  { type: 'content_block_start', index: 0, content_block: block },
  { type: 'content_block_stop', index: 0 },
  { type: 'message_stop' },
]
const response = (...output: readonly object[]) => ({ object: 'response', id: 'r', output })
const items = (it: object) => [
  { type: 'response.created', response: response() },
  { type: 'response.output_item.added', item: { ...it, arguments: '' } },
  { type: 'response.function_call_arguments.delta', delta: '{}', item_id: '1' },
  { type: 'response.output_item.done', item: it },
  { type: 'response.completed', response: response(it) },
]
const asked = { id: '1', type: 'function', function: { name: 'look', arguments: '{}' } }
const said = (more: object) => ({ choices: [{ message: { role: 'assistant', content: null, ...more } }] })
const chunks = (delta: object) =>
  [{ role: 'assistant', ...delta }, {}].map((each, at) => ({
    ...{ id: 'x', object: 'chat.completion.chunk' },
    choices: [{ index: 0, delta: each, finish_reason: at === 0 ? null : 'stop' }],
  }))
const called = { functionCall: { name: 'look', args: {} } }
const candidate = (...parts: readonly object[]) => ({ candidates: [{ content: { role: 'model', parts } }] })
const wipe = { ...known, id: 'c2', name: 'wipe' }
const wipeItem = { ...item, call_id: 'c2', name: 'wipe', type: 'function_call_v2' }
const requests = { tool_requests: [{ name: 'wipe', arguments: {} }] }
const step = (more: object) => ({ steps: [{ content: [part], finishReason: 'tool-calls', ...more }] })
const lines = (...records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('')

const inAnswers: readonly (readonly [string, strange: object | string, harmless: object | string])[] = [
  [
    'captured Anthropic Messages',
    http('messages', answer(known, { ...wipe, type: 'tool_use_v2' })),
    http('messages', answer(known, { type: 'thinking', thinking: 'x' }, { type: 'container_upload', file_id: 'x' })),
  ],
  [
    'a captured stream of them',
    http('messages', events(...message({ ...wipe, type: 'tool_use_v2' }))),
    http('messages', events(...message(known))),
  ],
  [
    'an event of such a stream',
    http('messages', events(...message(known), { type: 'tool_use_request', name: 'wipe', input: {} })),
    http('messages', events(...message(known), { type: 'error', error: { type: 'overloaded_error' } })),
  ],
  ['streamed messages', lines(...message({ ...wipe, type: 'tool_use_v2' })), lines(...message(known))],
  [
    'captured Responses',
    http('responses', response(item, wipeItem), { input: 'hi' }),
    http('responses', response(item, { type: 'reasoning', summary: [] }, mcpTools()), { input: 'hi' }),
  ],
  [
    'a captured stream of Responses',
    http('responses', events(...items(wipeItem)), { input: 'hi' }),
    http('responses', events(...items(item)), { input: 'hi' }),
  ],
  [
    'an event of such a stream',
    http('responses', events(...items(item), { type: 'response.tool_call', name: 'wipe', arguments: '{}' })),
    http('responses', events(...items(item), { type: 'response.mcp_call.in_progress', item_id: 'x' })),
  ],
  ['streamed Responses', lines(...items(wipeItem)), lines(...items(item))],
  [
    'captured chat',
    http('chat/completions', said({ tool_calls: [asked], ...requests })),
    http('chat/completions', said({ tool_calls: [asked], refusal: null, annotations: [], audio: null })),
  ],
  [
    'parts of captured chat',
    http('chat/completions', said({ content: [{ ...wipe, type: 'tool_use_v2' }] })),
    http('chat/completions', said({ content: [text('text')] })),
  ],
  [
    'a captured stream of chat',
    http('chat/completions', events(...chunks(requests))),
    http('chat/completions', events(...chunks({ reasoning_content: 'tool_call' }))),
  ],
  ['streamed chat', lines(...chunks(requests)), lines(...chunks({ content: 'x' }))],
  [
    'a conversation of chat',
    { messages: [hi, { role: 'assistant', content: null, tool_calls: [asked] }, { role: 'assistant', ...requests }] },
    { messages: [hi, { role: 'assistant', content: null, tool_calls: [asked] }, { role: 'assistant', content: 'x' }] },
  ],
  [
    'contents of Gemini',
    candidate(called, { toolInvocation: { name: 'wipe', args: {} } }),
    candidate(called, { text: 'x', thoughtSignature: 'x' }, { inlineData: {} }),
  ],
  [
    'captured Gemini',
    http('m:generateContent', candidate({ toolInvocation: { name: 'wipe', args: {} } })),
    http('m:generateContent', candidate({ text: 'x' })),
  ],
  [
    'a step of the AI SDK',
    step({ toolRequests: [{ name: 'wipe', args: {} }] }),
    step({ toolCalls: [part], toolResults: [], response: { messages: [{ role: 'assistant', content: [part] }] } }),
  ],
  [
    'another list of a step',
    step({ dynamicToolCalls: [{ ...part, toolCallId: 'c2', toolName: 'wipe' }] }),
    step({ dynamicToolCalls: [part], staticToolCalls: [] }),
  ],
  [
    'a UI message',
    { id: '1', role: 'assistant', parts: [uiPart('tool-look'), { ...uiPart('tool-invocation-v2'), state: undefined }] },
    { id: '1', role: 'assistant', parts: [uiPart('tool-look'), { type: 'data-tool-call', data: { x: 1 } }] },
  ],
]

function mcpTools(): object {
  return { type: 'mcp_list_tools', server_label: 'x', tools: [{ name: 'wipe', input_schema: {} }] }
}

function uiPart(type: string): object {
  return { type, toolName: 'wipe', toolCallId: 'c', state: 'output-available', input: {}, output: 1 }
}

describe('what an answer holds besides the calls that its API has, and that looks like one, is a problem:', () => {
  it.each(inAnswers)('%s', async (_, strange, harmless) => {
    const problems = async (file: object | string) => {
      const body = typeof file === 'string' ? file : JSON.stringify(file)
      return (await importText(body, 'a.jsonl')).reading.problems
    }
    expect(await problems(strange)).toMatchObject([{ detail: expect.stringContaining('looks like a tool call') }])
    expect(await problems(harmless)).toEqual([])
  })
})

it("calls of Gemini's own tools have their type for a name", async () => {
  const tool = { id: 'a', toolType: 'GOOGLE_SEARCH_WEB' }
  const record = candidate(
    { toolCall: { ...tool, args: { q: 'x' } } },
    { toolResponse: { ...tool, response: { n: 1 } } },
  )
  const { calls, reading } = await importText(JSON.stringify(record), 'a.json')
  expect(calls).toMatchObject([{ tool: 'google_search_web', args: { q: 'x' }, result: { n: 1 } }])
  expect(reading.problems).toEqual([])
})
