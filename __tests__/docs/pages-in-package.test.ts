import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

it('the package holds every page that a message points to', () => {
  const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const named = sources.flatMap((file) => readFileSync(`${root}src/${file}`, 'utf8').match(/docs\/[\w-]+\.md/g) ?? [])
  const packed = execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
    cwd: root,
    encoding: 'utf8',
  })
  const [{ files }] = JSON.parse(packed) as [{ files: readonly { path: string }[] }]
  expect(named).toContain('docs/codes.md')
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining([...new Set(named)]))
})

it('packing before the build fails and says what to run; after it, it does not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-pack-'))
  cpSync(`${root}package.json`, join(folder, 'package.json'))
  cpSync(`${root}scripts/release/has-library.mjs`, join(folder, 'scripts/release/has-library.mjs'))
  const pack = () => spawnSync('npm', ['pack'], { cwd: folder, encoding: 'utf8' })
  const without = pack()
  expect([without.status, without.stderr]).toEqual([1, expect.stringContaining('npm ci && npm run build')])
  mkdirSync(join(folder, 'lib'))
  writeFileSync(join(folder, 'lib/index.js'), '')
  expect(pack().status).toBe(0)
  rmSync(folder, { recursive: true })
})
