import type { Finding, Level } from '../../model/finding.js'
import type { AssayResult } from '../../model/result.js'

const rank: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 }

/**
 * Which findings fail the run by the result's own gate: at or above its level, not accepted by the policy, and new or
 * worse where only such count.
 */
export function failingFindings({ gate: { failOn }, comparison }: AssayResult): (finding: Finding) => boolean {
  if (failOn === 'none') return () => false
  const isNew = comparison?.baseline === 'used' && comparison.newOnly ? newFingerprints(comparison) : undefined
  return ({ level, tolerated, waived, fingerprint }) =>
    !tolerated && !waived && rank[level] <= rank[failOn] && (isNew === undefined || isNew(fingerprint))
}

type ComparedRuns = Extract<NonNullable<AssayResult['comparison']>, { baseline: 'used' }>

/** The list of changes is cut at its old end: where even the last one is new, one that is missing may be new as well. */
function newFingerprints({ findings, findingsOmitted }: ComparedRuns): (fingerprint: string) => boolean {
  const isNew = new Map(
    findings.map(({ fingerprint, status, accepted }) => [
      fingerprint,
      (status === 'new' || status === 'worse') && !accepted,
    ]),
  )
  const last = findings.at(-1)?.status
  const beyond = findingsOmitted > 0 && (last === 'new' || last === 'worse')
  return (fingerprint) => isNew.get(fingerprint) ?? beyond
}
