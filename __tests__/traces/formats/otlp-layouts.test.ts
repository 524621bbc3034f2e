import { describe, expect, it } from 'vitest'
import { otlp } from '../../../src/traces/formats/otlp.js'
import { collect } from '../../support/collect-calls.js'
import { request, toolSpan } from '../../support/otlp-builder.js'
import { read } from '../../support/recording-sink-b.js'

const attributes = {
  'gen_ai.operation.name': 'execute_tool',
  'gen_ai.tool.name': 'search',
  'gen_ai.tool.call.arguments': '{"q":"x"}',
  'gen_ai.conversation.id': 's1',
}
const call = { trace: 's1', tool: 'search', args: { q: 'x' }, timestamp: '2025-11-22T10:00:00.123Z' }
const nanos = '1763805600123456789'
const trace = '0af7651916cd43dd8448eb211c80319c'
const keyValues = Object.entries(attributes).map(([key, value]) => ({ key, value: { string_value: value } }))

describe('otlp layouts', () => {
  it.each<[string, object]>([
    [
      'snake_case OTLP',
      {
        resource_spans: [
          {
            scope_spans: [
              {
                scope: { name: 's' },
                spans: [
                  {
                    trace_id: trace,
                    span_id: 'b7ad6b7169203331',
                    name: 'n',
                    start_time_unix_nano: nanos,
                    attributes: keyValues,
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
    [
      'the console exporter of Python',
      {
        name: 'execute_tool search',
        context: { trace_id: `0x${trace}`, span_id: '0xb7ad6b7169203331', trace_state: '[]' },
        kind: 'SpanKind.INTERNAL',
        parent_id: null,
        start_time: '2025-11-22T10:00:00.123456Z',
        end_time: '2025-11-22T10:00:01.000000Z',
        status: { status_code: 'UNSET' },
        attributes,
        events: [],
        resource: { attributes: { 'service.name': 'x' }, schema_url: '' },
      },
    ],
    [
      'the console exporter of JavaScript',
      {
        traceId: trace,
        id: 'b7ad6b7169203331',
        name: 'n',
        instrumentationScope: { name: 's' },
        timestamp: 1763805600123456,
        duration: 20,
        attributes,
        status: { code: 0 },
        events: [],
      },
    ],
    [
      'flat lines',
      {
        trace_id: 't1',
        span_id: 's1',
        parent_span_id: null,
        name: 'search',
        startTimeUnixNano: nanos,
        endTimeUnixNano: nanos,
        attributes,
      },
    ],
    [
      'Jaeger’s download',
      {
        data: [
          {
            traceID: trace,
            spans: [
              {
                traceID: trace,
                spanID: 'b7ad6b7169203331',
                operationName: 'execute_tool search',
                references: [],
                startTime: 1763805600123456,
                duration: 1000,
                tags: Object.entries(attributes).map(([key, value]) => ({ key, type: 'string', value })),
                logs: [],
                processID: 'p1',
              },
            ],
            processes: { p1: { serviceName: 'x', tags: [] } },
          },
        ],
      },
    ],
  ])('reads %s', (_, record) => {
    expect(otlp.recognise(record as never)).toBe('certain')
    expect(read(otlp, [record]).calls).toMatchObject([call])
  })

  it('reads what Grafana Tempo answers', () => {
    const [group] = request([toolSpan('read', { attributes: { 'session.id': 's1' } })]).resourceSpans
    for (const record of [{ batches: [group] }, { trace: { resourceSpans: [group] } }]) {
      expect(otlp.recognise(record as never)).toBe('certain')
      expect(read(otlp, [record]).calls).toMatchObject([{ trace: 's1', tool: 'read' }])
    }
  })

  it('finds a parent by its id in hex and in base64', () => {
    const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64')
    const tool = toolSpan('read', { parent: 'agent' })
    const parent = toolSpan('x', { id: 'agent' })
    const agent = {
      ...parent,
      traceId: base64(parent.traceId),
      spanId: base64(parent.spanId),
      name: 'agent',
      attributes: [{ key: 'session.id', value: { stringValue: 's9' } }],
    }
    expect(read(otlp, [request([tool, agent])]).calls.map((found) => found.trace)).toEqual(['s9'])
  })

  it('reads pretty-printed spans of a console, one after another', async () => {
    const span = (tool: string, second: number) =>
      JSON.stringify(
        {
          name: tool,
          context: { trace_id: `0x${trace}`, span_id: `0xb7ad6b716920333${second}` },
          start_time: `2025-11-22T10:00:0${second}.000000Z`,
          attributes: { ...attributes, 'gen_ai.tool.name': tool },
        },
        null,
        4,
      )
    const { calls, reading } = await collect(`${span('b', 2)}\n${span('a', 1)}\n`)
    expect(calls.map(({ tool, at }) => [tool, at])).toEqual([
      ['a', '0:15:1'],
      ['b', '0:1:1'],
    ])
    expect(reading).toMatchObject({ files: [{ format: 'otlp' }], problems: [] })
  })

  it('counts logs and metrics, which hold no spans', () => {
    expect(otlp.recognise({ resourceLogs: [] })).toBe('certain')
    expect(
      read(otlp, [{ resourceLogs: [] }, { resourceMetrics: [] }, { other: 1 }, { resourceSpans: [] }]).skipped,
    ).toEqual({
      'request without log records': 1,
      'OpenTelemetry metrics': 1,
      'record without spans': 2,
    })
  })

  it.each([
    [{ tool: 'read', args: {} }],
    [{ batches: [1] }],
    [{ role: 'assistant', content: '' }],
    [{ id: '1', name: 'x', run_type: 'tool', trace_id: 't', start_time: 1 }],
    [{ id: '1', traceId: 't', type: 'TOOL', name: 'x', startTime: '2025-01-01T00:00:00Z' }],
    [null],
    ['text'],
  ])('does not take %j for a span', (record) => {
    expect(otlp.recognise(record as never)).toBe('no')
  })
})
