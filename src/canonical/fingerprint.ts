import { PartsMap } from '../model/parts-map.js'
import { canonicalJson } from './canonical-json.js'
import { sha256Hex } from './digest.js'

/**
 * What makes two findings, or two violations of one call, the same mistake. Holds no trace id, value, line or message,
 * so it survives all of them.
 *
 * @param key of a violation: where, keyword, and member if it is about one; else null
 */
export function fingerprint(rule: string, tool: string | undefined, key: string | null = null): string {
  return `v1:${sha256Hex(canonicalJson([rule, tool ?? null, key]))}`
}

/** Fingerprints remembered: thousands of findings share a few dozen, and a hostile trace has as many as it has names. */
const maxKnown = 10_000

/** The same, remembered. */
export class Fingerprints {
  readonly #known = new PartsMap<string | null | undefined, string>()

  of(rule: string, tool: string | undefined, key: string | null = null): string {
    const parts = [rule, key, tool]
    let id = this.#known.get(parts)
    if (id === undefined) {
      id = fingerprint(rule, tool, key)
      if (this.#known.size < maxKnown) this.#known.add(parts, id)
    }
    return id
  }
}
