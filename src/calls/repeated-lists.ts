import { objectsOf } from '../json/json-fields.js'
import type { JsonObject } from '../model/json.js'
import { HistoryFilter } from './history-filter.js'

/**
 * Runs recorded as lists of messages, where a list may repeat the one before it. Lists that name no run are runs of
 * their own unless they continue the one before: the first is named after the file, the next ones `FILE#2`, `FILE#3`.
 */
export class RepeatedLists {
  readonly #file: string
  readonly #history = new HistoryFilter()
  #unnamed = 0

  constructor(file: string) {
    this.#file = file
  }

  /** The run of a list, and those of its messages that are new. */
  next(messages: readonly JsonObject[], named: string | undefined): { trace: string; fresh: readonly JsonObject[] } {
    const { trace, news } = this.#history.newMessages(messages, named, () => this.#nextUnnamed())
    return { trace, fresh: objectsOf(news) }
  }

  #nextUnnamed(): string {
    return this.#unnamed++ === 0 ? this.#file : `${this.#file}#${this.#unnamed}`
  }
}
