import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, runCli } from '../support/run-cli.js'

const lines = (...calls: readonly object[]) => calls.map((call) => `${JSON.stringify(call)}\n`).join('')
const good = [
  { trace: 'run-7', case: 'refund', tool: 'get_order', args: { id: 'A-17', n: 1.5 } },
  {
    trace: 'run-7',
    case: 'refund',
    tool: 'refund',
    args: { filter: { match: { type: 'string' } }, list: [null, true] },
  },
]
const other = { trace: 'run-8', tool: 'get_order', args: { id: 'B' } }
const policy = (rule: string) =>
  `version: "2.0"\nenforcement: { unconstrained_tools: allow }\nsequences: [{ type: expect, ${rule} }]\n`

describe('golden add', () => {
  test('writes what a run did, and the rule that is printed takes it', async () => {
    const cwd = folderWith({ 'traces.jsonl': lines(...good, other) })
    const { code, stdout } = await runCli(['golden', 'add', 'run-7'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('{ type: expect, when: { case: "refund" }, expect: "golden/refund.yaml" }')
    expect(readFileSync(join(cwd, 'golden/refund.yaml'), 'utf8')).toBe(
      [
        '# Recorded from the run "run-7". Review it.',
        'mode: strict',
        'calls:',
        '  - { tool: "get_order", args: {"id":"A-17","n":1.5} }',
        '  - { tool: "refund", args: {"filter":{"match":{"const":{"match":{"type":"string"}}}},"list":[null,true]} }',
        '',
      ].join('\n'),
    )
  })

  test('the run meets it, another one does not', async () => {
    const second = good[1] as (typeof good)[number]
    const changed = { ...second, args: { ...second.args, filter: { match: 'x' } } }
    const cwd = folderWith({
      'policy.yaml': policy('expect: golden/refund.yaml'),
      'good.jsonl': lines(...good),
      'bad.jsonl': lines(good[0] as object, changed),
      'short.jsonl': lines(good[0] as object),
    })
    await runCli(['golden', 'add', 'good.jsonl'], { cwd })
    const check = async (file: string) => (await runCli(['check', '--traces', file], { cwd })).code
    expect(await check('good.jsonl')).toBe(0)
    expect(await check('bad.jsonl')).toBe(1)
    expect(await check('short.jsonl')).toBe(1)
  })

  test('--dry-run prints it and writes nothing', async () => {
    const cwd = folderWith({ 'traces.jsonl': lines(...good) })
    const { stdout } = await runCli(['golden', 'add', 'run-7', '--mode', 'in_order', '--dry-run'], { cwd })
    expect(stdout).toContain('mode: in_order\ncalls:\n')
    expect(existsSync(join(cwd, 'golden'))).toBe(false)
  })

  test('writes over a file only where that is asked for', async () => {
    const cwd = folderWith({ 'traces.jsonl': lines(...good), 'golden/refund.yaml': 'mine' })
    const { code, stderr } = await runCli(['golden', 'add', 'run-7'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('it exists already')
    expect(readFileSync(join(cwd, 'golden/refund.yaml'), 'utf8')).toBe('mine')
    expect((await runCli(['golden', 'add', 'run-7', '--force'], { cwd })).code).toBe(0)
    expect(readFileSync(join(cwd, 'golden/refund.yaml'), 'utf8')).toContain('mode: strict')
  })

  test('names the run that was meant, and asks which of several', async () => {
    const cwd = folderWith({ 'traces.jsonl': lines(...good, other) })
    const stderr = async (...argv: string[]) => (await runCli(['golden', 'add', ...argv], { cwd })).stderr
    expect(await stderr('rum-7')).toContain('Did you mean run-7?')
    expect(await stderr('traces.jsonl')).toContain('traces.jsonl holds 2 runs.')
    expect(await stderr()).toContain('takes exactly one run')
    expect((await runCli(['golden', 'add', 'nothing-like-it'], { cwd })).code).toBe(2)
  })

  test('arguments that were not recorded whole are not compared, which is said', async () => {
    const cut = { trace: 't', tool: 'write', args: { body: 'abc…' }, truncated: ['/args/body'] }
    const cwd = folderWith({ 'traces.jsonl': lines(cut, { trace: 't', tool: 'look' }) })
    const { stdout, stderr } = await runCli(['golden', 'add', 't', '--dry-run'], { cwd })
    expect(stdout).toContain('  - { tool: "write" }\n  - { tool: "look" }\n')
    expect(stdout).toContain('# Not compared')
    expect(stderr).toContain('the arguments of 2 calls')
  })

  test('says where secrets stand, and where calls may be missing', async () => {
    const secret = { trace: 't', tool: 'login', args: { password: 'hunter2hunter2' } }
    const cwd = folderWith({ 'traces.jsonl': `${lines(secret)}{"trace":\n` })
    const { stderr } = await runCli(['golden', 'add', 't', '--dry-run'], { cwd })
    expect(stderr).toContain('What looks like a secret is in the arguments of 1 call')
    expect(stderr).toContain('Calls may be missing: 1 line could not be read.')
  })

  test('an id that an agent wrote does not choose the place', async () => {
    const cwd = folderWith({ 'traces.jsonl': lines({ trace: '../../x\n# y', tool: 'look', args: { a: '\u202e' } }) })
    const { code } = await runCli(['golden', 'add', '../../x\n# y'], { cwd })
    expect(code).toBe(0)
    const text = readFileSync(join(cwd, 'golden/x-y.yaml'), 'utf8')
    expect(text).toContain('"\\u202e"')
    expect(text.match(/^#/gm)).toHaveLength(1)
  })

  test('what no policy could read is not written', async () => {
    const many = Array.from({ length: 1001 }, () => other)
    const cwd = folderWith({
      'traces.jsonl': lines({ trace: 'odd', tool: '@user', args: {} }),
      'many.jsonl': lines(...many),
    })
    expect((await runCli(['golden', 'add', 'odd'], { cwd })).code).not.toBe(0)
    const { code, stderr } = await runCli(['golden', 'add', 'many.jsonl'], { cwd })
    expect(code).not.toBe(0)
    expect(stderr).toContain('1000')
    expect(existsSync(join(cwd, 'golden'))).toBe(false)
  })
})
