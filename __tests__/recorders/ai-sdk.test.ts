import { join } from 'node:path'
import { createOpenAI } from '@ai-sdk/openai'
import { generateText, isStepCount, registerTelemetry, streamText, type ToolSet, tool } from 'ai'
import { generateText as generateText6, stepCountIs, tool as tool6 } from 'ai-v6'
import { MockLanguageModelV3 } from 'ai-v6/test'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { assayTelemetry, recordStep } from '../../src/recorders/ai-sdk.js'
import { withTrace } from '../../src/recorders/calls/recorder.js'
import { type LoopbackModel, startLoopbackModel } from '../support/loopback-model/server.js'
import { calls, readLines, temporaryFolder } from '../support/trace-file.js'

let server: LoopbackModel
let file: string

const call = (id: string, name: string, args: object | string) => ({ id, name, args })

beforeEach(async () => {
  server = await startLoopbackModel({
    mixed: [
      {
        text: 'Looking.',
        calls: [
          call('c1', 'slow', { n: 1 }),
          call('c2', 'no_such_tool', { x: 1 }),
          call('c3', 'quick', { n: 2 }),
          call('c4', 'quick', { n: 'not a number' }),
          call('c5', 'fails', {}),
        ],
      },
      { calls: [call('c1', 'quick', { n: 3 })] },
      { text: 'Done.' },
    ],
    approval: [{ calls: [call('a1', 'wipe', { disk: 1 }), call('a2', 'quick', { n: 1 })] }, { text: 'Done.' }],
    client: [{ calls: [call('b1', 'browser', { url: 'u' })] }],
  })
  file = join(temporaryFolder(), 'a.jsonl')
})

afterEach(() => server[Symbol.asyncDispose]())

const slowly = async (n: number): Promise<{ slow: number }> => {
  await new Promise((resolve) => setTimeout(resolve, 30))
  return { slow: n }
}

const tools = {
  slow: tool({ inputSchema: z.object({ n: z.number() }), execute: ({ n }) => slowly(n) }),
  quick: tool({
    inputSchema: z.object({ n: z.number() }),
    execute: (input) => {
      const { n } = input
      input.n = -1
      return { quick: n }
    },
  }),
  fails: tool({
    inputSchema: z.object({}),
    execute: (): string => {
      throw new Error('disk full')
    },
  }),
  browser: tool({ inputSchema: z.object({ url: z.string() }) }),
  wipe: tool({ inputSchema: z.object({ disk: z.number() }), execute: ({ disk }) => ({ wiped: disk }) }),
}

const line = { type: 'tool_call', trace: 't1' }
const mixed = [
  { ...line, id: 'c1', tool: 'slow', args: { n: 1 }, phase: 'executed', result: { slow: 1 } },
  {
    ...line,
    id: 'c2',
    tool: 'no_such_tool',
    args: { x: 1 },
    phase: 'requested',
    error: expect.stringContaining('no_such_tool'),
  },
  { ...line, id: 'c3', tool: 'quick', args: { n: 2 }, phase: 'executed', result: { quick: 2 } },
  { ...line, id: 'c4', tool: 'quick', args: { n: 'not a number' }, phase: 'requested', error: expect.any(String) },
  { ...line, id: 'c5', tool: 'fails', args: {}, phase: 'executed', error: 'disk full' },
  { ...line, id: 'c1', tool: 'quick', args: { n: 3 }, phase: 'executed', result: { quick: 3 } },
]

describe('ai 7', () => {
  const model = (name: string) => createOpenAI({ apiKey: 'k', baseURL: `${server.url}/v1` }).chat(name)
  const common = (name: string) => ({
    model: model(name),
    prompt: 'go',
    tools: tools as unknown as ToolSet,
    stopWhen: isStepCount(5),
    telemetry: { integrations: [assayTelemetry({ file })] },
  })

  it('generateText: calls in the order asked for, refused ones too', async () => {
    const { text } = await withTrace('t1', () => generateText(common('mixed')))
    expect(text).toBe('Done.')
    expect(calls(file)).toEqual(mixed)
    expect(readLines(file)[0]).toMatchObject({ usage: { totalTokens: 15 }, durationMs: expect.any(Number) })
  })

  it('streamText: tools run while the answer still comes', async () => {
    await withTrace('t1', async () => {
      for await (const _ of streamText({ ...common('mixed'), onError: () => {} }).stream);
    })
    expect(calls(file)).toEqual(mixed)
  })

  it('a registered recorder sees every call without a change to the agent', async () => {
    registerTelemetry(assayTelemetry({ file }))
    await withTrace('t1', () => generateText({ ...common('mixed'), telemetry: {} }))
    expect(calls(file)).toEqual(mixed)
  })

  it('a call that waits for approval is recorded with its outcome', async () => {
    await withTrace('t1', async () => {
      const base = { ...common('approval'), toolApproval: { wipe: 'user-approval' as const } }
      const { prompt, ...rest } = base
      const first = await generateText(base)
      const asked = first.content.find((part) => part.type === 'tool-approval-request')
      if (asked === undefined) throw new Error('no approval was asked for')
      const messages = [
        { role: 'user' as const, content: prompt },
        ...first.responseMessages,
        {
          role: 'tool' as const,
          content: [{ type: 'tool-approval-response' as const, approvalId: asked.approvalId, approved: true }],
        },
      ]
      await generateText({ ...rest, messages })
    })
    expect(calls(file)).toEqual([
      { ...line, id: 'a1', tool: 'wipe', args: { disk: 1 }, phase: 'executed', result: { wiped: 1 } },
      { ...line, id: 'a2', tool: 'quick', args: { n: 1 }, phase: 'executed', result: { quick: 1 } },
    ])
  })

  it('a tool that the browser runs is recorded as requested', async () => {
    await withTrace('t1', () => generateText(common('client')))
    expect(calls(file)).toEqual([{ ...line, id: 'b1', tool: 'browser', args: { url: 'u' }, phase: 'requested' }])
  })
})

describe('ai 6', () => {
  it('onStepFinish: the same', async () => {
    const usage = { inputTokens: { total: 1 }, outputTokens: { total: 1 } } as never
    const turn = (content: object[], finishReason: string) =>
      ({ content, finishReason: { unified: finishReason, raw: undefined }, usage, warnings: [] }) as never
    const asked = (toolCallId: string, toolName: string, input: object) => ({
      type: 'tool-call',
      toolCallId,
      toolName,
      input: JSON.stringify(input),
    })
    const model = new MockLanguageModelV3({
      doGenerate: [
        turn(
          [asked('c1', 'slow', { n: 1 }), asked('c2', 'no_such_tool', { x: 1 }), asked('c3', 'quick', { n: 2 })],
          'tool-calls',
        ),
        turn([{ type: 'text', text: 'Done.' }], 'stop'),
      ],
    })
    const tools6 = {
      slow: tool6({ inputSchema: z.object({ n: z.number() }), execute: ({ n }) => slowly(n) }),
      quick: tool6({ inputSchema: z.object({ n: z.number() }), execute: ({ n }) => ({ quick: n }) }),
    }
    const { text } = await withTrace('t1', () =>
      generateText6({
        model,
        prompt: 'go',
        tools: tools6,
        stopWhen: stepCountIs(5),
        onStepFinish: recordStep({ file }),
      }),
    )
    expect(text).toBe('Done.')
    expect(calls(file)).toEqual(mixed.slice(0, 3))
  })
})
