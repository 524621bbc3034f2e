import { describe, expect, it } from 'vitest'
import { otlp } from '../../../src/traces/formats/otlp.js'
import { dialects } from '../../../src/traces/otlp/dialects.js'
import { chatSpan, otlpSpan, request } from '../../support/otlp-builder.js'
import { read } from '../../support/recording-sink-b.js'

const args = { city: 'Paris' }
const json = JSON.stringify(args)
const executeTool = { 'gen_ai.operation.name': 'execute_tool' }
const expected = { tool: 'get_weather', args, result: { temp: 21 } }
const result = '{"temp":21}'

interface Sample {
  readonly name?: string
  readonly scope?: string
  readonly attributes: Readonly<Record<string, unknown>>
}

/** What each instrumentation writes for the same call; keys are the names of the table's rows. */
const samples: Readonly<Record<string, Sample>> = {
  'Anthropic SDK': {
    scope: 'com.anthropic.sdk',
    name: 'anthropic.tool_use get_weather',
    attributes: {
      ...executeTool,
      'gen_ai.tool.name': 'get_weather',
      'gen_ai.tool.call.arguments': json,
      'anthropic.tool_result.content': result,
    },
  },
  'AI SDK 5, 6 and legacy 7': {
    name: 'ai.toolCall',
    attributes: {
      'ai.operationId': 'ai.toolCall',
      'ai.toolCall.name': 'get_weather',
      'ai.toolCall.id': 'c1',
      'ai.toolCall.args': json,
      'ai.toolCall.result': result,
    },
  },
  'Traceloop, LangChain.js': {
    name: 'get_weather.task',
    attributes: {
      ...executeTool,
      'traceloop.span.kind': 'task',
      'gen_ai.tool.name': 'get_weather',
      'gen_ai.tool.call.arguments': JSON.stringify({ args: [json] }),
      'traceloop.entity.output': result,
    },
  },
  'Traceloop, LangChain for Python': {
    name: 'execute_tool get_weather',
    attributes: {
      ...executeTool,
      'traceloop.entity.name': 'get_weather',
      'gen_ai.tool.call.arguments': JSON.stringify({
        input_str: "{'city': 'Paris'}",
        inputs: args,
        kwargs: {},
        tags: [],
      }),
      'gen_ai.tool.call.result': JSON.stringify({ output: { temp: 21 }, kwargs: {} }),
    },
  },
  'Traceloop SDK': {
    name: 'get_weather.tool',
    attributes: {
      'traceloop.span.kind': 'tool',
      'traceloop.entity.name': 'get_weather',
      'traceloop.entity.input': JSON.stringify({ args: [], kwargs: args }),
      'traceloop.entity.output': result,
    },
  },
  'Pydantic AI, Logfire': {
    name: 'running tool: get_weather',
    attributes: {
      'gen_ai.tool.name': 'get_weather',
      'gen_ai.tool.call.id': 'c1',
      tool_arguments: json,
      tool_response: result,
    },
  },
  'Google ADK': {
    name: 'execute_tool get_weather',
    attributes: {
      ...executeTool,
      'gen_ai.tool.name': 'get_weather',
      'gcp.vertex.agent.tool_call_args': json,
      'gcp.vertex.agent.tool_response': result,
    },
  },
  'google-genai (OpenTelemetry contrib)': {
    name: 'execute_tool get_weather',
    attributes: {
      ...executeTool,
      'gen_ai.tool.name': 'get_weather',
      'code.function.parameters.city.value': 'Paris',
      'code.function.return.value': result,
    },
  },
  LangSmith: {
    name: 'get_weather',
    attributes: {
      'langsmith.span.kind': 'tool',
      'gen_ai.prompt': JSON.stringify({ input: args }),
      'gen_ai.completion': JSON.stringify({ output: { temp: 21 } }),
    },
  },
  'OpenInference, handoffs of the OpenAI Agents SDK': {
    name: 'handoff to Weather Desk',
    attributes: {
      'openinference.span.kind': 'TOOL',
      'tool.name': 'get_weather',
      'tool_call.function.arguments': json,
      'output.value': result,
    },
  },
  'OpenInference, BeeAI': {
    name: 'tool.search.get_weather.success-1',
    attributes: {
      'openinference.span.kind': 'TOOL',
      target: 'tool.search.get_weather.success',
      'tool.parameters': json,
      'output.value': result,
    },
  },
  OpenInference: {
    name: 'span',
    attributes: {
      'openinference.span.kind': 'TOOL',
      'tool.name': 'get_weather',
      'tool.id': 'c1',
      'input.value': json,
      'input.mime_type': 'application/json',
      'output.value': result,
    },
  },
  MLflow: {
    name: 'get_weather',
    attributes: { 'mlflow.spanType': '"TOOL"', 'mlflow.spanInputs': json, 'mlflow.spanOutputs': result },
  },
  Genkit: {
    name: 'x',
    attributes: {
      'genkit:type': 'action',
      'genkit:metadata:subtype': 'tool',
      'genkit:name': 'get_weather',
      'genkit:input': json,
      'genkit:output': result,
    },
  },
  LiveKit: {
    name: 'function_tool',
    attributes: {
      'lk.function_tool.name': 'get_weather',
      'lk.function_tool.arguments': json,
      'lk.function_tool.output': result,
    },
  },
  'Claude Code': {
    name: 'claude_code.tool',
    attributes: {
      'span.type': 'tool',
      tool_name: 'get_weather',
      tool_use_id: 'c1',
      tool_input: json,
      tool_output: result,
    },
  },
  Flue: {
    name: 'flue.tool get_weather',
    attributes: { 'flue.tool.name': 'get_weather', 'flue.tool.arguments': json, 'flue.tool.result': result },
  },
  'GenAI semantic conventions, MCP spans, Sentry, upstream': {
    name: 'execute_tool get_weather',
    attributes: {
      ...executeTool,
      'gen_ai.tool.call.id': 'c1',
      'gen_ai.tool.call.arguments': json,
      'gen_ai.tool.call.result': result,
    },
  },
}

const calls = ({ scope, ...span }: Sample) =>
  read(otlp, [request([otlpSpan({ id: 'x', ...span })], scope === undefined ? {} : { scope })]).calls

describe('otlp dialects', () => {
  it.each(dialects.map((dialect) => dialect.name))('reads a tool call of %s', (name) => {
    expect(calls(samples[name] as Sample)).toMatchObject([expected])
  })

  it.each<[string, Record<string, unknown>]>([
    ['upstream’s names', { 'gen_ai.tool.args': json, 'gen_ai.tool.result': result }],
    ['Sentry’s names', { 'gen_ai.tool.input': json, 'gen_ai.tool.output': result }],
    ['objects in place of JSON text', { 'gen_ai.tool.call.arguments': args, 'gen_ai.tool.call.result': { temp: 21 } }],
  ])('reads %s', (_, attributes) => {
    expect(calls({ attributes: { ...executeTool, 'gen_ai.tool.name': 'get_weather', ...attributes } })).toMatchObject([
      expected,
    ])
  })

  it('reads no call from the span that bundles parallel calls in Google ADK', () => {
    const attributes = {
      ...executeTool,
      'gen_ai.tool.name': '(merged tools)',
      'gcp.vertex.agent.tool_call_args': 'N/A',
    }
    const recording = read(otlp, [request([otlpSpan({ id: 'x', attributes })])])
    expect(recording.calls).toEqual([])
    expect(recording.skipped).toEqual({ 'span that is not a tool call': 1 })
  })

  it.each([
    {
      lc: 1,
      type: 'constructor',
      id: ['langchain', 'ToolMessage'],
      kwargs: { content: result, tool_call_id: 'c1', status: 'error' },
    },
    { type: 'tool', data: { content: result, tool_call_id: 'c1', status: 'error', type: 'tool' } },
  ])('takes result, id and failure out of the tool message that LangChain gives', (message) => {
    const attributes = {
      'openinference.span.kind': 'TOOL',
      'tool.name': 'get_weather',
      'output.value': JSON.stringify(message),
    }
    expect(calls({ attributes })).toMatchObject([{ id: 'c1', result: { temp: 21 }, error: result }])
  })

  it('takes a lone argument that OpenInference wrote without its name as not recorded, and says so', () => {
    const attributes = { 'openinference.span.kind': 'TOOL', 'tool.name': 'get_weather', 'input.value': 'Paris' }
    const recording = read(otlp, [request([otlpSpan({ id: 'x', attributes })])])
    expect(recording.calls[0]).not.toHaveProperty('args')
    expect(recording.skipped).toEqual({ 'arguments recorded without their names': 1 })
  })

  it.each<[string, Record<string, unknown>]>([
    ['with a flag', { 'gen_ai.tool.call.arguments': '{"city":"Pa', 'anthropic.content.truncated': true }],
    ['with dots', { 'gen_ai.tool.call.arguments': '{"city":"Pa...' }],
    ['with a word', { 'gen_ai.tool.call.arguments': '{"city":"Pa...[TRUNCATED]' }],
    ['by our own span recorder', { 'gen_ai.tool.call.arguments': '{"city":"Pa[left out: 300 characters]' }],
  ])('takes arguments that were cut off %s as not recorded, and says so', (_, attributes) => {
    const span = otlpSpan({ id: 'x', attributes: { ...executeTool, 'gen_ai.tool.name': 'get_weather', ...attributes } })
    const recording = read(otlp, [request([span])])
    expect(recording.calls[0]).not.toHaveProperty('args')
    expect(recording.skipped).toEqual({ 'arguments cut off by the source': 1 })
  })

  it('gives a call that is named by its class the name that the model asked for', () => {
    const attributes = {
      ...executeTool,
      'traceloop.span.kind': 'task',
      'gen_ai.tool.name': 'DynamicStructuredTool',
      'gen_ai.tool.call.arguments': JSON.stringify({ args: [json] }),
    }
    const recording = read(otlp, [
      request([chatSpan('llm', [{ id: 'c1', name: 'get_weather', args }]), otlpSpan({ id: 'x', attributes })]),
    ])
    expect(recording.calls).toMatchObject([{ tool: 'get_weather', id: 'c1', args }])
    expect(recording.calls).toHaveLength(1)
  })

  it.each<[string, Record<string, unknown>]>([
    [
      'gen_ai.output.messages',
      {
        'gen_ai.output.messages': JSON.stringify([
          { role: 'assistant', parts: [{ type: 'tool_call', id: 'c1', name: 'get_weather', arguments: args }] },
        ]),
      },
    ],
    [
      'output messages as values',
      {
        'gen_ai.output.messages': [
          { role: 'assistant', parts: [{ type: 'tool_call', id: 'c1', name: 'get_weather', arguments: json }] },
        ],
      },
    ],
    [
      'llm.output_messages',
      {
        'llm.output_messages.0.message.tool_calls.0.tool_call.id': 'c1',
        'llm.output_messages.0.message.tool_calls.0.tool_call.function.name': 'get_weather',
        'llm.output_messages.0.message.tool_calls.0.tool_call.function.arguments': json,
        'llm.input_messages.0.message.tool_calls.0.tool_call.function.name': 'from_history',
      },
    ],
    [
      'ai.response.toolCalls',
      {
        'ai.response.toolCalls': JSON.stringify([{ toolCallId: 'c1', toolName: 'get_weather', input: args }]),
        'ai.prompt.messages': '[]',
      },
    ],
    [
      'gen_ai.completion',
      {
        'gen_ai.completion.0.tool_calls.0.id': 'c1',
        'gen_ai.completion.0.tool_calls.0.name': 'get_weather',
        'gen_ai.completion.0.tool_calls.0.arguments': json,
      },
    ],
  ])('falls back to the requests in %s', (_, attributes) => {
    expect(calls({ name: 'chat', attributes })).toMatchObject([
      { tool: 'get_weather', id: 'c1', args, phase: 'requested' },
    ])
  })

  it('falls back to the events of older conventions', () => {
    const message = JSON.stringify({ tool_calls: [{ id: 'c1', function: { name: 'get_weather', arguments: json } }] })
    const span = {
      ...otlpSpan({ id: 'x' }),
      events: [{ name: 'gen_ai.choice', attributes: [{ key: 'message', value: { stringValue: message } }] }],
    }
    expect(read(otlp, [request([span])]).calls).toMatchObject([
      { tool: 'get_weather', id: 'c1', args, phase: 'requested' },
    ])
  })
})

describe('the callback of LiteLLM', () => {
  const said = '[{"role":"assistant","parts":[{"type":"text","content":"x"}],"finish_reason":"stop"}]'
  const asked = JSON.stringify([
    {
      role: 'assistant',
      parts: [],
      tool_calls: [{ id: 'c1', type: 'function', function: { name: 'get_weather', arguments: json } }],
    },
  ])

  it.each<[string, Record<string, string>]>([
    ['in the messages', { 'gen_ai.output.messages': asked }],
    [
      'next to messages that do not have them',
      {
        'gen_ai.output.messages': said,
        'gen_ai.completion.0.function_call.name': 'get_weather',
        'gen_ai.completion.0.function_call.arguments': json,
      },
    ],
  ])('keeps the calls that a model asked for %s', (_, attributes) => {
    const { calls: found } = read(otlp, [request([otlpSpan({ id: 'l', name: 'litellm_request', attributes })])])
    expect(found).toMatchObject([{ tool: 'get_weather', args, phase: 'requested' }])
  })

  it('counts a call once that the next request, in a trace of its own, brings along', () => {
    const sent = JSON.stringify([
      { role: 'user', parts: [{ type: 'text', content: 'weather?' }] },
      {
        role: 'assistant',
        parts: [],
        tool_calls: [{ id: 'c1', type: 'function', function: { name: 'get_weather', arguments: json } }],
      },
      { role: 'tool', parts: [], tool_call_id: 'c1', content: 'sunny' },
    ])
    const first = otlpSpan({
      trace: 'a',
      id: 'a',
      start: '1795347558719000000',
      attributes: {
        'gen_ai.output.messages': said,
        'gen_ai.completion.0.function_call.name': 'get_weather',
        'gen_ai.completion.0.function_call.arguments': json,
      },
    })
    const next = otlpSpan({
      trace: 'b',
      id: 'b',
      start: '1795347558819000000',
      attributes: { 'gen_ai.input.messages': sent, 'gen_ai.output.messages': said },
    })
    expect(read(otlp, [request([first, next])]).calls).toHaveLength(1)
  })

  describe('counts equal calls that a history has and of which only one was recorded, each with its own span or none:', () => {
    const first = otlpSpan({
      ...{ trace: 'a', id: 'a', start: '1795347558719000000' },
      attributes: {
        'gen_ai.output.messages': said,
        'gen_ai.completion.0.function_call.name': 'get_weather',
        'gen_ai.completion.0.function_call.arguments': json,
      },
    })
    const call = (id: string) => ({
      ...(id && { id }),
      type: 'function',
      function: { name: 'get_weather', arguments: json },
    })
    const asks = (...ids: readonly string[]) => ({ role: 'assistant', parts: [], tool_calls: ids.map(call) })
    const later = (trace: string, ...messages: readonly object[]) =>
      otlpSpan({
        ...{ trace, id: trace, start: `17953475${trace.charCodeAt(0)}819000000` },
        attributes: {
          'gen_ai.input.messages': JSON.stringify([{ role: 'user', parts: [] }, ...messages]),
          'gen_ai.output.messages': said,
        },
      })

    it.each<[string, readonly object[], number]>([
      ['one', [later('b', asks('c1'))], 1],
      ['one, in two requests', [later('b', asks('c1')), later('c', asks('c1'), { role: 'user', parts: [] })], 1],
      ['two', [later('b', asks('c1'), asks('c2'))], 2],
      ['two in one message', [later('b', asks('c1', 'c2'))], 2],
      [
        'two, in two requests',
        [later('b', asks('c1', 'c2')), later('c', asks('c1', 'c2'), { role: 'user', parts: [] })],
        2,
      ],
      ['two without ids', [later('b', asks(''), asks(''))], 2],
    ])('%s', (_, spans, count) => {
      expect(read(otlp, [request([first, ...spans])]).calls).toHaveLength(count)
    })
  })
})

describe('parts of an answer in a span', () => {
  const answer = (part: object) => {
    const messages = [{ role: 'assistant', parts: [{ type: 'text', content: 'x' }, part] }]
    const known = { 'gen_ai.operation.name': 'chat', 'gen_ai.conversation.id': 's' }
    const attributes = { ...known, 'gen_ai.output.messages': JSON.stringify(messages) }
    return read(otlp, [request([otlpSpan({ id: 'a', attributes })])])
  }
  const call = { id: 'c1', name: 'wipe', arguments: {} }

  it.each([
    ['of the conventions', { type: 'tool_call', ...call }],
    ['of Anthropic', { type: 'tool_use', id: 'c1', name: 'wipe', input: {} }],
    ['of the AI SDK', { type: 'tool-call', toolCallId: 'c1', toolName: 'wipe', input: {} }],
    ['of a kind that nobody knows', { type: 'tool_call_v2', ...call }],
  ])('are calls: %s', (_, part) => {
    expect(answer(part).calls).toMatchObject([{ tool: 'wipe', phase: 'requested' }])
  })

  it.each([
    ['without a name', { type: 'tool_call', id: 'c1', arguments: {} }],
    ['without a name that is known', { type: 'tool_call', title: 'wipe', id: 'c1' }],
    ['of an unknown kind, without a name', { type: 'function_call_v2', title: 'wipe' }],
  ])('are a problem: %s', (_, part) => {
    expect(answer(part)).toMatchObject({ calls: [], problems: [{ code: 'E_TRACE_PARSE' }] })
  })

  it.each([
    ['an answer of a tool', { type: 'tool_call_response', id: 'c1', response: 'x' }],
    ['a thought', { type: 'reasoning', content: 'a tool_call of wipe' }],
    ['a file', { type: 'uri', name: 'x', uri: 'https://x' }],
  ])('are none: %s', (_, part) => {
    expect(answer(part)).toMatchObject({ calls: [], problems: [] })
  })
})
