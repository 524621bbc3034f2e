import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from '../support/run-cli.js'
import { traceLines } from '../support/sample-check.js'

const policy = `version: "2.0"
# What the agent may not do.
tools:   { deny: ["delete_*"] }
enforcement: { unconstrained_tools: allow }
schemas: { pay: { properties: { n: { maximum: 1 }, to: { enum: [a] } } } }
`
const calls = (...list: readonly (readonly [trace: string, tool: string, args?: object])[]) =>
  list.map(([trace, tool, args = {}]) => `${JSON.stringify({ trace, tool, args })}\n`).join('')
const traces = calls(
  ['a', 'delete_user'],
  ['b', 'delete_user'],
  ['b', 'delete_user'],
  ['c', 'delete_order'],
  ['d', 'pay', { n: 2, to: 'b' }],
)
const signed = ['--reason', 'known', '--owner', '@team']

/** A checked project, and the waive command in it. */
async function project(text = policy, lines = traces, name = 'policy.yaml') {
  const cwd = folderWith({ [name]: text, 'traces.jsonl': lines })
  const checked = () => runCli(['check', '--policy', name, '--report', 'json=result.json'], { cwd })
  await checked()
  const waive = (...argv: string[]) => runCli(['waive', 'result.json', ...signed, ...argv], { cwd })
  const read = () => readFileSync(join(cwd, name), 'utf8')
  const result = () => JSON.parse(readFileSync(join(cwd, 'result.json'), 'utf8'))
  return { cwd, checked, waive, read, result }
}

describe('assay waive', () => {
  it('accepts every finding, and the next check passes and says so', async () => {
    const { checked, waive, read } = await project()
    const { code, stderr } = await waive('--all')
    expect(code, stderr).toBe(0)
    expect(stderr).toContain('policy.yaml: waived E_TOOL_DENIED delete_user in at most 2 traces (v1:')
    expect(read().startsWith(policy)).toBe(true)
    expect(read()).toMatch(/ # E_TOOL_DENIED, delete_user\n {4}reason: "known"\n {4}owner: "@team"\n {4}max: 2\n/)
    const after = await checked()
    expect([after.code, after.stdout.split('\n')[0]]).toEqual([
      0,
      '✔ PASS  5 accepted (waived)  ·  unnamed policy (policy.yaml)',
    ])
  })

  it('accepts no more than there is now', async () => {
    const { cwd, checked, waive } = await project()
    await waive('--all')
    writeFileSync(join(cwd, 'traces.jsonl'), traces + calls(['e', 'delete_user']))
    const { code, stdout } = await checked()
    expect(code).toBe(1)
    expect(stdout).toContain('accepts at most 2 traces, and it is in 3, 1 too many')
  })

  it('accepts what is chosen, by rule, tool and fingerprint', async () => {
    const { checked, waive, result, read } = await project()
    const print = result().findings.find(({ tool }: { tool: string }) => tool === 'delete_order').fingerprint as string
    expect((await waive('--rule', 'E_TOOL_DENIED', '--tool', 'delete_user')).code).toBe(0)
    expect(read().match(/fingerprint/g)).toHaveLength(1)
    await checked()
    expect((await waive('--fingerprint', print.slice(0, 13), '--expires', '2026-02-01', '--max', '9')).code).toBe(0)
    expect(read()).toContain(`  - fingerprint: "${print}" # E_TOOL_DENIED, delete_order`)
    expect(read()).toContain('    expires: 2026-02-01\n    max: 9\n')
    expect((await checked()).stdout).toContain('FAIL  1 error · 4 accepted (waived)')
  })

  it('prints the difference and writes nothing with --dry-run', async () => {
    const { waive, read } = await project()
    const { code, stdout, stderr } = await waive('--tool', 'delete_order', '--dry-run')
    expect([code, read()]).toEqual([0, policy])
    expect(stdout).toContain('--- policy.yaml\n+++ policy.yaml\n@@ ')
    expect(stdout).toMatch(/^\+waivers:\n\+ {2}- fingerprint: "v1:[0-9a-f]{64}" # E_TOOL_DENIED, delete_order$/m)
    expect(stderr).toContain('would waive E_TOOL_DENIED delete_order in at most 1 trace')
  })

  it('writes JSON into a policy in JSON', async () => {
    const text = '{\n  "version": "2.0",\n  "tools": { "deny": ["delete_*"] }\n}\n'
    const { waive, read, checked } = await project(text, calls(['a', 'delete_user']), 'policy.json')
    expect((await waive('--all')).code).toBe(0)
    expect(JSON.parse(read()).waivers).toMatchObject([{ reason: 'known', owner: '@team', max: 1 }])
    expect((await checked()).code).toBe(0)
  })

  it('renews a waiver that is exceeded, where it stands', async () => {
    const { cwd, checked, waive, read } = await project()
    await waive('--all')
    const before = read()
    writeFileSync(join(cwd, 'traces.jsonl'), traces + calls(['e', 'delete_user']))
    await checked()
    expect((await waive('--rule', 'E_TOOL_DENIED')).code).toBe(0)
    expect(read()).toBe(before.replace('max: 2', 'max: 3'))
    expect((await checked()).code).toBe(0)
  })

  it('gives no max to what is found once a tool', async () => {
    const { waive, read } = await project(policy.replace('allow }', 'deny }'), calls(['a', 'think'], ['b', 'think']))
    expect((await waive('--all')).code).toBe(0)
    expect(read()).toMatch(/E_TOOL_UNCONSTRAINED, think\n.*\n {4}owner: "@team"\n$/)
  })

  it('reads a result from standard input', async () => {
    const { cwd, result, read } = await project()
    const { code } = await runCli(['waive', '-', '--all', ...signed], { cwd, stdin: JSON.stringify(result()) })
    expect([code, read() === policy]).toEqual([0, false])
  })

  it.each<[string, string[], RegExp]>([
    ['nothing is chosen', [], /No findings were selected/],
    [
      'everything and something is chosen',
      ['--all', '--rule', 'E_TOOL_DENIED'],
      /--all cannot be combined with a selection/,
    ],
    ['a rule is misspelt', ['--rule', 'E_TOOL_DENYED'], /Did you mean E_TOOL_DENIED\?/],
    ['a tool has no finding', ['--tool', 'get'], /No finding that counts is of --tool get/],
    ['a fingerprint is too short', ['--fingerprint', 'v1:1'], /has the fingerprint v1:1/],
    [
      'the choices exclude each other',
      ['--rule', 'E_ARG_SCHEMA', '--tool', 'delete_user'],
      /matches the whole selection/,
    ],
    ['the day is past', ['--all', '--expires', '2026-01-14'], /is past/],
    ['the day is none', ['--all', '--expires', '2026-02-30'], /--expires cannot be/],
    ['max is less than there is', ['--all', '--max', '1'], /is in 2 traces, more than --max 1/],
    ['max is not a count', ['--all', '--max', '0'], /--max cannot be/],
    ['there is no such policy', ['--all', '--policy', 'other.yaml'], /other\.yaml/],
  ])('refuses where %s', async (_, argv, says) => {
    const { waive, read } = await project()
    const { code, stderr } = await waive(...argv)
    expect([code, read()]).toEqual([2, policy])
    expect(stderr).toMatch(says)
  })

  it('refuses a result of another policy, or of another version of it', async () => {
    const { cwd, waive, read } = await project()
    writeFileSync(join(cwd, 'policy.yaml'), `${policy}levels: { E_ARG_SCHEMA: note }\n`)
    const { code, stderr } = await waive('--all')
    expect([code, read().includes('waivers')]).toEqual([2, false])
    expect(stderr).toContain('belongs to another policy than policy.yaml, or to another version of it')
  })

  it('refuses a result that leaves out findings, and one that is none', async () => {
    const { cwd, waive, result } = await project()
    writeFileSync(join(cwd, 'result.json'), JSON.stringify({ ...result(), findingsOmitted: 3 }))
    expect((await waive('--all')).stderr).toContain('omits 3 findings')
    for (const text of ['', '{}', '[]', JSON.stringify({ ...result(), findings: [{}] })]) {
      writeFileSync(join(cwd, 'result.json'), text)
      expect((await waive('--all')).stderr).toContain('E_RESULT_INVALID')
    }
    expect((await runCli(['waive', 'none.json', '--all', ...signed], { cwd })).stderr).toContain('E_RESULT_NOT_FOUND')
  })

  it('refuses without a reason and an owner', async () => {
    const { cwd } = await project()
    expect((await runCli(['waive', 'result.json', '--all'], { cwd })).stderr).toContain('needs a reason and an owner')
  })

  it('refuses to renew what has expired without a day', async () => {
    const [{ fingerprint }] = (await project()).result().findings
    const expired = `${policy}waivers: [{ fingerprint: "${fingerprint}", reason: r, owner: o, expires: 2026-01-01 }]\n`
    const other = await project(expired)
    const { code, stderr } = await other.waive('--tool', 'delete_user')
    expect([code, other.read()]).toEqual([2, expired])
    expect(stderr).toContain('which expired on 2026-01-01')
    expect((await other.waive('--tool', 'delete_user', '--expires', '2026-03-01')).code).toBe(0)
    expect(other.read()).toContain('expires: 2026-03-01')
  })

  it('prints what cannot be written safely, and leaves the file', async () => {
    const text = 'delete_user: { type: object, required: [id] }\n'
    const { waive, read } = await project(text, calls(['a', 'delete_user']))
    const { code, stdout, stderr } = await waive('--all')
    expect([code, read()]).toEqual([2, text])
    expect(stdout).toMatch(/^waivers:\n {2}- fingerprint: "v1:/)
    expect(stderr).toContain('cannot be extended without changing its meaning')
  })

  it('offers nothing for lines that cannot be read', async () => {
    const { waive } = await project(policy, `${traceLines([{ tool: 'get', trace: 'a' }])}{broken\n`)
    expect((await waive('--all')).stderr).toContain('no finding that a waiver could accept')
  })

  it('takes names of tools as text', async () => {
    const { waive, read, checked } = await project(policy, calls(['a', 'delete_\ntools: {}\u2028::error::x']))
    const { code, stderr } = await waive('--all', '--dry-run')
    expect(code).toBe(0)
    expect(stderr.split('\n')).toHaveLength(2)
    expect((await waive('--all')).code).toBe(0)
    expect(read().split('\n')).toHaveLength(policy.split('\n').length + 5)
    expect((await checked()).code).toBe(0)
  })
})

describe('assay waive in a policy that extends others', () => {
  const base = 'version: "2.0"\nenforcement: { unconstrained_tools: allow }\ntools: { deny: ["delete_*"] }\n'
  const own = 'version: "2.0"\n# Ours.\nextends: [base.yaml] # theirs\ntools: { deny: [pay] }\n'

  async function extending(text: string, lower = base, name = 'ci/policy.yaml') {
    const cwd = folderWith({ [name]: text, 'ci/base.yaml': lower, 'traces.jsonl': traces })
    const checked = () => runCli(['check', '--policy', name, '--report', 'json=result.json'], { cwd })
    await checked()
    const waive = (...argv: string[]) => runCli(['waive', 'result.json', ...signed, ...argv], { cwd })
    return { checked, waive, read: () => readFileSync(join(cwd, name), 'utf8') }
  }

  it.each([
    ['says that it overrides', own, 'extends: [base.yaml] # theirs\noverride: [waivers]\n'],
    [
      'adds to what it overrides',
      `${own}override: [enforcement, tools.deny]\n`,
      'override: [enforcement, tools.deny, waivers]\n',
    ],
    ['adds to a list over lines', `${own}override:\n  - tools.deny # all\n`, '  - tools.deny # all\n  - waivers\n'],
    [
      'overrides already',
      `${own}override: [waivers]\nwaivers: [{ rule: E_TOOL_DENIED, tool: x, reason: old, owner: us }]\n`,
      'override: [waivers]\n',
    ],
  ])('%s, and the next check passes', async (_, text, written) => {
    const { checked, waive, read } = await extending(text)
    const dry = await waive('--all', '--dry-run')
    expect([dry.code, dry.stderr]).toEqual([0, expect.stringContaining('would waive')])
    expect(read()).toBe(text)
    const { code, stderr } = await waive('--all')
    expect(code, stderr).toBe(0)
    expect(read()).toContain(written)
    expect(await checked()).toMatchObject({ code: 0, stdout: expect.stringMatching(/accepted \(waived\)/) })
  })

  it('in JSON stays JSON', async () => {
    const text = '{ "version": "2.0", "extends": ["base.yaml"], "tools": { "deny": ["pay"] } }\n'
    const { checked, waive, read } = await extending(text, base, 'ci/policy.json')
    expect(await waive('--all')).toMatchObject({ code: 0 })
    expect(JSON.parse(read()).override).toEqual(['waivers'])
    expect((await checked()).code).toBe(0)
  })

  it('writes nothing, and says why, where waivers of the other file would end', async () => {
    const lower = `${base}waivers: [{ rule: E_TOOL_DENIED, tool: delete_order, reason: old, owner: them }]\n`
    const { waive, read } = await extending(own, lower)
    const { code, stdout, stderr } = await waive('--all')
    expect([code, read()]).toEqual([2, own])
    expect(stdout).toContain('waivers:\n  - fingerprint: "v1:')
    expect(stderr).toContain('which `override: [waivers]` would remove')
  })
})
