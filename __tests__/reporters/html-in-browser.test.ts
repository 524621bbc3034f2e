import { describe, expect, it } from 'vitest'
import { reportHtml } from '../../src/reporters/html.js'
import { plainContext } from '../../src/reporters/reporter.js'
import { airlineReport } from '../support/airline-report.js'
import { manyFindings } from '../support/many-findings.js'
import { hasBrowser, looks, pageFaults, withBrowser } from '../support/open-page.js'

describe.skipIf(!hasBrowser)('the HTML report in a browser', () => {
  const open = withBrowser()
  const airline = () => airlineReport('html', ['--redact', 'secrets'])

  it.each(looks)(
    'has nothing that axe finds fault with, and asks the network for nothing: $colorScheme, $width wide',
    async (look) => {
      const opened = await open(await airline(), look)
      await opened.page.getByRole('button', { name: 'Show all values' }).click()
      expect(await pageFaults(opened)).toEqual([])
    },
  )

  it('is filtered by level, rule, tool and trace, and shows everything again', async () => {
    const { page } = await open(await airline())
    const status = () => page.getByRole('status').textContent()
    const visible = async (selector: string) => page.locator(`${selector}:visible`).count()
    const all = await visible('#findings li[data-rule]')
    expect(all).toBeGreaterThan(5)

    await page.getByRole('combobox', { name: 'Rule' }).selectOption({ label: 'book-once' })
    const ofRule = await visible('#findings li[data-rule]')
    expect(ofRule).toBeGreaterThan(0)
    expect(await page.locator('#findings details.group:visible').allTextContents()).toEqual([
      expect.stringContaining('book-once'),
    ])
    expect(await page.locator('#traces article:visible').allTextContents()).toEqual([
      expect.stringContaining('breaks book-once'),
    ])
    expect(await status()).toMatch(new RegExp(`^Showing ${ofRule} of \\d+ findings, 1 of \\d+ traces$`))

    await page.getByRole('combobox', { name: 'Level' }).selectOption('warning')
    expect(await visible('#findings li[data-rule]')).toBe(0)

    await page.getByRole('button', { name: 'Show everything' }).click()
    await expect.poll(() => visible('#findings li[data-rule]')).toBe(all)

    await page.getByRole('combobox', { name: 'Tool' }).selectOption({ label: 'book_flight' })
    expect(await visible('#findings li[data-rule]')).toBeLessThan(all)
    await page.getByRole('button', { name: 'Show everything' }).click()

    await page.getByLabel('Trace or text').fill('BOOK-TWICE')
    await expect.poll(status).toMatch(/ 1 of \d+ traces$/)
    expect(await page.locator('#traces article:visible h3').allTextContents()).toEqual([
      expect.stringContaining('book-twice'),
    ])
  })

  it('is filtered with the keyboard alone', async () => {
    const { page } = await open(await airline())
    const focused = () => page.evaluate('document.activeElement.id')
    for (let steps = 0; steps < 20 && (await focused()) !== 'by-level'; steps++) await page.keyboard.press('Tab')
    expect(await focused()).toBe('by-level')
    await page.keyboard.press('w')
    const levels = () =>
      page.evaluate(
        '[...new Set([...document.querySelectorAll("li[data-rule]:not([hidden])")].map((it) => it.dataset.level))]',
      )
    await expect.poll(levels).toEqual(['warning'])
    await page.keyboard.press('Escape')
    await expect.poll(async () => ((await levels()) as string[]).length).toBeGreaterThan(1)
  })

  it('shows values when it is asked to, and has none where they are redacted', async () => {
    const { page } = await open(await airline())
    const value = page.locator('details.values dd').first()
    expect(await value.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Show all values' }).click()
    expect(await value.isVisible()).toBe(true)
    const { page: redacted } = await open(await airlineReport('html', ['--redact', 'values']))
    expect(await redacted.locator('details.values').count()).toBe(0)
    expect(await redacted.getByRole('button', { name: 'Show all values' }).count()).toBe(0)
  })

  it('is readable without scripts: everything is there or unfolds, and nothing offers what cannot be done', async () => {
    const { page, trouble } = await open(await airline(), { javaScriptEnabled: false })
    expect(await page.locator('#filter').isVisible()).toBe(false)
    const folded = page.locator('details:not([open]) > summary')
    while ((await folded.count()) > 0) await folded.first().click()
    const items = page.locator('#findings li[data-rule], .calls li, details.values dd')
    expect(await items.count()).toBeGreaterThan(20)
    for (const item of await items.all()) expect(await item.isVisible()).toBe(true)
    expect(trouble).toEqual([])
  })

  it('prints the rules that are folded on the screen, on white, without the filter', async () => {
    const { page } = await open(await airline(), { colorScheme: 'dark' })
    const folded = page.locator('details.group:not([open])')
    expect(await folded.count()).toBeGreaterThan(0)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.evaluate('dispatchEvent(new Event("beforeprint"))')
    expect(await folded.count()).toBe(0)
    expect(await page.locator('#filter').isVisible()).toBe(false)
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    await page.evaluate('dispatchEvent(new Event("afterprint"))')
    expect(await folded.count()).toBeGreaterThan(0)
  })

  it('holds 10,000 findings, and filters them while one types', async () => {
    const { page } = await open(reportHtml(manyFindings(), plainContext))
    expect(await page.locator('#findings li[data-rule]').count()).toBe(10_000)
    await page.getByLabel('Trace or text').fill('run-9999')
    await expect
      .poll(() => page.getByRole('status').textContent(), { timeout: 30_000 })
      .toContain('Showing 1 of 10000 findings')
    expect(await page.locator('#findings li[data-rule]:visible').count()).toBe(1)
    await page.getByLabel('Trace or text').fill('')
    await expect.poll(() => page.getByRole('status').textContent(), { timeout: 30_000 }).not.toContain('Showing 1 of')
    expect(await page.locator('#findings li[data-rule]:not([hidden])').count()).toBe(10_000)
  })
})
