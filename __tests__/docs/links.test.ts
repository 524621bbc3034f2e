import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codes } from '../../src/codes/index.js'
import { root } from '../support/built-cli.js'

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'docs/ci', 'docs/decisions'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  ),
]

/** A heading as GitHub makes an anchor of it. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

const prose = (text: string) => text.replaceAll(/^```[\s\S]*?^```$/gm, '')

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8')

  it('links to files and headings that exist', () => {
    for (const [, target = ''] of prose(text).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(https?:|mailto:)/.test(target)) continue
      const [path = '', fragment] = target.split('#')
      const file = path === '' ? join(root, page) : resolve(root, dirname(page), path)
      expect(existsSync(file), target).toBe(true)
      if (fragment === undefined || statSync(file).isDirectory()) continue
      const headings = [...prose(readFileSync(file, 'utf8')).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
        anchor(title),
      )
      expect(headings, target).toContain(fragment)
    }
  })
})

it('docs/troubleshooting.md names codes that exist', () => {
  const text = readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8')
  const named = [...text.matchAll(/`([EW]_[A-Z_]+)`/g)].map((code) => code[1] ?? '')
  expect(named.length).toBeGreaterThan(5)
  for (const code of named) expect(codes.has(code), code).toBe(true)
})
