import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { htmlCode, markdownCode, markdownFence, markdownText } from '../../src/text/escape-markdown.js'
import { stripControl } from '../../src/text/strip-control.js'
import { githubEffects } from '../support/github-effects.js'
import { hostileText } from '../support/hostile-text.js'

const render = (markdown: string) =>
  micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  })

/** The text a reader sees, without our zero-width breaks. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replaceAll('\u200b', '')
const tags = (html: string) => [...new Set([...html.matchAll(/<\/?([a-z!][a-z0-9-]*)/gi)].map((tag) => tag[1]))].sort()
const seen = (text: string) => stripControl(text).replace(/\s+/g, ' ').trim()

describe('markdownText', () => {
  it('is plain text in a paragraph, and says what the text said', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = render(markdownText(text, 1000))
        expect(tags(html).filter((tag) => tag !== 'p' && tag !== 'span')).toEqual([])
        expect(githubEffects(html).effects).toEqual([])
        expect(seen(textOf(html))).toBe(seen(text))
      }),
    )
  })

  it('stays in its cell of a table', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = render(`| a | b |\n|---|---|\n| ${markdownText(text, 1000)} | end |\n`)
        expect(tags(html).filter((tag) => tag !== 'span')).toEqual(['table', 'tbody', 'td', 'th', 'thead', 'tr'])
        const cells = [...html.matchAll(/<td>(.*?)<\/td>/gs)].map((cell) => cell[1] ?? '')
        expect(cells.map((cell) => seen(textOf(cell)))).toEqual([seen(text), 'end'])
      }),
    )
  })

  it.each([
    ['@octocat', '@&#8203;octocat'],
    ['octo/repo#12', 'octo/repo#&#8203;12'],
    ['GH-12', 'GH-&#8203;12'],
    ['closes !12', 'closes !&#8203;12'],
    ['!12 first', '&#33;&#8203;12 first'],
    ['Stop! 12 calls', 'Stop! 12 calls'],
    ['see https://e.vil', 'see https:&#8203;//e.vil'],
    ['www.e.vil', 'www&#8203;.e.vil'],
    ['get_user_details', 'get_user_details'],
    ['_x_', '&#95;x&#95;'],
    ['&#64;octocat', '&#38;#&#8203;64;octocat'],
    ['# title', '&#35; title'],
    ['GHSA-jfh8-c2jp-5v3q', 'GHSA-&#8203;jfh8-c2jp-5v3q'],
    ['cve-2021-44228', 'cve-&#8203;2021-44228'],
    ['since 16c999e', 'since 16c999&#8203;e'],
    ['20251122 calls', '202511&#8203;22 calls'],
    ['policy.yaml:12:5', 'policy.yaml:12:5'],
    ['policy.yaml:100:5', 'policy.yaml:&#8203;100:5'],
    [':shipit:', '&#58;&#8203;shipit:'],
    ['$x$', '<span>&#36;</span>x<span>&#36;</span>'],
  ])('writes %j as %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown)
  })

  it('cuts long text', () => {
    expect(markdownText('x'.repeat(500), 10)).toBe(`${'x'.repeat(9)}…`)
  })
})

describe('markdownCode and htmlCode', () => {
  it('markdownCode is one code element in a table cell, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = render(`| a | b |\n|---|---|\n| ${markdownCode(text, 1000)} | end |\n`)
        expect(tags(html)).toEqual(['code', 'table', 'tbody', 'td', 'th', 'thead', 'tr'])
        expect(html.match(/<code>/g)).toHaveLength(1)
        expect(seen(textOf(html.match(/<code>(.*?)<\/code>/s)?.[1] ?? ''))).toBe(seen(text))
      }),
    )
  })

  it('htmlCode holds no markup where Markdown is not read', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(htmlCode(text).slice('<code>'.length, -'</code>'.length)).toMatch(/^(?:[\p{L}\p{N} _.:,=-]|&#\d+;)*$/u)
      }),
    )
  })

  it('uses plain backticks for plain names', () => {
    expect(markdownCode('before:A->B')).toBe('`before:A->B`')
    expect(markdownCode('a|b')).toBe('<code>a&#124;b</code>')
    expect(markdownCode('#0969da')).toBe('<code>&#8203;&#35;&#8203;0969da</code>')
  })
})

describe('markdownFence', () => {
  it('is one code block, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = render(`${markdownFence(text)}\n\nafter`)
        expect(html.match(/<pre>/g)).toHaveLength(1)
        expect(html.trim().endsWith('<p>after</p>')).toBe(true)
      }),
    )
  })
})
