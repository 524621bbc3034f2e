import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { withTrace } from '../../src/recorders/calls/recorder.js'
import { recordMcp } from '../../src/recorders/mcp.js'
import { calls, temporaryFolder } from '../support/trace-file.js'

let file: string
beforeEach(() => {
  file = join(temporaryFolder(), 'a.jsonl')
})

function diceServer(): McpServer {
  const server = new McpServer({ name: 'dice', version: '1' })
  server.registerTool('roll', { inputSchema: { n: z.number() } }, async ({ n }) => {
    await new Promise((resolve) => setTimeout(resolve, n === 1 ? 30 : 0))
    return { content: [{ type: 'text', text: JSON.stringify({ rolled: n }) }] }
  })
  server.registerTool('typed', { outputSchema: { ok: z.boolean() } }, () => ({
    content: [],
    structuredContent: { ok: true },
  }))
  server.registerTool('fails', {}, () => {
    throw new Error('no dice')
  })
  return server
}

const line = { type: 'tool_call', trace: 't1', phase: 'executed' }

it.each(['client', 'server'] as const)(
  'a transport wrapped on the side of the %s: the trace is what was called',
  async (side) => {
    const [left, right] = InMemoryTransport.createLinkedPair()
    const client = new Client({ name: 'c', version: '1' })
    await withTrace('t1', async () => {
      await diceServer().connect(side === 'server' ? recordMcp(right, { file }) : right)
      await client.connect(side === 'client' ? recordMcp(left, { file }) : left)
      await client.listTools()
      await Promise.all([
        client.callTool({ name: 'roll', arguments: { n: 1 } }),
        client.callTool({ name: 'roll', arguments: { n: 2 } }),
      ])
      expect(await client.callTool({ name: 'typed' })).toMatchObject({ structuredContent: { ok: true } })
      expect(await client.callTool({ name: 'fails' })).toMatchObject({ isError: true })
      await client.callTool({ name: 'absent', arguments: {} }).catch(() => {})
      await client.close()
    })
    expect(calls(file).map(({ id, ...rest }) => rest)).toEqual([
      { ...line, tool: 'roll', args: { n: 1 }, result: '{"rolled":1}' },
      { ...line, tool: 'roll', args: { n: 2 }, result: '{"rolled":2}' },
      { ...line, tool: 'typed', args: {}, result: { ok: true } },
      { ...line, tool: 'fails', args: {}, result: 'no dice', error: 'no dice' },
      {
        ...line,
        tool: 'absent',
        args: {},
        result: expect.stringContaining('absent'),
        error: expect.stringContaining('absent'),
      },
    ])
  },
)

it('ids start at 0 and each side counts for itself', async () => {
  const sent: unknown[] = []
  const transport = recordMcp(
    {
      send: async (message: unknown) => void sent.push(message),
      onmessage: undefined as ((m: unknown) => void) | undefined,
    },
    { file },
  )
  const received: unknown[] = []
  transport.onmessage = (message) => received.push(message)
  await withTrace('t1', async () => {
    const request = (name: string) => ({ jsonrpc: '2.0', id: 0, method: 'tools/call', params: { name } })
    await transport.send(request('ours'))
    transport.onmessage?.(request('theirs'))
    transport.onmessage?.({ jsonrpc: '2.0', id: 0, result: { content: [] } })
    await transport.send({ jsonrpc: '2.0', id: 0, error: { code: -32602, message: 'bad' } })
  })
  expect([sent.length, received.length]).toEqual([2, 2])
  expect(calls(file)).toEqual([
    { ...line, id: '0', tool: 'ours', args: {}, result: [] },
    { ...line, id: '0', tool: 'theirs', args: {}, error: 'bad' },
  ])
})
