import { createHash } from 'node:crypto'
import type { Finding } from '../../model/finding.js'

/**
 * A name for each finding that stays the same while lines move: what it is, in which file, and the how-manieth of those.
 * A finding's own fingerprint is that of its kind, which may occur often. Two findings of a list never share a name.
 */
export function occurrences(findings: readonly Finding[]): readonly { readonly hash: string; readonly nth: number }[] {
  const seen = new Map<string, number>()
  return findings.map(({ fingerprint, location, policyLocation }) => {
    const file = (location ?? policyLocation)?.file ?? ''
    const hash = createHash('sha256')
      .update(JSON.stringify([fingerprint, file]))
      .digest('hex')
    const nth = (seen.get(hash) ?? 0) + 1
    seen.set(hash, nth)
    return { hash, nth }
  })
}
