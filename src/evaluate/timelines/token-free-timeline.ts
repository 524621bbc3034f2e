import type { RecalledCall } from '../../model/timeline.js'
import { withoutTokens } from '../../text/redact.js'

/** The calls of a trace without a provider's token in any name. Values of arguments stay as `redact` left them. */
export function tokenFreeTimeline<T extends { readonly calls: readonly RecalledCall[] }>(timeline: T): T {
  return { ...withoutTokens({ ...timeline, calls: [] }), calls: timeline.calls.map(tokenFreeCall) }
}

function tokenFreeCall({ shown, ...call }: RecalledCall): RecalledCall {
  if (shown === undefined) return withoutTokens(call)
  const values = Object.entries(shown).map(([name, value]) => [withoutTokens(name), value])
  return { ...withoutTokens(call), shown: Object.fromEntries(values) }
}
