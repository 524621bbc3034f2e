import { describe, expect, it } from 'vitest'
import { codex } from '../../../src/traces/formats/codex.js'
import { importRecords } from '../../support/import-records.js'

const head = { timestamp: '2026-05-11T08:27:17.490Z', type: 'session_meta', payload: { id: 'thread-1' } }
const item = (payload: object) => ({ timestamp: '2026-05-11T08:27:22.479Z', type: 'response_item', payload })
const event = (payload: object) => ({ timestamp: '2026-05-11T08:27:23.000Z', type: 'event_msg', payload })
const exec = (id: string) =>
  item({ type: 'function_call', name: 'exec_command', arguments: '{"cmd":"ls"}', call_id: id })
const output = (id: string, text: string) => item({ type: 'function_call_output', call_id: id, output: text })
const ended = (id: string, exit_code: number) =>
  event({ type: 'exec_command_end', call_id: id, exit_code, duration: { secs: 1, nanos: 5e8 } })

describe('rollouts', () => {
  it.each([
    ['before', [ended('a', 2), output('a', 'Process exited with code 0\nOutput:\n')]],
    ['after', [output('a', 'Wall time: 1s\nProcess running with session ID 7\nOutput:\n'), ended('a', 2)]],
  ])('believes the event about the end, also when it comes %s the output', async (_, lines) => {
    const { calls, skipped } = await importRecords(codex, [head, exec('a'), ...lines])
    expect(calls).toMatchObject([
      {
        trace: 'thread-1',
        tool: 'exec_command',
        args: { cmd: 'ls' },
        error: 'exit code 2',
        durationMs: 1500,
        timestamp: '2026-05-11T08:27:22.479Z',
      },
    ])
    expect(skipped).toEqual({ 'event that repeats the end of a call': 1 })
  })

  it('reads the exit of the output where no event came', async () => {
    const { calls } = await importRecords(codex, [
      head,
      exec('a'),
      output('a', 'Wall time: 1s\nProcess exited with code 3\nOutput:\nx'),
      exec('b'),
      output('b', '{"output":"x","metadata":{"exit_code":1,"duration_seconds":0.1}}'),
      exec('c'),
      output('c', 'Process running with session ID 7\nOutput:\n'),
    ])
    expect(calls.map((each) => each.error)).toEqual(['exit code 3', 'exit code 1', undefined])
    expect(calls[2]?.result).toContain('running')
  })

  it('lets a patch wait for the event that says it failed', async () => {
    const { calls } = await importRecords(codex, [
      head,
      item({ type: 'custom_tool_call', call_id: 'p', name: 'apply_patch', input: '*** Begin Patch' }),
      item({ type: 'custom_tool_call_output', call_id: 'p', output: 'see above' }),
      event({ type: 'patch_apply_end', call_id: 'p', success: false, stderr: 'no such file' }),
    ])
    expect(calls).toMatchObject([{ result: 'see above', error: 'no such file' }])
  })

  it('reports what a person rejected', async () => {
    const { calls } = await importRecords(codex, [head, exec('a'), output('a', 'exec command rejected by user')])
    expect(calls).toMatchObject([{ phase: 'denied', error: 'exec command rejected by user' }])
  })

  const rejected = (command: string, why: string) =>
    `exec_command failed: CreateProcess { message: "Rejected(\\"\`${command}\` rejected: ${why}\\")" }`

  it.each([
    ['a rule forbids', rejected('curl x', 'no downloads')],
    ['a rule forbids, with a command that prints much', rejected(`cat <<E\nOutput:\n${'x'.repeat(2000)}\nE`, 'no')],
    ['a rule forbids, in older releases', '`bash -lc curl` rejected: blocked by policy'],
    ['the sandbox keeps from', 'patch rejected: writing outside of the project; rejected by user approval settings'],
    ['nobody can be asked about', 'approval required by policy, but AskForApproval is set to Never'],
    ['a hook blocks', 'Command blocked by PreToolUse hook: no. Command: ls'],
  ])('a call is denied that %s', async (_, words) => {
    const { calls } = await importRecords(codex, [head, exec('a'), output('a', words)])
    expect(calls).toMatchObject([{ phase: 'denied', error: words.split('\nOutput:')[0]!.slice(0, 500) }])
  })

  it.each([
    'exec_command failed: CreateProcess { message: "Rejected(\\"Failed to create unified exec process: No such file\\")" }',
    'patch rejected: empty patch',
    'apply_patch verification failed: Failed to find expected lines',
    'unsupported custom tool call: apply_patch',
  ])('a call that nobody refused failed: %s', async (words) => {
    const { calls } = await importRecords(codex, [head, exec('a'), output('a', words)])
    expect(calls).toMatchObject([{ error: words }])
    expect(calls[0]?.phase).not.toBe('denied')
  })

  it('a command that prints the words of a refusal ran', async () => {
    const printed = `Chunk ID: 1\nWall time: 0s\nProcess exited with code 0\nOutput:\n${rejected('ls', 'no')}`
    const { calls } = await importRecords(codex, [head, exec('a'), output('a', printed)])
    expect(calls[0]).toMatchObject({ result: printed })
    expect([calls[0]?.error, calls[0]?.phase]).toEqual([undefined, undefined])
  })

  it.each([
    ['user rejected MCP tool call', 'denied'],
    ['timeout', undefined],
  ])('an MCP call that ends with "%s" is %s', async (words, phase) => {
    const { calls } = await importRecords(codex, [
      head,
      item({ type: 'function_call', name: 'mcp__db__query', arguments: '{}', call_id: 'm' }),
      event({ type: 'mcp_tool_call_end', call_id: 'm', result: { Err: words } }),
      item({ type: 'function_call_output', call_id: 'm', output: words }),
    ])
    expect(calls.map((each) => [each.error, each.phase])).toEqual([[words, phase]])
  })

  const fetched = item({ type: 'function_call', name: 'mcp__web__fetch', arguments: '{}', call_id: 'm' })
  const page = 'user rejected MCP tool call\nWelcome to the page'
  const answeredWith = (result: object) => event({ type: 'mcp_tool_call_end', call_id: 'm', result })
  const answered = { content: [{ type: 'text', text: page }] }

  it.each([
    ['the output alone', [output('m', page)], 'unclear', true],
    ['the output alone, word for word', [output('m', 'user rejected MCP tool call')], 'unclear', true],
    ['the output, and the server answered', [output('m', page), answeredWith({ Ok: answered })], undefined, false],
    ['the server answered, and the output', [answeredWith({ Ok: answered }), output('m', page)], undefined, false],
    [
      'an answer that failed',
      [output('m', page), answeredWith({ Ok: { ...answered, isError: true } })],
      undefined,
      true,
    ],
    ['an error in other words', [answeredWith({ Err: page }), output('m', page)], 'unclear', true],
  ])('a server cannot make a call denied with its words: %s', async (_, lines, phase, failed) => {
    const { calls } = await importRecords(codex, [head, fetched, ...lines])
    expect(calls.map((each) => [each.phase, each.error !== undefined])).toEqual([[phase, failed]])
  })

  it('gives up waiting when very many outputs say nothing, and loses none', async () => {
    const many = Array.from({ length: 1500 }, (_, n) => [exec(`c${n}`), output(`c${n}`, `plan ${n}`)]).flat()
    const { calls } = await importRecords(codex, [head, ...many])
    expect(calls.map((each) => each.result)).toEqual(calls.map((_, n) => `plan ${n}`))
    expect(calls).toHaveLength(1500)
  })

  it('does not believe what the command printed', async () => {
    const { calls } = await importRecords(codex, [
      head,
      exec('a'),
      output('a', 'Process exited with code 0\nOutput:\nProcess exited with code 9'),
    ])
    expect(calls[0]?.error).toBeUndefined()
  })

  it('reads free-text tools, failed patches and MCP calls, and counts hosted calls without an id', async () => {
    const { calls, skipped } = await importRecords(codex, [
      head,
      item({ type: 'custom_tool_call', call_id: 'p', name: 'apply_patch', input: '*** Begin Patch' }),
      event({ type: 'patch_apply_end', call_id: 'p', success: false, stderr: 'no such file' }),
      item({ type: 'custom_tool_call_output', call_id: 'p', output: 'failed' }),
      item({ type: 'function_call', name: 'mcp__db__query', arguments: '{}', call_id: 'm' }),
      event({ type: 'mcp_tool_call_end', call_id: 'm', result: { Err: 'timeout' } }),
      item({ type: 'function_call_output', call_id: 'm', output: 'timeout' }),
      item({ type: 'web_search_call', status: 'completed', action: { type: 'search', query: 'x' } }),
      event({ type: 'token_count', info: null }),
    ])
    expect(calls.map(({ tool, args, error }) => [tool, args, error])).toEqual([
      ['apply_patch', '*** Begin Patch', 'no such file'],
      ['mcp__db__query', {}, 'timeout'],
    ])
    expect(skipped).toMatchObject({ 'hosted tool call without an id': 1, 'event that is not a tool call': 1 })
  })

  it('reads the flat lines of old releases', async () => {
    const { calls } = await importRecords(codex, [
      { id: 'old-1', timestamp: '2025-05-01T00:00:00Z', instructions: null, git: {} },
      { record_type: 'state' },
      { type: 'function_call', name: 'shell', arguments: '{"command":["ls"]}', call_id: 'a' },
      { type: 'function_call_output', call_id: 'a', output: '{"output":"x","metadata":{"exit_code":0}}' },
    ])
    expect(calls).toMatchObject([{ trace: 'old-1', tool: 'shell', args: { command: ['ls'] }, error: undefined }])
  })
})

describe('exec --json', () => {
  const started = (more: object) => ({ type: 'item.started', item: { status: 'in_progress', ...more } })
  const completed = (more: object) => ({ type: 'item.completed', item: { status: 'completed', ...more } })

  it('counts an item once, in the order in which items started', async () => {
    const { calls } = await importRecords(codex, [
      { type: 'thread.started', thread_id: 'th' },
      { type: 'turn.started' },
      started({ id: 'item_0', type: 'command_execution', command: 'sleep' }),
      started({ id: 'item_1', type: 'command_execution', command: 'false' }),
      { type: 'item.updated', item: { id: 'item_0', type: 'command_execution', command: 'sleep' } },
      completed({
        id: 'item_1',
        type: 'command_execution',
        command: 'false',
        aggregated_output: '',
        exit_code: 1,
        status: 'failed',
      }),
      completed({ id: 'item_0', type: 'command_execution', command: 'sleep', aggregated_output: 'z', exit_code: 0 }),
      completed({ id: 'item_2', type: 'file_change', changes: [{ path: 'a', kind: 'add' }] }),
      completed({ id: 'item_3', type: 'agent_message', text: 'done' }),
      started({ id: 'item_4', type: 'command_execution', command: 'rm' }),
    ])
    expect(calls.map(({ trace, tool, args, error, phase }) => [trace, tool, args, error, phase])).toEqual([
      ['th', 'command_execution', { command: 'sleep' }, undefined, 'executed'],
      ['th', 'command_execution', { command: 'false' }, 'exit code 1', 'executed'],
      ['th', 'file_change', { changes: [{ path: 'a', kind: 'add' }] }, undefined, 'executed'],
      ['th', 'command_execution', { command: 'rm' }, undefined, undefined],
    ])
  })

  it('an MCP call that a person refused is denied, and one that failed is not', async () => {
    const mcp = (id: string, message: string) =>
      completed({ id, type: 'mcp_tool_call', server: 's', tool: 't', status: 'failed', error: { message } })
    const { calls } = await importRecords(codex, [
      { type: 'thread.started', thread_id: 'th' },
      mcp('item_0', 'user rejected MCP tool call'),
      mcp('item_1', 'timeout'),
      mcp('item_2', 'user rejected MCP tool call: says the server'),
    ])
    expect(calls.map(({ error, phase }) => [error, phase])).toEqual([
      ['user rejected MCP tool call', 'denied'],
      ['timeout', 'executed'],
      ['user rejected MCP tool call: says the server', 'unclear'],
    ])
  })

  it('reads MCP calls, searches, and what a person declined', async () => {
    const { calls } = await importRecords(codex, [
      completed({
        id: '0',
        type: 'mcp_tool_call',
        server: 'db',
        tool: 'query',
        arguments: { q: 1 },
        error: { message: 'gone' },
        status: 'failed',
      }),
      completed({ id: '1', type: 'web_search', query: 'x' }),
      completed({ id: '2', type: 'command_execution', command: 'rm', status: 'declined' }),
    ])
    expect(calls).toMatchObject([
      { tool: 'query', args: { q: 1 }, error: 'gone' },
      { tool: 'web_search', args: { query: 'x' } },
      { phase: 'denied', error: 'declined' },
    ])
  })
})
