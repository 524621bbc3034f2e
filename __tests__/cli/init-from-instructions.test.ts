import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPolicy } from '../../src/policy/load-policy.js'
import { folderWith, runCli } from '../support/run-cli.js'

const instructions = `# Instructions

Run \`npm test\` before each commit.

## Never run
- \`npm publish\`
- \`git push --force\` unless a person asks

- Do not edit \`dist/\` or \`package-lock.json\`.
- Never call \`delete_user\`.
`
const call = (tool: string, args: object) => ({ tool, args, result: 'ok' })

describe('init --from', () => {
  it('writes rules that name their lines, over the preset', async () => {
    const cwd = folderWith({ 'AGENTS.md': instructions })
    const { code, stdout } = await runCli(['init', '--from', 'AGENTS.md'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('Proposed from 4 prohibitions; each names its line.')
    expect(stdout).toContain('AGENTS.md:7 is left out: it says more than names.')
    const policy = readFileSync(join(cwd, 'policy.yaml'), 'utf8')
    for (const line of [
      '# AGENTS.md:6: never run npm publish',
      '# AGENTS.md:9: never edit dist/',
      '# AGENTS.md:9: never edit package-lock.json',
      '- delete_user # AGENTS.md:10: never call delete_user',
      '# AGENTS.md:7 is left out',
    ])
      expect(policy).toContain(line)
    expect(loadPolicy(policy, {}, { strict: true }).problems).toEqual([])
    expect(existsSync(join(cwd, '.github/workflows/assay.yml'))).toBe(true)
  })

  it.each<[string, object, readonly string[]]>([
    ['a command that is forbidden', call('Bash', { command: 'cd pkg && npm publish' }), ['never-run-npm-publish']],
    [
      'a file that is forbidden',
      call('Edit', { file_path: '/repo/dist/index.js', old_string: 'a', new_string: 'b' }),
      ['never-edit-dist'],
    ],
    ['a tool that is forbidden', call('delete_user', {}), ['E_TOOL_DENIED']],
    ['a command that is not', call('Bash', { command: 'npm test' }), []],
    [
      'a file that is not',
      call('Write', { file_path: '/repo/src/a.ts', content: 'dist/ is built by npm publish' }),
      [],
    ],
    ['a search for the words', call('Grep', { pattern: 'npm publish' }), []],
  ])('finds %s', async (_, record, rules) => {
    const cwd = folderWith({ 'AGENTS.md': instructions, 'traces.jsonl': [record] })
    await runCli(['init', '--from', 'AGENTS.md'], { cwd })
    const { stdout } = await runCli(['check', '--format', 'json'], { cwd })
    expect((JSON.parse(stdout).findings as { rule: string }[]).map(({ rule }) => rule)).toEqual(rules)
  })

  it('reads several files', async () => {
    const cwd = folderWith({ 'AGENTS.md': 'Never run `a b`.', 'CLAUDE.md': 'Never run `c d`.' })
    await runCli(['init', '--from', 'AGENTS.md', 'CLAUDE.md'], { cwd })
    const policy = readFileSync(join(cwd, 'policy.yaml'), 'utf8')
    expect(policy).toContain('# AGENTS.md:1: never run a b')
    expect(policy).toContain('# CLAUDE.md:1: never run c d')
  })

  it.each<[Record<string, string>, readonly string[], string]>([
    [{ 'AGENTS.md': 'Be careful with `npm publish`.' }, ['AGENTS.md'], 'forbids nothing in so many words'],
    [{}, ['AGENTS.md'], 'AGENTS.md'],
    [
      { 'AGENTS.md': instructions },
      ['AGENTS.md', '--preset', 'coding-agent'],
      '--from, --preset and --tools exclude each other',
    ],
    [{ 'AGENTS.md': 'x'.repeat(1024 * 1024 + 1) }, ['AGENTS.md'], 'more than 1048576 bytes'],
  ])('writes nothing for %.60j %j', async (files, argv, says) => {
    const cwd = folderWith(files)
    const { code, stderr } = await runCli(['init', '--from', ...argv], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(says)
    expect(existsSync(join(cwd, 'policy.yaml'))).toBe(false)
  })

  it('keeps text of the file inside of its place', async () => {
    const cwd = folderWith({ 'AGENTS.md': 'Never run `x"; tools: {allow: ["*"]} # y`.\nNever run `a##[b\u202e`.' })
    const { code, stderr } = await runCli(['init', '--from', 'AGENTS.md'], { cwd })
    if (code === 2) expect(stderr).toContain('placeholder')
    else expect(loadPolicy(readFileSync(join(cwd, 'policy.yaml'), 'utf8')).policy?.tools.allow).toBeUndefined()
  })
})
