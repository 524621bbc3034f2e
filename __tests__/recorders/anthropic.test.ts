import { join } from 'node:path'
import Anthropic from '@anthropic-ai/sdk'
import { afterEach, beforeEach, expect, expectTypeOf, it } from 'vitest'
import { wrapAnthropic } from '../../src/recorders/anthropic.js'
import { withTrace } from '../../src/recorders/calls/recorder.js'
import { TraceWriter } from '../../src/recorders/writing/trace-writer.js'
import { type LoopbackModel, startLoopbackModel } from '../support/loopback-model/server.js'
import { calls, readLines, temporaryFolder } from '../support/trace-file.js'
import { expectedTravel, numberedTools, travel } from './script.js'

/** Anthropic sends arguments as objects, so the turn with broken ones is only seen in a stream that breaks off. */
const whole = travel.map((turn, index) =>
  index === 1
    ? { calls: [{ id: 'call_1', name: 'get_user', args: {} }] }
    : index === 2
      ? { calls: [{ id: 'call_3', name: 'delete_user', args: { user_id: 'mia' } }] }
      : turn,
)
const expected = (trace: string) =>
  expectedTravel(trace).map((line, index) => (index === 3 ? { ...line, args: { user_id: 'mia' } } : line))

let model: LoopbackModel
let file: string
let writer: TraceWriter
let client: Anthropic

beforeEach(async () => {
  model = await startLoopbackModel({
    travel: whole,
    failing: [{ calls: [{ id: 't1', name: 'a', args: {} }] }, { text: 'ok' }],
    error: [{ fail: 400 }],
    server: [
      {
        raw: [
          { type: 'server_tool_use', id: 'srv_1', name: 'web_search', input: { query: 'q' } },
          {
            type: 'web_search_tool_result',
            tool_use_id: 'srv_1',
            content: [{ type: 'web_search_result', url: 'u', title: 't' }],
          },
          { type: 'server_tool_use', id: 'srv_2', name: 'web_search', input: { query: 'r' } },
          {
            type: 'web_search_tool_result',
            tool_use_id: 'srv_2',
            content: { type: 'web_search_tool_result_error', error_code: 'max_uses_exceeded' },
          },
          { type: 'mcp_tool_use', id: 'mcp_1', name: 'roll', server_name: 'dice', input: {} },
          {
            type: 'mcp_tool_result',
            tool_use_id: 'mcp_1',
            is_error: true,
            content: [{ type: 'text', text: 'no dice' }],
          },
        ],
      },
    ],
  })
  file = join(temporaryFolder(), 'a.jsonl')
  writer = new TraceWriter(file)
  client = new Anthropic({ apiKey: 'k', baseURL: model.url })
})

afterEach(async () => {
  writer.close()
  await model[Symbol.asyncDispose]()
})

type Way = 'create' | 'streamed' | 'stream' | 'beta'

async function agent(wrapped: Anthropic, way: Way): Promise<string> {
  const messages: Anthropic.MessageParam[] = [{ role: 'user', content: 'go' }]
  const tool = numberedTools()
  for (;;) {
    const body = { model: 'travel', max_tokens: 100, messages }
    let content: Anthropic.ContentBlock[]
    if (way === 'create') content = (await wrapped.messages.create(body)).content
    else if (way === 'beta') content = (await wrapped.beta.messages.create(body as never)).content as never
    else if (way === 'stream') content = (await wrapped.messages.stream(body).finalMessage()).content
    else content = await assemble(wrapped, body)
    messages.push({ role: 'assistant', content })
    const asked = content.filter((block) => block.type === 'tool_use')
    if (asked.length === 0) return content.map((block) => (block.type === 'text' ? block.text : '')).join('')
    messages.push({
      role: 'user',
      content: asked.map((block) => ({
        type: 'tool_result' as const,
        tool_use_id: block.id,
        content: tool(block.name),
      })),
    })
  }
}

async function assemble(
  wrapped: Anthropic,
  body: Anthropic.MessageCreateParamsNonStreaming,
): Promise<Anthropic.ContentBlock[]> {
  const blocks: (Anthropic.ContentBlock & { json?: string })[] = []
  for await (const event of await wrapped.messages.create({ ...body, stream: true })) {
    if (event.type === 'content_block_start') blocks[event.index] = { ...event.content_block }
    if (event.type !== 'content_block_delta') continue
    const block = blocks[event.index]!
    if (event.delta.type === 'text_delta' && block.type === 'text') block.text += event.delta.text
    if (event.delta.type === 'input_json_delta') block.json = (block.json ?? '') + event.delta.partial_json
  }
  return blocks.map(({ json, ...block }) =>
    block.type === 'tool_use' ? { ...block, input: JSON.parse(json || '{}') } : block,
  ) as never
}

it.each(['create', 'streamed', 'stream', 'beta'] as const)('messages, %s: the trace is the script', async (way) => {
  const wrapped = wrapAnthropic(client, { writer })
  expect(await withTrace('t1', () => agent(wrapped, way))).toBe('Done.')
  expect(calls(file)).toEqual(expected('t1'))
})

it('the beta tool runner', async () => {
  const wrapped = wrapAnthropic(client, { writer })
  const tool = numberedTools()
  const tools = ['get_user', 'search_flights', 'delete_user'].map((name) => ({
    name,
    input_schema: { type: 'object' as const },
    run: () => tool(name),
    parse: (input: unknown) => input,
  }))
  await withTrace('t1', () =>
    wrapped.beta.messages
      .toolRunner({
        model: 'travel',
        max_tokens: 100,
        messages: [{ role: 'user', content: 'go' }],
        tools: tools as never,
      })
      .runUntilDone(),
  )
  expect(calls(file)).toEqual(expected('t1'))
})

it.each([false, true])(
  'a failed tool has its error; tools of the service their results (streamed: %s)',
  async (stream) => {
    const wrapped = wrapAnthropic(client, { writer })
    const ask = async (body: object) => {
      const answer = await wrapped.messages.create({ max_tokens: 1, stream, ...body } as never)
      if (stream) for await (const _ of answer as unknown as AsyncIterable<unknown>);
    }
    await withTrace('t1', async () => {
      const use = { type: 'tool_use', id: 't1', name: 'a', input: {} }
      await ask({ model: 'failing', messages: [{ role: 'user', content: 'go' }] })
      await ask({
        model: 'failing',
        messages: [
          { role: 'assistant', content: [use] },
          {
            role: 'user',
            content: [
              {
                type: 'tool_result',
                tool_use_id: 't1',
                is_error: true,
                content: [{ type: 'text', text: 'disk full' }],
              },
            ],
          },
        ],
      })
      await ask({ model: 'server', messages: [] })
    })
    const line = { type: 'tool_call', trace: 't1' }
    expect(calls(file)).toEqual([
      { ...line, id: 't1', tool: 'a', args: {}, phase: 'executed', result: 'disk full', error: 'disk full' },
      {
        ...line,
        id: 'srv_1',
        tool: 'web_search',
        args: { query: 'q' },
        phase: 'executed',
        result: [{ type: 'web_search_result', url: 'u', title: 't' }],
      },
      {
        ...line,
        id: 'srv_2',
        tool: 'web_search',
        args: { query: 'r' },
        phase: 'executed',
        result: { type: 'web_search_tool_result_error', error_code: 'max_uses_exceeded' },
        error: 'max_uses_exceeded',
      },
      {
        ...line,
        id: 'mcp_1',
        tool: 'roll',
        server: 'dice',
        args: {},
        phase: 'executed',
        result: 'no dice',
        error: 'no dice',
      },
    ])
    expect(readLines(file)[0]).toMatchObject({ usage: { input_tokens: 10, output_tokens: 5 } })
  },
)

it('answers and errors are what they are without; the type too', async () => {
  const plain = new Anthropic({ apiKey: 'k', baseURL: model.url })
  const wrapped = wrapAnthropic(client, { writer })
  expectTypeOf(wrapped).toEqualTypeOf<Anthropic>()
  const body = { model: 'travel', max_tokens: 1, messages: [] }
  expect(await wrapped.messages.create(body)).toEqual(await plain.messages.create(body))
  const raw = await wrapped.messages.create(body).asResponse()
  expect(await raw.json()).toMatchObject({ type: 'message' })
  const failures = await Promise.allSettled([
    wrapped.messages.create({ ...body, model: 'error' }),
    plain.messages.create({ ...body, model: 'error' }),
  ])
  const [one, two] = failures.map((failure) => (failure as PromiseRejectedResult).reason)
  expect([one.status, one.message, one.constructor]).toEqual([400, two.message, two.constructor])
})
