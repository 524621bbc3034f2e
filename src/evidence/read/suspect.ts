import { canonicalJson } from '../../canonical/canonical-json.js'
import { isRfc3339 } from '../format/event-time.js'
import { BundleFailure } from '../format/failure.js'
import { algorithms, eventsName } from '../format/manifest.js'
import type { EventRead } from './read-event.js'
import type { ManifestRead } from './read-manifest.js'

export const eventKeys = new Set([
  ...['specversion', 'type', 'source', 'id', 'time', 'datacontenttype', 'subject', 'traceparent', 'tracestate'],
  ...['assayrunid', 'assayseq', 'assayproducer', 'assayproducerversion', 'assaygit', 'assaypolicyid', 'assaypii'],
  ...['assaysecrets', 'assaycontenthash', 'assaysemanticdigest', 'assaydigestprofile', 'data'],
])
const manifestKeys = new Set([
  ...['schema_version', 'bundle_id', 'producer', 'run_id', 'event_count', 'run_root', 'algorithms', 'files'],
])

/** What the format accepts in a manifest and no honest writer makes. */
export function manifestSuspicion(manifest: ManifestRead): BundleFailure | undefined {
  if (hasUnknown(manifest.json, manifestKeys) || manifest.files.size > 1) {
    return new BundleFailure('StrictUnknownField', 'the manifest holds members that nothing checks')
  }
  if (canonicalJson(manifest.algorithms) !== canonicalJson(algorithms)) {
    return new BundleFailure('StrictAlgorithms', 'the manifest names other algorithms than the ones that were checked')
  }
  if (manifest.files.get(eventsName)?.path !== eventsName) {
    return new BundleFailure('StrictUnknownField', `the manifest gives ${eventsName} another path`)
  }
  if (!manifest.canonical) return new BundleFailure('StrictNotCanonical', 'the manifest is not in canonical form')
  return undefined
}

/** The same for an event. */
export function eventSuspicion(event: EventRead): BundleFailure | undefined {
  if (hasUnknown(event.json, eventKeys)) {
    return new BundleFailure('StrictUnknownField', 'an event holds members that no content hash binds')
  }
  if (!isRfc3339(event.time)) return new BundleFailure('StrictTime', 'the time of an event is not RFC 3339')
  if (!event.canonical) return new BundleFailure('StrictNotCanonical', 'an event is not in canonical form')
  return undefined
}

function hasUnknown(json: unknown, known: ReadonlySet<string>): boolean {
  return Object.keys(json as object).some((key) => !known.has(key))
}
