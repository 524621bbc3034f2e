import { describe, expect, it } from 'vitest'
import { geminiCli } from '../../../src/traces/formats/gemini-cli.js'
import { importRecords } from '../../support/import-records.js'

const response = (value: object) => [{ functionResponse: { id: 'x', name: 'read_file', response: value } }]
const call = (id: string, status: string, more: object = {}) => ({
  id,
  name: 'read_file',
  args: { path: id },
  status,
  timestamp: '2026-01-01T00:00:00.000Z',
  ...more,
})
const message = (id: string, toolCalls: unknown[]) => ({
  id,
  timestamp: '2026-01-01T00:00:00.000Z',
  type: 'gemini',
  content: '',
  toolCalls,
})

describe('gemini-cli', () => {
  it('counts both where a message that is written again has another call in the place of the first', async () => {
    const again = (id: string) => message('m', [call(id, 'success', { name: 'pay', args: {} })])
    const tools = async (...ids: string[]) => {
      const { calls } = await importRecords(geminiCli, [{ sessionId: 'g', projectHash: 'h' }, ...ids.map(again)])
      return calls.map(({ id }) => id)
    }
    expect(await tools('a', 'b')).toEqual(['a', 'b'])
    expect(await tools('a', 'a')).toEqual(['a'])
  })

  it('reads success, failure and cancellation', async () => {
    const toolCalls = [
      call('a', 'success', { result: response({ output: 'text' }) }),
      call('a', 'error', { result: response({ error: 'no such file' }) }),
      call('c', 'cancelled', { result: response({ error: 'user cancelled' }) }),
      call('d', 'scheduled'),
    ]
    const { calls } = await importRecords(geminiCli, [
      {
        sessionId: 'g-1',
        projectHash: 'h',
        messages: [{ id: '1', type: 'user', timestamp: '', content: 'hi' }, message('2', toolCalls)],
      },
    ])
    expect(calls.map(({ trace, result, error, phase }) => [trace, result, error, phase])).toEqual([
      ['g-1', 'text', undefined, 'executed'],
      ['g-1', { error: 'no such file' }, 'no such file', undefined],
      ['g-1', { error: 'user cancelled' }, 'user cancelled', 'denied'],
      ['g-1', undefined, undefined, undefined],
    ])
  })

  it.each([
    ['Tool execution denied by policy. no downloads', 'denied'],
    ['Tool execution blocked: a hook says no', 'unclear'],
    [
      'Tool execution for "Shell" requires user confirmation, which is not supported in non-interactive mode.',
      'denied',
    ],
    ['Tool "read_file" not found.', undefined],
    ["MCP tool 'x' reported tool error: Tool execution denied by policy.", undefined],
  ])('a call that ends with "%s" is %s', async (error, phase) => {
    const toolCalls = [call('a', 'error', { result: response({ error }) })]
    const { calls } = await importRecords(geminiCli, [{ sessionId: 'g', projectHash: 'h' }, message('m', toolCalls)])
    expect(calls.map((each) => [each.error, each.phase])).toEqual([[error, phase]])
  })

  it.each([
    ['policy_violation', 'denied'],
    ['tool_not_registered', 'executed'],
  ])('a streamed call that ends with an error of type %s is %s', async (type, phase) => {
    const { calls } = await importRecords(geminiCli, [
      { type: 'init', session_id: 's', model: 'm' },
      { type: 'tool_use', tool_id: 'a', tool_name: 'run_shell_command', parameters: {} },
      { type: 'tool_result', tool_id: 'a', status: 'error', output: 'no', error: { type, message: 'no' } },
    ])
    expect(calls).toMatchObject([{ error: 'no', phase }])
  })

  it('is recognised by its calls alone', async () => {
    const messages = [{ timestamp: '2026-01-01T00:00:00.000Z', toolCalls: [call('a', 'success')] }]
    const { calls, reading } = await importRecords(undefined, [{ sessionId: 'g-3', messages }])
    expect(reading.files[0]?.format).toBe('gemini-cli')
    expect(calls).toMatchObject([{ trace: 'g-3', phase: 'executed' }])
  })

  it('counts a message once that is written again with its results', async () => {
    const { calls } = await importRecords(geminiCli, [
      { sessionId: 'g-2', projectHash: 'h', startTime: '2026-01-01T00:00:00.000Z' },
      message('1', [call('a', 'executing')]),
      message('1', [call('a', 'success', { result: response({ output: 'text' }) })]),
    ])
    expect(calls).toMatchObject([{ trace: 'g-2', args: { path: 'a' }, result: 'text' }])
  })
})
