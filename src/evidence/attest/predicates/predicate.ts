import type { AttestedEvidence } from '../attested-evidence.js'

/** What the user may say in a statement besides what the evidence says. */
export interface PredicateOptions {
  /** A URI of what was checked, such as an agent or a repository at a commit. */
  readonly resource?: string | undefined
  /** A URI of who checked it. */
  readonly verifier?: string | undefined
  /** Where the run can be looked at. */
  readonly url?: string | undefined
}

/** One kind of statement about evidence. */
export interface PredicateKind {
  /** As the command line has it. */
  readonly name: string
  /** A URI. */
  readonly type: string
  /** Whether the statement's subject bears the name of the evidence; other writers name the file. */
  readonly named: boolean
  /** Undefined if the evidence does not say what the statement needs. */
  write(evidence: AttestedEvidence, options: PredicateOptions): object | undefined
  /** The options that a statement was written with, from its predicate. */
  options(predicate: Readonly<Record<string, unknown>>): PredicateOptions
  /** Whether a statement says nothing that the evidence does not. Default: it is what `write` makes, member by member. */
  agrees?(predicate: Readonly<Record<string, unknown>>, expected: object): boolean
}
