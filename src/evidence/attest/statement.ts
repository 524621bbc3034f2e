/** An in-toto statement about one file: https://in-toto.io/Statement/v1 */
export interface Statement {
  readonly _type: typeof statementType
  /** Exactly one, by its SHA-256: of two digests, a reader takes either. */
  readonly subject: readonly [{ readonly name: string; readonly digest: { readonly sha256: string } }]
  readonly predicateType: string
  readonly predicate: unknown
}

export const statementType = 'https://in-toto.io/Statement/v1'
