import { exitCodeOf, exitCodes } from '../model/exit-code.js'
import type { Problem } from '../model/problem.js'
import type { ReadTraces } from '../model/reading.js'
import type { AssayResult } from '../model/result.js'
import type { BaselineSource } from './check/baseline/choose-baseline.js'
import type { EvidenceKeeper } from './check/keep-evidence.js'

/** The outcome of the check: a result, or the problems that prevented one. */
export type CheckOutcome =
  | {
      readonly kind: 'result'
      readonly result: AssayResult
      /** Writes the evidence, if it is wanted; the consumer of the outcome closes it. */
      readonly recorder: EvidenceKeeper | undefined
      /** What the job that merges needs, as JSON; with `mode: collect` only. */
      readonly partial?: string | undefined
      /** Reads the traces once more; only where those that broke a rule are kept. */
      readonly traces?: ReadTraces | undefined
      /** Writes the state, when everything else is written. */
      readonly commit?: (() => void) | undefined
      /** What a later run can be compared with, as JSON; absent without evidence, which would make everything look new. */
      readonly baseline?: string | undefined
      /** What this run was compared with. */
      readonly base?: BaselineSource | undefined
    }
  /** `bug`: not the user's to correct. */
  | { readonly kind: 'problems'; readonly problems: readonly Problem[]; readonly bug: boolean }

/** What was only collected passes: the job that merges has the verdict. */
export function exitCode(outcome: CheckOutcome): number {
  if (outcome.kind === 'problems') return outcome.bug ? exitCodes.bug : exitCodes.badInput
  return outcome.partial !== undefined ? exitCodes.pass : exitCodeOf(outcome.result)
}
