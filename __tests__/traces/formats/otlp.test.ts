import { describe, expect, it } from 'vitest'
import { otlp } from '../../../src/traces/formats/otlp.js'
import { chatSpan, otlpSpan, request, toolSpan } from '../../support/otlp-builder.js'
import { expectedCalls, hasRealData, readLines } from '../../support/real-data-b.js'
import { read, toolsAndArgs } from '../../support/recording-sink-b.js'

describe.skipIf(!hasRealData)('otlp over real files', () => {
  it('reads the seven calls of airline run 20.1 from eleven OpenTelemetry traces', () => {
    const recording = read(otlp, readLines('generated/aisdk7-genai.otlp.jsonl'))
    expect(toolsAndArgs(recording)).toEqual(expectedCalls('20.1').map(({ tool, args }) => ({ tool, args })))
    expect(new Set(recording.calls.map((call) => call.trace))).toEqual(new Set(['tau-airline-20-1']))
    expect(recording.calls.map((call) => call.error)).toMatchInlineSnapshot(`
      [
        undefined,
        undefined,
        "payment method not found",
        undefined,
        "certificate cannot be used to update reservation",
        undefined,
        undefined,
      ]
    `)
    expect(recording.skipped).toMatchInlineSnapshot(`
      {
        "span that is not a tool call": 45,
      }
    `)
    expect(recording.problems).toEqual([])
  })
})

const session = { 'gen_ai.conversation.id': 's1' }
const at = (nanos: number) => `17953475587190000${String(nanos).padStart(2, '0')}`
const tools = (records: readonly unknown[]) => read(otlp, records).calls.map((call) => call.tool)

describe('otlp sessions', () => {
  it('takes the session of an ancestor that comes later in the file, and joins OpenTelemetry traces of one session', () => {
    const recording = read(otlp, [
      request([toolSpan('read', { trace: 'a', parent: 'step' })]),
      request([otlpSpan({ trace: 'a', id: 'step', parent: 'agent' })]),
      request([otlpSpan({ trace: 'a', id: 'agent', attributes: session })]),
      request([toolSpan('write', { trace: 'b', start: at(9), attributes: session })]),
    ])
    expect(recording.calls.map(({ trace, tool }) => `${trace} ${tool}`)).toEqual(['s1 read', 's1 write'])
    expect(recording.problems).toEqual([])
  })

  it('takes the session of the resource when no span names one', () => {
    const recording = read(otlp, [request([toolSpan('read')], { resource: { 'session.id': 'r' } })])
    expect(recording.calls[0]?.trace).toBe('r')
  })

  it('says once per file that OpenTelemetry trace ids were taken as traces', () => {
    const recording = read(otlp, [request([toolSpan('a', { trace: 'x' }), toolSpan('b', { trace: 'y' })])])
    expect(new Set(recording.calls.map((call) => call.trace)).size).toBe(2)
    expect(recording.problems.map(({ code, line }) => ({ code, line }))).toEqual([
      { code: 'W_SESSION_FALLBACK', line: 1 },
    ])
  })

  it('obeys the keys it is given, also traceId and file, and then warns of nothing', () => {
    const records = [request([toolSpan('a', { attributes: { ...session, 'app.chat': 'c7' } })])]
    const traceOf = (...sessionKeys: string[]) => read(otlp, records, { sessionKeys }).calls[0]?.trace
    expect(traceOf('app.chat', 'gen_ai.conversation.id')).toBe('c7')
    expect(traceOf('file')).toBe('traces/file.jsonl')
    expect(traceOf('traceId')).toMatch(/^74/)
    expect(read(otlp, records, { sessionKeys: ['traceId'] }).problems).toEqual([])
  })

  it('prefers the conversation of an ancestor to the MCP connection of the span itself', () => {
    const recording = read(otlp, [
      request([
        toolSpan('read', { parent: 'agent', attributes: { 'mcp.session.id': 'connection' } }),
        otlpSpan({ id: 'agent', attributes: session }),
      ]),
    ])
    expect(recording.calls[0]?.trace).toBe('s1')
  })

  it('survives spans that are their own ancestors', () => {
    const spans = [
      toolSpan('a', { id: 'x', parent: 'y' }),
      otlpSpan({ id: 'y', parent: 'x' }),
      toolSpan('b', { id: 'z', parent: 'z' }),
    ]
    expect([...tools([request(spans)])].sort()).toEqual(['a', 'b'])
  })

  it('keeps a run without a call as a trace, and leaves other services alone', () => {
    const recording = read(otlp, [
      request([
        chatSpan('llm', [], { attributes: session }),
        otlpSpan({ trace: 'web', id: 'GET', attributes: { 'http.route': '/' } }),
      ]),
    ])
    expect(recording.calls).toEqual([])
    expect(recording.starts).toEqual([{ trace: 's1' }])
  })
})

describe('otlp order', () => {
  it('orders by 19-digit start times that a double cannot distinguish, children before parents in the file', () => {
    const spans = [
      toolSpan('third', { start: at(3) }),
      toolSpan('second', { start: at(2) }),
      toolSpan('first', { start: at(1) }),
      otlpSpan({ id: 'root', start: at(0), attributes: session }),
    ]
    expect(tools([request(spans)])).toEqual(['first', 'second', 'third'])
  })

  it('keeps parallel calls in the order of the request when they start together and end in another order', () => {
    const spans = [
      toolSpan('two', { callId: 'c2', start: at(5), end: at(6) }),
      toolSpan('one', { callId: 'c1', start: at(5), end: at(9) }),
      chatSpan(
        'llm',
        [
          { id: 'c1', name: 'one' },
          { id: 'c2', name: 'two' },
        ],
        { start: at(1) },
      ),
    ]
    expect(tools([request(spans)])).toEqual(['one', 'two'])
  })

  it('keeps spans without times in file order', () => {
    const flat = (tool: string) => ({
      name: tool,
      trace_id: 't',
      span_id: tool,
      attributes: { 'gen_ai.operation.name': 'execute_tool' },
    })
    expect(tools([flat('b'), flat('a'), flat('c')])).toEqual(['b', 'a', 'c'])
  })
})

describe('otlp calls', () => {
  it('makes one call of the agent span, the MCP client span and the MCP server span', () => {
    const mcp = { 'mcp.method.name': 'tools/call', 'gen_ai.tool.name': 'read' }
    const recording = read(otlp, [
      request([
        toolSpan('mcp__files__read', { id: 'agent', args: { path: 'a' } }),
        otlpSpan({ id: 'http', parent: 'client' }),
        otlpSpan({ id: 'client', parent: 'agent', attributes: mcp }),
        otlpSpan({ id: 'server', parent: 'http', attributes: { ...mcp, 'error.type': 'tool_error' } }),
      ]),
    ])
    expect(recording.calls).toMatchObject([{ tool: 'mcp__files__read', args: { path: 'a' }, error: 'tool_error' }])
    expect(recording.skipped).toEqual({ 'further span of the same call': 2, 'span that is not a tool call': 1 })
  })

  it('keeps a tool that an agent inside a tool of the same name calls', () => {
    const spans = [
      toolSpan('ask', { id: 'outer', args: { q: 1 } }),
      chatSpan('inner-llm', [{ name: 'ask', id: 'x' }], { parent: 'outer', start: at(5) }),
      toolSpan('ask', { id: 'inner', parent: 'inner-llm', args: { q: 2 }, start: at(6) }),
    ]
    expect(read(otlp, [request(spans)]).calls.map((call) => call.args)).toEqual([{ q: 1 }, { q: 2 }])
  })

  it('distinguishes arguments that were not recorded from empty ones', () => {
    const recording = read(otlp, [
      request([
        toolSpan('none'),
        toolSpan('empty', { args: {} }),
        toolSpan('blank', { attributes: { 'gen_ai.tool.call.arguments': '' } }),
      ]),
    ])
    expect(recording.calls.map((call) => 'args' in call)).toEqual([false, true, true])
    expect(recording.calls.slice(1).map((call) => call.args)).toEqual([{}, {}])
  })

  it('takes arguments as JSON text, as a map of values, and as text that is not JSON', () => {
    const args = { list: [1, 'a'], deep: { yes: true, half: 0.5 } }
    const recording = read(otlp, [
      request([
        toolSpan('text', { args }),
        toolSpan('map', { attributes: { 'gen_ai.tool.call.arguments': args } }),
        toolSpan('torn', { attributes: { 'gen_ai.tool.call.arguments': '{"list":[1' } }),
      ]),
    ])
    expect(recording.calls.map((call) => call.args)).toEqual([args, args, '{"list":[1'])
  })

  it.each([
    ['status ERROR', { status: { code: 2, message: 'boom' } }, 'boom'],
    ['status ERROR without a word', { status: { code: 2 } }, ''],
    ['an exception', { status: { code: 2, message: 'short' }, exception: 'all details' }, 'all details'],
    ['an exception alone', { exception: 'boom' }, 'boom'],
    ['an exception that status OK says was handled', { status: { code: 1 }, exception: 'boom' }, undefined],
    ['error.type', { attributes: { 'error.type': 'timeout' } }, 'timeout'],
    ['nothing', {}, undefined],
  ])('knows failure by %s', (_, parts, error) => {
    expect(read(otlp, [request([toolSpan('t', parts)])]).calls[0]?.error).toBe(error)
  })

  it('counts a span that was exported twice once', () => {
    const recording = read(otlp, [request([toolSpan('a')]), request([toolSpan('a')])])
    expect(recording.calls).toHaveLength(1)
    expect(recording.skipped).toEqual({ 'span exported twice': 1 })
  })
})

describe('otlp requests of the model', () => {
  const history = JSON.stringify([
    { role: 'assistant', parts: [{ type: 'tool_call', id: 'c1', name: 'read', arguments: {} }] },
  ])

  it('adds the call that never ran, and no other: not the history of the next request, not the agent span’s copy', () => {
    const output = [
      { id: 'c1', name: 'read', args: { p: 1 } },
      { id: 'c2', name: 'no_such_tool', args: { p: 2 } },
    ]
    const recording = read(otlp, [
      request([
        chatSpan('agent', output),
        chatSpan('llm', output, { parent: 'agent' }),
        toolSpan('read', { callId: 'c1', parent: 'agent', start: at(5) }),
        chatSpan('llm2', [], { parent: 'agent', start: at(9), attributes: { 'gen_ai.input.messages': history } }),
      ]),
    ])
    expect(recording.calls).toMatchObject([
      { tool: 'read', id: 'c1', args: { p: 1 }, phase: 'executed' },
      { tool: 'no_such_tool', id: 'c2', args: { p: 2 }, phase: 'requested' },
    ])
    expect(recording.calls).toHaveLength(2)
  })

  it('pairs by tool, in order, where the executing spans have no call id', () => {
    const recording = read(otlp, [
      request([
        chatSpan('llm', [
          { id: 'c1', name: 'read', args: { p: 1 } },
          { id: 'c2', name: 'read', args: { p: 2 } },
        ]),
        toolSpan('read', { id: 'x1', start: at(5) }),
        toolSpan('read', { id: 'x2', start: at(6) }),
      ]),
    ])
    expect(recording.calls.map(({ id, args }) => ({ id, args }))).toEqual([
      { id: 'c1', args: { p: 1 } },
      { id: 'c2', args: { p: 2 } },
    ])
  })

  it('pairs by arguments before it pairs by order', () => {
    const recording = read(otlp, [
      request([
        chatSpan('llm', [
          { id: 'c1', name: 'read', args: { p: 'never ran' } },
          { id: 'c2', name: 'read', args: { p: 2 } },
        ]),
        toolSpan('read', { id: 'x1', args: { p: 2 }, start: at(5) }),
      ]),
    ])
    expect(recording.calls.map(({ id, phase }) => [id, phase])).toEqual([
      ['c1', 'requested'],
      ['c2', 'executed'],
    ])
  })

  it('keeps two requests that reuse an id with other arguments, and drops the same answer recorded twice', () => {
    const first = [{ id: 'c1', name: 'read', args: { p: 1 } }]
    const spans = [
      chatSpan('a', first),
      chatSpan('copy', first, { start: at(2) }),
      chatSpan('b', [{ id: 'c1', name: 'read', args: { p: 2 } }], { start: at(3) }),
    ]
    expect(read(otlp, [request(spans)]).calls.map((call) => call.args)).toEqual([{ p: 1 }, { p: 2 }])
  })

  it('keeps an id of 0', () => {
    expect(read(otlp, [request([toolSpan('a', { attributes: { 'gen_ai.tool.call.id': 0 } })])]).calls[0]?.id).toBe('0')
  })
})
