/** One file of a table, as the result reports it. */
export interface TablePart {
  readonly file: string
  /** Lower-case hex, of the bytes as stored. */
  readonly sha256: string
  readonly rows: number
}

/** The number of rows before those of each part. */
export function rowsBefore(parts: readonly TablePart[]): readonly number[] {
  let before = 0
  return parts.map(({ rows }) => {
    before += rows
    return before - rows
  })
}

export interface TableRow {
  /** The JSON of one record of the table's format. */
  readonly text: string
  /** From 1, over all parts in their order. */
  readonly row: number
  /** What belongs together: rows of one group come one after another. */
  readonly group: string
  /** What the row does not say, and has to. */
  readonly lacks?: 'session' | 'time' | undefined
}

/**
 * Sessions that a table may leave out before a row of them is read, each with the reason that its reader would count. A table that cannot say
 * this of a session for certain reads it.
 */
export interface SessionFilter {
  /** Those whose digest, with the seed, is not below a number of 48 bits. */
  readonly sample?: { readonly seed: string; readonly below: number; readonly reason: string } | undefined
  /** Earlier times, in milliseconds since 1970, say nothing of when a session was. */
  readonly firstTime: number
  /** Those whose times all lie between, none before the first; the first entry that fits. */
  readonly lastBetween?:
    | readonly { readonly from: number; readonly before: number; readonly reason: string }[]
    | undefined
}

export interface LeftOutSessions {
  readonly reason: string
  readonly sessions: number
  readonly rows: number
}

/** Traces in rows of a table, sessions whole and in the order of their times. */
export interface TableInput {
  /** The trace of rows that name none. */
  readonly file: string
  /** Id of the trace format that the records are in. */
  readonly format: string
  readonly parts: readonly TablePart[]
  /** Members of a record that hold JSON as text. */
  readonly jsonKeys: readonly string[]
  /** Sessions whose rows are not among them, by reason. */
  readonly leftOut: readonly LeftOutSessions[]
  readonly rows: AsyncIterable<readonly TableRow[]>
}
