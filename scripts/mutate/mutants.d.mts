/** What `mutants.mjs` exports, for the test that each still applies. */
export interface Mutant {
  readonly name: string
  readonly file: string
  /** Stands once in `file`. */
  readonly before: string
  readonly after: string
  /** The tests nearest to it. */
  readonly tests: readonly string[]
}

export const mutants: readonly Mutant[]
