import { sha256Hex } from '../../canonical/digest.js'
import type { JsonObject } from '../../model/json.js'
import { redactText } from '../../text/redact.js'
import { wellFormed } from '../../text/well-formed.js'
import type { EventInput } from '../write/bundle-writer.js'
import type { Profile, ProfileEntry, ProfileSection } from './read-profile.js'
import { scrubSubject } from './scrub-subject.js'

/**
 * `summary`: only that and how much; `observed` (default): what was touched, scrubbed; `full`: raw, with times, for local use.
 */
export type ProfileDetail = 'summary' | 'observed' | 'full'

const phase = 'urn:assay:phase:profile'
const sections: readonly { readonly section: ProfileSection; readonly type: string; readonly key: string }[] = [
  { section: 'files', type: 'assay.fs.access', key: 'file' },
  { section: 'network', type: 'assay.net.connect', key: 'host' },
  { section: 'processes', type: 'assay.process.exec', key: 'cmd' },
]

/** The run that a profile was last updated by, or one derived from its name. */
export function profileRunId({ runIds, name }: Profile): string {
  return runIds.at(-1) ?? `run_${sha256Hex(wellFormed(name)).slice(0, 16)}`
}

/** The events of a profile, in order. */
export function* mapProfile(profile: Profile, detail: ProfileDetail): Generator<EventInput> {
  const { name, version, totalRuns, degradations, entries, scope } = profile
  yield {
    type: 'assay.profile.started',
    subject: phase,
    data: { profile_name: wellFormed(name), profile_version: wellFormed(version), total_runs_aggregated: totalRuns },
  }
  for (const degradation of degradations) {
    yield { type: 'assay.sandbox.degraded', subject: 'landlock', data: { ...degradation } }
  }
  if (detail !== 'summary') {
    for (const { section, type, key } of sections) {
      for (const [name, entry] of inOrder(entries[section])) yield entryEvent(type, key, name, entry, detail)
    }
  }
  yield {
    type: 'assay.profile.finished',
    subject: phase,
    data: {
      files_count: entries.files.size,
      network_count: entries.network.size,
      processes_count: entries.processes.size,
      sandbox_degradation_count: degradations.length,
      integrity_scope: scope === null ? null : wellFormed(scope),
    },
  }
}

function entryEvent(
  type: string,
  key: string,
  raw: string,
  entry: ProfileEntry,
  detail: 'observed' | 'full',
): EventInput {
  const name = wellFormed(raw)
  if (detail === 'observed') {
    // The scrubber knows words, not shapes: a bare token is caught by what it looks like.
    return { type, ...subjectOf(redactText(scrubSubject(name)).value), data: { hits: entry.hits } }
  }
  const data: JsonObject = {
    [key]: name,
    first_seen: entry.firstSeen,
    last_seen: entry.lastSeen,
    hits: entry.hits,
    runs_seen: entry.runsSeen,
  }
  return { type, ...subjectOf(name), data }
}

function subjectOf(subject: string): { readonly subject?: string } {
  return subject === '' ? {} : { subject }
}

/** By code points, which is the order of UTF-8 bytes. */
function inOrder<T>(entries: ReadonlyMap<string, T>): [string, T][] {
  return [...entries].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
}
