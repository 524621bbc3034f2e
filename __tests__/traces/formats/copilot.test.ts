import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/model/json.js'
import { copilot } from '../../../src/traces/formats/copilot.js'
import { collect } from '../../support/collect-calls.js'
import { importRecords } from '../../support/import-records.js'

let count = 0
function event(type: string, data: object, more: object = {}): JsonObject {
  count += 1
  const known = { type, data, id: `e${count}`, timestamp: '2026-11-01T10:00:00.000Z', parentId: null, ...more }
  return known as JsonObject
}
const ask = (...requests: object[]) =>
  event('assistant.message', { messageId: 'm', content: '', toolRequests: requests })
const request = (id: string, name: string, args: object = {}) => ({ toolCallId: id, name, arguments: args })
const start = (id: string, toolName: string, args: object = {}, more: object = {}) =>
  event('tool.execution_start', { toolCallId: id, toolName, arguments: args, ...more })
const complete = (id: string, data: object) => event('tool.execution_complete', { toolCallId: id, ...data })
const done = { success: true, result: { content: 'ok' } }
const rejected = { success: false, error: { message: 'no', code: 'rejected' } }
const refusal = (id: string, kind: string, feedback?: string) =>
  event('permission.completed', { requestId: 'p', toolCallId: id, result: { kind, feedback } })

describe('copilot', () => {
  it('counts a call once that a message asks for and an event begins', async () => {
    const { calls } = await importRecords(copilot, [
      ask(request('t1', 'bash', { n: 1 })),
      start('t1', 'bash', { n: 1 }),
      complete('t1', done),
    ])
    expect(calls).toMatchObject([{ id: 't1', tool: 'bash', args: { n: 1 }, result: 'ok', phase: 'executed' }])
  })

  it('counts both where a call began with other arguments than were asked for', async () => {
    const { calls } = await importRecords(copilot, [
      ask(request('t1', 'bash', { n: 1 })),
      start('t1', 'bash', { n: 2 }),
    ])
    expect(calls.map(({ args }) => args)).toEqual([{ n: 1 }, { n: 2 }])
  })

  it('reads calls of a session whose messages do not name them, and of subagents and MCP servers', async () => {
    const { calls } = await importRecords(copilot, [
      { ...start('t1', 'github-create_issue', {}, { mcpServerName: 'github' }), agentId: 'helper' },
    ])
    expect(calls).toMatchObject([{ tool: 'github-create_issue', agent: 'helper', server: 'github' }])
  })

  it.each([
    ['with its end', [refusal('t1', 'denied-by-rules'), complete('t1', rejected)], 'no'],
    ['with no words', [refusal('t1', 'denied-by-rules'), complete('t1', { success: false })], 'denied-by-rules'],
    ['with nothing after it', [refusal('t1', 'denied-interactively-by-user', 'never')], 'never'],
    ['cancelled', [refusal('t1', 'cancelled')], 'cancelled'],
  ])('a refused call is denied, %s', async (_, events, error) => {
    const { calls } = await importRecords(copilot, [ask(request('t1', 'bash')), ...events])
    expect(calls).toMatchObject([{ phase: 'denied', error }])
  })

  it('an approved call that fails is a failure and not denied, with words or without', async () => {
    const { calls } = await importRecords(copilot, [
      ask(request('t1', 'bash'), request('t2', 'bash')),
      refusal('t1', 'approved'),
      complete('t1', { success: false, error: { message: 'exit 1' } }),
      complete('t2', { success: false }),
    ])
    expect(calls).toMatchObject([
      { phase: 'executed', error: 'exit 1' },
      { phase: 'executed', error: '' },
    ])
  })

  it('counts a call of the agent under the id of one that the person made', async () => {
    const asked = event('tool.user_requested', { toolCallId: 'u', toolName: 'view', arguments: {} })
    const tools = async (tool: string) =>
      (await importRecords(copilot, [asked, start('u', tool), ask(request('t', 'edit'))])).calls.map(
        (each) => each.tool,
      )
    expect(await tools('bash')).toEqual(['bash', 'edit'])
    expect(await tools('view')).toEqual(['edit'])
  })

  it('leaves out what the person ran, and reports a call without a name', async () => {
    const { calls } = await importRecords(copilot, [
      event('tool.user_requested', { toolCallId: 'u', toolName: 'bash', arguments: { command: 'rm' } }),
      start('u', 'bash', { command: 'rm' }),
      complete('u', done),
    ])
    expect(calls).toEqual([])
    const text = `${JSON.stringify(ask({ toolCallId: 't1' }))}\n`
    const { reading } = await collect(text, { format: 'copilot' })
    expect(reading.problems).toHaveLength(1)
  })

  it('is not taken for by events of other programs', () => {
    for (const other of [
      { type: 'session.start', data: {}, id: 'e' },
      { type: 'tool.execution_start', id: 'e', timestamp: 't', parentId: null },
      { type: 'event_msg', data: {}, id: 'e', timestamp: 't', parentId: null },
    ])
      expect(copilot.recognise(other)).toBe('no')
    expect(copilot.recognise(event('abort', { reason: 'user' }))).toBe('certain')
  })

  it("finds the calls of a client's tools and of MCP apps, also where nothing else reports them", async () => {
    const outer = { requestId: 'r', toolCallId: 't', toolName: 'deploy', arguments: { to: 'prod' } }
    const app = { serverName: 'shop', toolName: 'buy', arguments: { n: 1 }, success: false, error: { message: 'no' } }
    const { calls } = await importRecords(undefined, [
      event('session.start', { sessionId: 's' }),
      event('external_tool.requested', outer),
      complete('t', done),
      event('mcp_app.tool_call_complete', { ...app, durationMs: 5 }),
    ])
    expect(calls).toMatchObject([
      { tool: 'deploy', args: { to: 'prod' } },
      { tool: 'buy', server: 'shop', args: { n: 1 }, durationMs: 5 },
    ])
    expect(calls[0]?.error).toBeUndefined()
    expect(calls[1]?.error).toBeDefined()
  })

  it("counts a client's tool once that a message asks for", async () => {
    const { calls } = await importRecords(copilot, [
      ask(request('t', 'deploy', { to: 'prod' })),
      event('external_tool.requested', { toolCallId: 't', toolName: 'deploy', arguments: { to: 'prod' } }),
      event('external_tool.completed', { requestId: 'r' }),
    ])
    expect(calls).toHaveLength(1)
  })

  it.each(['tool.begun', 'session.tool_called', 'cloud_tool.requested'])(
    'reports what looks like a call in an event that is not known: %s',
    async (type) => {
      const called = event(type, { toolCallId: 't', toolName: 'deploy', arguments: {} })
      for (const records of [
        [event('session.start', { sessionId: 's' }), called],
        [called, event('session.start', { sessionId: 's' })],
      ])
        expect((await importRecords(undefined, records)).reading.problems).toMatchObject([{ code: 'E_TRACE_PARSE' }])
    },
  )

  it('leaves out events that only mention a tool', async () => {
    const { reading } = await importRecords(copilot, [
      event('session.start', { sessionId: 's' }),
      event('assistant.tool_call_delta', { toolCallId: 't', toolName: 'deploy', inputDelta: '{' }),
      event('tool.execution_progress', { toolCallId: 't', progressMessage: 'x' }),
      event('session.info', { toolName: 'deploy' }),
    ])
    expect(reading.problems).toEqual([])
  })
})
