import { strangeCall } from '../../calls/strange-call.js'
import { timestampOf } from '../../calls/time/read-time.js'
import { writeEvent } from '../../calls/write-events.js'
import { writeMessage } from '../../calls/write-message.js'
import { isList, objectOf, objectsOf } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink, TraceStart } from '../../model/trace.js'
import type { UsageRecord } from '../../model/usage.js'
import { looksLikeCall } from '../../wire/looks-like-call.js'
import type { ToolEvent } from '../../wire/tool-event.js'
import type { FormatContext, FormatReader, TraceFormat } from '../formats/format.js'

/** What an agent's session says in one of its lines, or in one of the messages that a line holds. */
export interface SessionEntry {
  /** Names the run, of this entry and of what follows. */
  readonly trace?: string | undefined
  /** A run begins that nothing names: the first of a file is called like it, the next ones `FILE#2`, `FILE#3`. */
  readonly isNewRun?: boolean
  /** What is known of the run. */
  readonly start?: Omit<TraceStart, 'trace'>
  readonly timestamp?: JsonValue | undefined
  readonly agent?: string | undefined
  readonly turn?: string | undefined
  readonly said?: Said | undefined
  readonly events?: readonly ToolEvent[]
  readonly usage?: Omit<UsageRecord, 'trace' | 'timestamp'> | undefined
  /** Why nothing is read of it, in a fixed phrase. */
  readonly skip?: string
  /** Where the entry is a line that a fork or a resumed session repeats: by what it is known again. */
  readonly copy?: { readonly id: string; readonly content: JsonValue | undefined }
}

export interface Said {
  readonly role: JsonValue | undefined
  readonly content: JsonValue | undefined
  readonly isOneSided?: boolean
}

/** The lines of one agent. */
export interface SessionShape extends Pick<TraceFormat, 'id' | 'title'> {
  readonly marks: readonly string[]
  recognise(record: JsonObject): 'certain' | 'possible' | 'no'
  /** Reads one file: a line at a time; undefined for a line that the format does not know. */
  open(): (line: JsonObject) => readonly SessionEntry[] | undefined
}

/** A format for sessions whose lines come in the order of the calls: most coding agents write such. */
export function sessionFormat(shape: SessionShape): TraceFormat {
  return {
    id: shape.id,
    title: shape.title,
    marks: shape.marks,
    layout: 'ordered',
    recognise: (record) => {
      const line = lineOf(record)
      return line ? shape.recognise(line) : 'no'
    },
    open: (sink, context) => new SessionReader(shape, sink, context),
  }
}

/** A list is a conversation, as an object with nothing else in it. */
function lineOf(record: JsonValue): JsonObject | undefined {
  return isList(record) ? { messages: record } : objectOf(record)
}

/** What the parts of a message say about tools. A part that `read` does not know and that looks like a call is not left out silently. */
export function partEvents(
  parts: JsonValue | undefined,
  read: (part: JsonObject) => ToolEvent | undefined,
): readonly ToolEvent[] {
  return objectsOf(parts).flatMap((part): readonly ToolEvent[] => {
    const event = read(part)
    if (event !== undefined) return [event]
    return looksLikeCall(part) ? [{ type: 'unread', from: part }] : []
  })
}

class SessionReader implements FormatReader {
  readonly #id: string
  readonly #sink: RecordSink
  readonly #context: FormatContext
  readonly #read: (line: JsonObject) => readonly SessionEntry[] | undefined
  #trace: string
  #unnamed = 0

  constructor(shape: SessionShape, sink: RecordSink, context: FormatContext) {
    this.#id = shape.id
    this.#sink = sink
    this.#context = context
    this.#read = shape.open()
    this.#trace = context.file
  }

  record(value: JsonValue, at: RecordPlace): unknown {
    const line = lineOf(value)
    const entries = line ? this.#read(line) : undefined
    if (entries !== undefined) {
      if (entries.length === 0) this.#sink.skip('record without a message')
      for (const entry of entries) this.#entry(entry, at)
      return undefined
    }
    if (line && looksLikeCall(line)) this.#unread(at)
    else this.#sink.skip('record of an unknown kind')
    return undefined
  }

  end(): void {}

  #entry(entry: SessionEntry, at: RecordPlace): void {
    this.#trace = entry.trace ?? (entry.isNewRun ? this.#nextUnnamed() : this.#trace)
    const { copy, start, said, agent, turn, usage, events = [] } = entry
    const run = { trace: this.#trace, timestamp: timestampOf(entry.timestamp), agent, turn }
    if (start) this.#sink.start({ trace: this.#trace, ...start }, at.line, at.column)
    const isNews = events.length > 0 || usage !== undefined
    if (copy && isNews && this.#context.lines?.repeats(this.#id, copy.id, copy.content)) {
      this.#sink.skip('line that a session has twice')
      return
    }
    if (usage) this.#sink.usage({ trace: run.trace, timestamp: run.timestamp, ...usage }, at.line, at.column)
    if (said) writeMessage(said.role, said.content, run, this.#sink, at, said.isOneSided ? { isOneSided: true } : {})
    if (events.length === 0 && start === undefined) this.#sink.skip(entry.skip ?? 'message without a tool call')
    for (const event of events) {
      if (event.type === 'unread') this.#unread(at.of(event.from))
      else writeEvent(event, run, this.#sink, event.type === 'skip' ? at : at.of(event.from))
    }
  }

  #nextUnnamed(): string {
    return this.#unnamed++ === 0 ? this.#context.file : `${this.#context.file}#${this.#unnamed}`
  }

  #unread(at: Pick<RecordPlace, 'line' | 'column'>): void {
    this.#sink.problem(strangeCall(at, this.#id))
  }
}
