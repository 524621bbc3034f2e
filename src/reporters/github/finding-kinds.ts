import type { FindingChange } from '../../model/comparison.js'
import type { Finding } from '../../model/finding.js'
import type { RuleRow } from '../../model/outcome.js'
import type { AssayResult } from '../../model/result.js'

/** Findings that say the same about the same tool: equal fingerprint and level. */
export interface FindingKind {
  readonly first: Finding
  /** All of them, in the result's order. */
  readonly findings: readonly Finding[]
  /** Traces that the kind was met in. */
  readonly traces: number
  /** How its rule fared over all traces; absent for findings that are about no share of traces. */
  readonly row?: RuleRow | undefined
  /** How it stands against the baseline, if there is one. */
  readonly change?: FindingChange | undefined
}

/** New and worse before known, worst first, then most frequent; what the policy accepts apart. Counts are of the findings that the result holds. */
export function findingKinds(result: AssayResult): {
  readonly counted: readonly FindingKind[]
  readonly accepted: readonly FindingKind[]
} {
  const kinds = new Map<string, Finding[]>()
  for (const finding of result.findings) {
    const key = `${finding.level} ${isAccepted(finding)} ${finding.fingerprint}`
    const kind = kinds.get(key)
    if (kind) kind.push(finding)
    else kinds.set(key, [finding])
  }
  const rows = new Map(result.rules.map((row) => [row.rule, row]))
  const changes = changesOf(result)
  // Sorting is stable, so that equally bad and frequent kinds keep the result's order.
  const all = [...kinds.values()].map((findings) => kindOf(findings, rows, changes)).sort(worstFirst(result))
  return {
    counted: all.filter((kind) => !isAccepted(kind.first)),
    accepted: all.filter((kind) => isAccepted(kind.first)),
  }
}

/** Tolerated or waived: shown, not counted. */
export function isAccepted(finding: Finding): boolean {
  return finding.tolerated === true || finding.waived !== undefined
}

function kindOf(
  findings: readonly Finding[],
  rows: ReadonlyMap<string, RuleRow>,
  changes: ReadonlyMap<string, FindingChange>,
): FindingKind {
  const first = findings[0] as Finding
  const traces = new Set(findings.flatMap(({ trace }) => trace ?? [])).size
  return { first, findings, traces, row: rows.get(first.rule), change: changes.get(first.fingerprint) }
}

/** By fingerprint; empty without a baseline. */
function changesOf({ comparison }: AssayResult): ReadonlyMap<string, FindingChange> {
  const list = comparison?.baseline === 'used' ? comparison.findings : []
  return new Map(list.map((change) => [change.fingerprint, change]))
}

/**
 * What to read first, and what the baseline had already. Where nothing is new and what is known counts all the same, it is
 * what to read first.
 */
export function apartFromKnown(
  result: AssayResult,
  kinds: readonly FindingKind[],
): { readonly first: readonly FindingKind[]; readonly known: readonly FindingKind[] } {
  const known = kinds.filter(({ change }) => isOld(change, result))
  if (known.length === kinds.length && !result.gate.newOnly) return { first: kinds, known: [] }
  return { first: kinds.filter(({ change }) => !isOld(change, result)), known }
}

/** New and worse before known; equals stay in the result's order, which is worst first. */
export function newFirst(result: AssayResult, findings: readonly Finding[]): readonly Finding[] {
  const changes = changesOf(result)
  const old = (finding: Finding) => Number(isOld(changes.get(finding.fingerprint), result))
  return [...findings].sort((a, b) => old(a) - old(b))
}

/** Known, or not provably new: listed after what this change brought. A long list of changes is cut at its old end. */
function isOld(change: FindingChange | undefined, { comparison }: AssayResult): boolean {
  if (change === undefined) return comparison?.baseline === 'used' && comparison.findingsOmitted > 0
  return change.status !== 'new' && change.status !== 'worse'
}

const rank = { error: 0, warning: 1, note: 2 } as const

function worstFirst(result: AssayResult): (a: FindingKind, b: FindingKind) => number {
  return (a, b) =>
    Number(isOld(a.change, result)) - Number(isOld(b.change, result)) ||
    rank[a.first.level] - rank[b.first.level] ||
    b.findings.length - a.findings.length
}
