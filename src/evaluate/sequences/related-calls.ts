import { type RelatedCall, relatedReasons } from '../../model/related-call.js'

/** Calls named by one finding: a call may need any number of values, and each may have been read elsewhere. */
export const maxRelated = 10

/** In order, each once, without the call that broke the rule; of many the last. */
export function relatedCalls(
  earlier: readonly RelatedCall[],
  brokenAt: number | undefined,
): readonly RelatedCall[] | undefined {
  // Of plain rules one call at most, of thousands of findings: nothing to sort.
  if (earlier.length <= 1) return earlier.length === 0 || earlier[0]?.callIndex === brokenAt ? undefined : earlier
  const known = new Map<string, RelatedCall>()
  for (const each of earlier) if (each.callIndex !== brokenAt) known.set(`${each.callIndex} ${each.reason}`, each)
  const rank = ({ reason }: RelatedCall) => relatedReasons.indexOf(reason)
  const sorted = [...known.values()].sort((a, b) => a.callIndex - b.callIndex || rank(a) - rank(b))
  return sorted.length === 0 ? undefined : sorted.slice(-maxRelated)
}
