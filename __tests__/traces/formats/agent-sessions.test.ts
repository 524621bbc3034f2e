import { describe, expect, it } from 'vitest'
import { collect, collectAll, lines } from '../../support/collect-calls.js'
import { importRecords } from '../../support/import-records.js'

const read = async (...records: readonly object[]) => {
  const { calls, reading, skipped } = await importRecords(undefined, records)
  return { calls, skipped, problems: reading.problems, format: reading.files[0]?.format, traces: reading.traces }
}

/** For each agent: how it begins a session, writes a call with its result, and a call of a shape that is not its own. */
const agents = {
  pi: {
    head: { type: 'session', version: 3, id: 's', timestamp: '2026-01-01T00:00:00Z', cwd: '/r' },
    call: (id: string, name: string, args: object) => ({
      type: 'message',
      id: `m${id}`,
      parentId: null,
      message: { role: 'assistant', content: [{ type: 'toolCall', id, name, arguments: args }] },
    }),
    result: (id: string, text: string, failed: boolean) => ({
      type: 'message',
      id: `r${id}`,
      parentId: null,
      message: { role: 'toolResult', toolCallId: id, content: [{ type: 'text', text }], isError: failed },
    }),
    strange: {
      type: 'message',
      id: 'x',
      message: { role: 'assistant', content: [{ type: 'function_call', name: 'wipe', arguments: '{}' }] },
    },
  },
  droid: {
    head: { type: 'session_start', id: 's', title: 't', cwd: '/r' },
    call: (id: string, name: string, args: object) => ({
      type: 'message',
      id: `m${id}`,
      message: { role: 'assistant', content: [{ type: 'tool_use', id, name, input: args }] },
    }),
    result: (id: string, text: string, failed: boolean) => ({
      type: 'message',
      id: `r${id}`,
      message: { role: 'user', content: [{ type: 'tool_result', tool_use_id: id, content: text, is_error: failed }] },
    }),
    strange: {
      type: 'message',
      id: 'x',
      message: { role: 'assistant', content: [{ type: 'tool_call', name: 'wipe', args: {} }] },
    },
  },
  goose: {
    head: { working_dir: '/r', description: 'd', message_count: 2 },
    call: (id: string, name: string, args: object) => ({
      role: 'assistant',
      created: 1,
      content: [{ type: 'toolRequest', id, toolCall: { status: 'success', value: { name, arguments: args } } }],
    }),
    result: (id: string, text: string, failed: boolean) => ({
      role: 'user',
      created: 2,
      content: [
        {
          type: 'toolResponse',
          id,
          toolResult: { status: 'success', value: { content: [{ type: 'text', text }], isError: failed } },
        },
      ],
    }),
    strange: { role: 'assistant', created: 3, content: [{ type: 'toolUse', name: 'wipe', input: {} }] },
  },
  'qwen-code': {
    head: { uuid: 'u', sessionId: 's', type: 'user', message: { role: 'user', parts: [{ text: 'go' }] } },
    call: (id: string, name: string, args: object) => ({
      uuid: `m${id}`,
      sessionId: 's',
      type: 'assistant',
      message: { role: 'model', parts: [{ functionCall: { id, name, args } }] },
    }),
    result: (id: string, text: string, failed: boolean) => ({
      uuid: `r${id}`,
      sessionId: 's',
      type: 'tool_result',
      message: { role: 'user', parts: [{ functionResponse: { id, response: { output: text } } }] },
      toolCallResult: { callId: id, status: failed ? 'error' : 'success', ...(failed && { error: text }) },
    }),
    strange: {
      uuid: 'x',
      sessionId: 's',
      type: 'assistant',
      message: { role: 'model', parts: [{ toolCall: { name: 'wipe', args: {} } }] },
    },
  },
  'managed-agents': {
    head: { id: 'h', type: 'session.status_running', processed_at: '2026-01-01T00:00:00Z' },
    call: (id: string, name: string, args: object) => ({ id, type: 'agent.tool_use', name, input: args }),
    result: (id: string, text: string, failed: boolean) => ({
      id: `r${id}`,
      type: 'agent.tool_result',
      tool_use_id: id,
      content: [{ type: 'text', text }],
      is_error: failed,
    }),
    strange: { id: 'x', type: 'agent.computer_call', name: 'wipe', toolCall: { name: 'wipe', args: {} } },
  },
} as const

describe.each(Object.entries(agents))('a session of %s', (format, agent) => {
  const session = [
    agent.head,
    agent.call('c1', 'read', { path: 'a' }),
    agent.result('c1', 'text', false),
    agent.call('c2', 'bash', { command: 'ls' }),
    agent.result('c2', 'gone', true),
  ]

  it('has its calls, what they gave back and why they failed', async () => {
    const { calls, problems, ...rest } = await read(...session)
    expect(rest).toMatchObject({ format, traces: 1 })
    expect(problems).toEqual([])
    expect(calls).toMatchObject([
      { tool: 'read', args: { path: 'a' }, result: 'text', error: undefined },
      { tool: 'bash', args: { command: 'ls' }, error: 'gone' },
    ])
  })

  it('that holds what looks like a call of another shape says so, with the line', async () => {
    const { problems, calls } = await read(...session, agent.strange)
    expect(calls).toHaveLength(2)
    expect(problems).toMatchObject([{ code: 'E_TRACE_PARSE', line: 6 }])
  })

  it('that was cut in its last line says so, and keeps what stands before it', async () => {
    const text = lines(...session)
    const { reading, calls } = await collect(text.slice(0, -20))
    expect(calls).toHaveLength(2)
    expect(reading.problems.map(({ code }) => code)).toEqual(['E_TRACE_TRUNCATED'])
  })

  it('whose call names no tool says so', async () => {
    const { problems } = await read(agent.head, agent.call('c1', '', {}))
    expect(problems).toMatchObject([{ detail: 'a tool call without a tool name', line: 2 }])
  })
})

describe('pi', () => {
  const { head, call, result } = agents.pi
  const ask = call('c1', 'bash', { command: 'ls' })
  const asked = { type: 'message_end', message: ask.message }
  const answered = { type: 'message_end', message: result('c1', 'ok', false).message }
  const started = { type: 'tool_execution_start', toolCallId: 'c1', toolName: 'bash', args: { command: 'ls' } }
  const ended = { type: 'tool_execution_end', toolCallId: 'c1', result: { content: 'ok' }, isError: false }
  const whole = { type: 'agent_end', messages: [ask.message, answered.message] }

  it.each([
    ['whole', [asked, started, ended, answered, whole]],
    ['of messages only', [asked, answered]],
    ['of tools only', [started, ended]],
    ['of its last line only', [whole]],
    ['of turns only', [{ type: 'turn_end', message: ask.message, toolResults: [answered.message] }, whole]],
  ])('reads a stream once that is there %s', async (_, events) => {
    const { calls, problems, skipped } = await read(head, ...events)
    expect(calls).toMatchObject([{ tool: 'bash', args: { command: 'ls' }, result: 'ok' }])
    expect(problems).toEqual([])
    expect(skipped).not.toHaveProperty('result without a call')
  })

  it('counts a line once that a fork copied, and both calls where the line is another', async () => {
    const fork = (...more: readonly object[]) => lines({ ...head, id: 'fork', parentSession: 's.jsonl' }, ...more)
    const files = (text: string) =>
      collectAll([
        { file: 'a', chunks: [Buffer.from(lines(head, ask))] },
        { file: 'b', chunks: [Buffer.from(text)] },
      ])
    expect((await files(fork(ask, call('c2', 'bash', {})))).calls.map(({ trace }) => trace)).toEqual(['s', 'fork'])
    expect((await files(fork(call('c1', 'bash', { command: 'rm' })))).calls).toHaveLength(2)
  })

  it('does not take a command of the person for the agent’s', async () => {
    const typed = { type: 'message', id: 'p', message: { role: 'bashExecution', command: 'rm -r /', exitCode: 0 } }
    expect((await read(head, ask, typed)).calls).toHaveLength(1)
  })
})

describe('cursor', () => {
  const line = (subtype: string, tool: object, id = 'c1') => ({
    type: 'tool_call',
    subtype,
    call_id: id,
    tool_call: tool,
    session_id: 's',
  })
  const shell = (result?: object) => ({ shellToolCall: { args: { command: 'ls' }, ...(result && { result }) } })

  it.each([
    ['success', { success: { exitCode: 0, stdout: 'a' } }, { error: undefined, phase: 'executed' }],
    ['another exit code', { success: { exitCode: 2 } }, { error: 'exit code 2', phase: 'executed' }],
    ['failure', { failure: { exitCode: 3 } }, { error: 'exit code 3' }],
    ['an error', { error: { errorMessage: 'no such file' } }, { error: 'no such file' }],
    ['a kind of failure without words', { timeout: {} }, { error: 'timeout' }],
    ['a rejection', { rejected: { reason: 'no' } }, { error: 'no', phase: 'denied' }],
    ['a rejection without a reason', { rejected: { reason: '' } }, { error: 'rejected', phase: 'denied' }],
    ['a permission', { permissionDenied: { error: 'blocked' } }, { error: 'blocked', phase: 'denied' }],
  ])('knows how a call ended: %s', async (_, result, outcome) => {
    for (const records of [
      [line('started', shell()), line('completed', shell(result))],
      [line('completed', shell(result))],
    ])
      expect((await read(...records)).calls).toMatchObject([{ tool: 'shell', args: { command: 'ls' }, ...outcome }])
  })

  it('reads tools of MCP servers, functions, and answers in any order', async () => {
    const mcp = {
      mcpToolCall: { args: { name: 'gh-list', toolName: 'list', providerIdentifier: 'gh', args: { n: 1 } } },
    }
    const named = { function: { name: 'think', arguments: '{"a":1}' } }
    const { calls } = await read(
      line('started', shell(), 'c1'),
      line('started', mcp, 'c2'),
      line('started', named, 'c3'),
      line('completed', { mcpToolCall: { result: { success: { content: [] } } } }, 'c2'),
      line('completed', shell({ success: { exitCode: 0 } }), 'c1'),
    )
    expect(calls).toMatchObject([
      { tool: 'shell', error: undefined },
      { tool: 'list', server: 'gh', args: { n: 1 } },
      { tool: 'think', args: { a: 1 } },
    ])
    expect(calls[1]?.result).toBeDefined()
  })

  it('says that a call names no tool', async () => {
    expect((await read(line('started', {}))).problems).toHaveLength(1)
  })

  it('reads a transcript, which has no ids and no results', async () => {
    const say = (...content: readonly object[]) => ({ role: 'assistant', message: { content } })
    const use = { type: 'tool_use', name: 'Shell', input: { command: 'ls' } }
    const { calls, format } = await read(say(use), say(use), { type: 'turn_ended', status: 'success' })
    expect([format, calls.length]).toEqual(['cursor', 2])
    const strange = await read(say(use), say({ type: 'tool_call', name: 'wipe', args: {} }))
    expect(strange.problems).toMatchObject([{ line: 2 }])
  })
})

describe('a call that was refused is denied', () => {
  it.each([
    ['by the platform', [{ id: 'c1', type: 'agent.tool_use', name: 'bash', input: {}, evaluated_permission: 'deny' }]],
    [
      'by a person',
      [
        { id: 'c1', type: 'agent.mcp_tool_use', name: 'bash', input: {}, evaluated_permission: 'ask' },
        { id: 'k', type: 'user.tool_confirmation', tool_use_id: 'c1', result: 'deny', deny_message: null },
      ],
    ],
    [
      'by Qwen Code',
      [
        agents['qwen-code'].call('c1', 'bash', {}),
        {
          ...agents['qwen-code'].result('c1', 'no', true),
          toolCallResult: { status: 'error', error: { message: 'declined' }, errorType: 'execution_denied' },
        },
      ],
    ],
  ])('%s', async (_, records) => {
    const { calls } = await read(...records)
    expect(calls).toMatchObject([{ tool: 'bash', phase: 'denied' }])
    expect(calls[0]?.error).toBeTypeOf('string')
  })

  it('by goose, as it says next to the result', async () => {
    const answer = agents.goose.result('c1', 'This tool call was blocked by x', false)
    const marked = answer.content.map((part) => ({ ...part, metadata: { 'goose.denial_reason': 'x: no' } }))
    const { calls } = await read(agents.goose.call('c1', 'bash', {}), { ...answer, content: marked })
    expect(calls).toMatchObject([{ tool: 'bash', phase: 'denied' }])
  })

  it.each([
    [
      'by the person at Qwen Code',
      [
        agents['qwen-code'].call('c1', 'bash', {}),
        {
          ...agents['qwen-code'].result('c1', 'no', true),
          toolCallResult: {
            status: 'cancelled',
            resultDisplay: '[Operation Cancelled] Reason: User did not allow tool call',
          },
        },
      ],
    ],
    [
      'by the person at goose',
      [
        agents.goose.call('c1', 'bash', {}),
        agents.goose.result('c1', 'The user has declined to run this tool. X', false),
      ],
    ],
    [
      'by Droid',
      [agents.droid.call('c1', 'bash', {}), agents.droid.result('c1', 'Error: Tool execution rejected by user', true)],
    ],
  ])('is left open where only words say so: %s', async (_, records) => {
    const { calls } = await read(...records)
    expect(calls).toMatchObject([{ tool: 'bash', phase: 'unclear' }])
    expect(calls[0]?.error).toBeTypeOf('string')
  })

  it('and not where a person allowed it, or a tool only prints such words', async () => {
    const allowed = { id: 'k', type: 'user.tool_confirmation', tool_use_id: 'c1', result: 'allow' }
    const call = agents['managed-agents'].call('c1', 'bash', {})
    const printed = agents.droid.result('c1', 'Error: Tool execution rejected by user', false)
    const phases = [
      await read(call, allowed, agents['managed-agents'].result('c1', 'ok', false)),
      await read(agents.droid.call('c1', 'cat', {}), printed),
    ].map(({ calls }) => calls.map(({ phase, error }) => [phase, error]))
    expect(phases).toEqual([[[undefined, undefined]], [[undefined, undefined]]])
  })
})

it('a call of goose that could not be read is a problem, and a question about a call is none', async () => {
  const { call } = agents.goose
  const failed = {
    role: 'assistant',
    created: 1,
    content: [{ type: 'toolRequest', id: 'c', toolCall: { status: 'error' } }],
  }
  const asks = {
    role: 'assistant',
    created: 1,
    content: [{ type: 'toolConfirmationRequest', id: 'c1', toolName: 'bash', arguments: {} }],
  }
  const { calls, problems } = await read(call('c1', 'bash', {}), asks, failed)
  expect([calls.length, problems.length]).toEqual([1, 1])
})

it('what a program puts before the words of a person is not said by that person', async () => {
  const said: string[] = []
  const sink = { call() {}, result() {}, message: (_: unknown, { text }: { text: string }) => void said.push(text) }
  const { readTraces } = await import('../../../src/traces/read-traces.js')
  const { head } = agents.droid
  const words = (text: string) => ({
    type: 'message',
    id: text,
    message: { role: 'user', content: [{ type: 'text', text }] },
  })
  const reminder = '<system-reminder>\nBe brief.\n</system-reminder>\n\n'
  const text = lines(head, words(`${reminder}Go.`), words(reminder), words('<system-reminder>never closed'))
  await readTraces([{ file: 'a', chunks: [Buffer.from(text)] }], sink)
  expect(said).toEqual(['Go.'])
})
