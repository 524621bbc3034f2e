import { setTimeout as sleep } from 'node:timers/promises'
import { LegacyOpenTelemetry, OpenTelemetry } from '@ai-sdk/otel'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { BasicTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { generateText, isStepCount, type Telemetry, tool } from 'ai'
import { MockLanguageModelV4 } from 'ai/test'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { collect } from '../support/collect-calls.js'
import { LoopbackCollector } from '../support/loopback-collector.js'

let collector: LoopbackCollector
let provider: BasicTracerProvider

beforeEach(async () => {
  collector = await LoopbackCollector.start()
  provider = new BasicTracerProvider({
    spanProcessors: [new SimpleSpanProcessor(new OTLPTraceExporter({ url: collector.url }))],
  })
})

afterEach(async () => {
  await provider.shutdown()
  await collector.stop()
})

const usage = { inputTokens: { total: 1 }, outputTokens: { total: 1 } }
const asks = (...calls: readonly [id: string, name: string, input: string][]) => ({
  content: calls.map(([toolCallId, toolName, input]) => ({ type: 'tool-call', toolCallId, toolName, input })),
  finishReason: { unified: 'tool-calls', raw: undefined },
  usage,
  warnings: [],
})
const says = {
  content: [{ type: 'text', text: 'done' }],
  finishReason: { unified: 'stop', raw: undefined },
  usage,
  warnings: [],
}

/** Two requests of one conversation: two parallel calls that end in the other order, a failing one, two that never run. */
async function converse(telemetry: Telemetry): Promise<void> {
  const place = z.object({ city: z.string() })
  const tools = {
    slow: tool({ inputSchema: place, execute: async ({ city }) => sleep(30, { city, temp: 21 }) }),
    quick: tool({ inputSchema: place, execute: async ({ city }) => `${city} is fine` }),
    fail: tool({
      inputSchema: z.object({}),
      execute: async (): Promise<string> => {
        throw new Error('no such booking')
      },
    }),
  }
  const answers = [
    asks(['c1', 'slow', '{"city":"Paris"}'], ['c2', 'quick', '{"city":"Rome"}']),
    says,
    asks(['c3', 'fail', '{}'], ['c4', 'quick', '{"city":7}'], ['c5', 'no_such_tool', '{"x":1}']),
    says,
  ]
  const model = new MockLanguageModelV4({ doGenerate: answers as never })
  // Another recorder's tracing channel must not see these calls: integrations of the call replace the global ones.
  const options = { functionId: 'helper', integrations: [telemetry], includeRuntimeContext: { sessionId: true } }
  for (const prompt of ['one', 'two']) {
    await generateText({
      model,
      tools,
      prompt,
      stopWhen: isStepCount(5),
      telemetry: options,
      runtimeContext: { sessionId: 's2' },
    })
  }
  await provider.forceFlush()
}

const expected = [
  { tool: 'slow', id: 'c1', args: { city: 'Paris' }, result: { city: 'Paris', temp: 21 }, phase: 'executed' },
  { tool: 'quick', id: 'c2', args: { city: 'Rome' }, result: 'Rome is fine', phase: 'executed' },
  { tool: 'fail', id: 'c3', args: {}, error: 'no such booking', phase: 'executed' },
  { tool: 'quick', id: 'c4', args: { city: 7 }, phase: 'requested' },
  { tool: 'no_such_tool', id: 'c5', args: { x: 1 }, phase: 'requested' },
]

describe('AI SDK 7 through OpenTelemetry’s own exporter', () => {
  it('reads every call of a conversation in order, once, with those that never ran', async () => {
    const tracer = provider.getTracer('ai')
    await converse(new OpenTelemetry({ tracer, enrichSpan: () => ({ 'gen_ai.conversation.id': 's1' }) }))
    const { calls, reading } = await collect(collector.lines.join('\n'))
    expect(calls).toMatchObject(expected.map((call) => ({ ...call, trace: 's1' })))
    expect(calls).toHaveLength(expected.length)
    expect(reading).toMatchObject({ files: [{ format: 'otlp' }], traces: 1, problems: [] })
  })

  it('finds the session that runtimeContext puts on the steps above the tools', async () => {
    await converse(new OpenTelemetry({ tracer: provider.getTracer('ai'), runtimeContext: true }))
    const { calls, reading } = await collect(collector.lines.join('\n'))
    expect(calls).toMatchObject(expected.map((call) => ({ ...call, trace: 's2' })))
    expect(reading.problems).toEqual([])
  })

  it('says that it took OpenTelemetry traces for sessions where the defaults export none', async () => {
    await converse(new OpenTelemetry({ tracer: provider.getTracer('ai') }))
    const { calls, reading } = await collect(collector.lines.join('\n'))
    expect(calls).toMatchObject(expected)
    expect(reading).toMatchObject({ traces: 2, problems: [{ code: 'W_SESSION_FALLBACK' }] })
  })

  it('reads the legacy spans, too', async () => {
    await converse(new LegacyOpenTelemetry({ tracer: provider.getTracer('ai') }))
    const { calls } = await collect(collector.lines.join('\n'), { sessionKeys: ['file'] })
    expect(calls).toMatchObject(expected.map((call) => ({ ...call, trace: 'a.jsonl' })))
    expect(calls).toHaveLength(expected.length)
  })
})
