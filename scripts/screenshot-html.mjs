// Draws the HTML report of examples/airline, light and dark: docs/images/report*.png.
// Needs `npm run build` and Chromium (CHROMIUM, or /usr/bin/chromium).
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'

const report = spawnSync(process.execPath, [resolve('lib/cli/main.js'), 'check', '--format', 'html'], {
  cwd: resolve('examples/airline'),
  encoding: 'utf8',
}).stdout

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
})
mkdirSync('docs/images', { recursive: true })
mkdirSync('.bench', { recursive: true })
for (const colorScheme of ['light', 'dark']) {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1040, height: 1500 } })
  page.on('console', (message) => console.error(`${colorScheme}: ${message.text()}`))
  await page.setContent(report)
  const suffix = colorScheme === 'dark' ? '-dark' : ''
  await page.screenshot({ path: `docs/images/report${suffix}.png` })
  // The whole page, on a phone and on paper: for looking at, not for the repository.
  await page.screenshot({ path: `.bench/report${suffix}-full.png`, fullPage: true })
  await page.setViewportSize({ width: 390, height: 900 })
  await page.screenshot({ path: `.bench/report${suffix}-narrow.png`, fullPage: true })
  await page.pdf({ path: `.bench/report${suffix}.pdf`, format: 'A4' })
  await page.close()
}
await browser.close()
