import type { PredicateKind } from './predicate.js'

/** SLSA verification summary v1: that this verifier held this evidence to this policy. */
export const verificationSummary: PredicateKind = {
  name: 'vsa',
  type: 'https://slsa.dev/verification_summary/v1',
  named: false,
  write({ run }, { resource, verifier }) {
    if (!run) return undefined
    const passed = run.verdict === 'pass'
    return {
      // Nothing but the id: readers made of in-toto's protobuf refuse the version, which the specification added later.
      verifier: { id: verifier ?? 'urn:assay:verifier' },
      timeVerified: run.time,
      resourceUri: resource ?? `urn:assay:run:${encodeURIComponent(run.runId)}`,
      policy: { uri: `urn:assay:policy:${encodeURIComponent(run.policy.name)}`, digest: { sha256: run.policy.sha256 } },
      inputAttestations: run.bundles.map(({ sha256 }) => ({ uri: 'urn:assay:evidence-bundle', digest: { sha256 } })),
      verificationResult: passed ? 'PASSED' : 'FAILED',
      verifiedLevels: [passed ? 'ASSAY_POLICY_MET' : 'FAILED'],
    }
  },
  options({ resourceUri, verifier }) {
    const { id } = (verifier ?? {}) as { readonly id?: unknown }
    return {
      ...(typeof resourceUri === 'string' && { resource: resourceUri }),
      ...(typeof id === 'string' && { verifier: id }),
    }
  },
}
