import { codes } from '../../codes/index.js'
import type { Finding, Violation } from '../../model/finding.js'
import type { AssayResult } from '../../model/result.js'
import { acceptances } from '../grouping/failing-findings.js'
import { sourceText } from '../grouping/finding-places.js'
import { type FindingGroup, groupFindings } from '../grouping/group-findings.js'
import { neverFolded } from '../grouping/never-folded.js'
import { isWaivable } from '../grouping/waivable.js'
import { callNumber, plural, titleOf, violationPhrase } from '../phrases.js'
import { type Markup, markup } from './markup.js'

/** Findings shown in all, and of one rule: a page of more is no longer read, and browsers become slow. */
const shown = 500
const shownOfRule = 50
const shownViolations = 5

const standings = {
  error: '✖ error',
  warning: '▲ warning',
  note: '● note',
  known: '☑ known',
  accepted: '☑ accepted',
} as const

/** Findings by rule, worst first; errors unfolded. `anchors`: trace → the id of its timeline in the page. */
export function findingCards(result: AssayResult, anchors: ReadonlyMap<string, string>): Markup {
  const meanings = new Map((result.ruleMeanings ?? []).map(({ rule, means }) => [rule, means]))
  const acceptedBy = acceptances(result)
  let room = shown
  const cards = groupFindings(result).flatMap((group) => {
    const list = group.findings.slice(0, neverFolded.has(group.rule) ? shownOfRule : Math.min(room, shownOfRule))
    room -= list.length
    return list.length === 0 ? [] : [card(group, list, anchors, acceptedBy, meanings.get(group.rule))]
  })
  const all = result.findings.length + result.findingsOmitted
  return markup`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${all === 0 ? markup`<p>None. Every call kept the policy.</p>` : undefined}
${cards}
${room < shown && shown - room < all ? markup`<p class="soft">Showing ${shown - room} of ${all} findings. The JSON report holds more.</p>` : undefined}
</section>`
}

function card(
  group: FindingGroup,
  list: readonly Finding[],
  anchors: ReadonlyMap<string, string>,
  acceptedBy: (finding: Finding) => string | undefined,
  means: string | undefined,
): Markup {
  const { standing, rule, findings, row } = group
  const title = titleOf(rule)
  const broken =
    row && row.applicable > 0 ? markup` · broken in ${row.violated}/${plural(row.applicable, 'trace')}` : undefined
  const heading = markup`<summary><span class="chip ${standing}">${standings[standing]}</span> <code>${rule}</code>${title === undefined ? undefined : markup` ${title}`} <span class="count">${plural(findings.length, 'finding')}${broken}</span></summary>`
  const cut = findings.length - list.length
  const rest = cut > 0 ? markup`<li class="soft">${cut} more of this rule.</li>` : undefined
  const body = markup`${advice(rule, means)}<ol class="list">
${list.map((finding) => item(finding, anchors, acceptedBy(finding)))}
${rest}
</ol>
</details>`
  return standing === 'error' || neverFolded.has(rule)
    ? markup`<details class="card" open>${heading}
${body}`
    : markup`<details class="card">${heading}
${body}`
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

function item(finding: Finding, anchors: ReadonlyMap<string, string>, accepted: string | undefined): Markup {
  const { message, location, policyLocation, violations = [] } = finding
  const source = sourceText(finding)
  const facts = [
    ...(source === undefined ? [] : [markup`<code>${source}</code>`]),
    ...(location ? [markup`<code>${location.file}:${location.line}</code>`] : []),
    ...traceFact(finding, anchors),
    ...(policyLocation ? [markup`policy <code>${policyLocation.file}:${policyLocation.line}</code>`] : []),
    ...violations.slice(0, shownViolations).map(violationFact),
    ...(violations.length === 0 && isWaivable(finding) ? [markup`<code>${finding.fingerprint}</code>`] : []),
    ...(accepted === undefined ? [] : [markup`<em>${accepted}</em>`]),
  ]
  return markup`<li><p>${message}</p><p class="meta">${facts.flatMap((fact, at) => (at === 0 ? [fact] : [markup`· ${fact}`]))}</p></li>`
}

function violationFact(violation: Violation): Markup {
  const accepted = violation.accepted ? markup` (accepted)` : undefined
  return markup`<code>${violationPhrase(violation)}</code>${accepted} <code>${violation.fingerprint}</code>`
}

function traceFact({ trace, callIndex }: Finding, anchors: ReadonlyMap<string, string>): readonly Markup[] {
  if (trace === undefined) return []
  const anchor = anchors.get(trace)
  const name =
    anchor === undefined ? markup`<code>${trace}</code>` : markup`<a href="#${anchor}"><code>${trace}</code></a>`
  return [callIndex === undefined ? markup`trace ${name}` : markup`trace ${name}, call ${callNumber(callIndex)}`]
}
