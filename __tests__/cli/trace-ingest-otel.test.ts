import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { request, toolSpan } from '../support/otlp-builder.js'
import { folderWith, runCli } from '../support/run-cli.js'

const session = { 'gen_ai.conversation.id': 's1' }
const spans = [
  request([toolSpan('drop', { start: '2', args: { all: true }, attributes: session })]),
  request([toolSpan('read', { start: '1', args: {}, attributes: session })]),
]
const policy = 'version: "2.0"\ntools: { allow: [read], deny: [drop] }\nenforcement: { unconstrained_tools: allow }\n'
const ingest = ['trace', 'ingest-otel', '--input', 'otel.jsonl', '--db', '.eval/eval.db']

describe('assay trace ingest-otel', () => {
  it('makes a store and lines, and both give the same result as the export', async () => {
    const cwd = folderWith({ 'policy.yaml': policy, 'otel.jsonl': spans })
    const ran = await runCli([...ingest, '--out-trace', 'traces.jsonl'], { cwd })
    expect(ran).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Read 2 spans of 1 file, 2 of them new or changed: 2 calls in 1 trace.'),
    })
    const resultOf = async (...from: string[]) => {
      const { code, stdout } = await runCli(['check', ...from, '--format', 'json'], { cwd })
      const { verdict, counts, coverage, traces, findings } = JSON.parse(stdout)
      const broken = findings.map(({ rule, tool, trace, callIndex }: Record<string, unknown>) => [
        rule,
        tool,
        trace,
        callIndex,
      ])
      return { code, verdict, counts, coverage, calls: traces.calls, traces: traces.traces, broken }
    }
    const direct = await resultOf('--traces', 'otel.jsonl')
    expect(direct).toMatchObject({ code: 1, calls: 2, broken: [['E_TOOL_DENIED', 'drop', 's1', 1]] })
    expect(await resultOf('--traces', 'traces.jsonl')).toEqual(direct)
    expect(await resultOf('--db', '.eval/eval.db')).toEqual(direct)
  })

  it('prints the same lines again, and says that nothing changed', async () => {
    const cwd = folderWith({ 'otel.jsonl': spans })
    const first = await runCli([...ingest, '--out-trace', '-'], { cwd })
    const second = await runCli([...ingest, '--out-trace', '-'], { cwd })
    expect(second.stdout).toBe(first.stdout)
    expect(
      first.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).tool),
    ).toEqual(['read', 'drop'])
    expect(second.stderr).toContain('Read 2 spans of 1 file, 0 of them new or changed: 2 calls in 1 trace.')
  })

  it('takes the session from the attribute that is named, in one file and in the store', async () => {
    const cwd = folderWith({
      'policy.yaml': policy,
      'otel.jsonl': [request([toolSpan('read', { attributes: { 'app.chat': 'c7' } })])],
    })
    const asked = await runCli([...ingest, '--session-key', 'app.chat,session.id', '--out-trace', '-'], { cwd })
    expect(JSON.parse(asked.stdout).trace).toBe('c7')
    const other = await runCli([...ingest, '--out-trace', '-'], { cwd })
    expect(other.stderr).toContain('W_SESSION_FALLBACK')
    const stored = await runCli(['check', '--db', '.eval/eval.db', '--format', 'json'], { cwd })
    expect(JSON.parse(stored.stdout).findings).toMatchObject([{ rule: 'W_SESSION_FALLBACK', level: 'warning' }])
    writeFileSync(join(cwd, 'lines.jsonl'), other.stdout)
    const imported = await runCli(['check', '--traces', 'lines.jsonl', '--format', 'json'], { cwd })
    expect(JSON.parse(imported.stdout).counts).toEqual(JSON.parse(stored.stdout).counts)
    const direct = await runCli(['check', '--traces', 'otel.jsonl', '--session-key', 'app.chat', '--format', 'json'], {
      cwd,
    })
    expect(JSON.parse(direct.stdout).findings).toEqual([])
  })

  it('fails for lines that cannot be read, keeps the rest, and names them', async () => {
    const cwd = folderWith({
      'otel.jsonl': `${JSON.stringify(spans[0])}\n{"resourceSpans": [\n${JSON.stringify(spans[1])}\n`,
    })
    const ran = await runCli(ingest, { cwd })
    expect(ran).toMatchObject({ code: 1, stdout: expect.stringContaining('otel.jsonl:2: E_TRACE_PARSE') })
    expect(await runCli([...ingest, '--lenient'], { cwd })).toMatchObject({ code: 0 })
  })

  it.each<[string, string[], string, number]>([
    ['2 without an input', ['trace', 'ingest-otel'], 'E_USAGE', 2],
    ['2 for an input that is missing', ['trace', 'ingest-otel', '--input', 'none.jsonl'], 'E_TRACE_NOT_FOUND', 2],
    ['2 for traces of another format', ['trace', 'ingest-otel', '--input', 'lines.jsonl'], 'E_TRACE_FORMAT', 2],
    ['2 for a store that is a text', ['check', '--db', 'policy.yaml'], 'E_STORE_OPEN', 2],
    ['2 for a store that is missing', ['check', '--db', 'none.db'], 'E_STORE_OPEN', 2],
    ['2 for a store and traces', ['check', '--db', 'none.db', '--traces', 'lines.jsonl'], 'E_USAGE', 2],
    ['5 without a tool call', ['trace', 'ingest-otel', '--input', 'idle.jsonl'], 'no tool call', 5],
    ['5 for a pattern that matches nothing', ['trace', 'ingest-otel', '--input', 'x/*.jsonl'], 'x/*.jsonl', 5],
  ])('ends with %s', async (_, argv, words, code) => {
    const cwd = folderWith({
      'policy.yaml': policy,
      'lines.jsonl': [{ tool: 'read', args: {} }],
      'idle.jsonl': [request([])],
    })
    const ran = await runCli(argv, { cwd })
    expect([ran.code, ran.stdout + ran.stderr]).toEqual([code, expect.stringContaining(words)])
  })

  it('leaves nothing behind where a later file is not OpenTelemetry', async () => {
    const cwd = folderWith({ 'otel.jsonl': spans, 'z.jsonl': [{ tool: 'read', args: {} }] })
    const ran = await runCli([...ingest, '--input', 'z.jsonl', '--out-trace', 'traces.jsonl'], { cwd })
    expect(ran.code).toBe(2)
    expect(existsSync(join(cwd, 'traces.jsonl'))).toBe(false)
    expect(readFileSync(join(cwd, '.eval/eval.db')).length).toBeGreaterThan(0)
    expect((await runCli(['check', '--db', '.eval/eval.db'], { cwd })).code).toBe(5)
  })
})
