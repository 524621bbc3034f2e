import type { PredicateKind } from './predicate.js'

/** The same for an index: one statement binds all bundles of a run. */
export const evidenceIndex: PredicateKind = {
  name: 'bundle',
  type: 'urn:assay:attestation:evidence-index:v1',
  named: true,
  write({ index }) {
    if (!index) return undefined
    return {
      schema_version: 1,
      run: { run_id: index.run_id, event_count: index.bundles.reduce((sum, { events }) => sum + events, 0) },
      bundles: index.bundles.map(({ file, sha256, run_root }) => ({ name: file, digest: { sha256 }, run_root })),
    }
  },
  options: () => ({}),
}
