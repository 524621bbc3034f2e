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

/** Traces in rows of a table, sessions whole and in the order of their times. */
export interface TableInput {
  /** The trace of rows that name none. */
  readonly file: string
  /** Id of the trace format that the records are in. */
  readonly format: string
  readonly parts: readonly TablePart[]
  /** Members of a record that hold JSON as text. */
  readonly jsonKeys: readonly string[]
  readonly rows: AsyncIterable<readonly TableRow[]>
}
