import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from '../../support/run-cli.js'

const fixture = (name: string) => new URL(`../../fixtures/mcp/${name}.mjs`, import.meta.url).pathname
const tool = (name: string, more: object = {}) => ({
  name,
  description: `${name}.`,
  inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
  ...more,
})
const offering = (tools: readonly object[], size = 100) => [
  '--',
  process.execPath,
  fixture('offering-server'),
  JSON.stringify(tools),
  String(size),
]
const hostile = (mode: string) => ['--', process.execPath, fixture('hostile-server'), mode]
const snapshot = (cwd: string, server: readonly string[], ...flags: readonly string[]) =>
  runCli(['mcp', 'snapshot', ...flags, ...server], { cwd })
const diff = (cwd: string, server: readonly string[], ...flags: readonly string[]) =>
  runCli(['mcp', 'diff', 'contract.json', ...flags, ...server], { cwd })

describe('a server of the SDK over stdio', () => {
  it('is written down and then as agreed, in whatever order and pages it lists', async () => {
    const cwd = folderWith({})
    const written = await snapshot(cwd, offering([tool('b'), tool('a'), tool('c')], 2), '--output', 'contract.json')
    expect([written.code, written.stdout]).toEqual([0, ''])
    expect(written.stderr).toMatch(/^Wrote 3 tools to contract\.json: sha256:[0-9a-f]{64}\n$/)
    const contract = JSON.parse(readFileSync(join(cwd, 'contract.json'), 'utf8'))
    expect(contract.tools.map(({ name }: { name: string }) => name)).toEqual(['a', 'b', 'c'])
    expect(contract).toMatchObject({
      schema: 'assay.mcp-contract.v1',
      server: { name: 'offering', version: '1.2.3' },
      instructions: 'Use it well.',
    })
    const same = await diff(cwd, offering([tool('c'), tool('a'), tool('b')], 1))
    expect([same.code, same.stderr]).toEqual([0, ''])
    expect(same.stdout).toContain('PASS  no findings')
    expect(same.stdout).toContain('offers 3 tools, all of them as agreed in contract.json')
  })

  it('gives the same bytes every time', async () => {
    const cwd = folderWith({})
    const [first, second] = [
      await snapshot(cwd, offering([tool('a'), tool('b')])),
      await snapshot(cwd, offering([tool('b'), tool('a')], 1)),
    ]
    expect(first.stdout).toBe(second.stdout)
    expect(first.stdout.length).toBeGreaterThan(100)
  })

  it('fails on a new, a removed and a changed tool, each in its place', async () => {
    const cwd = folderWith({})
    await snapshot(cwd, offering([tool('gone'), tool('kept'), tool('moved')]), '--output', 'contract.json')
    const moved = tool('moved', {
      inputSchema: {
        type: 'object',
        properties: { path: { type: 'string' }, force: { type: 'boolean' } },
        required: ['force'],
      },
    })
    const { code, stdout } = await diff(cwd, offering([tool('kept'), tool('new'), moved]), '--format', 'json')
    const report = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(report).toMatchObject({
      schema: 'assay.mcp-diff.v1',
      verdict: 'fail',
      passed: false,
      counts: { error: 3, warning: 0, note: 0 },
      unchanged: 1,
    })
    const lines = readFileSync(join(cwd, 'contract.json'), 'utf8').split('\n')
    const at = (name: string) => lines.findIndex((line) => line.includes(`"name": "${name}"`))
    expect(
      report.findings.map(({ rule, tool, location }: { rule: string; tool: string; location: { line: number } }) => [
        rule,
        tool,
        location.line,
      ]),
    ).toEqual([
      ['E_MCP_TOOL_REMOVED', 'gone', at('gone')],
      ['E_MCP_SCHEMA_CHANGED', 'moved', at('moved')],
      ['E_MCP_TOOL_ADDED', 'new', 1],
    ])
    expect(report.findings[1].changes).toEqual([
      { at: 'inputSchema.properties.force', says: 'is a new required argument' },
    ])
    expect(report.findings[1].message).toContain('`inputSchema.properties.force` is a new required argument')
  })

  it('takes other levels, and fails at the level that is asked for', async () => {
    const cwd = folderWith({})
    await snapshot(cwd, offering([tool('a')]), '--output', 'contract.json')
    const server = offering([tool('a'), tool('b')])
    expect((await diff(cwd, server, '--level', 'E_MCP_TOOL_ADDED=warning')).code).toBe(0)
    expect((await diff(cwd, server, '--level', 'E_MCP_TOOL_ADDED=warning', '--fail-on', 'warning')).code).toBe(1)
    expect((await diff(cwd, server, '--fail-on', 'none')).code).toBe(0)
    expect((await diff(cwd, server, '--level', 'E_MCP_TOOL_ADED=warning')).stderr).toContain(
      'Did you mean E_MCP_TOOL_ADDED?',
    )
    expect((await diff(cwd, server, '--level', 'E_MCP_TOOL_ADDED=loud')).code).toBe(2)
    expect((await diff(cwd, server, '--level', 'E_TOOL_DENIED=note')).code).toBe(2)
  })

  it('writes reports for people and programs at once, and asks the server once for all', async () => {
    const cwd = folderWith({})
    await snapshot(cwd, offering([tool('a')]), '--output', 'contract.json')
    const flags = [
      '--format',
      'github',
      '--report',
      'sarif=mcp.sarif',
      'markdown=mcp.md',
      'json=mcp.json',
      'text=mcp.txt',
    ]
    const { code, stdout } = await diff(cwd, offering([tool('a', { description: 'Other.' })]), ...flags)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error file=contract\.json,line=\d+/)
    const sarif = JSON.parse(readFileSync(join(cwd, 'mcp.sarif'), 'utf8'))
    expect(sarif.runs[0].results[0]).toMatchObject({
      ruleId: 'E_MCP_DESCRIPTION_CHANGED',
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'contract.json' } } }],
    })
    expect(readFileSync(join(cwd, 'mcp.md'), 'utf8')).toContain('## ❌ MCP tools: not as agreed · 1 error')
    expect(readFileSync(join(cwd, 'mcp.txt'), 'utf8')).toContain('FAIL  1 error')
    expect(JSON.parse(readFileSync(join(cwd, 'mcp.json'), 'utf8')).findings[0].changes).toEqual([
      { at: 'description', says: 'changed: “Other.”' },
    ])
    expect((await diff(cwd, offering([]), '--format', 'junit')).code).toBe(2)
    expect((await diff(cwd, offering([]), '--report', 'junit=x')).stderr).toContain('has no report "junit"')
  })

  it('fails on text that hides, when it is written down and ever after', async () => {
    const cwd = folderWith({})
    const server = offering([tool('a', { description: 'Reads a file.\u200b\u{E0041}\u{E0042}' })])
    const written = await snapshot(cwd, server, '--output', 'contract.json')
    expect(written.code).toBe(1)
    expect(written.stderr).toContain('3 characters that cannot be seen (U+200B, U+E0041, U+E0042)')
    const text = readFileSync(join(cwd, 'contract.json'), 'utf8')
    expect(text).toContain('\\u200b\\udb40\\udc41\\udb40\\udc42')
    const again = await diff(cwd, server)
    expect([again.code, again.stdout.includes('E_MCP_HIDDEN_TEXT')]).toEqual([1, true])
    expect((await diff(cwd, server, '--level', 'E_MCP_HIDDEN_TEXT=note')).code).toBe(0)
  })

  it('is agreed to anew over an older contract only', async () => {
    const cwd = folderWith({ 'notes.json': '{"mine":1}', 'notes.txt': 'mine' })
    await snapshot(cwd, offering([tool('a')]), '--output', 'contract.json')
    expect((await snapshot(cwd, offering([tool('a'), tool('b')]), '--output', 'contract.json')).code).toBe(0)
    expect((await diff(cwd, offering([tool('a'), tool('b')]))).code).toBe(0)
    for (const file of ['notes.json', 'notes.txt']) {
      const { code, stderr } = await snapshot(cwd, offering([tool('a')]), '--output', file)
      expect([code, stderr.includes('is not a contract')]).toEqual([2, true])
    }
    expect(readFileSync(join(cwd, 'notes.txt'), 'utf8')).toBe('mine')
  })
})

describe('a server that misbehaves is said to, and nothing is written', () => {
  it.each([
    ['dies', 'ended (exit code 7) before it had answered'],
    ['silent', 'took longer than 1 s'],
    ['hangs', 'took longer than 1 s'],
    ['endless', 'has more than 200 pages of tools'],
    ['loop', 'names the same next page again and again'],
    ['number', 'named a next page by something else than text'],
    ['many', 'more than 5000'],
    ['flood', 'sent more than is read'],
    ['changing', 'answered differently'],
    ['twice', 'has the name of an earlier tool'],
    ['nameless', 'has no `name`'],
    ['odd', 'answered `tools/list` with something else than MCP has there'],
    ['refuses', 'answered `initialize` with an error: go␛[2J away'],
  ])('%s', async (mode, says) => {
    const cwd = folderWith({})
    const timeout = mode === 'silent' || mode === 'hangs' ? '1' : '20'
    const { code, stdout, stderr } = await snapshot(
      cwd,
      hostile(mode),
      '--output',
      'contract.json',
      '--timeout',
      timeout,
    )
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(says)
    expect(stderr).toMatch(/E_MCP_SERVER|E_MCP_TOOLS_UNSTABLE/)
    expect(existsSync(join(cwd, 'contract.json'))).toBe(false)
  })

  it('a command that is not there', async () => {
    const { code, stderr } = await snapshot(folderWith({}), ['--', 'no-such-program-here'])
    expect(code).toBe(2)
    expect(stderr).toContain('could not be started (ENOENT)')
  })

  it.each([
    ['noisy', ['quiet']],
    ['asking', ['asked']],
    ['none', []],
    ['bare', ['bare']],
    ['stateless', ['modern']],
  ])('%s is odd, and answers', async (mode, names) => {
    const { code, stdout, stderr } = await snapshot(folderWith({}), hostile(mode))
    expect(code, stderr).toBe(0)
    expect(JSON.parse(stdout).tools.map(({ name }: { name: string }) => name)).toEqual(names)
  })

  it('ends a server that does not end by itself', async () => {
    const before = Date.now()
    const { code } = await snapshot(folderWith({}), hostile('stubborn'))
    expect(code).toBe(0)
    expect(Date.now() - before).toBeLessThan(8000)
  })
})

describe('the command line', () => {
  it.each<[readonly string[], string]>([
    [['mcp', 'snapshot'], 'Exactly one server is required'],
    [['mcp', 'snapshot', '--'], 'Exactly one server is required'],
    [['mcp', 'snapshot', 'node', 'server.js'], 'Unknown argument'],
    [['mcp', 'snapshot', '--url', 'http://127.0.0.1:1/', '--', 'node'], 'Exactly one server is required'],
    [['mcp', 'snapshot', '--url', 'ftp://x/'], 'address of http or https'],
    [['mcp', 'snapshot', '--url', 'https://a:b@x/'], 'a name or a password'],
    [['mcp', 'snapshot', '--header', 'A: b', '--', 'node'], '--header needs --url'],
    [['mcp', 'snapshot', '--url', 'http://127.0.0.1:1/', '--header', 'sk-secret'], '--header takes "NAME: VALUE"'],
    [['mcp', 'snapshot', '--server', 'x', '--', 'node'], '--server needs --traces'],
    [['mcp', 'diff'], 'compares a contract with exactly one other source'],
    [['mcp', 'diff', 'a.json'], 'compares a contract with exactly one other source'],
    [['mcp', 'diff', 'a.json', 'b.json', '--', 'node'], 'compares a contract with exactly one other source'],
    [['mcp', 'diff', 'a.json', 'b.json', 'c.json'], 'compares a contract with exactly one other source'],
  ])('%j', async (argv, says) => {
    const { code, stderr } = await runCli(argv, { cwd: folderWith({}) })
    expect(code).toBe(2)
    expect(stderr).toContain(says)
    expect(stderr).not.toContain('sk-secret')
  })

  it('runs no command but the one after `--`: not one that a file names', async () => {
    const config = {
      mcpServers: { x: { command: process.execPath, args: ['-e', 'require("fs").writeFileSync("ran","")'] } },
    }
    const cwd = folderWith({ 'mcp.json': JSON.stringify(config), 'contract.json': JSON.stringify([]) })
    await runCli(['mcp', 'diff', 'contract.json', 'mcp.json'], { cwd })
    expect(existsSync(join(cwd, 'ran'))).toBe(false)
  })
})
