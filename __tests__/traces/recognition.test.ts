import { describe, expect, test } from 'vitest'
import { AssayError } from '../../src/model/problem.js'
import { readTraces } from '../../src/traces/read-traces.js'
import { CollectingSink, collect, collectAll, lines } from '../support/collect-calls.js'

const good = { trace: 'ok', tool: 'read', args: { path: 'a' } }

async function refusal(text: string, options = {}): Promise<AssayError> {
  const error = await collect(text, options).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(AssayError)
  return error as AssayError
}

/** An agent that nobody has heard of yet. */
const tomorrow = lines(
  { kind: 'session', version: 9, id: 's1', folder: '/p' },
  { kind: 'turn', id: 'a1', message: { who: 'person', content: [{ type: 'words', text: 'clean up' }] } },
  {
    kind: 'turn',
    id: 'a2',
    message: {
      who: 'agent',
      content: [{ type: 'toolCall', id: 't1', name: 'bash', arguments: { command: 'ls' } }],
    },
  },
)
const haystack = lines(
  { role: 'user', content: [{ text: 'weather?' }] },
  { role: 'assistant', content: [{ tool_call: { tool_name: 'weather', arguments: { city: 'Rome' }, id: 'c1' } }] },
)
const agentClientProtocol = lines(
  { jsonrpc: '2.0', id: 0, method: 'initialize', params: { protocolVersion: 1 } },
  {
    jsonrpc: '2.0',
    method: 'session/update',
    params: { sessionId: 's', update: { sessionUpdate: 'tool_call', toolCallId: 'c', title: 'Run ls', rawInput: {} } },
  },
)
const languageServer = lines(
  { jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: 1, capabilities: {} } },
  { jsonrpc: '2.0', id: 1, result: { capabilities: {} } },
  { jsonrpc: '2.0', id: 2, method: 'textDocument/hover', params: {} },
)
const spansOfUnknownTracers = {
  DeepEval: JSON.stringify({
    uuid: 'u',
    toolSpans: [{ uuid: 'x', name: 'get_weather', input: { city: 'Rome' } }],
    name: 'Agent workflow',
    input: 'weather?',
    startTime: '2026-01-05T10:00:00Z',
  }),
  'a span that names no project': lines({
    id: '1',
    trace_id: 't1',
    name: 'search',
    type: 'tool',
    start_time: '2026-01-05T10:00:00Z',
    input: { q: 'x' },
  }),
  'a span without a type': lines({ span_id: '1', trace_id: 't1', name: 'search', start_time: 1, input: { q: 'x' } }),
  'an observation without a parent': lines({
    id: 'o1',
    trace_id: 't1',
    start_time: '2026-01-05 10:00:00',
    type: 'TOOL',
    name: 'search',
    input: '{"q":"x"}',
  }),
}
const definitions = {
  'definitions of tools': JSON.stringify([
    { name: 'get_weather', description: 'Weather', parameters: { type: 'object', properties: {} } },
    { name: 'delete_user', description: 'x', parameters: { type: 'object', properties: {} } },
  ]),
  'definitions of tools for the Responses API': JSON.stringify([
    { type: 'function', name: 'wipe', description: 'Wipe', parameters: { type: 'object', properties: {} } },
  ]),
  'definitions of tools with an id': lines({
    id: 't1',
    name: 'wipe',
    description: 'Wipe',
    parameters: { type: 'object', properties: {} },
  }),
  'prompts of an MCP server': lines({
    name: 'review',
    description: 'Reviews code',
    arguments: [{ name: 'code', required: true }],
  }),
  'an agent with its tools': JSON.stringify({
    name: 'planner',
    instructions: 'Plan.',
    tools: ['search', 'delete_user'],
  }),
  'log lines with a name': lines(
    { time: '2026-01-05T10:00:00Z', level: 'info', name: 'http.server', params: { path: '/health' } },
    { time: '2026-01-05T10:00:01Z', level: 'info', name: 'worker', input: { job: 1 } },
  ),
  'log lines that name a program as the tool': lines({ level: 'warn', tool: 'eslint', msg: 'unused variable' }),
  'questions with choices': lines({ question: '2 + 2?', choices: ['3', '4'], answer: 1 }),
  'captured traffic without a model': lines({ url: 'https://a.test/x', request: { a: 1 }, response: { b: 2 } }),
}

describe('a file that no format knows is refused, not read as no calls or as invented ones', () => {
  test.each([
    ['a session of an agent of tomorrow', tomorrow],
    ['messages of Haystack', haystack],
    ['traffic of the Agent Client Protocol', agentClientProtocol],
    ['traffic of a language server', languageServer],
    ...Object.entries(spansOfUnknownTracers),
    ...Object.entries(definitions),
  ])('%s', async (_, text) => {
    const { problems } = await refusal(text)
    expect(problems).toMatchObject([{ code: 'E_TRACE_FORMAT', level: 'error' }])
    const next = collectAll([
      { file: 'a', chunks: [Buffer.from(lines(good))] },
      { file: 'b', chunks: [Buffer.from(text)] },
    ])
    await expect(next).rejects.toThrow(AssayError)
  })

  test('with a record of a known kind among its lines, its calls are problems', async () => {
    const { reading, calls } = await collect(`${tomorrow}${lines(good)}`)
    expect(calls.map(({ tool }) => tool)).toEqual(['read'])
    expect(reading.problems.map(({ code, line }) => [code, line])).toEqual([['E_TRACE_PARSE', 3]])
    const early = await collect(`${tomorrow.repeat(100)}${lines(good)}`)
    expect(early.reading.problems).toHaveLength(100)
  })

  test('the refusal names the format that seemed near', async () => {
    expect((await refusal(haystack)).problems[0]?.message).toMatch(/nearest is (anthropic|openai-chat)/)
    const result = lines({ type: 'result', subtype: 'done', session_id: 's1', uuid: 'u1' })
    expect((await refusal(result)).problems[0]?.message).toContain('nearest is claude-code')
  })

  test('although a format was asked for', async () => {
    expect((await refusal(tomorrow, { format: 'native' })).problems[0]?.code).toBe('E_TRACE_FORMAT')
    expect((await refusal(lines(good), { format: 'codex' })).problems[0]?.code).toBe('E_TRACE_FORMAT')
  })
})

describe('what is of a known format stays read', () => {
  test.each([
    [
      'a conversation without a call',
      lines({ role: 'user', content: 'hi' }, { role: 'assistant', content: 'hello' }),
      'openai-chat',
      0,
    ],
    ['a question that nobody answered', lines({ role: 'user', content: 'hi' }), 'openai-chat', 0],
    [
      'messages of the Responses API',
      lines({ type: 'message', role: 'user', content: [{ type: 'input_text', text: 'hi' }] }),
      'openai-responses',
      0,
    ],
    [
      'a session of Claude Code without a call',
      lines({ type: 'user', uuid: 'u', sessionId: 's', message: { role: 'user', content: 'hi' } }),
      'claude-code',
      0,
    ],
    ['a run without a call', lines({ type: 'trace_start', trace: 't' }), 'native', 0],
    [
      'spans without a call',
      lines({ name: 'GET', startTimeUnixNano: '1', trace_id: 'a', span_id: 'b', attributes: {} }),
      'otlp',
      0,
    ],
    ['an MCP session without a call', lines({ jsonrpc: '2.0', id: 1, method: 'tools/list' }), 'mcp', 0],
    ['the least that works', lines({ tool: 'a', args: {} }, { tool_name: 'b', input: {} }), 'native', 2],
    ['a tool without arguments, in a trace', lines({ trace: 't', tool: 'delete_all', note: 'x' }), 'native', 1],
    ['a tool and nothing else', lines({ tool: 'delete_all' }), 'native', 1],
    ['a name with arguments', lines({ name: 'a', args: {} }, { name: 'b', arguments: {} }), 'native', 2],
    [
      'a name with other arguments next to an id',
      lines({ id: '1', name: 'a', input: {} }, { trace: 't', name: 'b', params: {} }),
      'native',
      2,
    ],
    ['names of the tools of a run', lines({ id: 'run-1', tools: ['search', 'book'] }), 'native', 2],
  ])('%s', async (_, text, format, count) => {
    const { reading, calls } = await collect(text)
    expect([reading.files[0]?.format, calls.length, reading.problems]).toEqual([format, count, []])
  })
})

describe('a call of another format inside a file is a problem with its line', () => {
  const native = { type: 'tool_call', trace: 'n', tool: 'get', args: {} }
  const anthropic = { role: 'assistant', content: [{ type: 'tool_use', id: 'u', name: 'delete_x', input: {} }] }
  test.each([
    ['in lines of Assay', lines(native, anthropic), 2],
    ['before lines of Assay that are written otherwise', lines(anthropic, good, good), 2],
    [
      'in a chat',
      lines(
        { role: 'user', content: 'hi' },
        { role: 'assistant', content: [{ type: 'toolInvocation', toolCall: { value: { name: 'x' } } }] },
        { role: 'assistant', tool_calls: [{ id: '1', function: { name: 'f', arguments: '{}' } }] },
      ),
      2,
    ],
    ['of a shape that nobody reads', lines(native, { type: 'tool_invocation', toolName: 'delete_x', args: {} }), 2],
  ])('%s', async (_, text, line) => {
    const { reading } = await collect(text)
    expect(reading.problems.map((problem) => [problem.code, problem.line])).toContainEqual(['E_TRACE_PARSE', line])
  })

  test('and counts once, as a problem', async () => {
    const { reading } = await collect(lines(native, anthropic, { level: 'info', msg: 'done' }))
    expect(reading.problems).toHaveLength(1)
    expect(reading.problems[0]?.detail).toBe('a tool call as anthropic has it, in a file that is read as native')
    expect(reading.skipped).toEqual([{ reason: 'record of a shape that is not a tool call', count: 1 }])
  })

  test('log lines stay counted, also those that quote an answer of a model', async () => {
    const quoting = { level: 'debug', msg: 'answer', response: { tool_calls: [{ id: '1', function: { name: 'f' } }] } }
    const { reading } = await collect(lines(native, { level: 'info', msg: 'done' }, quoting, { at: 1, event: 'tick' }))
    expect(reading.problems).toEqual([])
    expect(reading.skipped).toEqual([{ reason: 'record of a shape that is not a tool call', count: 3 }])
  })

  test('a call whose tool is empty, a list or a number is a problem, with or without a type', async () => {
    const { reading, calls } = await collect(
      lines(
        good,
        { tool: '', args: {} },
        { tool: ['x'], args: {} },
        { type: 'mine', tool: 7, input: {} },
        { tool: null, msg: 'x' },
      ),
    )
    expect(calls).toHaveLength(1)
    expect(reading.problems.map(({ line, detail }) => [line, detail])).toEqual(
      [2, 3, 4].map((line) => [line, 'a tool call without a tool name']),
    )
  })
})

describe('files of no known format can be passed over', () => {
  const foreign = (file: string, text = '{"engine_id":"x","run_id":7}') => ({
    file,
    chunks: [Buffer.from(text)],
    isNamed: false,
  })
  const ours = { file: 'a.jsonl', chunks: [Buffer.from(lines(good))], isNamed: false }

  test('where they were found, with their count and names', async () => {
    const { reading, calls } = await collectAll(
      [foreign('0.json'), ours, foreign('z.json', 'plain text\n'), foreign('zz', tomorrow)],
      {
        skipUnknown: true,
      },
    )
    expect(calls.map(({ at }) => at)).toEqual(['0:1:1'])
    expect(reading.files.map(({ file }) => file)).toEqual(['a.jsonl'])
    expect(reading.unknownFiles).toEqual(['0.json', 'z.json', 'zz'])
    expect(reading.skipped).toEqual([{ reason: 'file of no known trace format', count: 3 }])
    expect(reading.problems).toEqual([])
  })

  test('without leaving a run or a problem behind', async () => {
    const { reading } = await collectAll([foreign('g.jsonl', tomorrow), foreign('h.jsonl', `${haystack}{"a":\n`)], {
      skipUnknown: true,
    })
    expect([reading.traces, reading.problems, reading.unknownFiles]).toEqual([0, [], ['g.jsonl', 'h.jsonl']])
  })

  test('not where they were named, or where nobody asked for it', async () => {
    const named = { ...foreign('b.json'), isNamed: true }
    await expect(collectAll([ours, named], { skipUnknown: true })).rejects.toThrow('E_TRACE_FORMAT')
    await expect(collectAll([ours, foreign('b.json')])).rejects.toThrow('E_TRACE_FORMAT')
  })

  test('not where they cannot be read at all', async () => {
    const zip = foreign('x.json', 'PK\u0003\u0004')
    await expect(collectAll([zip], { skipUnknown: true })).rejects.toThrow('E_TRACE_READ')
  })
})

test('other formats are asked for a record in a file that began as our own, however it is cut', async () => {
  const bytes = Buffer.from(`${lines({ type: 'tool_call', trace: 'n', tool: 'get', args: {} })}${tomorrow}`)
  for (const size of [1, 7, 4096]) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    )
    const reading = await readTraces([{ file: 'f', chunks }], new CollectingSink())
    expect(reading.problems.map(({ code, line }) => [code, line])).toEqual([['E_TRACE_PARSE', 4]])
  }
})

describe('a session or an export that is known by name is refused with what to do', () => {
  test.each([
    ['Grok CLI', { type: 'assistant', content: 'x', model_id: 'm' }],
    ['Windsurf', { type: 'code_action', status: 'done', code_action: { path: 'a' } }],
    ['Kimi', { type: 'metadata', protocol_version: '1.4' }],
    ['Kimi', { type: 'context.append_loop_event', event: { type: 'step.begin' } }],
    ['Antigravity', { step_index: 1, source: 'MODEL', type: 'RUN_COMMAND', status: 'DONE' }],
    ['Continue', { title: 't', history: [{ message: { role: 'user', content: 'x' }, contextItems: [] }] }],
    ['browser-use', { history: [{ model_output: { action: [] }, result: [], state: {} }] }],
    ['Zed', { version: '0.3', messages: [{ User: { id: '1' } }] }],
    ['ChatGPT', { title: 't', mapping: {}, current_node: 'x' }],
    ['Claude', { uuid: 'u', name: 'n', chat_messages: [] }],
    ['ShareGPT', { conversations: [{ from: 'human', value: 'x' }] }],
    ['Cline', { ts: 1, type: 'say', say: 'text', text: 'x' }],
  ])('%s', async (name, record) => {
    const [problem] = (await refusal(lines(record))).problems
    expect(problem?.code).toBe('E_TRACE_FORMAT')
    expect(problem?.message).toContain(name)
  })

  const grok = [
    { type: 'user', content: [{ type: 'text', text: 'x' }] },
    { type: 'assistant', content: '', tool_calls: [{ id: 'c', name: 'wipe', arguments: '{}' }], model_id: 'm' },
    { type: 'tool_result', tool_call_id: 'c', content: 'x' },
  ]
  test.each([
    ['in its order', grok],
    ['backwards', grok.toReversed()],
    ['longer than what is looked at', [...grok, ...Array.from({ length: 200 }, () => grok[2] as object)]],
  ])('a session of Grok CLI with results, which are called as in Assay: %s', async (_, records) => {
    const { problems } = await refusal(lines(...records))
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toContain('Grok CLI')
  })

  test('lines of Assay with results of the same shape are read', async () => {
    const call = { type: 'tool_call', tool: 'wipe', tool_call_id: 'c', args: {} }
    const { calls } = await collect(lines(call, { type: 'tool_result', tool_call_id: 'c', content: 'x' }))
    expect(calls).toMatchObject([{ tool: 'wipe', result: 'x' }])
  })
})
