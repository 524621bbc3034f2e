import type { ExactNumber } from './exact-number.js'
import type { ExactSum } from './exact-sum.js'

/** What a source may say of a run besides its calls. */
export const usageFacts = ['turns', 'tokens', 'costUsd', 'durationMs'] as const
export type UsageFact = (typeof usageFacts)[number]

/** Tokens of one record. What counts is `total`; the parts are there where the source distinguishes them. */
export interface Tokens<Amount = number> {
  readonly total: Amount
  /** All that was sent, also what came from a cache. */
  readonly input?: Amount | undefined
  readonly output?: Amount | undefined
  /** Of the input, what was read from a cache. */
  readonly cached?: Amount | undefined
}

/** What one record says was used. A number that cannot be is left out, and named in `unclear`. */
export interface Usage {
  readonly tokens?: Tokens | undefined
  /** US dollars, where the source says so; never worked out from tokens. */
  readonly costUsd?: number | ExactNumber | undefined
  /** Answers of the model. */
  readonly turns?: number | undefined
  /** Milliseconds that the run took. */
  readonly durationMs?: number | undefined
  readonly unclear?: readonly UsageFact[] | undefined
}

/** A record that says what was used in a run. */
export interface UsageRecord extends Usage {
  readonly trace: string
  /**
   * `answer`: of one answer of a model, or one part of the run, one of several. `run`: the source's own account of the run so
   * far, which stands for what its answers add up to.
   */
  readonly of: 'answer' | 'run'
  /** Which answer: a further record of it is about the same tokens. */
  readonly id?: string | undefined
  /** Of an account, what it says since the account before it, not since the beginning. */
  readonly adds?: readonly UsageFact[] | undefined
  /** The record was read before, in another file: it counts only where that is remembered. */
  readonly isRepeat?: boolean | undefined
  /** RFC 3339, UTC: when, and until when. */
  readonly timestamp?: string | undefined
  readonly until?: string | undefined
}

/** What is known of a run, all its records added up. A fact without a sum was never said. */
export interface UsageSums {
  readonly sums: ReadonlyMap<UsageFact, Tokens<ExactSum>>
  /** Facts of which more was used than the sum says, or may have been. */
  readonly unclear: ReadonlySet<UsageFact>
  /** The first and the last moment that a record names, RFC 3339. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}
