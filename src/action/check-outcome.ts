import type { Problem } from '../model/problem.js'
import type { AssayResult } from '../model/result.js'
import type { BaselineSource } from './check/baseline/choose-baseline.js'
import type { EvidenceKeeper } from './check/keep-evidence.js'
import type { ActionInputs } from './read-inputs.js'

/** The outcome of the check: a result, or the problems that prevented one. */
export type CheckOutcome =
  | {
      readonly kind: 'result'
      readonly result: AssayResult
      /** Writes the evidence, if it is wanted; the consumer of the outcome closes it. */
      readonly recorder: EvidenceKeeper | undefined
      /** What the job that merges needs, as JSON; with `mode: collect` only. */
      readonly partial?: string | undefined
      /** What a later run can be compared with, as JSON; absent without evidence, which would make everything look new. */
      readonly baseline?: string | undefined
      /** What this run was compared with. */
      readonly base?: BaselineSource | undefined
    }
  /** `bug`: not the user's to correct. */
  | { readonly kind: 'problems'; readonly problems: readonly Problem[]; readonly bug: boolean }

/**
 * 0 pass, or left to the job that merges · 1 fail · 2 invalid input · 3 our bug · 5 no evidence (0 where the workflow
 * lets that pass).
 */
export function exitCode(outcome: CheckOutcome, onNoEvidence: ActionInputs['onNoEvidence']): number {
  if (outcome.kind === 'problems') return outcome.bug ? 3 : 2
  if (outcome.partial !== undefined) return 0
  switch (outcome.result.verdict) {
    case 'pass':
      return 0
    case 'fail':
      return 1
    case 'no-evidence':
      return onNoEvidence === 'error' ? 5 : 0
  }
}
