import { argumentsKey } from '../../calls/arguments-digest.js'
import { Turns } from '../../calls/turns.js'
import { writeEvent } from '../../calls/write-events.js'
import { writeMessage } from '../../calls/write-message.js'
import { isObject, nonEmptyText } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import { type LangChainMessage, langChainEvents, langChainMessage, speakerOf } from '../../wire/langchain.js'
import { maxCollected } from '../spans/max-collected.js'

/** Nodes of a graph that one update may hold. */
const maxNodes = 64

/**
 * The messages of a record: LangGraph state (`messages`, `values.messages`, a checkpoint's `channel_values`), an update as
 * the graph streams it (`{node: {messages}}`), or one message.
 */
export function threadIn(record: JsonValue): readonly LangChainMessage[] | undefined {
  if (!isObject(record)) return undefined
  const checkpoint = isObject(record.checkpoint) ? record.checkpoint.channel_values : undefined
  for (const holder of [record.values, checkpoint, record.channel_values, record]) {
    const messages = messagesOf(holder)
    if (messages.length > 0) return messages
  }
  const single = langChainMessage(record)
  if (single) return [single]
  const updates = Object.values(record).slice(0, maxNodes).flatMap(messagesOf)
  return updates.length > 0 ? updates : undefined
}

function messagesOf(holder: JsonValue | undefined): readonly LangChainMessage[] {
  if (!isObject(holder) || !Array.isArray(holder.messages)) return []
  return holder.messages.flatMap((message: JsonValue) => langChainMessage(message) ?? [])
}

/** Writes the messages of threads; a message that an earlier snapshot of the state had is written once. */
export class ThreadReader {
  readonly #sink: RecordSink
  readonly #file: string
  /** What was written, by thread: ids of messages, or places and calls as JSON arrays. At most `maxCollected` in all, then none. */
  readonly #seen = new Map<string, Set<string>>()
  readonly #turns = new Turns()
  #remembered = 0

  constructor(sink: RecordSink, file: string) {
    this.#sink = sink
    this.#file = file
  }

  record(record: JsonObject, messages: readonly LangChainMessage[], at: RecordPlace): void {
    const trace = threadId(record) ?? this.#file
    const { line, column } = at
    if (messages.length > 1 || langChainMessage(record) === undefined)
      this.#sink.start({ trace, hasMessages: true }, line, column)
    for (const [index, message] of messages.entries()) {
      if (this.#isRepeat(trace, message, messages.length > 1 ? index : undefined))
        this.#sink.skip('message of an earlier snapshot')
      else this.#message(trace, message, at.of(message.fields))
    }
  }

  #message(trace: string, message: LangChainMessage, place: { readonly line: number; readonly column: number }): void {
    const events = langChainEvents(message)
    const run = {
      trace,
      turn: message.kind === 'ai' ? (nonEmptyText(message.fields.id) ?? this.#turns.next()) : undefined,
    }
    writeMessage(speakerOf(message), message.fields.content, run, this.#sink, place)
    if (events.length === 0) this.#sink.skip('message without tool calls')
    for (const event of events) writeEvent(event, run, this.#sink, place)
  }

  /** By the message's id, in a list without ids by its place, and by the calls it is about: a message may be edited. */
  #isRepeat(trace: string, message: LangChainMessage, index: number | undefined): boolean {
    const id = nonEmptyText(message.fields.id)
    if (id === undefined && index === undefined) return false
    const key = JSON.stringify([id ?? index, message.kind, message.fields.tool_call_id, callsOf(message)])
    if (this.#seen.get(trace)?.has(key) === true) return true
    if (this.#remembered++ >= maxCollected) this.#forget()
    const seen = this.#seen.get(trace)
    if (seen) seen.add(key)
    else this.#seen.set(trace, new Set([key]))
    return false
  }

  #forget(): void {
    this.#seen.clear()
    this.#remembered = 1
  }
}

function callsOf(message: LangChainMessage): readonly unknown[] {
  return langChainEvents(message).map((event) => {
    if (event.type !== 'call') return event.type
    const { id, tool, args } = event.call
    return [id, tool, argumentsKey(args)]
  })
}

function threadId(record: JsonObject): string | undefined {
  const config = isObject(record.config) && isObject(record.config.configurable) ? record.config.configurable : {}
  const metadata = isObject(record.metadata) ? record.metadata : {}
  return nonEmptyText(record.thread_id ?? config.thread_id ?? metadata.thread_id ?? null)
}
