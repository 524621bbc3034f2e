import type { Problem } from '../model/problem.js'
import type { AssayResult } from '../model/result.js'
import type { BaselineSource } from './judge/baseline/choose-baseline.js'
import type { EvidenceKeeper } from './judge/keep-evidence.js'
import type { ActionInputs } from './read-inputs.js'

/** What came of the check: a result, or problems that kept it from being made. */
export type Judgement =
  | {
      readonly kind: 'result'
      readonly result: AssayResult
      /** What can write the evidence, if it is wanted; whoever takes the judgement closes it. */
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

/** 0 pass, and whatever another job will judge · 1 fail · 2 wrong input · 3 our bug · 5 no evidence (0 where the workflow lets that pass). */
export function exitCode(judgement: Judgement, onNoEvidence: ActionInputs['onNoEvidence']): number {
  if (judgement.kind === 'problems') return judgement.bug ? 3 : 2
  if (judgement.partial !== undefined) return 0
  switch (judgement.result.verdict) {
    case 'pass':
      return 0
    case 'fail':
      return 1
    case 'no-evidence':
      return onNoEvidence === 'error' ? 5 : 0
  }
}
