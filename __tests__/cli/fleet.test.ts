import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { hostilePieces } from '../support/hostile-text.js'
import { folderWith, runCli } from '../support/run-cli.js'

const policy = (deny: string) =>
  `version: "2.0"\nname: shop\ntools: { allow: [read, ship], deny: [${deny}] }\nenforcement: { unconstrained_tools: allow }\n`
const line = (tool: string) => `${JSON.stringify({ tool, args: {} })}\n`
let results: Record<'green' | 'red' | 'silent' | 'other' | 'broken', string>

/** What the command line itself wrote, not what we believe that it writes. */
beforeAll(async () => {
  const write = async (policyText: string, traces: string) => {
    const cwd = folderWith({ 'policy.yaml': policyText, 'traces.jsonl': traces })
    const { stdout } = await runCli(['check', '--format', 'json'], { cwd })
    return stdout
  }
  results = {
    green: await write(policy('drop'), line('read')),
    red: await write(policy('drop'), line('read') + line('drop')),
    silent: await write(
      policy('drop'),
      `${JSON.stringify({
        messages: [
          { role: 'user', content: 'hi' },
          { role: 'assistant', content: 'hello' },
        ],
      })}\n`,
    ),
    other: await write(policy('drop, burn'), line('read') + line('ship')),
    broken: await write('tools: { alow: [a] }\n', line('read')),
  }
})

function fleet(files: Readonly<Record<string, string>>): string {
  const cwd = folderWith({ 'unrelated.txt': '' })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), text)
  }
  return cwd
}
const evidence = (repository: string) => `all/${repository}/assay-evidence-1/result.json`

describe('assay fleet', () => {
  it('is one row a result, worst first, with figures and policies, and red if one is', async () => {
    const cwd = fleet({
      [evidence('acme/shop')]: results.green,
      [evidence('acme/air')]: results.red,
      [evidence('acme/hotel')]: results.other,
      [evidence('acme/bank')]: results.broken,
    })
    const { code, stdout } = await runCli(['fleet', 'all'], { cwd })
    expect(code).toBe(1)
    const rows = stdout.split('\n')
    expect(rows[0]).toMatch(/^✖ error +acme\/bank\/assay-evidence-1 {2}E_POLICY_INVALID$/)
    expect(rows[1]).toMatch(/^✖ fail +acme\/air\/assay-evidence-1 {2}errors 1 · warnings 0 · coverage 50 %/)
    expect(rows[2]).toMatch(/^✔ pass +acme\/hotel\//)
    expect(rows[3]).toMatch(/^✔ pass +acme\/shop\//)
    expect(stdout).toMatch(/^Policy sha256:[0-9a-f]{12} {2}shop {2}in 2 results$/m)
    expect(stdout).toMatch(/^Policy sha256:[0-9a-f]{12} {2}shop {2}in 1 result$/m)
    expect(stdout).toMatch(/^4 checks: 1 error · 1 fail · 2 pass$/m)
  })

  it('is green if every check is', async () => {
    const cwd = fleet({ [evidence('a/b')]: results.green, [evidence('c/d')]: results.other })
    expect((await runCli(['fleet', 'all'], { cwd })).code).toBe(0)
  })

  it('exits with 5 where a check had nothing to look at, and no other is red', async () => {
    const cwd = fleet({ [evidence('a/b')]: results.green, [evidence('c/d')]: results.silent })
    const { code, stdout } = await runCli(['fleet', 'all'], { cwd })
    expect([code, stdout]).toEqual([5, expect.stringContaining('○ no evidence')])
  })

  it('shows what was expected and has no result, and is red', async () => {
    const cwd = fleet({ [evidence('acme/shop')]: results.green, 'names.txt': '# ours\nacme/shop\n\nacme/air\r\n' })
    const { code, stdout } = await runCli(['fleet', 'all', '--expect', 'names.txt'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^✖ missing +acme\/air$/m)
    expect(stdout).not.toMatch(/missing +acme\/shop/)
    writeFileSync(join(cwd, 'names.txt'), 'acme/shop/\n')
    expect((await runCli(['fleet', 'all', '--expect', 'names.txt'], { cwd })).code).toBe(0)
  })

  it('does not take a name that begins alike for the expected one', async () => {
    const cwd = fleet({ [evidence('acme/shop-2')]: results.green, 'names.txt': 'acme/shop\n' })
    expect((await runCli(['fleet', 'all', '--expect', 'names.txt'], { cwd })).code).toBe(1)
  })

  it('writes Markdown and a page that agree with the text', async () => {
    const cwd = fleet({ [evidence('acme/shop')]: results.green, [evidence('acme/air')]: results.red })
    const markdown = (await runCli(['fleet', 'all', '--format', 'markdown'], { cwd })).stdout
    expect(markdown).toMatch(/^## ❌ Assay: 2 checks · 1 fail · 1 pass$/m)
    expect(markdown).toMatch(
      /^\| `acme\/air\/assay-evidence-1` \| ❌ fail \| 1 \| 0 \| 50 % \| 1 \| 2 \| shop `sha256:/m,
    )
    const run = await runCli(['fleet', 'all', '--format', 'html', '--output', 'page/fleet.html'], { cwd })
    expect([run.code, run.stdout]).toEqual([1, ''])
    const html = readFileSync(join(cwd, 'page/fleet.html'), 'utf8')
    expect(html).toContain("default-src 'none'")
    expect(html.match(/<th scope="row"><code>acme/g)).toHaveLength(2)
  })

  it.each<[string, (green: Record<string, object>) => unknown]>([
    ['is not JSON', () => undefined],
    ['is another document', (it) => ({ ...it, schema: 'assay.partial.v3' })],
    ['says pass and failed', (it) => ({ ...it, passed: false })],
    ['says a verdict that nobody knows', (it) => ({ ...it, verdict: 'passed', passed: true })],
    ['passed without a call', (it) => ({ ...it, traces: { ...it.traces, calls: 0 } })],
    ['counts backwards', (it) => ({ ...it, counts: { error: -1, warning: 0, note: 0 } })],
    ['passed with an error that counts', (it) => ({ ...it, counts: { error: 1, warning: 0, note: 0 } })],
    [
      'passed with what its gate fails on',
      (it) => ({ ...it, counts: { error: 0, warning: 2, note: 0 }, gate: { ...it.gate, failOn: 'warning' } }),
    ],
    ['failed by nothing', (it) => ({ ...it, verdict: 'fail', passed: false })],
    ['says of no gate what it fails on', (it) => ({ ...it, gate: {} })],
    ['covers more than all', (it) => ({ ...it, coverage: { ...it.coverage, percent: 101 } })],
    ['has no policy', (it) => ({ ...it, policy: {} })],
    ['is a list', (it) => [it]],
  ])('refuses a result that %s, and names it', async (_, change) => {
    const text = JSON.stringify(change(JSON.parse(results.green))) ?? 'no JSON'
    const cwd = fleet({ [evidence('acme/shop')]: results.green, [evidence('acme/air')]: text })
    const { code, stdout, stderr } = await runCli(['fleet', 'all'], { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('all/acme/air/assay-evidence-1/result.json is not a result of Assay')
  })

  it.each<[string, object, object]>([
    ['the gate is open', { failOn: 'none' }, {}],
    [
      'all errors are known since the baseline',
      { failOn: 'error', newOnly: true },
      { comparison: { baseline: 'used', newOnly: true, counted: { error: 0, warning: 0, note: 0 } } },
    ],
  ])('shows a pass with errors where %s', async (_, gate, more) => {
    const green = JSON.parse(results.green)
    const text = JSON.stringify({
      ...green,
      ...more,
      counts: { error: 3, warning: 0, note: 0 },
      gate: { ...green.gate, ...gate },
    })
    const { code, stdout } = await runCli(['fleet', 'all'], { cwd: fleet({ [evidence('acme/air')]: text }) })
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^✔ pass .* errors 3 /m)])
  })

  it('is never empty in silence', async () => {
    const cwd = fleet({ 'all/empty.txt': '', 'names.txt': '\n' })
    for (const argv of [['fleet'], ['fleet', 'all'], ['fleet', 'nowhere'], ['fleet', 'all', 'x/*.json']])
      expect((await runCli(argv, { cwd })).code, argv.join(' ')).toBe(2)
    mkdirSync(join(cwd, 'all/a'))
    writeFileSync(join(cwd, 'all/a/result.json'), results.green)
    expect((await runCli(['fleet', 'all'], { cwd })).code).toBe(0)
    for (const list of ['names.txt', 'gone.txt'])
      expect((await runCli(['fleet', 'all', '--expect', list], { cwd })).code, list).toBe(2)
    rmSync(join(cwd, 'all'), { recursive: true })
  })

  it('lets no name of a folder or a policy out of its cell', async () => {
    const result = JSON.parse(results.green)
    const name = 'all/a|b`<b>/result.json'
    const plain = new Map<string, number>()
    for (const format of ['text', 'markdown', 'html']) {
      const { stdout } = await runCli(['fleet', 'all', '--format', format], { cwd: fleet({ [name]: results.green }) })
      plain.set(format, stdout.split('\n').length)
    }
    for (const text of hostilePieces) {
      result.policy.name = text
      const cwd = fleet({ [name]: JSON.stringify(result) })
      for (const [format, lines] of plain) {
        const { stdout } = await runCli(['fleet', 'all', '--format', format], { cwd })
        expect(stdout.split('\n').length, `${format}: ${JSON.stringify(text)}`).toBe(lines)
        expect(stdout).not.toMatch(/\u001b\[|\u202e|^::|##\[/m)
        if (format !== 'text') expect(stdout).not.toMatch(/<script|<img|<b>/)
      }
    }
  })
})
