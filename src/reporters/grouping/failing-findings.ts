import type { Finding, Level } from '../../model/finding.js'
import type { AssayResult } from '../../model/result.js'
import { acceptedPhrase } from '../phrases.js'

const rank: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 }

/** Which findings were known to the earlier run, where only new ones count; none elsewhere. */
export function knownFindings({ comparison }: AssayResult): (finding: Finding) => boolean {
  if (comparison?.baseline !== 'used' || !comparison.newOnly) return () => false
  const isNew = newFingerprints(comparison)
  return ({ fingerprint }) => !isNew(fingerprint)
}

/** Why a finding does not count, if it does not: by the policy's words, or because the earlier run knew it. Policy text. */
export function acceptances(result: AssayResult): (finding: Finding) => string | undefined {
  const isKnown = knownFindings(result)
  return (finding) => acceptedPhrase(finding) ?? (isKnown(finding) ? 'known to the baseline' : undefined)
}

/**
 * Which findings fail the run by the result's own gate: at or above its level, not accepted by the policy, and new or
 * worse where only such count.
 */
export function failingFindings(result: AssayResult): (finding: Finding) => boolean {
  const { failOn } = result.gate
  if (failOn === 'none') return () => false
  const isKnown = knownFindings(result)
  return (finding) => !finding.tolerated && !finding.waived && rank[finding.level] <= rank[failOn] && !isKnown(finding)
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
