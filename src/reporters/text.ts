import type { Finding } from '../model/finding.js'
import type { RuleRow } from '../model/outcome.js'
import type { AssayResult } from '../model/result.js'
import { neutraliseCommands } from '../text/escape-workflow-command.js'
import { hangingLines } from '../text/hanging-lines.js'
import { logText } from '../text/log-line.js'
import { shellWord } from '../text/shell-word.js'
import { type Paint, paint } from './ansi.js'
import { caseSections, comparisonSections } from './compare/compare-text.js'
import { factsPhrase, hasFacts } from './facts-phrase.js'
import { sourceText } from './grouping/finding-places.js'
import { type FindingGroup, groupFindings, type Standing, worstStandings } from './grouping/group-findings.js'
import { firstGroups, neverFolded } from './grouping/never-folded.js'
import { spreadFindings } from './grouping/spread-findings.js'
import { isWaivable } from './grouping/waivable.js'
import { redPhrase, runsPhrase } from './history/earlier-runs.js'
import {
  acceptedPhrase,
  callNumber,
  countsPhrase,
  coveragePhrase,
  headsCoverage,
  leftOutPhrase,
  noEvidencePhrase,
  plural,
  presetPhrase,
  ratePhrases,
  silentFiles,
  titleOf,
  tracesPhrase,
  unsentArguments,
  verdictWords,
  violationPhrase,
} from './phrases.js'
import { relatedPhrase } from './related-phrases.js'
import type { ReportContext } from './reporter.js'
import { callsAround } from './text/calls-around.js'

const shownPerGroup = 5
/** Of rules whose findings are never folded away. */
const shownUnfolded = 100
const shownGroups = 40
const shownRules = 40
const shownNames = 12

/**
 * The report for a person at a terminal: verdict, then what to act on, worst first, then what was and was not looked at,
 * and the verdict once more, where the eye is when the run ends.
 */
export function reportText(result: AssayResult, context: ReportContext): string {
  const style = paint(context.color)
  const { columns, rules } = context
  const groups = context.detail === 'quiet' ? [] : groupFindings(result)
  const page: Page = { result, groups, style, verbose: context.detail === 'verbose', rules, columns }
  const sections = context.detail === 'quiet' ? [verdict(page)] : [verdict(page), ...body(page, context), [last(page)]]
  return `${sections.map((lines) => lines.map(neutraliseCommands).join('\n')).join('\n\n')}\n`
}

type Section = readonly string[]

interface Page {
  readonly result: AssayResult
  readonly groups: readonly FindingGroup[]
  readonly style: Paint
  /** Everything that the result lists. */
  readonly verbose: boolean
  /** Only these. */
  readonly rules: readonly string[] | undefined
  readonly columns: number | undefined
}

function body(page: Page, { about, reproduce }: ReportContext): readonly Section[] {
  const { result, style } = page
  if (page.rules !== undefined) return [...findings(page), ...rules(page)]
  return [
    ...comparisonSections(result, style),
    ...(about === 'coverage' ? coverageFindings(page) : findings(page)),
    ...(about === 'coverage' ? [] : [...caseSections(result, style), ...rules(page)]),
    ...(about === 'rules' ? [] : coverage(page)),
    ...rates(page),
    ...notEvaluated(result, style),
    ...(reproduce === undefined ? [] : [[`${style.dim('Reproduce:')} ${logText(reproduce, 2000)}`]]),
  ]
}

/** `✖ FAIL  2 errors` */
function last({ result, style }: Page): string {
  const { icon, word } = verdictWords[result.verdict]
  const colour = { pass: style.green, fail: style.red, 'no-evidence': style.yellow }[result.verdict]
  return `${colour(style.bold(`${icon} ${word}`))}  ${countsPhrase(result)}`
}

function verdict(page: Page): Section {
  const { result, style } = page
  const { file, name } = result.policy
  const preset = presetPhrase(result)
  const policy = [
    name === '' ? 'unnamed policy' : logText(name, 80),
    ...(file === undefined ? [] : [`(${logText(file)})`]),
  ]
  return [
    `${last(page)}  ${style.dim('·')}  ${policy.join(' ')}`,
    `  ${tracesPhrase(result)}${headsCoverage(result) ? ` ${style.dim('·')} coverage: ${coveragePhrase(result)}` : ''}`,
    ...(hasFacts(result.facts) ? [`  ${factsPhrase(result.facts)}`] : []),
    ...(preset === undefined ? [] : [`  ${preset}`]),
    ...(result.verdict === 'no-evidence' ? [`  ${noEvidencePhrase(result)}`] : []),
    ...earlier(result),
  ]
}

/** How the runs before went, where a baseline remembers them. */
function earlier(result: AssayResult): Section {
  const runs = runsPhrase(result)
  const red = redPhrase(result, (name) => logText(name, 40))
  return runs === undefined ? [] : [`  ${[runs, ...(red === undefined ? [] : [red])].join(' · ')}`]
}

function findings(page: Page): readonly Section[] {
  const { result, verbose, rules } = page
  const groups = page.groups.filter(({ rule }) => rules === undefined || rules.includes(rule))
  const shown = verbose ? groups : firstGroups(groups, shownGroups)
  const sections = shown.map((group) => findingGroup(group, page))
  const hidden = groups.filter((group) => !shown.includes(group)).reduce((sum, group) => sum + group.findings.length, 0)
  if (hidden > 0) sections.push([`${plural(hidden, 'more finding')} not shown here; --verbose lists them.`])
  if (rules === undefined && result.findingsOmitted > 0)
    sections.push([`${plural(result.findingsOmitted, 'more finding')} counted and not kept: a result lists 10,000.`])
  if (groups.length === 0 && rules !== undefined)
    sections.push([`No finding of ${rules.map((rule) => logText(rule)).join(', ')}.`])
  return sections
}

function coverageFindings(page: Page): readonly Section[] {
  return page.groups
    .filter((group) => group.rule === 'E_COVERAGE_BELOW_MIN' || group.rule.startsWith('E_TRACE_'))
    .map((group) => findingGroup(group, page))
}

function findingGroup(group: FindingGroup, page: Page): Section {
  const { style, verbose } = page
  const shown = verbose ? group.findings : spreadFindings(group.findings, roomOf(group))
  const named = new Set<string>()
  const more = group.findings.length - shown.length
  const facts = [
    titleOf(group.rule),
    plural(group.findings.length, 'finding'),
    group.row && group.row.applicable > 0 && `broken in ${group.row.violated}/${plural(group.row.applicable, 'trace')}`,
    more > 0 && shown.length === 0 && `listed by ${listing(group)}`,
  ].filter((fact) => typeof fact === 'string')
  const calls = callsOf(page)
  return [
    `${standing(group, style)} ${style.bold(logText(group.rule))}  ${style.dim(facts.join(' · '))}`,
    ...shown.flatMap((finding, i) => [
      ...findingLines(finding, page, named),
      // One example of a kind says enough, unless everything is asked for.
      ...(i === 0 || verbose ? calls(finding) : []),
    ]),
    ...(more > 0 && shown.length > 0 ? [style.dim(`  … ${more} more, listed by ${listing(group)}`)] : []),
  ]
}

/** The flags that list all findings of a rule, as they are typed. */
function listing({ rule }: FindingGroup): string {
  return `--rule ${shellWord(logText(rule, 200))} --verbose`
}

/** The calls around a finding, where the result has those of its trace. */
function callsOf({ result, style }: Page): (finding: Finding) => readonly string[] {
  const timelines = new Map(result.timelines?.map((timeline) => [timeline.trace, timeline]))
  return (finding) => {
    const timeline = finding.trace === undefined ? undefined : timelines.get(finding.trace)
    return timeline === undefined ? [] : callsAround(finding, timeline, style)
  }
}

/** What was known before is counted, not listed. */
function roomOf({ rule, standing }: FindingGroup): number {
  if (neverFolded.has(rule)) return shownUnfolded
  return standing === 'known' ? 0 : shownPerGroup
}

function standing(group: FindingGroup, style: Paint): string {
  switch (group.standing) {
    case 'error':
      return style.red('✖ error')
    case 'warning':
      return style.yellow('▲ warning')
    case 'note':
      return style.blue('● note')
    case 'known':
      return style.dim('○ known')
    case 'accepted':
      return style.dim('○ accepted')
  }
}

/** @param named fingerprints that the group has printed */
function findingLines(finding: Finding, { result, style, columns }: Page, named: Set<string>): readonly string[] {
  const at = finding.location ?? finding.policyLocation
  const source = sourceText(finding)
  const seen = at === undefined ? undefined : `${logText(at.file)}:${at.line}:${at.column}`
  const run = [
    // A trace that is named after its file says nothing new.
    finding.trace !== undefined && finding.trace !== at?.file && `trace ${logText(finding.trace, 80)}`,
    finding.callIndex !== undefined && `call ${callNumber(finding.callIndex)}`,
    relatedPhrase(finding),
    source !== undefined && seen !== undefined && `seen at ${seen}`,
    finding.location && finding.policyLocation && rulePlace(finding.policyLocation, result),
  ].filter((part) => typeof part === 'string')
  const place = [
    ...[source === undefined ? seen : logText(source)].filter((part) => part !== undefined),
    ...(run.length === 0 ? [] : [style.dim(run.join(' · '))]),
  ]
  const accepted = acceptedPhrase(finding)
  return [
    ...(place.length > 0 ? [`  ${place.join('  ')}`] : []),
    ...hangingLines('    ', logText(finding.message, 600), columns ?? Number.POSITIVE_INFINITY),
    ...fingerprints(finding, named).map((line) => style.dim(`      ${line}`)),
    ...(accepted === undefined ? [] : [style.dim(`    ${logText(accepted)}`)]),
  ]
}

/** What a waiver would name, once a group: the finding, or each violation. */
function fingerprints(finding: Finding, named: Set<string>): readonly string[] {
  const isFresh = (fingerprint: string) => !named.has(fingerprint) && named.add(fingerprint)
  if (finding.violations === undefined)
    return isWaivable(finding) && isFresh(finding.fingerprint) ? [finding.fingerprint] : []
  return finding.violations.slice(0, shownPerGroup).map((violation) => {
    const { fingerprint, accepted } = violation
    const mark = accepted ? ' (accepted)' : ''
    return `${logText(violationPhrase(violation), 180)}${mark}${isFresh(fingerprint) ? `  ${fingerprint}` : ''}`
  })
}

function rulePlace(at: { readonly file: string; readonly line: number }, result: AssayResult): string {
  return `${at.file === result.policy.file ? 'policy' : logText(at.file)} line ${at.line}`
}

function rules({ result, groups, style, verbose, rules: asked }: Page): readonly Section[] {
  const rows = result.rules.filter(({ rule }) => asked === undefined || asked.includes(rule))
  const standings = worstStandings(groups)
  if (rows.length === 0) return []
  const sorted = rows.map((row, index) => ({ row, index }))
  sorted.sort((a, b) => rank(a.row) - rank(b.row) || a.index - b.index)
  const shown = sorted.slice(0, verbose ? rows.length : shownRules).map(({ row }) => row)
  const names = shown.map((row) => logText(row.rule, 60))
  const width = Math.max(...names.map((name) => name.length))
  return [
    [
      `${style.bold('Rules')}  ${style.dim('held in n/m traces that exercise them')}`,
      ...shown.map((row, i) => ruleLine(row, names[i]!.padEnd(width), standings.get(row.rule), style)),
      ...(rows.length > shown.length
        ? [style.dim(`  … ${rows.length - shown.length} more; --verbose lists them`)]
        : []),
    ],
  ]
}

function rates({ result, style }: Page): readonly Section[] {
  const lines = ratePhrases(result)
  return lines.length === 0 ? [] : [[style.bold('Of all traces'), ...lines.map((line) => `  ${logText(line)}`)]]
}

function rank(row: RuleRow): number {
  return row.violated > 0 ? 0 : row.notEvaluable > 0 ? 1 : row.held === 0 ? 2 : 3
}

/** The mark of a broken rule is that of its findings' level; without a kept finding it is the worst. */
function ruleLine(row: RuleRow, name: string, standing: Standing | undefined, style: Paint): string {
  const broken = {
    error: style.red('✖'),
    warning: style.yellow('▲'),
    note: style.blue('●'),
    known: style.dim('○'),
    accepted: style.dim('○'),
  }
  const icon = row.violated > 0 ? broken[standing ?? 'error'] : row.held > 0 ? style.green('✔') : style.dim('○')
  const facts = [
    row.applicable === 0 && 'never exercised',
    row.applicable > 0 && row.notExercised > 0 && `${row.notExercised} not exercised`,
    row.notEvaluable > 0 && `${row.notEvaluable} not evaluable`,
  ].filter((fact) => typeof fact === 'string')
  return `  ${icon} ${name}  ${`${row.held}/${row.applicable}`.padStart(7)}  ${style.dim(facts.join(', '))}`.trimEnd()
}

function coverage({ result: { coverage: of }, style, verbose }: Page): readonly Section[] {
  const unsent = unsentArguments(of)
  const room = verbose ? Number.MAX_SAFE_INTEGER : shownNames
  const names = (label: string, list: readonly string[]) => nameLine(label, list, room, style)
  const exercised = of.rules.filter((row) => row.applicable > 0).length
  return [
    [
      style.bold('Coverage'),
      of.empty
        ? '  tools  the policy names none that could be covered'
        : bar('tools', of.percent, of.covered.length, of.covered.length + of.uncovered.length, style),
      ...(of.rules.length === 0 ? [] : [bar('rules', of.rulePercent, exercised, of.rules.length, style)]),
      ...names('never called', of.uncovered),
      ...names('denied and called', of.deniedSeen),
      ...names('denied, never tried', of.deniedUnseen),
      ...names('called, not in the policy', of.unexpected),
      ...unsent.slice(0, room).flatMap((tool) => {
        const unseen = [
          ...tool.properties,
          ...tool.values.flatMap(({ property, values }) => values.map((value) => `${property}=${value}`)),
        ]
        return names(`never sent to ${logText(tool.tool, 60)}`, unseen)
      }),
      ...(unsent.length > room
        ? [style.dim(`  … arguments of ${unsent.length - room} more tools; --verbose lists them`)]
        : []),
    ],
  ]
}

const barWidth = 20

function bar(label: string, percent: number, part: number, all: number, style: Paint): string {
  const full = Math.floor((percent / 100) * barWidth)
  const drawn = style.green('█'.repeat(full)) + style.dim('░'.repeat(barWidth - full))
  return `  ${label.padEnd(5)}  ${drawn}  ${`${percent} %`.padStart(7)}  ${part}/${all}`
}

function nameLine(label: string, list: readonly string[], room: number, style: Paint): readonly string[] {
  if (list.length === 0) return []
  const shown = list.slice(0, room).map((name) => logText(name, 60))
  const more = list.length > shown.length ? `, … ${list.length - shown.length} more (--verbose)` : ''
  return [`  ${style.dim(`${label}:`)} ${shown.join(', ')}${more}`]
}

/** What was read and not evaluated: a clean report must not hide that it looked at half of the input. */
function notEvaluated(result: AssayResult, style: Paint): readonly Section[] {
  const lines = [
    ...silentFiles(result).map(
      ({ file, format }) => `  ${logText(file)}: no tool call in it, read as ${logText(format)}`,
    ),
    ...result.traces.skipped.map((skipped) => `  ${logText(leftOutPhrase(skipped))}`),
    ...result.rules
      .filter((row) => row.notEvaluable > 0)
      .map((row) => `  ${logText(row.rule)}: not evaluable in ${plural(row.notEvaluable, 'trace')}`),
  ]
  return lines.length === 0 ? [] : [[style.bold('Not evaluated'), ...lines.slice(0, shownRules)]]
}
