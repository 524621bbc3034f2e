// Draws what `assay check` prints on a terminal of 110 columns, light and dark: docs/images/terminal*.png. Of examples/airline,
// three of its rules. Needs `npm run build`, util-linux's `script`, and Chromium (CHROMIUM, or /usr/bin/chromium).
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'

const columns = 110
const typed = 'assay check --rule E_ARG_SCHEMA book-once cancel-before-refund'
const { CI, NO_COLOR, ...env } = process.env
const { stdout } = spawnSync(
  'script',
  [
    '-qec',
    `stty cols ${columns}; ${typed.replace('assay', `"${process.execPath}" "${resolve('lib/cli/main.js')}"`)}`,
    '/dev/null',
  ],
  { cwd: resolve('examples/airline'), encoding: 'utf8', env: { ...env, TERM: 'xterm-256color' } },
)

/** Of each theme: what stands on what, and red, green, yellow, blue. */
const themes = {
  light: ['#1f2328', '#ffffff', '#cf222e', '#116329', '#7d4e00', '#0969da'],
  dark: ['#e6edf3', '#0d1117', '#ff7b72', '#3fb950', '#d29922', '#58a6ff'],
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
})
mkdirSync('docs/images', { recursive: true })
for (const [name, [text, ground, ...colours]] of Object.entries(themes)) {
  const page = await browser.newPage({ viewport: { width: 1040, height: 400 } })
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; background: ${ground} }
    pre { display: inline-block; box-sizing: content-box; width: ${columns}ch; margin: 0; padding: 16px 20px; color: ${text}; background: ${ground};
      font: 14px/1.45 "DejaVu Sans Mono", "Liberation Mono", monospace; white-space: pre-wrap; word-break: break-all }
    ${colours.map((colour, at) => `.c${31 + at} { color: ${colour} }`).join(' ')} .c1 { font-weight: 700 } .c2 { opacity: .72 }</style>
    <pre><span class="c2">$</span> ${typed}\n${html(stdout)}</pre>`)
  await page.locator('pre').screenshot({ path: `docs/images/terminal${name === 'dark' ? '-dark' : ''}.png` })
  await page.close()
}
await browser.close()

/** The colours that `src/reporters/ansi.ts` writes, as elements: each ends what it began. */
function html(printed) {
  return printed
    .replaceAll('\r', '')
    .trimEnd()
    .replace(/[&<]/g, (char) => ({ '&': '&amp;', '<': '&lt;' })[char])
    .replace(/\u001b\[(1|2|3[1-4])m/g, '<span class="c$1">')
    .replace(/\u001b\[(?:22|39)m/g, '</span>')
}
