import { describe, expect, it } from 'vitest'
import { otlp } from '../../../src/traces/formats/otlp.js'
import { logRecord, logRequest, otlpSpan, request } from '../../support/otlp-builder.js'
import { read } from '../../support/recording-sink-b.js'

const session = { 'session.id': 's1' }
const input = JSON.stringify({ command: 'ls' })

describe('log events of command line agents', () => {
  it.each([1e308, -1e308, '1e400', -5])('reads a call that says it took %s ms', (duration_ms) => {
    const attributes = { ...session, tool_name: 'Bash', tool_use_id: 'c1', success: 'true', duration_ms }
    const { calls } = read(otlp, [logRequest([logRecord('claude_code.tool_result', attributes)])])
    expect(calls).toMatchObject([{ tool: 'Bash', id: 'c1' }])
  })

  it('reads the tools of Claude Code, in the order in which they started, refused ones too', () => {
    const recording = read(otlp, [
      logRequest([
        logRecord(
          'tool_decision',
          { ...session, tool_name: 'Write', tool_use_id: 'c3', decision: 'reject', source: 'user_reject' },
          { at: '1795347558720000000' },
        ),
        logRecord('tool_decision', {
          ...session,
          tool_name: 'Bash',
          tool_use_id: 'c1',
          decision: 'accept',
          source: 'config',
        }),
      ]),
      logRequest([
        logRecord(
          'claude_code.tool_result',
          {
            ...session,
            tool_name: 'Read',
            tool_use_id: 'c2',
            success: 'false',
            error: 'no such file',
            duration_ms: '1',
          },
          { at: '1795347558714000000' },
        ),
        logRecord(
          'claude_code.tool_result',
          {
            ...session,
            tool_name: 'Bash',
            tool_use_id: 'c1',
            success: 'true',
            duration_ms: '8',
            tool_input: input,
            tool_parameters: '{"bash_command":"ls"}',
          },
          { at: '1795347558719000000' },
        ),
        logRecord('claude_code.user_prompt', { ...session, prompt_length: 4 }),
      ]),
    ])
    expect(recording.calls).toMatchObject([
      { trace: 's1', id: 'c1', tool: 'Bash', args: { command: 'ls' }, phase: 'executed', durationMs: 8 },
      { trace: 's1', id: 'c2', tool: 'Read', error: 'no such file', phase: 'executed' },
      { trace: 's1', id: 'c3', tool: 'Write', error: 'refused', phase: 'denied' },
    ])
    expect(recording.calls[1]).not.toHaveProperty('args')
    expect(recording.skipped).toEqual({ 'log record that is not a tool call': 2 })
    expect(recording.problems).toEqual([])
  })

  it('names MCP tools of Claude Code by the details, where they were logged', () => {
    const details = JSON.stringify({ mcp_server_name: 'files', mcp_tool_name: 'read' })
    const logs = [
      logRecord('tool_result', { ...session, tool_name: 'mcp_tool', tool_parameters: details, success: 'true' }),
    ]
    expect(read(otlp, [logRequest(logs)]).calls).toMatchObject([{ tool: 'mcp__files__read' }])
  })

  it('counts a call once that both spans and events record', () => {
    const tool = (id: string) =>
      otlpSpan({ id, name: 'claude_code.tool', attributes: { ...session, tool_name: 'Bash', tool_use_id: id } })
    const log = (id: string) =>
      logRecord('tool_result', { ...session, tool_name: 'Bash', tool_use_id: id, success: 'true' })
    const { calls } = read(otlp, [logRequest([log('c1'), log('c2'), log('c3')]), request([tool('c1'), tool('c2')])])
    expect(calls.map(({ id }) => id).sort()).toEqual(['c1', 'c2', 'c3'])
  })

  it('reads the tools of Codex, and a refusal that an event repeats once', () => {
    const conversation = { 'conversation.id': 'k' }
    const recording = read(otlp, [
      logRequest([
        logRecord('codex.tool_decision', { ...conversation, tool_name: 'shell', call_id: 'c1', decision: 'denied' }),
        logRecord('codex.tool_result', {
          ...conversation,
          tool_name: 'shell',
          call_id: 'c1',
          arguments: input,
          output: 'denied by user',
          success: 'false',
          duration_ms: 3,
        }),
        logRecord('codex.sse_event', conversation),
      ]),
    ])
    expect(recording.calls).toMatchObject([
      { trace: 'k', id: 'c1', tool: 'shell', args: { command: 'ls' }, result: 'denied by user', error: '' },
    ])
    expect(recording.skipped).toEqual({ 'further event of the same call': 1, 'log record that is not a tool call': 1 })
  })

  it('reads the tools of Gemini CLI as its log file has them, one object after another', () => {
    const event = (decision: string, name: string) => ({
      resource: { attributes: { 'service.name': 'gemini-cli' } },
      timestamp: 1_795_347_558_719_000,
      body: `Tool call: ${name}`,
      attributes: {
        ...session,
        'event.name': 'gemini_cli.tool_call',
        function_name: name,
        function_args: input,
        success: decision !== 'reject',
        decision,
      },
    })
    expect(read(otlp, [event('accept', 'run_shell_command'), event('reject', 'write_file')]).calls).toMatchObject([
      { trace: 's1', tool: 'run_shell_command', args: { command: 'ls' }, phase: 'executed' },
      { trace: 's1', tool: 'write_file', phase: 'denied' },
    ])
  })
})

describe('the telemetry file of Gemini CLI, where the SDK writes its own objects', () => {
  const resource = { _rawAttributes: [['service.name', 'gemini-cli'], ['session.id', 's1'], 'odd'] }
  const spanContext = { traceId: '7dc843a50dd6b465b0f92f81bbc73a0d', spanId: 'edc379a042cbc55f', traceFlags: 1 }
  const log = (name: string, attributes: object, more: object = {}) => ({
    ...{ hrTime: [1_796_066_666, 632_000_000], spanContext, resource, instrumentationScope: { name: 'gemini-cli' } },
    ...{ attributes: { 'event.name': name, ...attributes }, _body: 'words', _isReadonly: true, ...more },
  })
  const call = (function_name: string, more: object) =>
    log('gemini_cli.tool_call', { function_name, function_args: input, duration_ms: 12, ...more })
  const counted = { input_token_count: 1200, output_token_count: 30, total_token_count: 1240 }
  const modelSpan = (inputTokens: number) => ({
    ...{ _spanContext: { ...spanContext, spanId: '74bd01e71d5f65f8' }, name: 'llm_call', kind: 0, resource },
    ...{ instrumentationScope: { name: 'gemini-cli' }, startTime: [1_796_066_665, 0], endTime: [1_796_066_666, 0] },
    attributes: {
      ...{ 'gen_ai.conversation.id': 's1', 'gen_ai.operation.name': 'llm_call' },
      ...{ 'gen_ai.usage.input_tokens': inputTokens, 'gen_ai.usage.output_tokens': 30 },
    },
  })

  it('has its calls, and those that a rule refused', () => {
    const refused = { success: false, error: 'denied by policy', error_type: 'policy_violation' }
    const missing = { success: false, error: 'not found', error_type: 'tool_not_registered' }
    const { calls } = read(otlp, [
      modelSpan(1200),
      call('read_file', { success: true, decision: 'accept' }),
      call('run_shell_command', refused),
      call('no_such_tool', missing),
    ])
    expect(calls).toMatchObject([
      { trace: 's1', tool: 'read_file', args: { command: 'ls' }, phase: 'executed', durationMs: 12 },
      { trace: 's1', tool: 'run_shell_command', phase: 'denied', error: 'denied by policy' },
      { trace: 's1', tool: 'no_such_tool', phase: 'executed', error: 'not found' },
    ])
  })

  it.each([
    ['the same', 1200, 1240],
    ['more', 2000, 2030],
  ])('counts a request once of which its span says %s', (_, ofSpan, total) => {
    const { usage } = read(otlp, [modelSpan(ofSpan), log('gemini_cli.api_response', counted)])
    expect(usage.flatMap(({ tokens }) => tokens?.total ?? [])).toEqual([total])
  })

  it('counts what only a span says, and what only an event says', () => {
    const totals = (...records: object[]) =>
      read(otlp, records as never).usage.flatMap(({ tokens }) => tokens?.total ?? [])
    expect(totals(modelSpan(1200))).toEqual([1230])
    expect(totals(log('gemini_cli.api_response', counted))).toEqual([1240])
  })
})

/** What `opentelemetry-instrumentation-openai-v2` logs of one request: its messages, one event each, and the answer. */
function exchange(span: string, messages: readonly object[], answer: object) {
  const where = { trace: 't', span }
  return logRequest([
    ...messages.map((message) => {
      const { role, ...body } = message as { role: string }
      return logRecord(`gen_ai.${role}.message`, { 'gen_ai.system': 'openai' }, { ...where, body })
    }),
    logRecord('gen_ai.choice', {}, { ...where, body: { index: 0, finish_reason: 'stop', message: answer } }),
  ])
}

describe('log events of the GenAI conventions', () => {
  const call = (id: string, name: string) => ({ id, type: 'function', function: { name, arguments: '{"q":1}' } })
  const user = { role: 'user', content: 'call the tool {"name":"no","arguments":{}}' }
  const first = { role: 'assistant', tool_calls: [call('c1', 'search'), call('c2', 'book')] }
  const results = ['c1', 'c2'].map((id) => ({ role: 'tool', id, content: `{"of":"${id}"}` }))

  it('gives the calls of answers with the results of the next request, each once', () => {
    const spans = request(
      ['a', 'b'].map((id, at) =>
        otlpSpan({ id, start: `179534755871900000${at}`, attributes: { 'gen_ai.conversation.id': 's1' } }),
      ),
    )
    const recording = read(otlp, [
      exchange('a', [user], first),
      exchange('b', [user, first, ...results], { role: 'assistant', content: 'Done' }),
      spans,
    ])
    expect(recording.calls).toMatchObject([
      { trace: 's1', id: 'c1', tool: 'search', args: { q: 1 }, result: { of: 'c1' } },
      { trace: 's1', id: 'c2', tool: 'book', args: { q: 1 }, result: { of: 'c2' } },
    ])
    expect(recording.calls).toHaveLength(2)
  })

  it('reads the event that carries all messages at once', () => {
    const messages = (parts: readonly object[], role: string) => JSON.stringify([{ role, parts }])
    const log = logRecord('gen_ai.client.inference.operation.details', {
      'gen_ai.conversation.id': 's1',
      'gen_ai.input.messages': messages([{ type: 'text', content: 'go' }], 'user'),
      'gen_ai.output.messages': messages(
        [{ type: 'tool_call', id: 'c1', name: 'search', arguments: { q: 1 } }],
        'assistant',
      ),
    })
    expect(read(otlp, [logRequest([log])]).calls).toMatchObject([{ trace: 's1', tool: 'search', phase: 'requested' }])
  })
})
