import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from '../support/run-cli.js'

/** Written by pyarrow: `write.py` next to them. */
const fixtures = join(import.meta.dirname, '../fixtures/tables')

async function callsIn(store: string, ...flags: string[]) {
  const { stdout, stderr } = await runCli([
    'trace',
    'import',
    '--input',
    join(fixtures, store),
    '--out-trace',
    '-',
    ...flags,
  ])
  return {
    calls: stdout
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    stdout,
    stderr,
  }
}

const brief = (calls: readonly Record<string, unknown>[]) =>
  calls.map(({ trace, tool, id, args, error }) => [trace, tool, id, args, error])

describe('Parquet as each store exports it', () => {
  it('reads Langfuse observations of two hours, a session over midnight as one', async () => {
    const { calls, stdout, stderr } = await callsIn('langfuse')
    expect(brief(calls)).toEqual([
      ['chat-1', 'lookup_order', undefined, { order_id: 'A-1' }, undefined],
      ['chat-1', 'refund', undefined, { order_id: 'A-1', amount: 12.5 }, undefined],
      ['chat-1', 'send_email', undefined, { to: 'ada@example.com' }, 'mailbox full'],
      ['chat-2', 'refund', undefined, { order_id: 'A-2', amount: 5 }, undefined],
    ])
    expect(calls[0].timestamp).toBe('2026-11-28T23:59:51.000Z')
    expect(stdout).toContain('"id":9007199254740993')
    expect(stderr).toContain('4 calls in 2 traces from 2 files')
    expect(stderr).toContain('3 records: span that is not a tool call')
  })

  it('reads LangSmith runs by their thread, not by their project', async () => {
    const { calls, stderr } = await callsIn('langsmith')
    expect(brief(calls)).toEqual([
      ['thread-1', 'lookup_order', undefined, { order_id: 'A-1' }, undefined],
      ['thread-1', 'refund', undefined, { order_id: 'A-1', amount: 1 }, 'declined'],
      ['thread-2', 'refund', undefined, { order_id: 'A-2', amount: 2 }, undefined],
    ])
    expect(stderr).toContain('3 calls in 2 traces')
  })

  it('reads otel_traces of ClickHouse, two traces of one conversation as one session', async () => {
    const { calls, stderr } = await callsIn('otel_traces')
    expect(brief(calls)).toEqual([
      ['conversation-1', 'lookup_order', 'c1', { order_id: 'A-1' }, undefined],
      ['conversation-1', 'refund', 'c2', { order_id: 'A-1', amount: 3 }, 'declined'],
      ['conversation-1', 'refund', 'c3', { order_id: 'A-2', amount: 4 }, undefined],
    ])
    expect(calls[0].durationMs).toBe(250)
    expect(stderr).toContain('3 calls in 1 trace')
  })

  it('groups spans as --session-key says', async () => {
    expect((await callsIn('otel_traces', '--session-key', 'traceId')).stderr).toContain('3 calls in 2 traces')
  })

  it('reads nested columns of BigQuery, and rounds no number', async () => {
    const { calls, stdout } = await callsIn('bigquery')
    expect(calls.map(({ id, tool, result }) => [id, tool, result])).toEqual([
      ['1', 'lookup_order', 'found'],
      ['2', 'refund', undefined],
    ])
    expect(stdout).toContain(
      '{"order_id":9007199254740993,"amount":12345678901234567890.123456789,"tags":["a","b"],"note":null}',
    )
  })

  it('reads a Snowflake unload, whose names are in capitals, in the order of its times', async () => {
    const { calls } = await callsIn('snowflake')
    expect(calls.map(({ tool, timestamp, error }) => [tool, timestamp, error])).toEqual([
      ['lookup_order', '2026-11-29T00:00:00.250Z', undefined],
      ['refund', '2026-11-29T00:00:00.500Z', 'declined'],
    ])
  })

  it('names the file and the row of a finding, and counts per file', async () => {
    const cwd = folderWith({
      'policy.yaml':
        'version: "2.0"\ntools: { allow: [lookup_order, refund, send_email] }\nenforcement: { unconstrained_tools: allow }\nsequences: [{ type: before, first: lookup_order, then: refund }]\n',
    })
    const { code, stdout } = await runCli(['check', '--traces', join(fixtures, 'langfuse'), '--format', 'json'], {
      cwd,
    })
    const { findings, traces, rules } = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(findings).toMatchObject([{ trace: 'chat-2', location: { line: 4, column: 1 } }])
    expect(findings[0].location.file).toMatch(/langfuse\/2026-11-29-00\.parquet$/)
    expect(traces.files.map(({ traces, calls, format }: Record<string, unknown>) => [traces, calls, format])).toEqual([
      [1, 2, 'langfuse'],
      [2, 2, 'langfuse'],
    ])
    expect(traces.files[0].sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(rules[0]).toMatchObject({ applicable: 2, held: 1, violated: 1 })
  })
})

describe('a table that no layout knows', () => {
  it('is an error that lists the columns and shows the query to write', async () => {
    const { stderr } = await callsIn('unknown')
    expect(stderr).toContain('E_TABLE_LAYOUT')
    expect(stderr).toContain('user_session, function, payload, created')
    expect(stderr).toContain(
      "--sql 'SELECT user_session AS trace, function AS tool, payload AS args, created AS timestamp FROM traces'",
    )
  })

  it('is read by the query that was shown', async () => {
    const { calls } = await callsIn(
      'unknown',
      '--sql',
      'SELECT user_session AS trace, function AS tool, payload AS args, created AS timestamp FROM traces',
    )
    expect(calls).toEqual([
      {
        type: 'tool_call',
        trace: 's',
        tool: 'refund',
        args: { order_id: 'A-1' },
        timestamp: '2026-11-29T00:00:00.000Z',
      },
    ])
  })
})
