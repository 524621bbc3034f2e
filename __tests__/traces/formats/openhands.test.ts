import { describe, expect, it } from 'vitest'
import { openhands } from '../../../src/traces/formats/openhands.js'
import { importRecords } from '../../support/import-records.js'

const toolCall = (id: string, name: string, args: string) => ({
  id,
  type: 'function',
  function: { name, arguments: args },
})

describe('V0', () => {
  const requested = [
    toolCall('c1', 'execute_bash', '{"command":"ls","security_risk":"LOW"}'),
    toolCall('c2', 'str_replace_editor', '{"path":"a"}'),
  ]
  const metadata = (id: string, name: string) => ({
    function_name: name,
    tool_call_id: id,
    model_response: { choices: [{ message: { tool_calls: requested } }] },
  })

  it('takes arguments from what the model asked for, and pairs observations by id or cause', async () => {
    const { calls } = await importRecords(openhands, [
      { id: 0, source: 'agent', action: 'system', args: { content: 'prompt' } },
      { id: 1, source: 'user', action: 'message', args: { content: 'hi' } },
      {
        id: 2,
        timestamp: '2025-01-01T10:00:00.123456',
        source: 'agent',
        action: 'run',
        args: { command: 'ls', thought: '' },
        tool_call_metadata: metadata('c1', 'execute_bash'),
      },
      {
        id: 3,
        source: 'agent',
        observation: 'run',
        cause: 2,
        content: 'denied',
        extras: { metadata: { exit_code: 2 } },
        tool_call_metadata: metadata('c1', 'execute_bash'),
      },
      {
        id: 4,
        source: 'agent',
        action: 'edit',
        args: { path: '/x/a' },
        tool_call_metadata: metadata('c2', 'str_replace_editor'),
      },
      { id: 5, source: 'environment', observation: 'error', cause: 4, content: 'no such file', extras: {} },
      { id: 6, source: 'agent', action: 'run', args: { command: 'pwd' } },
      { id: 7, source: 'user', observation: 'user_rejected', cause: 6, content: 'no', extras: {} },
    ])
    expect(calls).toMatchObject([
      {
        tool: 'execute_bash',
        args: { command: 'ls', security_risk: 'LOW' },
        error: 'exit code 2',
        timestamp: '2025-01-01T10:00:00.123Z',
      },
      { tool: 'str_replace_editor', args: { path: 'a' }, error: 'no such file' },
      { tool: 'run', args: { command: 'pwd' }, phase: 'denied' },
    ])
    expect(calls).toHaveLength(3)
  })

  it("keeps the issues of a resolver's output apart", async () => {
    const action = { id: 1, source: 'agent', action: 'run', args: { command: 'ls' } }
    const line = (number: number) => ({
      issue: { owner: 'o', repo: 'r', number },
      git_patch: '',
      history: [action, { id: 2, source: 'agent', cause: 1, observation: 'run', content: 'x', extras: {} }],
    })
    const { calls } = await importRecords(undefined, [line(5), line(6)])
    expect(calls).toMatchObject([
      { trace: 'o/r#5', tool: 'run', result: 'x' },
      { trace: 'o/r#6', tool: 'run', result: 'x' },
    ])
  })

  it('reads saved runs, also those that pair actions with observations', async () => {
    const action = { id: 1, source: 'agent', action: 'run', args: { command: 'ls' } }
    const observation = { id: 2, source: 'agent', observation: 'run', cause: 1, content: 'x', extras: { exit_code: 0 } }
    const { calls } = await importRecords(openhands, [{ instance_id: 'task-1', history: [[action, observation]] }])
    expect(calls).toMatchObject([{ trace: 'task-1', result: 'x', error: undefined }])
  })
})

describe('V1', () => {
  const action = (id: string, more: object = {}) => ({
    kind: 'ActionEvent',
    source: 'agent',
    tool_name: 'terminal',
    tool_call_id: id,
    action: { kind: 'TerminalAction', command: 'ls' },
    tool_call: { id, name: 'terminal', arguments: '{"command":"ls"}' },
    ...more,
  })

  it('reads results, errors, refusals and calls that were never run', async () => {
    const { calls } = await importRecords(openhands, [
      action('a'),
      {
        kind: 'ObservationEvent',
        tool_call_id: 'a',
        observation: { content: [{ type: 'text', text: 'x' }], is_error: false, exit_code: 0 },
      },
      action('b', { tool_call: undefined }),
      { kind: 'ObservationEvent', tool_call_id: 'b', observation: { content: 'bad', is_error: true } },
      action('c', { action: null }),
      { kind: 'AgentErrorEvent', tool_call_id: 'c', error: 'unknown argument' },
      action('d'),
      { kind: 'UserRejectObservation', tool_call_id: 'd', rejection_reason: 'no' },
      { kind: 'MessageEvent', source: 'agent' },
    ])
    expect(calls.map(({ args, result, error, phase }) => [args, result, error, phase])).toEqual([
      [{ command: 'ls' }, 'x', undefined, 'executed'],
      [{ command: 'ls' }, 'bad', 'bad', 'executed'],
      [{ command: 'ls' }, undefined, 'unknown argument', 'requested'],
      [{ command: 'ls' }, undefined, 'no', 'denied'],
    ])
  })

  it('takes the folder for the run when each event is a file of its own', async () => {
    const { calls } = await importRecords(openhands, [action('a')], 'runs/7f3/events/event-00007-abc.json')
    expect(calls[0]?.trace).toBe('runs/7f3')
  })
})
