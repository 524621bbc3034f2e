import { maxWaiting } from '../../../calls/waiting-calls.js'
import { RecentMap } from '../../../wire/recent-map.js'
import type { ToolEvent } from '../../../wire/tool-event.js'

/** One conversation of a capture: the calls that its responses made and that no request has answered yet, by id. */
export interface Thread {
  readonly trace: string
  /** As `Continuation.opening`. */
  opening: string
  readonly pending: RecentMap<number>
  calls: number
}

/** What a request says about the conversation that it continues. */
export interface Continuation {
  /** A session that the record names itself. */
  readonly named?: string | undefined
  /** The response that the request says it follows. */
  readonly previous?: string | undefined
  /**
   * Identifies the first message, to distinguish conversations whose providers reuse call ids. Few requests need it.
   */
  readonly opening: () => string
  /** What its messages say about tools, the last first. */
  readonly history: Iterable<ToolEvent>
}

/** How many conversations may share one call id and still be distinguished. */
const maxSharing = 64

/**
 * Finds the conversation that each request of a capture continues. Requests repeat the whole history, so a request belongs
 * to the conversation whose call it carries; one that carries none begins a new one. The first conversation of a file is
 * named after the file, the next ones `FILE#2`, `FILE#3`.
 */
export class ConversationThreads {
  readonly #file: string
  readonly #named = new RecentMap<Thread>()
  readonly #byResponse = new RecentMap<Thread>()
  readonly #byCall = new RecentMap<readonly Thread[]>()
  #unnamed: Thread | undefined
  #count = 0

  constructor(file: string) {
    this.#file = file
  }

  find(request: Continuation): Thread {
    if (request.named !== undefined) return this.#byName(request.named, request.opening)
    const previous = request.previous === undefined ? undefined : this.#byResponse.get(request.previous)
    return previous ?? this.#byHistory(request) ?? this.#begin(request.opening())
  }

  /** Notes what a response added. */
  answered(thread: Thread, output: readonly ToolEvent[], response: string | undefined): void {
    if (response !== undefined) this.#byResponse.set(response, thread)
    for (const event of output) {
      if (event.type === 'call') this.#called(thread, event.call.id)
      else if (event.type === 'result') take(thread.pending, event.result.id)
    }
  }

  #called(thread: Thread, id: string | undefined): void {
    thread.calls++
    if (id === undefined) return
    thread.pending.set(id, (thread.pending.get(id) ?? 0) + 1)
    const sharing = this.#byCall.get(id)?.filter((each) => each !== thread)
    this.#byCall.set(id, sharing === undefined ? [thread] : [...sharing.slice(1 - maxSharing), thread])
  }

  #byName(name: string, opening: () => string): Thread {
    const known = this.#named.get(name) ?? newThread(name, opening())
    this.#named.set(name, known)
    return known
  }

  #byHistory({ history, opening }: Continuation): Thread | undefined {
    for (const event of history) {
      const id = event.type === 'call' ? event.call.id : event.type === 'result' ? event.result.id : undefined
      const sharing = id === undefined ? undefined : this.#byCall.get(id)
      if (sharing === undefined) continue
      const first = sharing.length > 1 ? opening() : undefined
      return sharing.findLast((each) => each.opening === first) ?? sharing.at(-1)
    }
    return undefined
  }

  /** A conversation without a call yet cannot be distinguished from the next one, and nothing depends on it. */
  #begin(opening: string): Thread {
    if (this.#unnamed?.calls === 0) {
      this.#unnamed.opening = opening
      return this.#unnamed
    }
    this.#count++
    const trace = this.#count === 1 ? this.#file : `${this.#file}#${this.#count}`
    this.#unnamed = newThread(trace, opening)
    return this.#unnamed
  }
}

function newThread(trace: string, opening: string): Thread {
  return { trace, opening, pending: new RecentMap(maxWaiting), calls: 0 }
}

/**
 * The results of a request's history that answer calls still pending, in order; they are pending no more. Read from the end,
 * because ids repeat: a result that stands before a call with its id answers an earlier call.
 */
export function freshResults(thread: Thread, history: Iterable<ToolEvent>): readonly ToolEvent[] {
  const fresh: ToolEvent[] = []
  const closed = new Set<string>()
  for (const event of history) {
    if (thread.pending.size === 0) break
    if (event.type === 'call' && event.call.id !== undefined) closed.add(event.call.id)
    if (event.type === 'result' && !closed.has(event.result.id) && take(thread.pending, event.result.id))
      fresh.push(event)
  }
  return fresh.reverse()
}

function take(pending: RecentMap<number>, id: string): boolean {
  const count = pending.get(id)
  if (count === undefined) return false
  if (count === 1) pending.delete(id)
  else pending.set(id, count - 1)
  return true
}
