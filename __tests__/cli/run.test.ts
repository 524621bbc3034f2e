import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands/index.js'
import { version } from '../../src/cli/version.js'
import { tool } from '../../src/model/tool.js'
import { folderWith, runCli } from '../support/run-cli.js'

const policy = 'version: "2.0"\ntools: { allow: [read], deny: [drop] }\nenforcement: { unconstrained_tools: allow }\n'
const good = [{ tool: 'read', args: {} }]
const bad = [
  { tool: 'read', args: {} },
  { tool: 'drop', args: {} },
]
const ajv = new Ajv2020.Ajv2020({ strict: true, allowUnionTypes: true })
const schema = (name: string) => JSON.parse(readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8'))
const isResult = ajv.compile(schema('assay.result.v1.schema.json'))
const isError = ajv.compile(schema('assay.error.v1.schema.json'))

it('finds the traces of a project whose folder looks like a pattern', async () => {
  const files = { 'app/[id]{a,b}/policy.yaml': policy, 'app/[id]{a,b}/traces/[1].jsonl': bad }
  const { code, stdout } = await runCli(['check', 'app/[id]{a,b}'], { cwd: folderWith(files) })
  expect([code, stdout]).toEqual([1, expect.stringContaining('app/[id]{a,b}/traces/[1].jsonl:2:1')])
})

it.each([
  ['a project', ['check', '']],
  ['a trace', ['check', '--traces', '']],
  ['one more trace', ['check', '--traces', 'traces.jsonl', '']],
  ['a policy', ['check', '--policy=']],
])('refuses empty text for %s', async (_what, argv) => {
  const cwd = folderWith({ 'policy.yaml': policy, 'traces.jsonl': good })
  const { code, stderr } = await runCli(argv, { cwd })
  expect([code, stderr]).toEqual([2, expect.stringMatching(/E_USAGE.*(empty|needs a value)/)])
})

it('refuses a second value of every flag that takes one, because one of the two would be dropped', async () => {
  const cwd = folderWith({ 'base.yaml': policy, 'loose.yaml': policy, 'traces.jsonl': good })
  const twice = await runCli(['check', '--policy', 'base.yaml', '--policy=loose.yaml'], { cwd })
  expect([twice.code, twice.stderr]).toEqual([2, expect.stringContaining('E_USAGE  --policy is given twice')])
  for (const { name, load } of commands) {
    const { flags } = await load()
    for (const [flag, { kind, choices }] of Object.entries(flags)) {
      if (kind !== 'text') continue
      const value = choices?.[0] ?? '1'
      const { code, stderr } = await runCli([...name.split(' '), `--${flag}`, value, `--${flag}`, value], { cwd })
      expect([name, flag, code, stderr]).toEqual([name, flag, 2, expect.stringContaining(`--${flag} is given twice`)])
    }
  }
})

it.each([
  ['check', '--evidence'],
  ['check', '--write-baseline'],
  ['check', '--partial'],
  ['check', '--output'],
  ['evidence', 'export', '--output'],
])('writes nothing over what it has read: %s %s %s', async (...argv) => {
  const cwd = folderWith({ 'policy.yaml': policy, 'traces.jsonl': good })
  symlinkSync('traces.jsonl', join(cwd, 'link'))
  for (const output of ['policy.yaml', './traces.jsonl', 'link']) {
    const { code, stderr } = await runCli([...argv.filter((word) => word), output], { cwd })
    expect([code, stderr]).toEqual([2, expect.stringContaining('which is an input of this run')])
  }
  expect(readFileSync(join(cwd, 'policy.yaml'), 'utf8')).toBe(policy)
  expect(readFileSync(join(cwd, 'traces.jsonl'), 'utf8')).toBe('{"tool":"read","args":{}}\n')
})

describe('exit codes', () => {
  it.each([
    ['0 for a pass', ['check'], { 'policy.yaml': policy, 'traces.jsonl': good }, 0],
    ['1 for a fail', ['check'], { 'policy.yaml': policy, 'traces.jsonl': bad }, 1],
    ['0 for a fail nobody minds', ['check', '--fail-on', 'none'], { 'policy.yaml': policy, 'traces.jsonl': bad }, 0],
    ['0 for coverage alone', ['coverage'], { 'policy.yaml': policy, 'traces.jsonl': bad }, 0],
    ['0 without a policy, by a preset that warns', ['check'], { 'traces.jsonl': good }, 0],
    ['2 for a broken policy', ['check'], { 'policy.yaml': 'tools: [', 'traces.jsonl': good }, 2],
    ['2 for a literal path that is missing', ['check', '--traces', 'none.jsonl'], { 'policy.yaml': policy }, 2],
    ['2 for an unknown flag', ['check', '--polcy', 'x'], { 'policy.yaml': policy, 'traces.jsonl': good }, 2],
    ['2 for a bad number', ['check', '--min-coverage', '120'], { 'policy.yaml': policy, 'traces.jsonl': good }, 2],
    ['2 for an unknown command', ['chekc'], {}, 2],
    ['5 without a trace file', ['check'], { 'policy.yaml': policy }, 5],
    [
      '5 for a glob that matches nothing',
      ['check', '--traces', 'x/*.jsonl'],
      { 'policy.yaml': policy, 'traces.jsonl': good },
      5,
    ],
    ['0 if no evidence is ignored', ['check', '--on-no-evidence', 'ignore'], { 'policy.yaml': policy }, 0],
    ['0 if no evidence is a warning', ['check', '--on-no-evidence', 'warn'], { 'policy.yaml': policy }, 0],
    [
      '1 below the coverage minimum',
      ['check', '--min-coverage', '80'],
      { 'policy.yaml': policy.replace('[read]', '[read, write]'), 'traces.jsonl': good },
      1,
    ],
    [
      '0 for validate below it',
      ['validate'],
      { 'policy.yaml': `${policy}coverage: { min: 100 }\n`.replace('[read]', '[read, write]'), 'traces.jsonl': good },
      0,
    ],
  ] as const)('%s', async (_what, argv, files, code) => {
    const cwd = folderWith(files)
    const text = await runCli(argv, { cwd })
    expect([text.code, text.stdout + text.stderr]).toEqual([code, expect.any(String)])

    const json = await runCli([...argv, '--format', 'json'], { cwd })
    expect(json.code).toBe(code)
    const printed = JSON.parse(json.stdout)
    const valid = code === 2 ? isError : isResult
    expect(valid(printed), ajv.errorsText(valid.errors)).toBe(true)
    if (code === 0 || code === 1 || code === 5) expect(printed.passed).toBe(printed.verdict === 'pass')
  })

  it('are 3 for a bug, with its stack on standard error', async () => {
    const cwd = folderWith({ 'policy.yaml': policy, 'traces.jsonl': good })
    const env = new Proxy({}, { get: (_, key) => (key === 'then' ? undefined : fail()) })
    const fail = () => {
      throw new Error('boom \u001b[2J')
    }
    const { code, stdout, stderr } = await runCli(['check', '--format', 'json'], { cwd, env })
    expect(code).toBe(3)
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'assay.error.v1', errors: [{ code: 'E_INTERNAL' }] })
    expect(stderr).toMatch(/Error: boom ␛\[2J\n +at /)
  })
})

describe('help', () => {
  it.each([
    [['help', 'check'], 0, 'Usage: assay check [DIR]'],
    [['help', 'policy', 'test'], 0, 'Usage: assay policy test'],
    [['help', 'policy'], 0, 'policy migrate'],
    [['-v'], 0, version()],
    [['demo', '--help'], 0, 'Flags\n  --help  Show'],
    [['evidence'], 2, 'assay evidence needs a subcommand'],
    [['evidence', 'vrify'], 2, 'assay evidence verify'],
    [['--policy', 'x'], 2, 'There is no command before --policy'],
    [['check', '--policy', '.'], 2, 'The policy . is a folder.'],
    [['evidence', 'show', 'none.tar.gz'], 2, 'none.tar.gz does not exist.'],
    [['check', 'exmaples'], 2, 'There is no file or folder exmaples'],
  ] as const)('%j', async (argv, code, words) => {
    const ended = await runCli(argv, { cwd: folderWith({}) })
    expect(ended.code).toBe(code)
    expect(ended.stdout + ended.stderr).toContain(words)
  })
})

describe('input', () => {
  it('takes files and folders as they stand on the line', async () => {
    const cwd = folderWith({ 'p/policy.yaml': policy, 'p/traces/a.jsonl': good, 'b.jsonl': bad })
    expect((await runCli(['check', 'p'], { cwd })).code).toBe(0)
    expect((await runCli(['check', 'p', 'b.jsonl'], { cwd })).code).toBe(1)
  })

  it('takes several values after --traces, repeats it', async () => {
    const cwd = folderWith({ 'policy.yaml': policy, 'a.jsonl': good, 'b.jsonl': good, 'c.jsonl': good })
    const two = await runCli(['check', '--traces', 'a.jsonl', 'b.jsonl', '--traces', 'c.jsonl', '--format', 'json'], {
      cwd,
    })
    expect(JSON.parse(two.stdout).traces.files.map(({ file }: { file: string }) => file)).toEqual([
      'a.jsonl',
      'b.jsonl',
      'c.jsonl',
    ])
  })

  it('says which command or flag was meant', async () => {
    expect((await runCli(['chekc'])).stderr).toContain('Did you mean `assay check`?')
    expect((await runCli(['check', '--polcy', 'x'])).stderr).toContain('Did you mean --policy?')
    expect((await runCli(['check', '--format', 'jsn'])).stderr).toContain('Did you mean json?')
    expect((await runCli(['policy'])).stderr).toContain('policy validate')
  })
})

describe('output', () => {
  it.each([
    ['the policy', ['--output', 'policy.yaml']],
    ['a trace', ['--report', 'json=./traces.jsonl']],
    ['another report', ['--report', 'json=r.json', '--report', 'markdown=./r.json']],
  ])('does not write a report over %s', async (_, flags) => {
    const cwd = folderWith({ 'policy.yaml': policy, 'traces.jsonl': good })
    const { code, stderr } = await runCli(['check', ...flags], { cwd })
    expect([code, stderr]).toEqual([2, expect.stringMatching(/would (overwrite|be written)/)])
    expect(readFileSync(join(cwd, 'policy.yaml'), 'utf8')).toBe(policy)
    expect(readFileSync(join(cwd, 'traces.jsonl'), 'utf8')).toContain('read')
  })

  it('writes several reports at once and prints one', async () => {
    const cwd = folderWith({ 'policy.yaml': policy, 'traces.jsonl': bad })
    const run = await runCli(['check', '--report', 'json=out/r.json', '--report', 'markdown=out/r.md'], { cwd })
    expect(run.stdout).toContain('✖ FAIL')
    expect(isResult(JSON.parse(readFileSync(join(cwd, 'out/r.json'), 'utf8')))).toBe(true)
    expect(readFileSync(join(cwd, 'out/r.md'), 'utf8')).toMatch(/^### ❌ Assay: fail/)
    expect((await runCli(['check', '--report', 'json=-'], { cwd })).code).toBe(2)
  })

  it('has colour on a terminal only, unless the environment says otherwise', async () => {
    const cwd = folderWith({ 'policy.yaml': policy, 'traces.jsonl': good })
    const colored = async (tty: boolean, env: Record<string, string>) =>
      (await runCli(['check'], { cwd, tty, env })).stdout.includes('\u001b[')
    expect(await colored(true, {})).toBe(true)
    expect(await colored(false, {})).toBe(false)
    expect(await colored(true, { NO_COLOR: '1' })).toBe(false)
    expect(await colored(false, { FORCE_COLOR: '1' })).toBe(true)
  })

  it('prints the version of the package', async () => {
    const { version: expected, repository } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    )
    expect(repository.url).toBe(`git+https://github.com/${tool.repository}.git`)
    expect([(await runCli(['--version'])).stdout, version()]).toEqual([`${expected}\n`, expected])
  })
})

describe('help', () => {
  it.each(commands)('of $name has usage, flags and an example', async ({ name }) => {
    const { code, stdout } = await runCli([...name.split(' '), '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain(`Usage: assay ${name}`)
    expect(stdout).toMatch(new RegExp(`Examples?\\n  # .+\\n  assay ${name}`))
  })

  it.each(commands)('of $name has no line of prose beyond 100 columns, and loses no word', async ({ name, load }) => {
    const { stdout } = await runCli([...name.split(' '), '--help'])
    const [prose] = stdout.split(/^Examples?$/m)
    // A usage line is one command, to be copied.
    const lines = prose!.split('\n').filter((line) => !line.startsWith('Usage: '))
    expect(lines.filter((line) => line.length > 100)).toEqual([])
    const { about, flags } = await load()
    const words = prose!.replace(/\s+/g, ' ')
    for (const text of [about, ...Object.values(flags).map(({ does }) => does)]) expect(words).toContain(text)
  })

  it('goes on below where a description began', async () => {
    const { stdout } = await runCli(['check', '--help'])
    expect(stdout).toMatch(
      /\n {2}--traces GLOB… +Traces: files, folders, globs, !GLOB to exclude, - for standard input;\n {20,}default traces\/ and traces\.jsonl\.\n/,
    )
  })

  it('lists every command', async () => {
    const { stdout } = await runCli(['--help'])
    for (const { name, summary } of commands)
      expect(stdout).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 20)}`, 'm'))
  })
})

describe('small things that are typed', () => {
  const cwd = folderWith({
    'policy.yaml': 'version: "2.0"\ntools: { deny: [x] }\n',
    't.jsonl': '{"tool":"a","args":{}}\n',
  })
  it('assay version, and -p for --policy', async () => {
    expect((await runCli(['version'])).stdout).toBe((await runCli(['--version'])).stdout)
    expect(await runCli(['check', '-p', 'policy.yaml', '--traces', 't.jsonl'], { cwd })).toMatchObject({ code: 0 })
    expect((await runCli(['check', '-p', 'policy.yaml', '--policy', 'x.yaml'], { cwd })).code).toBe(2)
  })
  it('a code that is only begun names those that begin so', async () => {
    const { code, stderr } = await runCli(['explain', 'E_ARG'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('Did you mean E_ARG_SCHEMA or E_ARGS_TRUNCATED?')])
  })
  it('a policy where a trace is expected says how a policy is named', async () => {
    const { code, stderr } = await runCli(['validate', 'policy.yaml', 't.jsonl'], { cwd })
    expect([code, stderr]).toEqual([2, expect.stringContaining('`--policy policy.yaml`')])
  })
})
