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

/** One browser for the tests of a file; each page is a file on disk, as a reader opens it. */
export function withBrowser(): (html: string, options?: BrowserContextOptions) => Promise<OpenedPage> {
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
  return async (html, options = {}) => {
    const file = join(folder, `${pages++}.html`)
    writeFileSync(file, html)
    const address = pathToFileURL(file).href
    const page = await browser.newPage(options)
    const trouble: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) trouble.push(request.url())
    })
    page.on('console', (message) => trouble.push(message.text()))
    page.on('pageerror', (error) => trouble.push(error.message))
    await page.goto(address)
    return { page, trouble }
  }
}

/** What axe finds fault with. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))',
  )
}

/** Whether a reader has to scroll sideways. */
export async function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
}
