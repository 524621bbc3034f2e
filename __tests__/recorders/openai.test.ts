import { join } from 'node:path'
import OpenAI7 from 'openai'
import OpenAI6 from 'openai-v6'
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest'
import { withTrace } from '../../src/recorders/calls/recorder.js'
import { wrapOpenAI } from '../../src/recorders/openai.js'
import { TraceWriter } from '../../src/recorders/writing/trace-writer.js'
import { type LoopbackModel, startLoopbackModel } from '../support/loopback-model/server.js'
import { calls, readLines, temporaryFolder } from '../support/trace-file.js'
import { expectedTravel, numberedTools, travel } from './script.js'

let model: LoopbackModel
let file: string
let writer: TraceWriter

beforeEach(async () => {
  model = await startLoopbackModel({
    travel,
    silent: [{ text: 'Hello.' }],
    failing: [{ calls: [{ id: 'c', name: 'a', args: {} }] }, { fail: 400 }],
    broken: [{ calls: [{ id: 'c', name: 'a', args: { text: 'long enough to be sent in pieces' } }], breakOff: true }],
    odd: [
      {
        calls: [
          { id: 'c1', name: 'grep', args: 'free text', kind: 'custom' },
          { id: '', name: 'old', args: { a: 1 }, kind: 'legacy' },
        ],
      },
      { text: 'ok' },
    ],
    hosted: [
      {
        raw: [
          { type: 'web_search_call', id: 'ws_1', status: 'completed', action: { type: 'search', query: 'q' } },
          {
            type: 'mcp_call',
            id: 'mcp_1',
            name: 'roll',
            server_label: 'dice',
            arguments: '{"n":2}',
            output: '[3,4]',
            error: null,
          },
          {
            type: 'mcp_call',
            id: 'mcp_2',
            name: 'roll',
            server_label: 'dice',
            arguments: '{}',
            output: null,
            error: { type: 'mcp_tool_execution_error', message: 'no dice' },
          },
          { type: 'mcp_approval_request', id: 'mcpr_1', name: 'wipe', server_label: 'disk', arguments: '{}' },
          {
            type: 'local_shell_call',
            id: 'ls_1',
            call_id: 'sh_1',
            status: 'completed',
            action: { type: 'exec', command: ['ls'] },
          },
        ],
      },
      { text: 'ok' },
    ],
  })
  file = join(temporaryFolder(), 'traces', 'a.jsonl')
  writer = new TraceWriter(file)
})

afterEach(async () => {
  writer.close()
  vi.unstubAllEnvs()
  await model[Symbol.asyncDispose]()
})

const tools = ['get_user', 'search_flights', 'delete_user'].map((name) => ({
  type: 'function' as const,
  function: { name, parameters: {} },
}))

/** An agent as people write it, unaware of any recorder. */
async function chatAgent(
  client: OpenAI7,
  way: 'create' | 'streamed' | 'stream' | 'parse',
  name = 'travel',
): Promise<string> {
  const messages: OpenAI7.ChatCompletionMessageParam[] = [{ role: 'user', content: 'go' }]
  const tool = numberedTools()
  for (;;) {
    const body = { model: name, messages, tools }
    let message: OpenAI7.ChatCompletionMessage
    if (way === 'create') message = (await client.chat.completions.create(body)).choices[0]!.message
    else if (way === 'parse')
      message = (await client.chat.completions.parse({ model: name, messages })).choices[0]!.message
    else if (way === 'stream') message = await client.chat.completions.stream(body).finalMessage()
    else message = await assemble(client, body)
    messages.push(message)
    if (message.tool_calls === undefined || message.tool_calls.length === 0) return message.content ?? ''
    for (const call of message.tool_calls) {
      const called = call.type === 'function' ? call.function.name : call.custom.name
      messages.push({ role: 'tool', tool_call_id: call.id, content: tool(called) })
    }
  }
}

async function assemble(
  client: OpenAI7,
  body: OpenAI7.ChatCompletionCreateParamsNonStreaming,
): Promise<OpenAI7.ChatCompletionMessage> {
  const message = { role: 'assistant' as const, content: null as string | null, refusal: null }
  const found: { id: string; type: 'function'; function: { name: string; arguments: string } }[] = []
  for await (const chunk of await client.chat.completions.create({ ...body, stream: true })) {
    const delta = chunk.choices[0]?.delta
    if (typeof delta?.content === 'string') message.content = (message.content ?? '') + delta.content
    for (const piece of delta?.tool_calls ?? []) {
      found[piece.index] ??= {
        id: piece.id ?? '',
        type: 'function',
        function: { name: piece.function?.name ?? '', arguments: '' },
      }
      found[piece.index]!.function.arguments += piece.function?.arguments ?? ''
    }
  }
  return found.length === 0 ? message : { ...message, tool_calls: found }
}

const versions = [
  ['7', (url: string) => new OpenAI7({ apiKey: 'k', baseURL: `${url}/v1` })],
  ['6', (url: string) => new OpenAI6({ apiKey: 'k', baseURL: `${url}/v1` }) as unknown as OpenAI7],
] as const

describe.each(versions)('openai %s', (_version, connect) => {
  it.each(['create', 'streamed', 'stream', 'parse'] as const)(
    'chat.completions, %s: the trace is the script',
    async (way) => {
      const client = wrapOpenAI(connect(model.url), { writer })
      expect(await withTrace('t1', () => chatAgent(client, way))).toBe('Done.')
      expect(calls(file)).toEqual(expectedTravel('t1'))
    },
  )

  it('runTools', async () => {
    const client = wrapOpenAI(connect(model.url), { writer })
    const tool = numberedTools()
    const runnable = tools.map((entry) => ({
      type: 'function' as const,
      function: {
        ...entry.function,
        description: '',
        parse: (text: string) => text,
        function: () => tool(entry.function.name),
      },
    }))
    await withTrace('t1', () =>
      client.chat.completions
        .runTools({ model: 'travel', messages: [{ role: 'user', content: 'go' }], tools: runnable as never })
        .done(),
    )
    expect(calls(file)).toEqual(expectedTravel('t1'))
  })

  it.each(['input', 'previous', 'streamed', 'stream'] as const)(
    'responses, %s: the trace is the script',
    async (way) => {
      const client = wrapOpenAI(connect(model.url), { writer })
      await withTrace('t1', () => responsesAgent(client, way))
      expect(calls(file)).toEqual(expectedTravel('t1'))
    },
  )

  it('responses: tools that the service runs, refused approvals, shells', async () => {
    const client = wrapOpenAI(connect(model.url), { writer })
    await withTrace('t1', async () => {
      const first = await client.responses.create({ model: 'hosted', input: 'go' })
      await client.responses.create({
        model: 'hosted',
        previous_response_id: first.id,
        input: [
          { type: 'mcp_approval_response', approval_request_id: 'mcpr_1', approve: false },
          { type: 'local_shell_call_output', call_id: 'sh_1', output: 'a.txt' } as never,
        ],
      })
    })
    const line = { type: 'tool_call', trace: 't1' }
    expect(calls(file)).toEqual([
      { ...line, id: 'ws_1', tool: 'web_search', args: { type: 'search', query: 'q' }, phase: 'executed' },
      { ...line, id: 'mcp_1', tool: 'roll', server: 'dice', args: { n: 2 }, phase: 'executed', result: '[3,4]' },
      { ...line, id: 'mcp_2', tool: 'roll', server: 'dice', args: {}, phase: 'executed', error: 'no dice' },
      { ...line, id: 'mcpr_1', tool: 'wipe', server: 'disk', args: {}, phase: 'denied', error: 'not approved' },
      {
        ...line,
        id: 'sh_1',
        tool: 'local_shell',
        args: { type: 'exec', command: ['ls'] },
        phase: 'executed',
        result: 'a.txt',
      },
    ])
  })

  it('custom tools and the legacy function_call, streamed and not', async () => {
    const client = wrapOpenAI(connect(model.url), { writer })
    for (const stream of [false, true]) {
      await withTrace(`t-${stream}`, async () => {
        const answer = await client.chat.completions.create({ model: 'odd', messages: [], stream } as never)
        if (stream) for await (const _ of answer as unknown as AsyncIterable<unknown>);
      })
    }
    const both = (trace: string) => [
      { type: 'tool_call', trace, id: 'c1', tool: 'grep', args: 'free text', phase: 'requested' },
      { type: 'tool_call', trace, id: 'old', tool: 'old', args: { a: 1 }, phase: 'requested' },
    ]
    expect(calls(file)).toEqual([...both('t-false'), ...both('t-true')])
  })

  it('answers, errors and helpers are what they are without', async () => {
    const plain = connect(model.url)
    const wrapped = wrapOpenAI(connect(model.url), { writer })
    const body = { model: 'travel', messages: [{ role: 'user' as const, content: 'go' }] }
    expect(await wrapped.chat.completions.create(body)).toEqual(await plain.chat.completions.create(body))
    const { data, request_id } = await wrapped.chat.completions.create(body).withResponse()
    expect([data.choices[0]?.message.content, request_id]).toEqual(['Let me look.', 'req_1'])
    const raw = await wrapped.chat.completions.create(body).asResponse()
    expect(raw.bodyUsed).toBe(false)
    expect(await raw.json()).toMatchObject({ object: 'chat.completion' })

    const [left, right] = (await wrapped.chat.completions.create({ ...body, stream: true })).tee()
    const count = async (stream: AsyncIterable<unknown>) => {
      let n = 0
      for await (const _ of stream) n++
      return n
    }
    const expected = await count(await plain.chat.completions.create({ ...body, stream: true }))
    expect([await count(left), await count(right)]).toEqual([expected, expected])
    const stream = await wrapped.chat.completions.create({ ...body, stream: true })
    const text = await new Response(stream.toReadableStream()).text()
    expect(text.trim().split('\n')).toHaveLength(expected)

    const wrong = { model: 'failing', messages: [{ role: 'assistant' as const, content: 'x' }] }
    const failures = await Promise.allSettled([
      wrapped.chat.completions.create(wrong),
      plain.chat.completions.create(wrong),
    ])
    const [one, two] = failures.map((failure) => (failure as PromiseRejectedResult).reason)
    expect([one.status, one.message, one.constructor]).toEqual([400, two.message, two.constructor])
  })

  it('a stream that breaks off throws as before, and the call begun in it is recorded', async () => {
    const client = wrapOpenAI(connect(model.url), { writer })
    await withTrace('t1', async () => {
      const stream = await client.chat.completions.create({ model: 'broken', messages: [], stream: true })
      await expect(async () => {
        for await (const _ of stream);
      }).rejects.toThrow()
    })
    expect(calls(file)).toEqual([
      { type: 'tool_call', trace: 't1', id: 'c', tool: 'a', args: expect.any(String), phase: 'requested' },
    ])
  })

  it('an agent that leaves a stream early aborts the request and keeps its calls', async () => {
    const client = wrapOpenAI(connect(model.url), { writer })
    await withTrace('t1', async () => {
      const stream = await client.chat.completions.create({ model: 'travel', messages: [], stream: true })
      for await (const chunk of stream) if (chunk.choices[0]?.finish_reason) break
      expect(stream.controller.signal.aborted).toBe(true)
    })
    expect(calls(file).map((line) => line.tool)).toEqual(['get_user', 'search_flights'])
  })
})

async function responsesAgent(client: OpenAI7, way: 'input' | 'previous' | 'streamed' | 'stream'): Promise<void> {
  const tool = numberedTools()
  const history: OpenAI7.Responses.ResponseInputItem[] = [{ role: 'user', content: 'go' }]
  let previous: string | undefined
  let news: OpenAI7.Responses.ResponseInputItem[] = history
  for (;;) {
    const chained = previous !== undefined && way === 'previous'
    const body = {
      model: 'travel',
      input: chained ? news : history,
      ...(chained ? { previous_response_id: previous as string } : {}),
    }
    let response: OpenAI7.Responses.Response | undefined
    if (way === 'stream') response = (await client.responses.stream(body).finalResponse()) as never
    else if (way === 'streamed') {
      for await (const event of await client.responses.create({ ...body, stream: true })) {
        if (event.type === 'response.completed') response = event.response
      }
    } else response = await client.responses.create(body)
    const asked = response!.output.filter((item) => item.type === 'function_call')
    if (asked.length === 0) return
    news = asked.map((item) => ({
      type: 'function_call_output' as const,
      call_id: item.call_id,
      output: tool(item.name),
    }))
    // Interleaved, as the Agents SDK sends them.
    for (const [index, item] of asked.entries()) history.push(item, news[index]!)
    previous = response!.id
  }
}

it('traces that run at once keep their calls apart', async () => {
  const client = wrapOpenAI(new OpenAI7({ apiKey: 'k', baseURL: `${model.url}/v1` }), { writer })
  const names = Array.from({ length: 8 }, (_, n) => `t${n}`)
  await Promise.all(names.map((name) => withTrace(name, () => chatAgent(client, 'streamed'))))
  for (const name of names) expect(calls(file).filter((line) => line.trace === name)).toEqual(expectedTravel(name))
})

it('a run that calls no tool is said to have taken place', async () => {
  const client = wrapOpenAI(new OpenAI7({ apiKey: 'k', baseURL: `${model.url}/v1` }), { writer })
  await withTrace({ trace: 't1', case: 'greets', trial: '2' }, () => chatAgent(client, 'create', 'silent'))
  expect(readLines(file)).toEqual([{ type: 'trace_start', trace: 't1', case: 'greets', trial: '2' }])
})

it('says when, where and at what usage', async () => {
  const client = wrapOpenAI(new OpenAI7({ apiKey: 'k', baseURL: `${model.url}/v1` }), { writer, agent: 'booker' })
  await withTrace('t1', () => chatAgent(client, 'create'))
  const [first, second] = readLines(file)
  expect(first).toMatchObject({
    agent: 'booker',
    usage: { total_tokens: 15 },
    source: { file: '__tests__/recorders/openai.test.ts' },
  })
  expect(Date.parse(first!.timestamp as string)).toBeGreaterThan(Date.now() - 60_000)
  expect(second).not.toHaveProperty('usage')
})

it('wrapping twice records once; ASSAY_RECORD=0 wraps nothing', async () => {
  const client = new OpenAI7({ apiKey: 'k', baseURL: `${model.url}/v1` })
  expect(wrapOpenAI(wrapOpenAI(client, { writer }), { writer })).toBe(client)
  await withTrace('t1', () => chatAgent(client, 'create'))
  expect(calls(file)).toHaveLength(4)

  vi.stubEnv('ASSAY_RECORD', '0')
  const off = new OpenAI7({ apiKey: 'k', baseURL: `${model.url}/v1` })
  const before = off.chat.completions.create
  expect(wrapOpenAI(off, { writer }).chat.completions.create).toBe(before)
})

it('a client that tests have faked is recorded too', async () => {
  const message = {
    role: 'assistant',
    tool_calls: [{ id: '0', type: 'function', function: { name: 'a', arguments: '{}' } }],
  }
  const fake = wrapOpenAI(
    { chat: { completions: { create: async (_body: object) => ({ choices: [{ message }] }) } } },
    { writer },
  )
  await withTrace('t1', () => fake.chat.completions.create({ messages: [] }))
  expect(calls(file)).toEqual([{ type: 'tool_call', trace: 't1', id: '0', tool: 'a', args: {}, phase: 'requested' }])
})

it('gives back the type that it got', () => {
  expectTypeOf(wrapOpenAI(new OpenAI7({ apiKey: 'k' }))).toEqualTypeOf<OpenAI7>()
  expectTypeOf(wrapOpenAI(new OpenAI6({ apiKey: 'k' }))).toEqualTypeOf<OpenAI6>()
})
