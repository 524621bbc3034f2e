import type { AssayResult } from '../model/result.js'
import { tool } from '../model/tool.js'
import type { UsageFact } from '../model/usage.js'
import { dollars, shortNumber, timeSpan } from './facts-phrase.js'
import { filterForm, filterKeys } from './html/filter-keys.js'
import { findingCards } from './html/finding-cards.js'
import { type Markup, markup } from './html/markup.js'
import { htmlHead, pageScript } from './html/page.js'
import { coveragePart, ruleTable, sourceTables } from './html/tables.js'
import { timelineAnchors, timelineCards } from './html/timeline-cards.js'
import {
  countedFindings,
  headsCoverage,
  noEvidencePhrase,
  presetPhrase,
  samplePhrase,
  verdictNames,
  verdictWords,
  windowPhrase,
} from './phrases.js'
import type { ReportContext } from './reporter.js'

const verdictTitles = { pass: 'Pass', fail: 'Fail', 'no-evidence': 'No evidence' } as const
const classes = { pass: 'pass', fail: 'fail', 'no-evidence': 'none' } as const

/**
 * One self-contained page: verdict, findings, the calls of the traces that broke a rule, rules, coverage, files. It loads
 * nothing and runs one script of its own, which narrows it down; its content security policy says so to the browser. Without
 * scripts everything is there.
 */
export function reportHtml(result: AssayResult, context: ReportContext): string {
  const anchors = timelineAnchors(result)
  const keys = filterKeys(result)
  const sections: readonly (readonly [id: string, title: string, part: Markup | undefined])[] = [
    ['findings', 'Findings', findingCards(result, anchors, keys)],
    ['traces', 'Traces', timelineCards(result, keys)],
    ['rules', 'Rules', context.about === 'coverage' ? undefined : ruleTable(result)],
    ['coverage', 'Coverage', context.about === 'rules' ? undefined : coveragePart(result)],
    ['files', 'Files', sourceTables(result)],
  ]
  const present = sections.flatMap(([id, title, part]) => (part === undefined ? [] : [{ id, title, part }]))
  const page = markup`${htmlHead(`${verdictNames[result.verdict]}: ${policyName(result)}`, 'script')}
<body><a class="skip" href="#findings">Skip to the findings</a>
<div class="page">
${banner(result)}
<nav aria-label="Sections"><ul>
${present.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}
</ul></nav>
<main>
${filterForm(result, keys)}
${present.map(({ part }) => part)}
</main>
<footer>Assay ${tool.version} · policy <code>${result.policy.digest}</code>${context.reproduce === undefined ? undefined : markup`<br>Reproduce: <code>${context.reproduce}</code>`}</footer>
</div>
${pageScript}
</body>
</html>
`
  // Parts that are absent leave empty lines.
  return page.html.replace(/\n{2,}/g, '\n')
}

function banner(result: AssayResult): Markup {
  const { verdict, accepted, traces, coverage, policy } = result
  const { icon } = verdictWords[verdict]
  const counts = countedFindings(result)
  const figures: readonly (readonly [title: string, figure: string | number])[] = [
    ['Errors', counts.error],
    ['Warnings', counts.warning],
    ['Notes', counts.note],
    ['Accepted', accepted.waived + accepted.tolerated + accepted.known],
    ['Traces', traces.traces],
    ['Calls', traces.calls],
    ...factFigures(result),
    ...(headsCoverage(result) ? [['Coverage', coverage.empty ? '–' : `${coverage.percent} %`] as const] : []),
  ]
  const preset = presetPhrase(result)
  const checkedAgainst = policy.file === undefined ? 'a policy' : markup`<code>${policy.file}</code>`
  const scope = [...samplePhrase(result), ...windowPhrase(result)].map((words) => markup`<p>Traces ${words}</p>`)
  const why = verdict === 'no-evidence' ? markup`<p>${noEvidencePhrase(result)}</p>` : undefined
  return markup`<header>
<span class="verdict ${classes[verdict]}">${icon} ${verdictTitles[verdict]}</span>
<h1>${policyName(result)}</h1>
<p class="soft">Recorded tool calls of an agent, checked against ${checkedAgainst}</p>
${scope}
${preset === undefined ? undefined : markup`<p>${preset}</p>`}
${why}
<dl class="figures">
${figures.map(([title, figure]) => markup`<div><dt>${title}</dt><dd>${figure}</dd></div>`)}
</dl>
</header>`
}

/** `≥` before what is not the whole. */
function factFigures({ facts }: AssayResult): readonly (readonly [title: string, figure: string])[] {
  const { denied, turns, tokens, costUsd, durationMs = 0, atLeast } = facts
  const say = (fact: UsageFact, words: string) => (atLeast?.includes(fact) ? `≥ ${words}` : words)
  return [
    ...(denied > 0 ? [['Denied', String(denied)] as const] : []),
    ...(turns !== undefined ? [['Turns', say('turns', String(turns))] as const] : []),
    ...(tokens !== undefined ? [['Tokens', say('tokens', shortNumber(tokens.total))] as const] : []),
    ...(costUsd !== undefined ? [['Cost', say('costUsd', dollars(costUsd))] as const] : []),
    ...(durationMs > 0 ? [['Time', say('durationMs', timeSpan(durationMs))] as const] : []),
  ]
}

function policyName({ policy }: AssayResult): string {
  return policy.name === '' ? 'unnamed policy' : policy.name
}
