/**
 * A place in a file that a person can open.
 * `file` is POSIX, relative to the workspace; `line` and `column` count from 1.
 */
export interface Location {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A value together with the place where its author wrote it; `at` is absent for values that were never in a file. */
export interface Located<T> {
  readonly value: T
  readonly at?: Location | undefined
}
