import type { AssayResult } from './result.js'

/** The exit codes of every host: command line, merge and action. */
export const exitCodes = { pass: 0, fail: 1, badInput: 2, bug: 3, noEvidence: 5 } as const

/** The verdict of a result as an exit code, by the result's own gate. */
export function exitCodeOf({ verdict, gate }: Pick<AssayResult, 'verdict' | 'gate'>): number {
  switch (verdict) {
    case 'pass':
      return exitCodes.pass
    case 'fail':
      return exitCodes.fail
    case 'no-evidence':
      return gate.onNoEvidence === 'error' ? exitCodes.noEvidence : exitCodes.pass
  }
}
