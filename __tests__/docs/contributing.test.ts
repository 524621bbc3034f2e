import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from '../support/built-cli.js'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
const pages = ['AGENTS.md', 'CONTRIBUTING.md', 'docs/adding.md', '.github/PULL_REQUEST_TEMPLATE.md']

describe.each(pages)('%s', (page) => {
  const text = read(page)

  it('names commands that exist', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map((command) => command[1])
    for (const name of named) expect(scripts).toHaveProperty([String(name)])
  })

  it('names files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map((link) =>
      resolve(root, dirname(page), link[1] ?? ''),
    )
    const named = [...text.matchAll(/`((?:src|docs|scripts|__tests__|python|dist|schemas)\/[\w./-]*)`/g)]
      .map((path) => path[1] ?? '')
      .filter((path) => !/NAME|your-/.test(path))
    const tests = [...text.matchAll(/vitest run (__tests__\/\S+?\.ts)/g)].map((path) => path[1] ?? '')
    for (const path of [...links, ...[...named, ...tests].map((path) => join(root, path))])
      expect(existsSync(path), path).toBe(true)
  })
})

describe('the forms for issues', () => {
  const folder = '.github/ISSUE_TEMPLATE'
  const forms = readdirSync(join(root, folder)).filter((name) => name !== 'config.yml')

  it.each(forms)('%s is one that GitHub shows', (name) => {
    const form = parse(read(`${folder}/${name}`), { strict: true }) as {
      readonly name: string
      readonly description: string
      readonly body: readonly {
        readonly type: string
        readonly id?: string
        readonly attributes: { readonly label?: string; readonly value?: string }
      }[]
    }
    expect(form.name).toMatch(/\S/)
    expect(form.description).toMatch(/\S/)
    const asked = form.body.filter(({ type }) => type !== 'markdown')
    expect(asked.length).toBeGreaterThan(0)
    const ids = asked.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { type, attributes } of form.body) {
      expect(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']).toContain(type)
      expect(type === 'markdown' ? attributes.value : attributes.label).toMatch(/\S/)
    }
  })

  it('leaves vulnerabilities out', () => {
    expect(read(`${folder}/config.yml`)).toContain('/security/advisories/new')
    expect(read('SECURITY.md')).toContain('Report a vulnerability')
  })
})
