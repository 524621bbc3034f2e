import type { Finding } from '../../model/finding.js'

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
