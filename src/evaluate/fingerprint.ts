import { canonicalJson } from '../canonical/canonical-json.js'
import { sha256Hex } from '../canonical/digest.js'
import type { RawFinding } from './finding-log.js'

/** What makes two findings the same mistake. Holds no trace id, value, line or message, so it survives all of them. */
export function fingerprint(raw: Pick<RawFinding, 'rule' | 'tool' | 'key'>): string {
  return `v1:${sha256Hex(canonicalJson([raw.rule, raw.tool ?? null, raw.key ?? null]))}`
}
