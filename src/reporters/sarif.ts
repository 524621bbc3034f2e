import type { Finding } from '../model/finding.js'
import type { AssayResult } from '../model/result.js'
import { tool } from '../model/tool.js'
import { escapeJsonForLogs } from '../text/escape-json.js'
import { isAccepted, newFirst } from './github/finding-kinds.js'
import { leftOutPhrase, noEvidencePhrase, samplePhrase } from './phrases.js'
import type { ReportContext } from './reporter.js'
import { sarifLimit, sarifOmitted } from './sarif/sarif-limit.js'
import { sarifResults } from './sarif/sarif-results.js'
import { sarifRules } from './sarif/sarif-rules.js'
import { sarifText } from './sarif/sarif-text.js'

/**
 * SARIF 2.1.0, one run: what GitHub's code scanning and every SARIF viewer reads. Results are sorted, new before known and
 * worst first, before they are cut, so that a cut hides what matters least.
 * Spec: https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
export function reportSarif(result: AssayResult, context: ReportContext): string {
  const counted = result.findings.filter((finding) => !isAccepted(finding))
  const findings = [...newFirst(result, counted), ...result.findings.filter(isAccepted)].slice(0, sarifLimit)
  const omitted = sarifOmitted(result)
  const rules = sarifRules(result, findings)
  const run = {
    tool: { driver: { name: 'Assay', version: tool.version, semanticVersion: tool.version, rules: rules.descriptors } },
    ...(context.category !== undefined && { automationDetails: { id: `${sarifText(context.category, 200)}/` } }),
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(result, findings, omitted) }],
    results: sarifResults(findings, rules.indexOf, result, context.repository),
    properties: {
      verdict: result.verdict,
      policy: { name: sarifText(result.policy.name, 200), digest: result.policy.digest },
      coveragePercent: result.coverage.percent,
      accepted: result.accepted,
      ...(result.sample && {
        sample: { percent: result.sample.percent, traces: result.sample.traces, of: result.sample.of },
      }),
      assay: { truncated: omitted > 0, ...(omitted > 0 && { omitted_count: omitted }) },
    },
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${escapeJsonForLogs(JSON.stringify(log, undefined, 2))}\n`
}

/** What a reader of the results must know and no result says. */
function notifications(result: AssayResult, findings: readonly Finding[], omitted: number) {
  const all = findings.length + omitted
  return [
    ...(omitted > 0
      ? [
          notification(
            'truncated',
            'warning',
            `Showing ${findings.length} of ${all} findings, worst first; ${omitted} were left out. Fix the first ones, or read the JSON report.`,
          ),
        ]
      : []),
    ...samplePhrase(result).map((words) => notification('sample', 'warning', `The verdict is about traces ${words}.`)),
    ...(result.verdict === 'no-evidence' ? [notification('no-evidence', 'error', noEvidencePhrase(result))] : []),
    ...result.traces.skipped
      .slice(0, 100)
      .map((skipped) => notification('skipped', 'note', `Not evaluated: ${leftOutPhrase(skipped)}.`)),
  ]
}

function notification(id: string, level: 'error' | 'warning' | 'note', message: string) {
  return { descriptor: { id: `assay/${id}` }, level, message: { text: sarifText(message, 1000) } }
}
