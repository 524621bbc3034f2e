import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ingestSpans } from '../../src/store/ingest-spans.js'
import { openStore } from '../../src/store/open-store.js'
import { storedLines } from '../../src/store/stored-traces.js'
import { readTraces } from '../../src/traces/read-traces.js'
import { CanonicalWriter } from '../../src/traces/write-canonical.js'
import { collect, lines } from '../support/collect-calls.js'

/** What gh-aw's gateway logs of one message (`rpc-messages.jsonl`). */
const passed = (server_id: string, direction: 'OUT' | 'IN', payload: object) => ({
  timestamp: '2026-01-05T10:00:00Z',
  direction,
  type: direction === 'OUT' ? 'REQUEST' : 'RESPONSE',
  server_id,
  payload: { jsonrpc: '2.0', ...payload },
})
const asked = (server: string, id: number, name: string) =>
  passed(server, 'OUT', { id, method: 'tools/call', params: { name, arguments: {} } })
const answered = (server: string, id: number, text: string) =>
  passed(server, 'IN', { id, result: { content: [{ type: 'text', text }] } })

describe('the server of a tool', () => {
  it.each([
    ['gh-aw gateway', [asked('github', 1, 'search')], 'github'],
    [
      'OpenAI Responses',
      [{ type: 'mcp_call', id: 'm1', name: 'search', server_label: 'github', arguments: '{}', output: 'x' }],
      'github',
    ],
    [
      'Anthropic',
      [
        {
          role: 'assistant',
          content: [{ type: 'mcp_tool_use', id: 't1', name: 'search', server_name: 'github', input: {} }],
        },
      ],
      'github',
    ],
    [
      'Codex exec',
      [{ type: 'item.completed', item: { id: 'i', type: 'mcp_tool_call', server: 'github', tool: 'search' } }],
      'github',
    ],
    [
      'Claude Code hook',
      [
        {
          hook_event_name: 'PreToolUse',
          session_id: 's',
          tool_name: 'search',
          tool_use_id: 't',
          tool_input: {},
          mcp_server: 'github',
        },
      ],
      'github',
    ],
    [
      'Mastra',
      [
        {
          id: 'a',
          traceId: 't',
          type: 'mcp_tool_call',
          entityName: 'search',
          startTime: '2026-01-05T10:00:00Z',
          attributes: { mcpServer: 'github' },
        },
      ],
      'github',
    ],
    ['native', [{ type: 'tool_call', tool: 'search', server: 'github' }], 'github'],
    ['native that names none', [{ type: 'tool_call', tool: 'search', server: '' }], undefined],
    ['MCP without a gateway', [{ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'search' } }], undefined],
  ])('is kept: %s', async (_, records, server) => {
    const { calls } = await collect(lines(...records))
    expect(calls.map((call) => [call.tool, call.server])).toEqual([['search', server]])
  })

  it('does not give the answer of one server to the call of another', async () => {
    const { calls } = await collect(
      lines(
        passed('github', 'OUT', { id: 0, method: 'initialize', params: { protocolVersion: '2025-11-25' } }),
        asked('github', 1, 'read'),
        passed('playwright', 'OUT', { id: 0, method: 'initialize', params: { protocolVersion: '2025-11-25' } }),
        asked('playwright', 1, 'click'),
        answered('playwright', 1, 'clicked'),
        answered('github', 1, 'read it'),
      ),
    )
    expect(calls.map(({ tool, server, result }) => [tool, server, result])).toEqual([
      ['read', 'github', 'read it'],
      ['click', 'playwright', 'clicked'],
    ])
  })

  it('comes back from the lines of trace import', async () => {
    const written: string[] = []
    const writer = new CanonicalWriter((line) => written.push(line))
    await readTraces([{ file: 'a.jsonl', chunks: [Buffer.from(lines(asked('github', 1, 'search')))] }], writer)
    writer.end()
    expect(JSON.parse(written[0]!)).toMatchObject({ tool: 'search', server: 'github' })
    const { calls } = await collect(written.join(''))
    expect(calls[0]?.server).toBe('github')
  })

  it('comes back from a store', async () => {
    const db = await openStore({ path: join(mkdtempSync(join(tmpdir(), 'assay-')), 'a.db'), name: 'a.db' }, 'write')
    const attributes = [
      { key: 'gen_ai.tool.name', value: { stringValue: 'search' } },
      { key: 'gen_ai.operation.name', value: { stringValue: 'execute_tool' } },
      { key: 'mcp.server.name', value: { stringValue: 'github' } },
    ]
    const span = { traceId: '1'.repeat(32), spanId: '2'.repeat(16), name: 'execute_tool search', attributes }
    const request = { resourceSpans: [{ scopeSpans: [{ spans: [span] }] }] }
    await ingestSpans(db, [{ file: 'a.jsonl', chunks: [Buffer.from(lines(request))] }])
    expect([...storedLines(db)].map((line) => JSON.parse(line))[0]).toMatchObject({ tool: 'search', server: 'github' })
    db.close()
  })
})
