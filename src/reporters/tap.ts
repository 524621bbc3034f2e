import type { Finding } from '../model/finding.js'
import type { AssayResult } from '../model/result.js'
import { escapeJsonForLogs } from '../text/escape-json.js'
import { logText } from '../text/log-line.js'
import { wellFormed } from '../text/well-formed.js'
import { acceptances } from './grouping/failing-findings.js'
import { sourceText } from './grouping/finding-places.js'
import { type RuleCheck, ruleChecks } from './grouping/rule-checks.js'
import { fingerprintsToWaive } from './grouping/waivable.js'
import { acceptedCounts, plural, samplePhrase, skippedPhrases } from './phrases.js'

const shown = 20
/** Violations of one call. */
const shownFingerprints = 5

/**
 * TAP 14 (https://testanything.org/tap-version-14-specification.html): one test per rule, with its findings as YAML.
 * Comments say how
 * many findings do not count, and what was not evaluated.
 */
export function reportTap(result: AssayResult): string {
  const checks = ruleChecks(result)
  const acceptedBy = acceptances(result)
  const lines = checks.flatMap((check, index) => [testLine(check, index + 1), ...diagnostic(check, acceptedBy)])
  const notes = [...samplePhrase(result), acceptedCounts(result), ...skippedPhrases(result)].filter(
    (phrase) => phrase !== undefined,
  )
  const comments = notes.map((phrase) => `# ${logText(phrase)}`)
  return ['TAP version 14', `1..${checks.length}`, ...lines, ...comments].map((line) => `${line}\n`).join('')
}

function testLine({ rule, status, why }: RuleCheck, number: number): string {
  const verdict = status === 'broken' ? 'not ok' : 'ok'
  return `${verdict} ${number} - ${description(rule)}${status === 'skipped' ? ` # SKIP ${description(why ?? '')}` : ''}`
}

/** `#` starts a directive, `\` escapes. */
function description(text: string): string {
  return logText(text, 200).replace(/[\\#]/g, '\\$&')
}

function diagnostic(
  { status, findings, row, why }: RuleCheck,
  acceptedBy: (finding: Finding) => string | undefined,
): readonly string[] {
  if (status === 'held' || status === 'skipped') return []
  const facts: Record<string, unknown> = {
    message: why ?? wellFormed(findings[0]?.message ?? ''),
    severity: status === 'broken' ? 'fail' : 'comment',
    ...(row && { traces: `broken in ${row.violated}/${plural(row.applicable, 'trace')}` }),
  }
  const list = findings.slice(0, shown).map((finding) => `    - ${json(factsOf(finding, acceptedBy(finding)))}`)
  const more = findings.length > shown ? [`  omitted: ${findings.length - shown}`] : []
  return [
    '  ---',
    ...Object.entries(facts).map(([key, value]) => `  ${key}: ${json(value)}`),
    ...(list.length > 0 ? ['  findings:', ...list] : []),
    ...more,
    '  ...',
  ]
}

function factsOf(finding: Finding, accepted: string | undefined) {
  const { level, message, trace, callIndex, related, location, policyLocation } = finding
  const source = sourceText(finding)
  const fingerprints = fingerprintsToWaive(finding).slice(0, shownFingerprints)
  return {
    level,
    message: wellFormed(message),
    source: source && wellFormed(source),
    at: placed(location),
    policy: placed(policyLocation),
    trace: trace === undefined ? undefined : wellFormed(trace),
    call: callIndex,
    related,
    accepted: accepted === undefined ? undefined : true,
    fingerprints: fingerprints.length === 0 ? undefined : fingerprints,
  }
}

function placed(at: Finding['location']): string | undefined {
  return at === undefined ? undefined : wellFormed(`${at.file}:${at.line}`)
}

/** JSON is YAML; `\u` escapes keep every text on its line. */
function json(value: unknown): string {
  return escapeJsonForLogs(JSON.stringify(value))
}
