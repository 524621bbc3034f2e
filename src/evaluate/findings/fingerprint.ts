import { canonicalJson } from '../../canonical/canonical-json.js'
import { sha256Hex } from '../../canonical/digest.js'
import type { RawFinding } from './finding-log.js'

/** What makes two findings the same mistake. Holds no trace id, value, line or message, so it survives all of them. */
export function fingerprint(raw: Pick<RawFinding, 'rule' | 'tool' | 'key'>): string {
  return `v1:${sha256Hex(canonicalJson([raw.rule, raw.tool ?? null, raw.key ?? null]))}`
}

/** The same, remembered: thousands of findings share a few dozen fingerprints. */
export function fingerprints(): (raw: RawFinding) => string {
  const known = new Map<string, string>()
  return (raw) => {
    const key = JSON.stringify([raw.rule, raw.tool, raw.key])
    let id = known.get(key)
    if (id === undefined) {
      id = fingerprint(raw)
      known.set(key, id)
    }
    return id
  }
}
