import type { Level } from './finding.js'

/** What a run without evidence does: `error` exits 5, the others exit 0 and keep the verdict. */
export type OnNoEvidence = 'error' | 'warn' | 'ignore'

/** What fails a run: asked for by flags, inputs or options, and filled in where the verdict is decided. */
export interface Gate {
  /** The lowest level of a finding that fails the run; `none` never does. */
  readonly failOn: Level | 'none'
  readonly onNoEvidence: OnNoEvidence
  /** Per cent of tool coverage, above 0; absent if none is asked for. */
  readonly minCoverage?: number
  /**
   * Asked for: only findings that are new or worse than in the baseline fail the run. Without a usable baseline all
   * count; `comparison.newOnly` says whether it took effect.
   */
  readonly newOnly?: true
}
