import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { chromium } from 'playwright-core'
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

  it('loads nothing, links only within itself, and runs nothing', () => {
    fc.assert(
      fc.property(arbitraryResult(), (result) => {
        const page = elements(html(result))
        const names = new Set(page.map(([name]) => name))
        for (const name of ['script', 'img', 'link', 'iframe', 'object', 'form', 'base', '#comment'])
          expect(names).not.toContain(name)
        for (const [, attributes] of page) {
          expect(Object.keys(attributes).filter((name) => /^(on|style$|src|srcdoc)/.test(name))).toEqual([])
          if (attributes.href !== undefined) expect(attributes.href).toMatch(/^#[a-z]+(-\d+)?$/)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('has a policy that allows its own style and nothing else', () => {
    const page = html()
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    const policy = elements(page).find(([, { 'http-equiv': name }]) => name === 'Content-Security-Policy')?.[1].content
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`)
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
      /<span class="number">4<\/span><code>book_flight<\/code> <span class="chip error">breaks book-once/,
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

const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium'

describe.skipIf(!existsSync(browserPath))(`the HTML report in ${browserPath}`, () => {
  it('has nothing that axe finds fault with, light or dark, wide or narrow, and asks the network for nothing', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    const report = await airlineReport('html')
    const browser = await chromium.launch({
      executablePath: browserPath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    })
    try {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({
          colorScheme,
          viewport: { width: colorScheme === 'dark' ? 390 : 1200, height: 900 },
        })
        const trouble: string[] = []
        page.on('request', (request) => trouble.push(request.url()))
        page.on('console', (message) => trouble.push(message.text()))
        await page.setContent(report)
        await page.evaluate(axe)
        const faults: string[] = await page.evaluate(
          'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))',
        )
        expect(faults).toEqual([])
        expect(trouble).toEqual([])
        const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
        expect(await page.evaluate(wide)).toBe(false)
        await page.close()
      }
    } finally {
      await browser.close()
    }
  })
})
