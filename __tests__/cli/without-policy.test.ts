import { spawnSync } from 'node:child_process'
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPolicy } from '../../src/policy/load-policy.js'
import { presetText } from '../../src/policy/presets/index.js'
import { folderWith, runCli } from '../support/run-cli.js'

const files = {
  'traces.jsonl': [
    { tool: 'Bash', args: { command: 'git push --force' }, result: '' },
    { tool: 'Bash', args: { command: 'ls' }, result: '' },
  ]
    .map((call) => `${JSON.stringify(call)}\n`)
    .join(''),
}
const policy = 'version: "2.0"\ntools: { deny: [x] }\n'
const check = (cwd: string, ...args: string[]) => runCli(['check', ...args], { cwd })

describe('check in a project without a policy', () => {
  it('lets a preset warn, and says how to make it a gate', async () => {
    const { code, stdout } = await check(folderWith(files))
    expect(code).toBe(0)
    expect(stdout).toContain('✔ PASS  1 warning')
    expect(stdout).toContain(
      'No policy was given: the preset coding-agent checked, and what it finds is a warning. To make it a gate: assay init --preset coding-agent.',
    )
  })

  it('names the preset and its digest in the result', async () => {
    const { stdout } = await check(folderWith(files), '--format', 'json')
    const { digest } = loadPolicy(presetText('coding-agent') as string).policy!
    expect(JSON.parse(stdout).policy).toEqual({ preset: 'coding-agent', name: 'coding-agent', digest })
  })

  it.each([
    ['text', /coverage: /],
    ['markdown', /^### .*coverage/m],
    ['html', /<dt>Coverage</],
    ['summary', /, coverage /],
  ])('leaves the coverage of a preset that nobody wrote out of the headline of %s', async (format, coverage) => {
    const cwd = folderWith(files)
    const { stdout } = await check(cwd, '--format', format)
    expect(stdout).not.toMatch(coverage)
    expect((await check(cwd, '--format', format, '--min-coverage', '1')).stdout).toMatch(coverage)
    const own = folderWith({ ...files, 'policy.yaml': policy })
    expect((await check(own, '--format', format)).stdout).toMatch(
      format === 'html' ? coverage : /coverage|no tool to cover/,
    )
  })

  it('keeps the coverage of the preset in the result', async () => {
    const { coverage } = JSON.parse((await check(folderWith(files), '--format', 'json')).stdout)
    expect([coverage.percent > 0, coverage.covered.length > 0]).toEqual([true, true])
  })

  it('shows its warnings above what a passing report folds', async () => {
    const { stdout } = await check(folderWith(files), '--format', 'markdown')
    const fold = stdout.indexOf('<summary>What was looked at')
    expect(fold).toBeGreaterThan(0)
    expect(stdout.slice(0, fold)).toContain('warning `no-forced-push`')
    expect(stdout.slice(fold)).not.toContain('warning `no-forced-push` Bash')
  })

  it('fails on the warnings if that is asked for', async () => {
    expect((await check(folderWith(files), '--fail-on', 'warning')).code).toBe(1)
  })

  it.each(['html', 'markdown'])('says so in %s', async (format) => {
    expect((await check(folderWith(files), '--format', format)).stdout).toContain('assay init --preset coding-agent')
  })

  it('becomes a gate by the command that it names', async () => {
    const cwd = folderWith(files)
    expect((await runCli(['init', '--preset', 'coding-agent'], { cwd })).code).toBe(0)
    const { code, stdout } = await check(cwd)
    expect([code, stdout.includes('No policy was given')]).toEqual([1, false])
  })
})

describe('no preset takes the place of a policy', () => {
  const refused = async (cwd: string, ...args: string[]) => {
    const { code, stderr } = await check(cwd, ...args)
    return [code, stderr.includes('E_POLICY_NOT_FOUND') || stderr.includes('E_POLICY_INVALID')]
  }

  it('that is named and missing', async () => {
    expect(await refused(folderWith(files), '--policy', 'policy.yaml')).toEqual([2, true])
  })

  it('that cannot be read', async () => {
    expect(await refused(folderWith({ ...files, 'policy.yaml': 'tools: { alow: [] }' }))).toEqual([2, true])
  })

  it.each(['assay.yml', 'Policy.yaml', '.assay.yaml', 'assay.json'])('that is called %s', async (name) => {
    expect(await refused(folderWith({ ...files, [name]: policy }))).toEqual([2, true])
  })

  it('that is a link to nowhere', async () => {
    const cwd = folderWith(files)
    symlinkSync('gone.yaml', join(cwd, 'policy.yaml'))
    expect(await refused(cwd)).toEqual([2, true])
  })

  it('that git tracks and somebody removed', async () => {
    const cwd = folderWith({ ...files, 'policy.yaml': policy })
    const git = (...args: string[]) => spawnSync('git', args, { cwd })
    git('init', '--quiet')
    git('add', 'policy.yaml')
    rmSync(join(cwd, 'policy.yaml'))
    expect(await refused(cwd)).toEqual([2, true])
    git('rm', '--cached', '--quiet', 'policy.yaml')
    expect((await check(cwd)).code).toBe(0)
  })

  it('of commands that need one of their own', async () => {
    for (const command of ['validate', 'coverage'])
      expect((await runCli([command], { cwd: folderWith(files) })).code).toBe(2)
  })
})
