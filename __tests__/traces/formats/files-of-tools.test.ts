import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importText } from '../../support/import-records.js'

const root = new URL('../../fixtures/traces/', import.meta.url)

/** Trace, tool and how the call ended (`ok`: with a result, `failed: …`, phase if neither), in order. */
type Told = readonly [trace: string, tool: string, end: string]

/** What tools in use write, each file as its tool lays it out: every call once, with its outcome, in its run. */
const files: Readonly<Record<string, readonly Told[]>> = {
  'native/lines.jsonl': [
    ['run-1', 'find_order', 'ok'],
    ['run-1', 'refund_order', 'failed: too late'],
  ],
  'native/mixed.jsonl': [
    ['e1', 'find_order', 'ok'],
    ['t2', 'refund_order', 'open'],
    ['s3', 'close_order', 'open'],
    ['s3', 'mail_user', 'ok'],
    ['native/mixed.jsonl', 'delete_order', 'denied'],
  ],
  'openai-chat/messages.jsonl': [
    ['openai-chat/messages.jsonl', 'find_order', 'ok'],
    ['openai-chat/messages.jsonl', 'find_user', 'ok'],
    ['openai-chat/messages.jsonl', 'refund_order', 'ok'],
  ],
  'openai-chat/requests.jsonl': [
    ['openai-chat/requests.jsonl', 'find_order', 'ok'],
    ['openai-chat/requests.jsonl', 'refund_order', 'open'],
  ],
  'openai-chat/tau2-bench.json': [
    ['7.0', 'find_order', 'ok'],
    ['7.0', 'refund_order', 'failed: too late'],
  ],
  'braintrust/spans.jsonl': [
    ['s9', 'find_order', 'ok'],
    ['s9', 'refund_order', 'failed: too late'],
    ['s9', 'no_such_tool', 'requested'],
  ],
  'braintrust/page.json': [['s9', 'find_order', 'ok']],
  'anthropic/bedrock.json': [
    ['anthropic/bedrock.json', 'find_order', 'ok'],
    ['anthropic/bedrock.json', 'refund_order', 'failed: too late'],
  ],
  'mcp/proxy.jsonl': [
    ['mcp/proxy.jsonl', 'find_order', 'ok'],
    ['mcp/proxy.jsonl', 'refund_order', 'failed: too late'],
  ],
  'gemini-cli/stream-json.jsonl': [
    ['g1', 'read_file', 'ok'],
    ['g1', 'write_file', 'failed: read only'],
  ],
  'swe-agent/mini.traj.json': [['swe-agent/mini.traj.json', 'bash', 'failed: exit code 1']],
  'swe-agent/mini-functions.traj.json': [['swe-agent/mini-functions.traj.json', 'bash', 'failed: exit code 1']],
  'codex/saved.json': [['saved-1', 'shell', 'failed: exit code 1']],
  'otlp/logs.jsonl': [
    ['s1', 'Bash', 'executed'],
    ['s1', 'Write', 'failed: refused'],
  ],
  'otlp/histories.jsonl': [
    ['s1', 'find_order', 'ok'],
    ['s1', 'refund_order', 'ok'],
  ],
  'otlp/phoenix.jsonl': [['s1', 'find_order', 'ok']],
  'otlp/logfire.json': [['s1', 'find_order', 'ok']],
  'langfuse/generations.json': [['s1', 'find_order', 'ok']],
  'langchain/wrapped-openai.jsonl': [['s1', 'find_order', 'ok']],
}

describe.each(Object.entries(files))('%s', (file, expected) => {
  test('gives its calls', async () => {
    const { calls, reading } = await importText(readFileSync(new URL(file, root)), file)
    expect(reading.files[0]?.format).toBe(file.split('/')[0])
    const ends = calls.map(({ trace, tool, result, error, phase }): Told => {
      const end = error === undefined ? (result === undefined ? (phase ?? 'open') : 'ok') : `failed: ${error}`
      return [trace, tool, end]
    })
    expect(ends).toEqual(expected)
    for (const { tool, args } of calls)
      if (tool.endsWith('_order')) expect([undefined, { order: '17' }]).toContainEqual(args)
    expect(reading.problems.filter(({ code }) => code !== 'W_SESSION_FALLBACK')).toEqual([])
  })
})

test('a row of Langfuse’s table of traces is no call', async () => {
  const row = {
    id: 't1',
    timestamp: '2026-01-05T10:00:00.000Z',
    name: 'agent',
    userId: 'u',
    sessionId: 's',
    release: null,
    tags: [],
    input: 'x',
    output: 'y',
  }
  const { calls, skipped } = await importText(JSON.stringify(row), 'traces.jsonl')
  expect(calls).toEqual([])
  expect(skipped).toEqual({ 'trace without its observations': 1 })
})

test('lines about a session of Claude Code that has no messages yet', async () => {
  const lines = ['custom-title', 'permission-mode', 'last-prompt'].map((type) =>
    JSON.stringify({ type, sessionId: 's1' }),
  )
  const { reading, skipped } = await importText(lines.join('\n'), 'session.jsonl')
  expect(reading.files[0]?.format).toBe('claude-code')
  expect(skipped).toEqual({ 'line about the session': 3 })
})
