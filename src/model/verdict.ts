export type Verdict = 'pass' | 'fail' | 'no-evidence'

/** Of findings, by level. */
export interface Counts {
  readonly error: number
  readonly warning: number
  readonly note: number
}
