import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from '../support/run-cli.js'
import { traceLines } from '../support/sample-check.js'

const policy = (waivers: string) =>
  `version: "2.0"\nname: p\nenforcement: { unconstrained_tools: allow }\ntools: { deny: ["delete_*"] }\n${waivers}`
const waiver = 'waivers: [{ rule: E_TOOL_DENIED, tool: delete_user, reason: known, owner: me }]\n'
const traces = traceLines(Array.from({ length: 30 }, (_, t) => ({ tool: 'delete_user', trace: `run-${t}` })))

/** Where each report says how many findings do not count. */
const says: Readonly<Record<string, (words: string) => string | RegExp>> = {
  text: (words) => `PASS  ${words}`,
  markdown: (words) => `pass · ${words}`,
  junit: (words) => `- ${words}`,
  tap: (words) => `# ${words}`,
  github: (words) => `Assay: pass · ${words}`,
  azure: (words) => `Assay: pass · ${words}`,
  summary: (words) => `pass: ${words}`,
  html: () => /<dt>Accepted<\/dt><dd>30<\/dd>/,
}

async function reports(cwd: string, argv: readonly string[], words: string, accepted: object) {
  const report = async (format: string) => {
    const run = await runCli([...argv, '--format', format], { cwd })
    expect(run.code, run.stderr).toBe(0)
    return run.stdout
  }
  for (const [format, words_] of Object.entries(says)) {
    const text = await report(format)
    const expected = words_(words)
    if (typeof expected === 'string') expect(text, format).toContain(expected)
    else expect(text, format).toMatch(expected)
    expect(text, format).not.toMatch(/no findings/)
  }
  expect(JSON.parse(await report('json')).accepted).toEqual(accepted)
  const [run] = JSON.parse(await report('sarif')).runs
  expect(run.properties.accepted).toEqual(accepted)
  expect(run.results.every(({ suppressions }: { suppressions?: object[] }) => suppressions?.length === 1)).toBe(true)
}

describe('a green run with broken rules is not said to have none', () => {
  it('where a waiver accepts them', async () => {
    const cwd = folderWith({ 'policy.yaml': policy(waiver), 'traces.jsonl': traces })
    await reports(cwd, ['check'], '30 accepted (waived)', { waived: 30, tolerated: 0, known: 0 })
  })

  it('where the baseline knows them', async () => {
    const cwd = folderWith({ 'policy.yaml': policy(''), 'traces.jsonl': traces })
    expect((await runCli(['check', '--write-baseline', 'base.json'], { cwd })).code).toBe(1)
    const argv = ['check', '--baseline', 'base.json', '--fail-on-new-only']
    await reports(cwd, argv, '30 accepted (known)', { waived: 0, tolerated: 0, known: 30 })
  })

  it('where a share of the traces may break them', async () => {
    const cwd = folderWith({
      'policy.yaml': policy('tolerate: { E_TOOL_DENIED: 1 }\n'),
      'traces.jsonl': traces,
    })
    await reports(cwd, ['check'], '30 accepted (tolerated)', { waived: 0, tolerated: 30, known: 0 })
  })
})

it('says why, where there are several reasons', async () => {
  const other = traceLines([{ tool: 'delete_order', trace: 'other' }])
  const cwd = folderWith({ 'policy.yaml': policy(waiver), 'traces.jsonl': traces + other })
  await runCli(['check', '--write-baseline', 'base.json'], { cwd })
  const { code, stdout } = await runCli(['check', '--baseline', 'base.json', '--fail-on-new-only'], { cwd })
  expect([code, stdout.split('\n')[0]]).toEqual([0, '✔ PASS  31 accepted (1 known, 30 waived)  ·  p (policy.yaml)'])
})

it('says no findings where there are none', async () => {
  const clean = traceLines([{ tool: 'get', trace: 'run' }])
  const cwd = folderWith({ 'policy.yaml': policy(''), 'traces.jsonl': clean })
  expect((await runCli(['check'], { cwd })).stdout).toContain('PASS  no findings')
})
