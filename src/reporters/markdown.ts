import type { Finding } from '../model/finding.js'
import type { RuleRow } from '../model/outcome.js'
import type { AssayResult } from '../model/result.js'
import { htmlCode, markdownCode, markdownText } from '../text/escape-markdown.js'
import { caseBlocks, comparisonBlocks } from './compare/compare-markdown.js'
import { factsPhrase, hasFacts } from './facts-phrase.js'
import { sourceText } from './grouping/finding-places.js'
import { type FindingGroup, groupFindings } from './grouping/group-findings.js'
import { neverFolded } from './grouping/never-folded.js'
import { fairShares, spreadFindings } from './grouping/spread-findings.js'
import { fingerprintsToWaive } from './grouping/waivable.js'
import {
  acceptedPhrase,
  callNumber,
  countsPhrase,
  coveragePhrase,
  leftOutCount,
  noEvidencePhrase,
  plural,
  presetPhrase,
  ratePhrases,
  silentFiles,
  titleOf,
  tracesPhrase,
} from './phrases.js'
import type { ReportContext } from './reporter.js'

const shownFindings = 50
/** Of rules whose findings are never folded away. */
const shownUnfolded = 50
/** Violations of one call. */
const shownFingerprints = 5
const shownRows = 50

const headings = { pass: '✅ Assay: pass', fail: '❌ Assay: fail', 'no-evidence': '⚪ Assay: no evidence' } as const
const icons = {
  error: '❌ error',
  warning: '⚠️ warning',
  note: 'ℹ️ note',
  known: '☑️ known',
  accepted: '☑️ accepted',
} as const

/** The report as GitHub-flavoured Markdown, for a job summary or a file. Failing parts are open, the rest is folded. */
export function reportMarkdown(result: AssayResult, context: ReportContext): string {
  return `${[
    `## ${headings[result.verdict]} · ${countsPhrase(result)}`,
    summary(result),
    ...comparisonBlocks(result),
    ...(context.about === 'coverage' ? [] : [...findings(result), ...caseBlocks(result), ...rules(result.rules)]),
    ...(context.about === 'rules' ? [] : coverage(result)),
    ...rates(result),
    ...notEvaluated(result),
    ...(context.reproduce === undefined ? [] : [`Reproduce: ${markdownCode(context.reproduce, 2000)}`]),
  ].join('\n\n')}\n`
}

function summary(result: AssayResult): string {
  const { name, file, digest } = result.policy
  const policy = [...(name === '' ? [] : [markdownText(name, 80)]), ...(file === undefined ? [] : [markdownCode(file)])]
  const lines = [
    `Policy ${policy.join(' ')} · ${tracesPhrase(result)} · coverage ${coveragePhrase(result)}`,
    ...(hasFacts(result.facts) ? ['', factsPhrase(result.facts), ''] : []),
    `<sub>policy ${markdownCode(digest.slice(0, 19))}</sub>`,
  ]
  const preset = presetPhrase(result)
  if (preset !== undefined) lines.unshift(preset, '')
  if (result.verdict === 'no-evidence') lines.unshift(`**${noEvidencePhrase(result)}**`, '')
  return lines.join('\n')
}

function findings(result: AssayResult): readonly string[] {
  const all = result.findings.length + result.findingsOmitted
  const groups = groupFindings(result)
  const shares = fairShares(
    groups.map((group) => group.findings.length),
    shownFindings,
  )
  const sections = groups.flatMap((group, i) => {
    const room = neverFolded.has(group.rule) ? Math.max(shares[i]!, shownUnfolded) : shares[i]!
    return room === 0 ? [] : [findingGroup(group, spreadFindings(group.findings, room))]
  })
  if (all > shownFindings) sections.push(`Showing ${shownFindings} of ${all} findings.`)
  return sections
}

function findingGroup(group: FindingGroup, shown: readonly Finding[]): string {
  const title = titleOf(group.rule)
  const named = new Set<string>()
  const facts = [
    plural(group.findings.length, 'finding'),
    ...(group.row && group.row.applicable > 0
      ? [`broken in ${group.row.violated}/${plural(group.row.applicable, 'trace')}`]
      : []),
  ]
  const heading = `${icons[group.standing]} ${htmlCode(group.rule)}${title ? ` ${title}` : ''} · ${facts.join(' · ')}`
  return details(heading, group.standing === 'error' || neverFolded.has(group.rule), [
    '| Where | Trace | What |',
    '|---|---|---|',
    ...shown.map((finding) => `| ${where(finding)} | ${run(finding)} | ${what(finding, named)} |`),
  ])
}

function where(finding: Finding): string {
  const at = finding.location ?? finding.policyLocation
  const places = [sourceText(finding), at && `${at.file}:${at.line}`].filter((place) => place !== undefined)
  return places.map((place) => markdownCode(place)).join('<br>')
}

function run(finding: Finding): string {
  if (finding.trace === undefined) return ''
  return `${markdownCode(finding.trace, 60)}${finding.callIndex === undefined ? '' : ` call ${callNumber(finding.callIndex)}`}`
}

/** @param named fingerprints that the group has shown */
function what(finding: Finding, named: Set<string>): string {
  const accepted = acceptedPhrase(finding)
  const fresh = fingerprintsToWaive(finding).filter((fingerprint) => !named.has(fingerprint) && named.add(fingerprint))
  return [
    `${markdownText(finding.message, 600)}${accepted === undefined ? '' : ` <em>${markdownText(accepted)}</em>`}`,
    ...fresh.slice(0, shownFingerprints).map((fingerprint) => `<sub>${markdownCode(fingerprint)}</sub>`),
  ].join('<br>')
}

function rules(rows: readonly RuleRow[]): readonly string[] {
  if (rows.length === 0) return []
  const table = [
    '| Rule | Held | Not exercised | Not evaluable |',
    '|---|--:|--:|--:|',
    ...rows
      .slice(0, shownRows)
      .map(
        (row) =>
          `| ${markdownCode(row.rule)} | ${row.held}/${row.applicable} | ${row.notExercised} | ${row.notEvaluable} |`,
      ),
  ]
  if (rows.length > shownRows) table.push('', `Showing ${shownRows} of ${rows.length} rules.`)
  return [details(`Rules (${rows.length}), in traces`, false, table)]
}

function rates(result: AssayResult): readonly string[] {
  const lines = ratePhrases(result).map((line) => `- ${markdownText(line)}`)
  return lines.length === 0 ? [] : [details('Of all traces, as far as the sample shows', false, lines)]
}

function coverage(result: AssayResult): readonly string[] {
  const { coverage } = result
  const rows = [
    ['Called', coverage.covered],
    ['Never called', coverage.uncovered],
    ['Denied and called', coverage.deniedSeen],
    ['Denied, never tried', coverage.deniedUnseen],
    ['Called, not in the policy', coverage.unexpected],
  ] as const
  return [
    details(`Coverage: ${coveragePhrase(result)}`, false, [
      '| Tools | | |',
      '|---|--:|---|',
      ...rows.map(([label, list]) => `| ${label} | ${list.length} | ${nameList(list)} |`),
    ]),
  ]
}

function nameList(list: readonly string[]): string {
  const shown = list.slice(0, shownRows).map((name) => markdownCode(name, 60))
  return [...shown, ...(list.length > shown.length ? [`… ${list.length - shown.length} more`] : [])].join(', ')
}

function notEvaluated(result: AssayResult): readonly string[] {
  const { skipped } = result.traces
  const silent = silentFiles(result)
  const files =
    silent.length === 0
      ? []
      : [`${plural(silent.length, 'file')} without a tool call: ${nameList(silent.map(({ file }) => file))}`]
  if (skipped.length === 0) return files
  return [
    ...files,
    details(`Not evaluated (${leftOutCount(skipped)})`, false, [
      '| Reason | Count |',
      '|---|--:|',
      ...skipped.slice(0, shownRows).map(({ reason, count }) => `| ${markdownText(reason)} | ${count} |`),
    ]),
  ]
}

/** `heading` is raw HTML. */
function details(heading: string, open: boolean, body: readonly string[]): string {
  return [`<details${open ? ' open' : ''}>`, `<summary>${heading}</summary>`, '', ...body, '', '</details>'].join('\n')
}
