import type { CheckedRun } from '../checked-run.js'
import type { PredicateKind } from './predicate.js'

/** in-toto test result v0.1: the rules of the policy are the tests. */
export const testResult: PredicateKind = {
  name: 'test-result',
  type: 'https://in-toto.io/attestation/test-result/v0.1',
  named: false,
  write({ run }, { url }) {
    if (!run) return undefined
    const { passed, warned, failed } = run.rules
    return {
      result: outcome(run),
      configuration: [policyDescriptor(run)],
      ...(url !== undefined && { url }),
      passedTests: passed,
      warnedTests: warned,
      // A run without a call broke no rule, and did not pass either.
      failedTests: run.verdict === 'no-evidence' ? [...failed, 'no-evidence'] : failed,
    }
  },
  options: ({ url }) => (typeof url === 'string' ? { url } : {}),
}

function outcome({ verdict, rules }: CheckedRun): 'PASSED' | 'WARNED' | 'FAILED' {
  if (verdict !== 'pass') return 'FAILED'
  return rules.warned.length > 0 ? 'WARNED' : 'PASSED'
}

/** The policy as canonical JSON of its parsed document: that is what its digest is of, whatever it was written in. */
function policyDescriptor({ policy: { name, sha256 } }: CheckedRun) {
  return { name, digest: { sha256 }, mediaType: 'application/json' }
}
