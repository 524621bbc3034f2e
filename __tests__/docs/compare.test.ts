import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const page = readFileSync(new URL('../../docs/compare.md', import.meta.url), 'utf8')
const claims = [...page.matchAll(/\]\(\.\.\/(__tests__\/[^\s)"]+)(?: "([^"]+)")?\)/g)]
/** Tables as rows of cells, without the line below the heads. */
const tables = page
  .split(/\n{2,}/)
  .filter((block) => block.startsWith('|'))
  .map((block) =>
    block
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('|---'))
      .map((line) => line.split('|').slice(1, -1)),
  )
const [sources = [], ...comparisons] = tables

/** The title as a test’s, not as some text of the file, and of a test that is not switched off. */
const titled = (title: string) =>
  new RegExp(`(?<!skip|todo|fails)\\(\\s*'${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}',\\s*(?:async )?\\(`)

test.each(claims.map(([, file, title]) => ({ file, title })))(
  '$file shows what it is said to: $title',
  ({ file, title }) => {
    const path = new URL(`../../${file}`, import.meta.url)
    expect(existsSync(path)).toBe(true)
    expect(title, 'the title of the test').toBeDefined()
    expect(readFileSync(path, 'utf8')).toMatch(titled(title!))
  },
)

test('every cell about Assay names a test', () => {
  const rows = comparisons.flatMap((table) => table.filter(([name]) => name?.trim() === '**Assay**'))
  expect(rows.length).toBe(comparisons.length)
  for (const [, ...cells] of rows) for (const cell of cells) expect(cell).toContain('](../__tests__/')
})

describe('what is said of others', () => {
  const known = sources.slice(1).map(([short]) => short!.trim())

  test('comes from a source with a date, that was read on a day', () => {
    expect(sources[0]?.at(-1)).toMatch(/Read on \d{4}-\d\d-\d\d/)
    expect(known).toHaveLength(7)
    for (const [, project, month, read] of sources.slice(1)) {
      expect(project).toMatch(/ [\w-]+\/[\w-]+/)
      expect(month).toMatch(/^ 20\d\d-\d\d $/)
      expect(read).toMatch(/`[\w./-]+`/)
    }
  })

  test('is about those sources alone, in rows without an empty cell', () => {
    for (const [head = [], ...rows] of comparisons) {
      for (const row of rows) {
        expect(row).toHaveLength(head.length)
        expect(row.every((cell) => cell.trim() !== '')).toBe(true)
        const names = row[0]!.split(',').map((name) => name.trim())
        for (const name of names) expect(['**Assay**', 'The four others', ...known]).toContain(name)
      }
    }
  })
})
