import { describe, expect, it } from 'vitest'
import { mcp } from '../../../src/traces/formats/mcp.js'
import { importRecords } from '../../support/import-records.js'
import { expectedCalls, hasRealData, readJson, readLines } from '../../support/real-data-b.js'
import { read, toolsAndArgs } from '../../support/recording-sink-b.js'

const rpc = (message: object) => ({ jsonrpc: '2.0', ...message })
const call = (id: unknown, name: string, args?: object) =>
  rpc({ id, method: 'tools/call', params: { name, arguments: args } })
const answer = (id: unknown, text: string, more: object = {}) =>
  rpc({ id, result: { content: [{ type: 'text', text }], ...more } })
const sampled = { role: 'assistant', content: { type: 'text', text: 'hm' }, model: 'm' }

/** Which result went to which call, by the ids that the format wrote. */
function outcomes(records: readonly unknown[]) {
  const { calls, results } = read(mcp, records)
  return calls.map(({ tool, id }) => {
    const result = results.find((candidate) => candidate.id === id)
    return [tool, result?.error === undefined ? result?.result : `failed: ${result.error}`]
  })
}

describe.skipIf(!hasRealData)('mcp over real files', () => {
  const expected = [...expectedCallsOrNone(), { tool: 'no_such_tool', args: {} }]

  it.each([
    ['mcp-session.jsonrpc.jsonl', () => readLines('generated/mcp-session.jsonrpc.jsonl')],
    ['inspector-protocol-export.json', () => readJson('generated/inspector-protocol-export.json') as unknown[]],
  ])('reads the seven calls of airline run 20.1 and the failing eighth from %s', (_, records) => {
    const recording = read(mcp, records())
    expect(toolsAndArgs(recording)).toEqual(expected)
    expect(recording.results).toHaveLength(8)
    expect(recording.results.map((result) => result.error !== undefined)).toEqual([
      false,
      false,
      true,
      false,
      true,
      false,
      false,
      true,
    ])
  })
})

function expectedCallsOrNone() {
  return hasRealData ? expectedCalls('20.1').map(({ tool, args }) => ({ tool, args })) : []
}

describe('mcp pairing', () => {
  it('pairs an id of 0, and takes 1 and "1" for two ids', () => {
    const records = [
      call(0, 'zero'),
      answer(0, 'a'),
      call(1, 'one'),
      call('1', 'text'),
      answer('1', 'c'),
      answer(1, 'b'),
    ]
    expect(read(mcp, records).calls[0]?.id).toBe('0')
    expect(outcomes(records)).toEqual([
      ['zero', 'a'],
      ['one', 'b'],
      ['text', 'c'],
    ])
  })

  it('keeps the request of a server apart from the client’s of the same id', () => {
    const records = [
      call(3, 'ask'),
      rpc({ id: 3, method: 'sampling/createMessage', params: {} }),
      rpc({ id: 3, result: sampled }),
      answer(3, 'done'),
    ]
    expect(outcomes(records)).toEqual([['ask', 'done']])
  })

  it('does not give the answer of a new connection to an unanswered call of an old one', () => {
    const hello = rpc({ id: 0, method: 'initialize', params: {} })
    const records = [hello, call(1, 'lost'), hello, call(1, 'found'), answer(1, 'ok')]
    expect(outcomes(records)).toEqual([
      ['lost', undefined],
      ['found', 'ok'],
    ])
  })

  it('gives answers to calls that finish in another order', () => {
    expect(outcomes([call(1, 'a'), call(2, 'b'), answer(2, 'B'), answer(1, 'A')])).toEqual([
      ['a', 'A'],
      ['b', 'B'],
    ])
  })

  it('counts a second response and a response to nothing', () => {
    const { results, skipped } = read(mcp, [call(1, 'a'), answer(1, 'x'), answer(1, 'y'), answer(9, 'z')])
    expect(results).toHaveLength(1)
    expect(skipped).toEqual({ 'JSON-RPC response without a request': 2 })
  })

  it('keeps a call that was never answered', () => {
    expect(read(mcp, [call(1, 'a')])).toMatchObject({ calls: [{ tool: 'a', id: '1' }], results: [] })
  })
})

describe('mcp outcomes', () => {
  it.each([
    ['a JSON-RPC error', rpc({ id: 1, error: { code: -32602, message: 'unknown tool' } }), 'failed: unknown tool'],
    ['isError', answer(1, 'no such file', { isError: true }), 'failed: no such file'],
    ['isError without a text', rpc({ id: 1, result: { content: [], isError: true } }), 'failed: '],
    ['structured content', answer(1, '{"a":1}', { structuredContent: { a: 1 } }), { a: 1 }],
    ['JSON in its text, which stays text', answer(1, '{"a":1}'), '{"a":1}'],
    ['resultType complete', answer(1, 'done', { resultType: 'complete' }), 'done'],
    [
      'resultType input_required',
      rpc({ id: 1, result: { resultType: 'input_required', inputRequests: {} } }),
      undefined,
    ],
    ['an unknown resultType', answer(1, 'half', { resultType: 'partial' }), undefined],
  ])('knows %s', (_, response, outcome) => {
    expect(outcomes([call(1, 't'), response])).toEqual([['t', outcome]])
  })

  it('takes a call that goes on after more input for one call', () => {
    const again = rpc({
      id: 2,
      method: 'tools/call',
      params: { name: 'move', arguments: {}, requestState: 's', inputResponses: {} },
    })
    const records = [
      call(1, 'move', {}),
      rpc({ id: 1, result: { resultType: 'input_required', requestState: 's' } }),
      again,
      answer(2, 'moved'),
    ]
    expect(outcomes(records)).toEqual([['move', 'moved']])
  })

  it('finds the result of a task', () => {
    const records = [
      call(1, 'slow'),
      rpc({ id: 1, result: { task: { taskId: 't1', status: 'working' } } }),
      rpc({ id: 2, method: 'tasks/get', params: { taskId: 't1' } }),
      rpc({ id: 2, result: { taskId: 't1', status: 'completed' } }),
      rpc({ id: 3, method: 'tasks/result', params: { taskId: 't1' } }),
      answer(3, 'finally'),
    ]
    expect(outcomes(records)).toEqual([['slow', 'finally']])
  })

  it('takes left-out arguments for none, and misses the name of a tool', () => {
    const { calls, problems } = read(mcp, [call(1, 'ping'), rpc({ id: 2, method: 'tools/call', params: {} })])
    expect(calls).toMatchObject([{ tool: 'ping', args: {} }])
    expect(problems).toMatchObject([{ code: 'E_TRACE_PARSE', line: 2 }])
  })
})

describe('mcp containers', () => {
  const request = call(1, 'read', { p: 1 })
  const response = answer(1, 'ok')

  it.each<[string, unknown]>([
    [
      'streamable-http',
      {
        transport: 'streamable-http',
        entries: [
          { timestamp_ms: 1763805600000, request },
          { timestamp_ms: 1763805600001, response },
        ],
      },
    ],
    [
      'http-sse',
      {
        transport: 'http-sse',
        entries: [
          { request },
          { sse: { event: 'endpoint', data: '/x' } },
          { sse: { event: 'message', data: JSON.stringify(response) } },
        ],
      },
    ],
    ['old Inspector events', { events: [request, response] }],
    ['a batch', [request, response]],
    [
      'entries with a direction',
      [
        { direction: 'client-to-server', message: request },
        { direction: 'server-to-client', message: JSON.stringify(response) },
      ],
    ],
    [
      'Inspector 2',
      {
        id: '1',
        timestamp: '2025-11-22T10:00:00.000Z',
        direction: 'request',
        origin: 'client',
        message: request,
        response,
        duration: 4,
      },
    ],
  ])('reads %s', (_, record) => {
    expect(mcp.recognise(record as never)).toBe('certain')
    expect(outcomes([record])).toEqual([['read', 'ok']])
  })

  it('takes the session of an HTTP header, and Inspector’s time and duration', () => {
    const envelope = {
      transport: 'streamable-http',
      headers: { 'Mcp-Session-Id': 's1' },
      entries: [{ timestamp_ms: 1763805600000, request }],
    }
    expect(read(mcp, [envelope]).calls).toMatchObject([{ trace: 's1', timestamp: '2025-11-22T10:00:00.000Z' }])
    const entry = { timestamp: '2025-11-22T10:00:00.000Z', origin: 'client', message: request, response, duration: 4 }
    expect(read(mcp, [entry])).toMatchObject({
      calls: [{ timestamp: '2025-11-22T10:00:00.000Z' }],
      results: [{ durationMs: 4 }],
    })
  })

  it.each([[{ tool: 'read' }], [null], ['x'], [{ message: { role: 'assistant' } }], [{ entries: [] }]])(
    'does not take %j for MCP',
    (record) => {
      expect(mcp.recognise(record as never)).toBe('no')
      expect(read(mcp, [record]).skipped).toEqual({ 'record without a JSON-RPC message': 1 })
    },
  )
})

describe('a call that the gateway of GitHub Agentic Workflows filtered', () => {
  const line = (direction: string, type: string, payload: object) => ({ type, direction, server_id: 'github', payload })
  const asked = (id: number) =>
    line('OUT', 'REQUEST', {
      jsonrpc: '2.0',
      id,
      method: 'tools/call',
      params: { name: 'get_issue', arguments: { n: id } },
    })
  const answered = (id: number) =>
    line('IN', 'RESPONSE', { jsonrpc: '2.0', id, result: { content: [{ type: 'text', text: 'ok' }] } })
  const filtered = { type: 'DIFC_FILTERED', server_id: 'github', tool_name: 'get_issue', reason: 'too little trust' }
  const outcomes = async (...records: readonly object[]) =>
    (await importRecords(undefined, records)).calls.map(({ tool, phase, error }) => [tool, phase, error])
  const refused = ['get_issue', 'denied', 'too little trust']

  it('is denied, once, and no other is', async () => {
    expect(await outcomes(asked(1), filtered, answered(1), asked(2), answered(2))).toEqual([
      refused,
      ['get_issue', undefined, undefined],
    ])
  })

  it('is a denied call where nothing else speaks of it', async () => {
    expect(await outcomes(filtered)).toEqual([refused])
    expect(await outcomes(asked(1), answered(1), filtered)).toEqual([['get_issue', undefined, undefined], refused])
    expect(await outcomes({ ...filtered, type: undefined, event: 'difc_filtered' })).toEqual([refused])
  })
})
