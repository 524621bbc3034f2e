import type { FirstPlaces } from './joined-events.js'
import type { TemporaryFile } from './temporary-file.js'
import type { ExtentData } from './trace-extents.js'

/** What one of several threads recorded, but for the events themselves, which are in its file. Plain data. */
export interface RecordedShare {
  readonly lengths: readonly number[]
  readonly extents: ExtentData
  readonly begun: FirstPlaces
  readonly counts: RecordedCounts
  readonly redacted: number
  /** Secrets in names of tools, which one thread counts once. */
  readonly redactedInTools: number
}

export interface RecordedCounts {
  readonly decisions: number
  readonly denied: number
  readonly findings: number
  readonly violated: number
}

/** What a thread recorded, and where. */
export interface AdoptedShare {
  readonly recorded: RecordedShare
  /** Closed with the recorder. */
  readonly file: TemporaryFile
  /** Place of each of its files in the list of all. */
  readonly placeOf: readonly number[]
}
