import { canonicalJson } from '../../canonical/canonical-json.js'
import { sha256Hex } from '../../canonical/digest.js'
import { TimeRange } from '../inspect/diff-bundles.js'
import type { EventRead } from '../read/read-event.js'
import { type BundleVerdict, verifyBundle } from '../read/verify-bundle.js'
import { type Extent, ExtentCounter } from './extent.js'

/** An in-toto statement about one bundle: https://in-toto.io/Statement/v1 */
export interface Statement {
  readonly _type: typeof statementType
  readonly subject: readonly [{ readonly name: string; readonly digest: { readonly sha256: string } }]
  readonly predicateType: typeof predicateType
  readonly predicate: Predicate
}

export interface Predicate {
  readonly schema_version: 1
  readonly semantic_equivalence: { readonly algorithm: 'assay-run-root-v1'; readonly value: string }
  readonly run: {
    readonly run_id: string
    readonly event_count: number
    readonly producer: { readonly name: string; readonly version: string; readonly git: string }
    readonly time_window: { readonly start: string; readonly end: string }
  }
  /** Absent or null: not stated. */
  readonly extent?: Extent | null
}

export const statementType = 'https://in-toto.io/Statement/v1'
export const predicateType = 'https://docs.getassay.dev/attestation/evidence-bundle/v1'

/**
 * The statement about a bundle that verifies, else why it does not. Its subject is the SHA-256 of the whole `.tar.gz`: the run
 * root binds neither times nor run id nor flags.
 */
export async function statementAbout(
  bundle: Uint8Array,
): Promise<{ readonly statement?: Statement; readonly verdict: BundleVerdict }> {
  const times = new TimeRange()
  const counter = new ExtentCounter()
  const onEvent = (event: EventRead) => {
    times.add(event.time)
    counter.see(event)
  }
  const verdict = await verifyBundle(bundle, { onEvent })
  if (!verdict.ok) return { verdict }
  const { manifest, runRoot, events } = verdict
  const { name, version, git } = manifest.producer
  const statement: Statement = {
    _type: statementType,
    subject: [{ name: manifest.bundle_id, digest: { sha256: sha256Hex(bundle) } }],
    predicateType,
    predicate: {
      schema_version: 1,
      semantic_equivalence: { algorithm: 'assay-run-root-v1', value: runRoot },
      run: {
        run_id: manifest.run_id,
        event_count: events,
        producer: { name, version, git: git ?? '' },
        time_window: times.range,
      },
      ...(counter.extent && { extent: counter.extent }),
    },
  }
  return { statement, verdict }
}

export function sameJson(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
