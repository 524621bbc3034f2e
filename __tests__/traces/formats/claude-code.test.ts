import { describe, expect, it } from 'vitest'
import { claudeCode } from '../../../src/traces/formats/claude-code.js'
import { importRecords } from '../../support/import-records.js'

const use = (id: string, name: string, input: unknown = {}) => ({ type: 'tool_use', id, name, input })
const line = (uuid: string, role: 'assistant' | 'user', content: unknown[], more: object = {}) => ({
  type: role,
  uuid,
  sessionId: 's-1',
  timestamp: '2026-02-10T21:12:01.124Z',
  isSidechain: false,
  message: { id: 'msg', role, content },
  ...more,
})
const answer = (id: string, content: string, more: object = {}) => [
  { type: 'tool_result', tool_use_id: id, content, ...more },
]

describe('transcripts', () => {
  it('reads one message that is split over several lines', async () => {
    const { calls } = await importRecords(claudeCode, [
      line('1', 'assistant', [{ type: 'text', text: 'hm' }]),
      line('2', 'assistant', [use('a', 'Bash', { command: 'ls' })]),
      line('3', 'assistant', [use('b', 'Glob')]),
      line('4', 'user', answer('a', 'x'), { toolUseResult: { durationMs: 12 } }),
      line('5', 'user', answer('b', 'y')),
    ])
    expect(calls).toMatchObject([
      {
        trace: 's-1',
        tool: 'Bash',
        args: { command: 'ls' },
        result: 'x',
        durationMs: 12,
        timestamp: '2026-02-10T21:12:01.124Z',
      },
      { tool: 'Glob', result: 'y' },
    ])
  })

  it('distinguishes a refusal by a person from a failure', async () => {
    const refused = "The user doesn't want to proceed with this tool use. The tool use was rejected"
    const { calls } = await importRecords(claudeCode, [
      line('1', 'assistant', [use('a', 'Bash'), use('b', 'Bash')]),
      line('2', 'user', answer('a', refused, { is_error: true })),
      line('3', 'user', answer('b', 'exit code 1', { is_error: true })),
    ])
    expect(calls.map(({ error, phase }) => [error, phase])).toEqual([
      [refused, 'denied'],
      ['exit code 1', undefined],
    ])
  })

  it('leaves open what only the words of a server say of a refusal', async () => {
    const refused = "The user doesn't want to proceed with this tool use."
    const lines = (rest: object) => [
      line('1', 'assistant', [use('a', 'mcp__web__fetch')]),
      line('2', 'user', answer('a', refused, { is_error: true }), rest),
    ]
    const phases = async (rest: object) =>
      (await importRecords(claudeCode, lines(rest))).calls.map(({ error, phase }) => [error, phase])
    expect(await phases({})).toEqual([[refused, 'unclear']])
    expect(await phases({ toolUseResult: `Error: ${refused}` })).toEqual([[refused, 'unclear']])
    expect(await phases({ toolUseResult: 'User rejected tool use' })).toEqual([[refused, 'denied']])
  })

  it('does not count the copies of subagent messages, and reads the subagent file with its agent', async () => {
    const sub = line('9', 'assistant', [use('c', 'Read')], { isSidechain: true, agentId: 'agent-7' })
    const { calls, skipped } = await importRecords(claudeCode, [
      { type: 'progress', sessionId: 's-1', data: { type: 'agent_progress', message: sub } },
      { type: 'progress', sessionId: 's-1', data: { type: 'hook_progress' } },
      sub,
    ])
    expect(calls).toMatchObject([{ tool: 'Read', agent: 'agent-7', trace: 's-1' }])
    expect(skipped).toEqual({ 'copy of a subagent message': 1, 'progress line': 1 })
  })

  it('drops calls of superseded lines, unless they were answered', async () => {
    const { calls, skipped } = await importRecords(claudeCode, [
      line('1', 'assistant', [use('a', 'Bash')]),
      line('2', 'assistant', [use('b', 'Read')]),
      line('3', 'user', answer('b', 'text')),
      line('4', 'assistant', [use('c', 'Glob')], { supersedes: ['1', '2'] }),
    ])
    expect(calls.map((each) => each.tool)).toEqual(['Read', 'Glob'])
    expect(skipped).toEqual({ 'call superseded by a later message': 1 })
  })

  it('flows: a line stays open to being taken back for a while, not for ever', async () => {
    const lines = Array.from({ length: 2000 }, (_, n) => line(String(n), 'assistant', [use(`t${n}`, 'Bash', { n })]))
    const { calls } = await importRecords(claudeCode, [...lines, line('last', 'assistant', [], { supersedes: ['0'] })])
    expect(calls.map((each) => (each.args as { n: number }).n)).toEqual(lines.map((_, n) => n))
  })

  it('counts lines it does not know', async () => {
    const { skipped } = await importRecords(claudeCode, [
      { type: 'toString' },
      { type: 'summary', leafUuid: 'x' },
      null,
      7,
    ])
    expect(skipped).toEqual({ 'line of an unknown type': 1, 'summary line': 1, 'JSON value that is not an object': 2 })
  })
})

describe('stream-json', () => {
  it('reads the session, subagents by the call that started them, and skips partial messages', async () => {
    const message = (content: unknown[], parent: string | null = null) => ({
      type: 'assistant',
      session_id: 's-2',
      parent_tool_use_id: parent,
      message: { role: 'assistant', content },
    })
    const { calls, skipped } = await importRecords(claudeCode, [
      { type: 'system', subtype: 'init', session_id: 's-2', tools: [] },
      {
        type: 'stream_event',
        session_id: 's-2',
        event: { type: 'content_block_start', content_block: use('a', 'Task') },
      },
      message([use('a', 'Task')]),
      message([use('b', 'Grep')], 'a'),
      { type: 'result', subtype: 'success', session_id: 's-2', permission_denials: [{ tool_name: 'Bash' }] },
    ])
    expect(calls.map(({ trace, tool, agent }) => [trace, tool, agent])).toEqual([
      ['s-2', 'Task', undefined],
      ['s-2', 'Grep', 'a'],
    ])
    expect(skipped).toEqual({ 'partial message': 1, 'result line of a run': 1 })
  })
})

describe('logged hook input', () => {
  const hook = (event: string, more: object) => ({
    session_id: 's-3',
    transcript_path: '/t',
    hook_event_name: event,
    tool_name: 'Bash',
    tool_input: { command: 'ls' },
    ...more,
  })

  it('makes one call of the events before and after it', async () => {
    const { calls } = await importRecords(claudeCode, [
      hook('PreToolUse', { tool_use_id: 'a' }),
      hook('PostToolUse', { tool_use_id: 'a', tool_response: { stdout: 'x' }, duration_ms: 5 }),
      hook('PostToolUseFailure', { tool_use_id: 'b', error: 'boom' }),
      hook('PermissionDenied', { tool_use_id: 'c', reason: 'rule' }),
      { session_id: 's-3', hook_event_name: 'SessionStart' },
    ])
    expect(calls).toMatchObject([
      { tool: 'Bash', args: { command: 'ls' }, result: { stdout: 'x' }, phase: 'executed' },
      { error: 'boom', phase: 'executed' },
      { error: 'rule', phase: 'denied' },
    ])
  })
})
