import { join } from 'node:path'
import { tool } from '@langchain/core/tools'
import { MessagesAnnotation, StateGraph } from '@langchain/langgraph'
import { createReactAgent, ToolNode } from '@langchain/langgraph/prebuilt'
import { ChatOpenAI } from '@langchain/openai'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { withTrace } from '../../src/recorders/calls/recorder.js'
import { AssayCallbackHandler } from '../../src/recorders/langchain.js'
import { type LoopbackModel, startLoopbackModel } from '../support/loopback-model/server.js'
import { calls, readLines, temporaryFolder } from '../support/trace-file.js'

let server: LoopbackModel
let file: string

const call = (id: string, name: string, args: object | string) => ({ id, name, args })

beforeEach(async () => {
  server = await startLoopbackModel({
    mixed: [
      {
        calls: [
          call('c1', 'slow', { n: 1 }),
          call('c2', 'no_such_tool', { x: 1 }),
          call('c3', 'quick', { n: 2 }),
          call('c4', 'fails', {}),
        ],
      },
      { calls: [call('c5', 'quick', { n: 3 })] },
      { text: 'Done.' },
    ],
  })
  file = join(temporaryFolder(), 'a.jsonl')
})

afterEach(() => server[Symbol.asyncDispose]())

const number = z.object({ n: z.number() })
const slow = tool(
  async ({ n }) => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    return JSON.stringify({ slow: n })
  },
  { name: 'slow', description: 'd', schema: number },
)
const quick = tool(({ n }) => ({ quick: n }), { name: 'quick', description: 'd', schema: number })
const fails = tool(
  () => {
    throw new Error('disk full')
  },
  { name: 'fails', description: 'd', schema: z.object({}) },
)
const tools = [slow, quick, fails]

it('a LangGraph agent: calls in the order asked for, those without a tool too', async () => {
  const llm = new ChatOpenAI({
    model: 'mixed',
    apiKey: 'k',
    configuration: { baseURL: `${server.url}/v1` },
    maxRetries: 0,
  })
  const agent = createReactAgent({ llm, tools: new ToolNode(tools) })
  await withTrace('t1', () =>
    agent.invoke({ messages: [{ role: 'user', content: 'go' }] }, { callbacks: [new AssayCallbackHandler({ file })] }),
  )
  const line = { type: 'tool_call', trace: 't1' }
  expect(calls(file)).toEqual([
    { ...line, id: 'c1', tool: 'slow', args: { n: 1 }, phase: 'executed', result: '{"slow":1}' },
    { ...line, id: 'c2', tool: 'no_such_tool', args: { x: 1 }, phase: 'requested' },
    { ...line, id: 'c3', tool: 'quick', args: { n: 2 }, phase: 'executed', result: '{"quick":2}' },
    { ...line, id: 'c4', tool: 'fails', args: {}, phase: 'executed', error: 'disk full' },
    { ...line, id: 'c5', tool: 'quick', args: { n: 3 }, phase: 'executed', result: '{"quick":3}' },
  ])
  expect(readLines(file)[0]).toMatchObject({ durationMs: expect.any(Number) })
})

it('a streamed answer of a model alone', async () => {
  const model = new ChatOpenAI({
    model: 'mixed',
    apiKey: 'k',
    configuration: { baseURL: `${server.url}/v1` },
    maxRetries: 0,
  })
  await withTrace('t1', async () => {
    for await (const _ of await model.stream('go', { callbacks: [new AssayCallbackHandler({ file })] }));
  })
  expect(calls(file).map((made) => [made.tool, made.args, made.phase])).toEqual([
    ['slow', { n: 1 }, 'requested'],
    ['no_such_tool', { x: 1 }, 'requested'],
    ['quick', { n: 2 }, 'requested'],
    ['fails', {}, 'requested'],
  ])
})

it('tools that are run without a model', async () => {
  const callbacks = [new AssayCallbackHandler({ file })]
  await withTrace('t1', async () => {
    expect(await quick.invoke({ n: 1 }, { callbacks })).toEqual({ quick: 1 })
    await expect(fails.invoke({}, { callbacks })).rejects.toThrow('disk full')
    const graph = new StateGraph(MessagesAnnotation)
      .addNode('a', () => ({ messages: [] }))
      .addEdge('__start__', 'a')
      .compile()
    await graph.invoke({ messages: [] }, { callbacks })
  })
  expect(calls(file)).toEqual([
    { type: 'tool_call', trace: 't1', tool: 'quick', args: { n: 1 }, phase: 'executed', result: { quick: 1 } },
    { type: 'tool_call', trace: 't1', tool: 'fails', args: {}, phase: 'executed', error: 'disk full' },
  ])
})
