import { join } from 'node:path'
import { Agent, Runner, tool } from '@openai/agents-core'
import { OpenAIChatCompletionsModel, OpenAIResponsesModel } from '@openai/agents-openai'
import OpenAI from 'openai'
import { afterEach, beforeEach, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import { withTrace } from '../../src/recorders/calls/recorder.js'
import { wrapOpenAI } from '../../src/recorders/openai.js'
import { recordAgents } from '../../src/recorders/openai-agents.js'
import { type LoopbackModel, startLoopbackModel } from '../support/loopback-model/server.js'
import { calls, temporaryFolder } from '../support/trace-file.js'

let server: LoopbackModel
let file: string

beforeEach(async () => {
  server = await startLoopbackModel({
    mixed: [
      {
        calls: [
          { id: 'c1', name: 'slow', args: { n: 1 } },
          { id: 'c2', name: 'quick', args: { n: 2 } },
          { id: 'c3', name: 'fails', args: {} },
        ],
      },
      { calls: [{ id: 'c4', name: 'quick', args: { n: 3 } }] },
      { text: 'Done.' },
    ],
  })
  file = join(temporaryFolder(), 'a.jsonl')
})

afterEach(() => server[Symbol.asyncDispose]())

const number = z.object({ n: z.number() })
const tools = [
  tool({
    name: 'slow',
    description: 'd',
    parameters: number,
    execute: async ({ n }) => {
      await new Promise((resolve) => setTimeout(resolve, 30))
      return { slow: n }
    },
  }),
  tool({ name: 'quick', description: 'd', parameters: number, execute: ({ n }) => ({ quick: n }) }),
  tool({
    name: 'fails',
    description: 'd',
    parameters: z.object({}),
    execute: () => {
      throw new Error('disk full')
    },
  }),
]

const line = { type: 'tool_call', trace: 't1', phase: 'executed' }
const expected: Record<string, unknown>[] = [
  { ...line, id: 'c1', tool: 'slow', args: { n: 1 }, result: '{"slow":1}' },
  { ...line, id: 'c2', tool: 'quick', args: { n: 2 }, result: '{"quick":2}' },
  {
    ...line,
    id: 'c3',
    tool: 'fails',
    args: {},
    result: expect.stringContaining('error occurred'),
    error: expect.stringContaining('error occurred'),
  },
  { ...line, id: 'c4', tool: 'quick', args: { n: 3 }, result: '{"quick":3}' },
]

const models = {
  chat: (client: OpenAI) => new OpenAIChatCompletionsModel(client as never, 'mixed'),
  responses: (client: OpenAI) => new OpenAIResponsesModel(client as never, 'mixed'),
}

it.each(['chat', 'responses'] as const)('runner hooks, %s: the trace is the script', async (kind) => {
  const model = models[kind](new OpenAI({ apiKey: 'k', baseURL: `${server.url}/v1` }))
  const runner = recordAgents(new Runner({ tracingDisabled: true }), { file })
  expectTypeOf(runner).toEqualTypeOf<Runner>()
  const result = await withTrace('t1', () => runner.run(new Agent({ name: 'booker', model, tools }), 'go'))
  expect(result.finalOutput).toBe('Done.')
  expect(calls(file)).toEqual(expected.map((entry) => ({ ...entry, agent: 'booker' })))
})

it.each(['chat', 'responses'] as const)('a wrapped client under the SDK, %s', async (kind) => {
  const model = models[kind](wrapOpenAI(new OpenAI({ apiKey: 'k', baseURL: `${server.url}/v1` }), { file }))
  const runner = new Runner({ tracingDisabled: true })
  await withTrace('t1', () => runner.run(new Agent({ name: 'booker', model, tools }), 'go'))
  // In Chat Completions a failed tool is a result like any other: the API has no sign of it.
  expect(calls(file)).toEqual(kind === 'chat' ? expected.map(({ error, ...entry }) => entry) : expected)
})
