import type { Level } from '../model/finding.js'
import type { Counts, Verdict } from '../model/result.js'

/** Broken rules come before missing evidence: what was seen counts even if not everything was. */
export function verdictOf(counts: Counts, failOn: Level | 'none', noEvidence: boolean): Verdict {
  const levels: readonly Level[] = ['error', 'warning', 'note']
  const failing = failOn === 'none' ? [] : levels.slice(0, levels.indexOf(failOn) + 1)
  // The finding that there is no evidence is itself a note; it must not turn its own verdict into another.
  const counted = (level: Level) => counts[level] - (level === 'note' && noEvidence ? 1 : 0)
  if (failing.some((level) => counted(level) > 0)) return 'fail'
  return noEvidence ? 'no-evidence' : 'pass'
}
