import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { builtRecorders } from '../support/built-recorders.js'
import { runCli } from '../support/run-cli.js'
import { calls, readLines, temporaryFolder } from '../support/trace-file.js'

const fixture = resolve(import.meta.dirname, '../fixtures/recorders/mcp-server.mjs')
let cli: string
beforeAll(() => {
  cli = join(builtRecorders(), 'cli/main.js')
})

describe('assay record mcp', () => {
  it('stands between a real client and a real server; the trace is what was called', async () => {
    const file = join(temporaryFolder(), 'traces/mcp.jsonl')
    const client = new Client({ name: 'c', version: '1' })
    const args = [cli, 'record', 'mcp', '--file', file, '--trace', 't1', '--', process.execPath, fixture]
    await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'ignore' }))
    expect((await client.listTools()).tools).toHaveLength(2)
    const results = await Promise.all([1, 2].map((n) => client.callTool({ name: 'roll', arguments: { n } })))
    expect(JSON.stringify(results[1])).toContain('ü'.repeat(200_000))
    await client.callTool({ name: 'fails' })
    await client.close()
    const line = { type: 'tool_call', trace: 't1', phase: 'executed' }
    const made = calls(file).map(({ id, ...rest }) => rest)
    expect(made).toEqual([
      { ...line, tool: 'roll', args: { n: 1 }, result: expect.stringMatching(/^\{"rolled":1,"big":"üü/) },
      { ...line, tool: 'roll', args: { n: 2 }, result: expect.stringMatching(/^\{"rolled":2,"big":"üü/) },
      { ...line, tool: 'fails', args: {}, result: 'no dice', error: 'no dice' },
    ])
  })

  it('passes bytes, exit code and signals on as they are', async () => {
    const file = join(temporaryFolder(), 'a.jsonl')
    const start = (code: string) =>
      spawn(process.execPath, [cli, 'record', 'mcp', '--file', file, '--', process.execPath, '-e', code], {
        stdio: ['pipe', 'pipe', 'ignore'],
      })
    const echo = start('process.stdin.pipe(process.stdout); process.stdin.on("end", () => { process.exitCode = 7 })')
    const bytes = Buffer.from([0, 255, 10, 123, 10, 13, 34, 128])
    const back: Buffer[] = []
    echo.stdout.on('data', (chunk: Buffer) => back.push(chunk))
    echo.stdin.end(bytes)
    expect(await once(echo, 'close')).toEqual([7, null])
    expect(Buffer.concat(back)).toEqual(bytes)

    const waiting = start(
      'process.on("SIGTERM", () => process.exit(5)); setInterval(() => {}, 1000); process.stdout.write("up")',
    )
    await once(waiting.stdout, 'data')
    waiting.kill('SIGTERM')
    expect((await once(waiting, 'close'))[0]).toBe(5)
  })

  it('a message too large to be looked at leaves a line, and the check of it is not green', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'a.jsonl')
    const server = [process.execPath, '-e', 'process.stdin.resume()']
    const tee = spawn(process.execPath, [cli, 'record', 'mcp', '--file', file, '--trace', 't1', '--', ...server], {
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    const request = (id: number, name: string, args: object) =>
      `${JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: args } })}\n`
    tee.stdin.write(request(1, 'wipe', { x: 'a'.repeat(65 << 20) }))
    tee.stdin.end(request(2, 'get', {}))
    await once(tee, 'close')
    const unseen = { tool: '', error: expect.stringContaining('not recorded') }
    expect(calls(file)).toMatchObject([unseen, { id: '2', tool: 'get', args: {} }])
    writeFileSync(join(folder, 'policy.yaml'), 'version: "2.0"\ntools: { deny: [wipe] }\n')
    const checked = await runCli(['check', '--policy', 'policy.yaml', '--traces', 'a.jsonl', '--format', 'json'], {
      cwd: folder,
    })
    expect(checked.code).toBe(1)
    expect(JSON.parse(checked.stdout).findings[0]).toMatchObject({ rule: 'E_TRACE_PARSE', level: 'error' })
  })

  it('says so when the server does not start, and when none is named', async () => {
    expect(await cliRun(['record', 'mcp', '--', '/no/such/server'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('ENOENT'),
    })
    expect(await cliRun(['record', 'mcp'])).toMatchObject({ code: 2, stderr: expect.stringContaining('after `--`') })
  })
})

async function cliRun(argv: readonly string[], stdin = '', cwd = temporaryFolder()) {
  const out = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') => new PassThrough().on('data', (chunk) => (out[name] += String(chunk)))
  const code = await run(argv, {
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env: {},
    cwd,
    today: '2026-11-22',
  })
  return { code, ...out }
}

describe('assay record claude-code', () => {
  const hook = (event: string, more: object) =>
    JSON.stringify({
      session_id: 's1',
      hook_event_name: event,
      tool_name: 'Bash',
      tool_input: { command: 'ls' },
      tool_use_id: 'toolu_1',
      ...more,
    })

  it('records what ran, failed and was refused, and steers nothing', async () => {
    const cwd = temporaryFolder()
    const events = [
      hook('SessionStart', {}),
      hook('PreToolUse', {}),
      hook('PostToolUse', { tool_response: { stdout: 'a' }, duration_ms: 12, agent_id: 'sub' }),
      hook('PostToolUseFailure', { error: 'exit 1' }),
      hook('PermissionDenied', { reason: 'not allowed here' }),
    ]
    for (const event of events)
      expect(await cliRun(['record', 'claude-code'], event, cwd)).toEqual({ code: 0, stdout: '', stderr: '' })
    const line = { type: 'tool_call', trace: 's1', id: 'toolu_1', tool: 'Bash', args: { command: 'ls' } }
    expect(calls(join(cwd, 'traces/claude-code.jsonl'))).toEqual([
      { type: 'trace_start', trace: 's1' },
      { ...line, agent: 'sub', result: { stdout: 'a' }, phase: 'executed' },
      { ...line, error: 'exit 1', phase: 'executed' },
      { ...line, error: 'not allowed here', phase: 'denied' },
    ])
    expect(readLines(join(cwd, 'traces/claude-code.jsonl'))[1]).toMatchObject({ durationMs: 12 })
  })

  it('of something else records nothing, says so, and still exits 0', async () => {
    expect(await cliRun(['record', 'claude-code'], 'not json')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('not the JSON'),
    })
  })
})
