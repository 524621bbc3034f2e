import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from '../../support/run-cli.js'

const tool = (name: string, more: object = {}) => ({ name, inputSchema: { type: 'object' }, ...more })
const asked = (id: number, method: string, params: object = {}, more: object = {}) => ({
  jsonrpc: '2.0',
  id,
  method,
  params,
  ...more,
})
const answered = (id: number, result: object, more: object = {}) => ({ jsonrpc: '2.0', id, result, ...more })
const initialize = [
  asked(0, 'initialize', { protocolVersion: '2025-11-25' }),
  answered(0, {
    protocolVersion: '2025-11-25',
    serverInfo: { name: 'files', version: '3' },
    instructions: 'Read first.',
  }),
]
const call = [asked(9, 'tools/call', { name: 'read', arguments: {} }), answered(9, { content: [] })]

async function snapshot(records: readonly object[] | string, ...flags: readonly string[]) {
  const cwd = folderWith({ 'traffic.jsonl': records })
  const { code, stdout, stderr } = await runCli(['mcp', 'snapshot', '--traces', 'traffic.jsonl', ...flags], { cwd })
  return { code, stderr, contract: code === 0 ? JSON.parse(stdout) : undefined }
}
const names = (contract: { readonly tools: readonly { readonly name: string }[] }) =>
  contract.tools.map(({ name }) => name)

describe('tools in recorded traffic', () => {
  it('are read over all pages, among calls', async () => {
    const { code, contract } = await snapshot([
      ...initialize,
      asked(1, 'tools/list'),
      answered(1, { tools: [tool('write')], nextCursor: 'p2' }),
      ...call,
      asked(2, 'tools/list', { cursor: 'p2' }),
      answered(2, { tools: [tool('read')] }),
    ])
    expect(code).toBe(0)
    expect(names(contract)).toEqual(['read', 'write'])
    expect(contract).toMatchObject({ server: { name: 'files', version: '3' }, instructions: 'Read first.' })
  })

  it('are read in the export of an inspector, where a response stands with its request', async () => {
    const entry = {
      id: 'e1',
      origin: 'client',
      message: asked(1, 'tools/list'),
      response: answered(1, { tools: [tool('read')] }),
    }
    const { contract } = await snapshot(JSON.stringify([entry]))
    expect(names(contract)).toEqual(['read'])
  })

  it('are compared, each list of a recording', async () => {
    const records = [
      asked(1, 'tools/list'),
      answered(1, { tools: [tool('read')] }),
      asked(2, 'tools/list'),
      answered(2, { tools: [tool('read'), tool('send')] }),
    ]
    const cwd = folderWith({ 'traffic.jsonl': records, 'tools.json': JSON.stringify([tool('read'), tool('send')]) })
    const { code, stdout } = await runCli(
      ['mcp', 'diff', 'tools.json', '--traces', 'traffic.jsonl', '--format', 'json'],
      { cwd },
    )
    expect(code).toBe(1)
    expect(JSON.parse(stdout).findings.map(({ rule, tool }: { rule: string; tool: string }) => [rule, tool])).toEqual([
      ['E_MCP_TOOL_REMOVED', 'send'],
    ])
    expect((await snapshot(records)).stderr).toContain('E_MCP_TOOLS_UNSTABLE')
  })

  it('are of one server: another one is named', async () => {
    const of = (server_id: string, direction: 'out' | 'in') => ({ server_id, direction })
    const records = ['files', 'mail'].flatMap((name) => [
      asked(1, 'tools/list', {}, of(name, 'out')),
      answered(1, { tools: [tool(`${name}_read`)] }, of(name, 'in')),
    ])
    const both = await snapshot(records)
    expect([both.code, both.stderr.includes('Name one by --server: files, mail')]).toEqual([2, true])
    expect(names((await snapshot(records, '--server', 'mail')).contract)).toEqual(['mail_read'])
    expect((await snapshot(records, '--server', 'calendar')).stderr).toContain(
      'no list of tools of calendar was recorded',
    )
  })

  it.each<[string, readonly object[], string]>([
    ['without a list', [...initialize, ...call], 'no answer to `tools/list` was recorded'],
    [
      'a list without its last page',
      [asked(1, 'tools/list'), answered(1, { tools: [tool('a')], nextCursor: 'p2' })],
      'a page that was not recorded',
    ],
    [
      'a list without its first page',
      [asked(1, 'tools/list', { cursor: 'p2' }), answered(1, { tools: [tool('a')] })],
      'a page that was not recorded',
    ],
    [
      'an answer that nobody asked for',
      [asked(0, 'ping'), answered(1, { tools: [tool('a')] })],
      'no answer to `tools/list` was recorded',
    ],
    [
      'one tool twice',
      [asked(1, 'tools/list'), answered(1, { tools: [tool('a'), tool('a')] })],
      'has the name of an earlier tool',
    ],
  ])('%s is refused', async (_, records, says) => {
    const { code, stderr } = await snapshot(records)
    expect(code).toBe(2)
    expect(stderr).toContain(says)
  })

  it('a line that cannot be read, a file that is not MCP and one that is not there are refused', async () => {
    const list = [asked(1, 'tools/list'), answered(1, { tools: [tool('a')] })].map((record) => JSON.stringify(record))
    expect((await snapshot(`${list.join('\n')}\n{"jsonrpc":\n`)).stderr).toContain('could not be read')
    expect((await snapshot([{ tool: 'a', args: {} }])).stderr).toContain('E_TRACE_FORMAT')
    const cwd = folderWith({})
    for (const pattern of ['none.jsonl', '*.jsonl']) {
      const { code } = await runCli(['mcp', 'snapshot', '--traces', pattern], { cwd })
      expect(code).toBe(2)
    }
  })
})

const validator = (name: string) =>
  new Ajv2020({ allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(new URL(`../../../schemas/${name}`, import.meta.url), 'utf8')),
  )

describe('what is written', () => {
  it('is as its schema says', async () => {
    const { contract } = await snapshot([
      ...initialize,
      asked(1, 'tools/list'),
      answered(1, { tools: [tool('a', { title: 'A', annotations: {} })] }),
    ])
    expect(validator('assay.mcp-contract.v1.schema.json')(contract)).toBe(true)
    const cwd = folderWith({
      'old.json': JSON.stringify(contract),
      'new.json': JSON.stringify([tool('a'), tool('b', { description: '\u200b' })]),
    })
    const { stdout } = await runCli(['mcp', 'diff', 'old.json', 'new.json', '--format', 'json'], { cwd })
    const isValid = validator('assay.mcp-diff.v1.schema.json')
    expect(isValid(JSON.parse(stdout)), JSON.stringify(isValid.errors)).toBe(true)
    expect(JSON.parse(stdout).findings.length).toBeGreaterThan(3)
  })
})

describe('a contract in a file', () => {
  const written = async () =>
    (await snapshot([asked(1, 'tools/list'), answered(1, { tools: [tool('a', { description: 'A.' })] })])).contract

  it('is compared with another one, and with tool definitions of any shape', async () => {
    const contract = await written()
    const openAi = [{ type: 'function', function: { name: 'a', description: 'A.', parameters: { type: 'object' } } }]
    const cwd = folderWith({
      'old.json': JSON.stringify(contract),
      'new.json': JSON.stringify(contract, undefined, 4),
      'tools.json': JSON.stringify({ tools: [tool('a', { description: 'A.' })] }),
      'openai.json': JSON.stringify(openAi),
    })
    expect((await runCli(['mcp', 'diff', 'old.json', 'new.json'], { cwd })).code).toBe(0)
    expect((await runCli(['mcp', 'diff', 'old.json', 'tools.json'], { cwd })).code).toBe(0)
    const other = await runCli(['mcp', 'diff', 'openai.json', 'openai.json'], { cwd })
    expect([other.code, other.stdout.includes('1 tool, all of them as agreed')]).toEqual([0, true])
  })

  it.each<[string, (contract: Record<string, unknown>) => unknown, string]>([
    ['changed by hand', (c) => ({ ...c, tools: [tool('a'), tool('b')] }), 'was changed by hand'],
    ['of another version', (c) => ({ ...c, schema: 'assay.mcp-contract.v2' }), 'of another version'],
    ['with members that no contract has', (c) => ({ ...c, allow: true }), 'members that no contract has'],
    ['without tools', ({ tools: _, ...c }) => c, 'has no list of `tools`'],
    ['with a tool that is not one', (c) => ({ ...c, tools: [{}] }), 'has no `name`'],
    ['with instructions that are not text', (c) => ({ ...c, instructions: 1 }), 'that are not text'],
  ])('%s is refused', async (_, change, says) => {
    const cwd = folderWith({ 'old.json': JSON.stringify(change(await written())), 'new.json': '[]' })
    const { code, stderr } = await runCli(['mcp', 'diff', 'old.json', 'new.json'], { cwd })
    expect([code, stderr.includes('E_CONTRACT_INVALID')]).toEqual([2, true])
    expect(stderr).toContain(says)
  })

  it('a hosted tool without a name cannot be compared', async () => {
    const cwd = folderWith({ 'a.json': JSON.stringify([{ type: 'web_search' }]) })
    expect((await runCli(['mcp', 'diff', 'a.json', 'a.json'], { cwd })).stderr).toContain('cannot be compared')
  })

  it('names of tools and words of descriptions are harmless in every report', async () => {
    const evil = 'x\n::error::owned\u001b[31m<img src=x>|`@team`'
    const cwd = folderWith({
      'a.json': JSON.stringify([tool('a', { description: 'A.' })]),
      'b.json': JSON.stringify([tool('a', { description: evil }), tool(evil)]),
    })
    for (const format of ['text', 'markdown', 'github', 'sarif', 'json']) {
      const { code, stdout } = await runCli(['mcp', 'diff', 'a.json', 'b.json', '--format', format], { cwd })
      expect(code).toBe(1)
      expect(stdout).not.toMatch(/^::error::owned/m)
      expect(stdout).not.toContain('\u001b')
      if (format === 'markdown') expect(stdout).not.toMatch(/<img|@team/)
    }
  })
})
