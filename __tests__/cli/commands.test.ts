import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { presetNames } from '../../src/policy/presets/index.js'
import { folderWith, runCli } from '../support/run-cli.js'

const traces = [
  { trace: 'a', tool: 'get_order', args: { order: 'A-1' } },
  { trace: 'a', tool: 'refund', args: { order: 'A-1', amount: 10 } },
  { trace: 'b', tool: 'get_order', args: { order: 'B-1' } },
]
const policy = `version: "2.0"
tools: { allow: [get_order, refund] }
schemas:
  refund: { properties: { amount: { maximum: 100 } } }
enforcement: { unconstrained_tools: allow }
sequences:
  - { type: before, first: get_order, then: refund, id: look-first, description: Never refund blindly }
`

describe('explain', () => {
  it('explains a code without a policy', async () => {
    const { code, stdout } = await runCli(['explain', 'e_arg_schema'], { cwd: folderWith({}) })
    expect(code).toBe(0)
    expect(stdout).toContain('E_ARG_SCHEMA')
    expect(stdout).toContain('What to do')
  })

  it.each([
    ['explain', 'E_TOOL_DENIED', 'E_ARG_SCHEMA'],
    ['demo', 'traces'],
  ])('refuses a word too many: %s %s', async (...argv) => {
    expect(await runCli(argv, { cwd: folderWith({}) })).toMatchObject({ code: 2, stdout: '' })
  })

  it('explains a rule of the policy in words', async () => {
    const { stdout } = await runCli(['explain', 'look-first'], { cwd: folderWith({ 'policy.yaml': policy }) })
    expect(stdout).toContain('get_order is called before the first call of refund.')
    expect(stdout).toContain('Never refund blindly')
    expect(stdout).toContain('policy.yaml:7')
  })

  it('says what was meant', async () => {
    const cwd = folderWith({ 'policy.yaml': policy })
    expect(await runCli(['explain', 'E_ARG_SHEMA'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('E_ARG_SCHEMA'),
    })
    expect(await runCli(['explain', 'look-frist'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('look-first'),
    })
  })

  it('needs no policy to know that a word is not a code', async () => {
    const { code, stderr } = await runCli(['explain', 'before:A->B'], { cwd: folderWith({}) })
    expect(code).toBe(2)
    expect(stderr).toContain('There is no code or rule "before:A->B"')
    expect(stderr).toContain('--policy')
  })

  it('lists the codes', async () => {
    expect((await runCli(['explain'])).stdout).toContain('E_TOOL_DENIED')
  })
})

describe('init --preset', () => {
  it.each(presetNames)('%s: writes a policy that extends it and can be used', async (preset) => {
    const cwd = folderWith({ 'traces.jsonl': traces })
    const { code, stdout } = await runCli(['init', '--preset', preset], { cwd })
    expect([code, stdout.includes(`It extends preset:${preset}.`)]).toEqual([0, true])
    expect(parse(readFileSync(join(cwd, 'policy.yaml'), 'utf8'))).toMatchObject({ extends: [`preset:${preset}`] })
    expect(await runCli(['policy', 'validate', '--strict'], { cwd })).toMatchObject({ code: 0 })
  })

  it('refuses a preset that there is not, and keeps a policy that is there', async () => {
    const cwd = folderWith({ 'policy.yaml': policy })
    const wrong = await runCli(['init', '--preset', 'coding-agents'], { cwd })
    expect([wrong.code, wrong.stderr.includes('coding-agent')]).toEqual([2, true])
    expect(existsSync(join(cwd, '.github'))).toBe(false)
    const { code, stdout } = await runCli(['init', '--preset', 'coding-agent'], { cwd })
    expect([code, stdout.includes('is kept. Write `extends: ["preset:coding-agent"]` in it.')]).toEqual([0, true])
    expect(readFileSync(join(cwd, 'policy.yaml'), 'utf8')).toBe(policy)
  })
})

describe('init and policy init', () => {
  it.each<[string, Record<string, string>]>([
    ['a pipeline of GitLab', { '.gitlab-ci.yml': 'test: { script: [npm test] }\n' }],
    ['an origin on GitLab', { '.git/config': '[remote "origin"]\n\turl = git@gitlab.com:acme/agent.git\n' }],
    [
      'an origin on a GitLab of one’s own',
      { '.git/config': '[remote "origin"]\n\turl = https://git.gitlab.acme.test/a.git\n' },
    ],
  ])('write a policy, and no GitHub workflow, in a repository with %s', async (_what, files) => {
    const cwd = folderWith({ 'traces.jsonl': traces, ...files })
    const { code, stdout } = await runCli(['init'], { cwd })
    expect([code, existsSync(join(cwd, 'policy.yaml')), existsSync(join(cwd, '.github'))]).toEqual([0, true, false])
    expect(stdout).toContain('docs/ci/gitlab.md')
  })

  it('write the workflow where only a path or a name says gitlab', async () => {
    const url = 'https://github.com/acme/gitlab.git'
    const cwd = folderWith({ 'traces.jsonl': traces, '.git/config': `[remote "origin"]\n\turl = ${url}\n` })
    expect((await runCli(['init'], { cwd })).stdout).toContain('Wrote .github/workflows/assay.yml')
  })

  it('learn a policy that the traces pass, and never write over a file', async () => {
    const cwd = folderWith({ 'traces.jsonl': traces })
    expect(await runCli(['init'], { cwd })).toMatchObject({ code: 0 })
    expect(readFileSync(join(cwd, 'policy.yaml'), 'utf8')).toContain('get_order')
    expect(readFileSync(join(cwd, '.github/workflows/assay.yml'), 'utf8')).toContain('policy: "policy.yaml"')
    expect(await runCli(['check', '--strict'], { cwd })).toMatchObject({ code: 0 })
    expect((await runCli(['init'], { cwd })).stdout).toContain('already exists and is kept')
    expect(await runCli(['policy', 'init', '--output', 'policy.yaml'], { cwd })).toMatchObject({ code: 2 })
  })

  it('name the traces that were named, each as the next command and the workflow need them', async () => {
    const cwd = folderWith({ 'runs/a b.jsonl': traces })
    const { stdout } = await runCli(['init', 'runs/a b.jsonl'], { cwd })
    expect(stdout).toContain("run `assay check --traces 'runs/a b.jsonl'`")
    expect(readFileSync(join(cwd, '.github/workflows/assay.yml'), 'utf8')).toMatch(/^ +runs\/a b\.jsonl$/m)
    expect(readFileSync(join(cwd, 'policy.yaml'), 'utf8')).toMatch(/3 calls of 2 tools[\s\S]*seen once/)
  })

  it('leave the usual traces to a workflow that cannot have those of this machine', async () => {
    const cwd = folderWith({ 'work/x.txt': '', 'elsewhere.jsonl': traces })
    await runCli(['init', '../elsewhere.jsonl'], { cwd: join(cwd, 'work') })
    const workflow = readFileSync(join(cwd, 'work/.github/workflows/assay.yml'), 'utf8')
    expect(workflow).toContain('traces/**/*.{jsonl,ndjson,json,gz,zst}')
    expect(workflow).not.toContain('elsewhere')
  })

  it.each<[string, Record<string, string>, string[]]>([
    ['npm', { 'package.json': '{"scripts":{"test":"vitest run"}}', 'package-lock.json': '{}' }, ['npm ci', 'npm test']],
    [
      'pnpm',
      { 'package.json': '{"scripts":{"test":"vitest"}}', 'pnpm-lock.yaml': '' },
      ['corepack enable', 'pnpm install --frozen-lockfile', 'pnpm test'],
    ],
    [
      'pnpm that the manifest names',
      { 'package.json': '{"packageManager":"pnpm@9.1.0","scripts":{"test":"vitest"}}' },
      ['corepack enable', 'pnpm install', 'pnpm test'],
    ],
    [
      'yarn',
      { 'package.json': '{"scripts":{"test":"vitest"}}', 'yarn.lock': '' },
      ['corepack enable', 'yarn install --frozen-lockfile', 'yarn test'],
    ],
    [
      'a newer yarn',
      { 'package.json': '{"scripts":{"test":"vitest"}}', 'yarn.lock': '', '.yarnrc.yml': '' },
      ['corepack enable', 'yarn install --immutable', 'yarn test'],
    ],
    [
      'bun',
      { 'package.json': '{"scripts":{"test":"vitest"}}', 'bun.lock': '' },
      ['npm install --global bun', 'bun install --frozen-lockfile', 'bun run test'],
    ],
    [
      'uv',
      { 'pyproject.toml': '[project]\ndependencies = ["pytest"]\n', 'uv.lock': '' },
      ['pipx install uv', 'uv sync', 'uv run pytest'],
    ],
    [
      'poetry',
      { 'pyproject.toml': '[tool.poetry]\npytest = "*"\n', 'poetry.lock': '' },
      ['pipx install poetry', 'poetry install', 'poetry run pytest'],
    ],
    ['npm without a lock file', { 'package.json': '{"scripts":{"test":"vitest"}}' }, ['npm install', 'npm test']],
    [
      'pytest of a package',
      { 'pyproject.toml': '[project]\nname = "x"\n[tool.pytest.ini_options]\n' },
      ['python3 -m venv .venv', '.venv/bin/pip install pytest .', '.venv/bin/pytest'],
    ],
    [
      'pytest of a folder',
      { 'requirements.txt': 'pytest==8\nopenai\n', 'pyproject.toml': '[tool.ruff]\n' },
      ['python3 -m venv .venv', '.venv/bin/pip install pytest -r requirements.txt', '.venv/bin/pytest'],
    ],
    [
      'pytest of a folder that does not say what it needs',
      { 'pytest.ini': '[pytest]\n' },
      [
        'python3 -m venv .venv',
        '.venv/bin/pip install pytest # add the packages that your agent imports, or keep them in requirements.txt',
        '.venv/bin/pytest',
      ],
    ],
  ])('write a workflow that runs the tests of a project: %s', async (_what, files, commands) => {
    const cwd = folderWith({
      ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`app/${name}`, text])),
      'app/traces.jsonl': traces,
    })
    const { stdout } = await runCli(['init', 'app'], { cwd })
    expect(stdout).not.toContain('fails until then')
    const [, step] = parse(readFileSync(join(cwd, '.github/workflows/assay.yml'), 'utf8')).jobs.assay.steps
    expect(step['working-directory']).toBe('app')
    expect(step.run.trim().split('\n')).toEqual(commands)
  })

  it('say so where no file lists what the agent needs, and not where one does', async () => {
    const bare = folderWith({ 'pytest.ini': '[pytest]\n', 'traces.jsonl': traces })
    expect((await runCli(['init'], { cwd: bare })).stdout).toContain('`pip install pytest` by what your agent needs')
    const listed = folderWith({ 'pytest.ini': '[pytest]\n', 'requirements.txt': 'openai\n', 'traces.jsonl': traces })
    expect((await runCli(['init'], { cwd: listed })).stdout).not.toContain('what your agent needs')
  })

  it.each([
    ['no .gitignore', {} as Record<string, string>, true],
    ['one that leaves traces in', { '.gitignore': 'node_modules/\n# traces/\ntraces.md\n' }, true],
    ['one that has them', { '.gitignore': 'node_modules/\ntraces/\n' }, false],
    ['one that has them by their path', { '.gitignore': '/traces\r\n' }, false],
  ])('init puts traces/ into .gitignore where they would be committed: %s', async (_what, files, asks) => {
    const cwd = folderWith({ ...files, 'traces/run.jsonl': traces })
    const { code, stdout } = await runCli(['init'], { cwd })
    expect([code, stdout.includes('Added traces/ to .gitignore')]).toEqual([0, asks])
    const written = asks ? `${files['.gitignore'] ?? ''}traces/\n` : files['.gitignore']
    expect(readFileSync(join(cwd, '.gitignore'), 'utf8')).toBe(written)
  })

  it('init writes through no link that is called .gitignore, and asks instead', async () => {
    const cwd = folderWith({ 'elsewhere.txt': 'mine\n', 'traces/run.jsonl': traces })
    symlinkSync(join(cwd, 'elsewhere.txt'), join(cwd, '.gitignore'))
    expect((await runCli(['init'], { cwd })).stdout).toContain('Add traces/ to .gitignore')
    expect(readFileSync(join(cwd, 'elsewhere.txt'), 'utf8')).toBe('mine\n')
  })

  it.each([
    ['nothing', {}],
    ['no tests yet', { 'package.json': '{"scripts":{"test":"echo \\"Error: no test specified\\" && exit 1"}}' }],
    ['a manifest that is torn', { 'package.json': '{"scripts":{"test":' }],
    ['settings of other tools', { 'pyproject.toml': '[tool.ruff]\n' }],
  ])('write a workflow that fails until it runs something, in a project with %s', async (_what, files) => {
    const cwd = folderWith({ ...files, 'traces.jsonl': traces })
    expect((await runCli(['init'], { cwd })).stdout).toContain('it fails until then')
    const [, step] = parse(readFileSync(join(cwd, '.github/workflows/assay.yml'), 'utf8')).jobs.assay.steps
    const { status, stderr } = spawnSync('bash', ['-e', '-c', step.run], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([1, expect.stringContaining('Replace this step')])
  })

  it('without traces, write a policy to begin with, which is strict and holds what its comments say', async () => {
    const cwd = folderWith({})
    const { code, stdout } = await runCli(['init'], { cwd })
    expect([code, stdout.includes('There was no trace to learn from')]).toEqual([0, true])
    const text = readFileSync(join(cwd, 'policy.yaml'), 'utf8')
    expect(text).toMatch(/^# yaml-language-server: \$schema=https:\/\/\S+\/schemas\/assay\.policy\.v2\.schema\.json\n/)
    expect(await runCli(['policy', 'validate', '--strict'], { cwd })).toMatchObject({ code: 0, stderr: '' })
    writeFileSync(join(cwd, 'policy.yaml'), text.replace(/^# (?=schemas|sequences|coverage| )/gm, ''))
    expect(await runCli(['policy', 'validate', '--strict'], { cwd })).toMatchObject({ code: 0, stderr: '' })
    writeFileSync(join(cwd, 'traces.jsonl'), '{"tool":"delete_user","args":{}}\n')
    expect((await runCli(['check'], { cwd })).stdout).toContain('E_TOOL_DENIED')
  })

  it('learn nothing from traces that were named, or are there, and hold no call', async () => {
    const none = folderWith({})
    expect(await runCli(['init', '--traces', 'runs/*.jsonl'], { cwd: none })).toMatchObject({ code: 2 })
    expect(existsSync(join(none, 'policy.yaml'))).toBe(false)
    const idle = folderWith({ 'traces.jsonl': '{"type":"trace_start","trace":"a"}\n' })
    expect(await runCli(['init'], { cwd: idle })).toMatchObject({ code: 2 })
    expect(existsSync(join(idle, 'policy.yaml'))).toBe(false)
    expect(await runCli(['policy', 'init'], { cwd: none })).toMatchObject({ code: 2 })
  })
})

describe('policy validate', () => {
  it('shows every problem with its line', async () => {
    const cwd = folderWith({ 'policy.yaml': 'version: "2.0"\ntols: {}\ntools: { allow: 7 }\n' })
    const { code, stderr } = await runCli(['policy', 'validate'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('policy.yaml:2')
    expect(stderr).toContain('policy.yaml:3')
  })

  it('passes a good policy, and an old one unless it is strict; refuses one with a key that nobody knows', async () => {
    const cwd = folderWith({
      'good.yaml': policy,
      'doubtful.yaml': 'version: "1.0"\nallow: [read_file]\n',
      'misspelt.yaml': `${policy}extra: 1\n`,
    })
    expect(await runCli(['policy', 'validate', 'good.yaml'], { cwd })).toMatchObject({ code: 0, stderr: '' })
    expect(await runCli(['policy', 'validate', 'doubtful.yaml'], { cwd })).toMatchObject({ code: 0 })
    expect(await runCli(['policy', 'validate', 'doubtful.yaml', '--strict'], { cwd })).toMatchObject({ code: 2 })
    const json = await runCli(['policy', 'validate', 'doubtful.yaml', '--format', 'json'], { cwd })
    expect(JSON.parse(json.stdout).warnings).toMatchObject([{ code: 'W_POLICY_DEPRECATED' }])
    for (const command of [
      ['policy', 'validate', 'misspelt.yaml'],
      ['check', '--policy', 'misspelt.yaml'],
    ]) {
      const { code, stderr } = await runCli(command, { cwd })
      expect([code, stderr]).toEqual([2, expect.stringContaining('E_POLICY_INVALID  The key `extra` is not known')])
    }
  })
})

describe('policy migrate', () => {
  const old = '# kept\nversion: "1.0"\nallow: [read_file]\nconstraints:\n  read_file:\n    path: "^/app/.*"\n'

  it('prints, writes in place, and only checks', async () => {
    const cwd = folderWith({ 'policy.yaml': old })
    expect(await runCli(['policy', 'migrate', '--check'], { cwd })).toMatchObject({ code: 1, stdout: '' })
    const printed = await runCli(['policy', 'migrate'], { cwd })
    expect(printed.stdout).toContain('# kept')
    expect(printed.stdout).toMatch(/version: ["']?2\.0/)
    expect(readFileSync(join(cwd, 'policy.yaml'), 'utf8')).toBe(old)
    expect(await runCli(['policy', 'migrate', '--write'], { cwd })).toMatchObject({ code: 0 })
    expect(readFileSync(join(cwd, 'policy.yaml'), 'utf8')).toBe(printed.stdout)
    expect(await runCli(['policy', 'migrate', '--check'], { cwd })).toMatchObject({ code: 0 })
  })

  it('refuses flags that contradict each other', async () => {
    expect(await runCli(['policy', 'migrate', '--write', '--check'])).toMatchObject({ code: 2 })
  })
})

describe('policy test', () => {
  it('says of calls who made them, where, and which together', async () => {
    const cwd = folderWith({
      'policy.yaml':
        'version: "2.0"\nsequences:\n  - { type: forbid, id: r, tool: { tool: pay, parallel: true, agent: a, server: s } }\n',
      'cases.yaml': `cases:
  - { name: together, calls: [{ tool: pay, turn: x, agent: a, server: s }, { tool: b, turn: x }], expect: [{ rule: r }] }
  - { name: alone, calls: [{ tool: pay, turn: x, agent: a, server: s }, { tool: b, turn: z }], expect: pass }
`,
    })
    const { code, stdout } = await runCli(['policy', 'test', 'cases.yaml'], { cwd })
    expect([code, stdout]).toEqual([0, expect.stringContaining('together')])
  })

  const cases = (expected: string) => `cases:
  - name: a refund that is too large
    calls: [{ tool: get_order, args: {} }, { tool: refund, args: { amount: 950 } }]
    expect: ${expected}
`

  it('is green if the findings are the expected ones', async () => {
    const cwd = folderWith({ 'policy.yaml': policy, 'cases.yaml': cases('[{ rule: E_ARG_SCHEMA, callIndex: 1 }]') })
    expect(await runCli(['policy', 'test', 'cases.yaml'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 passed, 0 failed'),
    })
  })

  it('is red and says what differs', async () => {
    const cwd = folderWith({ 'policy.yaml': policy, 'cases.yaml': cases('[{ rule: look-first }]') })
    const { code, stdout } = await runCli(['policy', 'test', 'cases.yaml'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain('- expected, not found: look-first')
    expect(stdout).toContain('+ found, not expected: E_ARG_SCHEMA')
    expect(stdout).toContain('cases.yaml:2')
  })

  it('refuses a rule that nobody has, because no finding could be one', async () => {
    const cwd = folderWith({ 'policy.yaml': policy, 'cases.yaml': cases('[{ rule: look-frist }]') })
    const { code, stderr } = await runCli(['policy', 'test', 'cases.yaml'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('E_POLICY_CASES  `look-frist` is neither a code nor the id of a rule of the policy')
    expect(stderr).toMatch(/cases\.yaml:4:\d+[\s\S]*Did you mean `look-first`\?/)
  })

  it('needs cases', async () => {
    const cwd = folderWith({ 'policy.yaml': policy, 'cases.yaml': 'cases: []\n' })
    expect(await runCli(['policy', 'test', 'cases.yaml'], { cwd })).toMatchObject({ code: 2 })
    expect(await runCli(['policy', 'test'], { cwd })).toMatchObject({ code: 2 })
  })
})

describe('demo', () => {
  it('shows a red and a green run and touches nothing', async () => {
    const cwd = folderWith({})
    const { code, stdout } = await runCli(['demo'], { cwd })
    expect(code).toBe(0)
    expect(stdout.indexOf('✖ FAIL')).toBeGreaterThan(0)
    expect(stdout.indexOf('✔ PASS')).toBeGreaterThan(stdout.indexOf('✖ FAIL'))
  })
})

describe('trace import', () => {
  it('writes canonical lines that say what the input said', async () => {
    const cwd = folderWith({ 'in.jsonl': traces, 'policy.yaml': policy })
    const printed = await runCli(['trace', 'import', '--input', 'in.jsonl', '--out-trace', '-'], { cwd })
    expect(printed.code).toBe(0)
    expect(
      printed.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(traces.map(({ trace, tool, args }) => ({ type: 'tool_call', trace, tool, args })))
    expect(printed.stderr).toBe('3 calls in 2 traces from 1 file\n')
    expect(
      await runCli(['trace', 'import', '--input', 'in.jsonl', '--out-trace', 'x/out.jsonl'], { cwd }),
    ).toMatchObject({ code: 0, stdout: '' })
    expect(readFileSync(join(cwd, 'x/out.jsonl'), 'utf8')).toBe(printed.stdout)
  })

  it('counts what it could not read, and fails by default', async () => {
    const cwd = folderWith({ 'in.jsonl': `${JSON.stringify(traces[0])}\nnot json\n${JSON.stringify(traces[1])}\n` })
    const argv = ['trace', 'import', '--input', 'in.jsonl', '--out-trace', 'out.jsonl']
    expect(await runCli(argv, { cwd })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('E_TRACE_PARSE  in.jsonl:2:'),
    })
    expect(await runCli([...argv, '--lenient'], { cwd })).toMatchObject({ code: 0 })
  })

  it('passes where everything was read and a warning was reported', async () => {
    const run = { id: 'r', name: 'f', run_type: 'tool', start_time: 1, trace_id: 't', inputs: {}, outputs: {} }
    const argv = ['trace', 'import', '--input', 'in.jsonl', '--out-trace', 'out.jsonl']
    expect(await runCli(argv, { cwd: folderWith({ 'in.jsonl': [run] }) })).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('W_SESSION_FALLBACK'),
    })
  })

  it('leaves no half file behind', async () => {
    const cwd = folderWith({ 'a.jsonl': traces, 'b.jsonl': '\u0000\u0001\u0002 no trace' })
    expect(
      await runCli(['trace', 'import', '--input', 'a.jsonl', 'b.jsonl', '--out-trace', 'out.jsonl'], { cwd }),
    ).toMatchObject({ code: 2 })
    expect([existsSync(join(cwd, 'out.jsonl')), existsSync(join(cwd, 'out.jsonl.partial'))]).toEqual([false, false])
  })

  it('may replace its own input', async () => {
    const cwd = folderWith({ 'in.jsonl': traces })
    await runCli(['trace', 'import', '--input', 'in.jsonl', '--out-trace', 'in.jsonl'], { cwd })
    expect(readFileSync(join(cwd, 'in.jsonl'), 'utf8')).toContain('"type":"tool_call"')
  })
})

it('names the files without a tool call along with others that have some, in every report for people', async () => {
  const cwd = folderWith({
    'policy.yaml': 'version: "2.0"\ntools: { allow: [read] }\nenforcement: { unconstrained_tools: allow }\n',
    'a.jsonl': '{"tool":"read","args":{}}\n',
    'b.jsonl': '{"role":"user","content":"hello"}\n{"role":"assistant","content":"hello"}\n',
  })
  const check = async (format: string) =>
    (await runCli(['check', '--traces', 'a.jsonl', 'b.jsonl', '--format', format], { cwd })).stdout
  expect(await check('text')).toContain('b.jsonl: no tool call in it, read as openai-chat')
  expect(await check('markdown')).toContain('`b.jsonl` holds no tool call, read as openai-chat')
})
