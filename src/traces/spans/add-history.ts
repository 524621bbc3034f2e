import { lastPart } from '../../calls/match.js'
import { writeJson } from '../../json/write-json.js'

import type { ToolCall } from '../../model/trace.js'
import { callsInHistory, type HistoryCall } from './calls-in-history.js'
import type { SessionStep } from './join-trace.js'
import { type Conversation, firstMessages, longestLists } from './message-list.js'
import type { OrderedCall } from './order-session.js'

type RecordedBy = (call: HistoryCall, nth: number) => string | undefined

export interface SessionCalls {
  readonly calls: readonly OrderedCall[]
  /** Those of them that were not known, or not with arguments. */
  readonly added: readonly ToolCall[]
  /** How many calls of the histories are not the session's own. */
  readonly earlier: number
  /** Those of them that the turns before it may have made: nothing names the session. */
  readonly ofTurns: readonly HistoryCall[]
  readonly listed: ListedCalls
}

/** Of each list, by the step that it is of, where its calls stand among those of the session; undefined for one that is not the session's. */
export type ListedCalls = ReadonlyMap<SessionStep, readonly (number | undefined)[]>

/** A call of the session, and where it stands: behind the `after`-th known call, in order of `place`. */
interface Known {
  /** As its own source records it; by this it is found. */
  readonly own: OrderedCall
  /** With what histories add. */
  ordered: OrderedCall
  after: number
  place: number
  /** The last list that had it: within one list each call of the session stands once. */
  lastList: number
}

/**
 * Completes the calls that spans and answers record with the requests' histories: results that no span recorded, and
 * calls that stand nowhere else. `recordedBy` gives the session that another call of the file belongs to;
 * `nth`: how many calls of its list that have no id either are equal to it and stand before it.
 *
 * Every request repeats the conversation, so each list is matched one to one with the calls known so far: only
 * unmatched calls are new. Calls in the first request of a conversation were made before it; they count if the session
 * has no calls of its own, or if one of its own is among them.
 */
export function addHistory(
  known: readonly OrderedCall[],
  steps: readonly SessionStep[],
  recordedBy: RecordedBy,
): SessionCalls {
  const lists = listsOf(steps)
  if (lists.length === 0) return { calls: known, added: [], earlier: 0, ofTurns: [], listed: new Map() }
  const session = new Session(known)
  const added = lists.map(({ list, step }, at) => ({ step, ...session.add(list, step, at + 1, recordedBy) }))
  const { calls, placeOf } = session.ordered()
  return {
    calls,
    added: session.added(known),
    listed: new Map(added.map(({ step, all }) => [step, all.map((call) => call && placeOf(call))])),
    earlier: added.reduce((sum, { earlier }) => sum + earlier.length, 0),
    ofTurns: added.flatMap(({ step, earlier }) => (step.fallback ? earlier : [])),
  }
}

/** In the order in which the requests were sent. */
function listsOf(steps: readonly SessionStep[]): readonly { list: Conversation; step: SessionStep }[] {
  const lists = [...longestLists(steps, () => '')].map(([step, list]) => ({
    list,
    step,
    start: BigInt(step.start ?? 0),
  }))
  return lists.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
}

class Session {
  readonly #calls: Known[]
  readonly #indexes: readonly { readonly index: Index; readonly sure: boolean }[]
  /** The latest start of the known calls up to each. */
  readonly #starts: bigint[] = []
  /** Spans or answers recorded a call. */
  readonly #hasOwn: boolean
  /** Tools have spans of their own: what has none did not run. */
  readonly #hasRuns: boolean
  #added = 0

  constructor(known: readonly OrderedCall[]) {
    this.#hasOwn = known.length > 0
    this.#hasRuns = known.some(({ call }) => call.phase === 'executed')
    this.#calls = known.map((ordered, after) => ({ own: ordered, ordered, after, place: 0, lastList: 0 }))
    this.#indexes = waysToMatch.map((way) => ({ index: new Index(way, this.#calls), sure: way.sure === true }))
    let latest = 0n
    for (const { step } of known) {
      const start = step.start === undefined ? latest : BigInt(step.start)
      latest = start > latest ? start : latest
      this.#starts.push(latest)
    }
  }

  added(known: readonly OrderedCall[]): readonly ToolCall[] {
    const given = new Set(known)
    const isNews = ({ own, ordered }: Known) => !given.has(own) || own.call.args !== ordered.call.args
    return this.#calls.filter(isNews).map(({ ordered }) => ordered.call)
  }

  ordered(): { readonly calls: readonly OrderedCall[]; placeOf(call: Known): number | undefined } {
    const sorted = this.#calls.sort((a, b) => a.after - b.after || a.place - b.place)
    const places = new Map(sorted.map((call, place) => [call, place]))
    return { calls: sorted.map(({ ordered }) => ordered), placeOf: (call) => places.get(call) }
  }

  /** Takes over one list; gives its calls that are not the session's, and for all of them what they are there. */
  add(
    list: Conversation,
    step: SessionStep,
    number: number,
    recordedBy: RecordedBy,
  ): { readonly earlier: readonly HistoryCall[]; readonly all: readonly (Known | undefined)[] } {
    const calls = callsInHistory(list.messages)
    if (calls.length === 0) return { earlier: [], all: [] }
    const matches = this.#matchesOf(calls, number)
    inOrderOfList(matches.filter((match) => match !== undefined))
    if (matches.every((match) => match !== undefined)) {
      for (const [at, call] of calls.entries()) this.#complete(matches[at] as Known, call)
      return { earlier: [], all: matches }
    }
    const brought = broughtCalls(list, calls)
    const isOwn = !this.#hasOwn || matches.slice(0, brought).some((match) => match !== undefined)
    const earlier: HistoryCall[] = []
    const all = [...matches]
    let anchor = this.#before(matches, step)
    const equals = new Map<string, number>()
    for (const [at, call] of calls.entries()) {
      const match = matches[at]
      if (match) {
        this.#complete(match, call)
        anchor = match.after
      } else if (at < brought && (!isOwn || isOfAnother(step, recordedBy, call, equals))) earlier.push(call)
      else all[at] = this.#insert(call, step, anchor, number)
    }
    return { earlier, all }
  }

  /** For each call of a list the known call that it is, if any: all that are surer first. */
  #matchesOf(calls: readonly HistoryCall[], number: number): readonly (Known | undefined)[] {
    const found: (Known | undefined)[] = calls.map(() => undefined)
    let hasIds = false
    for (const [way, { index, sure }] of this.#indexes.entries()) {
      // Arguments are parsed and compared only where ids do not distinguish calls.
      if (way === 0 && this.#areApart(calls)) continue
      for (const [at, call] of calls.entries()) if (!found[at]) found[at] = index.take(call, number, hasIds)
      if (found.every((match) => match !== undefined)) break
      hasIds ||= sure && found.some((match) => match !== undefined)
    }
    return found
  }

  /** Neither the list nor the session has two calls of one id and tool. */
  #areApart(calls: readonly HistoryCall[]): boolean {
    const byId = this.#indexes[1] as { readonly index: Index }
    if (byId.index.hasRepeats()) return false
    const keys = calls.map(withId).filter((key) => key !== undefined)
    return new Set(keys).size === keys.length
  }

  /** Where calls go that stand before any known one: before the first that the list knows, else by the time of the request. */
  #before(matches: readonly (Known | undefined)[], step: SessionStep): number {
    const first = matches.find((match) => match !== undefined)
    if (first) return first.place === 0 ? first.after - 1 : first.after
    if (step.start === undefined) return this.#starts.length
    const start = BigInt(step.start)
    let [low, high] = [0, this.#starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] as bigint) < start) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  #complete(known: Known, listed: HistoryCall): void {
    const { call } = known.ordered
    const isOpen = call.result === undefined && call.error === undefined
    const outcome = isOpen ? { result: listed.result, error: listed.error } : {}
    const isAnswered = outcome.result !== undefined || outcome.error !== undefined
    if (!isAnswered && (call.args !== undefined || listed.args === undefined)) return
    const phase = isAnswered && call.phase === 'requested' && !this.#hasRuns ? undefined : call.phase
    known.ordered = { ...known.ordered, call: { ...call, ...outcome, args: call.args ?? listed.args, phase } }
  }

  #insert({ tool, id, args, result, error }: HistoryCall, step: SessionStep, after: number, lastList: number): Known {
    const call = { trace: step.session, id, tool, args, result, error, agent: step.agent }
    const place = ++this.#added
    // Behind what the answer of the same step asks for.
    const own = { call, step, index: step.requests.length + place }
    const inserted = { own, ordered: own, after, place, lastList }
    this.#calls.push(inserted)
    return inserted
  }
}

/** The list knows in what order the model asked: the calls keep their places among them, each in its turn. */
function inOrderOfList(calls: readonly Known[]): void {
  const places = calls.map(({ after, place }) => ({ after, place }))
  const sorted = places.sort((a, b) => a.after - b.after || a.place - b.place)
  for (const [at, call] of calls.entries()) Object.assign(call, sorted[at])
}

/** Another conversation of the file has recorded the call. */
function isOfAnother(
  step: SessionStep,
  recordedBy: RecordedBy,
  call: HistoryCall,
  equals: Map<string, number>,
): boolean {
  if (!step.fallback) return false
  const key = call.id === undefined ? writeJson([call.tool, call.args]) : ''
  const nth = equals.get(key) ?? 0
  equals.set(key, nth + 1)
  const owner = recordedBy(call, nth)
  return owner !== undefined && owner !== step.session
}

/** How many of the calls the first request of the conversation brought along. */
function broughtCalls(list: Conversation, calls: readonly HistoryCall[]): number {
  if (list.first >= list.messages.length - list.tail) return calls.length
  return callsInHistory(firstMessages(list)).length
}

/** One way to find the call of the session that a call of a list is: by equal keys. What has no key is not found. */
interface Match {
  readonly known: (known: Known) => string | undefined
  readonly listed: (call: HistoryCall) => string | undefined
  /** Ids are part of the key. */
  readonly sure?: true
}

type Call = Pick<HistoryCall, 'id' | 'tool' | 'args'>
const withAll = ({ id, tool, args }: Call) => (id === undefined ? undefined : writeJson([id, lastPart(tool), args]))
const withId = ({ id, tool }: Call) => (id === undefined ? undefined : `${id.length} ${id} ${lastPart(tool)}`)
const withArguments = ({ args, tool }: Call) => (args === undefined ? undefined : writeJson([lastPart(tool), args]))
const argumentsOnly = ({ args }: Call) => writeJson(args ?? null)
const toolOnly = ({ tool }: Call) => lastPart(tool)
const isVague = ({ id, args }: Call) => id === undefined || args === undefined

/** From the surest on. Where one side lacks an id or arguments the tool must do: in doubt a call is not added. */
const waysToMatch: readonly Match[] = [
  { known: ({ own }) => withAll(own.call), listed: withAll, sure: true },
  { known: ({ own }) => withId(own.call), listed: withId, sure: true },
  { known: ({ own }) => withArguments(own.call), listed: withArguments },
  {
    // A span may know the tool by the class that implements it.
    known: ({ own: { call, step } }) =>
      call.phase === 'executed' && step.call?.namesClass ? argumentsOnly(call) : undefined,
    listed: argumentsOnly,
  },
  { known: ({ own }) => (isVague(own.call) ? toolOnly(own.call) : undefined), listed: toolOnly },
  { known: ({ own }) => toolOnly(own.call), listed: (call) => (isVague(call) ? toolOnly(call) : undefined) },
]

/** The calls of a session by one kind of key, in order. Most lists need only the surest: no key is made before it is asked for. */
class Index {
  readonly #match: Match
  readonly #all: readonly Known[]
  readonly #calls = new Map<string, { readonly known: Known[]; list: number; next: number }>()
  #filed = 0
  #hasRepeats = false

  constructor(match: Match, all: readonly Known[]) {
    this.#match = match
    this.#all = all
  }

  #fileAll(): void {
    for (; this.#filed < this.#all.length; this.#filed++) {
      const known = this.#all[this.#filed] as Known
      const key = this.#match.known(known)
      const same = key === undefined ? undefined : this.#calls.get(key)
      if (same) this.#hasRepeats = same.known.push(known) > 1
      else if (key !== undefined) this.#calls.set(key, { known: [known], list: 0, next: 0 })
    }
  }

  /** Whether two calls have the same key. */
  hasRepeats(): boolean {
    this.#fileAll()
    return this.#hasRepeats
  }

  /**
   * The first call with the key that the list has not matched yet. `hasIds`: the list and the session use the same ids,
   * so calls with different ids are different calls.
   */
  take(call: HistoryCall, list: number, hasIds: boolean): Known | undefined {
    this.#fileAll()
    const key = this.#match.listed(call)
    const same = key === undefined ? undefined : this.#calls.get(key)
    if (!same) return undefined
    if (same.list !== list) {
      same.list = list
      same.next = 0
    }
    while (same.next < same.known.length) {
      const known = same.known[same.next] as Known
      if (known.lastList !== list && hasIds && areOthers(known.ordered.call, call)) return undefined
      same.next++
      if (known.lastList === list) continue
      known.lastList = list
      return known
    }
    return undefined
  }
}

function areOthers(a: Call, b: Call): boolean {
  return a.id !== undefined && b.id !== undefined && a.id !== b.id
}

/** A call of another turn, with the result that a later history has for it. */
export function answered(call: ToolCall, { result, error }: HistoryCall): ToolCall {
  return { ...call, result, error, phase: call.phase === 'requested' ? undefined : call.phase }
}
