import { spawnSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { builtCli, root } from '../support/built-cli.js'
import { folderWith } from '../support/run-cli.js'

const policy = 'version: "2.0"\ntools: { allow: [read], deny: [drop] }\nenforcement: { unconstrained_tools: allow }\n'
const good = `${JSON.stringify({ tool: 'read', args: {} })}\n`

describe('the built program', () => {
  it('ends with the verdict as exit code', () => {
    const cwd = folderWith({
      'policy.yaml': policy,
      'good.jsonl': good,
      'bad.jsonl': '{"tool":"drop"}\n',
      'bad.yaml': 'tools: [',
    })
    const code = (...argv: string[]) => builtCli(argv, { cwd }).code
    expect(code('check', 'good.jsonl')).toBe(0)
    expect(code('check', 'bad.jsonl')).toBe(1)
    expect(code('check', '--policy', 'bad.yaml', 'good.jsonl')).toBe(2)
    expect(code('check')).toBe(5)
    expect(code('nonsense')).toBe(2)
    expect(code('--help')).toBe(0)
    expect(code('demo')).toBe(0)
  })

  it('prints the error as JSON where JSON was asked for', () => {
    const cwd = folderWith({ 'good.jsonl': good })
    const { code, stdout } = builtCli(['validate', 'good.jsonl', '--format', 'json'], { cwd })
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'assay.error.v1', errors: [{ code: 'E_POLICY_NOT_FOUND' }] })
  })

  it.each([
    ['plain', good],
    ['compressed', gzipSync(good)],
  ])('reads %s traces from standard input', (_how, stdin) => {
    const cwd = folderWith({ 'policy.yaml': policy })
    expect(builtCli(['check', '--traces', '-'], { cwd, stdin }).code).toBe(0)
    expect(builtCli(['check', '--traces', '-'], { cwd, stdin: '{"tool":"drop","args":{}}' }).code).toBe(1)
  })

  it.skipIf(process.platform === 'win32')('waits for a pipe that has nothing to read yet', () => {
    const cwd = folderWith({ 'policy.yaml': policy, 'good.jsonl': good })
    const line = `(sleep 1; cat good.jsonl) | "${process.execPath}" "${root}dist/cli/index.js" check --traces -`
    const { status, stderr } = spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
  })

  it('refuses to read policy and traces from one standard input', () => {
    const { code, stderr } = builtCli(['check', '--policy', '-', '--traces', '-'], { stdin: policy })
    expect(code).toBe(2)
    expect(stderr).toContain('cannot both come from standard input')
  })

  it.skipIf(process.platform === 'win32')('keeps its exit code and stays quiet when its reader goes away', () => {
    const line = `"${process.execPath}" dist/cli/index.js check examples/airline --format json | true; echo "\${PIPESTATUS[0]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: root, encoding: 'utf8' })
    expect([stdout, stderr]).toEqual(['1\n', ''])
  })

  it('gives the same bytes every time', () => {
    const run = () => builtCli(['check', 'examples/airline', '--format', 'json']).stdout
    expect(run()).toBe(run())
  })
})

describe('hostile traces', () => {
  const bad =
    '\u001b[2J\u001b]0;owned\u0007\r##[error]x ::error::x\n::add-mask::e \u202egnp\u2066 \u009b31m <!-- --> `|@octocat'
  const cwd = folderWith({
    'policy.yaml': `${policy}sequences:\n  - { type: max_calls, tool: read, max: 0 }\n`,
    'traces.jsonl': [
      { trace: bad, tool: bad, args: { [bad]: bad } },
      { trace: bad, tool: 'drop', args: { secret: 'hunter2' } },
      { trace: bad, tool: 'read', args: {} },
    ],
  })

  it.each(['text', 'markdown', 'json'])('do nothing to the terminal or the CI log (%s)', (format) => {
    const { code, stdout, stderr } = builtCli(['check', '--format', format], { cwd })
    expect([code, stderr]).toEqual([1, ''])
    for (const line of stdout.split('\n')) {
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
      expect(line).not.toMatch(/^\s*::/)
      expect(line).not.toContain('##[')
    }
    expect(stdout).not.toContain('hunter2')
  })

  it('are colourless text even on a coloured terminal', () => {
    const { stdout } = builtCli(['check'], { cwd, env: { FORCE_COLOR: '1' } })
    // Only our own codes: colours that end what they start.
    expect(stdout.replace(/\u001b\[\d+m/g, '')).not.toMatch(/[\u001b\u009b\r\u202e]/)
    expect(stdout).not.toContain('\u001b[2J')
  })
})
