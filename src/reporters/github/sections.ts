import type { AssayResult } from '../../model/result.js'
import { markdownCode, markdownFence, markdownText } from '../../text/escape-markdown.js'
import { runsPhrase } from '../history/earlier-runs.js'
import {
  acceptedPhrase,
  coveragePhrase,
  leftOutPhrase,
  plural,
  ratePhrases,
  silentFiles,
  unsentNames,
} from '../phrases.js'
import type { FindingKind } from './finding-kinds.js'
import type { GithubReport } from './github-report.js'
import type { MarkdownSection } from './plan/markdown-budget.js'
import type { Surface } from './plan/surfaces.js'

/** `<sub>commit · baseline · policy · evidence · run</sub>`: always the last line. */
export function footer(result: AssayResult | undefined, report: GithubReport): string {
  const parts = [
    ...(report.commit === undefined ? [] : [`commit ${markdownCode(report.commit.slice(0, 7))}`]),
    ...baselineParts(result, report),
    ...runsParts(result),
    ...(result === undefined ? [] : [`policy ${markdownCode(result.policy.digest.slice(0, 19))}`]),
    ...(report.evidenceDigest === undefined ? [] : [`evidence ${markdownCode(report.evidenceDigest)}`]),
    ...(report.runUrl === undefined
      ? []
      : [`[run${report.hasArtifact === false ? '' : ' and artifact'}](${encodeURI(report.runUrl)})`]),
  ]
  return `\n<sub>${['Assay', ...parts].join(' · ')}</sub>\n`
}

/** In the footer, which may change without news. */
function runsParts(result: AssayResult | undefined): readonly string[] {
  const runs = result && runsPhrase(result)
  return runs === undefined ? [] : [runs]
}

/** `baseline abc1234, 3 days old, sha256:…`: what is known of it. */
function baselineParts(result: AssayResult | undefined, { baseline }: GithubReport): readonly string[] {
  if (result?.comparison?.baseline !== 'used') return []
  const { commit } = result.comparison.base
  const name = commit === undefined ? undefined : markdownCode(commit.slice(0, 7))
  const known = [
    name !== undefined && baseline?.url !== undefined ? `[${name}](${encodeURI(baseline.url)})` : name,
    baseline?.age,
    baseline && markdownCode(baseline.digest.slice(0, 19)),
  ].filter((part) => part !== undefined)
  return known.length === 0 ? [] : [`baseline ${known.join(', ')}`]
}

export function acceptedTable(kinds: readonly FindingKind[], report: GithubReport, surface: Surface): MarkdownSection {
  const count = kinds.reduce((sum, kind) => sum + kind.findings.length, 0)
  return details(
    `Tolerated and waived (${count}): shown, not counted`,
    '| Rule | Tool | Why | Times |\n|---|---|---|--:|\n',
    kinds.map(({ first, findings }) =>
      row([
        markdownCode(first.rule),
        first.tool === undefined ? '' : markdownCode(first.tool),
        markdownText(acceptedPhrase(first) ?? ''),
        String(findings.length),
      ]),
    ),
    report,
    surface,
  )
}

export function rulesTable({ rules }: AssayResult, report: GithubReport, surface: Surface): readonly MarkdownSection[] {
  if (rules.length === 0) return []
  const worstFirst = [...rules].sort((a, b) => b.violated - a.violated || b.applicable - a.applicable)
  const broken = rules.filter((rule) => rule.violated > 0).length
  const table = details(
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
    report,
    surface,
  )
  return [table]
}

/** How often rules are broken in all traces, where only a sample of them was checked. */
export function ratesList(result: AssayResult, report: GithubReport, surface: Surface): readonly MarkdownSection[] {
  const rows = ratePhrases(result).map((line) => `- ${markdownText(line)}\n`)
  return rows.length === 0 ? [] : [details('Of all traces, as far as the sample shows', '', rows, report, surface)]
}

export function coverageList(result: AssayResult, report: GithubReport, surface: Surface): MarkdownSection {
  const { coverage } = result
  const lists: readonly [string, readonly string[]][] = [
    ['Never called', coverage.uncovered],
    ['Called, not in the policy', coverage.unexpected],
    ['Denied, and called', coverage.deniedSeen],
    ['Denied, never tried', coverage.deniedUnseen],
    ['Called', coverage.covered],
    ['Arguments never sent', unsentNames(coverage)],
  ]
  return details(
    `Coverage: ${coveragePhrase(result)}; rules exercised ${coverage.rulePercent} %`,
    '',
    lists.flatMap(([title, tools]) => (tools.length === 0 ? [] : [`- ${title}: ${names(tools, report, surface)}\n`])),
    report,
    surface,
  )
}

/** A list inside a line has no rows to leave out, so it is cut here. */
function names(tools: readonly string[], report: GithubReport, { others: most, rest }: Surface): string {
  const shown = tools.slice(0, most).map((tool) => markdownCode(tool, 80))
  const cut = tools.length > most ? ` … (showing ${most} of ${tools.length}; ${rest(report)} has more)` : ''
  return `${shown.join(', ')}${cut}`
}

/** What the verdict does not cover: records of other kinds, rules that could not be evaluated. */
export function notEvaluated(result: AssayResult, report: GithubReport, surface: Surface): readonly MarkdownSection[] {
  const rows = [
    ...silentFiles(result).map(
      ({ file, format }) => `- ${markdownCode(file)} holds no tool call, read as ${markdownText(format)}\n`,
    ),
    ...result.rules
      .filter((rule) => rule.notEvaluable > 0)
      .map((rule) => `- ${markdownCode(rule.rule)} could not be evaluated in ${plural(rule.notEvaluable, 'trace')}\n`),
    ...result.traces.skipped.map((skipped) => `- Skipped: ${markdownText(leftOutPhrase(skipped))}\n`),
  ]
  return rows.length === 0
    ? []
    : [details(`Not evaluated (${rows.length}): skipped or not evaluable`, '', rows, report, surface)]
}

export function filesTable(
  { traces }: AssayResult,
  report: GithubReport,
  surface: Surface,
): readonly MarkdownSection[] {
  const rows = traces.files.map(({ file, format, traces, calls, sha256 }) =>
    row([
      markdownCode(file),
      markdownCode(format),
      String(traces),
      String(calls),
      sha256 === '' ? '' : markdownCode(sha256.slice(0, 12)),
    ]),
  )
  const head = '| File | Format | Traces | Calls | SHA-256 |\n|---|---|--:|--:|---|\n'
  return rows.length === 0 ? [] : [details(`Trace files (${rows.length})`, head, rows, report, surface)]
}

export function reproduction(command: string): MarkdownSection {
  const head = `\n<details><summary>Reproduce</summary>\n\n${markdownFence(command, 'sh')}\n`
  return { head, rows: [], foot: '\n</details>\n', most: 0, cut: () => '' }
}

/** `title` is raw HTML. */
export function details(
  title: string,
  head: string,
  rows: readonly string[],
  report: GithubReport,
  surface: Surface,
): MarkdownSection {
  return {
    head: `\n<details><summary>${title}</summary>\n\n${head}`,
    rows,
    foot: '\n</details>\n',
    most: surface.others,
    cut: (shown) => `\n_Showing ${shown} of ${rows.length} above; ${surface.rest(report)} holds all of them._\n`,
  }
}

/** A row of a table. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}
