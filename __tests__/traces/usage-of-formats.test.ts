import { describe, expect, it } from 'vitest'
import { collect } from '../../src/assay.js'
import { allFacts } from '../../src/evaluate/facts/tally-facts.js'
import type { Facts } from '../../src/model/facts.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { readTraces } from '../../src/traces/read-traces.js'

const policy = requirePolicy(loadPolicyObject({ version: '2.0', tools: { deny: ['never'] } }))

/** The facts of one file, and the format that it was read in. */
async function factsOf(...records: readonly object[]): Promise<Partial<Facts> & { format?: string }> {
  const text = records.map((record) => `${JSON.stringify(record)}\n`).join('')
  const { evaluation, reading } = await collect(policy, (sink) =>
    readTraces([{ file: 'a.jsonl', chunks: [Buffer.from(text)] }], sink),
  )
  const { turns, tokens, costUsd, durationMs, atLeast } = allFacts(evaluation.facts)
  return { format: reading.files[0]?.format, turns, tokens, costUsd, durationMs, atLeast } as Partial<Facts>
}

const called = (name: string) => ({ type: 'function', id: 'c1', function: { name, arguments: '{}' } })
const openaiUsage = {
  prompt_tokens: 100,
  completion_tokens: 20,
  total_tokens: 120,
  prompt_tokens_details: { cached_tokens: 60 },
}
const anthropicUsage = {
  input_tokens: 10,
  cache_read_input_tokens: 80,
  cache_creation_input_tokens: 5,
  output_tokens: 7,
}
const counted = (total: number, input: number, output: number, cached?: number) => ({
  ...{ total, input, output },
  ...(cached !== undefined && { cached }),
})

describe('tokens, cost and turns of', () => {
  it.each<[string, readonly object[], object]>([
    [
      'openai-chat',
      [
        {
          object: 'chat.completion',
          id: 'r1',
          choices: [{ message: { role: 'assistant', tool_calls: [called('a')] } }],
          usage: openaiUsage,
        },
      ],
      { turns: 1, tokens: counted(120, 100, 20, 60) },
    ],
    [
      'openai-chat',
      [
        {
          ...{ task_id: 't', trial: 0, termination_reason: 'x', agent_cost: 0.02, user_cost: 9, duration: 3.5 },
          messages: [
            {
              role: 'assistant',
              content: '',
              tool_calls: [{ id: 'c1', name: 'a', arguments: {}, requestor: 'assistant' }],
              usage: { prompt_tokens: 5, completion_tokens: 1 },
            },
            { role: 'user', content: 'x', usage: { prompt_tokens: 900, completion_tokens: 900 } },
          ],
        },
      ],
      { turns: 1, tokens: counted(6, 5, 1), costUsd: 0.02, durationMs: 3500 },
    ],
    [
      'openai-responses',
      [
        {
          object: 'response',
          id: 'r1',
          output: [{ type: 'function_call', name: 'a', arguments: '{}', call_id: 'c1' }],
          usage: { input_tokens: 10, input_tokens_details: { cached_tokens: 4 }, output_tokens: 2, total_tokens: 12 },
        },
      ],
      { turns: 1, tokens: counted(12, 10, 2, 4) },
    ],
    [
      'anthropic',
      [
        {
          type: 'message',
          id: 'm1',
          role: 'assistant',
          stop_reason: 'tool_use',
          content: [{ type: 'tool_use', id: 'c1', name: 'a', input: {} }],
          usage: anthropicUsage,
        },
      ],
      { turns: 1, tokens: counted(102, 95, 7, 80) },
    ],
    [
      'gemini',
      [
        {
          responseId: 'r1',
          candidates: [{ content: { role: 'model', parts: [{ functionCall: { name: 'a', args: {} } }] } }],
          usageMetadata: { promptTokenCount: 30, candidatesTokenCount: 2 },
        },
        {
          responseId: 'r1',
          candidates: [{ content: { role: 'model', parts: [{ text: 'x' }] } }],
          usageMetadata: {
            promptTokenCount: 30,
            cachedContentTokenCount: 9,
            candidatesTokenCount: 4,
            thoughtsTokenCount: 6,
            totalTokenCount: 40,
          },
        },
      ],
      { turns: 1, tokens: counted(40, 30, 10, 9) },
    ],
    [
      'http-capture',
      [
        {
          url: 'https://api.anthropic.com/v1/messages',
          request: { messages: [{ role: 'user', content: 'x' }] },
          response: {
            type: 'message',
            id: 'm1',
            role: 'assistant',
            content: [{ type: 'tool_use', id: 'c1', name: 'a', input: {} }],
            usage: anthropicUsage,
          },
        },
      ],
      { turns: 1, tokens: counted(102, 95, 7, 80) },
    ],
    [
      'pydantic-ai',
      [
        {
          kind: 'response',
          parts: [{ part_kind: 'tool-call', tool_name: 'a', args: '{}', tool_call_id: 'c1' }],
          usage: { input_tokens: 8, cache_read_tokens: 3, output_tokens: 2 },
        },
      ],
      { turns: 1, tokens: counted(10, 8, 2, 3) },
    ],
    [
      'opencode',
      [
        {
          type: 'tool',
          id: 'p1',
          callID: 'c1',
          sessionID: 's',
          messageID: 'm',
          tool: 'a',
          state: { status: 'completed', input: {}, output: '' },
        },
        {
          type: 'step-finish',
          id: 'p2',
          sessionID: 's',
          messageID: 'm',
          cost: 0.5,
          tokens: { input: 10, output: 2, reasoning: 1, cache: { read: 20, write: 3 } },
        },
      ],
      { turns: 1, tokens: counted(36, 33, 3, 20), costUsd: 0.5 },
    ],
    [
      'swe-agent',
      [
        {
          trajectory: [{ action: 'ls', observation: 'a' }],
          info: { model_stats: { instance_cost: 0.25, tokens_sent: 90, tokens_received: 9, api_calls: 4 } },
        },
      ],
      { turns: 4, tokens: counted(99, 90, 9), costUsd: 0.25 },
    ],
    [
      'atif',
      [
        {
          ...{ schema_version: 'ATIF-v1.0', session_id: 's', agent: { name: 'x' } },
          steps: [
            {
              step_id: 1,
              source: 'agent',
              tool_calls: [{ tool_call_id: 'c1', function_name: 'a', arguments: {} }],
              metrics: { prompt_tokens: 10, completion_tokens: 1, cached_tokens: 4, cost_usd: 0.1 },
            },
          ],
          final_metrics: {
            total_prompt_tokens: 12,
            total_completion_tokens: 2,
            total_cached_tokens: 4,
            total_cost_usd: 0.15,
          },
        },
      ],
      { turns: 1, tokens: counted(14, 12, 2, 4), costUsd: 0.15 },
    ],
    [
      'inspect',
      [
        {
          id: 's1',
          epoch: 1,
          target: '',
          messages: [{ role: 'assistant', content: '', tool_calls: [{ id: 'c1', function: 'a', arguments: {} }] }],
          model_usage: { m: { input_tokens: 5, output_tokens: 2, input_tokens_cache_read: 3 } },
          total_time: 2,
        },
      ],
      { tokens: counted(10, 8, 2), durationMs: 2000 },
    ],
    [
      'openhands',
      [
        {
          id: 1,
          source: 'agent',
          action: 'run',
          args: { command: 'ls' },
          llm_metrics: {
            accumulated_cost: 0.3,
            accumulated_token_usage: { prompt_tokens: 50, completion_tokens: 5, cache_read_tokens: 40 },
          },
        },
      ],
      { tokens: counted(55, 50, 5, 40), costUsd: 0.3 },
    ],
    [
      'langfuse',
      [
        {
          type: 'GENERATION',
          id: 'g',
          traceId: 't',
          startTime: '2026-01-01T00:00:00Z',
          input: null,
          output: null,
          usageDetails: { input: 10, output: 2, total: 16, input_cache_read: 4 },
          totalCost: 0.01,
        },
      ],
      { turns: 1, tokens: counted(16, 14, 2, 4), costUsd: 0.01 },
    ],
    [
      'braintrust',
      [
        {
          root_span_id: 't',
          span_id: 's',
          span_attributes: { type: 'llm', name: 'x' },
          metrics: { prompt_tokens: 9, completion_tokens: 1, tokens: 10, estimated_cost: 5 },
        },
      ],
      { turns: 1, tokens: counted(10, 9, 1) },
    ],
    [
      'mastra',
      [
        {
          traceId: 't',
          id: 's',
          type: 'model_generation',
          startTime: '2026-01-01T00:00:00Z',
          attributes: { usage: { inputTokens: 9, outputTokens: 1, totalTokens: 10 } },
        },
      ],
      { turns: 1, tokens: counted(10, 9, 1) },
    ],
    [
      'langchain',
      [
        {
          id: 'r',
          trace_id: 't',
          run_type: 'llm',
          start_time: '2026-01-01T00:00:00Z',
          dotted_order: '20260101T000000000000Zr',
          prompt_tokens: 9,
          completion_tokens: 1,
          total_tokens: 10,
          total_cost: 0.2,
        },
      ],
      { turns: 1, tokens: counted(10, 9, 1), costUsd: 0.2 },
    ],
    [
      'smolagents',
      [
        {
          ...{
            output: 'x',
            state: 'success',
            token_usage: { input_tokens: 900, output_tokens: 30, total_tokens: 930 },
          },
          timing: { start_time: 1767225600, end_time: 1767225604.5, duration: 4.5 },
          steps: [
            { task: 'x', task_images: null },
            {
              ...{ step_number: 1, observations: 'x', timing: { start_time: 1767225600 }, model_output_message: {} },
              tool_calls: [{ id: 'c1', type: 'function', function: { name: 'a', arguments: {} } }],
              token_usage: { input_tokens: 400, output_tokens: 10, total_tokens: 410 },
            },
            {
              ...{ step_number: 2, observations: null, tool_calls: null, model_output_message: {} },
              token_usage: { input_tokens: 500, output_tokens: 20, total_tokens: 520 },
            },
          ],
        },
      ],
      { turns: 2, tokens: counted(930, 900, 30), durationMs: 4500 },
    ],
    [
      'autogen',
      [
        { type: 'TextMessage', id: '1', source: 'user', models_usage: null, content: 'x' },
        {
          ...{
            type: 'ToolCallRequestEvent',
            id: '2',
            source: 'a',
            content: [{ id: 'c1', name: 'a', arguments: '{}' }],
          },
          models_usage: { prompt_tokens: 70, completion_tokens: 8 },
        },
        {
          ...{ type: 'TextMessage', id: '3', source: 'a', content: 'x' },
          models_usage: { prompt_tokens: 90, completion_tokens: 3 },
        },
      ],
      { turns: 2, tokens: counted(171, 160, 11) },
    ],
    [
      'semantic-kernel',
      [
        {
          ...{ content_type: 'message', role: 'assistant', ai_model_id: 'm' },
          metadata: { id: 'x', usage: { prompt_tokens: 12, completion_tokens: 3 } },
          items: [{ content_type: 'function_call', id: 'c1', name: 'p-a', arguments: '{}' }],
        },
      ],
      { turns: 1, tokens: counted(15, 12, 3) },
    ],
    [
      'semantic-kernel',
      [
        {
          Role: { Label: 'assistant' },
          ModelId: 'm',
          Metadata: {
            Id: 'x',
            Usage: {
              ...{ InputTokenCount: 12, OutputTokenCount: 3, TotalTokenCount: 15 },
              InputTokenDetails: { CachedTokenCount: 4 },
            },
          },
          Items: [{ $type: 'FunctionCallContent', Id: 'c1', PluginName: 'p', FunctionName: 'a', Arguments: {} }],
        },
      ],
      { turns: 1, tokens: counted(15, 12, 3, 4) },
    ],
    [
      'haystack',
      [
        {
          ...{ role: 'assistant', name: null },
          meta: { model: 'm', usage: { prompt_tokens: 20, completion_tokens: 4, total_tokens: 24 } },
          content: [{ tool_call: { tool_name: 'a', arguments: {}, id: 'c1' } }],
        },
        {
          ...{ role: 'tool', name: null, meta: {} },
          content: [
            { tool_call_result: { result: 'x', origin: { tool_name: 'a', arguments: {}, id: 'c1' }, error: false } },
          ],
        },
      ],
      { turns: 1, tokens: counted(24, 20, 4) },
    ],
    [
      'bedrock-agents',
      [
        {
          trace: {
            sessionId: 's',
            trace: {
              orchestrationTrace: {
                modelInvocationOutput: {
                  traceId: 't1',
                  metadata: { usage: { inputTokens: 274, outputTokens: 78 } },
                },
              },
            },
          },
        },
        {
          trace: {
            sessionId: 's',
            trace: {
              orchestrationTrace: {
                invocationInput: { traceId: 't1', actionGroupInvocationInput: { function: 'a', parameters: [] } },
              },
            },
          },
        },
      ],
      { turns: 1, tokens: counted(352, 274, 78) },
    ],
    [
      'promptfoo',
      [
        {
          ...{ promptIdx: 0, testIdx: 0, testCase: {}, latencyMs: 1200, cost: 9 },
          response: {
            output: 'x',
            cost: 0.02,
            tokenUsage: { total: 50, prompt: 40, completion: 10, numRequests: 1 },
          },
          tokenUsage: { total: 900, assertions: { total: 850 } },
        },
      ],
      { turns: 1, tokens: counted(50, 40, 10), costUsd: 0.02, durationMs: 1200 },
    ],
    [
      'deepeval',
      [
        {
          testCases: [
            {
              ...{ name: 'b', input: 'x', tokenCost: 0.03, completionTime: 1.5 },
              trace: {
                ...{ uuid: 't', startTime: '2026-01-01T00:00:00Z', endTime: '2026-01-01T00:00:02Z' },
                toolSpans: [{ uuid: 's', name: 'a', status: 'SUCCESS', startTime: '2026-01-01T00:00:01Z' }],
                llmSpans: [{ uuid: 'l', inputTokenCount: 30, outputTokenCount: 5, costPerInputToken: 1 }],
              },
            },
          ],
        },
      ],
      { turns: 1, tokens: counted(35, 30, 5), costUsd: 0.03, durationMs: 2000 },
    ],
    [
      'deepeval',
      [{ testCases: [{ name: 'a', input: 'x', toolsCalled: [{ name: 'a' }], tokenCost: 0.03, completionTime: 1.5 }] }],
      { costUsd: 0.03, durationMs: 1500 },
    ],
    [
      'adk-eval',
      [
        {
          eval_set_id: 'e',
          eval_case_results: [
            {
              ...{ eval_id: 'c', session_id: 's' },
              eval_metric_result_per_invocation: [
                {
                  actual_invocation: {
                    intermediate_data: { tool_uses: [{ id: 'f', name: 'a', args: {} }], tool_responses: [] },
                  },
                },
              ],
              session_details: {
                events: [
                  { id: '1', author: 'user' },
                  {
                    id: '2',
                    usage_metadata: { prompt_token_count: 60, candidates_token_count: 6, total_token_count: 66 },
                  },
                ],
              },
            },
          ],
        },
      ],
      { turns: 1, tokens: counted(66, 60, 6) },
    ],
    [
      'agentdojo',
      [
        {
          ...{ suite_name: 's', pipeline_name: 'p', user_task_id: 'u', duration: 2.5 },
          messages: [
            { role: 'user', content: 'x' },
            { role: 'assistant', content: null, tool_calls: [{ id: 'c1', function: 'a', args: {} }] },
            { role: 'tool', tool_call_id: 'c1', content: 'x' },
            { role: 'assistant', content: 'x' },
          ],
        },
      ],
      { turns: 2, durationMs: 2500 },
    ],
    [
      'openai-responses',
      [
        { object: 'trace', id: 't', workflow_name: 'w', group_id: 's' },
        {
          ...{ object: 'trace.span', id: '1', trace_id: 't', started_at: '2026-01-01T00:00:00Z' },
          span_data: { type: 'generation', model: 'm', usage: { input_tokens: 40, output_tokens: 2 } },
        },
        {
          ...{ object: 'trace.span', id: '2', trace_id: 't', started_at: '2026-01-01T00:00:01Z' },
          span_data: { type: 'function', name: 'a', input: '{}', output: 'x' },
        },
      ],
      { turns: 1, tokens: counted(42, 40, 2) },
    ],
  ])('%s', async (format, records, expected) => {
    expect(await factsOf(...records)).toMatchObject({ format, ...expected, atLeast: undefined })
  })

  it('spans: an agent span that repeats its answers counts once, and counts where it says more', async () => {
    const span = (spanId: string, parentSpanId: string, kind: string, tokens: number) => ({
      ...{ traceId: 'a'.repeat(32), spanId, parentSpanId, name: kind, startTimeUnixNano: '1767225600000000000' },
      attributes: [
        { key: 'gen_ai.operation.name', value: { stringValue: kind } },
        { key: 'gen_ai.usage.input_tokens', value: { intValue: String(tokens) } },
        { key: 'gen_ai.usage.output_tokens', value: { intValue: '1' } },
      ],
    })
    const request = (...spans: readonly object[]) => ({ resourceSpans: [{ scopeSpans: [{ spans }] }] })
    const answers = [span('b'.repeat(16), 'c'.repeat(16), 'chat', 10), span('d'.repeat(16), 'c'.repeat(16), 'chat', 20)]
    const all = await factsOf(request(...answers, span('c'.repeat(16), '', 'invoke_agent', 31)))
    expect(all).toMatchObject({ format: 'otlp', turns: 2, tokens: { total: 32 } })
    const partly = await factsOf(request(answers[0] as object, span('c'.repeat(16), '', 'invoke_agent', 31)))
    expect(partly).toMatchObject({ turns: 1, tokens: { total: 32 } })
  })

  it('answers of which one does not say it: at least', async () => {
    const response = (id: string, usage?: object) => ({ object: 'response', id, output: [], ...(usage && { usage }) })
    const two = [response('r1', { input_tokens: 10, output_tokens: 2 }), response('r2')]
    expect(await factsOf(...two)).toMatchObject({ turns: 2, tokens: { total: 12 }, atLeast: ['tokens'] })
  })

  it('spans of the Agents SDK next to the responses that they are of: once', async () => {
    const exchange = {
      ...{ url: 'https://api.openai.com/v1/responses', request: { input: 'x' } },
      response: { object: 'response', id: 'r1', output: [], usage: { input_tokens: 40, output_tokens: 2 } },
    }
    const generation = { type: 'generation', usage: { input_tokens: 40, output_tokens: 2 } }
    const span = {
      object: 'trace.span',
      id: '1',
      trace_id: 't',
      started_at: '2026-01-01T00:00:00Z',
      span_data: generation,
    }
    const sent = { url: 'https://api.openai.com/v1/traces/ingest', request: { data: [span] }, response: null }
    expect(await factsOf(exchange, sent)).toMatchObject({ format: 'http-capture', turns: 1, tokens: { total: 42 } })
    expect(await factsOf(sent)).toMatchObject({ format: 'http-capture', turns: 1, tokens: { total: 42 } })
  })

  it.each<[string, (used: object | undefined) => object]>([
    [
      'smolagents',
      (used) => ({
        ...{ step_number: 1, observations: 'x', tool_calls: [], model_output: 'x', model_output_message: {} },
        ...(used && { token_usage: used }),
      }),
    ],
    [
      'haystack',
      (usage) => ({
        ...{ role: 'assistant', name: null, meta: { ...(usage && { usage }) } },
        content: [{ tool_call: { tool_name: 'a' } }],
      }),
    ],
    [
      'semantic-kernel',
      (usage) => ({ content_type: 'message', role: 'assistant', items: [], metadata: { ...(usage && { usage }) } }),
    ],
  ])('answers of %s of which one does not say it: at least', async (format, answer) => {
    const used = { input_tokens: 10, output_tokens: 2 }
    const expected = { format, turns: 2, tokens: { total: 12 }, atLeast: ['tokens'] }
    expect(await factsOf(answer(used), answer(undefined))).toMatchObject(expected)
  })
})
