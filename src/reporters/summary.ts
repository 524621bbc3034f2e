import { codes } from '../codes/index.js'
import type { AssayResult } from '../model/result.js'
import { tool } from '../model/tool.js'
import { escapeJsonForLogs } from '../text/escape-json.js'
import { stripControl } from '../text/strip-control.js'
import { truncate } from '../text/truncate.js'
import { type RuleCheck, ruleChecks } from './grouping/rule-checks.js'
import { countsPhrase, headsCoverage, noEvidencePhrase, verdictNames } from './phrases.js'
import { sarifOmitted } from './sarif/sarif-limit.js'

/**
 * `summary.json` of upstream's gate outputs (SPEC-PR-Gate-Outputs-v1, `assay.run_summary.v1`), for tools that read it: counts
 * are of rules, the reason codes are that registry's. A missing field means that we do not measure it.
 */
export function reportSummary(result: AssayResult): string {
  const checks = ruleChecks(result)
  const exit = exitOf(result, checks)
  const summary = {
    schema: 'assay.run_summary.v1',
    schema_version: 1,
    reason_code_version: 1,
    exit_code: exit.code,
    reason_code: exit.reason,
    message: clean(
      `${verdictNames[result.verdict]}: ${countsPhrase(result)}${headsCoverage(result) ? `, coverage ${result.coverage.percent} %` : ''}`,
    ),
    ...(exit.code !== 0 && { next_step: nextStep(result) }),
    provenance: {
      assay_version: tool.version,
      // Traces carry no signature that could be verified.
      verify_mode: 'disabled',
      policy_pack_digest: result.policy.digest,
      // A digest of several files would need a definition that nobody shares.
      ...(result.traces.files.length === 1 &&
        result.traces.files[0]?.sha256 && { trace_digest: `sha256:${result.traces.files[0].sha256}` }),
    },
    results: {
      passed: count(checks, 'held'),
      failed: count(checks, 'broken'),
      warned: count(checks, 'noted'),
      skipped: count(checks, 'skipped'),
      total: checks.length,
    },
    ...(sarifOmitted(result) > 0 && { sarif: { omitted: sarifOmitted(result) } }),
    seeds: { seed_version: 1, order_seed: null, judge_seed: null },
  }
  return `${escapeJsonForLogs(JSON.stringify(summary, undefined, 2))}\n`
}

function exitOf(result: AssayResult, checks: readonly RuleCheck[]) {
  switch (result.verdict) {
    case 'pass':
      return { code: 0, reason: '' }
    case 'fail':
      return { code: 1, reason: reasonOf(checks) }
    case 'no-evidence':
      return result.gate.onNoEvidence === 'error' ? { code: 2, reason: 'E_TRACE_NOT_FOUND' } : { code: 0, reason: '' }
  }
}

/** The registry has one reason a run: that of all broken rules if they share it, else the general one. */
function reasonOf(checks: readonly RuleCheck[]): string {
  const reasons = new Set(checks.filter(({ status }) => status === 'broken').map(reasonOfCheck))
  const [only] = reasons
  return reasons.size === 1 && only !== undefined ? only : 'E_POLICY_VIOLATION'
}

function reasonOfCheck({ rule, group }: RuleCheck): string {
  if (group === 'sequences') return 'E_SEQUENCE_VIOLATION'
  if (group === 'run') return 'E_TEST_FAILED'
  return rule === 'E_ARG_SCHEMA' ? 'E_ARG_SCHEMA' : 'E_POLICY_VIOLATION'
}

/** The format wants commands with foreign words in them as JSON, never as a shell line. */
function nextStep(result: AssayResult): string {
  if (result.verdict === 'no-evidence') return clean(noEvidencePhrase(result))
  const rule = truncate(result.findings[0]?.rule ?? 'E_POLICY_VIOLATION', 200)
  const { file } = result.policy
  const policy = codes.has(rule) || file === undefined || file.length > 300 ? [] : ['--policy', file]
  return `Run argv: ${stripControl(JSON.stringify(['assay', 'explain', rule, ...policy]))}`
}

function count(checks: readonly RuleCheck[], status: RuleCheck['status']): number {
  return checks.filter((check) => check.status === status).length
}

function clean(text: string): string {
  return stripControl(truncate(text, 1000))
}
