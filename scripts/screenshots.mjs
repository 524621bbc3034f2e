// Draws the pull request comment and the job summary as GitHub shows them, of the agent of examples/airline
// compared with an earlier, better version, and the comment after a run of Codex without an input: docs/images/*.png.
// Needs `npm run build` and Chromium (CHROMIUM, or /usr/bin/chromium).
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { chromium } from 'playwright-core'
import { renderComment } from '../lib/reporters/github/comment.js'

/** GitHub's markdown, close enough to check a layout. */
const css = `
:root { color-scheme: light dark; --fg: light-dark(#1f2328, #f0f6fc); --muted: light-dark(#59636e, #9198a1); --bg: light-dark(#fff, #0d1117);
  --line: light-dark(#d1d9e0, #3d444d); --soft: light-dark(#f6f8fa, #151b23); --code: light-dark(#818b981f, #656c7633); --link: light-dark(#0969da, #4493f8) }
body { margin: 0; padding: 16px; background: var(--bg); color: var(--fg); font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", "DejaVu Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji" }
article { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; background: var(--bg) }
header { padding: 8px 16px; background: var(--soft); border-bottom: 1px solid var(--line); font-weight: 600 }
header span { font-weight: 400; color: var(--muted); border: 1px solid var(--line); border-radius: 2em; padding: 0 7px; font-size: 12px }
.body { padding: 16px }
h3 { margin: 0 0 16px; font-size: 1.25em; line-height: 1.25 }
blockquote { margin: 0 0 16px; padding: 0 1em; color: var(--muted); border-left: .25em solid var(--line) }
blockquote p, p { margin: 0 0 12px } blockquote p:last-child { margin: 0 }
table { border-collapse: collapse; margin-bottom: 16px; display: block; overflow: auto; width: max-content; max-width: 100% }
th, td { border: 1px solid var(--line); padding: 6px 13px } tr:nth-child(2n) td { background: var(--soft) } th { font-weight: 600 }
code { font: 85% ui-monospace, SFMono-Regular, Menlo, "Liberation Mono", "DejaVu Sans Mono", monospace; background: var(--code); padding: .2em .4em; border-radius: 6px }
pre { background: var(--soft); padding: 16px; border-radius: 6px; margin: 0 0 16px; overflow: auto } pre code { background: none; padding: 0; line-height: 1.45 }
h4 { margin: 24px 0 16px; font-size: 1em } p { margin: 0 0 16px }
.add { color: light-dark(#116329, #aff5b4); background: light-dark(#dafbe1, #033a16); display: block } .del { color: light-dark(#82071e, #ffdcd7); background: light-dark(#ffebe9, #67060c); display: block }
.changed { color: light-dark(#953800, #ffdfb6); background: light-dark(#ffd8b5, #5a1e02); display: block }
.hunk { color: light-dark(#8250df, #d2a8ff); font-weight: 700 }
details { margin-bottom: 12px } summary { cursor: pointer } details[open] > summary { margin-bottom: 12px }
a { color: var(--link); text-decoration: none } sub { font-size: 75% } ul { padding-left: 2em; margin: 0 0 16px }`

/** Pixels: enough to check by eye, few enough bytes for a README. */
const tallest = 1760
const folder = mkdtempSync(join(tmpdir(), 'assay-screenshots-'))
const workspace = join(folder, 'agent')
mkdirSync(join(workspace, 'traces'), { recursive: true })
copyFileSync('examples/airline/policy.yaml', join(workspace, 'policy.yaml'))
writeTraces([...repeated('good', 6), ...repeated('bad', 8, /no-identity/), ...repeated('bad', 2, /refund-first/)])
writeBaseline()
writeTraces([
  ...repeated('good', 6),
  ...repeated('bad', 9, /tidy-up/),
  ...repeated('bad', 2, /refund-first|loop|book-twice/),
])
const { result, summary } = runAction(workspace, { INPUT_BASELINE: 'baseline.json' })
const comment = renderComment(result, {
  name: 'assay',
  today: '2026-11-22',
  policyChanged: true,
  policyWords: 'The policy changed in this pull request.',
  commit: 'def5678def5678',
  baseline: {
    digest: `sha256:${'3f9c'.repeat(16)}`,
    age: '2 days old',
    url: 'https://github.com/your-org/your-agent/actions/runs/40',
  },
  evidenceDigest: `sha256:${'a71e'.repeat(16)}`,
  runUrl: 'https://github.com/your-org/your-agent/actions/runs/42',
  reproduce: 'assay check --policy policy.yaml',
  // Traces are seldom committed.
  repository: { isCheckout: true, pathOf: (file) => (file === 'policy.yaml' ? file : undefined) },
  linkTo: ({ file, line }) =>
    file === 'policy.yaml' ? `https://github.com/your-org/your-agent/blob/def5678/policy.yaml#L${line}` : undefined,
  notes: [],
})
const agent = renderComment(afterCodex(), {
  name: 'assay',
  today: '2026-11-30',
  evidenceDigest: `sha256:${'5d0c'.repeat(16)}`,
  runUrl: 'https://github.com/your-org/your-app/actions/runs/43',
  repository: { isCheckout: true, pathOf: () => undefined },
  linkTo: () => undefined,
  notes: [],
})

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
mkdirSync('docs/images', { recursive: true })
for (const colorScheme of ['light', 'dark'])
  for (const [name, markdown, title] of [
    ['comment', comment, 'github-actions <span>bot</span> commented'],
    ['summary', summary, 'assay <span>summary</span>'],
    ['comment-agent', agent, 'github-actions <span>bot</span> commented'],
  ]) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 840, height: 400 }, deviceScaleFactor: 1 })
    // As a reader opens it, where what is folded is what the picture is about.
    const opened = { summary: /<details>(?=<summary>(Rules|Coverage))/g, 'comment-agent': /<details>/ }[name]
    await page.setContent(html(markdown, title, opened))
    const suffix = colorScheme === 'dark' ? '-dark' : ''
    const { x, y, width, height } = await page.locator('article').boundingBox()
    const clip = { x, y, width, height: Math.min(height, tallest) }
    await page.screenshot({ path: `docs/images/${name}${suffix}.png`, clip, fullPage: true })
    await page.close()
  }
await browser.close()
rmSync(folder, { recursive: true })

/** Traces of the example, each `times` times over, as an evaluation of several trials writes them. */
function repeated(name, times, which = /^/) {
  const lines = readFileSync(`examples/airline/traces/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const chosen = lines.filter(({ trace }) => which.test(trace))
  return Array.from({ length: times }, (_, i) =>
    chosen.map((line) => ({ ...line, trace: `${line.trace}-${i + 1}` })),
  ).flat()
}

function writeTraces(lines) {
  const ids = [...new Set(lines.map(({ trace }) => trace))]
  const text = ids.flatMap((id) => lines.filter(({ trace }) => trace === id)).map((line) => `${JSON.stringify(line)}\n`)
  writeFileSync(join(workspace, 'traces/evaluation.jsonl'), text.join(''))
}

function writeBaseline() {
  const args = [resolve('lib/cli/main.js'), 'check', '--write-baseline', 'baseline.json']
  spawnSync(process.execPath, args, { cwd: workspace, env: { ...process.env, GITHUB_SHA: 'abc1234'.repeat(5) } })
}

/** What the action says after Codex left its session in the home, in a repository without a policy. */
function afterCodex() {
  const [checkout, home] = ['app', 'home'].map((name) => join(folder, name))
  mkdirSync(checkout)
  writeFileSync(join(checkout, 'README.md'), '')
  for (const argv of [
    ['init', '--quiet'],
    ['add', '.'],
  ])
    spawnSync('git', argv, { cwd: checkout })
  const event = join(folder, 'event.json')
  writeFileSync(event, '{}')
  cpSync(
    '__tests__/fixtures/agents/codex-rollout.jsonl',
    join(home, '.codex/sessions/2026/11/30/rollout-2026-11-30T19-00-00.jsonl'),
  )
  return runAction(checkout, { HOME: home, CODEX_HOME: '', GITHUB_EVENT_PATH: event }).result
}

/** The action itself, as a push would run it: it publishes nothing but the summary and the result. */
function runAction(workspace, env) {
  const path = (name) => join(folder, name)
  for (const name of ['output', 'summary.md']) writeFileSync(path(name), '')
  spawnSync(process.execPath, [resolve('lib/action/main.js')], {
    cwd: workspace,
    env: {
      ...process.env,
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_SHA: 'def5678def5678',
      GITHUB_REPOSITORY: 'your-org/your-agent',
      GITHUB_RUN_ID: '42',
      GITHUB_OUTPUT: path('output'),
      GITHUB_STEP_SUMMARY: path('summary.md'),
      RUNNER_TEMP: folder,
      INPUT_EVIDENCE: 'none',
      ...env,
    },
  })
  const resultPath = /result-path<<(.*)\n(.*)\n\1/.exec(readFileSync(path('output'), 'utf8'))[2]
  return { result: JSON.parse(readFileSync(resultPath, 'utf8')), summary: readFileSync(path('summary.md'), 'utf8') }
}

function html(markdown, title, open) {
  const folded = coloured(
    micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  )
  // The first failure as a reader opens it.
  const [head, ...failures] = folded.split('<h4>How it happened')
  const body = [head, ...failures.map((text) => text.replace('<details>', '<details open>'))].join(
    '<h4>How it happened',
  )
  return `<!doctype html><meta charset="utf-8"><style>${css}</style>
<article><header>${title}</header><div class="body">${open === undefined ? body : body.replace(open, '<details open>')}</div></article>`
}

/** GitHub colours the lines of a difference. */
function coloured(html) {
  return html.replace(/(<code class="language-diff">)([\s\S]*?)(<\/code>)/g, (_, head, text, foot) => {
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => {
        const kind = { '+': 'add', '-': 'del', '!': 'changed', '@': 'hunk' }[line[0]]
        return kind === undefined ? `${line}\n` : `<span class="${kind}">${line}</span>${kind === 'hunk' ? '\n' : ''}`
      })
    return `${head}${lines.join('')}${foot}`
  })
}
