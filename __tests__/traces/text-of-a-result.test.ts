import { describe, expect, it } from 'vitest'
import { collect, lines } from '../support/collect-calls.js'
import { otlpSpan, request } from '../support/otlp-builder.js'

const parts = [
  { type: 'text', text: 'one' },
  { type: 'text', text: 'two' },
]
const json = JSON.stringify(parts)
const trace = '1'.repeat(32)
const genAi = { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': 'f', 'session.id': 's' }

/** One call with a result of two text parts, in each way a format holds one. */
const sources: Readonly<Record<string, readonly unknown[]>> = {
  native: [{ type: 'tool_call', tool: 'f', args: {}, result: parts }],
  'native, apart': [
    { type: 'tool_call', id: 'c', tool: 'f', args: {} },
    { type: 'tool_result', id: 'c', content: parts },
  ],
  spans: [request([otlpSpan({ id: 'a', attributes: { ...genAi, 'gen_ai.tool.call.result': json } })])],
  'an answer in a span': [
    request([
      otlpSpan({
        id: 'a',
        attributes: {
          'session.id': 's',
          'gen_ai.output.messages': JSON.stringify([
            {
              role: 'assistant',
              parts: [
                { type: 'tool_call', id: 'c', name: 'f', arguments: {} },
                { type: 'tool_call_response', id: 'c', response: parts },
              ],
            },
          ]),
        },
      }),
    ]),
  ],
  langfuse: [
    {
      id: 'o',
      traceId: 't',
      type: 'TOOL',
      name: 'f',
      startTime: '2026-01-05T10:00:00Z',
      input: '{}',
      output: json,
    },
  ],
  mastra: [
    {
      id: 'a',
      traceId: 't',
      type: 'tool_call',
      entityName: 'f',
      startTime: '2026-01-05T10:00:00Z',
      input: {},
      output: parts,
    },
  ],
  inspect: [
    {
      id: 1,
      epoch: 1,
      target: '',
      messages: [],
      events: [{ event: 'tool', id: 'c', function: 'f', arguments: {}, result: parts }],
    },
  ],
  'inspect, messages': [
    {
      id: 1,
      epoch: 1,
      target: '',
      messages: [
        { role: 'assistant', tool_calls: [{ id: 'c', function: 'f', arguments: {} }] },
        { role: 'tool', tool_call_id: 'c', content: parts },
      ],
    },
  ],
  atif: [
    {
      schema_version: 'ATIF-v1.7',
      session_id: 's',
      steps: [
        {
          step_id: 1,
          tool_calls: [{ tool_call_id: 'c', function_name: 'f', arguments: {} }],
          observation: { results: [{ source_call_id: 'c', content: parts }] },
        },
      ],
    },
  ],
  'openai agents': [
    {
      object: 'trace.span',
      id: 'a',
      trace_id: trace,
      span_data: { type: 'function', name: 'f', input: '{}', output: parts },
    },
  ],
  mcp: [
    { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'f' } },
    { jsonrpc: '2.0', id: 1, result: { content: parts } },
  ],
  anthropic: [
    { role: 'assistant', content: [{ type: 'tool_use', id: 'c', name: 'f', input: {} }] },
    { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'c', content: parts }] },
  ],
  'openai chat': [
    { role: 'assistant', tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } }] },
    { role: 'tool', tool_call_id: 'c', content: parts },
  ],
  'langchain run': [
    {
      id: 'r',
      name: 'f',
      run_type: 'tool',
      trace_id: 'r',
      start_time: 1763805600000,
      inputs: {},
      outputs: { output: { type: 'tool', tool_call_id: 'c', name: 'f', content: parts } },
    },
  ],
  braintrust: [
    {
      id: 'r',
      span_id: 'r',
      root_span_id: 'r',
      span_parents: null,
      span_attributes: { name: 'f', type: 'tool' },
      metrics: { start: 1763805600 },
      input: {},
      output: parts,
    },
  ],
}

describe('two text parts of a result', () => {
  it.each(Object.entries(sources))('are two lines: %s', async (_, records) => {
    const { calls } = await collect(lines(...records))
    expect(calls.map(({ tool, result }) => [tool, result])).toEqual([['f', 'one\ntwo']])
  })
})

describe('a list that a tool returned', () => {
  it.each([
    ['of texts', ['one', 'two']],
    [
      'with an image',
      [
        { type: 'text', text: 'one' },
        { type: 'image', data: 'x' },
      ],
    ],
    ['of objects that say nothing of their kind', [{ text: 'one' }, { text: 'two' }]],
  ])('stays one: %s', async (_, result) => {
    const attributes = { ...genAi, 'gen_ai.tool.call.result': JSON.stringify(result) }
    expect((await collect(lines(request([otlpSpan({ id: 'a', attributes })])))).calls[0]?.result).toEqual(result)
  })
})
