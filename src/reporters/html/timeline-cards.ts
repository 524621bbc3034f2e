import type { AssayResult } from '../../model/result.js'
import type { Timeline, TimelineCall } from '../../model/timeline.js'
import { callNumber, plural } from '../phrases.js'
import { reasonWords } from '../related-phrases.js'
import { type FilterKeys, keysOf } from './filter-keys.js'
import { type Markup, markup } from './markup.js'
import { timelineStrip } from './timeline-strip.js'
import { type Levels, worst } from './worst-level.js'

/** Trace → the id of its timeline. Numbered: a trace's own id is not a valid id in HTML. */
export function timelineAnchors({ timelines = [] }: AssayResult): ReadonlyMap<string, TimelineAnchor> {
  return new Map(
    timelines.map(({ trace, calls }, index) => [
      trace,
      { id: `trace-${index + 1}`, calls: new Set(calls.map((call) => call.index)) },
    ]),
  )
}

export interface TimelineAnchor {
  readonly id: string
  /** 0-based, those that the timeline shows: each has the id `ID-NUMBER`, counted from 1. */
  readonly calls: ReadonlySet<number>
}

/** The calls of the traces that broke a rule: which tool, how it ended, what it broke, and the values that may be shown. */
export function timelineCards(result: AssayResult, keys: FilterKeys): Markup | undefined {
  const { timelines = [], timelinesOmitted = 0 } = result
  if (timelines.length === 0) return undefined
  const cut =
    timelinesOmitted > 0
      ? markup`<p class="soft">Showing ${timelines.length} of ${timelines.length + timelinesOmitted} traces with findings.</p>`
      : undefined
  const levels: Levels = new Map(result.findings.map(({ rule, level }) => [rule, level]))
  return markup`<section id="traces" aria-labelledby="traces-title">
<h2 id="traces-title">Traces that broke a rule</h2>
${timelines.map((timeline, index) => card(timeline, `trace-${index + 1}`, levels, keys))}
${cut}
</section>`
}

function card(timeline: Timeline, id: string, levels: Levels, keys: FilterKeys): Markup {
  const { trace, total, calls, brokeAtEnd = [] } = timeline
  const items = calls.flatMap((call, at) => [
    ...gap(calls[at - 1]?.index ?? -1, call.index),
    item(call, `${id}-${callNumber(call.index)}`, levels),
  ])
  const ended =
    brokeAtEnd.length === 0
      ? []
      : [markup`<li class="ended ${worst(brokeAtEnd, levels)}-dot">The trace ends. ${chips(brokeAtEnd, levels)}</li>`]
  const broken = [...calls.flatMap(({ broke = [] }) => broke), ...brokeAtEnd]
  const tools = keysOf(
    calls.map(({ tool }) => tool),
    keys.tools,
  )
  const found = [...new Set(broken.flatMap((rule) => levels.get(rule) ?? []))].join(' ')
  return markup`<article class="card" id="${id}" data-level="${found}" data-rule="${keysOf(broken, keys.rules)}" data-tool="${tools}"><div class="inside"><h3><code>${trace}</code> <span class="count">${plural(total, 'call')}</span></h3>
${timelineStrip(timeline, levels)}
<ol class="calls">
${[...items, ...gap(calls.at(-1)?.index ?? -1, total), ...ended]}
</ol></div></article>`
}

function gap(before: number, after: number): readonly Markup[] {
  const missing = after - before - 1
  return missing > 0 ? [markup`<li class="gap">${plural(missing, 'call')} not shown</li>`] : []
}

function item(call: TimelineCall, id: string, levels: Levels): Markup {
  const { index, tool, outcome, broke = [], explains = [] } = call
  const failed = outcome === 'error' ? markup` <span class="count">failed</span>` : undefined
  const line = markup`<span class="number">${callNumber(index)}</span><code>${tool}</code>${names(call)}${failed}`
  const why = explains.map(
    ({ rule, reason }) =>
      markup` <span class="chip explains">${reasonWords(reason)}</span> <span class="count">${rule}</span>`,
  )
  if (broke.length > 0)
    return markup`<li id="${id}" class="broke ${worst(broke, levels)}-dot">${line} ${chips(broke, levels)}${why}${values(call)}</li>`
  if (why.length > 0) return markup`<li id="${id}" class="explains-dot">${line}${why}${values(call)}</li>`
  return markup`<li id="${id}">${line}${values(call)}</li>`
}

/** Names of arguments whose values are not to be shown. */
function names({ arguments: given = [], shown = {} }: TimelineCall): Markup | undefined {
  const hidden = given.filter((name) => !Object.hasOwn(shown, name))
  return hidden.length === 0 ? undefined : markup` <span class="count">(${hidden.join(', ')})</span>`
}

/** Folded: a page that somebody looks at over a shoulder shows a value when it is asked for. */
function values({ shown = {} }: TimelineCall): Markup | undefined {
  const entries = Object.entries(shown)
  if (entries.length === 0) return undefined
  return markup`<details class="values"><summary>${plural(entries.length, 'value')}</summary><dl>${entries.map(
    ([name, value]) => markup`<dt><code>${name}</code></dt><dd><code>${value}</code></dd>`,
  )}</dl></details>`
}

function chips(rules: readonly string[], levels: Levels): readonly Markup[] {
  return rules.map((rule) => markup`<span class="chip ${levels.get(rule) ?? 'note'}">breaks ${rule}</span>`)
}
