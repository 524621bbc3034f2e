import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { reportHtml } from '../../src/reporters/html.js'
import { plainContext } from '../../src/reporters/reporter.js'
import { airlineReport } from '../support/airline-report.js'
import { arbitraryResult } from '../support/arbitrary-result.js'
import { hostileText } from '../support/hostile-text.js'
import { sampleResult } from '../support/sample-result.js'

type Node = DefaultTreeAdapterMap['childNode']

/** Every element with its attributes, in order. A comment is an element here: there are none of ours. */
function elements(html: string): readonly (readonly [name: string, attributes: Readonly<Record<string, string>>])[] {
  const walk = (node: Node | DefaultTreeAdapterMap['document']): ReturnType<typeof elements> => {
    const own =
      'attrs' in node
        ? [[node.nodeName, Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))] as const]
        : node.nodeName === '#comment'
          ? [['#comment', {}] as const]
          : []
    return [...own, ...('childNodes' in node ? node.childNodes.flatMap(walk) : [])]
  }
  return walk(parse(html))
}

const html = (result = sampleResult()) => reportHtml(result, { ...plainContext, reproduce: 'assay check' })

describe('the HTML report', () => {
  it('has the same elements and attributes whatever the agent writes', () => {
    const calm = elements(html())
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(elements(html(sampleResult((plain) => `${plain}${text}`)))).toEqual(calm)
      }),
      { numRuns: 100 },
    )
  })

  it('loads nothing, links only within itself, and runs only its own script', () => {
    fc.assert(
      fc.property(arbitraryResult(), (result) => {
        const page = elements(html(result))
        const names = new Set(page.map(([name]) => name))
        for (const name of ['img', 'link', 'iframe', 'object', 'base', '#comment']) expect(names).not.toContain(name)
        expect(page.filter(([name]) => name === 'script')).toEqual([['script', {}]])
        for (const [, attributes] of page) {
          expect(Object.keys(attributes).filter((name) => /^(on|style$|src|action|formaction)/.test(name))).toEqual([])
          if (attributes.href !== undefined) expect(attributes.href).toMatch(/^#[a-z]+(-\d+){0,2}$/)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('has a policy that allows its own style and script and nothing else', () => {
    const page = html()
    const hashOf = (element: string) => {
      const text = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(page)?.[1] ?? ''
      return createHash('sha256').update(text).digest('base64')
    }
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
    const policy = elements(page).find(([, { 'http-equiv': name }]) => name === 'Content-Security-Policy')?.[1].content
    expect(policy).toBe(
      `default-src 'none'; script-src 'sha256-${hashOf('script')}'; style-src 'sha256-${hashOf('style')}'; base-uri 'none'; form-action 'none'`,
    )
    expect(style).not.toMatch(/url\(|@import/)
  })

  it('has a target for every link, and no id twice', async () => {
    for (const page of [html(), await airlineReport('html')]) {
      const all = elements(page)
      const ids = all.flatMap(([, { id }]) => (id === undefined ? [] : [id]))
      expect(new Set(ids).size).toBe(ids.length)
      for (const [, { href }] of all) if (href !== undefined) expect(ids).toContain(href.slice(1))
    }
  })

  it('shows the calls of broken traces, and no argument', async () => {
    const page = await airlineReport('html')
    expect(page).toMatch(
      /<span class="number">4<\/span><code>book_flight<\/code> <span class="count">\([a-z_, ]+\)<\/span> <span class="chip error">breaks book-once/,
    )
    expect(page).toContain('The trace ends. <span class="chip warning">breaks confirm-by-mail</span>')
    expect(page).not.toContain('eve@example.com')
    expect(page).not.toContain('AX300')
  })

  it('says how much of a long trace it leaves out', () => {
    expect(html()).toContain('<li class="gap">5 calls not shown</li>')
    expect(html()).toContain('<li class="gap">52 calls not shown</li>')
    expect(html()).toContain('Showing 2 of 4 traces with findings.')
  })

  it('is never green without evidence', () => {
    const page = html({ ...sampleResult(), verdict: 'no-evidence', findings: [] })
    expect(page).toContain('<span class="verdict none">○ No evidence</span>')
    expect(page).not.toContain('class="verdict pass"')
  })
})
