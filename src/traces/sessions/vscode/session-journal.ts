import { isList, isObject, objectOf, objectsOf } from '../../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'
import type { RecordPlace } from '../../../model/trace.js'
import { callAsItWas } from './call-as-it-was.js'
import { callsInside, isInvocation } from './calls-inside.js'

type Place = Pick<RecordPlace, 'line' | 'column'>

/** Values of a session that are held, roughly in bytes: a journal is read whole before its last line says what the first means. */
const maxHeld = 256 << 20

/** An entry of a journal: the session as it was (0), a value set (1), values added to a list (2), a value taken out (3). */
export function isJournalEntry({ kind, v, k }: JsonObject): boolean {
  if (kind === 0) return isObject(v) && isList(v.requests)
  return (kind === 1 || kind === 2 || kind === 3) && isList(k) && k.length > 0 && k.every(isKey)
}

/** What an entry adds to the requests, and what it adds to a list of a request where that is not a list. */
export function addedBy({ kind, v = null, k }: JsonObject): JsonValue | undefined {
  if (kind === 0) return objectOf(v)?.requests
  if (!isList(k) || k[0] !== 'requests') return undefined
  if (kind === 2) return k.length === 1 || !isList(v) ? v : undefined
  return kind === 1 && k.length === 2 ? [v] : undefined
}

type Held = string | number | boolean | null | object
type Key = string | number

function isKey(key: JsonValue): key is Key {
  return typeof key === 'string' || (typeof key === 'number' && Number.isInteger(key) && key >= 0)
}

function isIndex(key: JsonValue | undefined): key is number {
  return typeof key === 'number'
}

export interface PlacedRequest {
  readonly request: JsonObject
  readonly place: Place
  /** It stood in the session, and a later change took it out: whatever it called had run. */
  readonly isGone: boolean
  /** Parts of the request that held calls and were taken out. */
  readonly gone: readonly JsonObject[]
}

/** A chat session that was written as its changes (`chatSessions/*.jsonl`): the requests of it, put together. */
export class SessionJournal {
  readonly #requests: Held[] = []
  readonly #places: Place[] = []
  /** Requests that were taken out, by the request that they stood before. */
  readonly #goneRequests = new Map<number, PlacedRequest[]>()
  /** Parts with calls that were taken out of a request. */
  readonly #goneParts = new Map<Held, JsonObject[]>()
  #room: number
  id: JsonValue | undefined

  constructor(limit = maxHeld) {
    this.#room = limit
  }

  /** `misfit`: the entry changes what is not there. `full`: the session has more than is held, and nothing further is taken in. */
  apply(entry: JsonObject, { line, column }: Place): 'applied' | 'misfit' | 'full' {
    if (this.#room < 0) return 'full'
    const place = { line, column }
    const path = entry.kind === 0 || keysOf(entry)[0] !== 'requests' ? [] : keysOf(entry).slice(1)
    const before = this.#callAt(path)
    const [isFit, dropped] = this.#changed(entry)
    const [at] = path
    if (before && at !== undefined) added(this.#goneParts, this.#requests[Number(at)] as Held, before)
    for (const value of dropped) this.#drop(value, path.length > 0 ? path : [entry.i].filter(isIndex), place)
    if (typeof at === 'number') this.#places[at] = place
    while (this.#places.length < this.#requests.length) this.#places.push(place)
    this.#places.length = this.#requests.length
    if (this.#room < 0) return 'full'
    return isFit ? 'applied' : 'misfit'
  }

  /** The requests in order, each with the place where it was changed last. */
  *requests(): Iterable<PlacedRequest> {
    let last = this.#requests.length
    for (const before of this.#goneRequests.keys()) last = Math.max(last, before)
    for (let at = 0; at <= last; at++) {
      yield* this.#goneRequests.get(at) ?? []
      const held = this.#requests[at] as Held
      const request = objectOf(held as JsonValue)
      if (request)
        yield { request, place: this.#places[at] as Place, isGone: false, gone: this.#goneParts.get(held) ?? [] }
    }
  }

  /** Whether the entry fits, and what it took out. */
  #changed(entry: JsonObject): Change {
    const { kind, v = null, i: from } = entry
    if (kind === 0) {
      const { requests, sessionId } = objectOf(v) ?? {}
      this.id = sessionId
      return splice(
        this.#requests,
        0,
        objectsOf(requests).map((each) => this.#hold(each)),
      )
    }
    const [root, ...path] = keysOf(entry)
    // How the panel looks does not matter here.
    if (root !== 'requests') return fit
    const last = path.at(-1)
    if (last === undefined && kind !== 2) return misfit
    const holder = path.slice(0, -1).reduce<Held | undefined>(inside, this.#requests)
    if (kind === 1) return set(holder, last as Key, this.#hold(v))
    if (kind === 3) return takeOut(holder, last as Key)
    const list = last === undefined ? this.#requests : inside(holder, last)
    const added = isList(v) ? v.map((each) => this.#hold(each)) : []
    // A list that was empty is not written.
    if (list === undefined && (from ?? 0) === 0) return set(holder, last as Key, added)
    return Array.isArray(list) ? splice(list, from, added) : misfit
  }

  /** The call that a change is made in, as it is before the change. */
  #callAt(path: readonly Key[]): JsonObject | undefined {
    let holder: Held | undefined = this.#requests
    for (const [at, key] of path.entries()) {
      const isAsked = path[at - 2] === 'toolCalls'
      const call = isMap(holder) ? (holder as JsonObject) : undefined
      if (call && (isAsked || isInvocation(call))) {
        const before = callAsItWas(call, String(key))
        const held = before && (this.#hold(before) as JsonObject)
        return held && callsInside(isAsked ? { toolCalls: [held] } : held)
      }
      holder = inside(holder, key)
    }
    return undefined
  }

  /** `path`: where it stood among the requests. */
  #drop(value: Held, path: readonly Key[], place: Place): void {
    const isAsked = path.slice(-2).includes('toolCalls')
    const calls = callsInside((isAsked ? { toolCalls: [value].flat() } : value) as JsonValue)
    const at = Number(path[0] ?? this.#requests.length)
    if (path.length > 1) {
      if (calls) added(this.#goneParts, this.#requests[at] as Held, calls)
      return
    }
    // A request whose calls were taken out of it before has none inside.
    const gone = this.#goneParts.get(value) ?? []
    if (calls === undefined && gone.length === 0) return
    const request = objectOf(value as JsonValue) ?? calls ?? {}
    added(this.#goneRequests, at, { request, place, isGone: true, gone })
  }

  /** A copy that may be changed, as far as there is room. */
  #hold(value: JsonValue): Held {
    if (this.#room < 0) return null
    this.#room -= 16
    if (typeof value === 'string') this.#room -= value.length
    if (isList(value)) return value.map((each) => this.#hold(each))
    if (!isObject(value)) return value as Held
    const copy = Object.create(null) as { [key: string]: Held }
    for (const [key, each] of Object.entries(value)) {
      this.#room -= key.length
      copy[key] = this.#hold(each)
    }
    return copy
  }
}

function added<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function keysOf({ k }: JsonObject): readonly Key[] {
  return isList(k) ? k.filter(isKey) : []
}

type Change = readonly [isFit: boolean, dropped: readonly Held[]]

const fit: Change = [true, []]
const misfit: Change = [false, []]

function isMap(value: Held | undefined): value is { [key: string]: Held } {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null
}

function inside(holder: Held | undefined, key: Key): Held | undefined {
  if (Array.isArray(holder)) return typeof key === 'number' ? (holder as Held[])[key] : undefined
  return isMap(holder) ? holder[key] : undefined
}

/** A list has no holes: a value may stand in the place of another, or behind the last. */
function set(holder: Held | undefined, key: Key, value: Held): Change {
  if (Array.isArray(holder) && (typeof key !== 'number' || key > holder.length)) return misfit
  if (!Array.isArray(holder) && !isMap(holder)) return misfit
  const before = inside(holder, key)
  ;(holder as { [key: Key]: Held })[key] = value
  return [true, before === undefined ? [] : [before]]
}

function takeOut(holder: Held | undefined, key: Key): Change {
  if (!isMap(holder)) return misfit
  const before = holder[key]
  delete holder[key]
  return [true, before === undefined ? [] : [before]]
}

function splice(list: Held[], from: JsonValue | undefined, added: readonly Held[]): Change {
  const at = from ?? list.length
  if (typeof at !== 'number' || !Number.isInteger(at) || at < 0 || at > list.length) return misfit
  const dropped = list.splice(at)
  for (const each of added) list.push(each)
  return [true, dropped]
}
