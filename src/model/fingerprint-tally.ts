import type { Level } from './finding.js'

/** How often one fingerprint was found in a run. */
export interface FingerprintTally {
  readonly fingerprint: string
  readonly rule: string
  readonly tool?: string
  readonly level: Level
  readonly findings: number
  /** Traces with such a finding; 0 for findings that are about no trace. */
  readonly traces: number
  /** Tolerated or waived: shown, not counted. */
  readonly accepted?: true
  /** The commit of the run that found it first; absent where that was before all that is known. */
  readonly since?: string
  /** Not everything could be looked at: never written, so that no later run takes it for known. */
  readonly open?: true
  /** A waiver would accept it if it occurred less often. Never written: waivers of a later run are that run's own. */
  readonly exceeded?: true
}
