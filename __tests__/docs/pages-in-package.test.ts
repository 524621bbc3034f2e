import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
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
