import { failureOf } from '../../../calls/failure.js'
import type { EventRun } from '../../../calls/tool-call.js'
import { writeEvents } from '../../../calls/write-events.js'
import type { RecordPlace, RecordSink, TraceMessage } from '../../../model/trace.js'
import type { ToolEvent } from '../../../wire/tool-event.js'
import { denied } from './refused-calls.js'

interface Line {
  readonly uuid: string | undefined
  readonly events: readonly ToolEvent[]
  readonly run: EventRun
  /** What the message says, if a person or the agent itself says it. */
  readonly said: Pick<TraceMessage, 'role' | 'text' | 'isOneSided'> | undefined
  readonly at: RecordPlace
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

  constructor(sink: RecordSink) {
    this.#sink = sink
  }

  add({ at, ...line }: Line): void {
    this.#held.push({ ...line, at: fixed(at, line.events) })
    // Written by halves of the window: shifting one line at a time would move all the others each time.
    if (this.#held.length >= 2 * window) this.#write(this.#held.splice(0, window))
  }

  /** What is held of the results of these calls was a refusal; a failure that was written before stays one. */
  refuse(ids: ReadonlySet<string>): void {
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
      return { ...line, said: undefined, events: line.events.map((event) => withdrawn(event, answered)) }
    })
  }

  end(): void {
    this.#write(this.#held.splice(0))
  }

  #write(lines: readonly Line[]): void {
    for (const { events, run, said, at } of lines) {
      if (run.trace !== this.#trace) this.#sink.start({ trace: run.trace }, at.line, at.column)
      this.#trace = run.trace
      if (said) this.#sink.message({ trace: run.trace, ...said, timestamp: run.timestamp }, at.line, at.column)
      writeEvents(events, run, this.#sink, at, 'message without a tool call')
    }
  }
}

function withdrawn(event: ToolEvent, answered: ReadonlySet<string>): ToolEvent {
  if (event.type !== 'call' || (event.call.id !== undefined && answered.has(event.call.id))) return event
  return { type: 'skip', reason: 'call superseded by a later message' }
}

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
