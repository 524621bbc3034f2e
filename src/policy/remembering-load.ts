import { type LoadOptions, loadPolicy, type PolicyLoad } from './load-policy.js'

/** Policies that are kept. */
const maxPolicies = 8

/**
 * `loadPolicy` that remembers the last few policies. They are known by their whole text, not by the time or size of a file:
 * a policy that changed a moment ago must never be taken for the one before.
 */
export function rememberingLoad(): typeof loadPolicy {
  const loads = new Map<string, PolicyLoad>()
  return (text: string, source: { readonly file?: string } = {}, options: LoadOptions = {}) => {
    const key = JSON.stringify([source.file ?? null, options.strict ?? false, text])
    // What a policy extends may have changed, and is not a part of its text.
    if (/\bextends\b/.test(text)) return loadPolicy(text, source, options)
    const known = loads.get(key) ?? loadPolicy(text, source, options)
    // The least recently used one is the first.
    loads.delete(key)
    loads.set(key, known)
    const [oldest] = loads.keys()
    if (loads.size > maxPolicies && oldest !== undefined) loads.delete(oldest)
    return known
  }
}
