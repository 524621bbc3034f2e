import { describe, expect, test } from 'vitest'
import type { TraceMessage } from '../../src/model/trace.js'
import { readTraces, readTraceValues } from '../../src/traces/read-traces.js'
import { CanonicalWriter } from '../../src/traces/write-canonical.js'
import { heard } from '../support/said.js'

const chatCall = (id: string) => ({
  role: 'assistant',
  content: 'I look.',
  tool_calls: [{ id, type: 'function', function: { name: 'get', arguments: '{}' } }],
})

describe('messages of both sides', () => {
  const cases: Record<string, readonly unknown[]> = {
    native: [
      { type: 'message', trace: 't', role: 'user', text: 'go' },
      { type: 'message', trace: 't', role: 'assistant', text: 'I look.' },
      { type: 'tool_call', trace: 't', tool: 'get', args: {} },
      { type: 'message', trace: 't', role: 'assistant', text: 'done' },
    ],
    'openai-chat': [
      { role: 'system', content: 'rules' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'go' },
          { type: 'image_url', image_url: {} },
        ],
      },
      chatCall('c'),
      { role: 'tool', tool_call_id: 'c', content: 'yes' },
      { role: 'assistant', content: 'done' },
    ],
    'openai-responses': [
      {
        history: [
          { role: 'user', content: 'go' },
          { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'I look.' }] },
          { type: 'function_call', call_id: 'c', name: 'get', arguments: '{}' },
          { type: 'function_call_output', call_id: 'c', output: 'yes' },
          { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'done' }] },
        ],
      },
    ],
    anthropic: [
      { role: 'user', content: 'go' },
      {
        role: 'assistant',
        content: [
          { type: 'text', text: 'I look.' },
          { type: 'tool_use', id: 'c', name: 'get', input: {} },
        ],
      },
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'c', content: [{ type: 'text', text: 'yes' }] }] },
      {
        role: 'assistant',
        content: [
          { type: 'thinking', thinking: 'hm' },
          { type: 'text', text: 'done' },
        ],
      },
    ],
    'claude-code': [
      line('user', { content: 'go' }),
      line('user', { content: '<system-reminder>yes</system-reminder>' }),
      line('user', { content: 'yes' }, { isMeta: true }),
      line('user', { content: [{ type: 'text', text: '[Request interrupted by user]' }] }),
      line('assistant', { content: [{ type: 'text', text: 'I look.' }] }),
      line('assistant', { content: [{ type: 'tool_use', id: 'c', name: 'get', input: {} }] }),
      line('user', { content: [{ type: 'tool_result', tool_use_id: 'c', content: 'yes' }] }),
      line('user', { content: 'yes' }, { isSidechain: true, agentId: 'a1' }),
      line('assistant', { content: [{ type: 'text', text: 'from below' }] }, { isSidechain: true, agentId: 'a1' }),
      line('assistant', { content: [{ type: 'text', text: 'done' }] }),
    ],
    codex: [
      { type: 'session_meta', payload: { id: 's', originator: 'codex_cli', source: 'cli' } },
      item({ type: 'message', role: 'developer', content: [{ type: 'input_text', text: 'rules' }] }),
      item({ type: 'message', role: 'user', content: [{ type: 'input_text', text: '<environment_context>yes' }] }),
      item({ type: 'message', role: 'user', content: [{ type: 'input_text', text: 'go' }] }),
      item({ type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'I look.' }] }),
      item({ type: 'function_call', call_id: 'c', name: 'get', arguments: '{}' }),
      item({ type: 'function_call_output', call_id: 'c', output: 'yes' }),
      item({ type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'done' }] }),
    ],
    gemini: [
      {
        contents: [
          { role: 'user', parts: [{ text: 'go' }] },
          {
            role: 'model',
            parts: [{ text: 'hm', thought: true }, { text: 'I look.' }, { functionCall: { name: 'get' } }],
          },
          { role: 'user', parts: [{ functionResponse: { name: 'get', response: { output: 'yes' } } }] },
          { role: 'model', parts: [{ text: 'done' }] },
        ],
      },
    ],
    'gemini-cli': [
      { sessionId: 's', projectHash: 'h' },
      { id: 'm1', timestamp: '2026-01-01T00:00:00Z', type: 'user', content: 'go' },
      { id: 'm2', timestamp: '2026-01-01T00:00:01Z', type: 'gemini', content: 'I look.' },
      {
        ...{ id: 'm2', timestamp: '2026-01-01T00:00:01Z', type: 'gemini', content: 'I look.' },
        toolCalls: [{ id: 'c', name: 'get', args: {}, status: 'success', result: [] }],
      },
      { id: 'm3', timestamp: '2026-01-01T00:00:02Z', type: 'gemini', content: 'done' },
    ],
    'ai-sdk': [
      { role: 'user', content: 'go' },
      {
        role: 'assistant',
        content: [
          { type: 'text', text: 'I look.' },
          { type: 'tool-call', toolCallId: 'c', toolName: 'get', input: {} },
        ],
      },
      { role: 'tool', content: [{ type: 'tool-result', toolCallId: 'c', output: { type: 'text', value: 'yes' } }] },
      { role: 'assistant', content: [{ type: 'text', text: 'done' }] },
    ],
    langchain: [
      {
        messages: [
          { type: 'system', content: 'rules' },
          { type: 'human', content: 'go' },
          { type: 'ai', content: 'I look.', tool_calls: [{ id: 'c', name: 'get', args: {} }] },
          { type: 'tool', tool_call_id: 'c', content: 'yes' },
          { type: 'ai', content: 'done', tool_calls: [] },
        ],
      },
    ],
    'pydantic-ai': [
      {
        kind: 'request',
        parts: [
          { part_kind: 'system-prompt', content: 'rules' },
          { part_kind: 'user-prompt', content: 'go' },
        ],
      },
      {
        kind: 'response',
        parts: [
          { part_kind: 'text', content: 'I look.' },
          { part_kind: 'tool-call', tool_call_id: 'c', tool_name: 'get', args: {} },
        ],
      },
      { kind: 'request', parts: [{ part_kind: 'tool-return', tool_call_id: 'c', tool_name: 'get', content: 'yes' }] },
      { kind: 'response', parts: [{ part_kind: 'text', content: 'done' }] },
    ],
    opencode: [
      {
        info: { id: 'ses_1' },
        messages: [
          message('user', part('text', { text: 'go' }), part('text', { text: 'yes', synthetic: true })),
          message(
            'assistant',
            part('text', { text: 'I look.' }),
            part('tool', { callID: 'c', tool: 'get', state: { status: 'completed', input: {}, output: 'yes' } }),
          ),
          message('assistant', part('text', { text: 'done' })),
        ],
      },
    ],
    'openhands v0': [
      [
        { id: 0, source: 'user', action: 'message', args: { content: 'go' } },
        { id: 1, source: 'agent', action: 'message', args: { content: 'I look.' } },
        { id: 2, source: 'agent', action: 'run', args: { command: 'ls' } },
        { id: 3, source: 'agent', cause: 2, observation: 'run', content: 'yes', extras: {} },
        { id: 4, source: 'agent', action: 'message', args: { content: 'done' } },
      ],
    ].flat(),
    'openhands v1': [
      { kind: 'SystemPromptEvent', source: 'agent' },
      v1('user', 'go'),
      v1('agent', 'I look.'),
      { kind: 'ActionEvent', source: 'agent', tool_name: 'get', tool_call_id: 'c', tool_call: { arguments: '{}' } },
      { kind: 'ObservationEvent', source: 'environment', tool_call_id: 'c', observation: { content: 'yes' } },
      v1('environment', 'yes'),
      v1('agent', 'done'),
    ],
    atif: [
      {
        schema_version: 'ATIF-v1.0',
        agent: { name: 'shop' },
        steps: [
          { step_id: 1, source: 'system', message: 'rules' },
          { step_id: 2, source: 'user', message: 'go' },
          {
            ...{ step_id: 3, source: 'agent', message: 'I look.' },
            tool_calls: [{ tool_call_id: 'c', function_name: 'get', arguments: {} }],
          },
          { step_id: 4, source: 'agent', message: 'done' },
        ],
      },
    ],
    inspect: [
      {
        ...{ id: 1, epoch: 1, target: 'x' },
        messages: [
          { role: 'user', content: 'go' },
          { role: 'assistant', content: 'I look.', tool_calls: [{ id: 'c', function: 'get', arguments: {} }] },
          { role: 'tool', tool_call_id: 'c', content: 'yes' },
          { role: 'assistant', content: 'done' },
        ],
      },
    ],
  }
  test.each(Object.entries(cases))('%s', async (_, records) => {
    const { found, hears } = await heard(...records)
    expect(found).toEqual(['user@0 go', 'assistant@0 I look.', 'assistant@1 done'])
    expect(hears).toEqual([true, true])
  })

  test('are those of the conversation even where nobody said a word', async () => {
    expect((await heard({ messages: [{ ...chatCall('c'), content: null }] })).hears).toEqual([true, true])
  })
})

describe('messages that the source does not have', () => {
  test.each([
    [
      'a response',
      {
        id: 'r',
        object: 'response',
        output: [{ type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'hi' }] }],
      },
    ],
    [
      'a message of the API',
      { type: 'message', role: 'assistant', stop_reason: 'end_turn', content: [{ type: 'text', text: 'hi' }] },
    ],
    ['a step', { text: 'hi', toolCalls: [], toolResults: [], finishReason: 'stop' }],
    [
      'a stream of Claude Code',
      { type: 'assistant', session_id: 's', uuid: 'u', message: { content: [{ type: 'text', text: 'hi' }] } },
    ],
    ['codex exec', { type: 'item.completed', item: { id: 'i', type: 'agent_message', text: 'hi' } }],
  ])('%s holds the agent’s only', async (_, record) => {
    const { found, hears } = await heard(record)
    expect(found).toEqual(['~assistant@0 hi'])
    expect(hears).toEqual([false, true])
  })

  test('calls alone say nothing of messages', async () => {
    expect((await heard({ type: 'tool_call', trace: 't', tool: 'get', args: {} })).hears).toEqual([false, false])
  })

  test('another role is counted, and a message that others write is not ours', async () => {
    const sink = { call() {}, result() {} }
    const other = { type: 'message', trace: 't', role: 'tool', text: 'yes' }
    const { skipped } = await readTraceValues([{ trace: 't', tool: 'get', args: {} }, other], sink)
    expect(skipped).toEqual([{ reason: 'message of another role', count: 1 }])
  })
})

describe('lines of messages in a file of calls', () => {
  const call = { type: 'tool_call', trace: 't', tool: 'get', args: {} }
  const line = (more: object) => ({ type: 'message', trace: 't', role: 'user', ...more })

  test.each([
    ['content', line({ content: 'drop it' })],
    ['content in parts', line({ content: [{ type: 'text', text: 'drop it' }] })],
    ['text in parts', line({ text: ['drop it'] })],
    ['another word for the role', line({ role: 'human', text: 'drop it' })],
    ['another case', line({ role: 'User', text: 'drop it' })],
  ])('are heard with %s', async (_, record) => {
    const { found } = await heard(call, line({ text: 'go' }), record)
    expect(found).toEqual(['user@1 go', 'user@1 drop it'])
  })

  test.each([[line({ text: 5 })], [line({})], [line({ content: { text: 'drop it' } })]])(
    'are a problem where their words cannot be read: %j',
    async (record) => {
      const problems: unknown[] = []
      const sink = { call() {}, result() {} }
      const read = await readTraceValues([call, record], sink)
      problems.push(...read.problems.map(({ code }) => code))
      expect(problems).toEqual(['E_TRACE_PARSE'])
    },
  )

  test('are left out, and counted, where they hold a picture only', async () => {
    const picture = line({ content: [{ type: 'image', data: 'x' }] })
    const { skipped, problems } = await readTraceValues([call, picture], { call() {}, result() {} })
    expect([skipped, problems]).toEqual([[{ reason: 'message without text', count: 1 }], []])
  })
})

describe('a conversation that is sent again with each request', () => {
  test('says each word once', async () => {
    const first = [{ role: 'user', content: 'yes' }, chatCall('c')]
    const second = [...first, { role: 'tool', tool_call_id: 'c', content: 'ok' }, { role: 'user', content: 'no' }]
    const { found } = await heard({ id: 'x', messages: first }, { id: 'x', messages: second })
    expect(found).toEqual(['user@0 yes', 'assistant@0 I look.', 'user@1 no'])
  })
})

describe('what is known of a run', () => {
  const start = (meta: unknown, more: object = {}) => ({ type: 'trace_start', trace: 't', meta, ...more })

  test('is merged over all records that announce it, the first value of a name first', async () => {
    const { meta } = await heard(start({ role: 'admin', n: 1 }), start({ role: 'guest', ok: true }))
    expect([...(meta ?? [])]).toEqual([
      ['role', 'admin'],
      ['n', 1],
      ['ok', true],
    ])
  })

  test('is plain: what is not is left out and counted', async () => {
    const sink = { call() {}, result() {} }
    const { runs, skipped } = await readTraceValues(
      [start({ a: { b: 1 }, c: null, d: 'x'.repeat(5000), e: 'x' })],
      sink,
    )
    expect([...([...runs][0]?.meta ?? [])]).toEqual([['e', 'x']])
    expect(skipped).toEqual([{ reason: 'metadata that is not plain', count: 3 }])
    const many = Object.fromEntries(Array.from({ length: 70 }, (_, at) => [`k${at}`, at]))
    expect((await heard(start(many))).meta?.size).toBe(64)
  })

  test('names the model and the program', async () => {
    const codex = await heard(
      { type: 'session_meta', payload: { id: 's', originator: 'codex_cli', source: 'exec' } },
      { type: 'turn_context', payload: { model: 'm-1' } },
    )
    expect(Object.fromEntries(codex.meta ?? [])).toEqual({
      ...{ agent: 'codex', entry_point: 'codex_cli', session_kind: 'exec', model: 'm-1' },
    })
    const claude = await heard(
      line('assistant', { id: 'msg_1', model: 'm-2', content: [{ type: 'text', text: 'hi' }] }),
    )
    expect(Object.fromEntries(claude.meta ?? [])).toEqual({ agent: 'claude-code', model: 'm-2' })
  })
})

describe('calls that were asked for together', () => {
  const turnsOf = async (...records: readonly unknown[]) => {
    const turns: (string | undefined)[] = []
    await readTraceValues(records, { call: (_, call) => void turns.push(call.turn), result() {} })
    return turns
  }

  test('share a turn', async () => {
    const two = { ...chatCall('a'), tool_calls: [...chatCall('a').tool_calls, ...chatCall('b').tool_calls] }
    const [first, second, third] = await turnsOf(two, { role: 'tool', tool_call_id: 'a', content: '' }, chatCall('d'))
    expect(first).toBeDefined()
    expect([first === second, second === third]).toEqual([true, false])
  })

  test('share a turn across the lines of one message of Claude Code', async () => {
    const call = (id: string, msg: string) =>
      line('assistant', { id: msg, content: [{ type: 'tool_use', id, name: 'get', input: {} }] })
    expect(await turnsOf(call('a', 'm1'), call('b', 'm1'), call('c', 'm2'))).toEqual(['m1', 'm1', 'm2'])
  })
})

test('import keeps what was said, in its place, with metadata and turns', async () => {
  const records = [
    { type: 'trace_start', trace: 't', case: 'c', meta: { role: 'admin' } },
    { type: 'message', trace: 't', role: 'user', text: 'go', timestamp: '2026-01-01T00:00:00.000Z' },
    { type: 'tool_call', trace: 't', id: '1', tool: 'get', args: {}, turn: 'a' },
    { type: 'message', trace: 't', role: 'assistant', text: 'wait' },
    { type: 'tool_result', trace: 't', id: '1', result: 'ok' },
    { type: 'message', trace: 't', role: 'assistant', text: 'done' },
  ]
  const seen = async (text: string) => {
    const events: unknown[] = []
    const { runs } = await readTraces([{ file: 'f', chunks: [Buffer.from(text)] }], {
      call: (run, { tool, turn }) => void events.push([run.trace, tool, turn]),
      result: (run, callIndex, { result }) => void events.push([run.trace, callIndex, result]),
      message: (run, message: TraceMessage) => void events.push([run.calls, message]),
    })
    const said = events.filter((event) => typeof (event as [unknown])[0] === 'number')
    const calls = events.filter((event) => (event as [unknown, unknown])[1] === 'get')
    const [first] = runs
    return { said, calls, meta: [...(first?.meta ?? [])], case: first?.case }
  }
  const text = records.map((record) => `${JSON.stringify(record)}\n`).join('')
  let lines = ''
  const writer = new CanonicalWriter((line) => {
    lines += line
  })
  await readTraces([{ file: 'f', chunks: [Buffer.from(text)] }], writer)
  writer.end()
  expect(await seen(lines)).toEqual(await seen(text))
  expect((await seen(lines)).said).toHaveLength(3)
  expect(lines).not.toContain('oneSided')
})

test('import keeps that nothing was said, and that one side is not recorded', async () => {
  const imported = async (record: object) => {
    let lines = ''
    const writer = new CanonicalWriter((line) => {
      lines += line
    })
    await readTraceValues([record], writer)
    writer.end()
    const { runs } = await readTraces([{ file: 'f', chunks: [Buffer.from(lines)] }], { call() {}, result() {} })
    const [first] = runs
    return [first?.hasUserMessages === true, first?.hasAssistantMessages === true]
  }
  expect(await imported({ messages: [{ ...chatCall('c'), content: null }] })).toEqual([true, true])
  expect(await imported({ text: 'hi', toolCalls: [], toolResults: [], finishReason: 'stop' })).toEqual([false, true])
})

function line(type: string, message: object, more: object = {}) {
  return { type, sessionId: 's', uuid: `${JSON.stringify(message)}`, message: { role: type, ...message }, ...more }
}

function item(payload: object) {
  return { timestamp: '2026-01-01T00:00:00Z', type: 'response_item', payload }
}

function message(role: string, ...parts: readonly object[]) {
  const id = `msg_${JSON.stringify(parts).length}`
  const own = parts.map((each, at) => ({ ...each, id: `${id}_${at}`, messageID: id, sessionID: 'ses_1' }))
  return { info: { id, role, sessionID: 'ses_1' }, parts: own }
}

function part(type: string, more: object) {
  return { type, ...more }
}

function v1(source: string, text: string) {
  const role = source === 'agent' ? 'assistant' : 'user'
  return { kind: 'MessageEvent', source, llm_message: { role, content: [{ type: 'text', text }] } }
}
