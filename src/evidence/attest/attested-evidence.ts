import { sha256Hex } from '../../canonical/digest.js'
import { TimeRange } from '../inspect/diff-bundles.js'
import { verifyIndex } from '../inspect/verify-index.js'
import type { EventRead } from '../read/read-event.js'
import { type BundleVerdict, verifyBundle } from '../read/verify-bundle.js'
import type { EvidenceIndex } from '../run/evidence-index.js'
import { type CheckedRun, CheckedRunReader } from './checked-run.js'
import { type Extent, ExtentCounter } from './extent.js'

/** A bundle, or the index of several and the files next to it. */
export type EvidenceInput =
  | { readonly kind: 'bundle'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'index'
      readonly bytes: Uint8Array
      readonly open: (file: string) => AsyncIterable<Uint8Array>
    }

/** What a statement about evidence can say: only of evidence that verifies, and only what the evidence itself says. */
export interface AttestedEvidence {
  /** The bundle id, or the run id of an index. */
  readonly name: string
  /** Of the whole file, hexadecimal: the run root binds neither times nor run id nor flags. */
  readonly sha256: string
  readonly bundle?: AttestedBundle
  readonly index?: EvidenceIndex
  /** Absent for evidence that is not of a run of traces. */
  readonly run?: CheckedRun
}

export interface AttestedBundle {
  readonly verdict: BundleVerdict & { ok: true }
  readonly times: TimeRange['range']
  readonly extent: Extent | undefined
}

/** Why evidence is not attested. */
export interface RefusedEvidence {
  readonly class: string
  readonly code: string
  readonly message: string
}

/** Verifies evidence and reads what can be attested of it. What `open` throws passes through. */
export async function readEvidence(
  input: EvidenceInput,
): Promise<{ readonly evidence: AttestedEvidence } | { readonly refused: RefusedEvidence }> {
  const run = new CheckedRunReader()
  return input.kind === 'bundle' ? readBundle(input.bytes, run) : readIndex(input, run)
}

async function readBundle(bytes: Uint8Array, reader: CheckedRunReader) {
  const times = new TimeRange()
  const counter = new ExtentCounter()
  const onEvent = (event: EventRead) => {
    times.add(event.time)
    counter.see(event)
    reader.see(event)
  }
  const verdict = await verifyBundle(bytes, { onEvent })
  if (!verdict.ok) return { refused: verdict }
  const { manifest, sha256 } = verdict
  const run = reader.run([{ name: manifest.bundle_id, sha256 }])
  const bundle = { verdict, times: times.range, extent: counter.extent }
  return { evidence: { name: manifest.bundle_id, sha256, bundle, ...(run && { run }) } }
}

async function readIndex(
  { bytes, open }: EvidenceInput & { readonly kind: 'index' },
  reader: CheckedRunReader,
): Promise<{ readonly evidence: AttestedEvidence } | { readonly refused: RefusedEvidence }> {
  const { index, failure, bundles } = await verifyIndex(bytes, open, { onEvent: (event) => reader.see(event) })
  if (failure || !index) return { refused: { class: 'Contract', ...failure! } }
  for (const { verdict, unread, failure: other } of bundles) {
    if (!verdict) throw unread
    if (!verdict.ok) return { refused: verdict }
    if (other) return { refused: { class: 'Integrity', ...other } }
  }
  const run = reader.run(index.bundles.map(({ file, sha256 }) => ({ name: file, sha256 })))
  return { evidence: { name: index.run_id, sha256: sha256Hex(bytes), index, ...(run && { run }) } }
}
