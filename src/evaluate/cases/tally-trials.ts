import type { FindingKind } from '../findings/finding-tally.js'

/** A kind of findings of level error. */
export interface BrokenKind extends FindingKind {
  readonly rule: string
}

/** How many trials of a case, for one gate, had exactly these findings: which of them are waived is decided later. */
export interface TrialTally {
  /** Place in the policy's `cases`. */
  readonly gate: number
  readonly case: string
  /** Of level error before tolerances, sorted. */
  readonly broken: readonly BrokenKind[]
  /** A rule of level error was not evaluable. */
  readonly open: boolean
  readonly trials: number
}

/** Adds up what is alike, in one order. */
export function joinTrials(tallies: Iterable<TrialTally>): readonly TrialTally[] {
  const joined = new Map<string, TrialTally>()
  for (const tally of tallies) {
    const { gate, case: name, open, trials } = tally
    const broken = [...tally.broken].sort((a, b) => (brokenKey(a) < brokenKey(b) ? -1 : 1))
    const key = JSON.stringify([gate, name, open, broken.map(brokenKey)])
    joined.set(key, { gate, case: name, broken, open, trials: trials + (joined.get(key)?.trials ?? 0) })
  }
  return [...joined].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tally]) => tally)
}

function brokenKey({ rule, tool, violation }: BrokenKind): string {
  return JSON.stringify([rule, tool ?? null, violation ?? null])
}
