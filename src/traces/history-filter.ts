import type { JsonValue } from '../model/json.js'

/** A message of the model, or an item of the Responses API, which has no role where the model calls a tool. */
const answer = /"role":"assistant"|"type":"\w+_call"/

/**
 * Every request to a chat model repeats the conversation so far. A body whose messages begin with all messages of the
 * body before it is the next request of the same conversation, and only the rest of it is news.
 */
export class HistoryFilter {
  #trace = ''
  #named: string | undefined
  #messages: readonly string[] = []

  newMessages(
    messages: readonly JsonValue[],
    named: string | undefined,
    unnamed: () => string,
  ): { readonly trace: string; readonly news: readonly JsonValue[] } {
    const texts = messages.map((message) => JSON.stringify(message))
    const continues = this.#continuedBy(texts, named)
    const known = continues ? this.#messages.length : 0
    if (!continues) this.#trace = named ?? unnamed()
    this.#named = named
    this.#messages = texts
    return { trace: this.#trace, news: messages.slice(known) }
  }

  /** Two runs may share their opening; an answer of the model that is the same to the letter makes them one. */
  #continuedBy(texts: readonly string[], named: string | undefined): boolean {
    const before = this.#messages
    return (
      named === this.#named &&
      texts.length > before.length &&
      before.some((text) => answer.test(text)) &&
      before.every((text, index) => text === texts[index])
    )
  }
}
