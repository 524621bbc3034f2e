/** Which traces of those that were found are checked. Each is part of a result only where it was asked for. */

/** Traces drawn by their ids. */
export interface Sample {
  /** Above 0, below 100. */
  readonly percent: number
  /** Another one draws other traces. */
  readonly seed: string
  /** Traces that were drawn, of how many. */
  readonly traces: number
  readonly of: number
}

/** How often traces break a rule, as far as a sample shows: the 95 % Wilson interval of the share of all. */
export interface SampleRate {
  readonly rule: string
  readonly violated: number
  readonly applicable: number
  readonly low: number
  readonly high: number
}

/** Traces whose last call lies in a window of time. */
export interface Window {
  /** RFC 3339: the first instant of it; absent = the beginning of all. */
  readonly since?: string | undefined
  /** The first instant after it. */
  readonly until: string
  /** Traces that had not ended for as long as was asked for, or lie after the window: a later run checks them. */
  readonly carried: number
  /** Traces that an earlier run checked. */
  readonly checkedBefore: number
  /** Traces before the window, or before what the state remembers. */
  readonly before: number
}
