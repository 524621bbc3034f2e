import { sameJson } from '../json/same-json.js'
import type { JsonValue } from '../model/json.js'

/**
 * Every request to a chat model repeats the conversation so far. A body whose messages begin with all messages of the
 * body before it is the next request of the same conversation, and only the rest of it is news.
 */
export class HistoryFilter {
  #trace = ''
  #named: string | undefined
  #messages: readonly JsonValue[] = []

  newMessages(
    messages: readonly JsonValue[],
    named: string | undefined,
    unnamed: () => string,
  ): { readonly trace: string; readonly news: readonly JsonValue[] } {
    const continues = this.#continuedBy(messages, named)
    const known = continues ? this.#messages.length : 0
    if (!continues) this.#trace = named ?? unnamed()
    this.#named = named
    this.#messages = messages
    return { trace: this.#trace, news: messages.slice(known) }
  }

  /** Two runs may share their opening; an answer of the model that is the same to the letter makes them one. */
  #continuedBy(messages: readonly JsonValue[], named: string | undefined): boolean {
    const before = this.#messages
    return (
      named === this.#named &&
      // A list that is the same is a second run of an unnamed conversation, and a repetition within a named one.
      (messages.length > before.length || (named !== undefined && messages.length === before.length)) &&
      before.length > 0 &&
      before.every((message, index) => sameJson(message, messages[index]))
    )
  }
}
