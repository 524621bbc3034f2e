import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesOfTools } from '../../support/files-of-tools.js'
import { importText } from '../../support/import-records.js'

const root = new URL('../../fixtures/traces/', import.meta.url)

/**
 * The session that every fixture records: the second and third call are made at once, the third answers first, the
 * second fails.
 */
const session = [
  { tool: 'find_order', args: { order: '17' } },
  { tool: 'refund_order', args: { order: '17', amount: 5 } },
  { tool: 'add_note', args: { text: 'refund tried' } },
]

/** Sources that keep no results at all. */
const withoutResults = ['openai-responses/responses.jsonl', 'openai-responses/stream.jsonl', 'anthropic/stream.jsonl']
/** Sources that have no way to say that a call failed. */
const withoutErrors = [
  'openai-responses/items.jsonl',
  'swe-agent/functions.traj',
  'http-capture/chat.jsonl',
  'http-capture/chat-streamed.jsonl',
  'http-capture/responses.jsonl',
  'http-capture/responses-streamed.jsonl',
  'atif/trajectory.json',
]

/** The formats whose fixtures record this session; others record sessions of their own. */
const formats = [
  'openai-responses',
  'anthropic',
  'claude-code',
  'ai-sdk',
  'codex',
  'gemini-cli',
  'openhands',
  'swe-agent',
  'http-capture',
  'otlp',
  'mcp',
  'langchain',
  'langfuse',
  'inspect',
  'mastra',
  'atif',
]
const files = formats
  .flatMap((format) => readdirSync(new URL(format, root)).map((name) => `${format}/${name}`))
  .filter((file) => !(file in filesOfTools))

describe('every format reads the same session', () => {
  test.each(files.filter((file) => file !== 'swe-agent/shell.traj'))('%s', async (file) => {
    const { calls, reading } = await importText(readFileSync(new URL(file, root)), file)
    expect(reading.files[0]?.format).toBe(file.split('/')[0])
    expect(reading.problems).toEqual([])
    expect(calls.map(({ tool, args }) => ({ tool, args }))).toEqual(session)
    expect(new Set(calls.map((call) => call.trace)).size).toBe(1)
    expect(reading.traces).toBe(1)
    const answered = calls.map((call) => call.result !== undefined || call.error !== undefined)
    expect(answered).toEqual(session.map(() => !withoutResults.includes(file)))
    const silent = withoutResults.includes(file) || withoutErrors.includes(file)
    expect(calls.map((call) => call.error !== undefined)).toEqual([false, !silent, false])
  })
})
