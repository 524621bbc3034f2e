import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isPrivate } from '../../src/cli/compiled-code.js'
import { version } from '../../src/cli/version.js'
import { folderWith } from '../support/run-cli.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Node.js 24, which can keep compiled code. */
const node = join(root, 'node_modules/.bin/node')
const user = process.getuid?.() ?? 0

function check(folder: string, env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(node, [join(root, 'lib/cli/main.js'), 'check', '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
  })
  return { status, stdout, stderr }
}

const project = () =>
  folderWith({
    'policy.yaml': 'version: "2.0"\nname: p\ntools: { deny: [drop] }\nenforcement: { unconstrained_tools: allow }\n',
    'traces/t.jsonl': [{ type: 'tool_call', trace: 't', tool: 'drop', args: {} }],
  })

const cacheIn = (home: string) => join(home, '.cache', 'assay', `compiled-${version()}`)

function filesBelow(folder: string): readonly string[] {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

describe.skipIf(process.platform === 'win32')('code that was compiled', () => {
  it('is kept for the next run in a folder that only the user can write to, and changes nothing', () => {
    const [folder, home] = [project(), folderWith({})]
    const [plain, first, second] = [{ CI: 'true', HOME: home }, { HOME: home }, { HOME: home }].map((env) =>
      check(folder, env),
    )
    expect(plain?.status).toBe(1)
    expect([first, second]).toEqual([plain, plain])
    expect(filesBelow(cacheIn(home)).length).toBeGreaterThan(0)
    expect(statSync(cacheIn(home)).mode & 0o777).toBe(0o700)
  })

  it('is not kept in CI, nor where there is no home', () => {
    const [folder, home] = [project(), folderWith({})]
    check(folder, { CI: 'true', HOME: home })
    expect(readdirSync(home)).toEqual([])
    for (const HOME of ['/dev/null/home', '', 'here'])
      expect(check(folder, { HOME })).toMatchObject({ status: 1, stderr: '' })
    expect(readdirSync(folder).sort()).toEqual(['policy.yaml', 'traces'])
  })

  it('is neither read nor written where others may write', () => {
    const [folder, home] = [project(), folderWith({})]
    mkdirSync(cacheIn(home), { recursive: true })
    chmodSync(cacheIn(home), 0o777)
    expect(check(folder, { HOME: home }).status).toBe(1)
    expect(filesBelow(cacheIn(home))).toEqual([])
  })

  it('is made again where it is damaged', () => {
    const [folder, home] = [project(), folderWith({})]
    const first = check(folder, { HOME: home })
    for (const file of filesBelow(cacheIn(home))) writeFileSync(file, readFileSync(file).subarray(0, 100))
    expect(check(folder, { HOME: home })).toEqual(first)
  })

  it('needs every folder above it to be the user’s or root’s', () => {
    const folder = join(folderWith({ 'a/b/x': '' }), 'a', 'b')
    for (const each of [folder, join(folder, '..')]) chmodSync(each, 0o700)
    expect(isPrivate(folder, user)).toBe(true)
    expect(isPrivate(folder, user + 1)).toBe(false)
    for (const [changed, mode] of [
      [folder, 0o720],
      [folder, 0o702],
      [join(folder, '..'), 0o777],
    ] as const) {
      chmodSync(changed, mode)
      expect(isPrivate(folder, user)).toBe(false)
      chmodSync(changed, 0o700)
    }
    chmodSync(join(folder, '..'), 0o1777)
    expect(isPrivate(folder, user)).toBe(true)
  })
})
