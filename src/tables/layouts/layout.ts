/**
 * A table as a store writes it: which columns make it known, and how a row of it becomes a record of one of the trace formats.
 * Names of columns are compared without regard to case.
 */
export interface TableLayout {
  readonly id: string
  /** Id of the trace format that the records are in. */
  readonly format: string
  /** One column of each of these lists must be there. */
  readonly needs: readonly (readonly string[])[]
  readonly fields: readonly TableField[]
  /** Paths to what names the session of a row, the first that is there counts: a column, or a column and a member of the JSON in it. */
  readonly session: readonly (readonly [column: string, ...member: string[]])[]
  /** The column with the attributes of a span, one of which names the session. */
  readonly attributes?: string
  /** Rows that share this belong together whether or not all of them name their session. */
  readonly family?: string
  /** Columns of the time by which the rows of a session are ordered; the first that is there counts. */
  readonly time: readonly string[]
  /** Empty text means that nothing was recorded. */
  readonly emptyIsNone?: boolean
  /** Members of each record that stand in none of the columns. */
  readonly constant?: Readonly<Record<string, string>>
}

export interface TableField {
  /** Member of the record. */
  readonly key: string
  /** The first of these columns that is there. */
  readonly from: readonly string[]
  /**
   * `text`: a name or an id, whatever type it is stored in, empty text is none. `time`: the same of a time. `value`: any
   * value, text stays text. `json`: a value, or its JSON as text.
   */
  readonly as: 'text' | 'time' | 'value' | 'json'
}
