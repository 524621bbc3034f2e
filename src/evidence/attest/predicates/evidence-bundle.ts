import { canonicalJson } from '../../../canonical/canonical-json.js'
import type { PredicateKind } from './predicate.js'

/** The format's own statement: what the bundle says of its run, and its extent. */
export const evidenceBundle: PredicateKind = {
  name: 'bundle',
  type: 'https://docs.getassay.dev/attestation/evidence-bundle/v1',
  named: true,
  write({ bundle }) {
    if (!bundle) return undefined
    const { manifest, runRoot, events } = bundle.verdict
    const { name, version, git } = manifest.producer
    return {
      schema_version: 1,
      semantic_equivalence: { algorithm: 'assay-run-root-v1', value: runRoot },
      run: {
        run_id: manifest.run_id,
        event_count: events,
        producer: { name, version, git: git ?? '' },
        time_window: bundle.times,
      },
      ...(bundle.extent && { extent: bundle.extent }),
    }
  },
  options: () => ({}),
  // Revision 1.0 has no extent: it is compared where one is stated. A bundle from which none can be derived bears out none.
  agrees({ extent, ...stated }, expected) {
    const { extent: found, ...run } = expected as { readonly extent?: unknown }
    if (canonicalJson(stated) !== canonicalJson(run)) return false
    return extent === undefined || extent === null || canonicalJson(extent) === canonicalJson(found ?? null)
  },
}
