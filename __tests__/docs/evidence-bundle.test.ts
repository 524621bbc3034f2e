import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPack } from '../../src/evidence/lint/read-pack.js'
import { readProfile } from '../../src/evidence/profile/read-profile.js'
import { folderWith, runCli } from '../support/run-cli.js'

const page = readFileSync('docs/evidence-bundle.md', 'utf8')
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text!)

test('every command of the page does what the page says', async () => {
  const cwd = folderWith({
    'policy.yaml': 'version: "2.0"\nname: p\ntools: { allow: [read] }\nenforcement: { unconstrained_tools: allow }\n',
    'traces/a.jsonl': [{ trace: 'a', tool: 'read', args: {} }],
  })
  const outputs = new Map<string, string>()
  for (const command of blocks('sh').flatMap((block) => block.trim().split('\n'))) {
    if (command.startsWith('assay ')) {
      const run = await runCli(command.split(' ').slice(1), { cwd })
      expect(run, command).toMatchObject({ code: 0 })
    } else
      outputs.set(
        command,
        execFileSync('sh', ['-c', command], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      )
  }
  const output = (start: string) => [...outputs].find(([command]) => command.startsWith(start))![1]
  const manifest = JSON.parse(readFileSync(join(cwd, 'manifest.json'), 'utf8'))
  expect(output('sha256sum')).toContain(manifest.files['events.ndjson'].sha256.slice(7))
  expect(Number(output('wc'))).toBe(manifest.event_count)
  expect(`sha256:${output('grep').split(' ')[0]}`).toBe(manifest.run_root)
})

test('the pack and the profile of the page are valid', () => {
  const [pack, profile] = blocks('yaml') as [string, string]
  expect(readPack(pack, 'pack.yaml').rules).toHaveLength(1)
  expect(readProfile(profile, 'profile.yaml').entries.files.size).toBe(1)
})

test('the page names every code', () => {
  const codes = readFileSync('src/evidence/format/failure.ts', 'utf8').matchAll(
    /'((?:Integrity|Contract|Security|Limit|Strict)[A-Z]\w+)'/g,
  )
  for (const [, code] of codes) expect(page).toContain(code)
})
