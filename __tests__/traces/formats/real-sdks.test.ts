import { readFileSync } from 'node:fs'
import Anthropic from '@anthropic-ai/sdk'
import {
  Agent,
  type AgentOutputItem,
  tool as agentTool,
  Runner,
  setTraceProcessors,
  setTracingDisabled,
  Usage,
  withTrace,
} from '@openai/agents-core'
import { convertToModelMessages, generateText, isStepCount, jsonSchema, tool, type UIMessage } from 'ai'
import { MockLanguageModelV4 } from 'ai/test'
import OpenAI from 'openai'
import { describe, expect, test } from 'vitest'
import type { ToolCall } from '../../../src/model/trace.js'
import { importRecords } from '../../support/import-records.js'
import { type Exchange, startReplayServer } from '../../support/replay-server.js'

const root = new URL('../../fixtures/traces/http-capture/', import.meta.url)
const responsesOf = (name: string) =>
  readFileSync(new URL(name, root), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as Exchange).response)

interface Ran {
  readonly tool: string
  readonly args: unknown
  readonly result?: string
  readonly error?: string
}

/** The agent's tools: traces are compared with what really ran. */
class Shop {
  readonly ran: Ran[] = []

  run(name: string, args: unknown): string {
    const answers: Record<string, string> = { find_order: '{"total":5}', add_note: 'noted' }
    const result = answers[name]
    this.ran.push(result === undefined ? { tool: name, args, error: 'card declined' } : { tool: name, args, result })
    if (result === undefined) throw new Error('card declined')
    return result
  }

  /** For APIs that have no way to say that a call failed. */
  say(name: string, args: unknown): string {
    try {
      return this.run(name, args)
    } catch (error) {
      return (error as Error).message
    }
  }
}

const brief = ({ tool: name, args, result, error }: ToolCall | Ran) => ({ tool: name, args, outcome: error ?? result })
const called = (list: readonly { tool: string; args?: unknown }[]) => list.map(({ tool: name, args }) => [name, args])
const parse = (text: string): unknown => JSON.parse(text)
const wire = (value: unknown) => parse(JSON.stringify(value))

describe.each([false, true])('openai, streamed: %s', (stream) => {
  const suffix = stream ? '-streamed.jsonl' : '.jsonl'

  test('chat completions', async () => {
    await using server = await startReplayServer(responsesOf(`chat${suffix}`))
    const client = new OpenAI({ baseURL: `${server.url}/v1`, apiKey: 'none' })
    const shop = new Shop()
    const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: 'Refund order 17, please.' }]
    for (let turn = 0; turn < 3; turn++) {
      const body = { model: 'm', messages }
      const { choices } = stream
        ? await client.chat.completions.stream(body).finalChatCompletion()
        : await client.chat.completions.create(body)
      messages.push(choices[0]!.message)
      for (const call of choices[0]!.message.tool_calls ?? []) {
        if (call.type !== 'function') continue
        const content = shop.say(call.function.name, parse(call.function.arguments))
        messages.push({ role: 'tool', tool_call_id: call.id, content })
      }
    }
    expect(shop.ran).toHaveLength(3)
    const captured = await importRecords(undefined, wire(server.exchanges) as Exchange[])
    expect(captured.calls.map(brief)).toEqual(shop.ran.map(brief))
  })

  test('responses', async () => {
    await using server = await startReplayServer(responsesOf(`responses${suffix}`))
    const client = new OpenAI({ baseURL: `${server.url}/v1`, apiKey: 'none' })
    const shop = new Shop()
    const input: OpenAI.Responses.ResponseInputItem[] = [{ role: 'user', content: 'Refund order 17, please.' }]
    for (let turn = 0; turn < 3; turn++) {
      const body = { model: 'm', input }
      const { output } = stream
        ? await client.responses.stream(body).finalResponse()
        : await client.responses.create(body)
      input.push(...(output as OpenAI.Responses.ResponseInputItem[]))
      for (const item of output) {
        if (item.type !== 'function_call') continue
        const result = shop.say(item.name, parse(item.arguments))
        input.push({ type: 'function_call_output', call_id: item.call_id, output: result })
      }
    }
    expect(shop.ran).toHaveLength(3)
    const captured = await importRecords(undefined, wire(server.exchanges) as Exchange[])
    expect(captured.calls.map(brief)).toEqual(shop.ran.map(brief))
    const saved = await importRecords(undefined, wire(input) as object[])
    expect(saved.reading.files[0]?.format).toBe('openai-responses')
    expect(saved.calls.map(brief)).toEqual(shop.ran.map(brief))
  })

  test('anthropic', async () => {
    await using server = await startReplayServer(responsesOf(`anthropic${suffix}`))
    const client = new Anthropic({ baseURL: server.url, apiKey: 'none' })
    const shop = new Shop()
    const messages: Anthropic.MessageParam[] = [{ role: 'user', content: 'Refund order 17, please.' }]
    for (let turn = 0; turn < 3; turn++) {
      const body = { model: 'm', max_tokens: 9, messages }
      const { content } = stream
        ? await client.messages.stream(body).finalMessage()
        : await client.messages.create(body)
      messages.push({ role: 'assistant', content })
      const results = content.flatMap((block) => {
        if (block.type !== 'tool_use') return []
        try {
          return [{ type: 'tool_result' as const, tool_use_id: block.id, content: shop.run(block.name, block.input) }]
        } catch (error) {
          const said = (error as Error).message
          return [{ type: 'tool_result' as const, tool_use_id: block.id, content: said, is_error: true }]
        }
      })
      if (results.length > 0) messages.push({ role: 'user', content: results })
    }
    expect(shop.ran).toHaveLength(3)
    for (const records of [server.exchanges, messages]) {
      const { calls } = await importRecords(undefined, wire(records) as object[])
      expect(calls.map(brief)).toEqual(shop.ran.map(brief))
      expect(calls.map((call) => call.error)).toEqual([undefined, 'card declined', undefined])
    }
  })
})

describe('ai', () => {
  const usage = { inputTokens: { total: 1 }, outputTokens: { total: 1 } } as never
  const call = (toolCallId: string, toolName: string, args: object) => ({
    type: 'tool-call' as const,
    toolCallId,
    toolName,
    input: JSON.stringify(args),
  })

  async function run() {
    const turns = [
      [call('c1', 'find_order', { order: '17' })],
      [
        call('c2', 'refund_order', { order: '17' }),
        call('c3', 'add_note', { text: 'x' }),
        call('c4', 'drop_table', {}),
      ],
      [{ type: 'text' as const, text: 'done' }],
    ]
    let turn = 0
    const model = new MockLanguageModelV4({
      doGenerate: async () => {
        const content = turns[turn++]!
        const unified = turn < turns.length ? ('tool-calls' as const) : ('stop' as const)
        return { content, finishReason: { unified, raw: undefined }, usage, warnings: [] }
      },
    })
    const shop = new Shop()
    const inputSchema = jsonSchema<object>({ type: 'object' })
    const make = (name: string) => tool({ inputSchema, execute: async (args) => shop.run(name, args) })
    const tools = { find_order: make('find_order'), refund_order: make('refund_order'), add_note: make('add_note') }
    const result = await generateText({ model, prompt: 'hi', tools, stopWhen: isStepCount(9) })
    return { result, shop }
  }

  test('steps, model messages: calls that ran, in order, and the one that never did', async () => {
    const { result, shop } = await run()
    const steps = await importRecords(undefined, [{ steps: wire(result.steps) }])
    expect(steps.reading.files[0]?.format).toBe('ai-sdk')
    // JSON has no words for an Error: that the call failed is all that a saved step still says.
    expect(called(steps.calls)).toEqual([...called(shop.ran), ['drop_table', {}]])
    expect(steps.calls.map((each) => each.phase)).toEqual([undefined, undefined, undefined, 'requested'])
    expect(steps.calls.map((each) => each.error !== undefined)).toEqual([false, true, false, true])

    const messages = await importRecords(undefined, wire(result.responseMessages) as object[])
    expect(messages.reading.files[0]?.format).toBe('ai-sdk')
    expect(messages.calls[0]?.result).toBe('{"total":5}')
    expect(messages.calls[1]?.error).toBe('Error: card declined')
    expect(called(messages.calls)).toEqual(called(steps.calls))
    expect(messages.calls.map((each) => each.error !== undefined)).toEqual([false, true, false, true])
  })

  test('UI messages say the same as the model messages that the SDK makes of them', async () => {
    const text = readFileSync(new URL('../ai-sdk/ui-messages.json', root), 'utf8')
    const chat = parse(text) as { messages: UIMessage[] }
    const converted = await convertToModelMessages(chat.messages)
    const fromUi = await importRecords(undefined, [chat])
    const fromModel = await importRecords(undefined, wire(converted) as object[])
    expect(fromUi.calls).toHaveLength(3)
    expect(fromModel.calls.map(brief)).toEqual(fromUi.calls.map(brief))
  })
})

describe('openai agents', () => {
  const call = (callId: string, name: string, args: object): AgentOutputItem => ({
    type: 'function_call',
    callId,
    name,
    arguments: JSON.stringify(args),
    status: 'completed',
  })

  test('history and spans', async () => {
    const said: AgentOutputItem = {
      type: 'message',
      role: 'assistant',
      status: 'completed',
      content: [{ type: 'output_text', text: 'done' }],
    }
    const turns: AgentOutputItem[][] = [
      [call('c1', 'find_order', { order: '17' })],
      [call('c2', 'refund_order', { order: '17' }), call('c3', 'add_note', { text: 'x' })],
      [said],
    ]
    let turn = 0
    const model = {
      getResponse: async () => ({ usage: new Usage(), output: turns[turn++]! }),
      getStreamedResponse: () => {
        throw new Error('not streamed')
      },
    }
    const shop = new Shop()
    const make = (name: string, delay: number) =>
      agentTool({
        name,
        description: name,
        strict: false,
        parameters: { type: 'object', properties: {}, required: [], additionalProperties: true },
        execute: async (args: unknown) => {
          await new Promise((resolve) => setTimeout(resolve, delay))
          return shop.run(name, args)
        },
      })
    const exported: unknown[] = []
    const keep = async (item: { toJSON(): object | null }) => void exported.push(item.toJSON())
    const ignore = async () => {}
    // Under a test runner the SDK switches tracing off by itself.
    setTracingDisabled(false)
    setTraceProcessors([
      {
        onTraceStart: keep,
        onTraceEnd: ignore,
        onSpanStart: ignore,
        onSpanEnd: keep,
        shutdown: ignore,
        forceFlush: ignore,
      },
    ])
    const tools = [make('find_order', 0), make('refund_order', 20), make('add_note', 0)]
    const agent = new Agent({ name: 'Orders', model, tools })
    const result = await withTrace('orders', () => new Runner().run(agent, 'hi'), { groupId: 'order-17' })
    setTracingDisabled(true)

    const asked = turns
      .flat()
      .flatMap((item) => (item.type === 'function_call' ? [[item.name, parse(item.arguments)]] : []))
    const history = await importRecords(undefined, [{ history: wire(result.history) }])
    const spans = await importRecords(undefined, wire(exported) as object[])
    expect(called(history.calls)).toEqual(asked)
    // Spans have milliseconds: of calls that started within one, the first to end comes first.
    expect(called(spans.calls)[0]).toEqual(asked[0])
    expect(new Set(spans.calls.map((each) => each.tool))).toEqual(new Set(['find_order', 'refund_order', 'add_note']))
    for (const { calls, reading } of [history, spans]) {
      expect(reading.files[0]?.format).toBe('openai-responses')
      expect(calls[0]?.result).toBe('{"total":5}')
      const failed = calls.filter((each) => each.error !== undefined)
      expect(failed.map((each) => each.tool)).toEqual(['refund_order'])
    }
    expect(spans.calls.map(({ trace, agent: by }) => [trace, by])).toEqual(asked.map(() => ['order-17', 'Orders']))
  })
})
