import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { langfuse } from '../../../src/traces/formats/langfuse.js'
import { mastra } from '../../../src/traces/formats/mastra.js'
import { collect } from '../../support/collect-calls.js'
import { read } from '../../support/recording-sink-b.js'

const observation = (name: string, more: object = {}) => ({
  id: name,
  traceId: 't1',
  parentObservationId: null,
  type: 'TOOL',
  name,
  startTime: '2025-11-22T10:00:00.000Z',
  endTime: '2025-11-22T10:00:01.000Z',
  input: { city: 'Paris' },
  output: { temp: 21 },
  level: 'DEFAULT',
  ...more,
})
const download = (observations: readonly object[], trace: object = { id: 't1', sessionId: 's1' }) => ({
  trace,
  observations,
})

describe('langfuse', () => {
  it.each<[string, unknown]>([
    ['a download', download([observation('get_weather')])],
    ['a trace of the API', { id: 't1', sessionId: 's1', observations: [observation('get_weather')] }],
    ['an observation', observation('get_weather', { sessionId: 's1' })],
    [
      'JSON inside strings',
      download([observation('get_weather', { input: '{"city":"Paris"}', output: '{"temp":21}' })]),
    ],
    ['what Python printed', download([observation('get_weather', { input: "{'city': 'Paris'}" })])],
    [
      'a SPAN whose attributes say that it was a tool',
      download([
        observation('execute_tool get_weather', {
          type: 'SPAN',
          metadata: JSON.stringify({
            attributes: { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': 'get_weather' },
          }),
        }),
      ]),
    ],
  ])('reads %s', (_, record) => {
    expect(langfuse.recognise(record as never)).toBe('certain')
    expect(read(langfuse, [record])).toMatchObject({
      calls: [
        {
          trace: 's1',
          tool: 'get_weather',
          args: { city: 'Paris' },
          result: { temp: 21 },
          timestamp: '2025-11-22T10:00:00.000Z',
          durationMs: 1000,
        },
      ],
      problems: [],
    })
  })

  it('reads failures, missing inputs and order, and warns without a session', () => {
    const records = download(
      [
        observation('b', { startTime: '2025-11-22T10:00:05Z', level: 'ERROR', statusMessage: 'boom' }),
        observation('a', { input: null, output: null }),
        observation('s', { type: 'SPAN' }),
      ],
      { id: 't1' },
    )
    const { calls, problems, skipped } = read(langfuse, [records])
    expect(calls.map(({ trace, tool, error }) => [trace, tool, error])).toEqual([
      ['t1', 'a', undefined],
      ['t1', 'b', 'boom'],
    ])
    expect(calls[0]).not.toHaveProperty('args')
    expect(problems).toMatchObject([{ code: 'W_SESSION_FALLBACK' }])
    expect(skipped).toEqual({ 'span that is not a tool call': 1 })
  })

  it.each<[string, unknown]>([
    [
      'OpenAI',
      {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'c1', type: 'function', function: { name: 'read', arguments: '{"p":1}' } }],
      },
    ],
    ['LangChain', [{ type: 'ai', content: '', tool_calls: [{ id: 'c1', name: 'read', args: { p: 1 } }] }]],
    [
      'Anthropic',
      JSON.stringify({
        role: 'assistant',
        content: [
          { type: 'text', text: '' },
          { type: 'tool_use', id: 'c1', name: 'read', input: { p: 1 } },
        ],
      }),
    ],
    ['the AI SDK', { toolCalls: [{ type: 'tool-call', toolCallId: 'c1', toolName: 'read', input: { p: 1 } }] }],
  ])('takes what a generation of %s asks for where no tool was observed', (_, output) => {
    const generation = observation('llm', {
      type: 'GENERATION',
      input: {
        messages: [{ role: 'assistant', tool_calls: [{ id: 'old', function: { name: 'old', arguments: '{}' } }] }],
      },
      output,
    })
    expect(read(langfuse, [download([generation])]).calls).toMatchObject([
      { tool: 'read', id: 'c1', args: { p: 1 }, phase: 'requested' },
    ])
    expect(read(langfuse, [download([generation, observation('read')])]).calls).toMatchObject([
      { tool: 'read', id: 'c1', phase: 'executed' },
    ])
  })

  it.each([[{ type: 'TOOL' }], [{ data: [] }], [null]])('does not take %j for Langfuse', (record) => {
    expect(langfuse.recognise(record as never)).toBe('no')
  })
})

describe('mastra', () => {
  const span = (more: object) => ({
    id: 'x',
    traceId: 't1',
    type: 'tool_call',
    entityName: 'get_weather',
    name: "tool: 'get_weather'",
    startTime: '2025-11-22T10:00:00.000Z',
    endTime: null,
    input: { city: 'Paris' },
    output: { temp: 21 },
    attributes: { toolCallId: 'c1', success: true },
    metadata: { threadId: 's1' },
    ...more,
  })

  it.each<[string, unknown]>([
    ['a span', span({})],
    ['a list', { traceId: 't1', spans: [span({})] }],
    ['an exporter’s event', { type: 'span_ended', exportedSpan: span({}) }],
    ['a span named only by its name', span({ entityName: undefined })],
  ])('reads %s', (_, record) => {
    expect(mastra.recognise(record as never)).toBe('certain')
    expect(read(mastra, [record]).calls).toMatchObject([
      { trace: 's1', tool: 'get_weather', id: 'c1', args: { city: 'Paris' }, result: { temp: 21 } },
    ])
  })

  it('reads failure and the session of the agent’s run, and counts a span once from its events', () => {
    const failed = span({
      id: 'y',
      parentSpanId: 'root',
      metadata: {},
      attributes: { success: false },
      errorInfo: { message: 'boom' },
      output: null,
    })
    const root = span({ id: 'root', type: 'agent_run', entityName: 'helper' })
    const { calls, skipped } = read(mastra, [
      { type: 'span_started', exportedSpan: failed },
      { type: 'span_ended', exportedSpan: failed },
      root,
    ])
    expect(calls).toMatchObject([{ trace: 's1', error: 'boom', agent: 'helper' }])
    expect(skipped).toEqual({ 'span that had not ended': 1, 'span that is not a tool call': 1 })
  })
})

const fixture = (path: string) => readFileSync(new URL(`../../fixtures/traces/${path}`, import.meta.url), 'utf8')

describe('rows that Langfuse exports to a bucket', () => {
  it('have no arguments where the column is empty or was left out', async () => {
    const [row] = fixture('langfuse/rows.jsonl').split('\n')
    const { input: _, ...without } = JSON.parse(row ?? '')
    for (const record of [without, { ...without, input: '' }])
      expect((await collect(JSON.stringify(record))).calls).toMatchObject([{ tool: 'refund_order', args: undefined }])
  })
})

describe('calls of Weave', () => {
  it('of the Agents SDK have no arguments, and methods not the object', async () => {
    const { calls } = await collect(fixture('weave/calls.jsonl'))
    expect(calls.map(({ args }) => args)).toEqual([{ order: '17' }, { order: '17' }, undefined])
  })
})

describe('a list of stored spans', () => {
  const [, , opikSpan] = fixture('opik/spans.jsonl').split('\n')
  const span = JSON.parse(opikSpan ?? '')

  it.each<[string, object]>([
    ['without a name', { ...span, name: '' }],
    ['of an unknown type', { ...span, type: 'skill' }],
  ])('does not hide one %s', async (_, other) => {
    const { calls, reading } = await collect(JSON.stringify({ spans: [span, { ...other, id: 'other' }] }))
    expect(calls).toMatchObject([{ tool: 'find_order' }])
    expect(reading.problems.filter(({ code }) => code === 'E_TRACE_PARSE')).toHaveLength(1)
  })
})
