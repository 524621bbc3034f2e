import type { CallLog, CallOutcome } from './call-log.js'

/** What a request to a model says about tools, in the order of its messages. */
export type HistoryItem =
  | { readonly kind: 'call'; readonly id: string | undefined }
  | { readonly kind: 'result'; readonly id: string | undefined; readonly outcome: () => CallOutcome }

/**
 * Gives the results in a request's history to the calls that wait for them. Every request repeats the whole history and
 * ids repeat, so only results after the last call of the same id count: the others were given at an earlier request. Outcomes
 * are read only for calls that wait, because a history is long and is looked at once a request.
 */
export function pairResults(log: CallLog, history: readonly HistoryItem[]): void {
  const latest = new Map<string | undefined, (() => CallOutcome)[]>()
  for (const item of history) {
    const known = latest.get(item.id)
    if (item.kind === 'call' || known === undefined) latest.set(item.id, item.kind === 'call' ? [] : [item.outcome])
    else known.push(item.outcome)
  }
  for (const [id, outcomes] of latest) {
    for (const outcome of outcomes) if (log.waitsFor(id)) log.answer(id, outcome())
  }
}
