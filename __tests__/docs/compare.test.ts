import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync(new URL('../../docs/compare.md', import.meta.url), 'utf8')
const claims = [...page.matchAll(/\]\(\.\.\/(__tests__\/[^\s)"]+)(?: "([^"]+)")?\)/g)]

test.each(claims.map(([, file, title]) => ({ file, title })))(
  '$file shows what it is said to: $title',
  ({ file, title }) => {
    const path = new URL(`../../${file}`, import.meta.url)
    expect(existsSync(path)).toBe(true)
    if (title !== undefined) expect(readFileSync(path, 'utf8')).toContain(`'${title}'`)
  },
)

test('every row about Assay names a test', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| **Assay**'))
  expect(rows.length).toBeGreaterThanOrEqual(6)
  for (const row of rows) expect(row).toContain('](../__tests__/')
})
