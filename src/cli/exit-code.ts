import type { AssayResult } from '../model/result.js'

export const exitCodes = { pass: 0, fail: 1, badInput: 2, bug: 3, noEvidence: 5 } as const

export const onNoEvidence = ['error', 'warn', 'ignore'] as const
export type OnNoEvidence = (typeof onNoEvidence)[number]

/** The verdict as an exit code. `warn` and `ignore` let a run without evidence end with 0; its verdict stays. */
export function exitCode(result: AssayResult, withoutEvidence: OnNoEvidence): number {
  switch (result.verdict) {
    case 'pass':
      return exitCodes.pass
    case 'fail':
      return exitCodes.fail
    case 'no-evidence':
      return withoutEvidence === 'error' ? exitCodes.noEvidence : exitCodes.pass
  }
}
