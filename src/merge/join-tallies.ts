import {
  ascending,
  type FindingKind,
  type KindSet,
  KindSets,
  kindKey,
  type TalliedFindings,
} from '../evaluate/findings/finding-tally.js'

/**
 * The counts of one rule from several machines as one, in one normal form: kinds in their order, sets by their kinds.
 * Traces are whole, so that their sets add up.
 *
 * @param once what is found once a tool, however often it occurs and wherever
 */
export function joinTallies(tallies: readonly TalliedFindings[], once: boolean): TalliedFindings {
  const kinds = new Map<string, FindingKind>()
  for (const kind of tallies.flatMap((tally) => tally.groups)) kinds.set(kindKey(kind), kind)
  const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))
  const places = new Map(sorted.map(([key], place) => [key, place]))
  const join = (sets: (tally: TalliedFindings) => readonly KindSet[]) => {
    const joined = new KindSets()
    for (const tally of tallies) {
      const placeOf = tally.groups.map((kind) => places.get(kindKey(kind)) as number)
      for (const { kinds, count, leftToGate } of sets(tally))
        joined.add(ascending(kinds.map((kind) => placeOf[kind] as number)), count, leftToGate)
    }
    return [...joined.list()].sort(
      (a, b) => compareSets(a.kinds, b.kinds) || Number(a.leftToGate ?? false) - Number(b.leftToGate ?? false),
    )
  }
  const findings = join((tally) => tally.findings)
  return {
    groups: sorted.map(([, { tool, violation }]) => ({
      ...(tool !== undefined && { tool }),
      ...(violation !== undefined && { violation }),
    })),
    findings: once ? said(findings) : findings,
    traces: join((tally) => tally.traces),
  }
}

/** One machine may leave to gates what another did not: together they did not. */
function said(findings: readonly KindSet[]): readonly KindSet[] {
  const counting = new Set(findings.flatMap(({ kinds, leftToGate }) => (leftToGate ? [] : [kinds.join()])))
  return findings.flatMap(({ kinds, leftToGate }) => {
    if (!leftToGate) return [{ kinds, count: 1 }]
    return counting.has(kinds.join()) ? [] : [{ kinds, count: 1, leftToGate }]
  })
}

function compareSets(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] as number) - (b[i] as number)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
