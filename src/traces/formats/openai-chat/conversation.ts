import { timestampOf } from '../../../calls/time/read-time.js'
import type { EventRun } from '../../../calls/tool-call.js'
import type { Turns } from '../../../calls/turns.js'
import type { UnreadParts } from '../../../calls/unread-parts.js'
import { writeEvents } from '../../../calls/write-events.js'
import { writeMessage } from '../../../calls/write-message.js'
import { writeAnswer } from '../../../calls/write-usage.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'
import type { RecordPlace, RecordSink } from '../../../model/trace.js'
import { chatEvents, unreadFields } from '../../../wire/openai-chat.js'
import type { ToolEvent } from '../../../wire/tool-event.js'

interface ConversationOptions {
  readonly turns: Turns
  readonly unread: UnreadParts
  readonly trace: string
  readonly case?: string | undefined
  readonly trial?: string | undefined
  /** When the model answered, in seconds since 1970. */
  readonly created?: JsonValue | undefined
  /** Whether the text of a result reports a failure. The protocol itself has no errors. */
  readonly failed?: (text: string) => boolean
}

/** Reads the messages of one conversation into calls and results. */
export class Conversation {
  readonly #sink: RecordSink
  readonly #run: EventRun
  readonly #failed: ConversationOptions['failed']
  readonly #turns: Turns
  readonly #unread: UnreadParts

  constructor(sink: RecordSink, { turns, unread, trace, case: task, trial, created, failed }: ConversationOptions) {
    this.#turns = turns
    this.#unread = unread
    this.#sink = sink
    this.#run = { trace, case: task, trial, timestamp: timestampOf(created) }
    this.#failed = failed
  }

  /** True if the message asks for a tool or answers for one. */
  message(message: JsonObject, at: RecordPlace): boolean {
    const events = chatEvents(message)
    writeMessage(message.role, message.content, this.#run, this.#sink, at.of(message))
    if (events.length > 0) this.#unread.look([message], () => true, at, false)
    this.#unread.lookAt(unreadFields(message), message, at)
    this.events(events, at)
    return events.length > 0
  }

  /** What an answer says whose request is not there. */
  answered(content: JsonValue | undefined, place: Pick<RecordPlace, 'line' | 'column'>): void {
    writeMessage('assistant', content, this.#run, this.#sink, place, { isOneSided: true })
  }

  /** An answer that did not come to its end may have gone on. */
  lost({ line, column }: RecordPlace): void {
    this.#sink.start({ trace: this.#run.trace, losesMessages: true }, line, column)
  }

  /** The model gave an answer. */
  used(usage: JsonValue | undefined, id: string | undefined, at: RecordPlace): void {
    writeAnswer(usage, id, this.#run, this.#sink, at)
  }

  events(events: readonly ToolEvent[], at: RecordPlace): void {
    if (events.length === 0) return
    const failed = this.#failed
    const run = { ...this.#run, turn: this.#turns.next() }
    writeEvents(failed ? events.map((event) => withFailure(event, failed)) : events, run, this.#sink, at, '')
  }
}

function withFailure(event: ToolEvent, failed: (text: string) => boolean): ToolEvent {
  if (event.type !== 'result' || typeof event.result.content !== 'string' || !failed(event.result.content)) return event
  return { ...event, result: { ...event.result, error: true } }
}
