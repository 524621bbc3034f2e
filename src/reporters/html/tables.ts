import type { RuleRow } from '../../model/outcome.js'
import type { AssayResult } from '../../model/result.js'
import { groupFindings, type Standing, worstStandings } from '../grouping/group-findings.js'
import { coveragePhrase, leftOutCount, unsentNames } from '../phrases.js'
import { type Markup, markup } from './markup.js'

const shownRows = 500
const shownNames = 200

/** Every rule, and in how many traces it held. */
export function ruleTable(result: AssayResult): Markup | undefined {
  const { rules } = result
  if (rules.length === 0) return undefined
  const standings = worstStandings(groupFindings(result))
  const cells = (row: RuleRow) => ruleCells(row, standings.get(row.rule))
  return markup`<section id="rules" aria-labelledby="rules-title">
<h2 id="rules-title">Rules, in traces</h2>
${table('Table of rules', ['Rule', 'Held', 'Broken', 'Not exercised', 'Not evaluable'], rules, cells)}
</section>`
}

/** The mark of a broken rule is that of its findings' level; without a kept finding it is the worst. */
const broken = {
  error: ['✖', 'bad'],
  warning: ['▲', 'warned'],
  note: ['●', 'noted'],
  known: ['○', 'idle'],
  accepted: ['○', 'idle'],
} as const

function ruleCells(row: RuleRow, standing: Standing = 'error'): readonly Markup[] {
  const [icon, look] = row.violated > 0 ? broken[standing] : row.applicable === 0 ? ['○', 'idle'] : ['✔', 'ok']
  return [
    markup`<th scope="row"><span class="icon ${look}" aria-hidden="true">${icon}</span><code>${row.rule}</code></th>`,
    markup`<td class="n">${row.held}/${row.applicable}</td>`,
    ...[row.violated, row.notExercised, row.notEvaluable].map((count) => markup`<td class="n">${count}</td>`),
  ]
}

/** What of the policy was exercised, as a bar and by name. */
export function coveragePart(result: AssayResult): Markup {
  const { coverage } = result
  const lists = [
    ['Never called', coverage.uncovered],
    ['Called', coverage.covered],
    ['Denied, and called', coverage.deniedSeen],
    ['Denied, never tried', coverage.deniedUnseen],
    ['Called, not in the policy', coverage.unexpected],
    ['Arguments never sent', unsentNames(coverage)],
  ] as const
  return markup`<section id="coverage" aria-labelledby="coverage-title">
<h2 id="coverage-title">Coverage</h2>
<div class="card inside"><p>${coveragePhrase(result)} · rules exercised ${coverage.rulePercent} %</p>
<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" role="img" aria-label="Tool coverage ${coverage.percent} %"><rect class="track" width="100" height="1"/><rect class="fill" width="${coverage.percent}" height="1"/></svg>
<dl class="names">
${lists.filter(([, names]) => names.length > 0).map(([title, names]) => markup`<dt>${title} (${names.length})</dt><dd>${nameList(names)}</dd>`)}
</dl></div>
</section>`
}

function nameList(names: readonly string[]): readonly Markup[] {
  const shown = names.slice(0, shownNames).map((name) => markup`<code>${name}</code>`)
  return names.length > shown.length ? [...shown, markup`… ${names.length - shown.length} more`] : shown
}

/** What was read, and what in it was not evaluated. */
export function sourceTables({ traces }: AssayResult): Markup | undefined {
  const { files, skipped } = traces
  if (files.length === 0) return undefined
  return markup`<section id="files" aria-labelledby="files-title">
<h2 id="files-title">Trace files</h2>
${table('Table of trace files', ['File', 'Format', 'Traces', 'Calls', 'SHA-256'], files, (file) => [
  markup`<th scope="row"><code>${file.file}</code></th>`,
  markup`<td>${file.format}</td>`,
  markup`<td class="n">${file.traces}</td>`,
  markup`<td class="n">${file.calls}</td>`,
  markup`<td><code>${file.sha256.slice(0, 12)}</code></td>`,
])}
${skipped.length === 0 ? undefined : markup`<p class="soft">Not evaluated: ${leftOutCount(skipped)}.</p>`}
${skipped.slice(0, shownRows).map(({ reason, count }) => markup`<p class="soft">${count}: ${reason}</p>`)}
</section>`
}

/** A table may be wider than the screen: it scrolls by itself, and the keyboard can reach it. */
export function table<Row>(
  title: string,
  heads: readonly string[],
  rows: readonly Row[],
  cells: (row: Row) => readonly Markup[],
): Markup {
  const cut = rows.length > shownRows ? markup`<p class="soft">Showing ${shownRows} of ${rows.length}.</p>` : undefined
  return markup`<div class="card scroll" role="region" aria-label="${title}" tabindex="0"><table>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.slice(0, shownRows).map((row) => markup`<tr>${cells(row)}</tr>`)}
</tbody></table></div>
${cut}`
}
