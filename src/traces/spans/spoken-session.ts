import type { RecordSink } from '../../model/trace.js'
import type { SaidInSession, SessionWords } from './said-in-session.js'

/** Writes what is said in a session between its calls. */
export class SpokenSession {
  readonly #words: SessionWords
  readonly #sink: RecordSink
  #calls = 0
  #written = 0

  constructor(words: SessionWords, sink: RecordSink) {
    this.#words = words
    this.#sink = sink
    const { step, isOneSided } = words
    if (!isOneSided) sink.start({ trace: step.session, hasMessages: true }, step.line, step.column)
  }

  /** What is said before the next so many calls. */
  before(calls: number): void {
    const { messages, step, isOneSided } = this.#words
    for (; this.#written < messages.length; this.#written++) {
      const { role, text, before } = messages[this.#written] as SaidInSession
      if (before >= this.#calls + calls) break
      const message = { trace: step.session, role, text, isOneSided: isOneSided || undefined }
      this.#sink.message(message, step.line, step.column)
    }
    this.#calls += calls
  }
}
