import { codes } from '../../codes/index.js'
import type { Finding, Violation } from '../../model/finding.js'
import type { AssayResult } from '../../model/result.js'
import { acceptances } from '../grouping/failing-findings.js'
import { sourceText } from '../grouping/finding-places.js'
import { type FindingGroup, groupFindings, type Standing } from '../grouping/group-findings.js'
import { neverFolded } from '../grouping/never-folded.js'
import { isWaivable } from '../grouping/waivable.js'
import { callNumber, plural, titleOf, violationPhrase } from '../phrases.js'
import { reasonWords } from '../related-phrases.js'
import { type FilterKeys, keyOf } from './filter-keys.js'
import { type Markup, markup } from './markup.js'
import type { TimelineAnchor } from './timeline-cards.js'

/** Of one rule; the others are folded. */
const shownOfRule = 50
const shownViolations = 5

const standings = {
  error: '✖ error',
  warning: '▲ warning',
  note: '● note',
  known: '☑ known',
  accepted: '☑ accepted',
} as const

/** Findings by rule, worst first; errors unfolded. `anchors`: trace → its timeline in the page. */
export function findingCards(
  result: AssayResult,
  anchors: ReadonlyMap<string, TimelineAnchor>,
  keys: FilterKeys,
): Markup {
  const meanings = new Map((result.ruleMeanings ?? []).map(({ rule, means }) => [rule, means]))
  const page: Page = { anchors, keys, acceptedBy: acceptances(result) }
  const { findings, findingsOmitted } = result
  return markup`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${findings.length + findingsOmitted === 0 ? markup`<p>None. Every call kept the policy.</p>` : undefined}
${groupFindings(result).map((group) => card(group, page, meanings.get(group.rule)))}
${findingsOmitted > 0 ? markup`<p class="soft">Showing ${findings.length} of ${findings.length + findingsOmitted} findings: a result keeps no more, and counts the others.</p>` : undefined}
</section>`
}

interface Page {
  readonly anchors: ReadonlyMap<string, TimelineAnchor>
  readonly keys: FilterKeys
  readonly acceptedBy: (finding: Finding) => string | undefined
}

function card(group: FindingGroup, page: Page, means: string | undefined): Markup {
  const { standing, rule, findings, row } = group
  const title = titleOf(rule)
  const broken =
    row && row.applicable > 0 ? markup` · broken in ${row.violated}/${plural(row.applicable, 'trace')}` : undefined
  const heading = markup`<summary><span class="chip ${standing}">${standings[standing]}</span> <code>${rule}</code>${title === undefined ? undefined : markup` ${title}`} <span class="count">${plural(findings.length, 'finding')}${broken}</span></summary>`
  const items = findings.map((finding) => item(finding, standing, page))
  const first = markup`<ol class="list">
${items.slice(0, shownOfRule)}
</ol>`
  const others = items.slice(shownOfRule)
  const more =
    others.length === 0
      ? undefined
      : markup`<details class="more"><summary>${others.length} more of this rule</summary><ol class="list" start="${shownOfRule + 1}">
${others}
</ol></details>`
  const body = markup`${heading}
${advice(rule, means)}${first}
${more}
</details>`
  return standing === 'error' || neverFolded.has(rule)
    ? markup`<details class="card group" open>${body}`
    : markup`<details class="card group">${body}`
}

function advice(rule: string, means: string | undefined): Markup | undefined {
  const code = codes.get(rule)
  // What to do stands in each finding's own sentence.
  if (code) return markup`<p class="advice">${plain(code.meaning)}</p>`
  return means === undefined ? undefined : markup`<p class="advice">The policy asks: ${means}</p>`
}

/** The words of codes are written with backquotes. */
function plain(text: string): string {
  return text.replaceAll('`', '')
}

function item(finding: Finding, standing: Standing, { anchors, keys, acceptedBy }: Page): Markup {
  const accepted = acceptedBy(finding)
  const { message, location, policyLocation, violations = [] } = finding
  const source = sourceText(finding)
  const facts: Markup[] = []
  if (source !== undefined) facts.push(markup`<code>${source}</code>`)
  if (location) facts.push(markup`<code>${location.file}:${location.line}</code>`)
  facts.push(...traceFact(finding, anchors), ...relatedFacts(finding, anchors))
  if (policyLocation) facts.push(markup`policy <code>${policyLocation.file}:${policyLocation.line}</code>`)
  for (const violation of violations.slice(0, shownViolations)) facts.push(violationFact(violation))
  if (violations.length === 0 && isWaivable(finding)) facts.push(markup`<code>${finding.fingerprint}</code>`)
  if (accepted !== undefined) facts.push(markup`<em>${accepted}</em>`)
  for (let at = 1; at < facts.length; at++) facts[at] = markup`· ${facts[at]}`
  return markup`<li data-level="${standing}" data-rule="${keyOf(finding.rule, keys.rules)}" data-tool="${keyOf(finding.tool, keys.tools)}"><p>${message}</p><p class="meta">${facts}</p></li>`
}

function violationFact(violation: Violation): Markup {
  const accepted = violation.accepted ? markup` (accepted)` : undefined
  return markup`<code>${violationPhrase(violation)}</code>${accepted} <code>${violation.fingerprint}</code>`
}

/** The earlier calls that explain a finding, each a link where the page shows it. */
function relatedFacts({ trace = '', related = [] }: Finding, anchors: Page['anchors']): readonly Markup[] {
  const anchor = anchors.get(trace)
  return related.map(({ callIndex, reason }) => {
    const call = `call ${callNumber(callIndex)}`
    const name = anchor?.calls.has(callIndex)
      ? markup`<a href="#${anchor.id}-${callNumber(callIndex)}">${call}</a>`
      : call
    return markup`${name} ${reasonWords(reason)}`
  })
}

function traceFact({ trace, callIndex }: Finding, anchors: Page['anchors']): readonly Markup[] {
  if (trace === undefined) return []
  const anchor = anchors.get(trace)
  const call = callIndex === undefined ? undefined : `call ${callNumber(callIndex)}`
  if (anchor === undefined) return [markup`trace <code>${trace}</code>${call === undefined ? '' : `, ${call}`}`]
  const name = markup`trace <a href="#${anchor.id}"><code>${trace}</code></a>`
  if (callIndex === undefined || call === undefined) return [name]
  return anchor.calls.has(callIndex)
    ? [markup`${name}, <a href="#${anchor.id}-${callNumber(callIndex)}">${call}</a>`]
    : [markup`${name}, ${call}`]
}
