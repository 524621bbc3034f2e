import { canonicalJson } from '../canonical/canonical-json.js'
import { ExactNumber } from '../model/exact-number.js'
import type { JsonValue } from '../model/json.js'
import type { Policy } from '../model/policy.js'
import { type LoadOptions, loadPolicy } from './load-policy.js'

/**
 * Everything that a text says as a policy, in one form, apart from version and digest; undefined if it does not load.
 * Loaded without a file name, so that it holds no places.
 */
export function whatItSays(
  text: string,
  files: Pick<LoadOptions, 'read' | 'from'> = {},
  change: (policy: Policy) => Policy = (policy) => policy,
): string | undefined {
  const { policy } = loadPolicy(text, {}, files)
  if (!policy) return undefined
  return canonicalJson(plain({ ...change(policy), version: '', digest: '' }))
}

/** Maps as lists of their entries, numbers with all their digits. */
function plain(value: unknown): JsonValue {
  if (value instanceof Map) return [...value].map(plain)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null || value instanceof ExactNumber) return value as JsonValue
  const present = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.fromEntries(present.map(([key, member]) => [key, plain(member)]))
}
