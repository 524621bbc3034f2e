import { nearestNumber } from '../../model/exact-number.js'
import type { Usage } from '../../model/usage.js'
import type { SpanNote } from './span-note.js'

/** What a span says was used, without what the spans below it say. */
export interface SpanUsage {
  readonly note: SpanNote
  readonly usage: Usage
}

/**
 * Spans of agents repeat the sums of the model spans below them: of a span and of those below, the larger account counts, for
 * tokens, cost and answers each, so that nothing counts twice and a part that was not exported does not hide the rest.
 */
export function spanUsages(notes: readonly SpanNote[], bySpan: ReadonlyMap<string, SpanNote>): readonly SpanUsage[] {
  const used = notes.filter(({ usage, isAnswer }) => usage !== undefined || isAnswer)
  if (used.length === 0) return []
  const tokens = counting(used, bySpan, ({ usage }) => usage?.tokens?.total)
  const cost = counting(used, bySpan, ({ usage }) => usage?.costUsd && nearestNumber(usage.costUsd))
  const turns = counting(used, bySpan, ({ isAnswer }) => (isAnswer ? 1 : undefined))
  return used.map((note) => ({
    note,
    usage: {
      ...(tokens.has(note) && { tokens: note.usage?.tokens }),
      ...(cost.has(note) && { costUsd: note.usage?.costUsd }),
      ...(turns.has(note) && { turns: 1 }),
      // What is not clear in a span that does not count is said by those that do.
      unclear: note.usage?.unclear?.filter((fact) => fact !== 'tokens' || tokens.has(note)),
    },
  }))
}

/** What was used in a session, and whether a log event says it. */
interface SessionUsage extends Pick<SpanUsage, 'usage'> {
  readonly session: string
  readonly note: Pick<SpanNote, 'isLogged'>
}

/** Agents that send spans and log events count a request in both: of a session the larger account counts, for each fact. */
export function withoutEchoedUsages<Used extends SessionUsage>(used: readonly Used[]): readonly Used[] {
  if (!used.some(({ note }) => note.isLogged) || used.every(({ note }) => note.isLogged)) return used
  const sessions = new Map<string, { readonly logs: Amounts; readonly spans: Amounts }>()
  for (const { session, note, usage } of used) {
    const accounts = sessions.get(session) ?? { logs: { ...nothing }, spans: { ...nothing } }
    sessions.set(session, accounts)
    const account = note.isLogged ? accounts.logs : accounts.spans
    account.tokens += usage.tokens?.total ?? 0
    account.costUsd += usage.costUsd === undefined ? 0 : nearestNumber(usage.costUsd)
    account.turns += usage.turns ?? 0
  }
  return used.map((each) => {
    const { logs, spans } = sessions.get(each.session) ?? { logs: nothing, spans: nothing }
    const counts = (fact: keyof Amounts) => logs[fact] >= spans[fact] === (each.note.isLogged === true)
    const { tokens, costUsd, turns, ...rest } = each.usage
    const counted = {
      ...(counts('tokens') && { tokens }),
      ...(counts('costUsd') && { costUsd }),
      ...(counts('turns') && { turns }),
    }
    return { ...each, usage: { ...rest, ...counted } }
  })
}

type Amounts = Record<'tokens' | 'costUsd' | 'turns', number>

const nothing: Readonly<Amounts> = { tokens: 0, costUsd: 0, turns: 0 }

/** The notes whose own amount counts. */
function counting(
  used: readonly SpanNote[],
  bySpan: ReadonlyMap<string, SpanNote>,
  amountOf: (note: SpanNote) => number | undefined,
): ReadonlySet<SpanNote> {
  const having = new Set(used.filter((note) => amountOf(note) !== undefined))
  const below = new Map<SpanNote, SpanNote[]>()
  const tops: SpanNote[] = []
  for (const note of having) {
    const above = nearestAbove(note, bySpan, having)
    if (above === undefined) tops.push(note)
    else below.set(above, [...(below.get(above) ?? []), note])
  }
  const counted = new Set<SpanNote>()
  // From the top down to learn the order, and back to add up: a chain of spans may be as long as the file.
  const order = [...tops]
  for (let at = 0; at < order.length; at++) order.push(...(below.get(order[at] as SpanNote) ?? []))
  const sums = new Map<SpanNote, number>()
  const isOwn = new Map<SpanNote, boolean>()
  for (const note of order.reverse()) {
    const inner = (below.get(note) ?? []).reduce((sum, each) => sum + (sums.get(each) ?? 0), 0)
    const own = amountOf(note) ?? 0
    isOwn.set(note, own > inner || !below.has(note))
    sums.set(note, Math.max(own, inner))
  }
  const open = [...tops]
  for (let note = open.pop(); note; note = open.pop()) {
    if (isOwn.get(note)) counted.add(note)
    else open.push(...(below.get(note) ?? []))
  }
  return counted
}

function nearestAbove(
  note: SpanNote,
  bySpan: ReadonlyMap<string, SpanNote>,
  having: ReadonlySet<SpanNote>,
): SpanNote | undefined {
  const passed = new Set<SpanNote>([note])
  let above = bySpan.get(note.parentId)
  while (above && !passed.has(above)) {
    if (having.has(above)) return above
    passed.add(above)
    above = bySpan.get(above.parentId)
  }
  return undefined
}
