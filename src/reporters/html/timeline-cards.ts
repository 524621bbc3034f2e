import type { Level } from '../../model/finding.js'
import type { AssayResult } from '../../model/result.js'
import type { Timeline, TimelineCall } from '../../model/timeline.js'
import { callNumber, plural } from '../phrases.js'
import { type Markup, markup } from './markup.js'

/** Trace → the id of its timeline. Numbered: a trace's own id is not a valid id in HTML. */
export function timelineAnchors({ timelines = [] }: AssayResult): ReadonlyMap<string, string> {
  return new Map(timelines.map(({ trace }, index) => [trace, `trace-${index + 1}`]))
}

/** The calls of the traces that broke a rule: which tool, how it ended, what it broke, and the values that may be shown. */
export function timelineCards(result: AssayResult): Markup | undefined {
  const { timelines = [], timelinesOmitted = 0 } = result
  if (timelines.length === 0) return undefined
  const cut =
    timelinesOmitted > 0
      ? markup`<p class="soft">Showing ${timelines.length} of ${timelines.length + timelinesOmitted} traces with findings.</p>`
      : undefined
  const levels: Levels = new Map(result.findings.map(({ rule, level }) => [rule, level]))
  return markup`<section id="traces" aria-labelledby="traces-title">
<h2 id="traces-title">Traces that broke a rule</h2>
${timelines.map((timeline, index) => card(timeline, `trace-${index + 1}`, levels))}
${cut}
</section>`
}

/** All findings of a rule have one level. */
type Levels = ReadonlyMap<string, Level>

function card({ trace, total, calls, brokeAtEnd = [] }: Timeline, id: string, levels: Levels): Markup {
  const items = calls.flatMap((call, at) => [...gap(calls[at - 1]?.index ?? -1, call.index), item(call, levels)])
  const ended =
    brokeAtEnd.length === 0
      ? []
      : [markup`<li class="ended ${worst(brokeAtEnd, levels)}-dot">The trace ends. ${chips(brokeAtEnd, levels)}</li>`]
  return markup`<article class="card" id="${id}"><div class="inside"><h3><code>${trace}</code> <span class="count">${plural(total, 'call')}</span></h3>
<ol class="calls">
${[...items, ...gap(calls.at(-1)?.index ?? -1, total), ...ended]}
</ol></div></article>`
}

function gap(before: number, after: number): readonly Markup[] {
  const missing = after - before - 1
  return missing > 0 ? [markup`<li class="gap">${plural(missing, 'call')} not shown</li>`] : []
}

function item({ index, tool, outcome, shown = {}, broke = [] }: TimelineCall, levels: Levels): Markup {
  const failed = outcome === 'error' ? markup` <span class="count">failed</span>` : undefined
  const values = Object.entries(shown).map(([name, value]) => markup` <code class="value">${name}=${value}</code>`)
  const call = markup`<span class="number">${callNumber(index)}</span><code>${tool}</code>${values}${failed}`
  if (broke.length === 0) return markup`<li>${call}</li>`
  return markup`<li class="broke ${worst(broke, levels)}-dot">${call} ${chips(broke, levels)}</li>`
}

function chips(rules: readonly string[], levels: Levels): readonly Markup[] {
  return rules.map((rule) => markup`<span class="chip ${levels.get(rule) ?? 'note'}">breaks ${rule}</span>`)
}

function worst(rules: readonly string[], levels: Levels): Level {
  return (['error', 'warning'] as const).find((level) => rules.some((rule) => levels.get(rule) === level)) ?? 'note'
}
