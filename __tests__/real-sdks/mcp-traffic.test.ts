import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { CreateMessageRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { collect, lines } from '../support/collect-calls.js'

describe('@modelcontextprotocol/sdk', () => {
  it('reads every message of a client and a server, call by call, ids of both sides apart', async () => {
    const server = new McpServer({ name: 'files', version: '1' })
    server.registerTool('read', { inputSchema: { path: z.string() } }, async ({ path }) => ({
      content: [{ type: 'text', text: `{"path":"${path}"}` }],
    }))
    server.registerTool('fail', {}, async () => {
      throw new Error('no disk')
    })
    server.registerTool('ask', {}, async () => {
      const answer = await server.server.createMessage({
        messages: [{ role: 'user', content: { type: 'text', text: '?' } }],
        maxTokens: 5,
      })
      return { content: [{ type: 'text', text: answer.model }] }
    })
    const client = new Client({ name: 'agent', version: '1' }, { capabilities: { sampling: {} } })
    client.setRequestHandler(CreateMessageRequestSchema, async () => ({
      role: 'assistant',
      model: 'm',
      content: { type: 'text', text: '!' },
    }))

    const messages: unknown[] = []
    const [near, far] = InMemoryTransport.createLinkedPair()
    for (const transport of [near, far]) {
      const send = transport.send.bind(transport)
      transport.send = async (message, options) => {
        messages.push(structuredClone(message))
        await send(message, options)
      }
    }
    await server.connect(far)
    await client.connect(near)
    await Promise.all([
      client.callTool({ name: 'ask' }),
      client.callTool({ name: 'read', arguments: { path: 'a' } }),
      client.callTool({ name: 'fail', arguments: {} }),
      client.callTool({ name: 'no_such_tool', arguments: {} }),
    ])
    await client.close()

    const { calls, reading } = await collect(lines(...messages), {}, 'session.jsonl')
    expect(calls).toMatchObject([
      { trace: 'session.jsonl', tool: 'ask', args: {}, result: 'm' },
      { tool: 'read', args: { path: 'a' }, result: '{"path":"a"}' },
      { tool: 'fail', error: 'no disk' },
      { tool: 'no_such_tool', error: expect.stringContaining('no_such_tool') },
    ])
    expect(calls[0]).not.toHaveProperty('error', expect.any(String))
    expect(calls).toHaveLength(4)
    expect(reading).toMatchObject({ files: [{ format: 'mcp' }], problems: [] })
  })
})
