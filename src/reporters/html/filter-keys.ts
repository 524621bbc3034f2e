import type { AssayResult } from '../../model/result.js'
import { type Markup, markup } from './markup.js'

/** Names as numbers, in the order in which the page first has them: attributes and ids hold no text of an agent. */
export interface FilterKeys {
  readonly rules: ReadonlyMap<string, number>
  readonly tools: ReadonlyMap<string, number>
}

export function filterKeys({ findings, timelines = [] }: AssayResult): FilterKeys {
  const rules = numbered(findings.map(({ rule }) => rule))
  const called = timelines.flatMap(({ calls }) => calls.map(({ tool }) => tool))
  return { rules, tools: numbered([...findings.flatMap(({ tool }) => tool ?? []), ...called]) }
}

/** `3 7`: the numbers of names, each once. */
export function keysOf(names: Iterable<string>, numbers: ReadonlyMap<string, number>): string {
  return [...new Set(names)].flatMap((name) => numbers.get(name) ?? []).join(' ')
}

/** The same of one name. */
export function keyOf(name: string | undefined, numbers: ReadonlyMap<string, number>): string {
  const key = name === undefined ? undefined : numbers.get(name)
  return key === undefined ? '' : String(key)
}

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(names)].map((name, index) => [name, index + 1]))
}

/** The form that narrows the page down. Hidden until the script of the page shows it: without scripts everything stays readable. */
export function filterForm({ findings, timelines = [] }: AssayResult, keys: FilterKeys): Markup | undefined {
  if (findings.length < 2) return undefined
  const hasValues = timelines.some(({ calls }) => calls.some(({ shown }) => shown))
  const values = hasValues
    ? markup`<button type="button" id="values" aria-pressed="false">Show all values</button>`
    : undefined
  return markup`<search><form id="filter" class="card inside" aria-label="Filter findings and traces" hidden>
<div class="fields">
<div><label for="by-level">Level</label><select id="by-level"><option value="">All</option>${levels.map((level) => markup`<option>${level}</option>`)}</select></div>
<div><label for="by-rule">Rule</label><select id="by-rule"><option value="">All</option>${options(keys.rules)}</select></div>
<div><label for="by-tool">Tool</label><select id="by-tool"><option value="">All</option>${options(keys.tools)}</select></div>
<div><label for="by-text">Trace or text</label><input id="by-text" type="search" autocomplete="off" spellcheck="false"></div>
</div>
<p class="buttons"><span id="matches" role="status"></span><button type="reset">Show everything</button>${values}</p>
</form></search>`
}

const levels = ['error', 'warning', 'note', 'known', 'accepted'] as const

function options(names: ReadonlyMap<string, number>): readonly Markup[] {
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, index]) => markup`<option value="${index}">${name}</option>`)
}
