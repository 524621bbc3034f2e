import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesOfTools } from '../../support/files-of-tools.js'
import { importText } from '../../support/import-records.js'

const root = new URL('../../fixtures/traces/', import.meta.url)

describe.each(Object.entries(filesOfTools))('%s', (file, expected) => {
  test('gives its calls', async () => {
    const { calls, reading } = await importText(readFileSync(new URL(file, root)), file)
    expect(reading.files[0]?.format).toBe(file.split('/')[0])
    const ends = calls.map(({ trace, tool, result, error, phase }) => {
      const end = error === undefined ? (result === undefined ? (phase ?? 'open') : 'ok') : `failed: ${error}`
      return [trace, tool, end]
    })
    expect(ends).toEqual(expected)
    for (const { tool, args } of calls)
      if (tool.endsWith('_order')) expect([undefined, { order: '17' }, { order: '18' }]).toContainEqual(args)
    expect(reading.problems.filter(({ code }) => code !== 'W_SESSION_FALLBACK')).toEqual([])
  })
})

test('a row of Langfuse’s table of traces is not a call', async () => {
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
