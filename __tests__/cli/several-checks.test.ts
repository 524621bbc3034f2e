import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { folderWith, runCli } from '../support/run-cli.js'

const policy = (name: string) =>
  `version: "2.0"\nname: ${name}\ntools: { deny: [drop] }\nenforcement: { unconstrained_tools: allow }\n`
const line = (tool: string) => `${JSON.stringify({ tool, args: {} })}\n`
const packages = {
  'packages/air/policy.yaml': policy('air'),
  'packages/air/traces/a.jsonl': line('read') + line('drop'),
  'packages/hotel/policy.yaml': policy('hotel'),
  'packages/hotel/traces/a.jsonl': line('read'),
}
const list = `checks:
  - { name: air, policy: packages/air/policy.yaml }
  - { name: the hotel, policy: packages/hotel/policy.yaml, traces: ["runs/*.jsonl", "!runs/old.jsonl"], failOn: warning }
`
const listed = { ...packages, 'assay.yaml': list, 'runs/new.jsonl': line('read'), 'runs/old.jsonl': line('drop') }
const lastLines = (text: string, count: number) => text.trimEnd().split('\n').slice(-count)

const wrongLists: readonly (readonly [why: string, text: string])[] = [
  ['an unknown key', 'checks: [{ name: a, policy: p.yaml, trace: [x] }]'],
  ['no name', 'checks: [{ policy: p.yaml }]'],
  ['no policy', 'checks: [{ name: a }]'],
  ['a name that is a path', 'checks: [{ name: ../a, policy: p.yaml }]'],
  ['a level that nobody knows', 'checks: [{ name: a, policy: p.yaml, failOn: never }]'],
  ['a number beyond 100', 'checks: [{ name: a, policy: p.yaml, minCoverage: 101 }]'],
  ['no traces at all', 'checks: [{ name: a, policy: p.yaml, traces: [] }]'],
  ['nothing in it', 'checks: []'],
  ['a mapping', 'checks: { a: p.yaml }'],
  ['something besides', 'checks: [{ name: a, policy: p.yaml }]\ntools: { deny: [x] }'],
  ['a text that does not parse', 'checks: [{ name: a'],
]

const schema = JSON.parse(readFileSync(new URL('../../schemas/assay.checks.v1.schema.json', import.meta.url), 'utf8'))
const fitsSchema = new Ajv2020({ strict: true }).compile(schema)

describe('assay check FOLDER FOLDER', () => {
  it('checks each folder by its own policy and traces, says each verdict, and exits with the worst', async () => {
    const cwd = folderWith(packages)
    const { code, stdout, stderr } = await runCli(['check', 'packages/air', 'packages/hotel/'], { cwd })
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toContain('── packages/air ──')
    expect(stdout).toContain('air (packages/air/policy.yaml)')
    expect(lastLines(stdout, 3)).toEqual([
      '✖ fail         packages/air    1 error',
      '✔ pass         packages/hotel  no findings',
      '2 checks: 1 fail · 1 pass',
    ])
  })

  it('checks all of them by one policy that is named', async () => {
    const cwd = folderWith({ ...packages, 'strict.yaml': policy('strict').replace('drop', 'read') })
    const { code, stdout } = await runCli(['check', 'packages/air', 'packages/hotel', '-p', 'strict.yaml'], { cwd })
    expect([code, lastLines(stdout, 1)]).toEqual([1, ['2 checks: 2 fail']])
  })

  it('makes the others where one cannot be made, and exits with 2', async () => {
    const cwd = folderWith({ ...packages, 'packages/broken/policy.yaml': 'tools: { alow: [a] }\n' })
    const { code, stdout, stderr } = await runCli(['check', 'packages/broken', 'packages/air'], { cwd })
    expect([code, stderr.includes('E_POLICY_INVALID')]).toEqual([2, true])
    expect(lastLines(stdout, 3)).toEqual([
      '✖ error        packages/broken  E_POLICY_INVALID',
      '✖ fail         packages/air     1 error',
      '2 checks: 1 error · 1 fail',
    ])
  })

  it('is 5 where one has no evidence and no other is worse', async () => {
    const cwd = folderWith({ ...packages, 'packages/idle/policy.yaml': policy('idle') })
    expect((await runCli(['check', 'packages/idle', 'packages/hotel'], { cwd })).code).toBe(5)
  })

  it('checks a folder that is named twice once', async () => {
    const { code, stdout } = await runCli(['check', 'packages/hotel', 'packages/hotel/'], { cwd: folderWith(packages) })
    expect([code, lastLines(stdout, 1)]).toEqual([0, ['1 check: 1 pass']])
  })

  it('writes reports and baselines into a file for each, named by {name}', async () => {
    const cwd = folderWith(packages)
    const argv = [
      'check',
      'packages/air',
      'packages/hotel',
      '--report',
      'json=out/{name}.json',
      '--write-baseline',
      'out/{name}-base.json',
    ]
    expect((await runCli(argv, { cwd })).code).toBe(1)
    const verdict = (name: string) => JSON.parse(readFileSync(join(cwd, 'out', `${name}.json`), 'utf8')).verdict
    expect([verdict('packages-air'), verdict('packages-hotel')]).toEqual(['fail', 'pass'])
    expect(existsSync(join(cwd, 'out/packages-air-base.json'))).toBe(true)
  })

  it.each([
    [['--report', 'json=result.json'], '--report json=result-{name}.json'],
    [['--write-baseline', 'base.json'], '--write-baseline base-{name}.json'],
    [['--evidence', 'evidence.tar.gz'], '{name}'],
    [['--format', 'json'], '--report json={name}.json'],
    [['--watch'], 'Pass one policy or folder'],
    [['--traces', 'x.jsonl'], 'name one policy'],
    [['packages/air/traces/a.jsonl'], 'name one policy'],
  ])('refuses %j, writes nothing, and says what to write', async (more, remedy) => {
    const cwd = folderWith(packages)
    const { code, stdout, stderr } = await runCli(['check', 'packages/air', 'packages/hotel', ...more], {
      cwd,
      env: {},
    })
    expect([code, (stdout + stderr).includes('E_USAGE')]).toEqual([2, true])
    expect(stdout + stderr).toContain(remedy)
    expect(existsSync(join(cwd, 'result.json')) || existsSync(join(cwd, 'base.json'))).toBe(false)
  })

  it('is one Markdown text with a table last', async () => {
    const { stdout } = await runCli(['check', 'packages/air', 'packages/hotel', '--format', 'markdown'], {
      cwd: folderWith(packages),
    })
    expect(stdout).toContain('## packages/air\n\n### ❌ Assay: fail')
    expect(stdout).toContain('| packages/hotel | pass | no findings |')
  })
})

describe('checks that assay.yaml lists', () => {
  it('are made by `assay check` from the folder, and from folders below it', async () => {
    const cwd = folderWith({ ...listed, '.git/HEAD': '', 'packages/new/x.txt': '' })
    for (const [from, prefix] of [
      ['.', 'packages/'],
      ['packages/new', '../'],
    ] as const) {
      const { code, stdout, stderr } = await runCli(['check'], { cwd: join(cwd, from) })
      expect([code, stderr]).toEqual([1, ''])
      expect(stdout).toContain(`air (${prefix}air/policy.yaml)`)
      expect(lastLines(stdout, 3)).toEqual([
        '✖ fail         air        1 error',
        '✔ pass         the hotel  no findings',
        '2 checks: 1 fail · 1 pass',
      ])
    }
    expect((await runCli(['check', cwd], { cwd: join(cwd, 'packages') })).code).toBe(1)
  })

  it('are not what a folder with a policy of its own, or a policy that is named, is checked by', async () => {
    const cwd = folderWith({ ...listed, '.git/HEAD': '' })
    const own = await runCli(['check'], { cwd: join(cwd, 'packages/hotel') })
    expect([own.code, own.stdout.includes('2 checks')]).toEqual([0, false])
    const named = await runCli(['check', '-p', 'packages/hotel/policy.yaml', 'runs/new.jsonl'], { cwd })
    expect([named.code, named.stdout.includes('2 checks')]).toEqual([0, false])
  })

  it('ask what the list says, unless the line says otherwise', async () => {
    const one = 'checks: [{ name: a, policy: packages/hotel/policy.yaml, minCoverage: 100 }]\n'
    const cwd = folderWith({ ...packages, 'assay.yaml': one })
    expect((await runCli(['check'], { cwd })).stdout).toContain('E_COVERAGE_BELOW_MIN')
    expect((await runCli(['check', '--min-coverage', '0'], { cwd })).code).toBe(0)
    expect((await runCli(['validate'], { cwd })).code).toBe(0)
  })

  it('are completed and checked by editors, which refuse what the command refuses', async () => {
    for (const [, text] of wrongLists.filter(([why]) => why !== 'a text that does not parse'))
      expect([text, fitsSchema(parse(text))]).toEqual([text, false])
    const named = `# yaml-language-server: $schema=schemas/assay.checks.v1.schema.json\n$schema: x\nx-owner: us\n${list}`
    expect(fitsSchema(parse(named)), JSON.stringify(fitsSchema.errors)).toBe(true)
    const { code, stderr } = await runCli(['check'], { cwd: folderWith({ ...listed, 'assay.yaml': named }) })
    expect([code, stderr]).toEqual([1, ''])
    expect(Object.keys(schema.$defs.check.properties)).toEqual(['name', 'policy', 'traces', 'minCoverage', 'failOn'])
  })

  it.each(wrongLists)('is an error with its place where it has %s', async (_, text) => {
    const { code, stdout, stderr } = await runCli(['check'], {
      cwd: folderWith({ ...packages, 'assay.yaml': `${text}\n` }),
    })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/E_CHECKS_INVALID[\s\S]*at assay\.yaml:\d+:\d+/)
  })

  it('have names of their own', async () => {
    const twice = 'checks: [{ name: a, policy: p.yaml }, { name: A, policy: q.yaml }]\n'
    const { code, stderr } = await runCli(['check'], { cwd: folderWith({ 'assay.yaml': twice }) })
    expect([code, stderr.includes('E_USAGE')]).toEqual([2, true])
  })

  it('are not a policy: where one is expected, that is said', async () => {
    const { code, stderr } = await runCli(['check', '-p', 'assay.yaml', 'runs/new.jsonl'], { cwd: folderWith(listed) })
    expect([code, stderr.includes('lists checks')]).toEqual([2, true])
  })

  it('leave an assay.yaml that is a policy what it was', async () => {
    const cwd = folderWith({ 'assay.yaml': policy('one'), 'traces.jsonl': line('read') })
    const { code, stdout } = await runCli(['check'], { cwd })
    expect([code, stdout.includes('one (assay.yaml)')]).toEqual([0, true])
  })
})
