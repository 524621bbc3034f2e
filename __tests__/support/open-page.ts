import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Debian's Chromium, or the one that CHROMIUM names. */
export const hasBrowser = existsSync(browserPath)

export interface OpenedPage {
  readonly page: Page
  /** Requests beyond the file itself, and what the browser reported. */
  readonly trouble: readonly string[]
}

/** How readers see a page: in both colour schemes, on a screen and on a phone. */
export const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1200, 390].map((width) => ({ colorScheme, width, viewport: { width, height: 900 } })),
)

/** One browser for the tests of a file; each page is a file on disk, as a reader opens it, or has an address. */
export function withBrowser(): (page: string | URL, options?: BrowserContextOptions) => Promise<OpenedPage> {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'assay-page-'))
  let pages = 0
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browserPath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    })
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return async (shown, options = {}) => {
    const page = await browser.newPage(options)
    const trouble: string[] = []
    const address = typeof shown === 'string' ? fileOf(shown) : shown
    const own = typeof shown === 'string' ? address.href : address.origin
    page.on('request', (request) => {
      if (!request.url().startsWith(own)) trouble.push(request.url())
    })
    page.on('console', (message) => trouble.push(message.text()))
    page.on('pageerror', (error) => trouble.push(error.message))
    await page.goto(address.href)
    return { page, trouble }
  }

  function fileOf(html: string): URL {
    const file = join(folder, `${pages++}.html`)
    writeFileSync(file, html)
    return pathToFileURL(file)
  }
}

/** What axe finds fault with, whether a reader has to scroll sideways, and what was asked of the network or reported. */
export async function pageFaults({ page, trouble }: OpenedPage): Promise<readonly string[]> {
  return [...(await axeFaults(page)), ...((await isTooWide(page)) ? ['wider than the screen'] : []), ...trouble]
}

async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))',
  )
}

/** Whether a reader has to scroll sideways. */
export async function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
}
