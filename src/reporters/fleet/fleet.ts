/** One check of one repository or job, as its result says. Names are what somebody called a folder or a policy: hostile. */
export interface FleetRow {
  readonly name: string
  /** `error`: the check could not be made. `missing`: it was expected, and there is no result. */
  readonly verdict: 'pass' | 'fail' | 'no-evidence' | 'error' | 'missing'
  readonly counts?: FleetCounts | undefined
  readonly policy?: { readonly name: string; readonly digest: string } | undefined
  /** The first code of a check that could not be made. */
  readonly code?: string | undefined
}

export interface FleetCounts {
  readonly errors: number
  readonly warnings: number
  readonly traces: number
  readonly calls: number
  /** Per cent; absent where the policy names no tool. */
  readonly coverage: number | undefined
}

/** Many results, worst first. */
export interface Fleet {
  readonly rows: readonly FleetRow[]
  /** How many of each verdict, worst first, without those that none has. */
  readonly verdicts: readonly { readonly verdict: FleetRow['verdict']; readonly count: number }[]
  /** The policies that were applied, by meaning, most used first. */
  readonly policies: readonly { readonly name: string; readonly digest: string; readonly count: number }[]
}

const order = ['missing', 'error', 'fail', 'no-evidence', 'pass'] as const

export const fleetIcons: Readonly<Record<FleetRow['verdict'], { readonly icon: string; readonly word: string }>> = {
  missing: { icon: '✖', word: 'missing' },
  error: { icon: '✖', word: 'error' },
  fail: { icon: '✖', word: 'fail' },
  'no-evidence': { icon: '○', word: 'no evidence' },
  pass: { icon: '✔', word: 'pass' },
}

export function fleetOf(rows: readonly FleetRow[]): Fleet {
  const sorted = [...rows].sort(
    (a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  )
  const counted = order.map((verdict) => ({ verdict, count: rows.filter((row) => row.verdict === verdict).length }))
  return { rows: sorted, verdicts: counted.filter(({ count }) => count > 0), policies: policiesOf(sorted) }
}

function policiesOf(rows: readonly FleetRow[]): Fleet['policies'] {
  const found = new Map<string, { name: string; digest: string; count: number }>()
  for (const { policy } of rows) {
    if (policy === undefined) continue
    const known = found.get(policy.digest)
    if (known === undefined) found.set(policy.digest, { ...policy, count: 1 })
    else known.count += 1
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.digest < b.digest ? -1 : 1))
}

/** `2 fail · 1 no evidence · 27 pass` */
export function fleetPhrase({ verdicts }: Fleet): string {
  return verdicts.map(({ verdict, count }) => `${count} ${fleetIcons[verdict].word}`).join(' · ')
}

/** What stands in the columns after name and verdict. */
export const fleetHeads = ['Errors', 'Warnings', 'Coverage', 'Traces', 'Calls'] as const

export function fleetFigures({ counts }: FleetRow): readonly string[] {
  if (counts === undefined) return fleetHeads.map(() => '–')
  const { errors, warnings, coverage, traces, calls } = counts
  return [`${errors}`, `${warnings}`, coverage === undefined ? '–' : `${coverage} %`, `${traces}`, `${calls}`]
}

export function shortDigest(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12)
}
