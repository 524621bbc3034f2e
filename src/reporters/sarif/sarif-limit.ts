import type { AssayResult } from '../../model/result.js'

/** Results that GitHub keeps of one run; it reads more and drops them. */
export const sarifLimit = 5000

/** Findings that the SARIF report leaves out. */
export function sarifOmitted({ findings, findingsOmitted }: AssayResult): number {
  return Math.max(0, findings.length - sarifLimit) + findingsOmitted
}
