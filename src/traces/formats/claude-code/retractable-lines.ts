import { failureOf } from '../../../calls/failure.js'
import type { EventRun } from '../../../calls/tool-call.js'
import { writeEvent, writeEvents } from '../../../calls/write-events.js'
import type { RecordPlace, RecordSink, TraceMessage } from '../../../model/trace.js'
import { RecentMap } from '../../../wire/recent-map.js'
import type { ToolEvent } from '../../../wire/tool-event.js'
import { denied } from './refused-calls.js'

interface Line {
  readonly uuid: string | undefined
  readonly events: readonly ToolEvent[]
  readonly run: EventRun
  /** What the message says, if a person or the agent itself says it. */
  readonly said: Pick<TraceMessage, 'role' | 'text' | 'isOneSided'> | undefined
  readonly at: RecordPlace
  /** Of a stream, at whose end stands which calls were refused. */
  readonly isStreamed: boolean
}

interface Late {
  readonly event: ToolEvent
  readonly run: EventRun
  readonly place: { readonly line: number; readonly column: number }
}

/** A line that supersedes others comes right after them; a window of this many lines keeps memory flat. */
const window = 256

/**
 * Lines that a later one may take back: when a model refuses half way and another one answers in its place, the second
 * answer names the lines that it supersedes. Calls among them that already have a result stay: they happened.
 */
export class RetractableLines {
  readonly #sink: RecordSink
  #held: Line[] = []
  #trace: string | undefined
  /** Calls that were taken back: one that has a result after all did happen. */
  readonly #withdrawn = new RecentMap<Late>(maxLate)
  /** Failures that may turn out to be refusals. */
  readonly #failed = new RecentMap<Late>(maxLate)

  constructor(sink: RecordSink) {
    this.#sink = sink
  }

  add({ at, ...line }: Line): void {
    this.#held.push({ ...line, at: fixed(at, line.events) })
    // Written by halves of the window: shifting one line at a time would move all the others each time.
    if (this.#held.length >= 2 * window) this.#write(this.#held.splice(0, window))
  }

  /** What is held of the results of these calls was a refusal. */
  refuse(ids: ReadonlySet<string>): void {
    for (const id of ids) {
      const late = this.#failed.get(id)
      if (late?.event.type === 'result') this.#failed.set(id, { ...late, event: denied(late.event) })
    }
    this.#held = this.#held.map((line) => ({
      ...line,
      events: line.events.map((event) => {
        if (event.type !== 'result' || !ids.has(event.result.id)) return event
        return failureOf(event.result.error, event.result.content) === undefined ? event : denied(event)
      }),
    }))
  }

  retract(uuids: ReadonlySet<string>): void {
    const answered = new Set<string>()
    for (const { events } of this.#held) {
      for (const event of events) if (event.type === 'result') answered.add(event.result.id)
    }
    this.#held = this.#held.map((line) => {
      if (line.uuid === undefined || !uuids.has(line.uuid)) return line
      return { ...line, said: undefined, events: line.events.map((event) => this.#withdraw(event, line, answered)) }
    })
  }

  end(): void {
    this.#write(this.#held.splice(0), true)
    for (const late of this.#failed.values()) this.#writeLate(late)
  }

  #write(lines: readonly Line[], isEnd = false): void {
    for (const line of lines) {
      const { events, run, said, at, isStreamed } = line
      if (run.trace !== this.#trace) this.#sink.start({ trace: run.trace }, at.line, at.column)
      this.#trace = run.trace
      if (said) this.#sink.message({ trace: run.trace, ...said, timestamp: run.timestamp }, at.line, at.column)
      const now = events.filter((event) => !(isStreamed && !isEnd && this.#waits(event, line)))
      for (const event of now) this.#catchUp(event)
      if (now.length > 0 || events.length === 0) writeEvents(now, run, this.#sink, at, 'message without a tool call')
    }
  }

  /** A failure in a stream waits for the list of refusals, if the stream is long. */
  #waits(event: ToolEvent, { run, at }: Line): boolean {
    if (event.type !== 'result' || event.result.phase === 'denied' || this.#failed.has(event.result.id)) return false
    if (failureOf(event.result.error, event.result.content) === undefined) return false
    this.#catchUp(event)
    for (const oldest of this.#failed.set(event.result.id, { event, run, place: at.of(event.from) }))
      this.#writeLate(oldest)
    return true
  }

  /** What was kept back of the same id comes first. */
  #catchUp(event: ToolEvent): void {
    const id = event.type === 'call' ? event.call.id : event.type === 'result' ? event.result.id : undefined
    if (id === undefined) return
    const failed = this.#failed.get(id)
    this.#failed.delete(id)
    if (failed) this.#writeLate(failed)
    const call = event.type === 'result' ? this.#withdrawn.get(id) : undefined
    this.#withdrawn.delete(id)
    if (call) this.#writeLate(call)
  }

  #writeLate({ event, run, place }: Late): void {
    writeEvent(event, run, this.#sink, place)
  }

  #withdraw(event: ToolEvent, { run, at }: Line, answered: ReadonlySet<string>): ToolEvent {
    if (event.type !== 'call' || (event.call.id !== undefined && answered.has(event.call.id))) return event
    if (event.call.id !== undefined) this.#withdrawn.set(event.call.id, { event, run, place: at.of(event.from) })
    return { type: 'skip', reason: 'call superseded by a later message' }
  }
}

/** Calls and failures that are kept back. */
const maxLate = 16_384

/** The reader moves one place along the file: what is written later must note where it stood. */
function fixed(at: RecordPlace, events: readonly ToolEvent[]): RecordPlace {
  const { line, column } = at
  const places = new Map<object, { readonly line: number; readonly column: number }>()
  for (const event of events) {
    if (event.type === 'skip') continue
    const inner = at.of(event.from)
    places.set(event.from, { line: inner.line, column: inner.column })
  }
  return { line, column, of: (inner) => places.get(inner) ?? { line, column } }
}
