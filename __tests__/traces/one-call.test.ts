import { describe, expect, test } from 'vitest'
import { collect, collectAll, lines } from '../support/collect-calls.js'
import { chatSpan, logRecord, logRequest, otlpSpan, request, toolSpan } from '../support/otlp-builder.js'

const at = (milliseconds: number) => String(1795347558719000000n + BigInt(milliseconds) * 1_000_000n)
const session = { 'gen_ai.conversation.id': 's1' }

async function named(...records: readonly unknown[]) {
  const { calls, reading } = await collect(lines(...records))
  return { tools: calls.map(({ tool }) => tool), args: calls.map(({ args }) => args), skipped: reading.skipped }
}

const spans = (...list: readonly object[]) => named(request(list))

describe('native records with one place in the episode', () => {
  const record = (tool: string, more: object = {}) => ({
    type: 'tool_call',
    episode_id: 'e',
    step_id: 's',
    call_index: 0,
    tool_name: tool,
    ...more,
  })

  test('a denied tool is not hidden behind another one', async () => {
    const { tools } = await named(record('get', { args: {} }), record('delete_x', { args: { all: true } }))
    expect(tools).toEqual(['get', 'delete_x'])
  })

  test('nor behind another call of the same tool', async () => {
    const first = record('get', { args: { a: 1 }, tool_call_id: 'c1', result: 1 })
    const second = record('get', { args: { a: 1 }, tool_call_id: 'c2', result: 2 })
    expect((await named(first, second)).tools).toEqual(['get', 'get'])
    expect((await named(first, record('other', { call_index: 1, args: {} }), second)).tools).toHaveLength(3)
    expect((await named(first, record('get', { args: { a: 1 }, result: 2 }))).tools).toEqual(['get'])
    expect((await named(record('get', { args: { a: 1 } }), second)).tools).toEqual(['get'])
  })

  test('nor are other arguments', async () => {
    expect((await named(record('get', { args: { a: 1 } }), record('get', { args: { a: 2 } }))).args).toEqual([
      { a: 1 },
      { a: 2 },
    ])
  })

  test('not even where other calls stand between', async () => {
    const other = { ...record('f', { args: {}, result: 1 }), step_id: 'other' }
    const first = record('get', { args: { a: 1 }, result: 1 })
    expect((await named(first, other, record('delete_x', { args: { a: 1 }, result: 1 }))).tools).toEqual([
      'get',
      'f',
      'delete_x',
    ])
    expect((await named(first, other, record('get', { args: { a: 2 }, result: 1 }))).args).toEqual([
      { a: 1 },
      {},
      { a: 2 },
    ])
    expect((await named(first, other, record('get', { args: { a: 1 }, result: 2 }))).tools).toEqual(['get', 'f'])
  })

  test('of two names the longer is kept', async () => {
    expect((await named(record('x', { args: {} }), record('delete_q.x', { args: {}, result: 1 }))).tools).toEqual([
      'delete_q.x',
    ])
    expect((await named(record('delete_q.x', { args: {} }), record('x', { args: {}, result: 1 }))).tools).toEqual([
      'delete_q.x',
    ])
  })

  test('and counts by itself where the shorter one was evaluated already', async () => {
    const { tools } = await named(record('x', { args: {}, result: 1 }), record('delete_q.x', { args: {}, result: 1 }))
    expect(tools).toEqual(['x', 'delete_q.x'])
  })

  test('a call that is written before and after it ran is one', async () => {
    const { tools, skipped } = await named(
      record('get', { args: { a: 1 }, result: null }),
      record('get', { args: { a: 1 }, result: 2 }),
    )
    expect(tools).toEqual(['get'])
    expect(skipped).toEqual([{ reason: 'repeated record of a call, merged', count: 1 }])
  })

  test('of many tools under one place none is lost, and reading stays fast', async () => {
    const records = Array.from({ length: 5_000 }, (_, n) => record(`t${n}`, { args: {}, result: 1 }))
    expect((await named(...records)).tools).toHaveLength(5_000)
  })
})

describe('a span below the span of a call', () => {
  const outer = (tool: string, parts: object = {}) => toolSpan(tool, { id: 'o', attributes: session, ...parts })
  const inner = (tool: string, parts: object = {}) =>
    toolSpan(tool, { id: 'i', parent: 'o', start: at(1), attributes: session, ...parts })
  const mcp = { ...session, 'mcp.method.name': 'tools/call' }

  test.each([
    [
      'of another tool under the same call id',
      outer('ask', { callId: 'c', id: 'o' }),
      inner('delete_x', { callId: 'c', id: 'i' }),
    ],
    ['of a tool whose name ends alike', outer('a.x', { args: {} }), inner('delete_q.x', { args: {} })],
    ['of an MCP tool whose name ends alike', outer('a.x'), inner('delete_q.x', { attributes: mcp })],
  ])('%s is a call of its own', async (_, one, other) => {
    expect((await spans(one, other)).tools).toHaveLength(2)
  })

  test('with other arguments is a call of its own', async () => {
    const [one, other] = [
      outer('get', { args: {}, callId: 'c', id: 'o' }),
      inner('get', { args: { z: 1 }, callId: 'c', id: 'i' }),
    ]
    expect((await spans(one, other)).args).toEqual([{}, { z: 1 }])
  })

  test.each([
    ['with its arguments', inner('get', { args: { a: 1 }, callId: 'c', id: 'i' })],
    ['without arguments', inner('get', { callId: 'c', id: 'i' })],
    ['under the name of its server', inner('db.get', { args: { a: 1 }, callId: 'c', id: 'i' })],
    ['of the MCP client', inner('get', { attributes: mcp })],
  ])('%s is the same call', async (_, further) => {
    const { tools, skipped } = await spans(outer('get', { args: { a: 1 }, callId: 'c', id: 'o' }), further)
    expect(tools).toHaveLength(1)
    expect(skipped).toEqual([{ reason: 'further span of the same call', count: 1 }])
  })

  test('the longer name is kept, wherever it stands', async () => {
    const both = [
      ['x', 'delete_q.x'],
      ['delete_q.x', 'x'],
    ] as const
    for (const [out, within] of both) {
      expect((await spans(outer(out, { args: {} }), inner(within, { args: {} }))).tools).toEqual(['delete_q.x'])
    }
  })

  test('two servers below one short name are two calls', async () => {
    const third = toolSpan('b.x', { id: 'j', parent: 'i', start: at(2), attributes: mcp })
    expect((await spans(outer('x'), inner('a.x', { attributes: mcp }), third)).tools.sort()).toEqual(['a.x', 'b.x'])
  })
})

describe('spans under one id', () => {
  const one = toolSpan('get', { id: 'a', args: { q: 1 }, attributes: session })

  test.each([
    ['another tool', toolSpan('delete_x', { id: 'a', args: { q: 1 }, attributes: session })],
    ['other arguments', toolSpan('get', { id: 'a', args: { q: 2 }, attributes: session })],
    ['another time', toolSpan('get', { id: 'a', args: { q: 1 }, start: at(9), attributes: session })],
    [
      'another call id',
      toolSpan('get', { id: 'a', args: { q: 1 }, attributes: { ...session, 'gen_ai.tool.call.id': 'c' } }),
    ],
  ])('of %s are two calls', async (_, other) => {
    expect((await spans(one, other)).tools).toHaveLength(2)
    expect((await spans(one, other, one, other)).tools).toHaveLength(2)
  })

  test('written as they began and as they ended are one', async () => {
    const ended = toolSpan('get', {
      id: 'a',
      args: { q: 1 },
      attributes: { ...session, 'gen_ai.tool.call.result': '5' },
    })
    const { calls, reading } = await collect(lines(request([one]), request([ended])))
    expect(calls).toMatchObject([{ tool: 'get', args: { q: 1 }, result: 5 }])
    expect(reading.skipped).toEqual([{ reason: 'span exported twice', count: 1 }])
  })

  test('of two answers are two answers', async () => {
    const answer = (name: string) => chatSpan('m', [{ id: 'c', name, args: {} }], { attributes: session })
    expect((await spans(answer('get'), answer('delete_x'))).tools).toEqual(['get', 'delete_x'])
    expect((await spans(answer('get'), answer('get'))).tools).toEqual(['get'])
  })
})

describe('spans in several files', () => {
  const files = (...contents: readonly (readonly object[])[]) =>
    collectAll(contents.map((list, n) => ({ file: `${n}.json`, chunks: [Buffer.from(JSON.stringify(request(list)))] })))
  const pay = toolSpan('pay', { id: 'a', callId: 'c', args: { n: 1 }, attributes: session })

  test('one that was exported into two counts once', async () => {
    const { calls, reading } = await files([pay], [pay])
    expect(calls).toHaveLength(1)
    expect(reading.skipped).toEqual([{ reason: 'span exported twice', count: 1 }])
    expect(reading.files.map((file) => file.calls)).toEqual([1, 0])
  })

  test.each([
    ['another tool', toolSpan('delete_x', { id: 'a', callId: 'c', args: { n: 1 }, attributes: session })],
    ['other arguments', toolSpan('pay', { id: 'a', callId: 'c', args: { n: 2 }, attributes: session })],
    ['another span', toolSpan('pay', { id: 'b', callId: 'c', args: { n: 1 }, attributes: session })],
    ['another trace', toolSpan('pay', { id: 'a', trace: 'u', callId: 'c', args: { n: 1 }, attributes: session })],
  ])('one of %s counts, too', async (_, other) => {
    expect((await files([pay], [other])).calls).toHaveLength(2)
  })

  test('a later file has the result of a call that the first one has without', async () => {
    const ended = toolSpan('pay', {
      id: 'a',
      callId: 'c',
      args: { n: 1 },
      attributes: { ...session, 'gen_ai.tool.call.result': '5' },
    })
    expect((await files([pay], [ended])).calls).toMatchObject([{ tool: 'pay', result: 5 }])
  })

  test('what an answer asks for counts once', async () => {
    const answer = chatSpan(
      'm',
      [
        { id: 'c', name: 'pay', args: {} },
        { id: 'd', name: 'pay', args: {} },
      ],
      { attributes: session },
    )
    expect((await files([answer], [answer])).calls).toHaveLength(2)
  })

  test('a call and the MCP request below it are one, though a file before has the call', async () => {
    const below = toolSpan('pay', { id: 'b', parent: 'a', attributes: { ...session, 'mcp.method.name': 'tools/call' } })
    expect((await files([pay], [pay, below])).calls).toHaveLength(1)
  })
})

describe('an answer and the call that ran', () => {
  const asked = (...calls: readonly { id?: string; name: string; args?: unknown }[]) =>
    chatSpan('m', calls, { attributes: session })
  const ran = (tool: string, parts: object) => toolSpan(tool, { id: 'r', start: at(5), attributes: session, ...parts })

  test('with one id and other arguments are two calls', async () => {
    const { args } = await spans(
      asked({ id: 'c', name: 'pay', args: { n: 9 } }),
      ran('pay', { callId: 'c', args: { n: 1 } }),
    )
    expect(args).toEqual([{ n: 9 }, { n: 1 }])
  })

  test('with one id and another tool are two calls', async () => {
    const { tools } = await spans(asked({ id: 'c', name: 'delete_x', args: {} }), ran('get', { callId: 'c', args: {} }))
    expect(tools.toSorted()).toEqual(['delete_x', 'get'])
  })

  test('are one under the longer name', async () => {
    expect(
      (await spans(asked({ id: 'c', name: 'x', args: {} }), ran('delete_q.x', { callId: 'c', args: {} }))).tools,
    ).toEqual(['delete_q.x'])
    expect(
      (await spans(asked({ id: 'c', name: 'delete_q.x', args: {} }), ran('x', { callId: 'c', args: {} }))).tools,
    ).toEqual(['delete_q.x'])
  })

  test('are one where one side has no arguments', async () => {
    expect((await spans(asked({ id: 'c', name: 'pay', args: { n: 9 } }), ran('pay', { callId: 'c' }))).args).toEqual([
      { n: 9 },
    ])
  })
})

describe('log events', () => {
  const event = (name: string, attributes: object) =>
    logRecord(name, { 'session.id': 's1', ...attributes } as never, { at: at(1) })

  test('a refusal of another tool under the id of a call that ran is not dropped', async () => {
    const ran = event('claude_code.tool_result', { tool_name: 'Read', tool_use_id: 'c1', success: 'true' })
    const refused = (tool: string) =>
      event('tool_decision', { tool_name: tool, tool_use_id: 'c1', decision: 'reject', source: 'user' })
    expect((await named(logRequest([refused('delete_x'), ran]))).tools.toSorted()).toEqual(['Read', 'delete_x'])
    expect((await named(logRequest([refused('Read'), ran]))).tools).toEqual(['Read'])
  })

  test('a call that only a log knows stands next to spans of others', async () => {
    const logged = logRequest([event('codex.tool_result', { tool_name: 'delete_x', call_id: 'c', success: 'true' })])
    const span = otlpSpan({
      id: 'a',
      attributes: {
        'session.id': 's1',
        'gen_ai.operation.name': 'execute_tool',
        'gen_ai.tool.name': 'get',
        'gen_ai.tool.call.id': 'c',
      },
    })
    expect((await named(request([span]), logged)).tools.toSorted()).toEqual(['delete_x', 'get'])
  })
})

describe('parts, messages and captures', () => {
  test('opencode: two parts under one id with other tools', async () => {
    const part = (tool: string, status = 'completed', input: object = {}) => ({
      id: 'p',
      sessionID: 's',
      type: 'tool',
      callID: 'c',
      tool,
      state: { status, input, ...(status === 'completed' ? { output: 'x' } : {}) },
    })
    expect((await named(part('get'), part('delete_x'))).tools).toEqual(['get', 'delete_x'])
    expect((await named(part('get', 'pending'), part('get', 'completed', { a: 1 }))).args).toEqual([{ a: 1 }])
  })

  test('LangGraph: a message that was edited under its id', async () => {
    const snapshot = (name: string) => ({
      values: {
        messages: [
          { id: 'h', type: 'human', content: 'x' },
          { id: 'm', type: 'ai', content: '', tool_calls: [{ id: 'c', name, args: {} }] },
        ],
      },
    })
    expect((await named(snapshot('get'), snapshot('delete_x'), snapshot('delete_x'))).tools).toEqual([
      'get',
      'delete_x',
    ])
  })

  const exchange = (name: string, args = '{}') => ({
    url: 'https://api.openai.com/v1/chat/completions',
    request: { messages: [{ role: 'user', content: 'hi' }] },
    response: {
      choices: [
        {
          index: 0,
          message: {
            role: 'assistant',
            tool_calls: [{ id: '1', type: 'function', function: { name, arguments: args } }],
          },
        },
      ],
    },
  })
  const ingested = (...names: readonly string[]) => ({
    url: 'https://api.openai.com/v1/traces/ingest',
    request: {
      data: [
        { object: 'trace', id: 'trace_1', workflow_name: 'w' },
        ...names.map((name, n) => ({
          object: 'trace.span',
          id: `s${n}`,
          trace_id: 'trace_1',
          started_at: `2026-01-01T00:00:0${n}Z`,
          span_data: { type: 'function', name, input: '{}', output: 'ok' },
        })),
      ],
    },
    response: {},
  })

  test('a capture: spans of the Agents SDK that no response asked for', async () => {
    expect((await named(exchange('get'), ingested('delete_x'))).tools).toEqual(['get', 'delete_x'])
    expect((await named(exchange('get'), ingested('get', 'get'))).tools).toEqual(['get', 'get'])
    expect((await named(exchange('get', '{"q":1}'), ingested('get'))).tools).toEqual(['get', 'get'])
    expect((await named(exchange('x'), ingested('delete_q.x'))).tools).toEqual(['x', 'delete_q.x'])
    const known = await named(exchange('get'), ingested('get'))
    expect(known.tools).toEqual(['get'])
    expect(known.skipped).toContainEqual({ reason: 'span of a call that the same capture holds', count: 2 })
  })
})
