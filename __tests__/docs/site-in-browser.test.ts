import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../support/built-cli.js'
import { hasBrowser, isTooWide, looks, pageFaults, withBrowser } from '../support/open-page.js'

/** What `node scripts/docs-site.mjs` built. DOCS_SITE names it where it must be there. */
const site = process.env.DOCS_SITE ?? join(root, 'site/.vitepress/dist')
const isAsked = process.env.DOCS_SITE !== undefined || existsSync(join(site, 'index.html'))
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** The front, steps with blocks, samples with long lines, tables, and a page in a folder. The longest pages take axe minutes. */
const pages = ['index.html', 'quickstart.html', 'reporters.html', 'policy.html', 'ci/gitlab.html']

describe.skipIf(!isAsked || !hasBrowser)('the docs site in a browser', () => {
  const open = withBrowser()
  let server: Server
  let origin: string
  beforeAll(async () => {
    server = createServer(({ url = '/' }, response) => {
      const file = join(site, decodeURIComponent(new URL(url, 'http://x').pathname))
      if (!existsSync(file)) return response.writeHead(404).end()
      return response
        .setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
        .end(readFileSync(file))
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())

  it('no page is wider than a phone', async () => {
    const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.html') && name !== '404.html' && !name.startsWith('decisions'),
    )
    expect(names.length).toBeGreaterThan(20)
    const tooWide: string[] = []
    const { page } = await open(new URL('index.html', origin), { viewport: { width: 390, height: 900 } })
    for (const name of names) {
      await page.goto(new URL(name, origin).href)
      if (await isTooWide(page)) tooWide.push(name)
    }
    expect(tooWide).toEqual([])
  }, 120_000)

  it.each(pages.flatMap((name) => looks.map((look) => ({ name, ...look }))))(
    '$name has nothing that axe finds fault with, and loads nothing from elsewhere: $colorScheme, $width wide',
    async ({ name, ...look }) => {
      const opened = await open(new URL(name, origin), look)
      await opened.page.locator('main h1').first().waitFor()
      expect(await pageFaults(opened)).toEqual([])
    },
  )
})
