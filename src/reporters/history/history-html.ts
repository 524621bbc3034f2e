import type { RunRecord } from '../../model/run-record.js'
import { plural } from '../../text/plural.js'
import { dollars, shortNumber } from '../facts-phrase.js'
import { type Markup, markup } from '../html/markup.js'
import { htmlHead } from '../html/page.js'
import { type ChartBar, runChart } from '../html/run-chart.js'
import { table } from '../html/tables.js'
import { verdictNames, verdictWords } from '../phrases.js'
import type { CheckHistory, History } from './history.js'
import {
  missingPhrases,
  orderPhrases,
  policyLabel,
  runFigures,
  runHeads,
  runName,
  sincePhrase,
  timePhrase,
  verdictsPhrase,
} from './run-phrases.js'

const shownRules = 20
const shownFlaky = 50
const looks = { fail: 'bad', 'no-evidence': 'warned', pass: 'ok' } as const
const banners = { fail: 'fail', 'no-evidence': 'none', pass: 'pass' } as const

/** One self-contained page: how verdicts, coverage, rules and cases went over the runs. */
export function historyHtml(history: History): string {
  const { checks, unreadable } = history
  const page = markup`${htmlHead('History')}
<body><a class="skip" href="#check-1">Skip to the first check</a>
<div class="page">
<header>
<h1>History of ${plural(checks.length + history.checksOmitted, 'check')}</h1>
${missingPhrases(history).map((line) => markup`<p class="soft">${line}</p>`)}
</header>
${checks.length > 1 ? contents(checks) : undefined}
<main>
${checks.map((check, index) => section(check, index + 1))}
${unreadable.length > 0 ? unreadableTable(unreadable) : undefined}
</main>
</div>
</body>
</html>
`
  return page.html.replace(/\n{2,}/g, '\n')
}

function contents(checks: readonly CheckHistory[]): Markup {
  return markup`<nav aria-label="Checks"><ul>
${checks.map((check, index) => markup`<li><a href="#check-${index + 1}">${policyLabel(check)}</a></li>`)}
</ul></nav>`
}

function section(check: CheckHistory, number: number): Markup {
  const { runs } = check
  const last = runs.at(-1)?.verdict ?? 'no-evidence'
  const { icon } = verdictWords[last]
  const since = sincePhrase(check)
  const id = `check-${number}`
  return markup`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title"><span class="verdict ${banners[last]}">${icon} ${verdictNames[last]}</span> ${policyLabel(check)}</h2>
<p>${verdictsPhrase(runs)}${since === undefined ? undefined : markup` · <strong>${since}</strong>`}</p>
${orderPhrases(check).map((line) => markup`<p class="soft">${line}</p>`)}
<div class="charts">
${figures(check)}
</div>
${ruleCharts(check)}
${flakyCharts(check)}
${runTable(check)}
</section>`
}

/** Verdict, coverage and size of every run, one chart each. */
function figures({ runs }: CheckHistory): readonly Markup[] {
  const verdicts = runs.map(({ verdict }): ChartBar => {
    if (verdict === 'no-evidence') return { share: 0.6, look: 'warning' }
    return verdict === 'fail' ? { share: 1, look: 'error' } : { share: 0.3, look: 'good' }
  })
  const errors = tallest(runs, ({ counts }) => counts.error)
  const calls = tallest(runs, ({ calls }) => calls)
  const known = runs.flatMap(({ coverage }) => coverage ?? [])
  return [
    figure('Verdicts', 'tall: fail, low: pass', runChart(verdicts, `Verdicts, oldest first: ${verdictsPhrase(runs)}`)),
    figure(
      'Errors',
      `at most ${errors}`,
      runChart(
        runs.map(({ counts }) => share(counts.error, errors, 'error')),
        `Errors: at most ${errors}, at last ${runs.at(-1)?.counts.error ?? 0}`,
      ),
    ),
    ...(known.length === 0
      ? []
      : [
          figure(
            'Tool coverage',
            `${known[0]} % → ${known.at(-1)} %`,
            runChart(
              runs.map(({ coverage }) => (coverage === undefined ? undefined : share(coverage, 100, 'good'))),
              `Tool coverage: first ${known[0]} %, last ${known.at(-1)} %`,
            ),
          ),
        ]),
    figure(
      'Calls',
      `at most ${calls}`,
      runChart(
        runs.map((run) => share(run.calls, calls, 'note')),
        `Calls: at most ${calls}, at last ${runs.at(-1)?.calls ?? 0}`,
      ),
    ),
    ...used(runs, 'Tokens', ({ tokens }) => tokens, shortNumber),
    ...used(runs, 'Cost', ({ costUsd }) => costUsd, dollars),
  ]
}

/** What the traces say they used, where they say it. */
function used(
  runs: readonly RunRecord[],
  title: string,
  of: (run: RunRecord) => number | undefined,
  say: (value: number) => string,
): readonly Markup[] {
  const known = runs.flatMap((run) => of(run) ?? [])
  if (known.length === 0) return []
  const [most, last] = [say(Math.max(...known)), say(known.at(-1) ?? 0)]
  const bars = runs.map((run) => share(of(run) ?? 0, Math.max(...known), 'note'))
  return [figure(title, `at most ${most}`, runChart(bars, `${title}: at most ${most}, at last ${last}`))]
}

function tallest(runs: readonly RunRecord[], of: (run: RunRecord) => number): number {
  return runs.reduce((most, run) => Math.max(most, of(run)), 0)
}

function share(value: number, most: number, look: 'error' | 'good' | 'note'): ChartBar {
  return value === 0 || most === 0 ? undefined : { share: value / most, look }
}

function figure(title: string, words: string, chart: Markup): Markup {
  return markup`<figure class="card inside"><figcaption>${title} <span class="count">${words}</span></figcaption>${chart}</figure>`
}

/** For each rule, in what share of its traces each run broke it. */
function ruleCharts({ rules, rulesOmitted, runs }: CheckHistory): Markup | undefined {
  if (rules.length === 0) return undefined
  const shown = rules.slice(0, shownRules)
  const more = rules.length - shown.length + rulesOmitted
  return markup`<h3>Rules that broke</h3>
<p class="soft">Share of the traces that a rule applied to, over the runs.</p>
<ul class="rows card inside">
${shown.map(({ rule, level, broken }) => {
  const last = broken.at(-1)
  const at = last && runs[last.run]
  const rate = last && at && `; last ${last.violated}/${last.applicable} in ${runName(at)}`
  const words = `broken in ${plural(broken.length, 'run')}${rate ?? ''}`
  const bars = barsOf(
    runs.length,
    broken,
    ({ violated, applicable }) => (applicable === 0 ? 1 : violated / applicable),
    level,
  )
  return markup`<li><div><code>${rule}</code> <span class="count">${words}</span></div>${runChart(bars, `Broken in ${plural(broken.length, 'run')} of ${runs.length}`)}</li>`
})}
</ul>
${more > 0 ? markup`<p class="soft">${plural(more, 'more rule')} broke.</p>` : undefined}`
}

function flakyCharts({ flaky, flakyOmitted, runs }: CheckHistory): Markup | undefined {
  if (flaky.length === 0) return undefined
  const shown = flaky.slice(0, shownFlaky)
  const more = flaky.length - shown.length + flakyOmitted
  return markup`<h3>Flaky cases</h3>
<p class="soft">Share of the trials that broke, in runs where some did and some did not.</p>
<ul class="rows card inside">
${shown.map(({ case: name, flaky: rows }) => {
  const last = rows.at(-1)
  const words = `flaky in ${plural(rows.length, 'run')}; last ${last?.broken ?? 0}/${last?.trials ?? 0}`
  const bars = barsOf(runs.length, rows, ({ broken, trials }) => (trials === 0 ? 1 : broken / trials), 'warning')
  return markup`<li><div><code>${name}</code> <span class="count">${words}</span></div>${runChart(bars, `Flaky in ${plural(rows.length, 'run')} of ${runs.length}`)}</li>`
})}
</ul>
${more > 0 ? markup`<p class="soft">${plural(more, 'more case')} were flaky.</p>` : undefined}`
}

function barsOf<Row extends { readonly run: number }>(
  count: number,
  rows: readonly Row[],
  shareOf: (row: Row) => number,
  look: 'error' | 'warning' | 'note',
): readonly ChartBar[] {
  const byRun = new Map(rows.map((row) => [row.run, Math.min(1, shareOf(row))]))
  return Array.from({ length: count }, (_, run) => {
    const height = byRun.get(run)
    return height === undefined ? undefined : { share: height, look }
  })
}

function runTable(check: CheckHistory): Markup {
  const newest = check.runs.map((run, index) => ({ run, before: check.runs[index - 1] })).reverse()
  return markup`<h3>Runs, newest first</h3>
<div class="runs">${table(
    'Table of runs',
    ['Run', 'When (UTC)', 'Verdict', ...runHeads, 'Policy'],
    newest,
    ({ run, before }) => [
      markup`<th scope="row"><code>${runName(run)}</code></th>`,
      markup`<td class="when">${timePhrase(run)}</td>`,
      markup`<td class="when"><span class="icon ${looks[run.verdict]}" aria-hidden="true">${verdictWords[run.verdict].icon}</span>${verdictNames[run.verdict]}</td>`,
      ...runFigures(run).map((text) => markup`<td class="n">${text}</td>`),
      markup`<td class="when"><code>${run.policy.digest.slice('sha256:'.length, 'sha256:'.length + 8)}</code>${before !== undefined && before.policy.digest !== run.policy.digest ? ' changed' : ''}</td>`,
    ],
  )}</div>`
}

function unreadableTable(unreadable: History['unreadable']): Markup {
  return markup`<section aria-labelledby="unreadable-title">
<h2 id="unreadable-title">Not read</h2>
${table('Table of files that could not be read', ['File', 'Why'], unreadable, ({ file, why }) => [
  markup`<th scope="row"><code>${file}</code></th>`,
  markup`<td>${why}</td>`,
])}
</section>`
}
