import type { Finding } from '../model/finding.js'
import type { RelatedReason } from '../model/related-call.js'
import { callNumber } from './phrases.js'

/** What an earlier call has to do with a break, said behind its name. */
const words: Readonly<Record<RelatedReason, string>> = {
  'other-key': 'had another value',
  'used-up': 'was used up',
  'used-by': 'used it up',
  'too-early': 'was too long before',
  unmet: 'did not meet the conditions',
  reset: 'ended what came before',
  'first-counted': 'counted first',
  forbids: 'forbids it',
  unanswered: 'was not answered',
  'last-in-order': 'was the last in order',
}

export function reasonWords(reason: RelatedReason): string {
  return words[reason]
}

/** Of each earlier call that explains a finding, by its index: what it has to do with it. */
export function relatedWords({ related = [] }: Finding): ReadonlyMap<number, string> {
  const said = new Map<number, string>()
  for (const { callIndex, reason } of related) {
    const known = said.get(callIndex)
    said.set(callIndex, known === undefined ? words[reason] : `${known}, ${words[reason]}`)
  }
  return said
}

/** `call 1 was used up, call 2 used it up`; absent where no earlier call is named. */
export function relatedPhrase({ related = [] }: Finding): string | undefined {
  if (related.length === 0) return undefined
  return related.map(({ callIndex, reason }) => `call ${callNumber(callIndex)} ${words[reason]}`).join(', ')
}
