import type { JsonObject } from '../../../model/json.js'

export interface MessageList {
  readonly trace: string
  /** The messages that no earlier list of the same conversation had. */
  readonly fresh: readonly JsonObject[]
}

/**
 * For records that hold a whole conversation. A log of request bodies repeats the conversation in every line: a list that
 * begins with all of the list before it continues it, and only its tail is new. Any other list is a run of its own, named
 * after the file and then `FILE#2`, `FILE#3`, unless it names itself.
 */
export class MessageLists {
  readonly #file: string
  #unnamed = 0
  #previous: { readonly trace: string; readonly named: boolean; readonly texts: readonly string[] } | undefined

  constructor(file: string) {
    this.#file = file
  }

  read(messages: readonly JsonObject[], name: string | undefined): MessageList {
    const texts = messages.map((message) => JSON.stringify(message))
    const seen = this.#continued(name, texts)
    const trace = seen > 0 ? this.#previous!.trace : (name ?? this.#nextTrace())
    this.#previous = { trace, named: name !== undefined, texts }
    return { trace, fresh: messages.slice(seen) }
  }

  /** How many of the messages the list before had: all of its own, or none. */
  #continued(name: string | undefined, texts: readonly string[]): number {
    const previous = this.#previous
    if (previous === undefined || previous.named !== (name !== undefined)) return 0
    if (name !== undefined && name !== previous.trace) return 0
    return previous.texts.every((text, index) => text === texts[index]) ? previous.texts.length : 0
  }

  #nextTrace(): string {
    this.#unnamed++
    return this.#unnamed === 1 ? this.#file : `${this.#file}#${this.#unnamed}`
  }
}
