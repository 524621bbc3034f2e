import type { JsonObject } from '../model/json.js'
import type { RecordPlace, RecordSink, TraceProblem } from '../model/trace.js'
import { looksLikeCall } from '../wire/looks-like-call.js'
import { strangeCall } from './strange-call.js'

/** Of more, the first are kept. */
const maxWaiting = 1000

/**
 * Parts that nothing is read from, and that look like calls, are not left out in silence. They are said once something of the file was
 * read: a file of which nothing is, is of another format, and refused as a whole.
 */
export class UnreadParts {
  readonly #format: string
  readonly #sink: RecordSink
  #waiting: TraceProblem[] | undefined = []

  constructor(format: string, sink: RecordSink) {
    this.#format = format
    this.#sink = sink
  }

  /** @param isOwn the record is certain to be of the format */
  look(parts: readonly JsonObject[], isRead: (part: JsonObject) => boolean, at: RecordPlace, isOwn: boolean): void {
    if (isOwn) this.#sure()
    for (const part of parts) {
      if (isRead(part)) this.#sure()
      else if (looksLikeCall(part)) this.#unread(at.of(part))
    }
  }

  /** What is left of a message that was read otherwise. */
  lookAt(left: JsonObject, message: JsonObject, at: RecordPlace): void {
    if (looksLikeCall(left)) this.#unread(at.of(message))
  }

  #sure(): void {
    const waiting = this.#waiting ?? []
    this.#waiting = undefined
    for (const problem of waiting) this.#sink.problem(problem)
  }

  #unread(at: Pick<RecordPlace, 'line' | 'column'>): void {
    const problem = strangeCall(at, this.#format)
    if (this.#waiting === undefined) this.#sink.problem(problem)
    else if (this.#waiting.length < maxWaiting) this.#waiting.push(problem)
  }
}
