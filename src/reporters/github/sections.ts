import type { Location } from '../../model/location.js'
import type { RuleRow } from '../../model/outcome.js'
import type { AssayResult } from '../../model/result.js'
import { markdownCode, markdownFence, markdownText } from '../../text/escape-markdown.js'
import { acceptedPhrase, coveragePhrase, plural } from '../phrases.js'
import { type FindingKind, findingKinds } from './finding-kinds.js'
import type { GithubReport } from './github-report.js'
import type { MarkdownSection } from './markdown-budget.js'

/** How many rows of each kind a surface shows at most. */
export interface RowLimits {
  readonly findings: number
  readonly others: number
}

/** The parts that comment and summary have in common, in the same order. Empty ones are left out. */
export function reportSections(
  result: AssayResult,
  report: GithubReport,
  limits: RowLimits,
): readonly MarkdownSection[] {
  const { counted, accepted } = findingKinds(result)
  return [
    ...(counted.length > 0 ? [findingsTable(result, counted, limits.findings)] : []),
    ...(accepted.length > 0 ? [acceptedTable(accepted, limits.others)] : []),
    ...(result.rules.length > 0 ? [rulesTable(result.rules, limits.others)] : []),
    coverageList(result, limits.others),
    ...notEvaluated(result, limits.others),
    ...(report.reproduce === undefined ? [] : [reproduction(report.reproduce)]),
  ]
}

/** `<sub>commit · policy · run</sub>`: always the last line. */
export function footer(result: AssayResult | undefined, report: GithubReport): string {
  const parts = [
    ...(report.commit === undefined ? [] : [`commit ${markdownCode(report.commit.slice(0, 7))}`]),
    ...(result === undefined ? [] : [`policy ${markdownCode(result.policy.digest.slice(0, 19))}`]),
    ...(report.evidenceDigest === undefined ? [] : [`evidence ${markdownCode(report.evidenceDigest)}`]),
    ...(report.runUrl === undefined ? [] : [`[run and artifact](${encodeURI(report.runUrl)})`]),
  ]
  return `\n<sub>${['Assay', ...parts].join(' · ')}</sub>\n`
}

const icons = { error: '❌&nbsp;error', warning: '⚠️&nbsp;warning', note: 'ℹ️&nbsp;note' } as const

function findingsTable(result: AssayResult, kinds: readonly FindingKind[], most: number): MarkdownSection {
  const kept = kinds.reduce((sum, kind) => sum + kind.count, 0)
  return {
    head: '\n| Level | Rule, tool | What, and what to do | First seen | Times |\n|---|---|---|---|--:|\n',
    rows: kinds.map((kind) => findingRow(kind)),
    foot:
      result.findingsOmitted === 0
        ? ''
        : `\n_The table is of the first ${kept} findings; ${result.findingsOmitted} more were counted and not kept._\n`,
    most,
    cut: (shown) =>
      `\n_Showing ${shown} of ${kinds.length} kinds of findings, worst first; the artifact holds all of them._\n`,
  }
}

function findingRow({ first, count, traces }: FindingKind): string {
  const call = first.callIndex === undefined ? '' : `, call&nbsp;${first.callIndex}`
  return row([
    icons[first.level],
    lines(markdownCode(first.rule), first.tool === undefined ? undefined : markdownCode(first.tool)),
    markdownText(first.message, 400),
    lines(
      first.location && place(first.location),
      first.trace === undefined ? undefined : `trace ${markdownCode(first.trace, 80)}${call}`,
      first.policyLocation && place(first.policyLocation),
    ),
    traces > 1 ? `${count} in ${traces} traces` : String(count),
  ])
}

/** Several lines in one cell. */
function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('<br>')
}

function acceptedTable(kinds: readonly FindingKind[], most: number): MarkdownSection {
  const count = kinds.reduce((sum, kind) => sum + kind.count, 0)
  return details(
    `Tolerated and waived (${count}): shown, not counted`,
    '| Rule | Tool | Why | Times |\n|---|---|---|--:|\n',
    kinds.map(({ first, count: times }) =>
      row([
        markdownCode(first.rule),
        first.tool === undefined ? '' : markdownCode(first.tool),
        markdownText(acceptedPhrase(first) ?? ''),
        String(times),
      ]),
    ),
    most,
  )
}

function rulesTable(rules: readonly RuleRow[], most: number): MarkdownSection {
  const worstFirst = [...rules].sort((a, b) => b.violated - a.violated || b.applicable - a.applicable)
  const broken = rules.filter((rule) => rule.violated > 0).length
  return details(
    `Rules: ${broken === 0 ? 'none' : broken} of ${rules.length} violated`,
    '| Rule | Held | Violated | Not exercised | Not evaluable |\n|---|--:|--:|--:|--:|\n',
    worstFirst.map((rule) =>
      row([
        markdownCode(rule.rule),
        `${rule.held}/${rule.applicable}`,
        rule.violated === 0 ? '0' : `**${rule.violated}/${rule.applicable}**`,
        String(rule.notExercised),
        String(rule.notEvaluable),
      ]),
    ),
    most,
  )
}

function coverageList(result: AssayResult, most: number): MarkdownSection {
  const { coverage } = result
  const lists: readonly [string, readonly string[]][] = [
    ['Never called', coverage.uncovered],
    ['Called, not in the policy', coverage.unexpected],
    ['Denied, and called', coverage.deniedSeen],
    ['Denied, never tried', coverage.deniedUnseen],
    ['Called', coverage.covered],
  ]
  return details(
    `Coverage: ${coveragePhrase(result)}; rules exercised ${coverage.rulePercent} %`,
    '',
    lists.flatMap(([title, tools]) => (tools.length === 0 ? [] : [`- ${title}: ${names(tools, most)}\n`])),
    lists.length,
  )
}

/** A list inside a line has no rows to leave out, so it is cut here. */
function names(tools: readonly string[], most: number): string {
  const shown = tools.slice(0, most).map((tool) => markdownCode(tool, 80))
  return `${shown.join(', ')}${tools.length > most ? ` … (showing ${most} of ${tools.length})` : ''}`
}

/** What the verdict does not speak about: records of other kinds, rules that could not be judged. */
function notEvaluated(result: AssayResult, most: number): readonly MarkdownSection[] {
  const rows = [
    ...result.rules
      .filter((rule) => rule.notEvaluable > 0)
      .map((rule) => `- ${markdownCode(rule.rule)} could not be evaluated in ${plural(rule.notEvaluable, 'trace')}\n`),
    ...result.traces.skipped.map(
      ({ reason, count }) => `- ${plural(count, 'record')} skipped: ${markdownText(reason)}\n`,
    ),
  ]
  return rows.length === 0 ? [] : [details(`Skipped or not evaluable (${rows.length})`, '', rows, most)]
}

function reproduction(command: string): MarkdownSection {
  return details('Reproduce', `${markdownFence(command, 'sh')}\n`, [], 0)
}

function details(title: string, head: string, rows: readonly string[], most: number): MarkdownSection {
  return {
    head: `\n<details><summary>${title}</summary>\n\n${head}`,
    rows,
    foot: '\n</details>\n',
    most,
    cut: (shown) => `\n_Showing ${shown} of ${rows.length} above; the artifact holds all of them._\n`,
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}

function place(at: Location): string {
  return markdownCode(`${at.file}:${at.line}`)
}
