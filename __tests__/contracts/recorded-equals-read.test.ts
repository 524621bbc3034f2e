import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../src/model/json.js'
import { recordStep } from '../../src/recorders/ai-sdk.js'
import { wrapAnthropic } from '../../src/recorders/anthropic.js'
import { withTrace } from '../../src/recorders/calls/recorder.js'
import { recordHook } from '../../src/recorders/clients/claude-code-hook.js'
import { AssayCallbackHandler } from '../../src/recorders/langchain.js'
import { recordMcp } from '../../src/recorders/mcp.js'
import { wrapOpenAI } from '../../src/recorders/openai.js'
import { TraceWriter } from '../../src/recorders/writing/trace-writer.js'
import { readTraces } from '../../src/traces/read-traces.js'
import { CanonicalWriter } from '../../src/traces/write-canonical.js'
import { readServerSentEvents } from '../../src/wire/sse/server-sent-events.js'
import { lines } from '../support/collect-calls.js'
import { temporaryFolder } from '../support/trace-file.js'

/** What a policy sees of each call, in the words of the lines that `trace import` writes. */
async function callsIn(text: string, format?: string) {
  const written: string[] = []
  const writer = new CanonicalWriter((line) => written.push(line))
  await readTraces([{ file: 'a.jsonl', chunks: [Buffer.from(text)] }], writer, format === undefined ? {} : { format })
  writer.end()
  return written
    .map((line) => JSON.parse(line))
    .filter(({ type }) => type === 'tool_call')
    .map(({ tool, id, args, result, error, phase, truncated }) => ({
      tool,
      id,
      args: args === undefined ? 'not recorded' : args,
      result: result === undefined ? 'not recorded' : result,
      error,
      denied: phase === 'denied',
      truncated,
    }))
}

interface Exchange {
  readonly request: JsonObject
  /** A body, or the events of a stream. */
  readonly response: JsonObject | readonly JsonObject[]
}

const paths = { chat: '/v1/chat/completions', responses: '/v1/responses', anthropic: '/v1/messages' } as const
type Api = keyof typeof paths

async function recorded(api: Api, exchanges: readonly Exchange[]): Promise<string> {
  const file = join(temporaryFolder(), 'a.jsonl')
  const answers = exchanges.map(({ response }) => (Array.isArray(response) ? streamOf(response) : response))
  const create = async (_: JsonObject): Promise<unknown> => answers.shift()
  const ask =
    api === 'anthropic'
      ? wrapAnthropic({ messages: { create } }, { file }).messages.create
      : api === 'chat'
        ? wrapOpenAI({ chat: { completions: { create } } }, { file }).chat.completions.create
        : wrapOpenAI({ responses: { create } }, { file }).responses.create
  await withTrace('t', async () => {
    for (const { request } of exchanges) {
      const answer = await ask(request)
      if (isStream(answer)) for await (const _ of answer);
    }
  })
  return readFileSync(file, 'utf8')
}

async function* streamOf(events: readonly JsonObject[]) {
  yield* events
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

async function expectEqual(api: Api, exchanges: readonly Exchange[]): Promise<number> {
  const capture = lines(...exchanges.map((exchange) => ({ url: paths[api], session: 't', ...exchange })))
  const read = await callsIn(capture, 'http-capture')
  expect(await callsIn(await recorded(api, exchanges))).toEqual(read)
  return read.length
}

const fixtures = new URL('../fixtures/traces/', import.meta.url).pathname
const fixture = (name: string) => readFileSync(join(fixtures, name), 'utf8')
const recordsOf = (name: string) =>
  fixture(name)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as JsonObject)

describe('captured HTTP, sent again through a wrapped client', () => {
  it.each([
    ['chat', 'http-capture/chat.jsonl'],
    ['chat', 'http-capture/chat-streamed.jsonl'],
    ['responses', 'http-capture/responses.jsonl'],
    ['responses', 'http-capture/responses-streamed.jsonl'],
    ['anthropic', 'http-capture/anthropic.jsonl'],
    ['anthropic', 'http-capture/anthropic-streamed.jsonl'],
  ] as const)('%s: %s', async (api, name) => {
    const exchanges = recordsOf(name).map(({ request, response }) => ({
      request: request as JsonObject,
      response: typeof response === 'string' ? readServerSentEvents(response).events : (response as JsonObject),
    }))
    expect(await expectEqual(api, exchanges)).toBe(3)
    expect(await callsIn(await recorded(api, exchanges))).toEqual(await callsIn(fixture(name)))
  })
})

/** A conversation as the exchanges that made it: each turn of the model answers all messages before it. */
function exchangesOf(api: Api, messages: readonly JsonObject[]): readonly Exchange[] {
  const isAnswer = (message: JsonObject) =>
    api === 'responses'
      ? !/output$|_result$|approval_response/.test(String(message.type)) && message.role !== 'user'
      : message.role === 'assistant'
  const key = api === 'responses' ? 'input' : 'messages'
  const exchanges: Exchange[] = []
  for (let at = 0; at < messages.length; ) {
    let end = at
    while (end < messages.length && !isAnswer(messages[end]!)) end++
    const request = { [key]: messages.slice(0, end) }
    const answers: JsonObject[] = []
    while (end < messages.length && isAnswer(messages[end]!) && (api === 'responses' || answers.length === 0)) {
      answers.push(messages[end++]!)
    }
    exchanges.push({ request, response: bodyOf(api, answers) })
    at = end
  }
  return exchanges
}

function bodyOf(api: Api, answers: readonly JsonObject[]): JsonObject {
  const [answer = { role: 'assistant', content: [] }] = answers
  if (api === 'responses') return { object: 'response', id: 'r', output: answers }
  if (api === 'chat')
    return { object: 'chat.completion', choices: [{ index: 0, message: answer, finish_reason: 'stop' }] }
  return { type: 'message', ...answer, stop_reason: 'end_turn' }
}

describe('conversations, held again through a wrapped client', () => {
  it.each([
    ['chat', 'openai-chat/messages.jsonl', recordsOf('openai-chat/messages.jsonl')],
    ['chat', 'openai-chat/tau-bench.json', JSON.parse(fixture('openai-chat/tau-bench.json'))[0].traj],
    ['responses', 'openai-responses/items.jsonl', recordsOf('openai-responses/items.jsonl')],
    [
      'responses',
      'openai-responses/agents-history.json',
      JSON.parse(fixture('openai-responses/agents-history.json')).history,
    ],
    ['anthropic', 'anthropic/messages.json', JSON.parse(fixture('anthropic/messages.json'))],
    [
      'anthropic',
      'anthropic/bedrock.json',
      JSON.parse(fixture('anthropic/bedrock.json')).messages ?? JSON.parse(fixture('anthropic/bedrock.json')),
    ],
  ] as const)('%s: %s', async (api, _, messages) => {
    expect(await expectEqual(api, exchangesOf(api, messages))).toBeGreaterThan(0)
  })
})

describe('what providers send of calls, results and failures', () => {
  const text = (words: string) => ({ type: 'text', text: words })
  const call = (args: JsonValue | undefined) => ({ name: 'f', ...(args === undefined ? {} : { arguments: args }) })
  const manyArguments: readonly (JsonValue | undefined)[] = [
    undefined,
    null,
    '',
    'null',
    '{}',
    '{"a":1}',
    '{"a":',
    '[1]',
    '7',
    { a: 1 },
  ]
  const manyContents: readonly JsonValue[] = [
    'plain',
    '{"n":5}',
    '',
    null,
    [text('one'), text('two')],
    [text('{"n":5}')],
    [],
    [text('one'), { type: 'image_url', image_url: { url: 'u' } }],
    ['one', 'two'],
  ]

  it.each(manyArguments)('arguments %j', async (args) => {
    const chat = [{ role: 'assistant', tool_calls: [{ id: 'c', function: call(args) }] }]
    await expectEqual('chat', exchangesOf('chat', chat as never))
    await expectEqual('chat', exchangesOf('chat', [{ role: 'assistant', function_call: call(args) }] as never))
    await expectEqual(
      'responses',
      exchangesOf('responses', [{ type: 'function_call', call_id: 'c', ...call(args) }] as never),
    )
    const block = { type: 'tool_use', id: 'c', name: 'f', ...(args === undefined ? {} : { input: args }) }
    await expectEqual('anthropic', exchangesOf('anthropic', [{ role: 'assistant', content: [block] }] as never))
  })

  it.each(manyContents)('a result %j', async (content) => {
    const chat = [
      { role: 'assistant', tool_calls: [{ id: 'c', function: call('{}') }] },
      { role: 'tool', tool_call_id: 'c', content },
    ]
    await expectEqual('chat', exchangesOf('chat', chat as never))
    const items = [
      { type: 'function_call', call_id: 'c', ...call('{}') },
      { type: 'function_call_output', call_id: 'c', output: content },
    ]
    await expectEqual('responses', exchangesOf('responses', items as never))
    for (const isError of [true, false]) {
      const blocks = [
        { role: 'assistant', content: [{ type: 'tool_use', id: 'c', name: 'f', input: {} }] },
        { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'c', content, is_error: isError }] },
      ]
      await expectEqual('anthropic', exchangesOf('anthropic', blocks as never))
    }
  })

  it.each<JsonObject>([
    { type: 'computer_call', id: 'i', call_id: 'c', actions: [{ type: 'click', x: 1 }], status: 'completed' },
    { type: 'computer_call', id: 'i', call_id: 'c', action: { type: 'click', x: 1 } },
    { type: 'image_generation_call', id: 'i', status: 'completed', result: 'AAAA' },
    { type: 'image_generation_call', id: 'i', status: 'failed' },
    { type: 'web_search_call', id: 'i', status: 'completed', action: { type: 'search', query: 'q' } },
    { type: 'file_search_call', id: 'i', queries: ['q'], results: [{ file_id: 'f', text: 'one' }] },
    { type: 'file_search_call', id: 'i', queries: ['q'], results: null },
    { type: 'code_interpreter_call', id: 'i', code: '1', outputs: [{ type: 'logs', logs: '1' }] },
    { type: 'shell_call', id: 'i', call_id: 'c', action: { commands: ['ls'] } },
    { type: 'apply_patch_call', id: 'i', call_id: 'c', operation: { type: 'delete_file', path: 'a' } },
    { type: 'custom_tool_call', id: 'i', call_id: 'c', name: 'grep', input: '{"looks":"like JSON"}' },
    { type: 'mcp_call', id: 'i', name: 'read', arguments: '{}', output: 'a', error: '' },
    { type: 'mcp_call', id: 'i', name: 'read', arguments: '{}', output: '{"n":5}', error: null },
    { type: 'mcp_call', id: 'i', name: 'read', arguments: '{}', output: null, error: 'boom' },
    { type: 'mcp_call', id: 'i', name: 'read', arguments: '{}', error: { type: 'http_error', code: 500 } },
    { type: 'mcp_call', id: 'i', name: 'read', arguments: '{}', error: { content: [text('one'), text('two')] } },
    { type: 'mcp_call', id: 'i', name: 'read', arguments: '{}', output: null, error: null },
    { type: 'mcp_approval_request', id: 'i', name: 'wipe', arguments: '{}' },
    { type: 'function_call', call_id: 'c', name: '', arguments: '{}' },
  ])('an item $type of the Responses API: %j', async (item) => {
    expect(await expectEqual('responses', exchangesOf('responses', [item]))).toBe(item.name === '' ? 0 : 1)
  })

  it('a refused approval, one that ran, and one that ran with other arguments', async () => {
    const asked = { type: 'mcp_approval_request', id: 'r', name: 'wipe', arguments: '{"n":1}' }
    const refused = { type: 'mcp_approval_response', approval_request_id: 'r', approve: false }
    const ran = { type: 'mcp_call', id: 'm', approval_request_id: 'r', name: 'wipe', arguments: '{"n":1}', output: 'a' }
    expect(await expectEqual('responses', exchangesOf('responses', [asked, refused]))).toBe(1)
    expect(await expectEqual('responses', exchangesOf('responses', [asked, { ...refused, approve: true }, ran]))).toBe(
      1,
    )
  })

  it('outputs of tools that the agent runs', async () => {
    const asked = { type: 'shell_call', id: 'i', call_id: 'c', action: { commands: ['ls'] } }
    const output = (outcome: JsonObject, stderr: string) => ({
      type: 'shell_call_output',
      call_id: 'c',
      output: [{ stdout: 'x', stderr, outcome }],
    })
    for (const outcome of [{ type: 'exit', exit_code: 0 }, { type: 'exit', exit_code: 1 }, { type: 'timeout' }]) {
      await expectEqual('responses', exchangesOf('responses', [asked, output(outcome, 'no such file')]))
      await expectEqual('responses', exchangesOf('responses', [asked, output(outcome, '')]))
    }
    const failed = { type: 'apply_patch_call_output', call_id: 'c', status: 'failed', output: 'no such file' }
    await expectEqual('responses', exchangesOf('responses', [{ ...asked, type: 'apply_patch_call' }, failed]))
  })

  it('streams, pieces under one index among them', async () => {
    const chunk = (pieces: readonly JsonObject[], end: string | null = null): JsonObject => ({
      id: 'z',
      object: 'chat.completion.chunk',
      choices: [{ index: 0, delta: { tool_calls: pieces }, finish_reason: end }],
    })
    const events = [
      chunk([{ index: 0, id: 'a', function: { name: 'get', arguments: '{}' } }]),
      chunk([{ index: 0, id: 'b', function: { name: 'delete_x', arguments: '{"all":' } }]),
      chunk([{ index: 0, function: { arguments: 'true}' } }]),
      chunk([], 'tool_calls'),
    ]
    expect(await expectEqual('chat', [{ request: { messages: [], stream: true }, response: events }])).toBe(2)
  })

  it('anything else that stands where these do', async () => {
    const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>
    const some = fc.oneof(json, fc.constantFrom<JsonValue>(null, '', false, true, 'failed', 'completed', '{"a":1}'))
    const kind = fc.constantFrom('function_call', 'mcp_call', 'web_search_call', 'function_call_output', 'message')
    const item = fc.record(
      { type: kind, id: some, call_id: some, name: some, arguments: some, output: some, error: some, status: some },
      { requiredKeys: ['type'] },
    ) as fc.Arbitrary<JsonObject>
    await fc.assert(
      fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 4 }), async (items) => {
        // What the service runs itself has no output that follows.
        const ids = (of: RegExp) =>
          items
            .filter(({ type }) => of.test(String(type)))
            .flatMap(({ call_id: own, id = own }) => [String(own ?? id), String(id)])
        const outputs = ids(/_output$/)
        fc.pre(!ids(/^(mcp|web_search)_call$/).some((id) => outputs.includes(id)))
        await expectEqual('responses', exchangesOf('responses', items))
      }),
      { numRuns: 60 },
    )
    const block = fc.record(
      {
        type: fc.constantFrom('tool_use', 'server_tool_use', 'web_search_tool_result', 'tool_result', 'text'),
        id: some,
        tool_use_id: some,
        name: some,
        input: some,
        content: some,
        is_error: some,
      },
      { requiredKeys: ['type'] },
    ) as fc.Arbitrary<JsonObject>
    const message = fc.record({
      role: fc.constantFrom('assistant', 'user'),
      content: fc.array(block, { maxLength: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 4 }), async (messages) => {
        await expectEqual('anthropic', exchangesOf('anthropic', messages as never))
      }),
      { numRuns: 60 },
    )
  })
})

describe('other recorders', () => {
  const inFile = async (record: (file: string) => unknown) => {
    const file = join(temporaryFolder(), 'a.jsonl')
    await withTrace('t', async () => {
      await record(file)
    })
    return callsIn(readFileSync(file, 'utf8'))
  }

  it.each(['mcp/session.jsonl'])('MCP: %s', async (name) => {
    const send = async (_: unknown): Promise<void> => {}
    const made = await inFile(async (file) => {
      const transport = recordMcp({ send, onmessage: (_: unknown) => {} }, { file })
      for (const message of recordsOf(name)) {
        const isServers = 'method' in message ? String(message.method).startsWith('sampling') : !isOfServer(message)
        if (isServers !== 'method' in message) transport.onmessage(message)
        else await transport.send(message)
      }
    })
    expect(made.length).toBeGreaterThan(2)
    expect(made).toEqual(await callsIn(fixture(name)))
  })

  const mcpCall = (result: JsonObject): readonly JsonObject[] => [
    { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'f' } },
    { jsonrpc: '2.0', id: 1, ...result },
  ]
  const part = (words: string) => ({ type: 'text', text: words })
  it.each<JsonObject>([
    { result: { content: [part('one'), part('two')] } },
    { result: { content: [part('{"n":5}')] } },
    { result: { content: [part('one'), { type: 'image', data: 'AA' }] } },
    { result: { content: [], structuredContent: { ok: true } } },
    { result: { content: [part('one'), part('two')], isError: true } },
    { result: { content: [], isError: true } },
    { result: { content: [part('no dice')], structuredContent: { ok: false }, isError: true } },
    { result: { resultType: 'input_required', requestState: 's' } },
    { result: {} },
    { error: { code: -32602, message: 'bad' } },
    { error: { code: -32602, message: '' } },
    { error: '', result: { content: [part('one')] } },
  ])('MCP: a response %j', async (response) => {
    const messages = mcpCall(response)
    const made = await inFile(async (file) => {
      const transport = recordMcp({ send: async (_: unknown) => {}, onmessage: (_: unknown) => {} }, { file })
      await transport.send(messages[0])
      transport.onmessage(messages[1])
    })
    expect(made).toHaveLength(1)
    expect(made).toEqual(await callsIn(lines(...messages), 'mcp'))
  })

  it.each(['ai-sdk/steps.json', 'ai-sdk/steps-v7.json'])('AI SDK: %s', async (name) => {
    const { steps } = JSON.parse(fixture(name))
    const made = await inFile((file) => steps.forEach(recordStep({ file })))
    expect(made.length).toBeGreaterThan(1)
    expect(made).toEqual(await callsIn(fixture(name)))
  })

  it('Claude Code: hooks', async () => {
    const ended = recordsOf('claude-code/hooks.jsonl').filter((hook) => hook.hook_event_name !== 'PreToolUse')
    const odd = ['', null, { message: 'no' }, [part('one'), part('two')]].map((response, n) => ({
      ...ended[0],
      tool_use_id: `o${n}`,
      tool_response: response,
    }))
    const refused = { ...ended[0], hook_event_name: 'PermissionDenied', tool_use_id: 'd', reason: 'no' }
    const { tool_input, ...bare } = { ...ended[0], tool_use_id: 'b' } as JsonObject
    const hooks = [...ended, ...odd, refused, bare]
    const made = await inFile((file) => {
      const writer = new TraceWriter(file)
      for (const hook of hooks) recordHook(hook, writer, new Date(0))
      writer.close()
    })
    expect(made).toHaveLength(3 + 4 + 2)
    expect(made).toEqual(await callsIn(lines(...hooks)))
  })

  it('LangChain: messages', async () => {
    const { messages } = JSON.parse(fixture('langchain/state.json')).values as { messages: readonly JsonObject[] }
    const made = await inFile((file) => {
      const handler = new AssayCallbackHandler({ file })
      for (const message of messages) {
        if (message.type === 'ai') handler.handleLLMEnd({ generations: [[{ message }]] })
        if (message.type !== 'tool') continue
        const [run, id] = [String(message.id), String(message.tool_call_id)]
        handler.handleToolStart({}, '{}', run, undefined, [], {}, String(message.name), id)
        handler.handleToolEnd(message, run)
      }
      handler.handleChainEnd({}, 'root')
    })
    expect(made.length).toBeGreaterThan(2)
    expect(made).toEqual(await callsIn(fixture('langchain/state.json')))
  })
})

/** A response of the server, not one to what the server asked for. */
function isOfServer(response: JsonObject): boolean {
  return typeof response.result !== 'object' || response.result === null || !('role' in response.result)
}
