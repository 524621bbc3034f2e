import { join } from 'node:path'
import OpenAI7 from 'openai'
import OpenAI6 from 'openai-v6'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordChatCompletionsWithTools } from '../../src/recorders/record-chat-completions.js'
import { TraceWriter } from '../../src/recorders/writing/trace-writer.js'
import { type LoopbackModel, startLoopbackModel } from '../support/loopback-model/server.js'
import { calls, readLines, temporaryFolder } from '../support/trace-file.js'

let server: LoopbackModel
let file: string
let writer: TraceWriter

const call = (id: string, name: string, args: object | string = {}) => ({ id, name, args })

beforeEach(async () => {
  server = await startLoopbackModel({
    rounds: [
      { text: 'Looking.', calls: [call('1', 'get', { n: 1 }), call('1', 'get', { n: 2 })] },
      { calls: [call('2', 'boom'), call('3', 'constructor'), call('4', 'get', '{"n": '), call('5', 'get', '')] },
      { text: 'All done.' },
    ],
    endless: Array.from({ length: 20 }, (_, n) => ({ calls: [call(String(n), 'get', { n })] })),
    silent: [{ text: 'Hello.' }],
    failing: [{ calls: [call('1', 'get', { n: 1 })] }, { fail: 500 }],
  })
  file = join(temporaryFolder(), 'traces/session.jsonl')
  writer = new TraceWriter(file)
})

afterEach(async () => {
  writer.close()
  await server[Symbol.asyncDispose]()
})

const toolExecutors = {
  get: async ({ n = 0 }: { n?: number }) => ({ got: n }),
  boom: () => {
    throw new Error('disk full')
  },
}
const tools = ['get', 'boom'].map((name) => ({ type: 'function' as const, function: { name, parameters: {} } }))
const messages = [{ role: 'user', content: 'go' }]

const versions = [
  ['7', (url: string) => new OpenAI7({ apiKey: 'k', baseURL: `${url}/v1`, maxRetries: 0 })],
  ['6', (url: string) => new OpenAI6({ apiKey: 'k', baseURL: `${url}/v1`, maxRetries: 0 })],
] as const

describe.each(versions)('openai %s', (_version, connect) => {
  it.each([false, true])('each call once, with its result or what went wrong (stream: %s)', async (stream) => {
    const client = connect(server.url)
    const said: string[] = []
    const onText = (piece: string): void => void said.push(piece)
    const r = await recordChatCompletionsWithTools({
      writer,
      client,
      model: 'rounds',
      messages,
      tools,
      toolExecutors,
      maxToolRounds: 4,
      stream,
      onText,
      trace: 't1',
    })
    expect(r.content).toBe('All done.')
    expect(said.join('')).toBe(stream ? 'Looking.All done.' : '')
    expect(r.toolCalls).toEqual([
      { name: 'get', args: { n: 1 }, result: { got: 1 }, error: undefined },
      { name: 'get', args: { n: 2 }, result: { got: 2 }, error: undefined },
      { name: 'boom', args: {}, result: null, error: 'disk full' },
      { name: 'constructor', args: {}, result: null, error: 'no executor for this tool' },
      { name: 'get', args: '{"n": ', result: null, error: 'the arguments are not JSON' },
      { name: 'get', args: {}, result: { got: 0 }, error: undefined },
    ])
    const line = { type: 'tool_call', trace: 't1' }
    expect(calls(file)).toEqual([
      { ...line, id: '1', tool: 'get', args: { n: 1 }, result: { got: 1 }, phase: 'executed' },
      { ...line, id: '1', tool: 'get', args: { n: 2 }, result: { got: 2 }, phase: 'executed' },
      { ...line, id: '2', tool: 'boom', args: {}, error: 'disk full', phase: 'executed' },
      { ...line, id: '3', tool: 'constructor', args: {}, error: 'no executor for this tool', phase: 'requested' },
      { ...line, id: '4', tool: 'get', args: '{"n": ', error: 'the arguments are not JSON', phase: 'requested' },
      { ...line, id: '5', tool: 'get', args: {}, result: { got: 0 }, phase: 'executed' },
    ])
    // The model receives each call in a history that the service accepts.
    const last = server.requests.at(-1)?.messages as Record<string, unknown>[]
    expect(
      last.filter((message) => message.role === 'tool').map((message) => [message.tool_call_id, message.content]),
    ).toEqual([
      ['1', '{"got":1}'],
      ['1', '{"got":2}'],
      ['2', '{"error":"disk full"}'],
      ['3', '{"error":"no executor for this tool"}'],
      ['4', '{"error":"the arguments are not JSON"}'],
      ['5', '{"got":0}'],
    ])
    expect(r.messages).toEqual([...last, expect.objectContaining({ role: 'assistant', content: 'All done.' })])
  })

  it('stops at the round limit and says which calls were not run', async () => {
    const r = await recordChatCompletionsWithTools({
      writer,
      client: connect(server.url),
      model: 'endless',
      messages,
      tools,
      toolExecutors,
      maxToolRounds: 2,
    })
    expect(server.requests).toHaveLength(3)
    expect(r.content).toBeNull()
    expect(r.toolCalls.map((made) => made.error)).toEqual([
      undefined,
      undefined,
      'not run: the limit of 2 tool rounds was reached',
    ])
    expect(readLines(file).map((line) => line.phase)).toEqual(['executed', 'executed', 'requested'])
    expect(new Set(readLines(file).map((line) => line.trace)).size).toBe(1)
  })

  it('keeps the calls made before a request that fails, and throws what the SDK throws', async () => {
    const failing = recordChatCompletionsWithTools({
      writer,
      client: connect(server.url),
      model: 'failing',
      messages,
      tools,
      toolExecutors,
    })
    await expect(failing).rejects.toMatchObject({ status: 500 })
    expect(readLines(file).map((line) => line.tool)).toEqual(['get'])
  })
})

it('two conversations are two traces, also without a call, and the messages given stay as they are', async () => {
  const client = new OpenAI7({ apiKey: 'k', baseURL: `${server.url}/v1` })
  const given = Object.freeze([...messages])
  await recordChatCompletionsWithTools({ writer, client, model: 'silent', messages: given, case: 'greets', trial: '1' })
  await recordChatCompletionsWithTools({ writer, client, model: 'silent', messages: given })
  const lines = readLines(file)
  expect(lines.map((line) => line.type)).toEqual(['trace_start', 'trace_start'])
  expect(lines[0]).toMatchObject({ case: 'greets', trial: '1' })
  expect(lines[0]?.trace).not.toBe(lines[1]?.trace)
  expect(server.requests[0]).not.toHaveProperty('tools')
})
