import type { Finding } from '../../model/finding.js'
import { oncePerTool } from '../../model/once-per-tool.js'

/** Problems of the input are corrected, not accepted. */
const notWaivable = /^(?:E_TRACE_|W_WAIVER_|W_NO_EVIDENCE|W_POLICY_|W_SECRET_)/

export function isWaivable({ rule }: Pick<Finding, 'rule'>): boolean {
  return !notWaivable.test(rule)
}

/**
 * The fingerprints that waivers of a finding name: its own, or that of each violation which nothing accepts yet. Empty for
 * what no waiver accepts.
 */
export function fingerprintsToWaive(finding: Finding): readonly string[] {
  if (!isWaivable(finding)) return []
  const open = (finding.violations ?? []).filter(({ accepted }) => !accepted).map(({ fingerprint }) => fingerprint)
  return open.length === 0 ? [finding.fingerprint] : [...new Set(open)]
}

/**
 * What the `max` of a waiver would be: the traces in which a fingerprint was found. Absent for what is about no trace, and
 * for what is found once a tool, however many traces have it.
 */
export function tracesToWaive(findings: readonly Finding[], fingerprint: string): number | undefined {
  const meant = findings.filter((finding) => !oncePerTool.has(finding.rule) && hasFingerprint(finding, fingerprint))
  const traces = new Set(meant.flatMap(({ trace }) => trace ?? []))
  return traces.size > 0 ? traces.size : undefined
}

function hasFingerprint(finding: Finding, fingerprint: string): boolean {
  return (
    finding.violations?.some((violation) => violation.fingerprint === fingerprint) ??
    finding.fingerprint === fingerprint
  )
}
