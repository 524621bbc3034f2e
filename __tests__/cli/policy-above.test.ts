import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from '../support/run-cli.js'

const files = {
  'policy.yaml': 'version: "2.0"\nname: above\ntools: { deny: ["delete_*"] }\n',
  'traces.jsonl': '{"tool":"delete_user","args":{}}\n',
  'packages/a/own.jsonl': '{"tool":"get","args":{}}\n',
}
const inside = (folder: string) => ({ cwd: join(folder, 'packages/a') })
const repository = () => folderWith({ ...files, '.git/HEAD': 'ref: refs/heads/main\n' })

describe('from a folder within a repository', () => {
  it('the policy and the traces of the nearest project above are found', async () => {
    const { code, stdout } = await runCli(['check', '--quiet'], inside(repository()))
    expect([code, stdout.split('\n')[0]]).toEqual([1, '✖ FAIL  1 error  ·  above (../../policy.yaml)'])
  })

  it('traces that are named stay those of the folder', async () => {
    const { code, stdout } = await runCli(['check', '--traces', 'own.jsonl', '--format', 'json'], inside(repository()))
    expect([code, JSON.parse(stdout).traces.files.map(({ file }: { file: string }) => file)]).toEqual([
      0,
      ['own.jsonl'],
    ])
  })

  it('a policy of the folder itself comes first', async () => {
    const own = folderWith({
      ...files,
      '.git/HEAD': '',
      'packages/a/policy.yaml': 'version: "2.0"\nname: own\ntools: { deny: [x] }\n',
    })
    const { stdout } = await runCli(['check', '--traces', 'own.jsonl'], inside(own))
    expect(stdout).toContain('own (policy.yaml)')
  })

  it('nothing beyond the root of the repository is looked at, nor anything without one', async () => {
    const nested = folderWith({ ...files, 'packages/a/.git/HEAD': '' })
    for (const folder of [nested, folderWith(files)]) {
      const { code, stderr } = await runCli(['validate', '--traces', 'own.jsonl'], inside(folder))
      expect([code, stderr.includes('E_POLICY_NOT_FOUND')]).toEqual([2, true])
      expect((await runCli(['check', '--traces', 'own.jsonl'], inside(folder))).stdout).toContain('coding-agent')
    }
  })
})

describe('what a policy above the folder names', () => {
  const parts = {
    'policy.yaml':
      'version: "2.0"\nname: above\nextends: ci/base.yaml\nsequences: [{ type: expect, expect: golden/run.yaml }]\nenforcement: { unconstrained_tools: allow }\n',
    'ci/base.yaml': 'version: "2.0"\ntools: { deny: ["delete_*"] }\n',
    'golden/run.yaml': 'mode: strict\ncalls: [get]\n',
    'packages/a/own.jsonl': '{"tool":"get","args":{}}\n',
    'packages/a/bad.jsonl': '{"tool":"delete_user","args":{}}\n',
  }
  const check = (folder: string, ...argv: string[]) =>
    runCli(['check', '--format', 'json', ...argv], { cwd: join(folder, 'packages/a') })
  const rules = (stdout: string) => JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule)

  it('is read as from its own folder', async () => {
    const folder = folderWith({ ...parts, '.git/HEAD': '' })
    const own = await check(folder, '--traces', 'own.jsonl')
    expect([own.code, rules(own.stdout)]).toEqual([0, []])
    const bad = await check(folder, '--traces', 'bad.jsonl')
    expect([bad.code, rules(bad.stdout)]).toEqual([1, ['E_TOOL_DENIED', 'expect:golden/run.yaml']])
    const above = await runCli(['check', '--format', 'json', '--traces', 'packages/a/own.jsonl'], { cwd: folder })
    expect(JSON.parse(own.stdout).policy.digest).toBe(JSON.parse(above.stdout).policy.digest)
  })

  it('is read where the policy was named, too, in a repository and without one', async () => {
    for (const folder of [folderWith({ ...parts, '.git/HEAD': '' }), folderWith(parts)]) {
      const { code } = await check(folder, '--policy', '../../policy.yaml', '--traces', 'bad.jsonl')
      expect(code).toBe(1)
      const validated = await runCli(['policy', 'validate', '../../policy.yaml'], { cwd: join(folder, 'packages/a') })
      expect(validated.code).toBe(0)
    }
  })

  it('never leads out of the repository, nor out of the folder of a policy without one', async () => {
    const outside = join(folderWith({ 'base.yaml': parts['ci/base.yaml'] }), 'base.yaml')
    const { 'ci/base.yaml': _, ...others } = parts
    for (const more of [{ '.git/HEAD': '', 'ci/x': '' }, { 'ci/x': '' }] as Record<string, string>[]) {
      const folder = folderWith({ ...others, ...more })
      symlinkSync(outside, join(folder, 'ci/base.yaml'))
      const linked = await check(folder, '--policy', '../../policy.yaml', '--traces', 'own.jsonl')
      expect([linked.code, `${linked.stdout}${linked.stderr}`.includes('lies outside the workspace')]).toEqual([
        2,
        true,
      ])
    }
    const folder = folderWith({ ...parts, '.git/HEAD': '' })
    writeFileSync(join(folder, 'policy.yaml'), parts['policy.yaml'].replace('ci/base.yaml', '../base.yaml'))
    expect((await check(folder, '--traces', 'own.jsonl')).code).toBe(2)
  })
})
