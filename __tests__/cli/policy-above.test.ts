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
      const { code, stderr } = await runCli(['check', '--traces', 'own.jsonl'], inside(folder))
      expect([code, stderr.includes('E_POLICY_NOT_FOUND')]).toEqual([2, true])
    }
  })
})
