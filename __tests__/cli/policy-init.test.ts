import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPolicy } from '../../src/policy/load-policy.js'
import { folderWith, runCli } from '../support/run-cli.js'

const text = (value: unknown) => JSON.stringify(value)
const input = { type: 'object', properties: { city: { type: 'string', description: 'Where.' } }, required: ['city'] }
const tool = (name: string, schema: unknown = input) => ({ name, description: 'd', inputSchema: schema })
const call = (name: string, args: unknown) => ({ tool: name, args })

async function init(files: Readonly<Record<string, string | readonly unknown[]>>, ...more: readonly string[]) {
  const cwd = folderWith(files)
  const names = Object.keys(files).filter((name) => name.endsWith('.json'))
  const made = await runCli(['policy', 'init', '--tools', ...names, ...more], { cwd })
  const check = async (...calls: readonly unknown[]) => {
    const folder = folderWith({ 'policy.yaml': made.stdout, 'traces.jsonl': calls })
    const { code, stdout } = await runCli(['check', '--strict', '--format', 'json'], { cwd: folder })
    return [code, ...(JSON.parse(stdout).findings as { rule: string }[]).map(({ rule }) => rule)]
  }
  return { ...made, check, cwd }
}

describe('policy init --tools', () => {
  it('writes a policy that calls of the tools keep, and an extra argument or another tool breaks', async () => {
    const { code, stderr, check } = await init({
      'tools.json': text({ jsonrpc: '2.0', id: 1, result: { tools: [tool('weather')] } }),
    })
    expect([code, stderr]).toEqual([0, 'Written from the definitions of 1 tool.\n'])
    expect(await check(call('weather', { city: 'Rome' }))).toEqual([0])
    expect(await check(call('weather', { city: 'Rome', units: 'C' }))).toEqual([1, 'E_ARG_SCHEMA'])
    expect(await check(call('weather', {}))).toEqual([1, 'E_ARG_SCHEMA'])
    expect(await check(call('forecast', { city: 'Rome' }))).toEqual([1, 'E_TOOL_NOT_ALLOWED'])
  })

  it('keeps shared definitions', async () => {
    const map = {
      $defs: { city: { type: 'string', minLength: 2 } },
      weather: { type: 'object', properties: { city: { $ref: '#/$defs/city' } } },
    }
    const { check } = await init({ 'tools.json': text(map) })
    expect(await check(call('weather', { city: 'Rome' }))).toEqual([0])
    expect(await check(call('weather', { city: 'R' }))).toEqual([1, 'E_ARG_SCHEMA'])
  })

  it('joins files, and refuses two that disagree', async () => {
    const both = await init({ 'a.json': text([tool('a')]), 'b.json': text([tool('b'), tool('a')]) })
    expect(loadPolicy(both.stdout).policy?.tools.allow?.map(({ value }) => value)).toEqual(['a', 'b'])
    const unlike = await init({ 'a.json': text([tool('a')]), 'b.json': text([tool('a', { type: 'object' })]) })
    expect([unlike.code, unlike.stdout]).toEqual([2, ''])
    expect(unlike.stderr).toContain('b.json defines a unlike an earlier file')
  })

  it('says what it leaves out, in the policy too, and never refuses its own policy', async () => {
    const odd = [
      tool('loose', { type: 'object', properties: { n: { type: 'integer', format: 'uint8' } } }),
      tool('broken', { type: 'object', properties: { n: { type: 'strin' } } }),
      tool('outside', { type: 'object', properties: { n: { $ref: 'https://example.com/n.json' } } }),
      tool('a*b'),
      tool('$defs'),
      { type: 'bash_20250124', name: 'bash' },
    ]
    const { code, stdout, stderr } = await init({ 'tools.json': text(odd) })
    expect(code).toBe(0)
    const { policy, problems } = loadPolicy(stdout, {}, { strict: true })
    expect(problems).toEqual([])
    expect(policy?.tools.allow?.map(({ value }) => value)).toEqual(['$defs', 'bash', 'broken', 'loose', 'outside'])
    expect([...(policy?.constraints.keys() ?? [])]).toEqual(['loose'])
    for (const said of [
      'Not allowed: a tool whose name no policy can list, "a*b"',
      'Without a schema: bash',
      'Without a schema: broken',
      'Without a schema: outside',
      'Not asked of loose: properties.n: format "uint8"',
    ])
      expect(stdout).toContain(said)
    expect(stderr).toContain('Without a schema: bash, whose definition has none.')
  })

  it('holds text of the definitions in its comments, on one line', async () => {
    const hostile = 'x\ntools: { allow: ["*"] }\n##[error]\u202e'
    const { stdout } = await init({ 'tools.json': text([tool('ok'), tool(hostile), tool('bad', { type: hostile })]) })
    expect(loadPolicy(stdout).policy?.tools.allow?.map(({ value }) => value)).toEqual(['bad', 'ok'])
    expect(stdout).not.toContain('\u202e')
    expect(stdout).not.toContain('##[')
  })

  it('keeps numbers that YAML would round out of the policy, and says so', async () => {
    const { stdout } = await init({
      'tools.json': '[{"name":"a","inputSchema":{"type":"object","properties":{"n":{"maximum":9007199254740993}}}}]',
    })
    expect(stdout).toContain('Without a schema: a, because it holds a number that no double holds')
  })

  it.each([
    ['{', 'is not JSON'],
    ['[]', 'defines no tool'],
    ['[{"description":"x"}]', 'has no `name` (keys: `description`), at `[0]`'],
    [`${'['.repeat(2000)}${']'.repeat(2000)}`, 'nests too deeply'],
    ['{"tools":[],"nextCursor":"x"}', 'more pages follow'],
  ])('refuses %.20s', async (file, says) => {
    const { code, stdout, stderr } = await init({ 'tools.json': file })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('E_TOOLS_INVALID')
    expect(stderr).toContain(says)
  })

  it('refuses a file that is not there, and writes over none', async () => {
    const cwd = folderWith({ 'tools.json': text([tool('a')]), 'policy.yaml': 'mine' })
    expect((await runCli(['policy', 'init', '--tools', 'none.json'], { cwd })).stderr).toContain('E_TOOLS_NOT_FOUND')
    const over = await runCli(['policy', 'init', '--tools', 'tools.json', '--output', 'policy.yaml'], { cwd })
    expect(over.code).toBe(2)
    expect(readFileSync(join(cwd, 'policy.yaml'), 'utf8')).toBe('mine')
    expect(existsSync(join(cwd, 'none.json'))).toBe(false)
  })

  it('reads standard input', async () => {
    const { code, stdout } = await runCli(['policy', 'init', '--tools', '-'], {
      cwd: folderWith({}),
      stdin: text([tool('a')]),
    })
    expect(code).toBe(0)
    expect(stdout).toContain('allow:\n    - a\n')
  })
})
