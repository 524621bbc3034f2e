import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from '../support/run-cli.js'

const policy = `version: "2.0"
name: p
enforcement: { unconstrained_tools: allow }
tools: { deny: ["delete_*"] }
schemas: { pay: { properties: { amount: { maximum: 500 } } } }
sequences: [{ type: require, tool: finish, id: finishes, level: warning }]
`
const line = (trace: string, tool: string, args: object = {}) => `${JSON.stringify({ trace, tool, args })}\n`
/** A payment that is too large, third of five calls, and a key that no report may show. */
const payment = [
  line('run', 'first', { q: 'alpha' }),
  line('run', 'second', { q: 'beta' }),
  line('run', 'pay', { amount: 777, api_key: 'hunter2hunter2', memo: 'x\u001b[31m\n::error::y' }),
  line('run', 'fourth', { q: 'delta' }),
  line('run', 'fifth', { q: 'epsilon' }),
].join('')
const deletions = Array.from({ length: 12 }, (_, i) => line(`d${i}`, 'delete_user', { id: i })).join('')

const project = (traces = payment) => folderWith({ 'policy.yaml': policy, 't.jsonl': traces })
const check = (cwd: string, argv: readonly string[], setting: object = {}) =>
  runCli(['check', '--traces', 't.jsonl', ...argv], { cwd, env: { NO_COLOR: '1' }, ...setting })
const terminal = { tty: true }

describe('on a terminal', () => {
  it('the offending value is shown with the calls around it, counted from 1', async () => {
    const { stdout } = await check(project(), ['--rule', 'E_ARG_SCHEMA'], terminal)
    expect(stdout).toContain('trace run · call 3 · policy line 5')
    expect(stdout).toMatch(/^ {6}1 {2}first +q="alpha"$/m)
    expect(stdout).toMatch(/^ {6}2 {2}second +q="beta"$/m)
    expect(stdout).toMatch(/^ {4}▸ 3 {2}pay +amount=777 /m)
    expect(stdout).toMatch(/^ {6}4 {2}fourth +q="delta"$/m)
    expect(stdout).not.toContain('epsilon')
  })

  it('a long sentence goes on below where it began, broken between words; in a pipe it is one line', async () => {
    const argv = ['--rule', 'E_ARG_SCHEMA']
    const narrow = (await check(project(), argv, { tty: true, columns: 60 })).stdout
    const one = /^ {4}The arguments of pay break the policy.*$/m.exec((await check(project(), argv)).stdout)?.[0] ?? ''
    const broken = /^ {4}The arguments of pay[\s\S]*?rule\.$/m.exec(narrow)?.[0] ?? ''
    expect(broken.split('\n').length).toBeGreaterThan(1)
    for (const line of broken.split('\n')) expect(line).toMatch(/^ {4}\S.{0,55}$/)
    expect(broken.replaceAll(/\n {4}/g, ' ')).toBe(one)
    expect((await check(project(), argv, { tty: true, columns: 0 })).stdout).toContain(`${one}\n`)
  })

  it('secrets stay out, and hostile text stays on its line', async () => {
    const { stdout } = await check(project(), [], terminal)
    expect(stdout).not.toContain('hunter2')
    expect(stdout).not.toContain('\u001b[31m')
    expect(stdout).not.toMatch(/^::error/m)
  })

  it('--redact values shows the names alone, --redact none everything', async () => {
    const values = await check(project(), ['--redact', 'values'], terminal)
    expect(values.stdout).toMatch(/▸ 3 {2}pay +\(amount, api_key, memo\)/)
    expect(values.stdout).not.toContain('777')
    expect((await check(project(), ['--redact', 'none'], terminal)).stdout).toContain('hunter2')
  })

  it.each([
    ['in CI', [], { ...terminal, env: { CI: 'true' } }],
    ['in a pipe', [], {}],
    ['in a file', ['--output', 'r.txt'], terminal],
  ])('but %s no value is shown', async (_, argv, setting) => {
    const cwd = project()
    const { stdout } = await check(cwd, argv, setting)
    const file = argv.length > 0 ? readFileSync(join(cwd, 'r.txt'), 'utf8') : ''
    expect(stdout + file).toContain('/amount must be <= 500')
    expect(stdout + file).not.toMatch(/777|alpha/)
  })

  it('nor is one written into another report of the same run', async () => {
    const cwd = project()
    const { stdout } = await check(cwd, ['--report', 'json=r.json', '--report', 'html=r.html'], terminal)
    const written = ['r.json', 'r.html'].map((name) => readFileSync(join(cwd, name), 'utf8')).join('')
    expect(stdout + written).not.toMatch(/777|alpha/)
  })

  it('a trace that ends without a call shows its last ones', async () => {
    const { stdout } = await check(project(), ['--rule', 'finishes'], terminal)
    expect(stdout).toMatch(/^ {6}5 {2}fifth +q="epsilon"\n {4}▸ end of the trace$/m)
  })
})

it('--redact none is honoured in a pipe and in HTML', async () => {
  const cwd = project()
  const { stdout } = await check(cwd, ['--redact', 'none', '--report', 'html=r.html'])
  expect(stdout).toContain('amount=777')
  const html = readFileSync(join(cwd, 'r.html'), 'utf8')
  expect(html).toContain('<dt><code>amount</code></dt><dd><code>777</code></dd>')
  expect(html).toMatch(/run<\/code><\/a>, <a href="#trace-1-3">call 3</)
  expect(html).toContain('<span class="number">3</span><code>pay</code>')
})

it('the verdict is the first line and the last', async () => {
  const lines = (await check(project(), [])).stdout.trimEnd().split('\n')
  expect(lines[0]).toBe('✖ FAIL  1 error · 1 warning  ·  p (policy.yaml)')
  expect(lines.at(-1)).toBe('✖ FAIL  1 error · 1 warning')
})

describe('how much the text report says', () => {
  it('what is left out says how to see it, and that works', async () => {
    const cwd = project(deletions)
    const { stdout } = await check(cwd, [])
    const flags = /… 7 more, listed by (.+)$/m.exec(stdout)?.[1] ?? ''
    expect(flags).toBe('--rule E_TOOL_DENIED --verbose')
    const all = await check(cwd, flags.split(' '))
    expect(all.stdout.match(/delete_user was called/g)).toHaveLength(12)
    expect(all.stdout).toMatch(/▸ 1 {2}delete_user {2}\(id\)/)
    expect(all.stdout).not.toContain('more')
  })

  it('--quiet is the verdict alone', async () => {
    const { code, stdout } = await check(project(), ['--quiet'])
    expect([code, stdout.trimEnd().split('\n')]).toEqual([
      1,
      ['✖ FAIL  1 error · 1 warning  ·  p (policy.yaml)', '  5 calls in 1 trace · coverage: 50 % of tools (1/2)'],
    ])
  })

  it('--rule shows one rule; the verdict stays that of all', async () => {
    const { code, stdout } = await check(project(), ['--rule', 'finishes'])
    expect(code).toBe(1)
    expect(stdout).toContain('finish was never called')
    expect(stdout).not.toContain('pay')
    expect(stdout).toContain('✖ FAIL  1 error · 1 warning')
    expect((await check(project(), ['--rule', 'E_RATE_LIMIT'])).stdout).toContain('No finding of E_RATE_LIMIT.')
  })

  it('known findings are folded behind the new one, and --verbose lists them', async () => {
    const cwd = folderWith({ 'policy.yaml': policy, 'base.jsonl': deletions, 't.jsonl': deletions + payment })
    await runCli(['check', '--traces', 'base.jsonl', '--write-baseline', 'base.json'], { cwd })
    const flags = ['--baseline', 'base.json', '--fail-on-new-only']
    const { stdout } = await check(cwd, flags)
    expect(stdout).toContain('○ known E_TOOL_DENIED')
    expect(stdout).toContain('listed by --rule E_TOOL_DENIED --verbose')
    expect(stdout).not.toContain('delete_user was called')
    expect((await check(cwd, [...flags, '--verbose'])).stdout.match(/delete_user was called/g)).toHaveLength(12)
  })

  it.each([
    [['--quiet', '--verbose'], 'exclude each other'],
    [['--quiet', '--format', 'json'], '--quiet applies to the text report'],
    [['--rule', 'x', '--format', 'json'], '--rule applies to the text report'],
    [['--rule', 'E_TOOL_DENYED'], 'Did you mean E_TOOL_DENIED?'],
    [['--rule', 'finishs'], 'Did you mean finishes?'],
  ])('refuses %j', async (argv, says) => {
    const { code, stdout, stderr } = await check(project(), argv)
    expect([code, (stdout + stderr).includes(says)], stderr).toEqual([2, true])
  })

  it('is not a part of the line that repeats the run', async () => {
    expect((await check(project(), ['--verbose'])).stdout).toContain('Reproduce: assay check --traces t.jsonl\n')
  })
})

it('merge shows what a part kept', async () => {
  const cwd = project()
  await check(cwd, ['--partial', 'part.json', '--redact', 'secrets'])
  const { stdout } = await runCli(['merge', 'part.json', '--verbose'], { cwd })
  expect(stdout).toMatch(/▸ 3 {2}pay +amount=777 /)
  expect(stdout).not.toContain('hunter2')
})
