import type { Finding } from '../model/finding.js'
import type { Repository } from '../model/repository.js'
import type { AssayResult } from '../model/result.js'
import { escapeXml } from '../text/escape-xml.js'
import { truncate } from '../text/truncate.js'
import { acceptances } from './grouping/failing-findings.js'
import { findingPlaces } from './grouping/finding-places.js'
import { type RuleCheck, ruleChecks } from './grouping/rule-checks.js'
import { fingerprintsToWaive } from './grouping/waivable.js'
import { acceptedCounts, callNumber, plural, samplePhrase, skippedPhrases } from './phrases.js'
import { relatedPhrase } from './related-phrases.js'
import type { ReportContext } from './reporter.js'

const shown = 20
/** Violations of one call. */
const shownFingerprints = 3
const suites = { calls: 'Tool calls', sequences: 'Sequence rules', run: 'The run' } as const

/**
 * JUnit's XML as Jenkins, GitLab, CircleCI and Azure read it: one test case a rule, because rules keep their names from run
 * to run and traces do not (docs/decisions/070). A rule that no trace exercised is skipped, never passed.
 */
export function reportJunit(result: AssayResult, { repository }: ReportContext): string {
  const checks = ruleChecks(result)
  const policy = result.policy.name === '' ? 'policy' : result.policy.name
  const context = {
    acceptedBy: acceptances(result),
    repository,
    // What a green report must not leave out: findings that do not count, records that nobody evaluated.
    notes: [...samplePhrase(result), acceptedCounts(result), ...skippedPhrases(result)].filter(
      (phrase) => phrase !== undefined,
    ),
  }
  const groups = (['calls', 'sequences', 'run'] as const).map((group) => [
    group,
    checks.filter((check) => check.group === group),
  ]) as readonly [keyof typeof suites, readonly RuleCheck[]][]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Assay"${tally(checks)} time="0">`,
    ...groups.flatMap(([group, list]) => (list.length === 0 ? [] : suite(suites[group], policy, list, context))),
    '</testsuites>',
    '',
  ].join('\n')
}

interface Context {
  readonly acceptedBy: (finding: Finding) => string | undefined
  readonly notes: readonly string[]
  readonly repository: Repository | undefined
}

function suite(name: string, policy: string, checks: readonly RuleCheck[], context: Context): readonly string[] {
  return [
    `  <testsuite name="${name}"${tally(checks)} time="0">`,
    ...checks.flatMap((check) => testCase(check, `assay.${policy}.${name}`, context)),
    '  </testsuite>',
  ]
}

function tally(checks: readonly RuleCheck[]): string {
  const count = (status: RuleCheck['status']) => checks.filter((check) => check.status === status).length
  return ` tests="${checks.length}" failures="${count('broken')}" errors="0" skipped="${count('skipped')}"`
}

function testCase(check: RuleCheck, className: string, context: Context): readonly string[] {
  const at = check.findings[0] && findingPlaces(check.findings[0], context.repository).primary
  const place = at === undefined ? '' : ` file="${xml(at.file)}" line="${at.line}"`
  const open = `    <testcase name="${xml(check.rule)}" classname="${xml(className)}"${place} time="0"`
  const outcome = [...outcomeOf(check, context), ...notes(check, context)]
  return outcome.length === 0 ? [`${open}/>`] : [`${open}>`, ...outcome, '    </testcase>']
}

/** They are about the whole run, as the test of the evidence is. */
function notes({ group, rule }: RuleCheck, { notes }: Context): readonly string[] {
  if (group !== 'run' || rule !== 'evidence' || notes.length === 0) return []
  return ['      <system-out>', ...notes.map((phrase) => `- ${xml(phrase)}`), '      </system-out>']
}

function outcomeOf(check: RuleCheck, context: Context): readonly string[] {
  switch (check.status) {
    case 'held':
      return []
    case 'skipped':
      return [`      <skipped message="${xml(check.why ?? '')}"/>`]
    case 'noted':
      return element('system-out', '', check, context)
    case 'broken':
      return element('failure', ` message="${xml(summary(check), 500)}" type="${worst(check)}"`, check, context)
  }
}

function element(name: string, attributes: string, check: RuleCheck, context: Context): readonly string[] {
  // A line never begins with text of a trace or a path: what begins a line of a log may be a command.
  const lines = check.findings.slice(0, shown).map((finding) => `- ${xml(line(finding, context), 1000)}`)
  if (check.findings.length > shown) lines.push(`Showing ${shown} of ${check.findings.length} findings.`)
  if (lines.length === 0) lines.push(`- ${xml(check.why ?? '')}`)
  return [`      <${name}${attributes}>`, ...lines, `      </${name}>`]
}

function summary({ findings, row, why }: RuleCheck): string {
  const times = row && row.applicable > 0 ? `Broken in ${row.violated}/${plural(row.applicable, 'trace')}. ` : ''
  return why ?? `${times}${findings[0]?.message ?? ''}`
}

function worst({ findings }: RuleCheck): string {
  return findings[0]?.level ?? 'error'
}

function line(finding: Finding, { acceptedBy }: Context): string {
  const { location, policyLocation, trace, callIndex, level, message } = finding
  const accepted = acceptedBy(finding)
  const explained = relatedPhrase(finding)
  const facts = [
    ...(location === undefined ? [] : [`${location.file}:${location.line}`]),
    ...(trace === undefined
      ? []
      : [`trace ${trace}${callIndex === undefined ? '' : ` call ${callNumber(callIndex)}`}`]),
    ...(explained === undefined ? [] : [explained]),
    ...(policyLocation === undefined ? [] : [`${policyLocation.file}:${policyLocation.line}`]),
    ...(accepted === undefined ? [] : [accepted]),
    ...fingerprintsToWaive(finding).slice(0, shownFingerprints),
  ]
  return `${level}: ${message}${facts.length === 0 ? '' : ` (${facts.join(' · ')})`}`
}

function xml(text: string, max = 300): string {
  return escapeXml(truncate(text, max))
}
