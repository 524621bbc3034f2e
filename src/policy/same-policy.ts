import { canonicalJson } from '../canonical/canonical-json.js'
import type { Policy } from '../model/policy.js'
import { loadPolicy } from './load-policy.js'

/**
 * Everything that a text says as a policy, in one form, apart from version and digest; undefined if it does not load.
 * Loaded without a file name, so that it holds no places.
 */
export function whatItSays(text: string, change: (policy: Policy) => Policy = (policy) => policy): string | undefined {
  const { policy } = loadPolicy(text)
  if (!policy) return undefined
  const plain = { ...change(policy), version: '', digest: '' }
  return canonicalJson(JSON.parse(JSON.stringify(plain, (_, value) => (value instanceof Map ? [...value] : value))))
}
