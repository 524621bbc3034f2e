// Draws the history page of twenty invented nights of an agent, light and dark: docs/images/history*.png.
// Needs `npm run build` and Chromium (CHROMIUM, or /usr/bin/chromium).
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'

const nights = 20
const folder = mkdtempSync(join(tmpdir(), 'assay-history-'))
mkdirSync(join(folder, 'traces'))
copyFileSync('examples/airline/policy.yaml', join(folder, 'policy.yaml'))
copyFileSync('examples/airline/traces/good.jsonl', join(folder, 'traces/good.jsonl'))
for (let night = 0; night < nights; night++) {
  writeFileSync(join(folder, 'traces/night.jsonl'), tracesOf(night))
  const earlier = night === 0 ? [] : ['--baseline', 'baseline.json']
  run(['check', ...earlier, '--write-baseline', 'baseline.json'], {
    GITHUB_SHA: `${night.toString(16).padStart(2, '0')}c0ffee`.repeat(5),
    SOURCE_DATE_EPOCH: String(1_793_500_000 + night * 86_400),
  })
}
run(['history', 'baseline.json', '--format', 'html', '--output', 'history.html'])
const page = readFileSync(join(folder, 'history.html'), 'utf8')
rmSync(folder, { recursive: true })

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
})
mkdirSync('docs/images', { recursive: true })
for (const colorScheme of ['light', 'dark']) {
  const view = await browser.newPage({ colorScheme, viewport: { width: 1040, height: 1250 } })
  view.on('console', (message) => console.error(`${colorScheme}: ${message.text()}`))
  await view.setContent(page)
  await view.screenshot({ path: `docs/images/history${colorScheme === 'dark' ? '-dark' : ''}.png` })
  await view.close()
}
await browser.close()

function run(argv, env = {}) {
  spawnSync(process.execPath, [resolve('lib/cli/main.js'), ...argv], { cwd: folder, env: { ...process.env, ...env } })
}

/** Four tasks of five trials; some nights one of them goes wrong, and at the end one does more often every night. */
function tracesOf(night) {
  return Array.from({ length: 20 }, (_, at) => {
    const [task, trial] = [Math.floor(at / 5), at % 5]
    const forgets = (task === 0 && night % 6 === 5 && trial < 2) || (task === 1 && night > 15 && trial < night - 15)
    const calls = [
      ...(forgets ? [] : [['get_customer', { email: 'ada@example.com' }]]),
      ['search_flights', { from: 'AMS', to: 'LIS' }],
      ['book_flight', { flight: 'AX300', passengers: task === 2 && night === 8 ? 12 : 1 }],
      ...(task === 3 && night > 10 ? [['get_booking', { booking: 'BK-0815' }]] : []),
      ['send_email', { template: 'confirmation' }],
    ]
    return calls
      .map(([tool, args]) => `${JSON.stringify({ trace: `t${at}`, case: `task ${task + 1}`, trial, tool, args })}\n`)
      .join('')
  }).join('')
}
