import type { EventLog, EventRecord, RunEvents } from './event-log.js'
import { findingType } from './recorded-types.js'
import { TraceExtents } from './trace-extents.js'

/** Where the first record of each trace stands, by the index of the trace. */
export interface FirstPlaces {
  readonly files: Uint32Array
  readonly lines: Uint32Array
}

/** The events of some of the traces of a run, each of them whole. */
export interface EventsOfShare {
  readonly log: EventLog
  readonly begun: FirstPlaces
  /** Place of each of its files in the list of all. */
  readonly placeOf: readonly number[]
}

/**
 * The events of several threads, in the order in which one thread would have come to them: calls by their places, then what is about whole
 * traces, in the order in which these began.
 */
export class JoinedEvents implements RunEvents {
  readonly extents = new TraceExtents()
  /** For each share: the indices of its traces among all, ascending. */
  private readonly indices: readonly Uint32Array[]

  constructor(private readonly shares: readonly EventsOfShare[]) {
    this.indices = shares.map(({ begun }) => new Uint32Array(begun.files.length))
    let index = 0
    for (const { share, trace } of inOrder(shares.map(tracesOf), isBegunBefore)) {
      const { extents } = (shares[share] as EventsOfShare).log
      this.extents.put(index, extents.eventsOf(trace), extents.bytesOf(trace))
      ;(this.indices[share] as Uint32Array)[trace] = index++
    }
  }

  *read(fromTrace: number, toTrace: number): Generator<EventRecord> {
    const events = this.shares.map(({ log, placeOf }, share) => {
      const indices = this.indices[share] as Uint32Array
      const records = log.read(firstFrom(indices, fromTrace), firstFrom(indices, toTrace + 1) - 1)
      return eventsOf(records, indices, placeOf)
    })
    yield* inOrder(events, isBefore)
  }
}

/** Always the first of what comes next in each list; of equals, that of the first list. */
function* inOrder<T>(lists: readonly Iterator<T>[], isBefore: (a: T, b: T) => boolean): Generator<T> {
  const heads = lists.map((list) => list.next())
  for (;;) {
    let first = -1
    for (const [at, head] of heads.entries()) {
      const best = heads[first]
      if (!head.done && (!best || best.done || isBefore(head.value, best.value))) first = at
    }
    const head = heads[first]
    if (!head || head.done) return
    yield head.value
    heads[first] = (lists[first] as Iterator<T>).next()
  }
}

interface BegunTrace {
  readonly share: number
  readonly trace: number
  readonly file: number
  readonly line: number
}

function* tracesOf({ begun: { files, lines }, placeOf }: EventsOfShare, share: number): Generator<BegunTrace> {
  for (const [trace, file] of files.entries())
    yield { share, trace, file: placeOf[file] as number, line: lines[trace] as number }
}

function isBegunBefore(a: BegunTrace, b: BegunTrace): boolean {
  return (a.file - b.file || a.line - b.line) < 0
}

/** The same with the numbers that traces and files have among all. */
function* eventsOf(
  records: Iterable<EventRecord>,
  indices: Uint32Array,
  placeOf: readonly number[],
): Generator<EventRecord> {
  for (const { trace, type, file, line, hash, data } of records)
    yield { trace: indices[trace] as number, type, file: placeOf[file] as number, line, hash, data }
}

function isBefore(a: EventRecord, b: EventRecord): boolean {
  if (a.type !== b.type) return a.type !== findingType
  return (a.type === findingType ? a.trace - b.trace : a.file - b.file || a.line - b.line) < 0
}

/** The place of the first number that is at least so large. */
function firstFrom(ascending: Uint32Array, least: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}
