import type { Finding } from '../../model/finding.js'

/** At most `room` findings of one rule: one of each trace first, so that a single loop does not hide other traces. In the order given. */
export function spreadFindings(findings: readonly Finding[], room: number): readonly Finding[] {
  if (findings.length <= room) return findings
  const traces = new Set<string>()
  const firsts: Finding[] = []
  const others: Finding[] = []
  for (const finding of findings) {
    const again = finding.trace !== undefined && traces.has(finding.trace)
    if (finding.trace !== undefined) traces.add(finding.trace)
    ;(again ? others : firsts).push(finding)
    if (firsts.length >= room) return firsts.slice(0, room)
  }
  const kept = new Set([...firsts, ...others].slice(0, room))
  return findings.filter((finding) => kept.has(finding))
}

/** Shares `room` rows among groups of these sizes: each gets some before any gets many. Groups beyond `room` get none. */
export function fairShares(sizes: readonly number[], room: number): readonly number[] {
  const shares = sizes.map(() => 0)
  const groups = sizes.map((size, index) => ({ size, index })).slice(0, room)
  groups.sort((a, b) => a.size - b.size || a.index - b.index)
  let left = room
  for (const [i, { size, index }] of groups.entries()) {
    const share = Math.min(size, Math.floor(left / (groups.length - i)))
    shares[index] = share
    left -= share
  }
  return shares
}
