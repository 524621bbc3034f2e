import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { root } from '../support/built-cli.js'

const folder = `${root}docs/decisions/`
const pages = readdirSync(folder).filter((name) => name !== 'README.md')
const index = readFileSync(`${folder}README.md`, 'utf8')
const rows = [...index.matchAll(/^\| (\d{3}) \| \[(.+)\]\(([\w.-]+)\) \| (.+) \| (\S+) \|$/gm)].map(
  ([, number = '', title = '', file = '', status = '', since = '']) => ({ number, title, file, status, since }),
)

it('docs/decisions/README.md lists every page once, by its number and title', () => {
  const listed = rows.map(({ number, title, file }) => `| ${number} | [${title}](${file}) |`)
  const expected = pages.map((name) => {
    const [, number, title] = /^# (\d{3}):? (.+)\n/.exec(readFileSync(`${folder}${name}`, 'utf8')) ?? []
    return `| ${number} | [${title}](${name}) |`
  })
  expect(listed.sort()).toEqual(expected.sort())
  expect(rows).toHaveLength(index.split('\n').filter((line) => /^\| \d/.test(line)).length)
})

it('every page is called by its own number, and no number stands for two', () => {
  const numbers = pages.map((name) => /^(\d{3})-[a-z0-9-]+\.md$/.exec(name)?.[1])
  expect(numbers).toEqual([...new Set(numbers)])
  for (const { number, file } of rows) expect(file.startsWith(`${number}-`)).toBe(true)
})

it('every row says how its decision stands, and since when', () => {
  for (const { number, status, since } of rows) {
    expect(status, number).toMatch(/^(accepted(, replaces an earlier one)?|superseded by \[\d{3}\]\([\w.-]+\))$/)
    expect(new Date(since).toISOString().slice(0, 10), number).toBe(since)
  }
})
