import type { Finding } from '../../model/finding.js'
import type { AssayResult } from '../../model/result.js'

/** Findings that say the same about the same tool: equal fingerprint and level. */
export interface FindingKind {
  readonly first: Finding
  readonly count: number
  /** Traces that the kind was met in. */
  readonly traces: number
}

/** Worst first, then most frequent; what the policy accepts apart. Counts are of the findings that the result holds. */
export function findingKinds(result: AssayResult): {
  readonly counted: readonly FindingKind[]
  readonly accepted: readonly FindingKind[]
} {
  const kinds = new Map<string, { first: Finding; count: number; traces: Set<string> }>()
  for (const finding of result.findings) {
    const key = `${finding.level} ${isAccepted(finding)} ${finding.fingerprint}`
    const kind = kinds.get(key) ?? { first: finding, count: 0, traces: new Set<string>() }
    kind.count += 1
    if (finding.trace !== undefined) kind.traces.add(finding.trace)
    kinds.set(key, kind)
  }
  // Sorting is stable, so that equally bad and frequent kinds keep the result's order.
  const all = [...kinds.values()]
    .map(({ first, count, traces }) => ({ first, count, traces: traces.size }))
    .sort((a, b) => rank[a.first.level] - rank[b.first.level] || b.count - a.count)
  return {
    counted: all.filter((kind) => !isAccepted(kind.first)),
    accepted: all.filter((kind) => isAccepted(kind.first)),
  }
}

/** Tolerated or waived: shown, not counted. */
export function isAccepted(finding: Finding): boolean {
  return finding.tolerated === true || finding.waived !== undefined
}

const rank = { error: 0, warning: 1, note: 2 } as const
