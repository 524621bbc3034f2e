import type { AssayResult } from '../../model/result.js'
import { markdownCode, markdownProse } from '../../text/escape-markdown.js'
import { ratesPhrase, statusWords } from '../compare/compare-phrases.js'
import { findingPlaces } from '../grouping/finding-places.js'
import { plural } from '../phrases.js'
import type { FindingKind } from './finding-kinds.js'
import type { GithubReport } from './github-report.js'
import { levelIcons } from './level-icons.js'
import { placeLink } from './place-link.js'
import type { MarkdownSection } from './plan/markdown-budget.js'
import type { Surface } from './plan/surfaces.js'
import { details, row } from './sections.js'

/** The kinds of findings to look at first, one a row, worst first. */
export function findingsTable(
  result: AssayResult,
  kinds: readonly FindingKind[],
  report: GithubReport,
  surface: Surface,
): MarkdownSection {
  const { findingsOmitted } = result
  return {
    head: `\n${lead(kinds)}${tableHead(result)}`,
    rows: kinds.map((kind) => findingRow(kind, report)),
    foot:
      findingsOmitted === 0
        ? ''
        : `\n_The report is of the first ${result.findings.length} findings; ${findingsOmitted} more were counted and not kept._\n`,
    most: surface.findings,
    cut: (shown) =>
      `\n_Showing ${shown} of ${kinds.length} kinds of findings, worst first; ${surface.rest(report)} holds all of them._\n`,
  }
}

/** What the baseline had already, or may have had: read by whoever wants to. */
export function knownTable(
  result: AssayResult,
  kinds: readonly FindingKind[],
  report: GithubReport,
  surface: Surface,
): MarkdownSection {
  const uncertain = kinds.some(({ change }) => change?.status === 'uncertain')
  const title = `Known since the baseline${uncertain ? ', or not certain to be new' : ''}: ${extent(kinds)}`
  const rows = kinds.map((kind) => findingRow(kind, report))
  return details(title, tableHead(result), rows, report, surface)
}

/** So that the headline's numbers, which count findings, add up with the rows below it. */
function lead(kinds: readonly FindingKind[]): string {
  const compared = kinds.some(({ change }) => change !== undefined)
  const several = kinds.some(({ findings }) => findings.length > 1)
  if (!compared && !several) return ''
  const worse = kinds.some(({ change }) => change?.status === 'worse') ? ' or worse' : ''
  const isNew = kinds.every(({ change }) => change?.status === 'new' || change?.status === 'worse')
  return `**${isNew ? `New${worse}: ` : ''}${extent(kinds)}**\n\n`
}

/** `4 kinds of findings, 9 in all` */
function extent(kinds: readonly FindingKind[]): string {
  const all = kinds.reduce((sum, { findings }) => sum + findings.length, 0)
  return all === kinds.length ? plural(all, 'finding') : `${all} findings of ${plural(kinds.length, 'kind')}`
}

function tableHead({ comparison }: AssayResult): string {
  const rates = comparison?.baseline === 'used' ? 'Traces broken, baseline&nbsp;→&nbsp;now' : 'Broken in'
  return `| Finding | ${rates} |\n|---|---|\n`
}

function findingRow(kind: FindingKind, report: GithubReport): string {
  const { first, change } = kind
  const { icon, word } = levelIcons[first.level]
  const { primary: at } = findingPlaces(first, report.repository)
  const status = change === undefined ? '' : ` **${statusWords[change.status]}**`
  return row([
    `${icon}&nbsp;${word}${status} ${markdownCode(first.rule)} ${markdownProse(first.message, 400)}`,
    lines(change ? rates(kind) : brokenIn(kind), sinceOf(kind), at && placeLink(at, report, shortPlace)),
  ])
}

/** UTF-16 units of a place in the narrow column; the fold of the failure has it whole. */
const shortPlace = 24

function rates({ change, findings, traces }: FindingKind): string | undefined {
  if (change === undefined) return undefined
  const often = findings.length > traces ? `, ${findings.length}&nbsp;times` : ''
  return `${ratesPhrase(change).replaceAll(' ', '&nbsp;')}${often}`
}

/** The commit whose run found it first. */
function sinceOf({ change }: FindingKind): string | undefined {
  return change?.since === undefined ? undefined : `since&nbsp;${markdownCode(change.since.slice(0, 7))}`
}

/** `1/10 traces`, and how many findings that were if more. */
function brokenIn({ findings, traces, row }: FindingKind): string | undefined {
  if (traces === 0) return findings.length === 1 ? undefined : `${findings.length}&nbsp;times`
  const of = row === undefined || row.applicable < traces ? '' : `/${row.applicable}`
  const share = `${traces}${of}&nbsp;trace${of === '' && traces === 1 ? '' : 's'}`
  return findings.length > traces ? `${share}, ${findings.length}&nbsp;times` : share
}

/** Several lines in one cell. */
function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('<br>')
}

/** Findings that no report folds away, each a sentence. */
export function unfoldedList(kinds: readonly FindingKind[], report: GithubReport, surface: Surface): MarkdownSection {
  return {
    head: `\n**${plural(kinds.length, 'tool')} called under a name that looks like one of the policy’s:**\n\n`,
    rows: kinds.map(({ first }) => {
      const at = first.location ?? first.policyLocation
      const { icon, word } = levelIcons[first.level]
      return `- ${icon} ${word} ${markdownCode(first.rule)} ${markdownProse(first.message, 400)}${at ? ` ${placeLink(at, report)}` : ''}\n`
    }),
    foot: '',
    most: surface.findings,
    cut: (shown) => `\n_Showing ${shown} of ${kinds.length} such tools; ${surface.rest(report)} holds all of them._\n`,
  }
}
